"""*Salles*: the plan of a week under the hands, and what the side panel does with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from centre_desk.actions import classrooms
from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.queries import classroom_plan
from centre_desk.storage import sessions
from tests.house import day, woman
from tests.training import classroom, enrol, session, slot, trainer
from tests.ui.conftest import Hands
from ui.widgets.classroom_grid.board import SHELF, Board, Cell
from ui.widgets.classroom_grid.geometry import ROOMS_WIDTH, Geometry
from ui.widgets.classroom_grid.view import GridView

Open = Callable[[], Hands]
LEFT = Qt.MouseButton.LeftButton


def at(number: int, half: Half = Half.MORNING) -> HalfDay:
    return HalfDay(day(number), half)


def place(desk: Desk, slot_id: int) -> tuple[int | None, HalfDay]:
    read = sessions.slot(desk.store, slot_id)
    return read.classroom_id, read.when


def room_called(desk: Desk, name: str) -> int:
    row = desk.store.one("SELECT id FROM classroom WHERE name = ?", name)
    assert row is not None
    return int(row[0])


def opened(hands: Open) -> tuple[Hands, GridView]:
    found = hands()
    found.press(Qt.Key.Key_F5)
    return found, found.window.classrooms.view


def cell(view: GridView, room_id: int, when: HalfDay) -> Cell:
    assert view.board is not None
    found = view.board.place(room_id, when)
    assert found is not None
    return found


def middle(view: GridView, where: Cell) -> QPoint:
    geometry = view.geometry_now()
    assert geometry is not None
    return geometry.cell_box(where).center().toPoint()


def dragged(found: Hands, view: GridView, start: QPoint, end: QPoint, *, drop: bool = True) -> None:
    """Press, move in two steps, wait for who refuses, let go."""
    viewport = view.viewport()
    found.qtbot.mousePress(viewport, LEFT, pos=start)
    for step in ((QPointF(start) + QPointF(end)) / 2, QPointF(end)):
        found.drag_to(viewport, step)
    found.wait()
    if drop:
        found.qtbot.mouseRelease(viewport, LEFT, pos=end)
        found.wait()


@pytest.fixture
def taught(desk: Desk) -> int:
    """One half-day in *Salle 1* on the morning of 1 June."""
    mgt = session(desk, "MGT-1")
    return slot(desk, mgt, day(1), classroom_id=room_called(desk, "Salle 1"))


def test_a_card_is_dragged_to_another_room_and_half_day_in_one_step(
    desk: Desk, taught: int, hands: Open
) -> None:
    found, view = opened(hands)
    one, three = (room_called(desk, name) for name in ("Salle 1", "Salle 3"))
    dragged(
        found, view, middle(view, cell(view, one, at(1))), middle(view, cell(view, three, at(2)))
    )
    assert place(desk, taught) == (three, at(2))
    found.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert place(desk, taught) == (one, at(1))


def test_while_one_drags_a_taken_room_says_who_has_it_and_which_are_better(
    desk: Desk, taught: int, hands: Open
) -> None:
    two = room_called(desk, "Salle 2")
    slot(desk, session(desk, "DIG-1"), day(1), classroom_id=two)
    found, view = opened(hands)
    one = cell(view, room_called(desk, "Salle 1"), at(1))
    target = cell(view, two, at(1))
    dragged(found, view, middle(view, one), middle(view, target), drop=False)
    look, board = view._look, view.board
    assert look is not None
    assert board is not None
    assert "DIG-1" in look.refusal(board, target)
    assert look.better(board, target).startswith("Mieux : Salle")
    found.press(Qt.Key.Key_Escape, on=view)
    assert view.carried is None
    found.qtbot.mouseRelease(view.viewport(), LEFT, pos=middle(view, target))
    assert place(desk, taught)[0] == room_called(desk, "Salle 1")


def test_a_refused_drop_changes_nothing_and_says_why(desk: Desk, taught: int, hands: Open) -> None:
    two = room_called(desk, "Salle 2")
    slot(desk, session(desk, "DIG-1"), day(1), classroom_id=two)
    found, view = opened(hands)
    one = cell(view, room_called(desk, "Salle 1"), at(1))
    dragged(found, view, middle(view, one), middle(view, cell(view, two, at(1))))
    assert place(desk, taught)[0] == room_called(desk, "Salle 1")
    assert "DIG-1" in found.window.notices.text


def test_the_keyboard_picks_a_slot_up_carries_it_and_puts_it_down(
    desk: Desk, taught: int, hands: Open
) -> None:
    found, view = opened(hands)
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_M,
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Return,
    ):
        found.press(key, on=view)
    assert place(desk, taught) == (room_called(desk, "Salle 2"), at(1, Half.AFTERNOON))


def test_escape_leaves_what_is_carried_where_it_was(desk: Desk, taught: int, hands: Open) -> None:
    found, view = opened(hands)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_M, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        found.press(key, on=view)
    assert view.carried is None
    assert place(desk, taught) == (room_called(desk, "Salle 1"), at(1))


def test_delete_puts_a_slot_on_the_shelf_and_a_drag_gives_it_a_room_again(
    desk: Desk, taught: int, hands: Open
) -> None:
    found, view = opened(hands)
    found.press(Qt.Key.Key_Down, on=view)
    found.press(Qt.Key.Key_Delete, on=view)
    assert place(desk, taught)[0] is None
    assert view.board is not None
    shelved = view.board.cell_of(taught)
    assert shelved is not None
    assert shelved[0] == SHELF
    four = room_called(desk, "Salle 4")
    dragged(found, view, middle(view, shelved), middle(view, cell(view, four, at(1))))
    assert place(desk, taught) == (four, at(1))


def test_a_drop_out_of_hours_asks_and_is_done_once_it_is_granted(
    desk: Desk, taught: int, hands: Open
) -> None:
    slot(desk, session(desk, "SOIR-1"), day(2), "evening")
    found, view = opened(hands)
    one = room_called(desk, "Salle 1")
    dragged(
        found, view, middle(view, cell(view, one, at(1))),
        middle(view, cell(view, one, at(2, Half.EVENING))),
    )  # fmt: skip
    assert place(desk, taught) == (one, at(1))
    assert "n'enseigne pas" in found.window.notices.text
    found.click(found.window.notices.button)
    assert place(desk, taught) == (one, at(2, Half.EVENING))


def test_weeks_turn_by_key_and_back_to_today(taught: int, hands: Open) -> None:
    found, view = opened(hands)
    page = found.window.classrooms
    assert page.plan is not None
    monday = page.plan.first
    found.press(Qt.Key.Key_PageDown, on=view)
    assert page.plan.first == monday + timedelta(weeks=1)
    found.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    found.press(Qt.Key.Key_PageUp, on=view)
    assert page.plan.first == monday - timedelta(weeks=1)
    found.press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert page.plan.first == monday


def test_a_slot_opens_beside_with_free_rooms_each_one_figure_away(
    desk: Desk, taught: int, hands: Open
) -> None:
    found, view = opened(hands)
    found.press(Qt.Key.Key_Down, on=view)
    found.press(Qt.Key.Key_Return, on=view)
    card = found.window.slot_card
    assert card.isVisible()
    assert card.slot_id == taught
    second = card.rooms[1].id
    found.press(Qt.Key.Key_2, on=view)
    assert place(desk, taught)[0] == second
    assert view.marked == taught


def test_a_conflict_is_told_at_both_slots_and_found_by_key(
    desk: Desk, taught: int, hands: Open
) -> None:
    mgt = sessions.slot(desk.store, taught).session_id
    other = slot(desk, session(desk, "DIG-1"), day(1), classroom_id=room_called(desk, "Salle 2"))
    person = woman(desk, "Alaoui")
    trainer(desk, woman(desk, "Bennani"), taught)
    trainer(desk, person, other)
    enrol(desk, mgt, person, "waiting")
    found, _ = opened(hands)
    said = set()
    for _ in range(2):
        found.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        said.add(found.window.slot_card.slot_id)
    assert said == {taught, other}


def test_a_room_is_closed_from_the_plan_drawn_and_reopened(desk: Desk, hands: Open) -> None:
    found, view = opened(hands)
    one = room_called(desk, "Salle 1")
    found.press(Qt.Key.Key_Down, on=view)
    found.press(Qt.Key.Key_B, on=view)
    form = found.window.classroom_card.form
    assert form.isVisible()
    found.press(Qt.Key.Key_Return, on=form.until.line)
    assert "pourquoi" in form.reason.error
    form.reason.line.setFocus()
    found.type("peinture")
    found.press(Qt.Key.Key_Return)
    plan = classroom_plan.read(desk, day(1), day(2))
    assert plan.closed == {(one, at(1, half)): "peinture" for half in Half}
    found.press(Qt.Key.Key_R, on=view)
    assert not classroom_plan.read(desk, day(1), day(2)).closed


def test_a_closure_that_was_begun_waits_for_its_room(desk: Desk, hands: Open) -> None:
    found, view = opened(hands)
    found.press(Qt.Key.Key_Down, on=view)
    found.press(Qt.Key.Key_B, on=view)
    form = found.window.classroom_card.form
    form.reason.line.setFocus()
    found.type("peinture")
    found.window.panel.show_classroom(room_called(desk, "Salle 2"))
    found.wait()
    assert not form.isVisible()
    found.window.panel.show_classroom(room_called(desk, "Salle 1"))
    found.wait()
    assert form.isVisible()
    assert form.reason.text == "peinture"


def test_rooms_are_proposed_shown_on_the_plan_and_accepted_in_one_step(
    desk: Desk, hands: Open
) -> None:
    homeless = [slot(desk, session(desk, f"MGT-{n}"), day(2)) for n in (1, 2)]
    found, view = opened(hands)
    held = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    found.press(Qt.Key.Key_L, *held)
    card = found.window.proposal_card
    assert card.isVisible()
    assert card.accept.isEnabled()
    assert view._look is not None
    assert set(view._look.proposed.values()) == {"MGT-1", "MGT-2"}
    assert all(place(desk, each)[0] is None for each in homeless)
    found.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert all(place(desk, each)[0] is not None for each in homeless)
    assert not card.isVisible()
    assert not view._look.proposed
    found.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert all(place(desk, each)[0] is None for each in homeless)


def test_the_plan_and_the_signs_of_the_doors_go_to_the_printer(hands: Open, qtbot: QtBot) -> None:
    found, _ = opened(hands)
    page = found.window.classrooms
    with qtbot.waitSignal(page.print_wanted) as asked:
        page.print_shown()
    assert asked.args == ["classroom-plan", day(31, 5)]
    with qtbot.waitSignal(page.print_wanted) as asked:
        page.print_signs()
    assert asked.args == ["door-signs", day(1)]
    found.wait()


def test_half_days_of_one_session_in_one_room_share_a_card_until_a_break(desk: Desk) -> None:
    room, mgt = classroom(desk), session(desk, "MGT-1")
    for half in ("morning", "afternoon"):
        slot(desk, mgt, day(1), half, classroom_id=room)
    slot(desk, mgt, day(3), classroom_id=room)
    board = Board(classroom_plan.read(desk, day(1), day(4)))
    assert [len(run) for _, run in board.runs()] == [2, 1]


@pytest.mark.parametrize("mirrored", [False, True], ids=["left to right", "right to left"])
def test_every_cell_is_hit_in_its_middle(desk: Desk, mirrored: bool) -> None:
    classrooms.close(desk, room_called(desk, "Salle 2"), day(1), day(1), "peinture")
    for number in range(3):
        slot(desk, session(desk, f"MGT-{number}"), day(1))
    board = Board(classroom_plan.read(desk, day(1), day(4)))
    geometry = Geometry(board, 900, 1200, mirrored=mirrored)
    cells = [(row, column, 0) for row in range(1, board.rows) for column in range(8)]
    for each in (*cells, *((SHELF, 0, pile) for pile in range(3))):
        assert geometry.cell_at(geometry.cell_box(each).center()) == each
    first = geometry.cell_box((1, 0, 0))
    assert (first.right() == 900 - ROOMS_WIDTH) if mirrored else (first.left() == ROOMS_WIDTH)
