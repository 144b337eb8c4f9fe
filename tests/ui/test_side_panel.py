"""The side panel: what can be done with the stay that is selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from centre_desk.actions.stays import check_in
from centre_desk.desk import Desk
from centre_desk.domain.stays import StayState
from centre_desk.storage import stays
from tests.house import bed, day, lodge, nights, whereabouts, woman
from tests.ui.conftest import Hands


def test_a_guest_in_house_is_moved_with_the_reason_written_down(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 1, 4)
    check_in(desk, stay)
    at = hands()
    card = at.window.stay_card
    at.window.select(stay)
    at.wait()
    at.press(Qt.Key.Key_M)
    at.type("bruit", on=card.reason)
    at.press(Qt.Key.Key_Return, on=card.beds)
    assert whereabouts(desk, stay)[-1][0] != "101/1"
    assert "bruit" in at.window.notices.text


def test_a_stay_is_lengthened_with_one_key(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 1, 4)
    at = hands()
    at.window.select(stay)
    at.wait()
    at.press(Qt.Key.Key_Plus)
    assert stays.get(desk.store, stay).nights == nights(1, 5)


def test_where_the_bed_is_taken_the_split_is_offered_and_accepted(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 1, 4)
    lodge(desk, "101", 4, 6, name="Suivant")
    at = hands()
    at.window.select(stay)
    at.wait()
    at.press(Qt.Key.Key_Plus)
    assert "SUIVANT" in at.window.notices.text
    at.click(at.window.notices.button)
    assert stays.get(desk.store, stay).nights == nights(1, 5)
    assert len(whereabouts(desk, stay)) == 2


def test_a_cancelled_stay_is_taken_up_again(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 2, 4)
    at = hands()
    at.window.select(stay)
    at.wait()
    at.press(Qt.Key.Key_Delete)
    assert stays.get(desk.store, stay).state is StayState.CANCELLED
    at.press(Qt.Key.Key_R)
    assert stays.get(desk.store, stay).state is StayState.CONFIRMED


def test_a_known_person_is_booked_from_the_keyboard(desk: Desk, hands: Callable[[], Hands]) -> None:
    person = woman(desk, "Ouazzani")
    at = hands()
    at.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    at.type("oua")
    at.press(Qt.Key.Key_Down)
    at.press(Qt.Key.Key_Return)
    form = at.window.booking
    form.arrival.widget.selectAll()  # type: ignore[attr-defined]
    at.type("+2", on=form.arrival.widget)
    form.departure.widget.selectAll()  # type: ignore[attr-defined]
    at.type("3", on=form.departure.widget)
    at.press(Qt.Key.Key_Return, on=form.departure.widget)
    stay_id = at.window.stay_card.stay_id
    assert stay_id is not None
    stay = stays.get(desk.store, stay_id)
    assert (stay.person_id, stay.nights) == (person, nights(3, 6))
    assert stay.placed


def test_an_error_stands_beside_its_field_and_nothing_is_saved(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    at = hands()
    form = at.window.booking
    at.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    at.click(form.save)
    assert form.last_name.error
    at.type("Nouveau", on=form.last_name.widget)
    form.arrival.widget.clear()  # type: ignore[attr-defined]
    at.type("trente", on=form.arrival.widget)
    at.click(form.save)
    assert "trente" in form.arrival.error
    at.press(Qt.Key.Key_Escape, on=form.arrival.widget)
    assert not at.window.panel.isVisible()
    assert desk.store.one("SELECT count(*) FROM stay") == (0,)


def test_a_bed_that_is_taken_says_by_whom_before_saving(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    lodge(desk, "101", 1, 4, name="Occupant")
    at = hands()
    at.window.new_stay(bed(desk, "101"), day(1))
    at.wait()
    assert "OCCUPANT" in at.window.booking.bed_field.error
