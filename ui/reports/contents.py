"""The contents of *Rapports*: the two reports, then every document under its heading."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton

from centre_desk.language import Message
from ui.language import say, t
from ui.reports import jfp, occupancy
from ui.reports.catalogue import ENTRIES, GROUPS
from ui.widgets import parts

OCCUPANCY, JFP = "report-occupancy", "report-jfp"
REPORTS: dict[str, Message] = {OCCUPANCY: occupancy.TITLE, JFP: jfp.TITLE}


class Contents(parts.Translated):
    """One line for each, one of them in force.

    Signals:
        chosen: the key of a report or the kind of a document.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._title = parts.label(kind="title")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._headings = [parts.label(kind="small") for _ in range(len(GROUPS) + 1)]
        content: list[parts.Part] = [self._title, 4]
        sections = [tuple(REPORTS), *(tuple(e.kind for e in group) for _, group in GROUPS)]
        for heading, kinds in zip(self._headings, sections, strict=True):
            heading.setContentsMargins(8, 8, 8, 2)
            content += [heading, *(self._button(kind) for kind in kinds)]
        inside = parts.column(*content, None, gap=1)
        inside.setContentsMargins(16, 12, 16, 16)
        self.setLayout(inside)
        self.retranslate()

    def _button(self, kind: str) -> QPushButton:
        made = parts.button("row")
        made.setCheckable(True)
        self._group.addButton(made)
        made.clicked.connect(lambda _down=False: self.chosen.emit(kind))
        self._buttons[kind] = made
        return made

    def choose(self, kind: str) -> None:
        """Put one line in force without telling anybody."""
        self._buttons[kind].setChecked(True)

    def button(self, kind: str) -> QPushButton:
        """The line of a report or document."""
        return self._buttons[kind]

    def retranslate(self) -> None:
        self._title.setText(t("Rapports"))
        words = [t("Tableaux"), *(say(heading) for heading, _ in GROUPS)]
        for heading, said in zip(self._headings, words, strict=True):
            heading.setText(said)
        for kind, message in REPORTS.items():
            parts.name(self._buttons[kind], say(message))
        for kind, entry in ENTRIES.items():
            parts.name(self._buttons[kind], say(entry.words))
