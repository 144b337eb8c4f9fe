"""What stands in the cells of the weekly sheet: who, from which session, and what was cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.sheets import Name, SheetBlock, SheetRoom, SheetStay
from centre_desk.domain.stays import StayState
from centre_desk.language import tr
from centre_desk.reports.bidi import has_arabic, plain
from centre_desk.reports.fonts import Style
from centre_desk.reports.full_texts import FullText
from centre_desk.reports.page import INNER
from centre_desk.reports.text import ELLIPSIS, SMALLEST, Fitted, clean, cut, fit, width_per_point
from centre_desk.reports.voice import Voice

ROOM_COLUMN = 30.0
NIGHT = (INNER - ROOM_COLUMN) / 7
SIZE, ARABIC_SIZE = 6.3, 7.4
"""Of Latin and of Arabic letters, in points; small Arabic letters are lower than Latin capitals."""
STATE_SIZE = 4.6
BAR = 1.8
"""Width of the arrival mark."""
LEAD, TAIL = BAR + 0.6, 0.9
"""Room kept before the text, for the mark and a gap, and after it."""
STATE_WORDS = {StayState.IN_HOUSE: tr("présent"), StayState.LEFT: tr("sorti")}
ABSENT = tr("absent")


@dataclass(frozen=True, slots=True)
class Cell:
    """One night in one bed, or in a whole room; *x* and *width* in points from the first night."""

    x: float
    width: float
    text: Fitted
    state: str
    option: bool
    absent: bool
    arrives: bool
    leaves: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """Beds out of service over *width*; no *text* where the reason stands before."""

    x: float
    width: float
    text: Fitted | None


@dataclass(frozen=True, slots=True)
class Line:
    """One room, ready to draw."""

    room: SheetRoom
    beds: int
    cells: tuple[Cell, ...]
    strips: tuple[Strip, ...]
    full_texts: tuple[FullText, ...]


def state_letter(state: StayState, voice: Voice) -> str:
    """The letter of a state, which the legend explains; none for who is still to come."""
    word = STATE_WORDS.get(state)
    return voice.say(word)[0].upper() if word else ""


def line(room: SheetRoom, week: Nights, today: date, voice: Voice) -> Line:
    """Lay out one room over the seven nights of *week*, as seen on *today*."""
    used = [stay.bed + 1 for stay in room.stays] + [block.bed + 1 for block in room.blocks]
    beds = max(room.beds, 1, *used)
    cells: list[Cell] = []
    full: list[FullText] = []
    whole: set[tuple[str, Nights]] = set()
    for stay in room.stays:
        nights = stay.nights.shared(week)
        if nights is None or (stay.name, nights) in whole:
            continue
        if stay.whole_room:
            # The other beds of a room used whole say the same.
            whole.add((stay.name, nights))
        made, missing = _stay_cells(stay, nights, (week, today), beds, voice)
        cells += made
        full += [FullText(_where(room, stay.bed, beds, stay.whole_room), text) for text in missing]
    strips: list[Strip] = []
    for block, across in _blocks(room, week, beds):
        made_strips, missing = _strips(block, across, week, beds, voice)
        strips += made_strips
        full += [FullText(_where(room, block.bed, beds, across), text) for text in missing]
    return Line(room, beds, tuple(cells), tuple(strips), tuple(full))


def _where(room: SheetRoom, bed: int, beds: int, whole: bool) -> str:
    return room.number if whole or beds == 1 else f"{room.number}/{bed + 1}"


def _stay_cells(
    stay: SheetStay, nights: Nights, seen: tuple[Nights, date], beds: int, voice: Voice
) -> tuple[list[Cell], list[str]]:
    width = NIGHT if stay.whole_room else NIGHT / beds
    offset = 0.0 if stay.whole_room else stay.bed * width
    week, today = seen
    # Long before and long after, the letter would say no more than the dates do.
    state = state_letter(stay.state, voice) if nights.arrival <= today <= nights.departure else ""
    texts, missing = _texts(stay, nights, width, voice)
    lettered = _letter_night(texts, state, width)
    if lettered is None:
        owed = missing[0] if missing else _name(stay, voice)
        missing = [f"{owed} · {voice.say(STATE_WORDS[stay.state])}"]
    cells = [
        Cell(
            x=(night - week.arrival).days * NIGHT + offset,
            width=width,
            text=text,
            state=state if index == lettered else "",
            option=stay.state is StayState.OPTION,
            absent=any(night in gap for gap in stay.absent),
            arrives=stay.arrives and night == stay.nights.arrival,
            leaves=stay.leaves and night + DAY == stay.nights.departure,
        )
        for index, (night, text) in enumerate(zip(nights, texts, strict=True))
    ]
    return cells, missing


def _name(stay: SheetStay, voice: Voice) -> str:
    return voice.name(Name(stay.name, stay.name_ar))


def _in_full(stay: SheetStay, voice: Voice) -> str:
    if not stay.session_code:
        return _name(stay, voice)
    return voice.data(f"{plain(_name(stay, voice))} · {stay.session_code}")


def _fitted(text: str, width: float) -> Fitted:
    return fit(text, width, _size(text), style=Style.CONDENSED, narrow=True)


def _fits(text: str, width: float) -> bool:
    """Whether :func:`_fitted` would print *text* whole; cutting it to find out costs more."""
    return width_per_point(clean(text), Style.CONDENSED) * _size(text) * SMALLEST <= width


def _size(text: str) -> float:
    return ARABIC_SIZE if has_arabic(text) else SIZE


def _texts(
    stay: SheetStay, nights: Nights, width: float, voice: Voice
) -> tuple[list[Fitted], list[str]]:
    """What stands in each night, and what is owed to the list of full texts."""
    room = width - LEAD - TAIL
    name = _fitted(_name(stay, voice), room)
    texts = [name] * len(nights)
    coded = not stay.session_code
    if not coded:
        both, code = _in_full(stay, voice), voice.data(stay.session_code)
        if _fits(both, room):
            texts[0] = _fitted(both, room)
            coded = True
        elif len(nights) > 1 and _fits(code, room):
            # Half a cell has no room for both: the session stands in the second night.
            texts[1] = _fitted(code, room)
            coded = True
    for index, night in enumerate(nights):
        if index and any(night in gap for gap in stay.absent):
            texts[index] = _fitted(voice.say(ABSENT), room)
    if not coded:
        return texts, [_in_full(stay, voice)]
    return texts, [_name(stay, voice)] if name.cut else []


def _letter_night(texts: list[Fitted], state: str, width: float) -> int | None:
    """Index of the first night with room for the letter *state*; None where there is none.

    Where no night has room, the letters of the first are narrowed to make some.
    """
    if not state:
        return -1
    taken = width_per_point(state, Style.BOLD) * STATE_SIZE + 1.2
    for index, text in enumerate(texts):
        if LEAD + printed_width(text) + taken <= width:
            return index
    first, room = texts[0], width - LEAD - taken
    if first.cut:
        whole = first.lines[0].replace(ELLIPSIS, "")
        shorter = cut(whole, room / (first.size * first.stretch), Style.CONDENSED)
        texts[0] = replace(first, lines=(shorter,))
        return 0
    narrowed = _fitted(first.lines[0], room)
    if narrowed.cut:
        return None
    texts[0] = narrowed
    return 0


def printed_width(text: Fitted) -> float:
    """Width in points of what stands in a cell."""
    return width_per_point(text.lines[0], Style.CONDENSED) * text.size * text.stretch


def _blocks(room: SheetRoom, week: Nights, beds: int) -> Iterator[tuple[SheetBlock, bool]]:
    """The blocks of a room within *week*; those of all its beds together come once, as True."""
    seen: dict[tuple[Nights, str], list[SheetBlock]] = {}
    for block in room.blocks:
        nights = block.nights.shared(week)
        if nights is not None:
            seen.setdefault((nights, f"{block.until}{block.reason}"), []).append(block)
    for blocks in seen.values():
        if len({block.bed for block in blocks}) >= beds:
            yield blocks[0], True
        else:
            yield from ((block, False) for block in blocks)


def _strips(
    block: SheetBlock, across: bool, week: Nights, beds: int, voice: Voice
) -> tuple[list[Strip], list[str]]:
    nights = block.nights.shared(week) or block.nights
    first = (nights.arrival - week.arrival).days * NIGHT
    if block.reason:
        said = tr(
            "bloqué : {reason}, jusqu'au {day}", reason=block.reason, day=voice.day(block.until)
        )
    else:
        said = tr("bloqué jusqu'au {day}", day=voice.day(block.until))
    text = voice.say(said)
    width = NIGHT * len(nights) if across else NIGHT / beds
    found = _fitted(text, width - 6)
    offset = 0.0 if across else block.bed * width
    strips = [Strip(first + offset, width, found)]
    if not across:
        later = range(1, len(nights))
        strips += [Strip(first + offset + night * NIGHT, width, None) for night in later]
    return strips, [text] if found.cut else []
