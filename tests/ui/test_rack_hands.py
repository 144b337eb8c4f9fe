"""What the hands do on the rack: refusals seen while dragging, swaps, several stays, copies."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from centre_desk.actions import blocks
from centre_desk.actions.stays import check_in
from centre_desk.desk import Desk
from centre_desk.domain.stays import StayState
from centre_desk.queries import rooms as rooms_query
from centre_desk.storage import stays
from tests.house import bed, day, lodge, nights, room, whereabouts, woman
from tests.ui.conftest import Hands
from ui.widgets.rack.geometry import ROOMS_WIDTH, Geometry
from ui.widgets.shelf import Chip

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Rack:
    """The rack under a pointer that a test moves."""

    def __init__(self, at: Hands) -> None:
        self.at = at
        at.press(Qt.Key.Key_F3)
        self.view = at.window.rooms.view

    @property
    def geometry(self) -> Geometry:
        found = self.view.geometry_now()
        assert found is not None
        return found

    def bar(self, stay: int) -> QPointF:
        piece = self.geometry.arrangement.of_stay(stay)
        assert piece is not None
        return self.geometry.piece_box(piece).center()

    def cell(self, number: str, first: int, lane: int = 0) -> QPointF:
        """The afternoon of a day of June in a room."""
        rows = self.geometry.arrangement.rows
        row = next(row for row in rows if row.room.number == number)
        half = self.geometry.arrangement.half(day(first)) + 1
        return self.geometry.lane_box(row, lane, 1, half, half + 1).center()

    def number(self, number: str) -> QPointF:
        """The number of a room, down the side."""
        row = next(r for r in self.geometry.arrangement.rows if r.room.number == number)
        return QPointF(ROOMS_WIDTH / 2, self.geometry.row_top(row) + row.height / 2)

    def hold(self, start: QPointF, end: QPointF, keys: Qt.KeyboardModifier | None = None) -> None:
        """Press and drag without letting go."""
        viewport, keys = self.view.viewport(), keys or Qt.KeyboardModifier.NoModifier
        self.at.qtbot.mousePress(viewport, LEFT, keys, start.toPoint())
        for place in ((start + end) / 2, end):
            where = QPointF(viewport.mapToGlobal(place.toPoint()))
            event = QMouseEvent(QEvent.Type.MouseMove, place, where, LEFT, LEFT, keys)
            QCoreApplication.sendEvent(viewport, event)
        self.at.wait()

    def release(self, end: QPointF) -> None:
        self.at.qtbot.mouseRelease(self.view.viewport(), LEFT, pos=end.toPoint())
        self.at.wait()

    def drag(self, start: QPointF, end: QPointF, keys: Qt.KeyboardModifier | None = None) -> None:
        self.hold(start, end, keys)
        self.release(end)

    def click(self, place: QPointF, keys: Qt.KeyboardModifier | None = None) -> None:
        self.at.qtbot.mouseClick(
            self.view.viewport(), LEFT, keys or Qt.KeyboardModifier.NoModifier, place.toPoint()
        )
        self.at.wait()


def test_beds_that_refuse_are_dimmed_and_say_why_while_a_bar_is_dragged(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 2, 5)
    lodge(desk, "103", 3, 4, name="Occupant")
    blocks.block(desk, [bed(desk, "104")], nights(2, 3), "peinture")
    rack = Rack(hands())
    rack.hold(rack.bar(stay), rack.cell("103", 3))
    refused = rack.view._look.refused  # type: ignore[union-attr]
    assert "OCCUPANT" in refused[bed(desk, "103")]
    assert bed(desk, "104") in refused
    assert bed(desk, "103", "2") not in refused
    assert bed(desk, "101") not in refused
    assert not rack.view.viewport().grab().isNull()
    rack.at.press(Qt.Key.Key_Escape, on=rack.view)
    assert not rack.view._look.refused  # type: ignore[union-attr]
    rack.release(rack.cell("103", 3))
    assert whereabouts(desk, stay) == [("101/1", 2, 5)]


def test_who_may_not_share_is_refused_before_the_bar_is_let_go(desk: Desk) -> None:
    stay = lodge(desk, "101", 2, 5)
    lodge(desk, "103", 2, 5, person_id=woman(desk))
    refused = rooms_query.refusals(desk, stay)
    assert bed(desk, "103", "2") in refused
    assert bed(desk, "102") not in refused


def test_near_the_rim_a_drag_scrolls(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 2, 5)
    rack = Rack(hands())
    body = rack.geometry.body
    bar = rack.view.verticalScrollBar()
    rack.hold(rack.bar(stay), QPointF(body.center().x(), body.bottom() - 4))
    with rack.at.qtbot.waitSignal(bar.valueChanged, timeout=5_000):
        pass
    rack.at.press(Qt.Key.Key_Escape, on=rack.view)
    assert not rack.view._edge.isActive()
    rack.release(body.center())


def test_a_bar_let_go_above_the_rack_waits_on_the_shelf_and_comes_back_from_there(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 2, 5)
    rack = Rack(hands())
    start = rack.bar(stay)
    rack.hold(start, QPointF(start.x(), -20))
    assert rack.at.window.rooms.hands.park.isVisible()
    rack.release(QPointF(start.x(), -20))
    assert not stays.get(desk.store, stay).placed
    (chip,) = rack.at.window.rooms.shelf.findChildren(Chip)
    target = rack.cell("105", 2, 1)
    where = rack.view.viewport().mapToGlobal(target.toPoint())
    place = QPointF(chip.mapFromGlobal(where))
    rack.at.qtbot.mousePress(chip, LEFT)
    rack.at.drag_to(chip, place)
    rack.at.wait()
    rack.at.qtbot.mouseRelease(chip, LEFT, pos=place.toPoint())
    rack.at.wait()
    assert whereabouts(desk, stay) == [("105/2", 2, 5)]


def test_alt_and_a_drag_swap_two_stays(desk: Desk, hands: Callable[[], Hands]) -> None:
    one, other = lodge(desk, "101", 2, 5), lodge(desk, "103", 2, 5)
    rack = Rack(hands())
    rack.drag(rack.bar(one), rack.bar(other), ALT)
    assert whereabouts(desk, one) == [("103/1", 2, 5)]
    assert whereabouts(desk, other) == [("101/1", 2, 5)]


def test_two_stays_chosen_are_swapped_with_one_key(desk: Desk, hands: Callable[[], Hands]) -> None:
    one, other = lodge(desk, "101", 2, 5), lodge(desk, "103", 2, 5)
    rack = Rack(hands())
    rack.click(rack.bar(one))
    rack.click(rack.bar(other), CONTROL)
    assert rack.view.chosen == {one, other}
    assert rack.at.window.panel.presents(rack.at.window.group_card)
    rack.at.press(Qt.Key.Key_X, on=rack.view)
    assert whereabouts(desk, one) == [("103/1", 2, 5)]


def test_shift_and_the_arrows_choose_several(desk: Desk, hands: Callable[[], Hands]) -> None:
    chosen = {lodge(desk, "101/1", 1, 4), lodge(desk, "101/2", 1, 4), lodge(desk, "102", 1, 4)}
    lodge(desk, "104", 1, 4)
    rack = Rack(hands())
    rack.at.press(Qt.Key.Key_Down)
    for _ in range(3):
        rack.at.press(Qt.Key.Key_Down, SHIFT)
    assert rack.view.chosen == chosen


def test_several_stays_are_dragged_together_in_one_step(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    one, other = lodge(desk, "101", 2, 5), lodge(desk, "102", 2, 5)
    rack = Rack(hands())
    rack.click(rack.bar(one))
    rack.click(rack.bar(other), CONTROL)
    rack.drag(rack.bar(one), rack.cell("102", 2))
    assert whereabouts(desk, one) == [("102/1", 2, 5)]
    assert whereabouts(desk, other) == [("103/1", 2, 5)]
    rack.at.press(Qt.Key.Key_Z, CONTROL)
    assert whereabouts(desk, one) == [("101/1", 2, 5)]
    assert whereabouts(desk, other) == [("102/1", 2, 5)]


def test_several_stays_go_to_another_floor_or_are_cancelled_in_one_step(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    chosen = [lodge(desk, number, 2, 5) for number in ("101", "102", "103")]
    at = hands()
    at.press(Qt.Key.Key_F3)
    at.window.rooms.view.choose(chosen)
    at.window.select_several(tuple(chosen))
    at.wait()
    at.press(Qt.Key.Key_3)
    assert {whereabouts(desk, stay)[0][0][0] for stay in chosen} == {"3"}
    at.press(Qt.Key.Key_Delete)
    assert {stays.get(desk.store, stay).state for stay in chosen} == {StayState.CANCELLED}
    at.press(Qt.Key.Key_Z, CONTROL)
    assert {whereabouts(desk, stay)[0][0][0] for stay in chosen} == {"3"}


def test_a_stay_is_copied_to_other_nights(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 2, 5)
    rack = Rack(hands())
    rack.click(rack.bar(stay))
    rack.at.press(Qt.Key.Key_C, CONTROL)
    rack.click(rack.cell("104", 7))
    rack.at.press(Qt.Key.Key_Escape)
    rack.at.press(Qt.Key.Key_V, CONTROL)
    person = stays.get(desk.store, stay).person_id
    rows = desk.store.rows("SELECT id FROM stay WHERE person_id = ? ORDER BY id", person)
    assert whereabouts(desk, rows[-1][0]) == [("104/1", 7, 10)]


def test_a_copy_over_the_same_nights_says_so_and_asks_for_somebody_else(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 2, 5)
    rack = Rack(hands())
    rack.click(rack.bar(stay))
    rack.at.press(Qt.Key.Key_C, CONTROL)
    rack.click(rack.cell("104", 3))
    rack.at.press(Qt.Key.Key_V, CONTROL, on=rack.view)
    assert "déjà" in rack.at.window.notices.text
    form = rack.at.window.booking
    assert form.isVisible()
    assert form.departure.widget.text() == "06/06/2027"  # type: ignore[attr-defined]
    assert desk.store.one("SELECT count(*) FROM stay") == (1,)


def test_a_block_on_the_rack_is_given_back_from_the_side_panel(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    blocks.block(desk, [bed(desk, "101")], nights(2, 6), "peinture")
    rack = Rack(hands())
    rack.click(rack.cell("101", 3))
    card = rack.at.window.room_card
    assert card.isVisible()
    assert card.room_ids == (room(desk, "101"),)
    rack.at.press(Qt.Key.Key_G)
    assert desk.store.one("SELECT count(*) FROM block") == (0,)


def test_a_guest_in_house_moved_by_hand_may_be_given_the_reason(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 1, 4)
    check_in(desk, stay)
    rack = Rack(hands())
    rack.drag(rack.bar(stay), rack.cell("105", 2))
    assert whereabouts(desk, stay)[-1][0] == "105/1"
    rack.at.type("bruit")
    rack.at.press(Qt.Key.Key_Return)
    assert "bruit" in rack.at.window.notices.text


def test_moving_together_leaves_everybody_where_they_were_if_one_cannot(desk: Desk) -> None:
    from centre_desk.actions.together import move_many
    from centre_desk.errors import RuleBroken

    one, other = lodge(desk, "101", 2, 5), lodge(desk, "102", 2, 5)
    lodge(desk, "104", 2, 5, name="Occupant")
    with pytest.raises(RuleBroken):
        move_many(desk, {one: bed(desk, "103"), other: bed(desk, "104")})
    assert whereabouts(desk, one) == [("101/1", 2, 5)]


def test_a_stay_is_not_cut_when_its_room_is_swapped(desk: Desk, hands: Callable[[], Hands]) -> None:
    """It begins in what is shown and ends long after."""
    long, short = lodge(desk, "102", 3, 29), lodge(desk, "103", 1, 4)
    rack = Rack(hands())
    rack.drag(rack.number("102"), rack.number("103"))
    assert whereabouts(desk, long) == [("103/1", 3, 29)]
    assert whereabouts(desk, short) == [("102/1", 1, 4)]


def test_escape_lets_go_of_a_room_and_a_press_on_one_does_nothing(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "102", 3, 5)
    rack = Rack(hands())
    rack.hold(rack.number("102"), rack.number("104"))
    assert rack.view._look.rooms == (1, 3)  # type: ignore[union-attr]
    assert not rack.view.viewport().grab().isNull()
    rack.at.press(Qt.Key.Key_Escape, on=rack.view)
    rack.release(rack.number("104"))
    rack.drag(rack.number("102"), rack.number("102"))
    assert whereabouts(desk, stay) == [("102/1", 3, 5)]


def test_two_empty_rooms_have_nothing_to_swap(desk: Desk, hands: Callable[[], Hands]) -> None:
    rack = Rack(hands())
    rack.drag(rack.number("102"), rack.number("103"))
    assert desk.store.one("SELECT count(*) FROM change WHERE deed = 'moves.swap_rooms'") == (0,)
