"""Every icon that the program names is in the set, and can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui.icons import NAMES, icon

SIZE = QSize(32, 32)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_an_icon_is_drawn_and_dimmed_where_it_is_disabled(qapp: QApplication, name: str) -> None:
    drawn = icon(name)
    shown = drawn.pixmap(SIZE).toImage()
    dimmed = drawn.pixmap(SIZE, QIcon.Mode.Disabled).toImage()
    assert any(shown.pixelColor(x, y).alpha() > 200 for x in range(32) for y in range(32))
    assert shown != dimmed
