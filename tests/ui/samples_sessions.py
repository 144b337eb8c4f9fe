"""Invented sessions: usual, a full week, none, and very long or Arabic names only."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from centre_desk.domain.classrooms import Classroom, Layout
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.periods import Nights
from centre_desk.domain.rescheduling import Lodging, Rescheduling, SlotMove, StayMove
from centre_desk.domain.stays import StayState
from centre_desk.domain.training import (
    Enrolment,
    EnrolmentState,
    Mode,
    Session,
    SessionKind,
    SessionState,
    Slot,
)
from centre_desk.domain.whereabouts import Elsewhere
from centre_desk.language import tr
from centre_desk.queries.programmes import ProgrammeLine
from centre_desk.queries.session_forms import FormChoices
from centre_desk.queries.sessions import (
    LodgingSummary,
    Participant,
    SessionLine,
    SessionPage,
    SlotLine,
)
from centre_desk.queries.slot_choices import RoomChoice, SlotChoices
from centre_desk.queries.views import HistoryLine
from tests.ui.samples import LONG, MONDAY, SURNAMES, TODAY

TITLES = (
    ("Conduite de réunion", "تسيير الاجتماعات"),
    ("Concevoir une classe virtuelle", "تصميم قسم افتراضي"),
    ("Sécurité incendie", "السلامة من الحرائق"),
    ("Prépresse et gestion des couleurs", "ما قبل الطباعة وتدبير الألوان"),
)
STATES = (
    SessionState.RUNNING,
    SessionState.CONFIRMED,
    SessionState.PLANNED,
    SessionState.CANCELLED,
)
LONG_TITLE = (
    "Accompagnement à la transformation digitale des établissements et de leurs équipes " * 2
)
TRAINERS = ("OUAZZANI Salma", "TAHIRI Mouna")
DIRECTIONS = ("Rabat-Salé-Kénitra", "Fès-Meknès", "Casablanca-Settat")
HALVES = (Half.MORNING, Half.AFTERNOON)


def lines(kind: str = "usual") -> list[SessionLine]:
    """The sessions of a week."""
    count = {"empty": 0, "full": 28}.get(kind, 9)
    return [_line(number, kind) for number in range(count)]


def _line(number: int, kind: str) -> SessionLine:
    title, title_ar = TITLES[number % len(TITLES)]
    first = MONDAY + timedelta(days=number % 3)
    return SessionLine(
        id=number + 1, code=f"FM-MGT-{31 + number:03}",
        title=LONG_TITLE.strip() if kind == "long" else title, title_ar=title_ar,
        kind=SessionKind.TRAINING, state=STATES[number % 7 % 4],
        first_day=first, last_day=first + timedelta(days=1 + number % 4), category="managerial",
        capacity=None if number % 5 == 4 else 20, enrolled=20 - number % 6,
        waiting=3 if number % 6 == 0 else 0, slots=8, placed=8 - number % 2,
        unplaced=2 if number % 4 == 3 else 0, lodged=14,
        trainers=(LONG,) if kind == "long" else TRAINERS[: 1 + number % 2],
    )  # fmt: skip


def page(kind: str = "usual") -> SessionPage:
    """One session of four days."""
    title, title_ar = TITLES[0]
    session = Session(
        id=1, code="FM-MGT-031", first_day=MONDAY, last_day=MONDAY + timedelta(days=3),
        title=LONG_TITLE.strip() if kind == "long" else title, title_ar=title_ar, capacity=20,
    )  # fmt: skip
    empty = kind == "empty"
    return SessionPage(
        session=session,
        state=SessionState.CONFIRMED if empty else SessionState.RUNNING,
        programme=title,
        partner="ISCAE",
        slots=() if empty else tuple(_slot(number, kind) for number in range(8)),
        participants=() if empty else tuple(_participant(number, kind) for number in range(23)),
        quotas=() if empty else (("Fès-Meknès", 6, 5),),
        lodging=LodgingSummary() if empty else LodgingSummary(18, 16, 2, 0, ("214", "215")),
        history=() if empty else tuple(_history(number) for number in range(12)),
    )


def _slot(number: int, kind: str) -> SlotLine:
    day = MONDAY + timedelta(days=number // 2)
    mode = Mode.DISTANCE if number == 7 else Mode.ON_SITE
    slot = Slot(
        id=number + 1, session_id=1, when=HalfDay(day, HALVES[number % 2]), mode=mode,
        cancelled=number == 5, subject=("Préparer", "Animer", "Conclure", "")[number % 4],
        trainer_ids=() if number == 6 else (1,),
    )  # fmt: skip
    placed = mode is Mode.ON_SITE and number != 4
    return SlotLine(
        slot,
        "Salle 5" if placed else "",
        () if number == 6 else (LONG if kind == "long" else TRAINERS[0],),
        ("SEC-012",) if number == 2 else (),
        "القاعة 5" if placed else "",
    )


def _participant(number: int, kind: str) -> Participant:
    waits = number - 19 if number > 19 else None
    state = EnrolmentState.WAITING if waits else EnrolmentState.CONFIRMED
    if number == 19:
        state = EnrolmentState.CANCELLED
    name = f"{SURNAMES[number % len(SURNAMES)]} Salma"
    enrolment = Enrolment(
        id=number + 1, session_id=1, person_id=number + 1, person=LONG if kind == "long" else name,
        state=state, rank=waits, enrolled_on=TODAY,
    )  # fmt: skip
    lodged = number < 18
    return Participant(
        enrolment, "العلوي سلمى" if number % 2 else "", str(10_000 + 37 * number),
        DIRECTIONS[number % 3], "ISTA Hay Riad", "+212612345678",
        number + 1 if lodged else None, StayState.IN_HOUSE if lodged else None,
        str(201 + number // 2) if lodged and number != 3 else "",
    )  # fmt: skip


def _history(number: int) -> HistoryLine:
    at = datetime(2027, 1, 13, 9, 0, tzinfo=UTC) - timedelta(hours=9 * number)
    said = tr("{person} inscrit en {code}", person=f"{SURNAMES[number]} Omar", code="FM-MGT-031")
    return HistoryLine(number, at, "accueil", said, undone=number == 4)


def choices() -> SlotChoices:
    """The rooms of a slot: the one it has, free ones, one too small, one taken."""
    rooms = [
        Classroom(id=number, name=f"Salle {number}", name_ar=f"القاعة {number}")
        for number in (5, 6, 2, 9)
    ]
    small = tr("{room} a {seats} places {layout} pour {heads} personnes.",
               room="Salle 2", seats=12, layout=Layout.U.label, heads=20)  # fmt: skip
    taken = tr("prise le {day} ({half}) par {code}",
               day=MONDAY, half=Half.MORNING.label, code="SEC-012")  # fmt: skip
    return SlotChoices(
        (),
        (),
        (
            RoomChoice(rooms[0], 24, current=True),
            RoomChoice(rooms[1], 24),
            RoomChoice(rooms[2], 12, None, (small,)),
            RoomChoice(rooms[3], 28, taken),
        ),
    )


def plan(kind: str = "usual") -> Rescheduling:
    """The session a week later: most of it follows, some of it has to be settled."""
    later = timedelta(weeks=1)
    days = (MONDAY, MONDAY + timedelta(days=3))
    slots = tuple(_moved(number, later) for number in range(8))
    who = Elsewhere(
        7, LONG if kind == "long" else "TAZI Salma", HalfDay(MONDAY + later, Half.MORNING), 2,
        "SEC-012 Sécurité incendie", teaches=False,
    )  # fmt: skip
    return Rescheduling(
        session_id=1,
        code="FM-MGT-031",
        old=days,
        new=(days[0] + later, days[1] + later),
        slots=slots,
        away=() if kind == "settled" else (who,),
        stays=tuple(_followed(number, later) for number in range(18)),
        certificates=(),
    )


def _moved(number: int, later: timedelta) -> SlotMove:
    old = HalfDay(MONDAY + timedelta(days=number // 2), HALVES[number % 2])
    lost = number in (2, 3)
    return SlotMove(
        slot_id=number + 1, old=old, new=HalfDay(old.day + later, old.half), classroom_id=5,
        room="Salle 5", lost_to="FF-DIG-014 Concevoir une classe virtuelle" if lost else "",
        better_id=6 if lost else None, better="Salle 6" if lost else "",
    )  # fmt: skip


def _followed(number: int, later: timedelta) -> StayMove:
    old = Nights(MONDAY, MONDAY + timedelta(days=4))
    outcome = Lodging.WITHOUT_BED if number == 17 else Lodging.KEEPS_BED
    outcome = Lodging.CHANGES_BED if number in (4, 5, 6) else outcome
    return StayMove(
        stay_id=number + 1, person_id=number + 1, person=f"{SURNAMES[number]} Salma", old=old,
        new=Nights(old.arrival + later, old.departure + later), outcome=outcome,
        room_before=str(201 + number // 2),
        room=str(309 if outcome is Lodging.CHANGES_BED else 201 + number // 2),
        why=tr("aucun lit libre ne convient") if outcome is Lodging.WITHOUT_BED else None,
    )  # fmt: skip


def form_choices() -> FormChoices:
    """A small catalogue."""
    programmes = tuple(
        ProgrammeLine(
            number, f"MGT-{number}", title, title_ar, "managerial", "industry", 6, "on_site", "fr",
            "", retired=False, sessions=2,
        )
        for number, (title, title_ar) in enumerate(TITLES, 1)
    )  # fmt: skip
    return FormChoices(programmes, {1: "ISCAE", 2: "UM6P"}, TODAY)


def opening(first: date = MONDAY) -> list[HalfDay]:
    """Four days of two half-days."""
    return [HalfDay(first + timedelta(days=n), half) for n in range(4) for half in HALVES]
