"""What a session, a booking or a person is fed: the formulas of the house."""

from __future__ import annotations

from enum import Enum

from centre_desk.language import Message, tr


class Formula(Enum):
    """Which meals are included."""

    FULL_BOARD = "full_board"
    HALF_BOARD = "half_board"
    LUNCH_AND_BREAKS = "lunch_and_breaks"
    BREAKS = "breaks"
    NONE = "none"

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _LABELS[self]


_LABELS = {
    Formula.FULL_BOARD: tr("pension complète"),
    Formula.HALF_BOARD: tr("demi-pension"),
    Formula.LUNCH_AND_BREAKS: tr("déjeuner et pauses"),
    Formula.BREAKS: tr("pauses"),
    Formula.NONE: tr("aucun repas"),
}
