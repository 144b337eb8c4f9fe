"""Many documents at once: how many there are, how far it is, a way to stop, a folder for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui.background import Background, Trouble
from ui.batches import Batch, Job
from ui.dialogs import files
from ui.language import say, t
from ui.widgets import parts

if TYPE_CHECKING:
    from centre_desk.actions.documents import Printed


def ask_folder(parent: QWidget) -> Path | None:
    """Ask for a folder; a test gives another answer."""
    return files.ask_folder(parent, t("Enregistrer chaque document dans un dossier"))


class BatchBar(parts.Translated):
    """Stands above the pages while there are several documents.

    Signals:
        made: the documents, once all of them are there.
        kept: the documents and the folder where each of them is wanted.
    """

    made = Signal(object)
    kept = Signal(object, object)

    def __init__(self, background: Background) -> None:
        super().__init__()
        self.folder: Callable[[QWidget], Path | None] = ask_folder
        self.batch = Batch(background, self)
        self._jobs: tuple[Job, ...] = ()
        self._parts: tuple[Printed, ...] = ()
        self._refused: tuple[Trouble, ...] = ()
        self._words = parts.Elided()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(160)
        self.start, self.stop, self.keep = (
            parts.button("primary"), parts.button(), parts.button("", "save"),
        )  # fmt: skip
        inside = parts.row(self._words, self._progress, self.stop, self.keep, self.start)
        inside.setStretch(0, 1)
        inside.setContentsMargins(16, 8, 16, 8)
        self.setLayout(inside)
        self.start.clicked.connect(self.begin)
        self.stop.clicked.connect(self.batch.stop)
        self.keep.clicked.connect(self._ask_folder)
        self.batch.stepped.connect(self._step)
        self.batch.ended.connect(self._end)
        self.batch.stopped.connect(self._say)
        parts.act(self, "Ctrl+Return", self.begin)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()
        self.retranslate()

    def offer(self, jobs: Sequence[Job]) -> None:
        """Propose to make a document by each of *jobs*; a batch under way is given up."""
        self.batch.stop()
        self._jobs, self._parts, self._refused = tuple(jobs), (), ()
        self.setVisible(len(jobs) > 1)
        self._say()

    def begin(self) -> None:
        """Make them."""
        if self._jobs and not self.batch.running:
            self._parts, self._refused = (), ()
            self.batch.start(self._jobs)

    def leave(self) -> bool:
        """Stop, if documents are being made."""
        running = self.batch.running
        self.batch.stop()
        return running

    def _step(self, settled: int, whole: int) -> None:
        self._progress.setRange(0, whole)
        self._progress.setValue(settled)
        self._say()

    def _end(self, made: tuple[Printed, ...], refused: tuple[Trouble, ...]) -> None:
        self._parts, self._refused = made, refused
        self._say()
        self.made.emit(made)

    def _ask_folder(self) -> None:
        if folder := self.folder(self):
            self.kept.emit(self._parts, folder)

    def _said(self) -> str:
        if self.batch.running:
            value, whole = self._progress.value(), self._progress.maximum()
            return t("{done} sur {all}", done=value, all=whole)
        if not self._parts and not self._refused:
            return t("%n document(s) à préparer", n=len(self._jobs))
        words = t("%n document(s) prêt(s)", n=len(self._parts))
        if self._refused:
            passed = t("%n passé(s)", n=len(self._refused))
            why = dict.fromkeys(say(trouble.message) for trouble in self._refused)
            words = f"{words} · {passed} : {' '.join(why)}"
        return words

    def _say(self) -> None:
        running = self.batch.running
        self._words.set_whole(self._said())
        self._progress.setVisible(running)
        self.stop.setVisible(running)
        self.start.setVisible(not running and not self._parts)
        self.keep.setVisible(not running and len(self._parts) > 1)

    def retranslate(self) -> None:
        self._progress.setAccessibleName(t("Documents préparés"))
        parts.name(self.start, t("Préparer le lot"), key="Ctrl+Return")
        parts.name(self.stop, t("Arrêter"), key="Esc")
        parts.name(self.keep, t("Un fichier par document"), tip=t("Choisir le dossier"))
        self._say()
