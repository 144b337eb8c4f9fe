"""A theme is put on once, however often Qt speaks of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.ui.conftest import Hands
from ui.pages.today import TodayPage


def test_a_page_is_written_once_when_the_theme_changes(
    hands: Callable[[], Hands], monkeypatch: pytest.MonkeyPatch
) -> None:
    at = hands()
    written: list[TodayPage] = []
    write = TodayPage.retranslate
    monkeypatch.setattr(TodayPage, "retranslate", lambda page: (written.append(page), write(page)))
    at.window.choose_theme("dark")
    at.wait()
    assert len(written) == 1
    at.window.choose_theme("dark")
    at.wait()
    assert len(written) == 1
    at.window.choose_theme("light")
