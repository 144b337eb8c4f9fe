"""A user's deeds as the screens start them: done in the background, said, offered to be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from centre_desk.domain.periods import Nights
from centre_desk.language import Message
from ui.background import Background, Trouble
from ui.notices import Offer

if TYPE_CHECKING:
    from centre_desk.actions.history import History
    from centre_desk.desk import Change, Desk

Granted = frozenset[str]
Work = Callable[["Desk", Granted], "Change"]


class Deeds(QObject):
    """Starts deeds and says how they went.

    Signals:
        told: a ``Message``, an ``Offer`` or None, and whether it is about a trouble.
        history_changed: what can be undone and redone now, each a ``Message`` or None.
    """

    told = Signal(object, object, object)
    history_changed = Signal(object, object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.background = background
        background.changed.connect(lambda _change: self.read_history())
        background.troubled.connect(self._tell_trouble)

    def do(
        self,
        work: Work,
        *,
        done: Callable[[Change], None] | None = None,
        failed: Callable[[Trouble], bool] | None = None,
        granted: Granted = frozenset(),
        then: Callable[[Change], Offer | None] | None = None,
    ) -> None:
        """Do one deed and say so, with *Annuler*.

        *work* gets the permissions granted so far; where a rule lets one more pass, the notice
        offers to try again with it. *failed* may keep a refusal to itself by returning True, for
        instance to stand it beside a field. *then* says what is offered beside *Annuler*.
        """

        def succeeded(change: Change) -> None:
            more = then(change) if then else None
            undo = Offer("undo", lambda: self._undo(change.id), more)
            self.told.emit(change.message, undo, False)
            if done:
                done(change)

        def refused(trouble: Trouble) -> None:
            if failed and failed(trouble):
                return
            offer = None
            if trouble.override and trouble.override not in granted:
                more = granted | {trouble.override}
                offer = Offer(
                    "grant",
                    lambda: self.do(work, done=done, failed=failed, granted=more, then=then),
                )
            self.told.emit(trouble.message, offer, True)

        self.background.run_change(lambda desk: work(desk, granted), done=succeeded, failed=refused)

    def undo(self) -> None:
        """Put back the last deed."""
        self._turn(lambda desk: _history(desk).undo())

    def redo(self) -> None:
        """Do again what was put back last."""
        self._turn(lambda desk: _history(desk).redo())

    def _undo(self, change_id: int) -> None:
        self._turn(lambda desk: _history(desk).undo_change(change_id))

    def _turn(self, work: Callable[[Desk], Change]) -> None:
        self.background.run_change(
            work, done=lambda change: self.told.emit(change.message, None, False)
        )

    def read_history(self) -> None:
        """Ask what can be undone and redone."""

        def read(desk: Desk) -> tuple[Message | None, Message | None]:
            history = _history(desk)
            return history.can_undo(), history.can_redo()

        self.background.run_query(read, lambda both: self.history_changed.emit(*both), key=self)

    def _tell_trouble(self, trouble: Trouble) -> None:
        self.told.emit(trouble.message, None, True)


def _history(desk: Desk) -> History:
    # Loaded by the worker, when the day has been painted; so is all that a deed is made of.
    from centre_desk.actions.history import History

    return History(desk)


def lengthen(deeds: Deeds, stay_id: int, nights: Nights) -> None:
    """Give a stay other nights; where its bed is taken, offer to finish in another one."""

    def change(desk: Desk, *, accept_split: bool = False) -> Change:
        from centre_desk.actions import stays

        return stays.change_nights(desk, stay_id, nights, accept_split=accept_split)

    def split() -> None:
        deeds.do(lambda desk, _: change(desk, accept_split=True))

    def refused(trouble: Trouble) -> bool:
        offer = Offer("split", split) if trouble.field == "bed" else None
        deeds.told.emit(trouble.message, offer, True)
        return True

    deeds.do(lambda desk, _: change(desk), failed=refused)
