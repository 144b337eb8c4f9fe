"""Locks the desk and opens it again: what was being typed stays where it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from centre_desk.actions import accounts
from centre_desk.language import tr
from centre_desk.queries import accounts as query
from centre_desk.queries.accounts import Door
from ui.deeds import Deeds
from ui.drafts import Drafts
from ui.signing_in import SigningIn

if TYPE_CHECKING:
    from centre_desk.desk import Change, Desk

A_MINUTE = 60_000
_TOUCHES = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
)


class Locking(QObject):
    """Stands the door before the desk of *window*, whose screens *outer* holds."""

    def __init__(
        self, window: QMainWindow, outer: QStackedWidget, deeds: Deeds, drafts: Drafts
    ) -> None:
        super().__init__(window)
        self._window, self._outer, self._deeds, self._drafts = window, outer, deeds, drafts
        self._background = deeds.background
        self._behind: QWidget | None = None
        self._focus: QWidget | None = None
        self._then: Callable[[], None] = lambda: None
        self.screen = SigningIn()
        outer.addWidget(self.screen)
        self.screen.given.connect(self._sign_in)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.timeout.connect(self.lock)
        self._background.changed.connect(self._changed)
        if application := QApplication.instance():
            application.installEventFilter(self)

    @property
    def locked(self) -> bool:
        """Whether the door is shut."""
        return self._outer.currentWidget() is self.screen

    def enter(self, door: Door, then: Callable[[], None]) -> None:
        """Do *then* at once where nobody is asked, else when somebody has signed in."""
        self._watch(door)
        if not door.names:
            then()
            return
        self._then = then
        self._shut(door)

    def lock(self) -> None:
        """Shut the door; where nobody has a code, say so."""

        def read(desk: Desk) -> Door:
            desk.stand_up()
            return query.door(desk)

        self._background.run_query(read, self._lock, key=self)

    def _lock(self, door: Door) -> None:
        if door.names:
            self._then = lambda: None
            self._shut(door)
        else:
            words = tr("Personne n'a de code : ajoutez-en dans Réglages, Personnes autorisées.")
            self._deeds.told.emit(words, None, False)

    def _shut(self, door: Door) -> None:
        if not self.locked:
            self._behind, self._focus = self._outer.currentWidget(), self._window.focusWidget()
        self._drafts.flush()
        if dialog := QApplication.activeModalWidget():
            dialog.close()
        self._turn_keys(on=False)
        self._outer.setCurrentWidget(self.screen)
        self.screen.ask(door.names)

    def _sign_in(self, name: str, code: str) -> None:
        self._background.run_query(
            lambda desk: accounts.sign_in(desk, name, code),
            lambda _account: self._open(),
            key=self.screen,
            failed=self.screen.refuse,
        )

    def _open(self) -> None:
        self._turn_keys(on=True)
        if self._behind:
            self._outer.setCurrentWidget(self._behind)
        if self._focus:
            self._focus.setFocus()
        then, self._then = self._then, lambda: None
        then()
        self._deeds.read_history()

    def _turn_keys(self, *, on: bool) -> None:
        """The keys of the whole window would reach what is behind the door."""
        for action in self._window.actions():
            action.setEnabled(on)

    def _changed(self, change: Change | None) -> None:
        if change is None:
            # Another database: whoever sat here may be nobody in it.
            self._background.run_query(query.door, self._ask_again, key=self)
        elif "settings" in change.touches:
            self._background.run_query(query.door, self._watch, key=self.idle)

    def _ask_again(self, door: Door) -> None:
        self._watch(door)
        if door.names:
            self._shut(door)

    def _watch(self, door: Door) -> None:
        self.idle.setInterval(door.lock_minutes * A_MINUTE)
        if door.lock_minutes and door.names:
            self.idle.start()
        else:
            self.idle.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever touches anything has all the minutes again."""
        if event.type() in _TOUCHES and self.idle.isActive():
            self.idle.start()
        return super().eventFilter(watched, event)
