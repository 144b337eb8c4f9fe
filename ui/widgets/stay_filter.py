"""« Séjours  Tous »: lets some stays stand out, by state, by session, by direction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from centre_desk.domain.stays import StayState
from centre_desk.queries.views import Bar
from ui import words
from ui.language import isolated, t
from ui.widgets import parts
from ui.widgets.rack.filters import Filters

OFFERED = (StayState.OPTION, StayState.CONFIRMED, StayState.IN_HOUSE, StayState.LEFT)
KEY = "F"


class StayFilter(QPushButton):
    """Names what is asked for, and offers the rest in three menus.

    Signals:
        chosen: the ``Filters`` with what the user asked for.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def offer(self, bars: Iterable[Bar], filters: Filters) -> None:
        """Offer what *bars* have."""
        bars = tuple(bars)
        states = [(state, words.state(state)) for state in OFFERED]
        sessions = sorted({bar.session_code for bar in bars if bar.session_code})
        directions = sorted({bar.direction for bar in bars if bar.direction})
        parts.emptied_menu(self._menu)
        everybody = replace(filters, state=None, session=None, direction=None)
        everything = self._menu.addAction(t("Tous les séjours"))
        everything.triggered.connect(lambda _on=False: self.chosen.emit(everybody))
        self._menu.addSeparator()
        self._add(t("État"), "state", states, filters)
        self._add(t("Session"), "session", [(code, code) for code in sessions], filters)
        self._add(t("Direction"), "direction", [(name, name) for name in directions], filters)
        said = [
            words.state(filters.state) if filters.state else "",
            isolated(filters.session or ""),
            isolated(filters.direction or ""),
        ]
        shown = " · ".join(filter(None, said)) or t("Tous")
        parts.name(self, f"{t('Séjours')} : {shown}", key=KEY)
        self.setText(f"{t('Séjours')}  {shown}")

    def _add(
        self,
        title: str,
        field: str,
        entries: Sequence[tuple[StayState | str, str]],
        filters: Filters,
    ) -> None:
        menu = self._menu.addMenu(title)
        menu.setEnabled(bool(entries))
        group = QActionGroup(menu)
        for value, shown in [(None, t("Tous")), *entries]:
            action = menu.addAction(shown.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(getattr(filters, field) == value)
            group.addAction(action)
            wanted = replace(filters, **{field: value})  # type: ignore[arg-type]
            action.triggered.connect(lambda _on=False, wanted=wanted: self.chosen.emit(wanted))
