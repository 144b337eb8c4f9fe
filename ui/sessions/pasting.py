"""A list of visitors pasted at once: what it brings is seen before anything is noted."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit

from centre_desk.actions import events as actions
from centre_desk.domain.events import PastedList
from centre_desk.queries import events as query
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import say, t
from ui.widgets import parts
from ui.widgets.field import Field

RESTING = 250
"""Milliseconds without a key after which the list is read again."""
SHOWN = 200
"""Refused lines that are named one by one."""


class Pasting(parts.Translated):
    """Text on one side, beside it who would be noted and which lines would not, and why.

    Signals:
        noted: the visitors are in the list.
    """

    noted = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self.session_id, self.code = 0, ""
        self._deeds = deeds
        self._found = PastedList()
        self._filling = False
        """The program itself writes the text."""
        self.text = QPlainTextEdit()
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text = Field(self.text)
        self.refused = QPlainTextEdit()
        self.refused.setReadOnly(True)
        self._refused = Field(self.refused)
        self.count = parts.label(kind="muted")
        self.note = parts.button("primary")
        both = parts.row(self._text, self._refused, gap=12)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        inside = parts.column(both, parts.row(self.count, None, self.note), gap=12)
        inside.setStretch(0, 1)
        self.setLayout(inside)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTING)
        self._rest.timeout.connect(self.look)
        self.text.textChanged.connect(self._changed)
        self.draft = Draft("visitors", self, self._written, self._restore)
        self.note.clicked.connect(self.note_all)
        parts.act(self, "Ctrl+Return", self.note_all, inside=True)
        self.retranslate()

    def turn(self, session_id: int, code: str) -> None:
        """Paste into another event; what was begun there is still there."""
        self.code = code
        if session_id != self.session_id:
            self.session_id = session_id
            self._restore({"text": ""})
            self.draft.turn(session_id)

    def _changed(self) -> None:
        self._rest.start()
        if not self._filling:
            self.draft.touch()

    def _written(self) -> Written | None:
        text = self.text.toPlainText()
        return (self.code, {"text": text}) if text.strip() else None

    def _restore(self, values: Values) -> None:
        self._filling = True
        self.text.setPlainText(values["text"])
        self._filling = False

    def look(self) -> None:
        """Read what is pasted."""
        session_id, text = self.session_id, self.text.toPlainText()
        self._rest.stop()
        if not text.strip():
            self.show_found(PastedList())
            return
        self._deeds.background.run_query(
            lambda desk: query.pasted(desk, session_id, text),
            self.show_found,
            key=self,
            failed=self._cannot,
        )

    def show_found(self, found: PastedList) -> None:
        """Show who would be noted, and which lines would not be."""
        self._found = found
        self._text.calm()
        self._write()

    def _cannot(self, trouble: Trouble) -> None:
        self._found = PastedList()
        self._write()
        self._text.say(say(trouble.message), wrong=True)

    def note_all(self) -> None:
        """Note everybody who can be; the other lines stay to be mended."""
        session_id, text = self.session_id, self.text.toPlainText()
        lines, refused = text.splitlines(), [line for line, _ in self._found.refused]

        def done(_change: object) -> None:
            left = [lines[line - 1] for line in refused]
            self.text.setPlainText("\n".join(left))
            self.draft.touch()
            if not left:
                self.draft.settle()
                self.noted.emit()

        self._deeds.do(
            lambda desk, _: actions.add_visitors(desk, session_id, text),
            done=done,
            failed=self._failed,
        )

    def _failed(self, trouble: Trouble) -> bool:
        self._text.say(say(trouble.message), wrong=True)
        return True

    def _write(self) -> None:
        people, refused = len(self._found.people), self._found.refused
        self.note.setEnabled(bool(people))
        parts.name(self.note, t("Noter %n visiteur(s)", n=people), key="Ctrl+Return")
        self.count.setText(t("%n ligne(s) refusée(s)", n=len(refused)) if refused else "")
        self.refused.setPlainText(
            "\n".join(
                t("Ligne {line} : {reason}", line=str(line), reason=say(reason))
                for line, reason in refused[:SHOWN]
            )
        )
        self._refused.setVisible(bool(refused))

    def retranslate(self) -> None:
        self._text.write(
            t("Liste des visiteurs"), t("une ligne par personne : nom ; organisme ; téléphone")
        )
        self._refused.write(t("Lignes refusées"))
        self._write()
