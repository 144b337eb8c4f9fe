"""Small parts that every page is made of; each has its name for a screen reader and its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon
from ui.language import code
from ui.theme import tokens


class Translated(QWidget):
    """A widget that says its texts again, and draws its icons again, when asked to by Qt."""

    def retranslate(self) -> None:
        """Set every text; called once at the end of ``__init__`` by whoever inherits."""

    def __init__(self) -> None:
        super().__init__()
        self._dressed_in = tokens()

    def changeEvent(self, event: QEvent) -> None:
        # Qt says a dozen times that the palette has changed when a stylesheet is put on.
        dressed_anew = event.type() is QEvent.Type.PaletteChange and self._dressed_in != tokens()
        if dressed_anew or event.type() is QEvent.Type.LanguageChange:
            self._dressed_in = tokens()
            self.retranslate()
        super().changeEvent(event)


class Text(QLabel):
    """Plain text that begins where the page begins, whatever letters it is written in."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)


def label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A plain-text label: a name such as ``Ann <VIP`` is shown, never interpreted."""
    made = Text(text)
    if kind:
        made.setProperty("kind", kind)
    if wrap:
        made.setWordWrap(True)
    return made


class Elided(Text):
    """A label that ends in an ellipsis where it is too narrow, with all of it in its tooltip."""

    def __init__(self, text: str = "", kind: str = "") -> None:
        self._whole = ""
        super().__init__()
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Show *text*."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        # Bold or not, the text must fit in the width it asks for.
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def showEvent(self, event: object) -> None:
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Until it shows, each step that builds the page around it would say that the font changed.
        dressed_anew = event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if dressed_anew and self.isVisible():
            self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 24)
        )
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


def button(kind: str = "", glyph: str = "") -> QPushButton:
    """A button whose text, key and tooltip :func:`name` gives."""
    made = QPushButton()
    if kind:
        made.setProperty("kind", kind)
    if glyph:
        made.setIcon(icon(glyph))
        made.setProperty("glyph", glyph)
    made.setAutoDefault(False)
    return made


def name(widget: QWidget, text: str, *, key: str = "", tip: str = "", shown: bool = True) -> None:
    """Say what *widget* does: on it, to a screen reader, and in a tooltip together with its key."""
    widget.setAccessibleName(text)
    widget.setProperty("key", key)
    keys = key_words(key)
    widget.setToolTip(f"{tip or text}  ({keys})" if keys else tip or text)
    if isinstance(widget, QAbstractButton):
        if shown:
            widget.setText(text)
        if glyph := widget.property("glyph"):
            widget.setIcon(icon(glyph))


def key_words(key: str) -> str:
    """A key as it is written on this keyboard; nothing for no key."""
    return _key_words(key, code()) if key else ""


@cache
def _key_words(key: str, _language: str) -> str:
    """Asked once for each language: Qt has every key there is translated to write one."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def act(owner: QWidget, key: str, deed: Callable[[], object], *, inside: bool = False) -> QAction:
    """Give *owner* a key. *inside* limits it to the time when the focus is in *owner*."""
    action = QAction(owner)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(
        Qt.ShortcutContext.WidgetWithChildrenShortcut
        if inside
        else Qt.ShortcutContext.WindowShortcut
    )
    action.triggered.connect(lambda _down=False: deed())
    owner.addAction(action)
    return action


Part = QWidget | QLayout | int | None


def row(*content: Part, gap: int = 8) -> QHBoxLayout:
    """Lay parts side by side; a number is a space, ``None`` takes what is left."""
    made = QHBoxLayout()
    _fill(made, content, gap)
    return made


def column(*content: Part, gap: int = 8) -> QVBoxLayout:
    """Lay parts under each other; a number is a space, ``None`` takes what is left."""
    made = QVBoxLayout()
    _fill(made, content, gap)
    return made


def _fill(layout: QBoxLayout, content: tuple[Part, ...], gap: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for part in content:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def needed(widget: QWidget) -> QSize:
    """What the layout of *widget* asks for."""
    layout = widget.layout()
    return layout.sizeHint() if layout else QSize()


def rule(*, upright: bool = False) -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setObjectName("Rule")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def card() -> tuple[QFrame, QVBoxLayout]:
    """A card and the column to fill it with."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(16, 12, 16, 12)
    inside.setSpacing(0)
    return frame, inside


def scrolled(content: QWidget) -> QScrollArea:
    """*content* in a frameless area that scrolls up and down."""
    content.setObjectName("Scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def emptied(layout: QLayout) -> None:
    """Take everything out of *layout*."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner := item.layout():
            emptied(inner)
            inner.deleteLater()


def emptied_menu(menu: QMenu) -> None:
    """Take everything out of *menu*; Qt alone leaves its inner menus and groups behind."""
    menu.clear()
    for kind in (QMenu, QActionGroup):
        for inner in menu.findChildren(kind, options=Qt.FindChildOption.FindDirectChildrenOnly):
            inner.deleteLater()
