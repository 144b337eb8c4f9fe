"""*Relève*: what one shift tells the next, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from centre_desk.actions import housekeeping, stays
from centre_desk.desk import Desk
from centre_desk.domain.rooms import Cleanliness
from centre_desk.domain.stays import StayState
from centre_desk.errors import RuleBroken
from centre_desk.storage import stays as stored
from tests.conftest import Clock
from tests.house import day, lodge, room
from tests.ui.conftest import Hands
from ui.moments import read_moment

CONTROL = Qt.KeyboardModifier.ControlModifier
NOW = datetime(2027, 6, 2, 8, 30, tzinfo=UTC)


def said(at: Hands) -> list[str]:
    rows = at.window.handover.rows
    return [rows.cells(line)[2] for line in rows.lines]


def take_over(hands: Callable[[], Hands]) -> Hands:
    at = hands()
    at.press(Qt.Key.Key_H, CONTROL)
    assert at.window.page is at.window.handover
    return at


def test_one_key_shows_what_changed_since_yesterday_evening(
    desk: Desk, clock: Clock, hands: Callable[[], Hands]
) -> None:
    clock.go_to(day(1), 12)
    lodge(desk, "101", 3, 5, name="Avant")
    clock.go_to(day(1), 21)
    lodge(desk, "102", 3, 5, name="Apres")
    clock.go_to(day(2), 8)
    at = take_over(hands)
    assert any("APRES" in line for line in said(at))
    assert not any("AVANT" in line for line in said(at))


def test_any_moment_is_chosen_by_typing_it(
    desk: Desk, clock: Clock, hands: Callable[[], Hands]
) -> None:
    clock.go_to(day(1), 9)
    lodge(desk, "101", 3, 5, name="Avant")
    clock.go_to(day(2), 8)
    at = take_over(hands)
    assert said(at) == []
    line = at.window.handover.since.widget
    at.click(line)
    at.type("hier 8:00", on=line)
    at.press(Qt.Key.Key_Return, on=line)
    assert any("AVANT" in line for line in said(at))


def test_a_moment_that_is_none_is_refused_beside_its_field(hands: Callable[[], Hands]) -> None:
    at = take_over(hands)
    line = at.window.handover.since.widget
    at.click(line)
    at.type("tantot", on=line)
    at.press(Qt.Key.Key_Return, on=line)
    assert "tantot" in at.window.handover.since.error


def test_a_deed_is_taken_back_from_its_line_with_one_key(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 1, 4)
    stays.check_in(desk, stay)
    housekeeping.set_state(desk, room(desk, "214"), Cleanliness.DIRTY)
    at = take_over(hands)
    at.press(Qt.Key.Key_Down)
    at.press(Qt.Key.Key_Delete)
    assert stored.get(desk.store, stay).state is StayState.CONFIRMED
    assert sum("(annulé)" in line for line in said(at)) == 1


def test_a_deed_is_taken_back_with_the_pointer(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 1, 4)
    stays.check_in(desk, stay)
    at = take_over(hands)
    at.click(at.window.handover.take_back)
    assert stored.get(desk.store, stay).state is StayState.CONFIRMED


def test_a_deed_on_which_others_have_built_says_why_it_stays(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 1, 4)
    stays.check_in(desk, stay)
    at = take_over(hands)
    at.press(Qt.Key.Key_Down)
    at.press(Qt.Key.Key_Delete)
    assert at.window.notices.text
    assert stored.get(desk.store, stay).state is StayState.IN_HOUSE


def test_what_is_undone_already_is_not_offered_again(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    lodge(desk, "101", 1, 4)
    at = take_over(hands)
    page = at.window.handover
    at.press(Qt.Key.Key_Delete)
    for row, line in enumerate(page.rows.lines):
        if line.undone or line.area == "history":
            page.table.selectRow(row)
            assert not page.take_back.isEnabled()


def test_one_person_or_one_kind_of_deeds_can_be_looked_at(
    desk: Desk, open_at: Callable[..., Desk], hands: Callable[[], Hands]
) -> None:
    lodge(desk, "101", 1, 4, name="Tazi")
    evening = open_at(desk.store.location, actor="Samira")
    housekeeping.set_state(evening, room(desk, "214"), Cleanliness.DIRTY)
    at = take_over(hands)
    at.window.handover.narrow("Samira", None)
    assert said(at) == ["Chambre 214 à nettoyer"]
    at.window.handover.narrow(None, "stays")
    assert len(said(at)) == 1
    assert "TAZI" in said(at)[0]
    at.window.handover.narrow("Samira", "stays")
    assert said(at) == []


def test_the_lines_are_copied_as_a_table(desk: Desk, hands: Callable[[], Hands]) -> None:
    lodge(desk, "101", 1, 4, name="Tazi")
    housekeeping.set_state(desk, room(desk, "214"), Cleanliness.DIRTY)
    at = take_over(hands)
    at.press(Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 1 + len(said(at))
    assert copied[0].split("\t") == ["Quand", "Qui", "Ce qui a été fait"]
    assert copied[1].split("\t")[1:] == ["accueil", "Chambre 214 à nettoyer"]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_the_hand_over_is_written_as_a_workbook(
    ending: str, desk: Desk, hands: Callable[[], Hands], tmp_path: Path
) -> None:
    lodge(desk, "101", 1, 4, name="Tazi")
    at = take_over(hands)
    at.window.handover.carrying.where = lambda _parent, proposed: (tmp_path / proposed).with_suffix(
        ending
    )
    at.press(Qt.Key.Key_E, CONTROL)
    (written,) = tmp_path.glob(f"Relève{ending}")
    assert written.stat().st_size
    assert written.name in at.window.notices.text


def test_enter_opens_the_stay_that_a_line_is_about(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 1, 4)
    at = take_over(hands)
    at.press(Qt.Key.Key_Return)
    assert at.window.stay_card.stay_id == stay


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hier 18:00", datetime(2027, 6, 1, 18, tzinfo=UTC)),
        ("7h30", datetime(2027, 6, 2, 7, 30, tzinfo=UTC)),
        ("7h", datetime(2027, 6, 2, 7, tzinfo=UTC)),
        ("lun 7:30", datetime(2027, 5, 31, 7, 30, tzinfo=UTC)),
        ("mer", datetime(2027, 6, 2, tzinfo=UTC)),
        ("1/6", datetime(2027, 6, 1, tzinfo=UTC)),
        ("5/6 14h", datetime(2026, 6, 5, 14, tzinfo=UTC)),
    ],
)
def test_a_moment_is_the_last_one_of_that_name(typed: str, meant: datetime) -> None:
    assert read_moment(typed, NOW, field="since") == meant


@pytest.mark.parametrize("typed", ["demain", "9:00", "25:00", "5/6/2027", "+2"])
def test_a_moment_to_come_is_no_beginning(typed: str) -> None:
    with pytest.raises(RuleBroken):
        read_moment(typed, NOW, field="since")
