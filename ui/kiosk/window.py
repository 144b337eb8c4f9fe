"""The kiosk: full screen in the lobby, back to its first screen after half a minute."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from centre_desk.actions import kiosk as deeds
from centre_desk.domain.kiosk import Card, Visible
from centre_desk.language import LANGUAGES
from centre_desk.queries import centre, kiosk
from ui import dates
from ui.background import Background, Trouble
from ui.kiosk.answer import Answer
from ui.kiosk.asking import Asking
from ui.kiosk.code import CodeAsked
from ui.language import OWN_NAMES, CatalogueTranslator, named, say, speak, t
from ui.widgets import parts

if TYPE_CHECKING:
    from centre_desk.desk import Desk

IDLE = 30_000  # milliseconds
A_MINUTE = 60_000
WIDEST = 980


class KioskWindow(parts.Translated):
    """Shows one person at a time, forgets them, and closes only with the code."""

    def __init__(self, background: Background, translator: CatalogueTranslator) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.background, self._translator = background, translator
        self._house, self._house_ar, self._now = "", "", datetime.now().astimezone()
        self._may_close = False
        self.house = parts.label(kind="brand")
        self.clock = parts.label(kind="brand")
        self.tongues = {code: parts.button("quiet") for code in LANGUAGES}
        self.asking, self.answer, self.code = Asking(), Answer(), CodeAsked()
        self.screens = QStackedWidget()
        for screen in (self.asking, self.answer, self.code):
            self.screens.addWidget(screen)
        self._lay_out()
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(IDLE)
        self.idle.timeout.connect(self.begin)
        self._minute = QTimer(self)
        self._minute.setInterval(A_MINUTE)
        self._minute.timeout.connect(self._read_house)
        self._minute.start()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        top = parts.row(self.house, None, *self.tongues.values(), 16, self.clock, gap=8)
        middle = QWidget()
        middle.setMaximumWidth(WIDEST)
        middle.setLayout(parts.column(top, 32, self.screens, gap=0))
        inside = parts.row(None, middle, None, gap=0)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setStretch(1, 100)
        self.setLayout(inside)

    def _connect(self) -> None:
        self.asking.typed.connect(self._look_for)
        self.asking.entered.connect(self._enter)
        self.asking.chosen.connect(self.show_person)
        self.answer.finished.connect(self.begin)
        self.code.given.connect(self._code_given)
        self.code.given_up.connect(self._give_up)
        self.background.troubled.connect(self._tell)
        for code, button in self.tongues.items():
            button.clicked.connect(lambda _down=False, code=code: self.choose_language(code))
        parts.act(self, "Ctrl+Shift+Q", self.ask_to_leave)
        parts.act(self, "Escape", self._escape)
        application = QApplication.instance()
        if application:
            application.installEventFilter(self)

    def open(self) -> None:
        """Begin: with the first screen, or with the choice of a code where there is none."""

        def begin(chosen: bool) -> None:
            if chosen:
                self.begin()
            else:
                self._ask(choosing=True)

        self._read_house()
        self.background.run_query(kiosk.code_is_set, begin, key=self.code)

    def begin(self) -> None:
        """Back to the first screen; nothing of anybody stays."""
        self.idle.stop()
        self.answer.forget()
        self.asking.clear()
        self.screens.setCurrentWidget(self.asking)
        self.asking.field.setFocus()

    def show_person(self, person_id: int) -> None:
        """Show one person's card."""

        def show(card: Card) -> None:
            self.asking.clear()
            self.answer.show_card(card)
            self.screens.setCurrentWidget(self.answer)
            self.answer.back.setFocus()
            self.idle.start()

        self.background.run_query(lambda desk: kiosk.card(desk, person_id), show, key=self.answer)

    def ask_to_leave(self) -> None:
        """Ask for the code."""
        if self.screens.currentWidget() is not self.code:
            self._ask(choosing=False)

    def choose_language(self, code: str) -> None:
        """Speak another language at once, until the next person."""
        speak(self._translator, code)

    def _ask(self, *, choosing: bool) -> None:
        self.answer.forget()
        self.code.ask(choosing=choosing)
        self.screens.setCurrentWidget(self.code)
        self.code.line.setFocus()

    def _look_for(self, text: str) -> None:
        def show(found: tuple[Visible, ...]) -> None:
            long_enough = len(text.strip()) >= 3
            self.asking.show_names(found, nobody=long_enough and not found)

        self.background.run_query(lambda desk: kiosk.find(desk, text), show, key=self.asking)

    def _enter(self, text: str) -> None:
        """A badge first, then the one name that is left."""

        def read(desk: Desk) -> int | None:
            person = kiosk.by_badge(desk, text)
            if person is None:
                found = kiosk.find(desk, text)
                person = found[0].person_id if len(found) == 1 else None
            return person

        def show(person: int | None) -> None:
            if person is not None:
                self.show_person(person)
            elif text.strip() and not self.asking.names.count():
                # A scanner that sends rubbish must not block whoever comes next.
                self.asking.refuse()

        self.background.run_query(read, show, key=self.asking)

    def _code_given(self, code: str) -> None:
        if self.code.choosing:
            self.background.run_change(
                lambda desk: deeds.set_code(desk, code),
                done=lambda _change: self.begin(),
                failed=lambda trouble: self.code.refuse(say(trouble.message)),
            )
            return

        def answer(right: bool) -> None:
            if right:
                self._may_close = True
                self.close()
            else:
                self.code.refuse(t("Ce n'est pas le code."))

        self.background.run_query(lambda desk: deeds.code_is(desk, code), answer, key=self.code)

    def _give_up(self) -> None:
        if self.code.choosing:
            # Without a code the kiosk could not be left: it does not begin.
            self._may_close = True
            self.close()
        else:
            self.begin()

    def _escape(self) -> None:
        if self.screens.currentWidget() is self.code:
            self._give_up()
        else:
            self.begin()

    def _read_house(self) -> None:
        def read(desk: Desk) -> tuple[str, str, datetime]:
            about = centre.summary(desk)
            return about.name, about.name_ar, desk.local_now()

        def show(found: tuple[str, str, datetime]) -> None:
            self._house, self._house_ar, self._now = found
            self.retranslate()

        self.background.run_query(read, show, key=self.house)

    def _tell(self, trouble: Trouble) -> None:
        self.asking.hint.setText(say(trouble.message))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever touches the screen or the keyboard has another half minute."""
        touched = event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
        begun = self.screens.currentWidget() is not self.asking or self.asking.field.text()
        if touched and begun:
            self.idle.start()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A badge held to the scanner on the second screen is the next person's."""
        on_answer = self.screens.currentWidget() is self.answer
        if on_answer and event.text().isalnum():
            self.begin()
            self.asking.field.setText(event.text())
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close with the code only, however the window is asked to."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.ask_to_leave()

    def retranslate(self) -> None:
        self.house.setText(named(self._house, self._house_ar))
        self.clock.setText(f"{dates.medium(self._now.date())}  {self._now:%H:%M}")
        self.setWindowTitle(t("Borne"))
        for code, button in self.tongues.items():
            parts.name(button, OWN_NAMES[code])
