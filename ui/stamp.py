"""Whether a file is still the one that was looked at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds: the same, and so is the file."""


def stamp(path: Path) -> Stamp | None:
    """The stamp of a file; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def as_stamp(kept: Sequence[int]) -> Stamp:
    """A stamp as a file of JSON gives it back."""
    size, changed = kept
    return size, changed
