"""The text of a letter, written by the centre: named fields, versions, seen on a participant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout

from centre_desk.actions import document_texts as actions
from centre_desk.desk import Desk
from centre_desk.domain.document_texts import KINDS, TextVersion
from centre_desk.queries import document_texts as query
from ui import dates
from ui.background import Trouble
from ui.deeds import Deeds
from ui.language import OWN_NAMES, say, t
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.preview import page_sizes

if TYPE_CHECKING:
    from centre_desk.actions.documents import Printed

RESTING = 400
"""Milliseconds without a key after which the letter is shown with what was typed."""


class TextEditor(parts.Translated):
    """One text in one language; what is not saved stays here until it is, or is given up.

    Signals:
        previewed: the letter as it would be, and the sizes of its pages.
        refused: why it cannot be.
        left: back to the papers.
    """

    previewed = Signal(object, object)
    refused = Signal(object)
    left = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._code, self._kind, self._language = "", "", "fr"
        self._versions: tuple[TextVersion, ...] = ()
        self._unsaved: dict[tuple[str, str], str] = {}
        self._title = parts.label(kind="title")
        self._about = parts.label(kind="muted", wrap=True)
        self.body = QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        self._body = Field(self.body)
        self.version, self.person = QComboBox(), QComboBox()
        self._version, self._person = Field(self.version), Field(self.person)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(4)
        self._fields_name = parts.label(kind="small", wrap=True)
        self.close_, self.save = parts.button(), parts.button("primary")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTING)
        inside = parts.column(
            self._title, self._about, self._body, self._fields_name, self._fields, self._version,
            self._person, parts.row(None, self.close_, self.save), gap=8,
        )  # fmt: skip
        inside.setStretch(2, 1)
        inside.setContentsMargins(16, 12, 16, 16)
        self.setLayout(inside)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._rest.timeout.connect(self.show_letter)
        self.body.textChanged.connect(self._typed)
        self.version.activated.connect(self._take_up)
        self.person.activated.connect(lambda _place: self.show_letter())
        self.save.clicked.connect(self.keep)
        self.close_.clicked.connect(self.left)
        parts.act(self, "Ctrl+S", self.keep, inside=True)
        parts.act(self, "Escape", self.left.emit, inside=True)

    def show_people(self, code: str, people: Sequence[tuple[int, str]]) -> None:
        """Whom the letter can be seen on: the participants of the session *code*."""
        chosen, self._code = self.person.currentData(), code
        self.person.clear()
        for person_id, name in people:
            self.person.addItem(name, person_id)
        self.person.setCurrentIndex(max(self.person.findData(chosen), 0))

    def open(self, kind: str, language: str, person_id: int | None) -> None:
        """Edit a text in a language, seen on somebody to begin with."""
        self._kind, self._language = kind, language
        if (place := self.person.findData(person_id)) >= 0:
            self.person.setCurrentIndex(place)
        self.retranslate()
        self.reload()
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the versions of the text."""
        kind, language = self._kind, self._language
        self._deeds.background.run_query(
            lambda desk: query.versions(desk, kind, language), self._show, key=self
        )

    def _show(self, versions: tuple[TextVersion, ...]) -> None:
        self._versions = versions
        self.version.clear()
        for version in versions:
            self.version.addItem(_words(version))
        self._fill(self._unsaved.get((self._kind, self._language), versions[0].body))
        self.show_letter()

    def _fill(self, text: str) -> None:
        if self.body.toPlainText() != text:
            self.body.setPlainText(text)
        self._body.calm()

    def _take_up(self, place: int) -> None:
        """Begin from another version; it is in force again once it is saved."""
        self.body.setPlainText(self._versions[place].body)

    def _typed(self) -> None:
        if not self._versions:
            return
        text = self.body.toPlainText()
        if text == self._versions[0].body:
            self._unsaved.pop((self._kind, self._language), None)
        else:
            self._unsaved[self._kind, self._language] = text
        self.save.setEnabled(text != self._versions[0].body)
        self._rest.start()

    def insert(self, name: str) -> None:
        """Put a named field where the cursor is."""
        self.body.insertPlainText(f"{{{name}}}")
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_letter(self) -> None:
        """Show the letter with what is typed, on the participant who is chosen."""
        code, kind, language = self._code, self._kind, self._language
        body, person_id = self.body.toPlainText(), self.person.currentData() or 0
        self._rest.stop()

        def make(desk: Desk) -> tuple[Printed, list[tuple[float, float]]]:
            from centre_desk.actions import session_papers

            printed = session_papers.previewed(desk, code, kind, language, body, person_id)
            return printed, page_sizes(printed.pdf)

        def show(made: tuple[Printed, list[tuple[float, float]]]) -> None:
            self._body.calm()
            self.previewed.emit(*made)

        self._deeds.background.run_query(make, show, key=self._rest, failed=self._cannot)

    def _cannot(self, trouble: Trouble) -> None:
        if trouble.field == "body":
            self._body.say(say(trouble.message), wrong=True)
        else:
            self.refused.emit(say(trouble.message))

    def keep(self) -> None:
        """Put the text in force as a new version."""
        kind, language, body = self._kind, self._language, self.body.toPlainText()

        def kept(_change: object) -> None:
            self._unsaved.pop((kind, language), None)
            self.reload()

        def failed(trouble: Trouble) -> bool:
            self._body.say(say(trouble.message), wrong=True)
            return True

        self._deeds.do(
            lambda desk, _: actions.write(desk, kind, language, body), done=kept, failed=failed
        )

    def retranslate(self) -> None:
        parts.name(self.close_, t("Fermer"), key="Esc")
        parts.name(self.save, t("Enregistrer"), key="Ctrl+S")
        self._body.write(t("Texte"))
        self._version.write(t("Versions"))
        self._person.write(t("Vu sur"))
        self._fields_name.setText(t("Champs : un clic les met au curseur"))
        if not self._kind:
            return
        text = KINDS[self._kind]
        self._title.setText(say(text.title))
        self._about.setText(t("Texte en {language}", language=OWN_NAMES[self._language]))
        parts.emptied(self._fields)
        fields = list(text.fields.items())
        for some in (fields[place : place + 3] for place in range(0, len(fields), 3)):
            chips = []
            for name, words in some:
                chip = parts.button("chip")
                parts.name(chip, name, tip=say(words))
                chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                chip.clicked.connect(lambda _down=False, name=name: self.insert(name))
                chips.append(chip)
            self._fields.addLayout(parts.row(*chips, None, gap=4))


def _words(version: TextVersion) -> str:
    if not version.number:
        return t("texte du logiciel")
    words = t("version {number}", number=str(version.number))
    day = dates.medium(version.written_on) if version.written_on else ""
    return " · ".join(filter(None, (words, day, version.written_by)))
