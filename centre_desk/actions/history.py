"""Undo and redo: each deed put back, or done again, as a deed of its own."""

from __future__ import annotations

from centre_desk.actions.accounts import refuse_headless
from centre_desk.desk import Change, Desk
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import changes
from centre_desk.storage.database import Store

EVERYTHING = (
    "stays",
    "people",
    "rooms",
    "housekeeping",
    "blocks",
    "sessions",
    "classrooms",
    "settings",
)


class History:
    """What one actor can undo and redo at one desk. It runs first and records after."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def can_undo(self) -> Message | None:
        """The sentence of the deed that :meth:`undo` would put back, or None."""
        latest = changes.latest_to_undo(self._desk.store, self._desk.centre_id, self._desk.actor)
        found = latest and changes.undoable_images(self._desk.store, latest)
        return found[1] if found else None

    def can_redo(self) -> Message | None:
        """The sentence of the deed that :meth:`redo` would do again, or None."""
        latest = changes.latest_to_redo(self._desk.store, self._desk.centre_id, self._desk.actor)
        found = latest and changes.undoable_images(self._desk.store, latest[1])
        return found[1] if found else None

    def undo(self) -> Change:
        """Put back the actor's last deed.

        Raises:
            RuleBroken: there is none, or its rows have been changed or its beds taken since.
        """
        latest = changes.latest_to_undo(self._desk.store, self._desk.centre_id, self._desk.actor)
        if latest is None:
            raise RuleBroken(tr("Il n'y a rien à annuler."))
        return self.undo_change(latest)

    def undo_change(self, change_id: int) -> Change:
        """Put back one deed, whoever did it.

        Raises:
            RuleBroken: it cannot be undone, is undone already, others have built on it, or whoever
                sits here may not change what it changed.
        """
        with self._desk.deed("history.undo") as deed:
            found = changes.undoable_images(deed.store, change_id)
            if found is None:
                raise RuleBroken(tr("Cette action ne peut pas être annulée."))
            self._desk.require(changes.deed_of(deed.store, change_id))
            images, message, undone_by = found
            if undone_by is not None:
                raise RuleBroken(tr("Cette action est déjà annulée."))
            deed.recorder.turn(images, back=True)
            refuse_headless(deed)
            deed.reverses = change_id
            deed.closing = lambda undo_id: changes.mark_undone(deed.store, change_id, undo_id)
            deed.says(tr("Annulé : {deed}", deed=message), *EVERYTHING)
        return deed.done

    def redo(self) -> Change:
        """Do again the deed that was undone last.

        Raises:
            RuleBroken: there is none, or its beds have been taken since.
        """
        latest = changes.latest_to_redo(self._desk.store, self._desk.centre_id, self._desk.actor)
        if latest is None:
            raise RuleBroken(tr("Il n'y a rien à rétablir."))
        undo_id, change_id = latest
        with self._desk.deed("history.redo") as deed:
            found = changes.undoable_images(deed.store, change_id)
            if found is None:
                raise RuleBroken(tr("Cette action ne peut pas être rétablie."))
            self._desk.require(changes.deed_of(deed.store, change_id))
            images, message, _ = found
            deed.recorder.turn(images, back=False)
            refuse_headless(deed)
            deed.reverses = undo_id
            deed.closing = lambda redo_id: _reopen(deed.store, change_id, undo_id, redo_id)
            deed.says(tr("Rétabli : {deed}", deed=message), *EVERYTHING)
        return deed.done


def _reopen(store: Store, change_id: int, undo_id: int, redo_id: int) -> None:
    changes.mark_undone(store, undo_id, redo_id)
    changes.mark_undone(store, change_id, None)
