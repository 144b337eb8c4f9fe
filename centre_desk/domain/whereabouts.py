"""Who is somewhere else in a half-day."""

from __future__ import annotations

from dataclasses import dataclass

from centre_desk.domain.half_days import HalfDay
from centre_desk.language import Message, tr


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A person who is in another session in a half-day."""

    person_id: int
    person: str
    when: HalfDay
    session_id: int
    session: str
    teaches: bool

    @property
    def said(self) -> Message:
        """Who is where and when, as a sentence."""
        fields = {
            "person": self.person,
            "where": self.session,
            "day": self.when.day,
            "half": self.when.half.label,
        }
        if self.teaches:
            return tr("{person} anime déjà {where} le {day} ({half}).", **fields)
        return tr("{person} suit déjà {where} le {day} ({half}).", **fields)
