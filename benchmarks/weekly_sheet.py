"""The weekly sheet against the same lines and words on a bare reportlab canvas.

The bare canvas is handed what the real sheet drew: every line, box and word with its position,
face and size already known, so what is compared is measuring, fitting, joining and laying out.
Nothing is remembered between two sheets: each starts with empty caches, as the first print of a
day does. The faces are read from disk before either is timed.
"""

from __future__ import annotations

import random
import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


from benchmarks.bare_canvas import ratio
from centre_desk.domain.periods import DAY, Nights, Week
from centre_desk.domain.rooms import RoomKind
from centre_desk.domain.sheets import (
    Heading,
    NightTotals,
    SheetRoom,
    SheetStay,
    WeeklyOccupancy,
)
from centre_desk.domain.stays import StayState
from centre_desk.reports import weekly_occupancy

GOAL = 2.0
ROUNDS = 15
WEEK = Week(2027, 2)
SURNAMES = (
    "BENNANI", "BERRADA", "EL IDRISSI", "LAHLOU", "AIT TALEB", "CHRAIBI", "TAZI", "BENABDALLAH",
    "SEKKAT", "EL FASSI", "OUAZZANI", "EL ALAOUI", "AMRANI", "KETTANI", "ZNIBER", "BENJELLOUN",
    "FILALI", "SQALLI", "HAJJI", "BENKIRANE", "NACIRI", "RACHIDI", "SLAOUI", "TOUNSI",
)  # fmt: skip
SURNAMES_AR = (
    "بناني", "برادة", "الإدريسي", "لحلو", "آيت الطالب", "الشرايبي", "التازي", "بن عبد الله",
    "السقاط", "الفاسي", "الوزاني", "العلوي", "العمراني", "الكتاني", "زنيبر", "بنجلون",
    "الفيلالي", "الصقلي", "حجي", "بنكيران", "الناصري", "الراشدي", "السلاوي", "التونسي",
)  # fmt: skip
INITIALS, INITIALS_AR = "ABHKMOSZ", "سمهأخعزر"


def full_house(arabic: bool) -> WeeklyOccupancy:
    """112 rooms, 192 people, both beds of every twin taken from Monday to Sunday."""
    chance = random.Random(7)
    surnames, initials = (SURNAMES_AR, INITIALS_AR) if arabic else (SURNAMES, INITIALS)
    # 192 people, no two of the same name: nothing measured for one serves another.
    names = iter([f"{surname} {initial}." for surname in surnames for initial in initials])
    rooms = []
    for number in (100 * floor + index for floor in range(1, 5) for index in range(1, 29)):
        beds = 1 if number % 100 > 20 else 2
        stays = tuple(
            SheetStay(
                bed,
                Nights(WEEK.monday, WEEK.monday + 7 * DAY),
                next(names),
                chance.choice(("MGT-031", "SAN-007", "DIG-014")),
                chance.choice((StayState.CONFIRMED, StayState.CONFIRMED, StayState.OPTION)),
                True,
                True,
                False,
            )
            for bed in range(beds)
        )
        kind = RoomKind.SINGLE if beds == 1 else RoomKind.TWIN
        rooms.append(SheetRoom(str(number), number // 100, kind, False, beds, stays, ()))
    totals = tuple(
        NightTotals(night, 112, 112, 192, 192, 0, 192 if night == WEEK.monday else 0, 0)
        for night in WEEK.nights
    )
    heading = Heading("Centre de formation continue", "مركز التكوين المستمر", datetime(2027, 1, 8))  # noqa: DTZ001
    return WeeklyOccupancy(heading, WEEK, tuple(rooms), totals)


def measure() -> list[dict[str, Any]]:
    """Name, ratio, goal and baseline (seconds) of the full sheet in French and in Arabic."""
    measured = []
    for name, language in (("weekly sheet", "fr"), ("weekly sheet in Arabic", "ar")):
        sheet = full_house(language == "ar")
        found, baseline = ratio(partial(weekly_occupancy.render, sheet, language), ROUNDS)
        measured.append({"name": name, "ratio": found, "goal": GOAL, "baseline": baseline})
    return measured


if __name__ == "__main__":
    for line in measure():
        print("{name}: {ratio:.2f} (goal {goal}), bare {baseline:.3f} s".format(**line))
