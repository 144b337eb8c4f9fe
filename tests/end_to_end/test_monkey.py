"""Whatever is clicked, typed and dragged at random, nothing breaks and nothing is left over."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from benchmarks import monkey


@pytest.mark.parametrize("seed", [1, 2])
def test_a_monkey_at_the_desk_breaks_nothing(qapp: QApplication, tmp_path: Path, seed: int) -> None:
    (line,) = monkey.measure(tmp_path, steps=300, seed=seed, years=0.25)
    assert line["name"] == "memory after 300 steps of a monkey"
