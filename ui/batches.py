"""Many documents made one after the other, so that it can be seen how far it is, and stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.background import Background, Trouble

if TYPE_CHECKING:
    from centre_desk.actions.documents import Printed
    from centre_desk.desk import Desk

Job = Callable[["Desk"], "Printed"]


class Batch(QObject):
    """One batch at a time; whatever else the desk is asked comes between two documents.

    Signals:
        stepped: how many documents are settled, and of how many.
        ended: the documents that were made, and the ``Trouble`` of each that was refused.
        stopped: the user did not want the rest.
    """

    stepped = Signal(object, object)
    ended = Signal(object, object)
    stopped = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._jobs: Sequence[Job] = ()
        self._made: list[Printed] = []
        self._refused: list[Trouble] = []

    @property
    def running(self) -> bool:
        """Whether documents are being made."""
        return bool(self._jobs)

    def start(self, jobs: Sequence[Job]) -> None:
        """Make a document by each of *jobs*; a batch under way is given up."""
        self._jobs, self._made, self._refused = tuple(jobs), [], []
        self._step()

    def stop(self) -> None:
        """Make no more; what was made is thrown away."""
        if self._jobs:
            self._jobs = ()
            # A later query for the same key makes the answer under way void.
            self._background.run_query(lambda _desk: None, lambda _none: None, key=self)
            self.stopped.emit()

    def _step(self) -> None:
        settled, jobs = len(self._made) + len(self._refused), self._jobs
        self.stepped.emit(settled, len(jobs))
        if self._jobs is not jobs:
            return
        if settled < len(jobs):
            self._background.run_query(jobs[settled], self._keep, key=self, failed=self._pass_over)
            return
        self._jobs = ()
        self.ended.emit(tuple(self._made), tuple(self._refused))

    def _keep(self, printed: Printed) -> None:
        self._made.append(printed)
        self._step()

    def _pass_over(self, trouble: Trouble) -> None:
        self._refused.append(trouble)
        self._step()
