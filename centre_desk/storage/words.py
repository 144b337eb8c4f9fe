"""The keys by which people are found: they follow from a person's row and need no image."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from centre_desk.domain.people import keys_of
from centre_desk.storage.database import Store

ROWS_AT_ONCE = 500
COUNTED = 600
"""Keys of a word beyond which it is common, however many more there are."""
LAST = "\U0010ffff"
"""Comes after every letter, so that ``word >= x AND word < x + LAST`` are those beginning by x."""

Person = Mapping[str, Any]


def keys(person: Person) -> frozenset[str]:
    """The keys of one row of the table ``person``; none for somebody merged into another."""
    if person.get("merged_into_id"):
        return frozenset()
    return keys_of(
        names=(
            person["last_name"],
            person["first_name"],
            person["last_name_ar"],
            person["first_name_ar"],
        ),
        numbers=(person["matricule"], person["identity_number"]),
        phone=person["phone"],
    )


def rows(people: Iterable[Person]) -> Iterator[tuple[str, int]]:
    """Each key with the person whom it finds."""
    for person in people:
        for key in keys(person):
            yield key, person["id"]


def take(store: Store, people: Iterable[Person]) -> None:
    """Write the keys of people who were written just now."""
    whole = [(person["centre_id"], key, person["id"]) for person in people for key in keys(person)]
    for start in range(0, len(whole), ROWS_AT_ONCE):
        some = whole[start : start + ROWS_AT_ONCE]
        marks = ", ".join(["(?, ?, ?)"] * len(some))
        store.run(
            f"INSERT INTO person_word (centre_id, word, person_id) VALUES {marks}",
            [value for row in some for value in row],
        )


def leave(store: Store, person: Person) -> None:
    """Take the keys of one person away."""
    store.run("DELETE FROM person_word WHERE person_id = ?", [person["id"]])


def beginning(
    store: Store, centre_id: int, words: Sequence[str], most: int | None = None
) -> tuple[str, list[object]]:
    """A statement for the people of whom each of *words* begins a key, and its parameters.

    Its one column is ``person_id``, each person once. *most* keeps those whose keys are nearest to
    what was typed; which ones matters little while so many answer.
    """
    first, *others = _rarest_first(store, centre_id, words)
    parameters: list[object] = [centre_id, first, first + LAST]
    sql = "FROM person_word w WHERE w.centre_id = ? AND w.word >= ? AND w.word < ?"
    for other in others:
        sql += (
            " AND EXISTS (SELECT 1 FROM person_word x WHERE x.person_id = w.person_id "
            "AND x.word >= ? AND x.word < ?)"
        )
        parameters += (other, other + LAST)
    if most is None:
        return f"SELECT DISTINCT w.person_id {sql}", parameters
    # Somebody has several keys with one beginning, rarely more than these.
    return (
        f"SELECT DISTINCT person_id FROM (SELECT w.person_id {sql} ORDER BY w.word LIMIT ?) n",
        [*parameters, most],
    )


def _rarest_first(store: Store, centre_id: int, words: Sequence[str]) -> list[str]:
    """Begin with the word that fewest people answer, counted no further than is worth it.

    Of several common ones the longest begins: each letter more is answered by fewer.
    """
    if len(words) < 2:
        return list(words)
    count = (
        "(SELECT count(*) FROM (SELECT 1 FROM person_word WHERE centre_id = ? AND word >= ? "
        "AND word < ? LIMIT ?) n)"
    )
    parameters = [p for word in words for p in (centre_id, word, word + LAST, COUNTED)]
    found = store.one(f"SELECT {', '.join([count] * len(words))}", *parameters) or ()
    rarest_first = sorted(zip(found, words, strict=True), key=lambda pair: (pair[0], -len(pair[1])))
    return [word for _, word in rarest_first]
