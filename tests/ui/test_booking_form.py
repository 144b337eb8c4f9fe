"""The form of a new stay takes what was typed, however fast it was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from centre_desk.actions import groups
from centre_desk.actions.groups import Places
from centre_desk.desk import Desk
from centre_desk.storage import stays
from tests.house import day, lodge, nights, whereabouts, woman
from tests.ui.conftest import Hands
from tests.ui.gestures import Gestures


def test_enter_before_the_beds_are_read_books_one_that_is_free_for_all_the_nights(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    groups.hold_group(
        desk, label="FM", nights=nights(1, 4), quotas=[Places("", 190)], release_on=day(1)
    )
    left = desk.store.rows(
        "SELECT r.number, b.label FROM bed b JOIN room r ON r.id = b.room_id "
        "WHERE b.id NOT IN (SELECT bed_id FROM bed_night WHERE night = ?) ORDER BY b.id", day(1)
    )  # fmt: skip
    (one, other) = (f"{number}/{label}" for number, label in left)
    lodge(desk, one, 2, 4)
    woman(desk, "Ouazzani")
    user = Gestures(hands())
    user.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    user.type("oua")
    user.type("3")
    user.at.wait()
    ((booked,),) = desk.store.rows("SELECT max(id) FROM stay")
    assert stays.get(desk.store, booked).nights == nights(1, 4)
    assert whereabouts(desk, booked) == [(other, 1, 4)]
