"""The plan of the classrooms on one page, and the signs on their doors."""

from __future__ import annotations

import pytest

from centre_desk.actions import printing
from centre_desk.desk import Desk
from centre_desk.domain.classroom_plan import ClassroomPlan
from centre_desk.domain.periods import DAY, Week
from centre_desk.queries import classroom_plan as plans
from centre_desk.reports import classroom_plan, door_signs
from centre_desk.reports.page import LANDSCAPE, MM
from centre_desk.storage import tables
from tests import training
from tests.house import day, man, woman
from tests.reports import reading, samples

LANGUAGES = pytest.mark.parametrize("language", ["fr", "ar", "en"])
WEEK = Week.of(day(1))


@pytest.fixture
def taught(desk: Desk) -> Desk:
    """Two groups together with one trainer, a closed classroom, a title too long for a door."""
    leading = training.session(
        desk, "ANG-1", WEEK.monday, WEEK.monday + 4 * DAY, title=f"Anglais {samples.SIXTY}"
    )
    following = training.session(desk, "ANG-2", WEEK.monday, WEEK.monday + 4 * DAY)
    room, closed = training.classroom(desk, "Salle Atlas"), training.classroom(desk, "Salle Rif")
    for half in ("morning", "afternoon"):
        first = training.slot(desk, leading, day(1), half, classroom_id=room)
        training.slot(desk, following, day(1), half, joined_to_id=first)
        training.trainer(desk, man(desk, samples.SIXTY), first)
    for session in (leading, following):
        training.enrol(desk, session, woman(desk))
    with training.written(desk) as deed:
        deed.recorder.insert(
            tables.ClassroomClosure, classroom_id=closed, first_day=day(2), last_day=day(3),
            reason="Peinture <et> moquette à refaire entièrement",
        )  # fmt: skip
    return desk


def of_week(desk: Desk) -> ClassroomPlan:
    return plans.read(desk, WEEK.monday, WEEK.monday + 6 * DAY)


def test_the_plan_says_who_teaches_where_with_how_many_on_one_page(taught: Desk) -> None:
    (page,) = reading.pages(printing.document(taught, "classroom-plan", week=WEEK).pdf)
    assert "ANG-1 + ANG-2" in page
    assert "Salle Atlas" in page
    assert "du lundi 31 mai au dimanche 6 juin 2027" in page


@LANGUAGES
def test_what_is_too_long_for_a_cell_stands_in_full_below(taught: Desk, language: str) -> None:
    plan = of_week(taught)
    with reading.watching() as drawn:
        classroom_plan.render(plan, language)
    said = drawn.squeezed()
    assert samples.SIXTY.upper().replace(" ", "").split("MOHAMMED")[0] in said.upper()
    assert "Peinture<et>moquetteàrefaireentièrement" in said
    assert reading.collisions(lambda: classroom_plan.render(plan, language)) == []
    assert all(word.low > 0 and word.right < LANDSCAPE.width for word in drawn.words)


def test_a_door_sign_is_printed_for_every_classroom_in_use_that_day(taught: Desk) -> None:
    (page,) = reading.pages(printing.document(taught, "door-signs", day=day(1)).pdf)
    assert "Salle Atlas" in page
    assert "matin" in page
    assert "après-midi" in page
    assert "mardi 1er juin 2027" in page


@LANGUAGES
def test_a_door_is_read_at_three_metres_and_nothing_is_printed_twice(
    taught: Desk, language: str
) -> None:
    plan = plans.read(taught, day(1), day(1))
    with reading.watching() as drawn:
        door_signs.render(plan, language)
    heights = [word.high - word.low for word in drawn.words if "ANGLAIS" in word.text.upper()]
    # Three millimetres of capital a metre; a title of seventy letters is shrunk by a fifth.
    assert min(heights) >= 9 * MM * 0.8
    assert reading.collisions(lambda: door_signs.render(plan, language)) == []


def test_an_empty_week_and_an_empty_day_say_so(desk: Desk) -> None:
    assert "Aucune salle n'est occupée" in reading.text(
        printing.document(desk, "door-signs", day=day(6)).pdf
    )
    printed = printing.document(desk, "classroom-plan", week=WEEK)
    assert printed.file_name == "salles-2027-W22.pdf"
