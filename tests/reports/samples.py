"""A house and its papers, made up for the tests of the sheets."""

from __future__ import annotations

import io
import random
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from PIL import Image

from centre_desk.domain.periods import DAY, Nights, Week
from centre_desk.domain.rooms import RoomKind
from centre_desk.domain.sheets import (
    DayList,
    Heading,
    HousekeepingSheet,
    Name,
    NightTotals,
    PersonLine,
    RoomingList,
    RoomTask,
    SheetBlock,
    SheetRoom,
    SheetStay,
    WeeklyOccupancy,
)
from centre_desk.domain.stays import StayState

WEEK = Week(2027, 2)
MONDAY = WEEK.monday
HEADING = Heading(
    "Centre de formation continue, Aïn Borja",
    "مركز التكوين المستمر، عين البرجة",
    datetime(2027, 1, 13, 16, 42),  # noqa: DTZ001 - local time by definition
    city="Casablanca",
)
SURNAMES = (
    "BENNANI", "BERRADA", "EL IDRISSI", "LAHLOU", "SEKKAT", "AIT TALEB", "EL FASSI", "CHRAIBI",
    "EL ALAOUI", "TAZI", "OUAZZANI", "BENABDALLAH", "BENALI", "ZNIBER", "AMRANI", "KETTANI",
)  # fmt: skip
SURNAMES_AR = ("بناني", "برادة", "الإدريسي", "لحلو", "الصقلي", "آيت الطالب", "الفاسي", "الشرايبي")
FIRST_NAMES = ("Salma", "Mohamed", "Hajar", "Amine", "Khadija", "Omar", "Zineb", "Réda")
FIRST_NAMES_AR = ("سلمى", "محمد", "هاجر", "أمين", "خديجة", "عمر", "زينب", "رضا")
SESSIONS = ("MGT-031", "SAN-007", "DIG-014", "")
SIXTY = "BEN ABDELOUAHED EL MANSOURI EL IDRISSI Mohammed Abderrahmane"
HOSTILE = '<VIP & "O\'Hara"> {name} %n'


def nights(first: int, count: int) -> Nights:
    """*count* nights from day *first* of the sample week."""
    return Nights(MONDAY + first * DAY, MONDAY + (first + count) * DAY)


def stay(
    name: str,
    *,
    bed: int = 0,
    first: int = 0,
    count: int = 3,
    code: str = "MGT-031",
    state: StayState = StayState.CONFIRMED,
    whole: bool = False,
    arrives: bool = True,
    leaves: bool = True,
) -> SheetStay:
    """One stay of the sample week."""
    return SheetStay(bed, nights(first, count), name, code, state, arrives, leaves, whole)


def room(
    number: str,
    *stays: SheetStay,
    beds: int = 2,
    blocks: Sequence[SheetBlock] = (),
    accessible: bool = False,
) -> SheetRoom:
    """One room; the floor is the first digit of its number."""
    kind = RoomKind.TWIN if beds == 2 else RoomKind.SINGLE
    return SheetRoom(number, int(number[0]), kind, accessible, beds, tuple(stays), tuple(blocks))


def weekly(
    rooms: Sequence[SheetRoom], *, holiday: Mapping[str, str] | None = None, week: Week = WEEK
) -> WeeklyOccupancy:
    """The sheet of *rooms*, counted."""
    return WeeklyOccupancy(HEADING, week, tuple(rooms), totals(rooms, week.monday, holiday or {}))


def totals(
    rooms: Sequence[SheetRoom], monday: date, holiday: Mapping[str, str]
) -> tuple[NightTotals, ...]:
    """Count every night of the week."""
    counted = []
    for index in range(7):
        night = monday + index * DAY
        taken = [(r.number, s) for r in rooms for s in r.stays if night in s.nights]
        counted.append(
            NightTotals(
                night=night,
                rooms=len(rooms),
                rooms_taken=len({number for number, _ in taken}),
                beds=sum(r.beds for r in rooms),
                beds_taken=len(taken),
                beds_blocked=sum(night in b.nights for r in rooms for b in r.blocks),
                arrivals=sum(s.arrives and s.nights.arrival == night for _, s in taken),
                departures=sum(
                    s.leaves and s.nights.departure == night for r in rooms for s in r.stays
                ),
                holiday=holiday if index == 3 else {},
            )
        )
    return tuple(counted)


def house(
    *,
    floors: int = 4,
    per_floor: int = 28,
    singles: int = 8,
    seed: int = 1,
    load: float = 0.8,
    long_names: bool = False,
    arabic: bool = False,
) -> list[SheetRoom]:
    """A believable week: sessions from Monday, options, blocks, people in house and gone."""
    chance = random.Random(seed)
    states = [StayState.CONFIRMED] * 6 + [StayState.OPTION, StayState.IN_HOUSE, StayState.LEFT]
    rooms = []
    for floor in range(1, floors + 1):
        for index in range(1, per_floor + 1):
            beds = 1 if index > per_floor - singles else 2
            number = f"{floor}{index:02}"
            stays = []
            for bed in range(beds):
                if chance.random() > load:
                    continue
                first, count = chance.choice(
                    [(0, 4), (0, 5), (1, 3), (0, 2), (2, 5), (0, 7), (3, 1)]
                )
                if arabic:
                    name = f"{chance.choice(SURNAMES_AR)} {chance.choice(FIRST_NAMES_AR)[0]}."
                else:
                    name = f"{chance.choice(SURNAMES)} {chance.choice(FIRST_NAMES)[0]}."
                if long_names:
                    name = f"{len(rooms)}{bed} {SIXTY}"[:60]
                stays.append(
                    stay(
                        name,
                        bed=bed,
                        first=0 if load >= 1 else first,
                        count=7 if load >= 1 else count,
                        code=chance.choice(SESSIONS),
                        state=chance.choice(states),
                        arrives=chance.random() < 0.85,
                    )
                )
            blocks = []
            if not stays and chance.random() < 0.3:
                until = MONDAY + 8 * DAY
                blocks = [
                    SheetBlock(bed, nights(0, 7), until, "chauffe-eau") for bed in range(beds)
                ]
            rooms.append(
                room(number, *stays, beds=beds, blocks=blocks, accessible=index in {1, 28})
            )
    return rooms


def line(room_number: str, person: str, **fields: Any) -> PersonLine:
    """One line of a day list or a rooming list."""
    values: dict[str, Any] = {
        "bed": "1" if room_number else "",
        "person_ar": "",
        "session_code": "MGT-031",
        "direction": "Fès-Meknès",
        "nights": nights(0, 4),
        "state": StayState.CONFIRMED,
    }
    return PersonLine(room=room_number, person=person, **(values | fields))


def lines(count: int, *, arabic: bool = True) -> tuple[PersonLine, ...]:
    """People of the house, two to a room."""
    chance = random.Random(2)
    made = []
    for index in range(count):
        first = chance.randrange(8)
        made.append(
            line(
                f"{1 + index // 56}{1 + index % 56 // 2:02}",
                f"{chance.choice(SURNAMES)} {FIRST_NAMES[first]}",
                bed=str(1 + index % 2),
                person_ar=f"{chance.choice(SURNAMES_AR)} {FIRST_NAMES_AR[first]}" if arabic else "",
                expected_at=chance.choice(["", "17:30", "21 h"]),
                late=index % 9 == 4,
                state=StayState.OPTION if index % 7 == 3 else StayState.CONFIRMED,
                note="arrive par le train de 17 h, prévoir un lit d'appoint"
                if index % 5 == 0
                else "",
                shares_with=(Name(f"{chance.choice(SURNAMES)} {chance.choice(FIRST_NAMES)}"),),
            )
        )
    return tuple(made)


def day_list(kind: str, people: Sequence[PersonLine]) -> DayList:
    """A list of the Monday of the sample week."""
    return DayList(HEADING, kind, MONDAY, tuple(people))


def rooming(people: Sequence[PersonLine]) -> RoomingList:
    """The list of one session."""
    return RoomingList(
        HEADING, "MGT-031", "Conduire une équipe à distance", nights(0, 4), tuple(people)
    )


def housekeeping(floors: int = 4, per_floor: int = 28) -> HousekeepingSheet:
    """Every kind of task on every floor."""
    chance = random.Random(3)
    kinds = ["turnover", "departure", "stayover", "arrival", "check", "blocked", "none"]
    tasks = []
    for floor in range(1, floors + 1):
        for index in range(1, per_floor + 1):
            task = chance.choice(kinds)
            people = [Name(f"{chance.choice(SURNAMES)} {letter}.") for letter in "SMHA"]
            leaving = tuple(people[:2]) if task in {"turnover", "departure"} else ()
            coming = tuple(people[2:]) if task in {"turnover", "arrival"} else ()
            staying = tuple(people[:2]) if task == "stayover" else ()
            note = "ampoule à changer" if index % 6 == 0 else ""
            state = chance.choice(["dirty", "clean", "inspected"])
            tasks.append(
                RoomTask(f"{floor}{index:02}", floor, task, leaving, coming, staying, state, note)
            )
    return HousekeepingSheet(HEADING, MONDAY, tuple(tasks))


def picture() -> bytes:
    """A small PNG file."""
    buffer = io.BytesIO()
    Image.new("L", (40, 20), 60).save(buffer, "PNG")
    return buffer.getvalue()


LOGO = picture()
