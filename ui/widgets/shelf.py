"""The parking shelf: stays that have nights but no bed, always in sight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QSizePolicy, QWidget

from centre_desk.queries.views import ParkedStay
from ui import dates
from ui.language import isolated, named, t
from ui.widgets import parts


class Shelf(parts.Translated):
    """Chips of stays without a room; hidden where there are none.

    Signals:
        stay_pressed: a stay's id.
        stay_carried: a stay's id, where on the screen it is dragged, and whether it just began.
        stay_released: a stay's id and where it is let go.
    """

    stay_pressed = Signal(object)
    stay_carried = Signal(object, object, object)
    stay_released = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Toolbar")
        self._stays: tuple[ParkedStay, ...] = ()
        self._title = parts.label(kind="alert-heading")
        self._chips = parts.row(gap=8)
        content = QWidget()
        content.setObjectName("Scrolled")
        content.setLayout(self._chips)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(32)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = parts.row(self._title, area, gap=12)
        inside.setContentsMargins(16, 0, 16, 8)
        self.setLayout(inside)
        self.retranslate()

    def show_stays(self, stays: Sequence[ParkedStay], today: date) -> None:
        """Show the stays that still matter, the nearest arrival first."""
        coming = [stay for stay in stays if stay.nights.departure >= today]
        self._stays = tuple(sorted(coming, key=lambda stay: stay.nights))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(t("%n séjour(s) sans chambre", n=len(self._stays)))
        parts.emptied(self._chips)
        for stay in self._stays:
            chip = Chip(self, stay.stay_id)
            words = f"{isolated(named(stay.name, stay.name_ar))} · {dates.span(stay.nights)}"
            parts.name(chip, words, tip=f"{words} · {stay.session_code}".rstrip(" ·"))
            self._chips.addWidget(chip)
        self._chips.addStretch(1)
        self.setVisible(bool(self._stays))


class Chip(QPushButton):
    """One stay of the shelf: a click opens it, a drag takes it onto the rack."""

    def __init__(self, shelf: Shelf, stay_id: int) -> None:
        super().__init__()
        self._shelf, self._stay_id = shelf, stay_id
        self._start: QPoint | None = None
        self._carried = False
        self.setProperty("kind", "chip")
        self.setAutoDefault(False)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        if not self._carried:
            self._shelf.stay_pressed.emit(self._stay_id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._start, self._carried = event.position().toPoint(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        far = (event.position().toPoint() - self._start).manhattanLength()
        fresh = not self._carried
        if self._carried or far >= QApplication.startDragDistance():
            self._carried = True
            self._shelf.stay_carried.emit(
                self._stay_id, self.mapToGlobal(event.position().toPoint()), fresh
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        where = self.mapToGlobal(event.position().toPoint())
        self._start = None
        super().mouseReleaseEvent(event)
        if self._carried:
            self._carried = False
            self._shelf.stay_released.emit(self._stay_id, where)
