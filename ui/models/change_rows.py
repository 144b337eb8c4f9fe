"""What follows from new days for a session, line by line, as a table that answers from memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.rescheduling import Lodging, Rescheduling, SlotMove, StayMove
from ui import dates, theme
from ui.language import isolated, say, t
from ui.models.rows import Index, Rows
from ui.tokens import Tokens

SECTIONS = SLOTS, ROOMS, PEOPLE, BEDS, PAPERS = "slots", "rooms", "people", "beds", "papers"
CALM, NEW, ALERT = "", "new", "alert"


class Col(IntEnum):
    """The columns, in their order."""

    WHAT = 0
    BEFORE = 1
    AFTER = 2
    NOTE = 3


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One line; *tone* says whether it only follows, is new, or has to be settled."""

    what: str
    before: str
    after: str
    note: str = ""
    tone: str = CALM
    person_id: int | None = None


class ChangeRows(Rows[ChangeRow]):
    """The lines of one section."""

    def __init__(self) -> None:
        super().__init__(lambda: (t("Quoi"), t("Avant"), t("Après"), t("Remarques")))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self._rows[index.row()], Col(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return isolated((line.what, line.before, line.after, line.note)[column])
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(_colour(line, column, theme.tokens()))
        return None


def rows_of(
    section: str, plan: Rescheduling, leaving: Collection[int], *, lodging: bool
) -> list[ChangeRow]:
    """The lines of a section, given who is to leave the session and whether the stays follow."""
    if section == SLOTS:
        return [_slot(each) for each in plan.slots]
    if section == ROOMS:
        return [_room(each) for each in plan.slots if each.new and (each.room or each.better)]
    if section == PEOPLE:
        return _people(plan, leaving)
    if section == BEDS:
        return [_stay(each, lodging=lodging) for each in plan.stays]
    return [
        ChangeRow(number, t("dit les anciennes dates"), t("à refaire"), tone=ALERT)
        for number in plan.certificates
    ]


def half_day(when: HalfDay | None) -> str:
    """``lun. 7 juin, matin``, or a dash."""
    return f"{dates.medium(when.day)}, {say(when.half.label)}" if when else "—"


def _slot(move: SlotMove) -> ChangeRow:
    notes = [say(each.said) for each in move.trainers_away]
    if move.parted:
        notes.append(t("n'est plus tenu avec l'autre groupe"))
    if move.new is None:
        return ChangeRow(t("Créneau annulé"), half_day(move.old), "—", " ".join(notes), ALERT)
    if move.old is None:
        return ChangeRow(t("Créneau ajouté"), "—", half_day(move.new), " ".join(notes), NEW)
    what = t("Créneau déplacé") if move.moves else t("Créneau gardé")
    tone = ALERT if notes else NEW if move.moves else CALM
    return ChangeRow(what, half_day(move.old), half_day(move.new), " ".join(notes), tone)


def _room(move: SlotMove) -> ChangeRow:
    what = half_day(move.new)
    if not move.lost_to:
        return ChangeRow(what, move.room, move.room, t("garde sa salle"))
    note = t("{room} : {who}", room=move.room, who=move.lost_to)
    if move.better:
        return ChangeRow(what, move.room, move.better, note, NEW)
    return ChangeRow(what, move.room, t("sans salle"), note, ALERT)


def _people(plan: Rescheduling, leaving: Collection[int]) -> list[ChangeRow]:
    """One line for each person, who may be elsewhere in several of the half-days."""
    found = []
    for person_id in plan.to_decide:
        first, *more = [each for each in plan.away if each.person_id == person_id]
        leaves = person_id in leaving
        note = say(first.said)
        if more:
            note = f"{note} {t('et %n autre(s)', n=len(more))}"
        after = t("quitte la session") if leaves else t("à décider")
        tone = NEW if leaves else ALERT
        found.append(ChangeRow(first.person, t("inscrit"), after, note, tone, person_id))
    return found


def _stay(move: StayMove, *, lodging: bool) -> ChangeRow:
    room = move.room_before or t("sans chambre")
    before = f"{dates.span(move.old)} · {room}"
    if not lodging:
        return ChangeRow(_who(move), before, before, t("inchangé"))
    why = say(move.why) if move.why else ""
    note = f"{say(move.outcome.label)} · {why}" if why else say(move.outcome.label)
    match move.outcome:
        case Lodging.WITHOUT_BED:
            after = f"{dates.span(move.new)} · {t('sans chambre')}"
            return ChangeRow(_who(move), before, after, note, ALERT)
        case Lodging.UNTOUCHED:
            return ChangeRow(_who(move), before, before, note, ALERT if why else CALM)
        case Lodging.CANCELLED:
            return ChangeRow(_who(move), before, "—", note, NEW)
        case _:
            after = f"{dates.span(move.new)} · {move.room or room}"
            changes = move.outcome is Lodging.CHANGES_BED
            return ChangeRow(_who(move), before, after, note, NEW if changes else CALM)


def _who(move: StayMove) -> str:
    return move.person or t("Place sans nom")


def _colour(line: ChangeRow, column: Col, colours: Tokens) -> str:
    if column is Col.WHAT:
        return colours.text
    if column is Col.BEFORE:
        return colours.muted
    if line.tone == ALERT:
        return colours.conflict_text
    if column is Col.AFTER:
        return colours.accent if line.tone == NEW else colours.text
    return colours.muted


@dataclass(frozen=True, slots=True)
class Summary:
    """What a tile says of a section: a figure, what it counts, and what is left to settle."""

    figure: str
    words: str
    alert: str = ""


def summary(
    section: str, plan: Rescheduling, seated: int, leaving: Collection[int], *, lodging: bool
) -> Summary:
    """The tile of a section."""
    return _SUMMARIES[section](_Told(plan, seated, frozenset(leaving), lodging))


@dataclass(frozen=True, slots=True)
class _Told:
    plan: Rescheduling
    seated: int
    leaving: frozenset[int]
    lodging: bool


def _said(parts_: Iterable[tuple[int, Callable[[int], str]]]) -> str:
    return " · ".join(words(count) for count, words in parts_ if count)


def _slots_told(told: _Told) -> Summary:
    slots = told.plan.slots
    gone = sum(each.new is None for each in slots)
    added = sum(each.old is None for each in slots)
    moved = sum(each.moves for each in slots) - gone - added
    away = sum(bool(each.trainers_away) for each in slots)
    words = _said(
        (
            (moved, lambda n: t("%n créneau(x) déplacé(s)", n=n)),
            (added, lambda n: t("%n ajouté(s)", n=n)),
            (gone, lambda n: t("%n annulé(s)", n=n)),
        )
    )
    alert = t("%n sans formateur", n=away) if away else ""
    return Summary(str(moved or gone or added), words or t("rien ne bouge"), alert)


def _rooms_told(told: _Told) -> Summary:
    taught = [each for each in told.plan.slots if each.new and (each.room or each.better)]
    kept = sum(not each.lost_to for each in taught)
    changed = sum(bool(each.lost_to and each.better) for each in taught)
    lost = sum(bool(each.lost_to and not each.better) for each in taught)
    words = _said(
        (
            (kept, lambda n: t("%n salle(s) gardée(s)", n=n)),
            (changed, lambda n: t("%n changée(s)", n=n)),
        )
    )
    alert = t("%n sans salle", n=lost) if lost else ""
    return Summary(f"{kept + changed} / {len(taught)}", words or t("aucune salle"), alert)


def _people_told(told: _Told) -> Summary:
    open_ = [each for each in told.plan.to_decide if each not in told.leaving]
    leaving = len(told.leaving & set(told.plan.to_decide))
    free = told.seated - len(told.plan.to_decide)
    if told.plan.cancelled:
        return Summary(str(told.seated), t("%n inscrit(s)", n=told.seated))
    words = _said(
        (
            (free, lambda n: t("%n libre(s) à ces dates", n=n)),
            (leaving, lambda n: t("%n quitte(nt) la session", n=n)),
        )
    )
    alert = t("%n à décider", n=len(open_)) if open_ else ""
    return Summary(f"{free} / {told.seated}", words or t("personne"), alert)


def _beds_told(told: _Told) -> Summary:
    plan = told.plan
    if not told.lodging:
        return Summary(str(len(plan.stays)), t("%n séjour(s) inchangé(s)", n=len(plan.stays)))
    kept, changed = plan.count(Lodging.KEEPS_BED), plan.count(Lodging.CHANGES_BED)
    ended, lost = plan.count(Lodging.CANCELLED), plan.count(Lodging.WITHOUT_BED)
    words = _said(
        (
            (kept, lambda n: t("%n lit(s) gardé(s)", n=n)),
            (changed, lambda n: t("%n changé(s)", n=n)),
            (ended, lambda n: t("%n séjour(s) annulé(s)", n=n)),
            (plan.count(Lodging.UNTOUCHED), lambda n: t("%n séjour(s) inchangé(s)", n=n)),
        )
    )
    alert = t("%n sans lit", n=lost) if lost else ""
    settled = len(plan.stays) - lost
    return Summary(f"{settled} / {len(plan.stays)}", words or t("aucun séjour"), alert)


def _papers_told(told: _Told) -> Summary:
    count = len(told.plan.certificates)
    if not count:
        return Summary("0", t("aucune attestation remise"))
    return Summary(str(count), t("%n attestation(s) remise(s)", n=count), t("à refaire"))


_SUMMARIES = {
    SLOTS: _slots_told,
    ROOMS: _rooms_told,
    PEOPLE: _people_told,
    BEDS: _beds_told,
    PAPERS: _papers_told,
}
