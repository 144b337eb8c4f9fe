"""Several chosen stays in the side panel: swap two, move all to a floor, cancel all at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from centre_desk.actions import moves, together
from centre_desk.desk import Desk
from centre_desk.queries import centre
from centre_desk.queries import stays as query
from centre_desk.queries.views import StayDetails
from ui import dates
from ui.deeds import Deeds
from ui.language import isolated, named, t
from ui.widgets import parts
from ui.widgets.facts import Facts
from ui.widgets.key_button import KeyButton

NAMED = 30
"""People listed by name; a larger group is counted."""


class GroupCard(parts.Translated):
    """Two stays or more, and what can be done with all of them in one step.

    Signals:
        finished: they were cancelled.
    """

    finished = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._ids: tuple[int, ...] = ()
        self._shown: tuple[StayDetails, ...] = ()
        self._title, self._who = parts.label(kind="title", wrap=True), Facts()
        self.swap = KeyButton("X", self._swap, self)
        self.cancel = KeyButton("Del", self._cancel, self)
        self.floors: dict[int, KeyButton] = {}
        self._floors = parts.column(gap=8)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(8)
        inside.addWidget(self._title)
        inside.addSpacing(4)
        inside.addWidget(self.swap)
        inside.addLayout(self._floors)
        inside.addWidget(self.cancel)
        inside.addSpacing(8)
        inside.addWidget(parts.rule())
        inside.addSpacing(8)
        inside.addWidget(self._who)
        inside.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(parts.scrolled(content))
        self.retranslate()

    def show_stays(self, stay_ids: tuple[int, ...]) -> None:
        """Read some stays and show them."""
        self._ids = stay_ids
        self.reload()

    def reload(self) -> None:
        """Read the stays again."""
        ids = self._ids

        def read(desk: Desk) -> tuple[tuple[StayDetails, ...], tuple[int, ...]]:
            return tuple(query.details(desk, stay_id) for stay_id in ids), centre.floors(desk)

        self._deeds.background.run_query(read, lambda both: self.render_stays(*both), key=self)

    def render_stays(self, shown: tuple[StayDetails, ...], floors: tuple[int, ...]) -> None:
        """Show what was read."""
        self._shown = shown
        if tuple(self.floors) != floors:
            parts.emptied(self._floors)
            self.floors = {
                floor: KeyButton(str(floor), partial(self._to_floor, floor), self)
                for floor in floors
            }
            for button in self.floors.values():
                self._floors.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        shown = self._shown
        self._title.setText(t("%n séjour(s) choisi(s)", n=len(shown)))
        self.swap.offer(t("Échanger les chambres"), primary=True, wanted=len(shown) == 2)
        self.cancel.offer(
            t("Annuler ces séjours"), wanted=bool(shown) and all(s.state.expected for s in shown)
        )
        for floor, button in self.floors.items():
            button.offer(t("Tous à l'étage {floor}", floor=str(floor)))
        self._who.show_facts([_fact(each) for each in shown[:NAMED]])

    def _swap(self) -> None:
        one, other = self._ids
        self._deeds.do(lambda desk, granted: moves.swap_stays(desk, one, other, override=granted))

    def _to_floor(self, floor: int) -> None:
        ids = self._ids
        self._deeds.do(
            lambda desk, granted: together.move_to_floor(desk, ids, floor, override=granted)
        )

    def _cancel(self) -> None:
        ids = self._ids
        self._deeds.do(
            lambda desk, _: together.cancel_many(desk, ids),
            done=lambda _change: self.finished.emit(),
        )


def _fact(shown: StayDetails) -> tuple[str, str, str]:
    room = shown.rooms[-1][0] if shown.rooms else "—"
    return room, f"{isolated(named(shown.person, shown.person_ar))}\n{dates.span(shown.nights)}", ""
