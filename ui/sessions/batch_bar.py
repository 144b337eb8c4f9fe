"""Several papers of a session at once: how far it is, stopped when not wanted, then saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QWidget

from centre_desk.desk import Desk
from centre_desk.language import Message, tr
from ui.background import Trouble
from ui.batches import Batch, Job
from ui.deeds import Deeds
from ui.dialogs import files
from ui.language import say, t
from ui.widgets import parts

if TYPE_CHECKING:
    from centre_desk.actions.documents import Printed


def ask_file(parent: QWidget, proposed: str) -> Path | None:
    """Ask for the one file; a test gives another answer."""
    return files.ask_save(parent, t("Enregistrer le dossier"), proposed, "PDF (*.pdf)")


def ask_folder(parent: QWidget) -> Path | None:
    """Ask for the folder; a test gives another answer."""
    return files.ask_folder(parent, t("Choisir le dossier des documents"))


class BatchBar(parts.Translated):
    """The two ways to save what is ticked, and how far it is."""

    def __init__(self, deeds: Deeds, jobs: Callable[[], tuple[str, Sequence[Job]]]) -> None:
        """*jobs* gives the name of the one file, and a job for each paper that is ticked."""
        super().__init__()
        self._deeds, self._jobs = deeds, jobs
        self.ask_file: Callable[[QWidget, str], Path | None] = ask_file
        self.ask_folder: Callable[[QWidget], Path | None] = ask_folder
        self.batch = Batch(deeds.background, self)
        self._path: Path | None = None
        self._one_file = True
        self.count = parts.label(kind="muted")
        self.one_file, self.folder = parts.button("primary"), parts.button()
        self.stop = parts.button()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self._far = parts.label(kind="small")
        self._under_way = QWidget()
        self._under_way.setLayout(
            parts.column(self.progress, parts.row(self._far, None, self.stop), gap=4)
        )
        self._under_way.hide()
        self.told = parts.label(kind="small", wrap=True)
        self.told.hide()
        self.setLayout(
            parts.column(
                self.count, parts.row(self.one_file, self.folder, None), self._under_way, self.told
            )
        )
        self.one_file.clicked.connect(lambda: self.start(one_file=True))
        self.folder.clicked.connect(lambda: self.start(one_file=False))
        self.stop.clicked.connect(self.batch.stop)
        self.batch.stepped.connect(self._step)
        self.batch.ended.connect(self._ended)
        self.batch.stopped.connect(lambda: self._settle(tr("Arrêté : rien n'est enregistré.")))
        self.retranslate()

    def offer(self, ticked: int) -> None:
        """Say how many papers are ticked."""
        self.count.setText(t("%n document(s) coché(s)", n=ticked))
        for each in (self.one_file, self.folder):
            each.setEnabled(bool(ticked) and not self.batch.running)

    def start(self, *, one_file: bool) -> None:
        """Ask where to, then make the papers one after the other."""
        name, jobs = self._jobs()
        if not jobs or self.batch.running:
            return
        self._path = self.ask_file(self, name) if one_file else self.ask_folder(self)
        if self._path is None:
            return
        self._one_file = one_file
        self._under_way.show()
        self.told.hide()
        for each in (self.one_file, self.folder):
            each.setEnabled(False)
        self.batch.start(jobs)

    def _step(self, done: int, whole: int) -> None:
        self.progress.setRange(0, whole)
        self.progress.setValue(done)
        self._far.setText(t("{done} sur {all}", done=done, all=whole))

    def _ended(self, made: Sequence[Printed], refused: Sequence[Trouble]) -> None:
        path, one_file = self._path, self._one_file
        words = [trouble.message for trouble in refused]
        if path is None or not made:
            self._settle(tr("Aucun document n'a pu être fait."), words)
            return

        def write(_desk: Desk) -> None:
            from centre_desk.actions import printing

            if one_file:
                printing.save(printing.joined(path.stem, made, "fr"), path)
            else:
                printing.save_each(made, path)

        told = tr("%n document(s) enregistré(s) : {where}", n=len(made), where=path.name)
        self._deeds.background.run_query(
            write,
            lambda _none: self._settle(told, words),
            failed=lambda trouble: self._settle(trouble.message),
        )

    def _settle(self, told: Message, refused: Sequence[Message] = ()) -> None:
        """Say how it went, and beside it why a paper was passed over."""
        self._under_way.hide()
        self.told.setText("\n".join([say(told), *(f"— {say(why)}" for why in refused)]))
        self.told.show()
        for each in (self.one_file, self.folder):
            each.setEnabled(True)

    def retranslate(self) -> None:
        parts.name(self.one_file, t("En un fichier"), tip=t("Les documents cochés, en un seul PDF"))
        parts.name(
            self.folder, t("Dans un dossier"), tip=t("Les documents cochés, un PDF pour chacun")
        )
        parts.name(self.stop, t("Arrêter"))
        self.progress.setAccessibleName(t("Documents faits"))
