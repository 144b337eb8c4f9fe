"""What every test may use: a real database with the 112 rooms, a clock that can be set, people."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from centre_desk.actions import setup
from centre_desk.desk import Desk, open_desk

# The same examples on every machine; a slow disk is not a wrong program.
settings.register_profile(
    "desk",
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("desk")


@dataclass
class Clock:
    """A wall clock that stands still until it is set. Morocco keeps UTC+0 all year."""

    now: datetime = datetime(2027, 6, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go_to(self, day: date, hour: int = 12) -> None:
        self.now = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)

    def wait(self, **some: float) -> None:
        self.now += timedelta(**some)


@pytest.fixture
def clock() -> Clock:
    """1 June 2027, noon."""
    return Clock()


@pytest.fixture(scope="session")
def built_centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a new centre with its 112 rooms, made once and copied by whoever needs it."""
    path = tmp_path_factory.mktemp("built") / "centre.db"
    desk = open_desk(path, actor="direction", create=True, clock=Clock())
    setup.create_centre(desk)
    desk.close()
    return path


@pytest.fixture
def location(built_centre: Path, tmp_path: Path) -> Path:
    """A file of one's own with the default centre in it, nobody lodged."""
    path = tmp_path / "centre.db"
    shutil.copy(built_centre, path)
    return path


@pytest.fixture
def open_at(clock: Clock) -> Iterator[Callable[..., Desk]]:
    """Sit down at a file: ``open_at(path, actor="Samira")``. Closed at the end of the test."""
    opened: list[Desk] = []

    def open_it(path: Path | str, actor: str = "accueil", **options: bool) -> Desk:
        opened.append(open_desk(path, actor=actor, clock=clock, **options))
        return opened[-1]

    yield open_it
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(location: Path, open_at: Callable[..., Desk]) -> Desk:
    """The front desk of the default centre on 1 June 2027."""
    return open_at(location)


@pytest.fixture
def other_desk(desk: Desk, open_at: Callable[..., Desk]) -> Desk:
    """A second desk at work on the same database."""
    return open_at(desk.store.location, actor="second poste")
