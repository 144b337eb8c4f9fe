"""What all pages share: a header, and reading again when something they show has changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.deeds import Deeds
from ui.draft import Draft
from ui.language import t
from ui.preferences import Preferences
from ui.widgets import parts
from ui.widgets.yielding import YieldingRow, short


class Page(parts.Translated):
    """One area of the program.

    Signals:
        stay_chosen: a stay's id, or None to choose nothing.
        stay_wanted: a bed's id (or None) and an arrival (or None) for a new stay.
        search_wanted: the search was asked for.
        print_wanted: the kind of a document and the day or week to print.
        session_wanted: the id of a session whose page is asked for.
    """

    stay_chosen = Signal(object)
    stay_wanted = Signal(object, object)
    search_wanted = Signal()
    print_wanted = Signal(object, object)
    session_wanted = Signal(object)

    drafts: tuple[Draft, ...] = ()
    """The forms of the page that may be left half filled."""
    foot = 0
    """Pixels at the foot that a notice must not cover."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.deeds, self.preferences = deeds, preferences
        self.background = deeds.background
        self._stale = True
        self.outside = QVBoxLayout(self)
        self.outside.setContentsMargins(0, 0, 0, 0)
        self.outside.setSpacing(0)

    def reload(self) -> None:
        """Read what the page shows; for whoever inherits."""

    def something_changed(self) -> None:
        """Read again now, or when the page is next shown."""
        self._stale = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self.reload()

    def print_shown(self) -> None:
        """Print what is on the screen; for whoever inherits."""

    def remember(self) -> None:
        """Keep how the page was left, as the window closes; for whoever inherits."""

    def take_focus(self) -> None:
        """Bring the keyboard to where the page's work is."""
        self.setFocus()

    def show_selected(self, stay_id: int | None) -> None:
        """Mark the selected stay; for whoever inherits."""


class Header(YieldingRow):
    """The top of a page: title, what belongs to it, search, print, new stay.

    Where the page is narrow its buttons keep their icons only, then the parts named in *yielding*
    give way.
    """

    def __init__(
        self,
        page: Page,
        *middle: QWidget,
        printing: bool = True,
        yielding: Sequence[QWidget] = (),
    ) -> None:
        self.title = parts.label(kind="title")
        self.search = short(parts.button("search", "search"), "search")
        self.print = short(parts.button(), "print")
        self.new_stay = short(parts.button("primary"), "add")
        inside = parts.row(
            self.title, 8, *middle, None, self.search, self.print, self.new_stay, gap=8
        )
        inside.setContentsMargins(16, 12, 16, 12)
        super().__init__(inside, self.search, self.print, self.new_stay, *yielding)
        self.setObjectName("Header")
        self.search.clicked.connect(page.search_wanted)
        self.print.clicked.connect(page.print_shown)
        self.new_stay.clicked.connect(lambda: page.stay_wanted.emit(None, None))
        if not printing:
            self.print.hide()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say what the buttons do."""
        parts.name(self.search, t("Chercher…"), key="Ctrl+K")
        parts.name(self.print, t("Imprimer"), key="Ctrl+P")
        parts.name(self.new_stay, t("Nouveau séjour"), key="Ctrl+N")
        self.rewritten()
