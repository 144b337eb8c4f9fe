"""What was begun, as it lies in the desk's own folder."""

from __future__ import annotations

import json
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui import drafts as module
from ui.draft import Draft, Values, Written
from ui.drafts import Drafts


class Form(QLineEdit):
    """The smallest form: one line of text about nobody."""

    def __init__(self, qtbot: QtBot, kept: Drafts) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.draft = Draft("booking", self, self._written, self._restore)
        self.draft.hear(self)
        kept.watch(self.draft)
        self._qtbot = qtbot

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(self, text)

    def _written(self) -> Written | None:
        return (self.text(), {"text": self.text()}) if self.text() else None

    def _restore(self, values: Values) -> None:
        self.setText(values["text"])


def files(folder: Path) -> list[Path]:
    return sorted((folder / "drafts").glob("*.json"))


def words(kept: Drafts) -> list[str]:
    return [begun.about for begun in kept.offered()]


def test_a_form_left_half_filled_is_offered_by_the_next_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = Drafts(tmp_path, "centre.db")
    Form(qtbot, first).type("OUAZZANI")
    first.close()
    second = Drafts(tmp_path, "centre.db")
    form = Form(qtbot, second)
    assert words(second) == ["OUAZZANI"]
    second.take(second.offered()[0])
    form.draft.turn()
    assert form.text() == "OUAZZANI"
    second.close()


def test_the_file_is_written_a_moment_after_the_last_key(qtbot: QtBot, tmp_path: Path) -> None:
    kept = Drafts(tmp_path, "centre.db")
    form = Form(qtbot, kept)
    with qtbot.waitSignal(kept.written):
        form.type("OUAZZANI")
    assert "OUAZZANI" in files(tmp_path)[0].read_text(encoding="utf-8")
    kept.close()


@pytest.mark.parametrize("ending", ["settle", "forget"])
def test_what_is_saved_or_thrown_away_leaves_nothing_in_the_file(
    qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    kept = Drafts(tmp_path, "centre.db")
    form = Form(qtbot, kept)
    form.type("OUAZZANI")
    kept.flush()
    if ending == "settle":
        form.draft.settle()
    else:
        kept.forget(kept.offered()[0])
    assert "OUAZZANI" not in files(tmp_path)[0].read_text(encoding="utf-8")
    kept.close()


def test_another_centre_never_sees_it(qtbot: QtBot, tmp_path: Path) -> None:
    first = Drafts(tmp_path, "ain-borja.db")
    Form(qtbot, first).type("OUAZZANI")
    first.close()
    second = Drafts(tmp_path, "ifrane.db")
    assert second.offered() == ()
    second.close()


def test_two_windows_on_one_database_do_not_write_over_each_other(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = Drafts(tmp_path, "centre.db"), Drafts(tmp_path, "centre.db")
    Form(qtbot, first).type("OUAZZANI")
    Form(qtbot, second).type("TAZI")
    assert words(second) == ["TAZI"]
    first.close()
    second.close()
    third = Drafts(tmp_path, "centre.db")
    assert sorted(words(third)) == ["OUAZZANI", "TAZI"]
    third.flush()
    assert len(files(tmp_path)) == 1
    third.close()


def test_nobody_else_can_read_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("on Windows the user's folder itself is closed to others")
    kept = Drafts(tmp_path, "centre.db")
    Form(qtbot, kept).type("OUAZZANI")
    kept.close()
    assert stat.S_IMODE(files(tmp_path)[0].stat().st_mode) == 0o600


def test_what_nobody_comes_back_to_is_gone_after_a_week(qtbot: QtBot, tmp_path: Path) -> None:
    first = Drafts(tmp_path, "centre.db")
    Form(qtbot, first).type("OUAZZANI")
    first.close()
    path = files(tmp_path)[0]
    stored = json.loads(path.read_text(encoding="utf-8"))
    stored[0]["at"] = (datetime.now(UTC) - module.KEPT_FOR - timedelta(hours=1)).isoformat()
    path.write_text(json.dumps(stored), encoding="utf-8")
    second = Drafts(tmp_path, "centre.db")
    assert second.offered() == ()
    second.flush()
    assert "OUAZZANI" not in path.read_text(encoding="utf-8")
    second.close()


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"kind": "booking"}', '[{"kind": "x"}]'])
def test_a_damaged_file_is_nothing_begun(tmp_path: Path, content: str) -> None:
    first = Drafts(tmp_path, "centre.db")
    first.flush()
    first.close()
    files(tmp_path)[0].write_text(content, encoding="utf-8")
    second = Drafts(tmp_path, "centre.db")
    assert second.offered() == ()
    second.close()


def test_a_folder_that_cannot_be_written_to_stops_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("in the way", encoding="utf-8")
    kept = Drafts(tmp_path, "centre.db")
    Form(qtbot, kept).type("OUAZZANI")
    kept.flush()
    assert words(kept) == ["OUAZZANI"]
    kept.close()


def test_taking_one_up_puts_what_the_form_holds_aside(qtbot: QtBot) -> None:
    kept = Drafts()
    form = Form(qtbot, kept)
    form.type("OUAZZANI")
    form.draft.leave()
    form.clear()
    form.type("TAZI")
    kept.take(kept.aside[0])
    form.draft.turn()
    assert form.text() == "OUAZZANI"
    assert [begun.about for begun in kept.aside] == ["TAZI"]
