"""The hand-over: what was done since yesterday evening, by whom, and what can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from centre_desk.actions import housekeeping, stays
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.rooms import Cleanliness
from centre_desk.queries import handover
from tests.conftest import Clock
from tests.house import day, lodge, room


def test_the_hand_over_begins_yesterday_at_six_in_the_evening(desk: Desk, clock: Clock) -> None:
    clock.go_to(day(2), 17)
    lodge(desk, "101", 4, 6, name="Avant")
    clock.go_to(day(2), 19)
    lodge(desk, "102", 4, 6, name="Apres")
    clock.go_to(day(3), 8)
    shown = handover.read(desk)
    assert shown.since == datetime(2027, 6, 2, 18, tzinfo=UTC)
    said = " ".join(line.text.in_french() for line in shown.lines)
    assert "APRES" in said
    assert "AVANT" not in said


def test_any_moment_can_be_chosen(desk: Desk, clock: Clock) -> None:
    lodge(desk, "101", 4, 6)
    clock.wait(hours=2)
    housekeeping.set_state(desk, room(desk, "101"), Cleanliness.DIRTY)
    shown = handover.read(desk, clock.now.replace(minute=0))
    assert [line.area for line in shown.lines] == ["housekeeping"]


def test_the_newest_comes_first_with_who_did_it(
    desk: Desk, open_at: Callable[..., Desk], clock: Clock
) -> None:
    lodge(desk, "101", 1, 6)
    clock.wait(minutes=5)
    evening = open_at(desk.store.location, actor="Samira")
    housekeeping.set_state(evening, room(desk, "102"), Cleanliness.DIRTY)
    first = handover.read(desk).lines[0]
    assert (first.actor, first.area) == ("Samira", "housekeeping")


def test_what_was_undone_says_so_and_cannot_be_undone_again(desk: Desk) -> None:
    stay = lodge(desk, "101", 1, 6)
    stays.check_in(desk, stay)
    History(desk).undo()
    undo, arrival, *_ = handover.read(desk).lines
    assert (undo.area, undo.undoable) == ("history", False)
    assert (arrival.undone, arrival.undoable, arrival.stay_id) == (True, False, stay)


def test_a_long_shift_says_that_its_beginning_is_left_out(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "MOST", 2)
    for state in (Cleanliness.DIRTY, Cleanliness.CLEANING, Cleanliness.CLEAN):
        housekeeping.set_state(desk, room(desk, "101"), state)
    shown = handover.read(desk)
    assert shown.cut
    assert len(shown.lines) == 2
