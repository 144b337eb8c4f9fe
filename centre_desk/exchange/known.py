"""Offer the people whom the centre knows already, instead of writing them down twice.

A person is *the same* only on proof: a matricule or identity number, or a name with something
beside it that agrees. Names that are merely alike (MOHAMED, MOHAMMED) are offered, never merged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA, JaroWinkler

from centre_desk.domain.names import fold, squeeze
from centre_desk.domain.people import Person
from centre_desk.language import Message, tr

_ALIKE = 0.9  # Jaro-Winkler of surname and of first name; below it names only rhyme


@dataclass(frozen=True, slots=True)
class Match:
    """What is known of a person of a list.

    ``same``: it is *person_id*, on proof. ``maybe``: ask whether it is *person_id*. ``new``:
    nobody known comes near. ``why`` says it to the user.
    """

    kind: Literal["same", "maybe", "new"]
    person_id: int | None
    why: Message


_Found = tuple[Literal["same", "maybe"], Person, Message]
NEW = Match("new", None, tr("Nouvelle personne."))


def match(person: Person, candidates: Sequence[Person]) -> Match:
    """Say whether *person* is one of *candidates*; for many people use :class:`Known`."""
    return Known(candidates).match(person)


class Known:
    """People of the centre, indexed so that each of thousands of rows is answered at once."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_matricule: dict[str, list[Person]] = defaultdict(list)
        self._by_identity: dict[str, list[Person]] = defaultdict(list)
        self._by_phone: dict[str, list[Person]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[Person]] = defaultdict(list)
        self._by_part: dict[str, list[Person]] = defaultdict(list)
        for person in people:
            self.add(person)

    def add(self, person: Person) -> None:
        """Add one more known person."""
        if person.matricule:
            self._by_matricule[person.matricule.upper()].append(person)
        if person.identity_number:
            self._by_identity[person.identity_number].append(person)
        if person.phone:
            self._by_phone[person.phone].append(person)
        for last, first in _names(person):
            self._by_name[last, first].append(person)
        for part in _parts(person):
            self._by_part[part].append(person)

    def match(self, person: Person) -> Match:
        """Find the known person that *person* is, or may be."""
        found = self._by_number(person) or self._by_same_name(person) or self._by_alike(person)
        if found is None:
            return NEW
        kind, other, why = found
        return Match(kind, other.id, why)

    def _by_number(self, person: Person) -> _Found | None:
        """By matricule or identity number; a name that differs too much makes it a question."""
        for index, number, why, doubt in (
            (
                self._by_matricule,
                person.matricule.upper(),
                tr("Même matricule."),
                tr("Même matricule, mais le nom ou le sexe diffère."),
            ),
            (
                self._by_identity,
                person.identity_number,
                tr("Même pièce d'identité."),
                tr("Même pièce d'identité, mais le nom ou le sexe diffère."),
            ),
        ):
            known = index.get(number, ()) if number else ()
            for other in known:
                if _names_agree(person, other) and not _contradict(person, other):
                    return "same", other, why
            if known:
                return "maybe", known[0], doubt
        return None

    def _by_same_name(self, person: Person) -> _Found | None:
        """By name: the same only if something beside it agrees and nothing speaks against."""
        others = [other for name in _names(person) for other in self._by_name.get(name, ())]
        compatible = [other for other in others if not _contradict(person, other)]
        proven = [(other, proof) for other in compatible if (proof := _proof(person, other))]
        if len({other.id for other, _ in proven}) == 1:
            other, proof = proven[0]
            return "same", other, tr("Même nom et {proof}.", proof=proof)
        if compatible:
            best = proven[0][0] if proven else compatible[0]
            return "maybe", best, tr("Même nom ; rien d'autre ne le confirme.")
        return None

    def _by_alike(self, person: Person) -> _Found | None:
        """By a name that is nearly the same, or a phone with half of the name."""
        for other in self._by_phone.get(person.phone, ()) if person.phone else ():
            if _names_agree(person, other) and not _contradict(person, other):
                return "maybe", other, tr("Même téléphone, nom presque pareil.")
        best, best_likeness = None, _ALIKE
        seen: set[int] = set()
        for part in _parts(person):
            for other in self._by_part.get(part, ()):
                if id(other) in seen:
                    continue
                seen.add(id(other))
                likeness = _likeness(person, other)
                if likeness >= best_likeness and not _contradict(person, other):
                    best, best_likeness = other, likeness
        if best is None:
            return None
        return "maybe", best, tr("Nom presque pareil : {name}.", name=best.name)


def _names(person: Person) -> list[tuple[str, str]]:
    """The names as they are compared, in each script that is known."""
    pairs = (
        (person.last_name, person.first_name),
        (person.last_name_ar, person.first_name_ar),
    )
    return [(fold(last), fold(first)) for last, first in pairs if last and first]


@lru_cache(maxsize=65_536)
def _heard(last: str, first: str) -> tuple[str, str]:
    return squeeze(last), squeeze(first)


def _spoken(person: Person) -> list[tuple[str, str]]:
    pairs = (
        (person.last_name, person.first_name),
        (person.last_name_ar, person.first_name_ar),
    )
    return [_heard(last, first) for last, first in pairs if last and first]


def _parts(person: Person) -> set[str]:
    """Blocks in which a nearly equal name is looked for.

    Surname as heard with the first name's first two letters, and the other way round: one slip in
    either leaves a common block.
    """
    parts: set[str] = set()
    for last, first in _spoken(person):
        parts.update((f"{last}|{first[:2]}", f"{last[:2]}|{first}", f"{first}|{last[:2]}"))
        parts.add(f"{last[:4]}|{first[:3]}")
    return parts


def _likeness(one: Person, other: Person) -> float:
    """How alike the names are, from 0 to 1: the weaker of surname and first name."""
    return max(
        (
            min(_word_likeness(last, other_last), _word_likeness(first, other_first))
            for last, first in _spoken(one)
            for name in _spoken(other)
            for other_last, other_first in (name, name[::-1])
        ),
        default=0.0,
    )


@lru_cache(maxsize=65_536)
def _word_likeness(one: str, other: str) -> float:
    if one == other:
        return 1.0
    # One letter in four is another name: Omar and Amar, Tazi and Bazi.
    slips = OSA.distance(one, other)
    if slips > (1 if min(len(one), len(other)) < 8 else 2) or min(len(one), len(other)) < 5:
        return 0.0
    return JaroWinkler.similarity(one, other)


def _names_agree(one: Person, other: Person) -> bool:
    """Whether the names can be one person's: alike, swapped, or known in different scripts only."""
    if not _spoken(one) or not _spoken(other):
        return True
    if not one.last_name and not other.last_name_ar:
        return True
    if not one.last_name_ar and not other.last_name:
        return True
    return _likeness(one, other) >= _ALIKE or _one_part_agrees(one, other)


def _one_part_agrees(one: Person, other: Person) -> bool:
    """A first name shortened, or a surname with or without its second part."""
    for last, first in _spoken(one):
        for other_last, other_first in _spoken(other):
            starts = last.startswith(other_last) or other_last.startswith(last)
            begins = first.startswith(other_first) or other_first.startswith(first)
            if starts and begins and min(len(last), len(other_last)) > 2:
                return True
    return False


def _contradict(one: Person, other: Person) -> bool:
    """Whether something known of both differs that does not change: sex, birth, numbers."""
    pairs: tuple[tuple[object, object], ...] = (
        (one.sex, other.sex),
        (one.birth_date, other.birth_date),
        (one.matricule.upper(), other.matricule.upper()),
        (one.identity_number, other.identity_number)
        if one.identity_kind is other.identity_kind
        else ("", ""),
    )
    if any(a and b and a != b for a, b in pairs[:2]):
        return True
    differing = [a != b for a, b in pairs[2:] if a and b]
    # One number may be mistyped when the other agrees.
    return bool(differing) and all(differing)


def _proof(one: Person, other: Person) -> Message | None:
    """What confirms that two people of one name are one person."""
    if one.birth_date and one.birth_date == other.birth_date:
        return tr("même date de naissance")
    if one.phone and one.phone == other.phone:
        return tr("même téléphone")
    same_place = one.establishment and fold(one.establishment) == fold(other.establishment)
    if same_place:
        return tr("même établissement")
    return None
