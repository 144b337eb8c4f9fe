"""What was done, said at the foot of the page with *Annuler*; it never covers a page's own foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from centre_desk.language import Message
from ui import theme
from ui.icons import icon
from ui.language import say, t
from ui.widgets import parts

ACCEPT = "Ctrl+Space"
"""Takes what a notice offers."""
SHOWN_FOR = 8_000
TROUBLE_SHOWN_FOR = 14_000
"""Milliseconds; a pointer resting on the notice keeps it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a notice offers to do: ``undo``, ``split`` a stay, ``resume`` or ``grant`` something.

    *then* is offered beside it, such as to see the ``session`` that the deed was about.
    """

    kind: str
    deed: Callable[[], None]
    then: Offer | None = None


class Notices(QFrame):
    """One notice at a time near the foot of *host*, the newest."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("Notice")
        self._host = host
        self._foot = 0
        self._message: Message | None = None
        self._offer: Offer | None = None
        self._text = parts.label()
        self._button, self._then = parts.button(), parts.button()
        self._close = parts.button()
        inside = parts.row(self._text, self._then, self._button, self._close, gap=12)
        inside.setStretch(0, 1)
        inside.setContentsMargins(16, 8, 8, 8)
        self.setLayout(inside)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._button.clicked.connect(self._accept)
        self._then.clicked.connect(self._go_on)
        self._close.clicked.connect(self.hide)
        host.installEventFilter(self)
        parts.act(self, ACCEPT, self._take)
        self.hide()

    def keep_clear(self, foot: int) -> None:
        """Stay above the last *foot* pixels of the host."""
        self._foot = foot
        # A stack brings the page it turns to in front of everything.
        self.raise_()
        if self.isVisible():
            self._place()

    @property
    def text(self) -> str:
        """What the notice says, for a test or a screen reader."""
        return self._text.text() if self.isVisible() else ""

    @property
    def button(self) -> QWidget:
        """*Annuler*, or what else is offered."""
        return self._button

    @property
    def then_button(self) -> QWidget:
        """What is offered beside it."""
        return self._then

    def tell(self, message: Message, offer: Offer | None = None, *, trouble: bool = False) -> None:
        """Say *message* for a while, with what can be done about it."""
        self._message, self._offer = message, offer
        self._write()
        self.show()
        self._place()
        self.raise_()
        self._timer.start(TROUBLE_SHOWN_FOR if trouble else SHOWN_FOR)

    def _write(self) -> None:
        if self._message is None:
            return
        said = say(self._message)
        self._text.setText(said)
        self.setAccessibleName(said)
        self._button.setVisible(self._offer is not None)
        kind = self._offer.kind if self._offer else ""
        words = {
            "undo": t("Annuler"),
            "split": t("Finir dans un autre lit"),
            "resume": t("Reprendre"),
            "session": t("Ouvrir la session"),
        }
        offered = words.get(kind, t("Faire quand même"))
        parts.name(self._button, offered, key="Ctrl+Z" if kind == "undo" else ACCEPT)
        then = self._offer.then if self._offer else None
        self._then.setVisible(then is not None)
        if then:
            parts.name(self._then, words[then.kind], key=ACCEPT)
        parts.name(self._close, t("Fermer"), shown=False)
        self._close.setIcon(icon("close", theme.tokens().on_notice))

    def _accept(self) -> None:
        offer = self._offer
        self.hide()
        if offer:
            offer.deed()

    def _go_on(self) -> None:
        then = self._offer.then if self._offer else None
        self.hide()
        if then:
            then.deed()

    def _take(self) -> None:
        """The key takes what has no key of its own."""
        if self._offer and self._offer.then:
            self._go_on()
        else:
            self._accept()

    def _place(self) -> None:
        room = self._host.width() - 32
        self._text.setWordWrap(False)
        size = self.sizeHint()
        if size.width() > room:
            self._text.setWordWrap(True)
        width = min(size.width(), room)
        height = max(size.height(), self.heightForWidth(width))
        left = (self._host.width() - width) // 2
        self.setGeometry(left, self._host.height() - self._foot - height - 12, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(SHOWN_FOR)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and (
            self._message
        ):
            self._write()
            self._place()
        super().changeEvent(event)
