"""One worker owns the database; the window asks it, and hears back on its own thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from centre_desk.errors import Told
from centre_desk.language import Message, tr

if TYPE_CHECKING:
    from centre_desk.desk import Change, Desk

log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a job did not succeed, ready to be said."""

    message: Message
    field: str | None = None
    override: str | None = None


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[Any], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Trouble], None] | None
    key: QObject | None
    serial: int
    changes: bool


class Background(QObject):
    """Runs queries and changes one after the other on a thread that alone owns the desk.

    Signals:
        changed: a ``Change`` was saved; None where everything may be another.
        troubled: a ``Trouble`` that nobody else wanted to hear.
        busy_changed: whether anything is under way.
    """

    changed = Signal(object)
    troubled = Signal(object)
    busy_changed = Signal(object)
    _delivered = Signal(object, object)

    def __init__(self, open_desk: Callable[[], Desk], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_desk = open_desk
        self._desk: Desk | None = None
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="database")
        self._latest: dict[QObject, int] = {}
        self._serial = 0
        self._pending = 0
        self._closed = False
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return self._pending > 0

    def run_query(
        self,
        work: Callable[[Desk], T],
        done: Callable[[T], None],
        *,
        key: QObject | None = None,
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Read something. A later query for the same *key* makes an earlier one's answer void."""
        self._submit(work, done, failed, key, changes=False)

    def run_change(
        self,
        work: Callable[[Desk], Change],
        *,
        done: Callable[[Change], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Do one deed; `changed` tells everybody, `failed` (or `troubled`) says what refused."""
        self._submit(work, done, failed, None, changes=True)

    def run_replacing(self, work: Callable[[Desk], T], done: Callable[[T], None]) -> None:
        """Do something to the file of the database while it is closed; it is then opened anew."""

        def work_alone(desk: Desk) -> T:
            self._close_desk()
            return work(desk)

        def tell(result: T) -> None:
            self.changed.emit(None)
            done(result)

        self._submit(work_alone, tell, None, None, changes=False)

    def close(self) -> None:
        """Finish what was begun, close the database, and deliver nothing more."""
        if self._closed:
            return
        self._closed = True
        self._executor.submit(self._close_desk)
        self._executor.shutdown(wait=True)

    def _submit(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Trouble], None] | None,
        key: QObject | None,
        *,
        changes: bool,
    ) -> None:
        if self._closed:
            return
        self._serial += 1
        if key is not None:
            self._latest[key] = self._serial
        self._pending += 1
        if self._pending == 1:
            self.busy_changed.emit(True)
        self._executor.submit(self._work, _Job(work, done, failed, key, self._serial, changes))

    def _void(self, job: _Job) -> bool:
        return job.key is not None and self._latest.get(job.key) != job.serial

    def _work(self, job: _Job) -> None:
        outcome: object = None
        if not self._void(job):
            try:
                if self._desk is None:
                    self._desk = self._open_desk()
                outcome = job.work(self._desk)
            except Told as told:
                outcome = Trouble(
                    told.message, getattr(told, "field", None), getattr(told, "override", None)
                )
            except Exception:
                log.exception("A job of the desk failed")
                outcome = Trouble(
                    tr(
                        "Une erreur inattendue s'est produite ; rien n'a été enregistré. "
                        "Le détail est dans le journal."
                    )
                )
        self._delivered.emit(job, outcome)

    @Slot(object, object)
    def _deliver(self, job: _Job, outcome: object) -> None:
        self._pending -= 1
        try:
            if not self._closed:
                self._hand_over(job, outcome)
        finally:
            if not self._pending:
                self.busy_changed.emit(False)

    def _hand_over(self, job: _Job, outcome: object) -> None:
        alive = job.key is None or shiboken6.isValid(job.key)
        if isinstance(outcome, Trouble):
            if alive and not self._void(job):
                (job.failed or self.troubled.emit)(outcome)
            return
        if job.changes:
            self.changed.emit(outcome)
        if job.done and alive and not self._void(job):
            job.done(outcome)

    def _close_desk(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None
