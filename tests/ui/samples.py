"""Invented houses for screens: usual, full, empty, and one of very long names. Always the same."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from centre_desk.actions.list_sessions import ListedSession, Seat
from centre_desk.actions.lists import ListPreview, PreviewRow
from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half
from centre_desk.domain.lists import Column, ListReading, ListRow, Refusal, Repetition
from centre_desk.domain.meals import Service
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Cleanliness, RoomKind
from centre_desk.domain.sheets import Name, NightTotals
from centre_desk.domain.stays import Role, StayState
from centre_desk.domain.training import Mode
from centre_desk.exchange.known import Match
from centre_desk.language import tr
from centre_desk.queries.rooms import FreeBed
from centre_desk.queries.views import (
    Bar,
    BlockBar,
    CentreSummary,
    Found,
    HeldToday,
    HistoryLine,
    Matter,
    Movement,
    ParkedStay,
    Rack,
    RackRoom,
    SessionToday,
    StayDetails,
    Today,
)

if TYPE_CHECKING:
    from centre_desk.actions.documents import Printed

TODAY = date(2027, 1, 13)
MONDAY = date(2027, 1, 11)
SURNAMES = (
    *("BENNANI", "TAZI", "KADIRI", "FILALI", "NACIRI", "HAJJI", "LAHLOU", "SEKKAT", "OUAZZANI"),
    *("CHRAIBI", "BERRADA", "ZEROUALI", "RAHMANI", "BENALI", "EL FASSI", "EL ALAOUI"),
    *("AIT TALEB", "EL IDRISSI"),
)
SURNAMES_AR = (
    *("بناني", "التازي", "القادري", "الفيلالي", "الناصري", "الحاجي", "لحلو", "السقاط", "الوزاني"),
    *("الشرايبي", "برادة", "الزروالي", "الرحماني", "بنعلي", "الفاسي", "العلوي", "آيت الطالب"),
)
"""In Arabic as far as it is known: the last name of those above is not."""
INITIALS = "SZAFMLHONCBRKY"
INITIALS_AR = "سزأفملهعنشبركي"
CODES = ("FM-MGT-031", "FF-DIG-014", "MT-SAN-007", "")
COPY = Path("/home/accueil/.local/share/centre-desk/copies/centre-2027-01-13.db")
LONG = "BENSLIMANE-ELHASSANI EL MOUTAOUAKIL Fatima-Ezzahra"


def at_table(*people: int) -> tuple[tuple[Service, int], ...]:
    """Breakfast, lunch and dinner for so many."""
    services = (Service.BREAKFAST, Service.LUNCH, Service.DINNER)
    return tuple(zip(services, people, strict=True))


def rooms() -> tuple[RackRoom, ...]:
    """The default house: 4 floors of 20 twins and 8 singles."""
    made: list[RackRoom] = []
    bed = 1
    for floor in range(1, 5):
        for place in range(1, 29):
            kind = RoomKind.TWIN if place <= 20 else RoomKind.SINGLE
            beds = 2 if kind is RoomKind.TWIN else 1
            state = Cleanliness.DIRTY if place % 9 == 4 else Cleanliness.CLEAN
            number = f"{floor}{place:02}"
            ids = tuple(range(bed, bed + beds))
            made.append(RackRoom(len(made) + 1, number, floor, kind, place in (10, 21), ids, state))
            bed += beds
    return tuple(made)


def rack(kind: str = "usual", *, days: int = 70, before: int = 14) -> Rack:
    """The rooms × nights picture."""
    dice = random.Random(kind)
    first = MONDAY - timedelta(days=before)
    window = Nights(first, first + timedelta(days=days))
    bars: list[Bar] = []
    blocks: list[BlockBar] = []
    hold = 0
    for room in rooms():
        if kind == "empty":
            break
        if room.number in ("213", "106"):
            nights = Nights(MONDAY + timedelta(days=1), MONDAY + timedelta(days=7))
            for bed in room.bed_ids:
                hold += 1
                blocks.append(BlockBar(hold, room.id, bed, nights, "chauffe-eau, jusqu'au 19"))
            continue
        whole = room.number in ("103", "215")
        for lane, bed in enumerate(room.bed_ids):
            night = first + timedelta(days=dice.randrange(0, 3))
            chance = random.Random(f"{kind}{room.number}") if whole else dice
            while night < window.departure - timedelta(days=1):
                length = chance.choice((2, 3, 4, 4, 5))
                end = min(night + timedelta(days=length), window.departure)
                if kind == "full" or chance.random() < 0.7:
                    hold += 1
                    bars.append(_bar(hold, bed, Nights(night, end), chance, kind, whole, lane))
                    night = end
                else:
                    night = end + timedelta(days=chance.randrange(0, 2))
    totals = tuple(_total(night, bars, blocks) for night in window)
    parked = () if kind == "empty" else tuple(_parked(dice, index) for index in range(4))
    return Rack(window, TODAY, rooms(), tuple(bars), tuple(blocks), parked, totals)


def _bar(
    hold: int, bed: int, nights: Nights, dice: random.Random, kind: str, whole: bool, lane: int
) -> Bar:
    name = LONG if kind == "long" else f"{dice.choice(SURNAMES)} {dice.choice(INITIALS)}."
    overdue = False
    if nights.departure < TODAY or (nights.departure == TODAY and dice.random() < 0.3):
        state = StayState.LEFT
    elif nights.arrival < TODAY:
        state = StayState.IN_HOUSE
        overdue = dice.random() < 0.02
    else:
        state = StayState.OPTION if dice.random() < 0.25 else StayState.CONFIRMED
    leaves = state is StayState.IN_HOUSE and nights.departure == TODAY
    return Bar(
        hold,
        100_000 + bed - lane + 1000 * (nights.arrival - MONDAY).days if whole else hold,
        bed,
        nights,
        nights,
        name,
        dice.choice(CODES),
        state,
        whole,
        dice.random() < 0.04,
        overdue,
        leaves,
        arabic(name),
    )


def arabic(name: str) -> str:
    """The Arabic form of a name of these samples, where it is known."""
    surname, _, initial = name.rpartition(" ")
    known = dict(zip(SURNAMES, SURNAMES_AR, strict=False))
    if surname not in known:
        return ""
    letters = dict(zip(INITIALS, INITIALS_AR, strict=True))
    return f"{known[surname]} {letters[initial[0]]}."


def _total(night: date, bars: list[Bar], blocks: list[BlockBar]) -> NightTotals:
    taken = sum(night in bar.nights for bar in bars)
    blocked = sum(night in block.nights for block in blocks)
    arrivals = sum(bar.nights.arrival == night for bar in bars)
    departures = sum(bar.nights.departure == night for bar in bars)
    holiday = {"fr": "Manifeste de l'indépendance"} if night == MONDAY else {}
    return NightTotals(night, 112, taken // 2, 192, taken, blocked, arrivals, departures, holiday)


def _parked(dice: random.Random, index: int) -> ParkedStay:
    start = TODAY + timedelta(days=index)
    name = f"{dice.choice(SURNAMES)} {dice.choice(INITIALS)}."
    nights = Nights(start, start + timedelta(days=3))
    return ParkedStay(90000 + index, name, "MT-SAN-007", nights, StayState.CONFIRMED)


def _session(number: int, code: str, title: str, *rooms: str) -> SessionToday:
    held = tuple(
        HeldToday(half, Mode.ON_SITE, room) for half, room in zip(Half, rooms, strict=False)
    )
    trainer = Name("SQALLI Naïma", "السقلي نعيمة")
    return SessionToday(
        number, code, title, MONDAY, TODAY, 23 - 5 * number, enrolled=24, held=held,
        trainers=(trainer,),
    )  # fmt: skip


def today(kind: str = "usual") -> Today:
    """The page of one day."""
    if kind == "empty":
        return Today(TODAY, 0, 192, 0.0, (), (), (), (), at_table(0, 0, 0))
    many = 48 if kind == "full" else 12
    arrivals = tuple(_movement(index, kind, arriving=True) for index in range(many))
    departures = tuple(_movement(100 + index, kind, arriving=False) for index in range(many // 2))
    sessions = (
        _session(1, "FF-DIG-014", "IA appliquée à la formation", "Salle 3", "Salle 3"),
        _session(2, "FM-MGT-031", "Prise de fonction des managers", "Salle 5", "Amphithéâtre"),
        _session(3, "MT-SAN-007", LONG if kind == "long" else "Anglais, module B1", "", "Salle 1"),
    )
    matters = (
        Matter(
            "overdue-departure",
            tr(
                "{person} devait partir de {room} le {departure}",
                person="HAJJI Rachid",
                room="402",
                departure=MONDAY,
            ),
            stay_id=101,
        ),
        Matter(
            "no-room",
            tr("{person} arrive le {arrival} sans chambre", person="OUAZZANI Naïma", arrival=TODAY),
            stay_id=3,
        ),
        Matter(
            "block-ending",
            tr(
                "Chambre {room} rendue le {until} ({reason})",
                room="213",
                until=TODAY + timedelta(days=1),
                reason="chauffe-eau",
            ),
            room_id=41,
        ),
    )
    figures = (192, 0, 1.0) if kind == "full" else (164, 28, 0.854)
    return Today(TODAY, *figures, arrivals, departures, sessions, matters, at_table(169, 141, 164))


def _movement(index: int, kind: str, *, arriving: bool) -> Movement:
    first = ("Youssef", "Omar", "Hassan", "Naïma", "Hicham", "Salma", "Fatima Zahra")[index % 7]
    name = LONG if kind == "long" else f"{SURNAMES[index % len(SURNAMES)]} {first}"
    length = timedelta(days=2 + index % 3)
    nights = Nights(TODAY, TODAY + length) if arriving else Nights(TODAY - length, TODAY)
    done = index % 5 == 4
    if arriving:
        state = StayState.IN_HOUSE if done else StayState.CONFIRMED
    else:
        state = StayState.LEFT if done else StayState.IN_HOUSE
    return Movement(
        stay_id=index,
        room="" if index % 7 == 3 and arriving else f"{1 + index % 4}{1 + index % 20:02}",
        person=name,
        direction=("Souss-Massa", "Béni Mellal-Khénifra", "Fès-Meknès", "")[index % 4],
        session_code=CODES[index % 4],
        nights=nights,
        state=state,
        done=done,
        late=index % 11 == 2,
        room_ready=index % 6 != 4,
        expected_at="18:30" if index % 8 == 1 else "",
        note="",
    )


def details(kind: str = "usual", state: StayState = StayState.IN_HOUSE) -> StayDetails:
    """The side panel of one stay."""
    nights = Nights(MONDAY, MONDAY + timedelta(days=4))
    when = datetime(2027, 1, 11, 8, 52)  # noqa: DTZ001
    return StayDetails(
        stay_id=1,
        booking_id=1,
        person_id=1,
        person=LONG if kind == "long" else "BENNANI Salma",
        person_ar="بناني سلمى",
        state=state,
        role=Role.PARTICIPANT,
        nights=nights,
        rooms=(("203", "1", nights),),
        shares_with=("TAZI Zineb",),
        session_code="FF-DIG-014",
        session_title="IA appliquée à la formation",
        direction="Fès-Meknès",
        establishment="ISTA Fès",
        diet="sans gluten",
        phone="+212612345678",
        locked=False,
        whole_room=False,
        absences=(),
        note="",
        history=(
            HistoryLine(
                2,
                when,
                "K. Amrani",
                tr("{person} arrivé en {room}", person="BENNANI Salma", room="203"),
                undone=False,
            ),
            HistoryLine(
                1,
                when - timedelta(days=24),
                "K. Amrani",
                tr(
                    "{person} réservé en {room} du {arrival} au {departure}",
                    person="BENNANI Salma",
                    room="203",
                    arrival=MONDAY,
                    departure=MONDAY + timedelta(days=4),
                ),
                undone=False,
            ),
        ),
    )


def summary() -> CentreSummary:
    """What the rail shows."""
    return CentreSummary("Aïn Borja", "عين برجة", "Casablanca", 112, 192)


def found() -> list[Found]:
    """Answers of the search."""
    return [
        Found("person", 1, "BENNANI Salma", "203 · 11 → 15 janv.", 1),
        Found("person", 2, "BENALI Amine", "Souss-Massa", None),
        Found("room", 41, "213", "bloquée"),
        Found("session", 1, "FF-DIG-014", "IA appliquée à la formation"),
    ]


def free_beds() -> list[FreeBed]:
    """Beds to choose from."""
    made = []
    for room in rooms()[28:70]:
        for lane, bed in enumerate(room.bed_ids):
            refused = room.id % 3 == 0
            reason = tr("{other} dort dans l'autre lit.", other="TAZI Zineb") if refused else None
            made.append(FreeBed(bed, room.number, str(lane + 1), room.floor, room.kind, reason))
    made.sort(key=lambda bed: bed.refusal is not None)
    made[0] = replace(made[0], best=True)
    return made


def no_desk() -> Desk:
    """What stands for a database where nothing is read."""
    raise AssertionError("nothing is read here")


def nothing(_desk: object) -> None:
    """What stands for the demonstration centre where there is no desk."""


def list_preview() -> ListPreview:
    """A mailed list with everybody there can be in one: new, known, perhaps known, refused."""
    known = (
        Match("new", None, tr("Nouvelle personne.")),
        Match("same", 1, tr("Même matricule.")),
        Match("maybe", 2, tr("Même nom ; rien d'autre ne le confirme.")),
    )
    read, rows = [], []
    for index in range(24):
        person = Person(
            last_name=SURNAMES[index % len(SURNAMES)],
            first_name=("Salma", "Omar", "Naïma")[index % 3],
            sex=Sex.WOMAN if index % 3 != 1 else Sex.MAN,
            establishment=("ISTA Fès", "ISTA Béni Mellal", "CMC Agadir")[index % 3],
        )
        lodged = index % 5 != 0
        stay = (MONDAY, MONDAY + timedelta(days=4)) if lodged else (None, None)
        read.append(ListRow(index + 8, person, lodged, *stay))
        lodging = "none" if not lodged else "conflict" if index == 11 else "new"
        problem = tr("{person} a déjà un séjour du {arrival} au {departure}.",
                     person=person.name, arrival=MONDAY, departure=TODAY)  # fmt: skip
        match = known[2] if index == 3 else known[index % 7 == 1]
        rows.append(
            PreviewRow(
                row=index + 8,
                digest="",
                match=match,
                lodging=lodging,
                problem=problem if lodging == "conflict" else None,
                seat=_seat(index),
            )
        )
    headings = ("N°", "Matricule", "Nom et prénom", "Sexe", "Établissement", "Hébergement")
    fields = (None, "matricule", "full_name", "sex", "establishment", "lodged")
    reading = ListReading(
        file_name="Participants IA.xlsx",
        sheet="Liste",
        header_row=7,
        columns=tuple(
            Column(index, heading, field, "heading" if field else "ignored")
            for index, (heading, field) in enumerate(zip(headings, fields, strict=True))
        ),
        rows=tuple(read),
        refused=(Refusal(32, tr("Ligne {row} : le nom de {name} manque.", row=32, name="Omar")),),
        repeated=(Repetition(33, 9),),
        session_code="FF-DIG-014",
        session_title="IA appliquée à la formation",
    )
    session = ListedSession(
        code="FF-DIG-014", title="IA appliquée à la formation", session_id=1, first_day=MONDAY,
        last_day=MONDAY + timedelta(days=4), half_days=9, capacity=20, enrolled=2,
    )  # fmt: skip
    return ListPreview(reading, tuple(rows), sessions=(session,))


def _seat(index: int) -> Seat:
    """The first have a seat; one is elsewhere, the last wait."""
    if index == 5:
        where = {"person": SURNAMES[5], "where": "MT-SAN-007 Anglais", "day": TODAY}
        told = tr("{person} suit déjà {where} le {day} ({half}).", **where, half=Half.MORNING.label)
        return Seat("elsewhere", told)
    if index < 19:
        return Seat("new")
    return Seat("waiting", tr("la session est complète"), index - 18)


def printed_week(language: str) -> Printed:
    """The weekly sheet of an invented house."""
    # The only part of these samples that needs the sheets.
    from centre_desk.actions.documents import Printed
    from centre_desk.reports import weekly_occupancy
    from tests.reports import samples as sheets

    sheet = sheets.weekly(sheets.house())
    return Printed("occupation-2027-W02.pdf", weekly_occupancy.render(sheet, language))
