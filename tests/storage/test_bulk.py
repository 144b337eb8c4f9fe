"""Many rows at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from centre_desk.desk import Desk
from centre_desk.storage import tables
from centre_desk.storage.bulk import count_on, insert_rows
from centre_desk.storage.changes import Recorder


@pytest.fixture(params=["sqlite", "postgresql"])
def house(request: pytest.FixtureRequest, open_at: Callable[..., Desk]) -> Desk:
    if request.param == "sqlite":
        return open_at(request.getfixturevalue("location"))
    return open_at(request.getfixturevalue("postgres")())


def test_the_next_row_takes_the_number_after_those_written_with_their_own(house: Desk) -> None:
    rows = [(number, f"Direction {number}", house.centre_id) for number in range(1, 5_001)]
    with house.store.transaction():
        written = insert_rows(house.store, tables.Direction, ("id", "name", "centre_id"), rows)
        count_on(house.store)
        after = Recorder(house.store, house.centre_id).insert(tables.Direction, name="la suivante")
    assert (written, after) == (5_000, 5_001)


def test_columns_that_are_not_named_take_their_defaults(house: Desk) -> None:
    with house.store.transaction():
        insert_rows(house.store, tables.Direction, ("name", "centre_id"), [("DR", house.centre_id)])
    assert house.store.one("SELECT name_ar FROM direction") == ("",)
