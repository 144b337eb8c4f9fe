"""*Aujourd'hui*: what a receptionist does fifty times a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt

from centre_desk.desk import Desk
from centre_desk.domain.stays import StayState
from centre_desk.storage import stays
from tests.house import bed, day, lodge, man, nights
from tests.training import classroom, enrol, session, slot, trainer
from tests.ui.conftest import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_next_arrival_is_checked_in_with_one_key(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    first = lodge(desk, "101", 1, 4, name="Tazi")
    second = lodge(desk, "102", 1, 4, name="Alami")
    at = hands()
    at.press(Qt.Key.Key_Return)
    assert stays.get(desk.store, first).state is StayState.IN_HOUSE
    at.press(Qt.Key.Key_Return)
    assert stays.get(desk.store, second).state is StayState.IN_HOUSE
    assert at.window.today.lines("arrivals") == []


def test_a_check_in_is_taken_back_by_the_notice(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 1, 4)
    at = hands()
    at.press(Qt.Key.Key_Return)
    assert "101" in at.window.notices.text
    at.click(at.window.notices.button)
    assert stays.get(desk.store, stay).state is StayState.CONFIRMED
    at.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    assert stays.get(desk.store, stay).state is StayState.IN_HOUSE


def test_a_dirty_room_is_refused_in_words_and_can_be_insisted_on(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    from centre_desk.actions import housekeeping
    from centre_desk.domain.rooms import Cleanliness
    from tests.house import room

    stay = lodge(desk, "101", 1, 4)
    housekeeping.set_state(desk, room(desk, "101"), Cleanliness.DIRTY)
    at = hands()
    at.press(Qt.Key.Key_Return)
    assert stays.get(desk.store, stay).state is StayState.CONFIRMED
    assert "propre" in at.window.notices.text
    at.click(at.window.notices.button)
    assert stays.get(desk.store, stay).state is StayState.IN_HOUSE


def test_somebody_without_a_room_is_lodged_from_the_line(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    from centre_desk.actions import bookings
    from tests.house import woman

    made = bookings.book(desk, person_id=woman(desk), nights=nights(1, 3), place=False)
    at = hands()
    (line,) = at.window.today.lines("arrivals")
    assert line.button is not None
    at.click(line.button)
    assert stays.get(desk.store, made.result[0]).placed


def test_a_departure_is_written_down_from_its_line(desk: Desk, hands: Callable[[], Hands]) -> None:
    from centre_desk.actions.stays import check_in

    stay = lodge(desk, "101", 1, 2)
    check_in(desk, stay)
    desk._clock.go_to(nights(1, 2).departure)  # type: ignore[attr-defined]
    at = hands()
    (line,) = at.window.today.lines("departures")
    assert line.button is not None
    at.click(line.button)
    assert stays.get(desk.store, stay).state is StayState.LEFT


def test_any_day_can_be_today(desk: Desk, hands: Callable[[], Hands]) -> None:
    lodge(desk, "101", 3, 4, name="Demain")
    at = hands()
    assert at.window.today.lines("arrivals") == []
    at.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    at.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert len(at.window.today.lines("arrivals")) == 1
    at.press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert at.window.today.lines("arrivals") == []


def test_a_line_opens_the_side_panel(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 1, 4)
    at = hands()
    at.press(Qt.Key.Key_Space)
    assert at.window.panel.isVisible()
    assert at.window.stay_card.stay_id == stay
    assert bed(desk, "101")


def test_a_holiday_is_named_beside_the_day(hands: Callable[[], Hands]) -> None:
    window = (at := hands()).window
    window.today.show_day(date(2027, 7, 30))
    at.wait()
    # The name is asked for once the day has been painted.
    QCoreApplication.processEvents()
    at.wait()
    assert "Fête du Trône" in window.today.header.title.text()
    window.today.days.turn(1)
    at.wait()
    assert "Fête" not in window.today.header.title.text()


def test_any_day_can_be_today_as_people_type_it(desk: Desk, hands: Callable[[], Hands]) -> None:
    lodge(desk, "101", 4, 6)
    at = hands()
    page = at.window.today
    assert page.lines("arrivals") == []
    at.press(Qt.Key.Key_G, CONTROL)
    at.type("ven")
    at.press(Qt.Key.Key_Return)
    assert len(page.lines("arrivals")) == 1
    at.press(Qt.Key.Key_G, CONTROL)
    at.type("trente")
    at.press(Qt.Key.Key_Return)
    assert "trente" in at.window.notices.text
    assert len(page.lines("arrivals")) == 1


def test_a_session_says_where_it_is_held_by_half_day_and_opens_with_enter(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    rooms = [classroom(desk, name) for name in ("Salle A", "Salle B")]
    course = session(desk, "MGT-1", day(1), day(4), title="Leadership")
    held = [
        slot(desk, course, day(1), half, classroom_id=room)
        for half, room in zip(("morning", "afternoon"), rooms, strict=True)
    ]
    trainer(desk, man(desk, "Tazi"), *held)
    enrol(desk, course, man(desk))
    session(desk, "MGT-2", day(1), state="cancelled")
    at = hands()
    (line,) = at.window.today.lines("sessions")
    assert "matin Salle A, après-midi Salle B · TAZI Test" in line.accessibleName()
    line.setFocus()
    at.press(Qt.Key.Key_Return)
    assert at.window.middle.place.name == "sessions"
    assert at.window.sessions.view.session_id == course


def test_a_session_without_a_classroom_stands_out(desk: Desk, hands: Callable[[], Hands]) -> None:
    course = session(desk, "MGT-1", day(1))
    slot(desk, course, day(1))
    at = hands()
    (line,) = at.window.today.lines("sessions")
    assert "matin sans salle" in line.accessibleName()
    at.click(line)
    assert at.window.sessions.view.session_id == course


def test_the_stay_beside_opens_its_session(desk: Desk, hands: Callable[[], Hands]) -> None:
    course = session(desk, "MGT-1", day(1))
    lodge(desk, "101", 1, 4, session_id=course)
    at = hands()
    at.press(Qt.Key.Key_Space)
    at.press(Qt.Key.Key_O)
    assert at.window.sessions.view.session_id == course
