"""The filters of the rack: which rooms are shown, who stands out, and what is never hidden."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from centre_desk.actions.stays import check_in
from centre_desk.desk import Desk
from centre_desk.domain.stays import StayState
from tests.house import lodge, room
from tests.ui import samples
from tests.ui.conftest import Hands
from ui.widgets.rack.filters import Filters


def choose(at: Hands, title: str, words: str) -> None:
    """Take an entry of one of the menus under the button of the stays."""
    for menu in at.window.rooms.stays.findChildren(QMenu):
        for action in menu.actions():
            if menu.title() == title and action.text() == words:
                action.trigger()
                at.wait()
                return
    raise AssertionError(f"{title}: {words}")


def test_a_state_shows_the_rooms_that_have_such_a_stay(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    check_in(desk, lodge(desk, "101", 1, 4))
    lodge(desk, "102", 1, 4)
    at = hands()
    at.press(Qt.Key.Key_F3)
    choose(at, "État", "Présent")
    assert at.window.rooms.rooms_shown() == ["101"]
    assert "Présent" in at.window.rooms.stays.text()
    choose(at, "État", "Tous")
    assert len(at.window.rooms.rooms_shown()) == 112


def test_who_is_not_asked_for_fades_and_is_still_there() -> None:
    rack = samples.rack()
    session, direction = Filters(session="FM-MGT-031"), Filters(direction="Fès-Meknès")
    fes = [replace(bar, direction="Fès-Meknès") for bar in rack.bars[:5]]
    rack = replace(rack, bars=(*fes, *rack.bars[5:]))
    beds = {bar.bed_id for bar in fes}
    assert [r.id for r in direction.rooms(rack)] == [
        r.id for r in rack.rooms if not beds.isdisjoint(r.bed_ids)
    ]
    assert not Filters().of_stays
    kept = {bar.session_code for bar in rack.bars if session.means(bar)}
    assert kept == {"FM-MGT-031"}


def test_no_filter_of_stays_hides_a_conflict() -> None:
    rack = samples.rack("empty")
    stay = samples.rack().bars[0]
    one, other = (replace(stay, hold_id=key, stay_id=key, bed_id=7) for key in (1, 2))
    rack = replace(rack, bars=(one, other))
    elsewhere = Filters(state=StayState.CANCELLED)
    assert [7 in room.bed_ids for room in elsewhere.rooms(rack)] == [True]


def test_the_cell_of_the_keyboard_stays_on_its_room_when_others_are_hidden(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    at = hands()
    at.press(Qt.Key.Key_F3)
    rooms = at.window.rooms
    rooms.show_room(room(desk, "305"))
    rooms.narrow(Filters(floor=3))
    at.wait()
    assert rooms.view._cursor is not None
    geometry = rooms.view.geometry_now()
    assert geometry is not None
    assert geometry.arrangement.rows[rooms.view._cursor[0]].room.number == "305"


def test_where_no_room_answers_the_rack_says_so(desk: Desk, hands: Callable[[], Hands]) -> None:
    lodge(desk, "101", 1, 4)
    at = hands()
    at.press(Qt.Key.Key_F3)
    at.window.rooms.narrow(Filters(state=StayState.LEFT))
    assert at.window.rooms.rooms_shown() == []
    assert not at.window.rooms.view.viewport().grab().isNull()
