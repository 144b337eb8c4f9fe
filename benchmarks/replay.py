"""Play real bookings through the actions: ``python benchmarks/replay.py BOOKINGS EVENTS EXPECTED``.

Prints JSON. ``refused``, ``double_holders`` and ``nights_that_differ`` are to be 0; ``ratio`` is
the time taken over that of the same rows written by bare SQL with the same durability.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import bare_sql, stay_files
from benchmarks.front_desk import Clock, FrontDesk, Played
from benchmarks.outcome import Outcome, outcome
from centre_desk.actions.setup import create_centre
from centre_desk.desk import open_desk
from centre_desk.errors import Told


def replay(
    bookings: dict[str, stay_files.Booking],
    events: list[stay_files.Event],
    expected: dict[Any, int],
    file: Path,
    told: Callable[[int], object] = int,
) -> dict[str, Any]:
    """Play *events* into a new database *file* and return what is to be printed."""
    clock = Clock()
    clock.set(events[0].day)
    desk = open_desk(file, actor="replay", create=True, clock=clock)
    try:
        first = create_centre(desk).id
        empty = file.with_name(f"{file.name}.bare")
        bare_sql.copy(file, empty)
        played = FrontDesk(desk, clock).play(events, told)
        found = outcome(desk, expected)
    finally:
        desk.close()
    baseline = bare_sql.seconds(empty, bare_sql.transactions(file, after=first))
    for left in empty.parent.glob(f"{empty.name}*"):
        left.unlink()
    return _report(bookings, events, played, found, baseline)


def _report(
    bookings: dict[str, stay_files.Booking],
    events: list[stay_files.Event],
    played: Played,
    found: Outcome,
    baseline: float,
) -> dict[str, Any]:
    return {
        "refused": played.refused.total(),
        "double_holders": found.double_holders,
        "nights_that_differ": found.nights_that_differ,
        "events": len(events),
        "seconds": round(played.seconds, 2),
        "baseline_seconds": round(baseline, 2),
        "ratio": round(played.seconds / baseline, 2),
        "refused_by_kind": dict(sorted(played.refused.items())),
        "events_skipped": played.skipped,
        "moved_stays": found.moved_stays,
        "bookings_that_moved_others": found.bookings_that_moved_others,
        "most_rooms_on_a_night": found.most_rooms,
        "nights_compared": found.nights_compared,
        "nights_not_listed": found.nights_not_listed,
        "rooms_cleaned_for_an_arrival": played.cleaned,
        "guests_who_waited_for_their_room": played.waited,
        "reasons": played.reasons,
        "notes": notes(bookings),
    }


def notes(bookings: dict[str, stay_files.Booking]) -> list[str]:
    """What the files leave open, and what was decided."""
    counts = [booking.guests for booking in bookings.values()]
    none, many = counts.count(0), sum(count > 4 for count in counts)
    return [
        "Every booking takes one whole room, whatever its head count.",
        f"{none} bookings without guests are parties of one: somebody booked the room.",
        f"{many} bookings for five or more keep their head count and one room: beds are added.",
        "A dirty room is cleaned before a check-in, by a deed of its own that is timed.",
        "A no-show is noted at 22:00, after the hour that the centre sets; the rest at noon.",
    ]


def _progress(total: int) -> Callable[[int], object]:
    if not sys.stderr.isatty():
        return int

    def told(number: int) -> None:
        if number % 500 == 0 or number == total:
            print(f"\r{number} / {total}", end="\n" if number == total else "", file=sys.stderr)

    return told


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, like the rest."""

    def error(self, message: str) -> NoReturn:
        self.exit(1, f"{message}; see --help.\n")


def main(arguments: list[str] | None = None) -> int:
    parser = Parser(description=__doc__.splitlines()[0])
    for name in ("bookings", "events", "expected"):
        parser.add_argument(name, type=Path, metavar=name.upper())
    parser.add_argument("--database", type=Path, help="keep the database in this new file")
    options = parser.parse_args(arguments)
    if options.database and options.database.exists():
        parser.error(f"{options.database} exists already: name a new file")
    try:
        bookings = stay_files.bookings(options.bookings)
        events = stay_files.events(options.events, bookings)
        expected = stay_files.expected(options.expected)
        with tempfile.TemporaryDirectory() as folder:
            file = options.database or Path(folder) / "replay.db"
            result = replay(bookings, events, expected, file, _progress(len(events)))
    except stay_files.BadInput as wrong:
        parser.exit(1, f"{wrong}\n")
    except Told as told:
        parser.exit(1, f"{told.message.in_french()}\n")
    print(json.dumps(result, indent=2, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
