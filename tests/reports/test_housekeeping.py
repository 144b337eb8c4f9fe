"""The housekeeping sheet: one page a floor."""

from __future__ import annotations

from dataclasses import replace

import pytest

from centre_desk.domain.sheets import Name, RoomTask
from centre_desk.language import LANGUAGES
from centre_desk.reports.housekeeping import file_name, render
from tests.reports import reading, samples
from tests.reports.samples import housekeeping


def test_each_floor_has_one_page_and_says_which() -> None:
    sheet = housekeeping()
    found = reading.pages(render(sheet, "fr"))
    assert len(found) == 4
    for floor, page in enumerate(found, 1):
        assert f"Étage {floor}" in page
        assert all(task.room in page for task in sheet.tasks if task.floor == floor)


def test_everybody_who_leaves_comes_or_stays_is_named() -> None:
    sheet = housekeeping()
    found = reading.text(render(sheet, "fr"))
    for task in sheet.tasks:
        for person in (*task.people_out, *task.people_in, *task.staying):
            assert person.latin in found


def test_the_room_that_somebody_waits_for_comes_first_and_idle_ones_last() -> None:
    with reading.watching() as drawn:
        render(housekeeping(floors=1), "fr")
    tasks = [text for text in drawn.texts if text in TASKS]
    assert tasks == sorted(tasks, key=TASKS.index)
    assert set(tasks) == set(TASKS)


TASKS = (
    "Départ et arrivée", "Départ", "Arrivée", "Séjour", "À vérifier", "Bloquée", "Rien à faire",
)  # fmt: skip


def test_a_full_floor_with_long_names_and_notes_still_has_one_page() -> None:
    note = "la porte de la salle de bains ferme mal et la serrure est à changer"
    tasks = [
        RoomTask(
            str(room),
            1,
            "turnover",
            (Name(samples.SIXTY),) * 2,
            (Name(samples.SIXTY),) * 2,
            (),
            "dirty",
            note,
        )
        for room in range(101, 129)
    ]
    sheet = replace(housekeeping(), tasks=tuple(tasks))
    found = reading.pages(render(sheet, "fr"))
    assert all(str(room) in found[0] for room in range(101, 129))
    assert "Textes en entier" in " ".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("per_floor", [28, 60])
def test_no_text_is_printed_over_another_or_off_the_paper(language: str, per_floor: int) -> None:
    sheet = housekeeping(floors=2, per_floor=per_floor)
    assert reading.collisions(lambda: render(sheet, language)) == []
    assert reading.outside(lambda: render(sheet, language)) == []


def test_a_day_without_rooms_says_so() -> None:
    assert "Aucune chambre à faire." in reading.text(
        render(replace(housekeeping(), tasks=()), "fr")
    )


def test_the_same_tasks_give_the_same_bytes() -> None:
    assert render(housekeeping(), "ar") == render(housekeeping(), "ar")


def test_the_file_names_itself() -> None:
    assert file_name(housekeeping()) == "menage-2027-01-11.pdf"
