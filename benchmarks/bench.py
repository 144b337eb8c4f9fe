"""Every ratio to the bare work, measured in one run: ``make bench``.

Prints a table and writes ``out/bench.json``, a list of name, ratio, goal and baseline.
"""

from __future__ import annotations

import inspect
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from centre_desk.actions import demo
from centre_desk.desk import open_desk

ROOT = Path(__file__).resolve().parent.parent
MEASURES = (
    "start_up",
    "one_booking",
    "weekly_sheet",
    "session_papers",
    "list_import",
    "search",
    "rack",
    "conflicts",
    "classrooms",
    "meals",
    "jfp",
    "real_stays",
)
YEARS, PRESENT = 10, date(2027, 2, 3)
Line = dict[str, Any]


def measure(work_dir: Path, told: Callable[[str], None]) -> Iterator[Line]:
    """Run every measure, one after the other."""
    told(f"a house with {YEARS} years of stays")
    filled = ten_years(work_dir / "years.db")
    for name in MEASURES:
        told(name.replace("_", " "))
        run = import_module(f"benchmarks.{name}").measure
        wanted = inspect.signature(run).parameters
        given = {"work_dir": work_dir, "filled": filled}
        yield from run(**{key: value for key, value in given.items() if key in wanted})


def ten_years(file: Path) -> Path:
    """A demonstration centre of ten years."""
    present = datetime.combine(PRESENT, datetime.min.time(), UTC)
    desk = open_desk(file, actor="bench", create=True, clock=lambda: present)
    demo.create(desk, years=YEARS, today=PRESENT)
    desk.close()
    return file


def table(lines: list[Line]) -> str:
    """The lines as people read them."""
    rows = [("measure", "ratio", "goal", "", "against")]
    for line in lines:
        goal, ratio = line["goal"], line["ratio"]
        met = "" if goal is None else "met" if ratio <= goal else "MISSED"
        against = line["baseline"]
        shown = against if isinstance(against, str) else f"{against:.3f} s"
        rows.append((line["name"], f"{ratio:.2f}", "" if goal is None else f"{goal:g}", met, shown))
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        lines = list(measure(Path(folder), lambda name: print(f"… {name}", file=sys.stderr)))
    out = ROOT / "out"
    out.mkdir(exist_ok=True)
    (out / "bench.json").write_text(json.dumps(lines, indent=2, ensure_ascii=False) + "\n")
    print(table(lines))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
