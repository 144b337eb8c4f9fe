"""The slim rail: the pages, what waits, the name of the house."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from centre_desk.queries.views import CentreSummary
from ui.icons import icon
from ui.language import code, say, t
from ui.places import Place
from ui.widgets import parts

WIDTH, SHORT, ICON_HEIGHT = 187, 51, 34
"""With the hairline beside it a multiple of four: the page begins on a whole pixel at 125 and
150 % too, or the rack's pictures would leave a dark line between them."""
GLYPHS = {
    "today": "today",
    "rooms": "bed",
    "sessions": "sessions",
    "classrooms": "classroom",
    "meals": "meals",
    "lists": "save",
    "people": "people",
    "housekeeping": "broom",
    "handover": "handover",
    "reports": "document",
    "settings": "settings",
}
"""The icons that stand for the pages where the window is narrow."""


class RailButton(QPushButton):
    """One page: its name, and at the far end how much waits there."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setCheckable(True)
        self._name = parts.label()
        self._count = parts.label(kind="small")
        self._rest = QWidget()
        inside = parts.row(self._name, self._rest, self._count)
        inside.setStretch(1, 1)
        inside.setContentsMargins(8, 8, 8, 8)
        self.setLayout(inside)
        for each in (self._name, self._rest, self._count):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._mark)

    def sizeHint(self) -> QSize:
        needed = parts.needed(self)
        return needed if self.icon().isNull() else QSize(needed.width(), ICON_HEIGHT)

    def write(self, text: str, key: str) -> None:
        """Name the page; the shown name is a label, so that the count can stand beside it."""
        self._name.setText(text)
        parts.name(self, text, key=key, shown=False)

    def shorten(self, glyph: str) -> None:
        """Keep the icon called *glyph* alone, or the words again."""
        for each in (self._name, self._rest, self._count):
            each.setVisible(not glyph)
        self.setIcon(icon(glyph) if glyph else QIcon())

    def count(self, text: str, *, alert: bool = False) -> None:
        """Say how much waits."""
        self._count.setText(text)
        self._count.setProperty("kind", "alert-heading" if alert else "small")
        self._count.style().polish(self._count)

    def _mark(self, down: bool) -> None:
        self._name.setProperty("kind", "current" if down else "")
        self._name.style().polish(self._name)


class Rail(parts.Translated):
    """The rail.

    Signals:
        chosen: the name of a page.
        matters_wanted: *À traiter* was pressed.
        undo_wanted, redo_wanted: the arrows at the foot.
    """

    chosen = Signal(object)
    matters_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self.setObjectName("Rail")
        self.setFixedWidth(WIDTH)
        self._summary: CentreSummary | None = None
        self._counts = (0, 0)
        self._rooms_left = 0
        self._history = ("", "")
        self._short = False
        self._places = places
        self._title = parts.label("Centre Desk", "brand")
        self._house, self._rooms = parts.Elided("", "small"), parts.label(kind="small")
        self._buttons = {place.name: RailButton() for place in places}
        group = QButtonGroup(self)
        for page, each in self._buttons.items():
            group.addButton(each)
            each.clicked.connect(lambda _down=False, page=page: self.chosen.emit(page))
        self.matters = RailButton()
        self.matters.setCheckable(False)
        self.matters.clicked.connect(self.matters_wanted)
        self.undo, self.redo = parts.button("quiet", "undo"), parts.button("quiet", "redo")
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        heads = parts.column(self._title, self._house, self._rooms, gap=2)
        heads.setContentsMargins(8, 4, 8, 12)
        *above, last = self._buttons.values()
        arrows = parts.row(self.undo, self.redo, None, gap=2)
        arrows.setContentsMargins(2, 8, 2, 0)
        inside = parts.column(heads, *above, None, self.matters, last, arrows, gap=2)
        inside.setContentsMargins(8, 12, 8, 8)
        self.setLayout(inside)

    def shorten(self, *, short: bool) -> None:
        """Where the window is narrow, each page keeps its icon."""
        self._short = short
        self.setFixedWidth(SHORT if short else WIDTH)
        for label in (self._title, self._house, self._rooms):
            label.setVisible(not short)
        for page, each in self._buttons.items():
            each.shorten(GLYPHS[page] if short else "")
        self.matters.shorten("matters" if short else "")
        self.undo.setVisible(not short)
        self.redo.setVisible(not short)

    def button(self, page: str) -> QPushButton:
        """One page's entry."""
        return self._buttons[page]

    def show_page(self, page: str) -> None:
        """Mark a page as the one in the middle."""
        if page in self._buttons:
            self._buttons[page].setChecked(True)

    def show_house(self, summary: CentreSummary) -> None:
        """Name the centre."""
        self._summary = summary
        self.retranslate()

    @property
    def house(self) -> str:
        """The name of the centre as it shows."""
        return self._house.accessibleName()

    def show_counts(self, arrivals: int, matters: int) -> None:
        """Say what waits today."""
        self._counts = (arrivals, matters)
        waits = t("%n arr.", n=arrivals) if arrivals else ""
        self._buttons["today"].count(waits)
        self.matters.count(str(matters) if matters else "", alert=True)

    def show_rooms_left(self, rooms: int) -> None:
        """Say how many rooms are still to be done today."""
        self._buttons["housekeeping"].count(t("%n ch.", n=rooms) if rooms else "")
        self._rooms_left = rooms

    def say_history(self, undo: str, redo: str) -> None:
        """Say what the two arrows would take back and bring back; nothing dims them."""
        self._history = (undo, redo)
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        back = t("Annuler : {deed}", deed=undo) if undo else t("Annuler")
        again = t("Rétablir : {deed}", deed=redo) if redo else t("Rétablir")
        parts.name(self.undo, t("Annuler"), key="Ctrl+Z", tip=back, shown=False)
        parts.name(self.redo, t("Rétablir"), key="Ctrl+Shift+Z", tip=again, shown=False)

    def retranslate(self) -> None:
        for place in self._places:
            self._buttons[place.name].write(say(place.words), place.key)
        self.matters.write(t("À traiter"), "Ctrl+T")
        if self._summary:
            own = self._summary.name_ar if code() == "ar" else ""
            self._house.set_whole(own or self._summary.name)
            self._rooms.setText(t("%n chambre(s)", n=self._summary.rooms))
        if self._short:
            self.shorten(short=True)
        self.say_history(*self._history)
        self.show_counts(*self._counts)
        self.show_rooms_left(self._rooms_left)
