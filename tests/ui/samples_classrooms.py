"""An invented week of the classrooms: usual, full, empty, and one of very long names."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from centre_desk.actions.proposing_classrooms import RoomsProposal, SessionRooms
from centre_desk.domain.classroom_plan import ClassroomPlan, Teaching
from centre_desk.domain.classrooms import Classroom, Closure, Layout, default_classrooms
from centre_desk.domain.conflicts import Conflict, ConflictKind
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.hours import USUAL_HOURS, HourProfile
from centre_desk.domain.sheets import Heading, Name
from centre_desk.domain.training import Mode, Session, SessionKind, SessionState, Slot
from centre_desk.language import tr
from centre_desk.queries.classrooms import ClassroomFile
from centre_desk.queries.slot_places import Places, SlotBeside
from tests.ui.samples import LONG, MONDAY, TODAY

DAY = timedelta(days=1)
HALVES = tuple(
    HalfDay(MONDAY + number * DAY, half)
    for number in range(5)
    for half in (Half.MORNING, Half.AFTERNOON)
)
ROOMS = tuple(replace(room, id=number) for number, room in enumerate(default_classrooms(), 1))
TAUGHT = (
    (1, "FM-MGT-031", "Conduire une équipe", "قيادة الفريق", 0, 9, 14),
    (2, "FF-DIG-014", "Tableaux de bord", "لوحات القيادة", 0, 4, 26),
    (2, "FM-ACC-022", "Accueillir au guichet", "", 5, 9, 17),
    (5, "MT-SAN-007", "Premiers secours", "الإسعافات الأولية", 2, 6, 12),
    (8, "FF-PED-048", "Évaluer les acquis", "", 0, 8, 19),
    (13, "DIG-044", "Sécurité des postes", "", 5, 9, 16),
    (16, "EVT-003", "Forum des métiers", "", 6, 8, 0),
)
"""Classroom, code, titles, first and last half-day, heads."""
LONG_TITLE = "Conception et animation de dispositifs multimodaux pour publics éloignés"
KINDS = {"EVT-003": SessionKind.EVENT}
STATES = {"FM-ACC-022": SessionState.PLANNED, "MT-SAN-007": SessionState.CLOSED}


def plan(kind: str = "usual") -> ClassroomPlan:
    """A week of the classrooms, with a closure, a conflict and two half-days without a room."""
    rooms = ROOMS if kind != "long" else tuple(map(_long_room, ROOMS))
    every = [] if kind == "empty" else _taught(kind)
    homeless = () if kind == "empty" else tuple(_homeless(kind))
    cells = {(each.classroom_id, each.when): each for each in every if each.classroom_id}
    closed = {(4, when): "peinture" for when in HALVES[4:]} if kind != "empty" else {}
    return ClassroomPlan(
        heading=Heading("Aïn Borja", "عين البرجة", datetime(2027, 1, 13, 8, tzinfo=UTC)),
        first=MONDAY,
        last=MONDAY + 6 * DAY,
        half_days=HALVES,
        rooms=rooms,
        cells=cells,
        closed=closed,
        homeless=homeless,
        holidays={MONDAY: {"fr": "Manifeste de l'Indépendance", "ar": "ذكرى تقديم وثيقة الاستقلال",
                           "en": "Independence Manifesto"}},
        hours={when: USUAL_HOURS[when.half] for when in HALVES},
        shut=frozenset(HALVES[:2]),
        conflicts={
            each.slot_id: (_too_small(each),) for each in every if each.code == "FF-DIG-014"
        },
    )  # fmt: skip


def _long_room(room: Classroom) -> Classroom:
    return replace(room, name=f"{room.name} du bâtiment des ateliers nord", name_ar="")


def _taught(kind: str) -> list[Teaching]:
    made: list[Teaching] = []
    rows = TAUGHT
    if kind == "full":
        rows = tuple(
            (n, f"FM-GEN-{n:03}", "Gestes du métier", "", 0, 9, 10 + n) for n in range(1, 17)
        )
    for room, code, title, title_ar, first, last, heads in rows:
        for place in range(first, last + 1):
            if room == 4 and place >= 4:
                continue
            made.append(
                _teaching(len(made) + 1, code, LONG_TITLE if kind == "long" else title,
                          "" if kind == "long" else title_ar, HALVES[place], room, heads, kind)
            )  # fmt: skip
    return made


def _homeless(kind: str) -> list[Teaching]:
    count = 4 if kind == "full" else 1
    return [
        _teaching(
            900 + 10 * place + n, f"ARG-{n + 19:03}", "Impression", "", HALVES[place], None, 9, kind
        )
        for place in (2, 3)
        for n in range(count)
    ]  # fmt: skip


def _teaching(
    slot_id: int, code: str, title: str, title_ar: str, when: HalfDay, room: int | None, heads: int,
    kind: str,
) -> Teaching:  # fmt: skip
    trainer = LONG if kind == "long" else "LAHLOU Abdelaziz"
    return Teaching(
        slot_id=slot_id,
        session_id=sum(map(ord, code)),
        code=code,
        title=title,
        title_ar=title_ar,
        kind=KINDS.get(code, SessionKind.TRAINING),
        state=STATES.get(code, SessionState.CONFIRMED),
        when=when,
        classroom_id=room,
        trainers=(Name(trainer, "" if kind == "long" else "لحلو عبد العزيز"),),
        heads=heads,
    )


def _too_small(taught: Teaching) -> Conflict:
    return Conflict(
        kind=ConflictKind.TOO_SMALL,
        when=taught.when,
        session_id=taught.session_id,
        slot_id=taught.slot_id,
        message=tr(
            "{room} a {seats} places {layout} pour {heads} personnes.",
            room="Salle 2", seats=18, layout=Layout.ROWS.label, heads=26,
        ),
        better=(ROOMS[9], ROOMS[10]),
    )  # fmt: skip


def places(kind: str = "usual") -> Places:
    """What the week says to the slot of *FF-DIG-014* on Wednesday morning."""
    week = plan(kind)
    taken = {
        place: tr(
            "{room} est prise le {day} ({half}) par {code} {title}.",
            room=ROOMS[place[0] - 1].name, day=place[1].day, half=place[1].half.label,
            code=each.code, title=each.title,
        )
        for place, each in week.cells.items()
        if each.code != "FF-DIG-014"
    }  # fmt: skip
    closed = {
        place: tr(
            "{room} est fermée le {day} ({half}) : {reason}.",
            room=ROOMS[place[0] - 1].name, day=place[1].day, half=place[1].half.label,
            reason=reason,
        )
        for place, reason in week.closed.items()
    }  # fmt: skip
    small = tr(
        "{room} a {seats} places {layout} pour {heads} personnes.",
        room="Salle 3", seats=18, layout=Layout.ROWS.label, heads=26,
    )  # fmt: skip
    return Places(
        rooms=week.rooms,
        refused={**taken, **closed},
        asked={},
        lacking={room.id: (small,) if room.seats_in(Layout.ROWS) < 26 else () for room in ROOMS},
        better=dict.fromkeys(HALVES, (ROOMS[9], ROOMS[10], ROOMS[11])),
    )


def slot_beside(kind: str = "usual") -> SlotBeside:
    """The slot of *FF-DIG-014* on Wednesday morning, as the side panel shows it."""
    week = plan(kind)
    return SlotBeside(plan=week, taught=week.cells[2, HALVES[4]], places=places(kind))


def classroom_file() -> ClassroomFile:
    """*Salle 4*, closed for painting."""
    closure = Closure(1, 4, MONDAY + 2 * DAY, MONDAY + 6 * DAY, "peinture")
    return ClassroomFile(ROOMS[3], (closure,), TODAY)


def proposal() -> RoomsProposal:
    """Rooms for the half-days that have none, and a larger one for *FF-DIG-014*."""
    week = plan()
    given = [
        _given([each for each in week.cells.values() if each.code == "FF-DIG-014"], ROOMS[9]),
        _given(list(week.homeless), ROOMS[5]),
    ]
    return RoomsProposal(sessions=tuple(given), missing=(), proven=True)


def _given(taught: list[Teaching], room: Classroom) -> SessionRooms:
    first = taught[0]
    session = Session(
        id=first.session_id, code=first.code, first_day=MONDAY, last_day=MONDAY + 4 * DAY,
        title=first.title,
    )  # fmt: skip
    slots = tuple(
        Slot(id=each.slot_id, session_id=each.session_id, when=each.when, mode=Mode.ON_SITE,
             classroom_id=each.classroom_id)
        for each in taught
    )  # fmt: skip
    reason = tr("libre pendant %n demi-journée(s)", n=len(slots))
    return SessionRooms(
        session=session, slots=slots, rooms={each.id: room for each in slots}, reasons=(reason,)
    )


def profiles() -> tuple[HourProfile, ...]:
    """The hours of the year, and those of Ramadan: mornings only."""
    return (
        HourProfile(id=1, name="Toute l'année", hours=USUAL_HOURS),
        HourProfile(
            id=2, name="Ramadan", first_day=MONDAY + 28 * DAY, last_day=MONDAY + 57 * DAY,
            hours={Half.MORNING: (time(9, 30), time(13))},
            opening=frozenset((weekday, Half.MORNING) for weekday in range(1, 6)),
        ),
    )  # fmt: skip
