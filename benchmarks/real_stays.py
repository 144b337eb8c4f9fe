"""A slice of the real stays through the actions, against the rows they wrote in bare SQL."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import stay_files
from benchmarks.replay import replay

ROOT = Path(__file__).resolve().parent.parent
STAYS = ROOT.parent / "shared" / "data" / "stays"
EVENTS = 3_000


def measure(work_dir: Path, stays: Path = STAYS) -> list[dict[str, Any]]:
    """The ratio over the first events; nothing where the files are absent."""
    if not stays.is_dir():
        return []
    bookings = stay_files.bookings(stays / "bookings.csv")
    events = stay_files.events(stays / "events.csv", bookings)[:EVENTS]
    found = replay(bookings, events, {}, work_dir / "stays.db")
    return [
        {
            "name": f"{EVENTS:,} events of real stays, rooms chosen",
            "ratio": found["ratio"],
            "goal": None,
            "baseline": f"{found['baseline_seconds']} s of bare SQL, "
            f"{found['seconds']} s through the actions",
        }
    ]
