"""*Réglages*: classrooms with their seats and equipment, and the hours of the half-days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt

from centre_desk.actions import hours
from centre_desk.desk import Desk
from centre_desk.domain.classrooms import Layout
from centre_desk.domain.half_days import Half
from centre_desk.domain.hours import USUAL_HOURS, HourProfile
from centre_desk.queries import classrooms
from centre_desk.queries import hours as hours_query
from tests.house import day
from tests.training import session, slot
from tests.ui.conftest import Hands
from ui.settings.classrooms import ClassroomsSection
from ui.settings.hours import HoursSection
from ui.settings.section import Section

Open = Callable[[], Hands]
CONTROL = Qt.KeyboardModifier.ControlModifier
S = TypeVar("S", bound=Section)


def part(at: Hands, kind: type[S]) -> S:
    at.window.show_page("settings")
    found = at.window.settings.section(kind)
    at.wait()
    assert isinstance(found, kind)
    return found


def stand_on(at: Hands, section: ClassroomsSection, name: str) -> None:
    section.stand_on(lambda room: room.name == name)
    at.wait()


def test_a_classroom_is_changed_and_comes_back(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, ClassroomsSection)
    stand_on(at, section, "Salle 3")
    section.seats[Layout.U].setValue(14)
    section.equipment["headsets"].click()
    section.name_.line.setFocus()
    at.press(Qt.Key.Key_Return)
    changed = classrooms.every(desk)[2]
    assert (changed.seats[Layout.U], "headsets" in changed.equipment) == (14, True)
    at.press(Qt.Key.Key_Z, CONTROL)
    assert classrooms.every(desk)[2].seats[Layout.U] == 12


def test_what_is_wrong_with_a_classroom_stands_beside_its_field(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, ClassroomsSection)
    stand_on(at, section, "Salle 3")
    section.name_.line.setText("salle 4")
    section.name_.line.setFocus()
    at.press(Qt.Key.Key_Return)
    assert "Salle 4" in section.name_.error
    section.name_.line.setText("Salle 3")
    for spin in section.seats.values():
        spin.setValue(0)
    at.press(Qt.Key.Key_Return)
    assert "combien de places" in section.seated.error
    assert classrooms.every(desk)[2].seats


def test_a_classroom_is_added_and_one_in_use_is_not_given_up(desk: Desk, hands: Open) -> None:
    slot(desk, session(desk, "MGT-1"), day(2), classroom_id=classrooms.every(desk)[0].id)
    at = hands()
    section = part(at, ClassroomsSection)
    section.name_.line.setText("Salle 13")
    section.table.setFocus()
    at.press(Qt.Key.Key_Insert)
    assert classrooms.every(desk)[-1].name == "Salle 13"
    stand_on(at, section, "Salle 1")
    section.table.setFocus()
    at.press(Qt.Key.Key_Delete)
    assert "MGT-1" in at.window.notices.text
    assert not classrooms.every(desk)[0].retired
    stand_on(at, section, "Salle 2")
    for retired in (True, False):
        at.press(Qt.Key.Key_Delete)
        assert classrooms.every(desk)[1].retired is retired


def test_a_classroom_that_was_begun_is_kept_for_its_line_and_put_aside_with_escape(
    desk: Desk, hands: Open
) -> None:
    at = hands()
    section = part(at, ClassroomsSection)
    stand_on(at, section, "Salle 3")
    section.name_.line.setFocus()
    section.name_.line.selectAll()
    at.type("Atelier")
    stand_on(at, section, "Salle 4")
    assert section.name_.text == "Salle 4"
    stand_on(at, section, "Salle 3")
    assert section.name_.text == "Atelier"
    section.name_.line.setFocus()
    at.press(Qt.Key.Key_Escape)
    assert section.name_.text == "Salle 3"
    at.click(at.window.notices.button)
    assert section.name_.text == "Atelier"


def test_the_side_panel_opens_a_classroom_where_it_is_changed(hands: Open) -> None:
    at = hands()
    at.press(Qt.Key.Key_F5)
    view = at.window.classrooms.view
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_S, Qt.Key.Key_E):
        at.press(key, on=view)
    section = at.window.settings.section(ClassroomsSection)
    at.wait()
    assert isinstance(section, ClassroomsSection)
    assert section.isVisible()
    assert section.name_.text == "Salle 2"


def typed_ramadan(section: HoursSection) -> None:
    """Mornings only, 9:30 to 13:00, from 8 February to 9 March."""
    for field, text in (
        (section.name_, "Ramadan"), (section.since, "8/2/2027"), (section.until, "9/3/2027"),
    ):  # fmt: skip
        field.line.setText(text)
    for line, text in zip(section.week.lines(), ("9h30", "13", "", "", "", ""), strict=True):
        line.setText(text)
    for box in section.week.boxes()[7:]:
        box.setChecked(False)


def test_the_hours_of_ramadan_are_typed_kept_and_given_up(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, HoursSection)
    typed_ramadan(section)
    section.name_.line.setFocus()
    at.press(Qt.Key.Key_Insert, on=section.table)
    (kept,) = hours_query.profiles(desk)
    assert kept.hours == {Half.MORNING: (time(9, 30), time(13))}
    assert kept.opening == {(weekday, Half.MORNING) for weekday in range(1, 6)}
    section.table.setFocus()
    at.press(Qt.Key.Key_Delete)
    assert hours_query.profiles(desk) == ()
    at.press(Qt.Key.Key_Z, CONTROL)
    assert hours_query.profiles(desk) == (kept,)


@pytest.mark.parametrize(
    ("line", "text", "field", "said"),
    [
        ("name", "", "name_", "un nom"),
        ("since", "jamais", "since", "n'est pas une date"),
        ("until", "1/2/2027", "until", "avant le premier"),
        ("until", "", "until", "un premier et un dernier"),
    ],
)
def test_what_is_wrong_with_a_period_stands_beside_its_field(
    desk: Desk, hands: Open, line: str, text: str, field: str, said: str
) -> None:
    at = hands()
    section = part(at, HoursSection)
    typed_ramadan(section)
    typed = {"name": section.name_, "since": section.since, "until": section.until}[line]
    typed.line.setText(text)
    section.add_profile()
    at.wait()
    assert said in getattr(section, field).error
    assert hours_query.profiles(desk) == ()


@pytest.mark.parametrize(
    ("place", "text", "said"),
    [(0, "25", "« 25 » n'est pas une heure"), (1, "9", "n'est pas après")],
)
def test_a_time_that_makes_no_sense_is_told_beside_the_week(
    desk: Desk, hands: Open, place: int, text: str, said: str
) -> None:
    at = hands()
    section = part(at, HoursSection)
    typed_ramadan(section)
    section.week.lines()[place].setText(text)
    section.add_profile()
    at.wait()
    assert said in section.hours.error
    assert hours_query.profiles(desk) == ()


def test_hours_that_are_known_are_corrected(desk: Desk, hands: Open) -> None:
    hours.save(desk, HourProfile(name="Toute l'année", hours=USUAL_HOURS))
    at = hands()
    section = part(at, HoursSection)
    section.week.lines()[0].setFocus()
    section.week.lines()[0].selectAll()
    at.type("8:30")
    at.press(Qt.Key.Key_Return)
    (kept,) = hours_query.profiles(desk)
    assert kept.hours[Half.MORNING] == (time(8, 30), time(12, 30))
