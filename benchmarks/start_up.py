"""From the start of the process to *Aujourd'hui* painted, and the memory that it takes.

The baseline is an empty PySide6 window, painted, in a process of its own. Ten years are in the
file, and the day's backup has been taken: that is the second start of a day.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

CHILD = Path(__file__).with_name("child.py")
GOAL, MEMORY_GOAL = 3, 2
ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds until the window was painted, and megabytes in memory then and in the end."""

    seconds: float
    memory: float
    after_all_pages: float


def measure(work_dir: Path, filled: Path) -> list[dict[str, Any]]:
    """Return the ratios of time and memory to the bare window."""
    from benchmarks.bench import PRESENT

    with _environment(work_dir) as environment:
        _start(environment, "desk", str(filled), str(PRESENT))  # the day's backup, and warm files
        bare, ours = [], []
        for _ in range(ROUNDS):
            bare.append(_start(environment, "bare"))
            ours.append(_start(environment, "desk", str(filled), str(PRESENT)))
    lines = [
        _line("from the start to Aujourd'hui painted, ten years", GOAL, "s", bare, ours, "seconds")
    ]
    if bare[0].memory:
        lines += [
            _line("memory with Aujourd'hui shown, ten years", MEMORY_GOAL, "MB", bare, ours,
                  "memory"),
            _line("memory after every page was shown", MEMORY_GOAL, "MB", bare, ours,
                  "after_all_pages"),
        ]  # fmt: skip
    return lines


def _line(
    name: str, goal: float, unit: str, bare: list[Start], ours: list[Start], what: str
) -> dict[str, Any]:
    """The median of the ratios: both took turns, so that a busy moment falls on both."""
    pairs = [(getattr(b, what), getattr(o, what)) for b, o in zip(bare, ours, strict=True)]
    ratio = statistics.median(mine / theirs for theirs, mine in pairs)
    theirs, mine = (statistics.median(each) for each in zip(*pairs, strict=True))
    shown = "{:.2f}" if unit == "s" else "{:.0f}"
    baseline = f"{shown.format(theirs)} {unit} for a bare window, {shown.format(mine)} {unit} ours"
    return {"name": name, "ratio": round(ratio, 2), "goal": goal, "baseline": baseline}


@contextmanager
def _environment(work_dir: Path) -> Iterator[dict[str, str]]:
    """A user without a screen and without anything remembered."""
    home = work_dir / "home"
    home.mkdir(exist_ok=True)
    yield os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "LOCALAPPDATA": str(home),
    }


def _start(environment: dict[str, str], *arguments: str) -> Start:
    """Start one child and go through its windows."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, CHILD, *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
    ) as child:  # fmt: skip
        if child.stdin is None or child.stdout is None:
            raise RuntimeError("the child has no pipes")
        _heard(child.stdout.readline(), "painted")
        seconds = time.perf_counter() - began
        memory = after = memory_of(child.pid)
        if arguments[0] == "desk":
            child.stdin.write("\n")
            child.stdin.flush()
            _heard(child.stdout.readline(), "shown")
            after = memory_of(child.pid)
        child.stdin.write("\n")
    if child.returncode:
        raise RuntimeError(f"the child ended with {child.returncode}")
    return Start(seconds, memory, after)


def _heard(line: str, expected: str) -> None:
    if line.strip() != expected:
        raise RuntimeError(f"the child said {line!r} instead of {expected!r}")


def memory_of(pid: int) -> float:
    """Megabytes of a process in memory; 0 where the system does not tell."""
    report = Path(f"/proc/{pid}/status")
    if not report.exists():
        return 0.0
    fields = dict(line.split(":", 1) for line in report.read_text().splitlines())
    return int(fields["VmRSS"].split()[0]) / 1024


if __name__ == "__main__":
    from benchmarks.bench import ten_years

    with tempfile.TemporaryDirectory() as folder:
        for line in measure(Path(folder), ten_years(Path(folder) / "years.db")):
            print(line)
