"""What was begun and not saved, kept through a crash in this desk's own folder.

Never in the centre's database. One file for each database, readable by its user alone, written
aside and then put in place, so that a crash leaves the old one or the new one. What is saved or
thrown away leaves the file; what nobody comes back to leaves it after a week.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path

from PySide6.QtCore import QFileDevice, QLockFile, QObject, QSaveFile, QTimer, Signal

from ui.draft import Begun, Draft

log = logging.getLogger(__name__)
PAUSE = 400
"""Milliseconds without a change before the file is written."""
KEPT_FOR = timedelta(days=7)
MOST = 12
"""Forms put aside; the oldest makes room."""
DESKS = 8
"""Windows that may be open on one database at the same time, each with a file of its own."""


class Drafts(QObject):
    """All that was begun: in the forms, and put aside.

    Signals:
        changed: what :meth:`offered` answers may be another.
        kept: a ``Begun`` that was put aside just now.
        written: the file holds what was begun.
    """

    changed = Signal()
    kept = Signal(object)
    written = Signal()

    def __init__(
        self, folder: Path | None = None, database: str = "", parent: QObject | None = None
    ) -> None:
        """Take up what was left in *folder* about *database*; without a folder, keep in memory."""
        super().__init__(parent)
        self.zone: tzinfo = UTC
        self.aside: list[Begun] = []
        self._drafts: dict[str, Draft] = {}
        self._taken: list[Begun] = []
        self._path: Path | None = None
        self._lock: QLockFile | None = None
        self._content = b""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        if folder:
            self._take_up(folder / "drafts", hashlib.sha256(database.encode()).hexdigest()[:16])

    def _take_up(self, folder: Path, name: str) -> None:
        """Find a file that no other window uses, and gather what windows that died have left."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            log.warning("Nothing begun can be kept in %s", folder)
            return
        for number in range(1, DESKS + 1):
            path = folder / f"{name}-{number}.json"
            lock = QLockFile(str(path.with_suffix(".lock")))
            lock.setStaleLockTime(0)
            if (self._path and not path.exists()) or not lock.tryLock(0):
                continue
            self.aside += _read(path)
            if self._path is None:
                self._path, self._lock = path, lock
            else:
                path.unlink(missing_ok=True)
                lock.unlock()
        self.aside.sort(key=lambda begun: begun.at)
        self._pause.start()

    def watch(self, *drafts: Draft) -> None:
        """Keep what is begun in these forms."""
        for draft in drafts:
            self._drafts[draft.kind] = draft
            for begun in self._taken:
                if begun.kind == draft.kind:
                    draft.begun[begun.subject] = begun
            self._taken = [begun for begun in self._taken if begun.kind != draft.kind]
            draft.changed.connect(self._note)
            draft.settled.connect(self.flush)
            draft.left.connect(self._put_aside)

    def offered(self) -> tuple[Begun, ...]:
        """What the user may go on with and does not have before the eyes, the newest first."""
        in_forms = (
            begun
            for draft in self._drafts.values()
            for begun in draft.begun.values()
            if not draft.shows(begun)
        )
        return tuple(sorted((*self.aside, *in_forms), key=lambda begun: begun.at, reverse=True))

    def local(self, begun: Begun) -> datetime:
        """When it was begun, by the centre's clock."""
        return begun.at.astimezone(self.zone)

    def today(self) -> date:
        """The present day by the centre's clock."""
        return datetime.now(self.zone).date()

    def tell_zone(self, zone: tzinfo) -> None:
        """The centre's own time, in which people are told since when."""
        self.zone = zone
        self.changed.emit()

    def of(self, draft: Draft) -> tuple[Begun, ...]:
        """What was put aside of one form."""
        return tuple(begun for begun in self.aside if begun.kind == draft.kind)

    def take(self, begun: Begun) -> None:
        """Give it back to its form, which fills it in when it is opened; nothing else is lost."""
        draft = self._drafts.get(begun.kind)
        if begun in self.aside:
            self.aside.remove(begun)
            if draft is None:
                # Its page or card is made when it is first opened, which will be now.
                self._taken.append(begun)
            else:
                if other := draft.begun.get(begun.subject):
                    self.aside.append(other)
                draft.begun[begun.subject] = begun
        self._note()

    def forget(self, begun: Begun) -> None:
        """Throw it away, from the file at once."""
        if begun in self.aside:
            self.aside.remove(begun)
        draft = self._drafts.get(begun.kind)
        if draft and draft.begun.get(begun.subject) is begun:
            del draft.begun[begun.subject]
        self.changed.emit()
        self.flush()

    def _put_aside(self, begun: Begun) -> None:
        self.aside = [*self.aside, begun][-MOST:]
        self._note()
        self.kept.emit(begun)

    def _note(self) -> None:
        self._pause.start()
        self.changed.emit()

    def flush(self) -> None:
        """Write the file now."""
        self._pause.stop()
        if self._path is None:
            return
        everything = [
            *self.aside,
            *self._taken,
            *(b for e in self._drafts.values() for b in e.begun.values()),
        ]
        content = json.dumps(
            [{**asdict(begun), "at": begun.at.isoformat()} for begun in everything],
            ensure_ascii=False,
        ).encode()
        if content == self._content:
            return
        file = QSaveFile(str(self._path))
        if file.open(QSaveFile.OpenModeFlag.WriteOnly):
            file.setPermissions(
                QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner
            )
            file.write(content)
            if file.commit():
                self._content = content
                self.written.emit()
                return
        log.warning("What was begun could not be kept: %s", file.errorString())

    def close(self) -> None:
        """Write what is left to write, and let another window have the file."""
        self.flush()
        self._path = None
        if self._lock:
            self._lock.unlock()


def _read(path: Path) -> list[Begun]:
    """What a file holds; a damaged file holds nothing, an draft too old is not taken up."""
    try:
        return list(_young(json.loads(path.read_bytes())))
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError, KeyError):
        log.warning("What was begun before cannot be read: %s", path)
        return []


def _young(stored: list[dict[str, object]]) -> Iterator[Begun]:
    since = datetime.now(UTC) - KEPT_FOR
    for each in stored:
        at = datetime.fromisoformat(str(each["at"]))
        if at >= since and isinstance(each["values"], dict):
            kind, subject, about = (str(each[key]) for key in ("kind", "subject", "about"))
            yield Begun(kind, subject, about, at, each["values"])
