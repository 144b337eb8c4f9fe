"""How long the window is held up by each errand: reported, since a busy machine proves nothing."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from benchmarks import watchdog
from centre_desk.actions import demo
from centre_desk.desk import open_desk


def test_every_errand_is_watched_and_reported(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    morning = datetime(2027, 2, 3, 9, tzinfo=UTC)
    file = tmp_path / "centre.db"
    desk = open_desk(file, actor="test", create=True, clock=lambda: morning)
    demo.create(desk, years=0.5, today=morning.date())
    desk.close()
    blocks = watchdog.watch(file, tmp_path)
    assert {block.errand for block in blocks} == set(watchdog.errands())
    assert max(block.milliseconds for block in blocks) > 0
    with capsys.disabled():
        sys.stdout.write(f"\n{watchdog.report(blocks)}\n")
