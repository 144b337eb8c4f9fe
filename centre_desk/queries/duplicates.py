"""People who seem to be noted twice, to be looked at side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from centre_desk.desk import Desk
from centre_desk.domain.names import squeeze
from centre_desk.domain.people import Person
from centre_desk.exchange.known import Match, match
from centre_desk.language import Message
from centre_desk.storage import people

MOST = 200  # pairs; whoever has settled these finds the next ones


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files that may be one person: the *first* was written earlier.

    ``sure`` is whether something beside the name proves it; ``stays`` counts each one's stays.
    """

    first: Person
    second: Person
    why: Message
    sure: bool
    stays: tuple[int, int] = (0, 0)


def read(desk: Desk) -> list[Pair]:
    """At most :data:`MOST` pairs, proven ones first."""
    with desk.store.snapshot():
        everybody = people.every(desk.store, desk.centre_id)
        counts = dict(desk.store.rows("SELECT person_id, count(*) FROM stay GROUP BY person_id"))
    found = sorted(pairs(everybody), key=lambda pair: not pair.sure)[:MOST]
    return [
        Pair(
            pair.first, pair.second, pair.why, pair.sure,
            (counts.get(pair.first.id, 0), counts.get(pair.second.id, 0)),
        )
        for pair in found
    ]  # fmt: skip


def pairs(everybody: Iterable[Person]) -> Iterator[Pair]:
    """Compare only those who share a number or the sound of a name: never all with all."""
    met: set[tuple[int | None, int | None]] = set()
    for alike in _alike(everybody):
        for place, second in enumerate(alike):
            for first in alike[:place]:
                if (first.id, second.id) in met:
                    continue
                met.add((first.id, second.id))
                if _own_numbers(first, second):
                    continue
                found: Match = match(second, [first])
                if found.kind != "new":
                    yield Pair(first, second, found.why, found.kind == "same")


def _own_numbers(one: Person, other: Person) -> bool:
    """Namesakes with different matricules and nothing else in common: most of a large house."""
    return bool(
        one.matricule
        and other.matricule
        and one.matricule.upper() != other.matricule.upper()
        and (not one.identity_number or one.identity_number != other.identity_number)
        and (not one.phone or one.phone != other.phone)
    )


def _alike(everybody: Iterable[Person]) -> list[list[Person]]:
    groups: defaultdict[tuple[str, ...], list[Person]] = defaultdict(list)
    for person in everybody:
        for key in _keys(person):
            groups[key].append(person)
    return [group for group in groups.values() if len(group) > 1]


def _keys(person: Person) -> set[tuple[str, ...]]:
    """What two files of one person are likely to share."""
    keys = {
        ("name", *sorted((squeeze(last), squeeze(first))))
        for last, first in (
            (person.last_name, person.first_name),
            (person.last_name_ar, person.first_name_ar),
        )
        if last and first
    }
    numbers = {
        "matricule": person.matricule.upper(),
        "identity": person.identity_number,
        "phone": person.phone,
    }
    return keys | {(kind, number) for kind, number in numbers.items() if number}
