"""Who gets a seat in a session, and who waits: capacity, and seats kept for a direction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from centre_desk.domain.training import Enrolment
from centre_desk.language import Message, tr


@dataclass
class Seats:
    """The seats of a session while people are given them.

    Attributes:
        capacity: how many there are, None for as many as come.
        quotas: seats kept for a regional direction, which has no other; the seats that are kept
            for nobody are for everybody else.
        taken: how many each direction has; None stands for an unknown one.
    """

    capacity: int | None = None
    quotas: Mapping[int, int] = field(default_factory=dict)
    taken: Counter[int | None] = field(default_factory=Counter)

    @classmethod
    def of(
        cls, capacity: int | None, quotas: Mapping[int, int], enrolments: Iterable[Enrolment]
    ) -> Seats:
        """The seats of a session in which *enrolments* are."""
        taken = Counter(each.direction_id for each in enrolments if each.state.takes_seat)
        return cls(capacity, quotas, taken)

    def refusal(self, direction_id: int | None) -> Message | None:
        """Say why nobody more of this direction gets a seat, or return None."""
        if self.capacity is not None and self.taken.total() >= self.capacity:
            return tr("la session est complète")
        if direction_id is not None and direction_id in self.quotas:
            if self.taken[direction_id] >= self.quotas[direction_id]:
                return tr("le quota de sa direction est épuisé")
            return None
        if self.capacity is None or not self.quotas:
            return None
        others = sum(n for each, n in self.taken.items() if each not in self.quotas)
        if others >= self.capacity - sum(self.quotas.values()):
            return tr("les places qui restent sont gardées pour d'autres directions")
        return None

    def take(self, direction_id: int | None) -> None:
        """Give somebody of this direction a seat."""
        self.taken[direction_id] += 1

    def leave(self, direction_id: int | None) -> None:
        """Take the seat of somebody of this direction back."""
        self.taken[direction_id] -= 1
