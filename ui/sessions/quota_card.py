"""Seats that a session keeps for regional directions, typed beside their names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from centre_desk.actions import enrolments
from centre_desk.domain.sessions import SEATS_MOST
from centre_desk.queries import sessions as query
from centre_desk.queries.sessions import SeatsKept
from ui.background import Trouble
from ui.deeds import Deeds
from ui.language import say, t
from ui.sessions.slot_card import WIDTH
from ui.widgets import parts

FIELD = 56


class QuotaCard(parts.Translated):
    """An empty field keeps no seat apart; nothing is saved before *Enregistrer*.

    Signals:
        left: saved or put away.
    """

    left = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds, self._session_id = deeds, 0
        self.seats: dict[int, QLineEdit] = {}
        self._title, self._hint = parts.label(kind="heading"), parts.label(kind="muted", wrap=True)
        self._wrong = parts.label(kind="error", wrap=True)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self.save, self.leave = parts.button("primary"), parts.button()
        content = QWidget()
        buttons = parts.row(self.save, self.leave, None)
        inside = parts.column(self._title, self._hint, self._grid, self._wrong, 4, buttons, None)
        inside.setContentsMargins(16, 12, 12, 12)
        content.setLayout(inside)
        outside = parts.row(parts.rule(upright=True), gap=0)
        outside.addWidget(parts.scrolled(content), 1)
        self.setLayout(outside)
        self.setFixedWidth(WIDTH)
        self.save.clicked.connect(self.keep)
        self.leave.clicked.connect(self.left)
        parts.act(self, "Ctrl+Return", self.keep, inside=True)
        parts.act(self, "Escape", self.left.emit, inside=True)
        self.retranslate()

    def begin(self, session_id: int) -> None:
        """Read the directions and what is kept for each."""
        self._session_id = session_id
        self._deeds.background.run_query(
            lambda desk: query.seats_by_direction(desk, session_id), self.render_seats, key=self
        )

    def render_seats(self, kept: Sequence[SeatsKept]) -> None:
        """Show the directions."""
        parts.emptied(self._grid)
        self._wrong.hide()
        self.seats = {}
        for line, each in enumerate(kept):
            field = self.seats[each.direction_id] = QLineEdit(
                "" if each.seats is None else str(each.seats)
            )
            field.setFixedWidth(FIELD)
            field.setValidator(QIntValidator(0, SEATS_MOST, field))
            field.returnPressed.connect(self.keep)
            words = t("Places gardées pour {direction}", direction=each.direction)
            parts.name(field, words)
            self._grid.addWidget(parts.Elided(each.direction), line, 0)
            self._grid.addWidget(field, line, 1)
        first = next(iter(self.seats.values()), None)
        (first or self.leave).setFocus()

    def keep(self) -> None:
        """Save the seats that are kept."""
        session_id = self._session_id
        kept = {key: int(field.text()) for key, field in self.seats.items() if field.text()}
        self._deeds.do(
            lambda desk, _: enrolments.set_quotas(desk, session_id, kept),
            done=lambda _change: self.left.emit(),
            failed=self._refused,
        )

    def _refused(self, trouble: Trouble) -> bool:
        self._wrong.setText(say(trouble.message))
        self._wrong.show()
        return True

    def retranslate(self) -> None:
        self._title.setText(t("Places par direction"))
        self._hint.setText(
            t("Les places gardées n'iront qu'à la direction ; vide : aucune n'est gardée.")
        )
        parts.name(self.save, t("Enregistrer"), key="Ctrl+Return")
        parts.name(self.leave, t("Laisser"), key="Escape")
