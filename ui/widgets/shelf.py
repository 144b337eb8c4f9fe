"""The parking shelf: stays that have nights but no bed, always in sight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from centre_desk.queries.views import ParkedStay
from ui import dates
from ui.language import isolated, t
from ui.widgets import parts


class Shelf(parts.Translated):
    """Chips of stays without a room; hidden where there are none.

    Signals:
        stay_pressed: a stay's id.
    """

    stay_pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Toolbar")
        self._stays: tuple[ParkedStay, ...] = ()
        self._title = parts.label(kind="alert-heading")
        self._chips = parts.row(gap=6)
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
            chip = parts.button("chip")
            words = f"{isolated(stay.name)} · {dates.span(stay.nights)}"
            parts.name(chip, words, tip=f"{words} · {stay.session_code}".rstrip(" ·"))
            chip.clicked.connect(
                lambda _down=False, stay_id=stay.stay_id: self.stay_pressed.emit(stay_id)
            )
            self._chips.addWidget(chip)
        self._chips.addStretch(1)
        self.setVisible(bool(self._stays))
