"""The directory, a person's file, and who seems to be noted twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from centre_desk.desk import Desk
from centre_desk.domain.names import search_words
from centre_desk.domain.people import Person
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import StayState
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries import person_training
from centre_desk.queries.person_training import PersonCertificate, PersonSession
from centre_desk.storage import people, words
from centre_desk.storage.stays import display_name

LIVE = "s.state IN ('option', 'confirmed', 'in_house')"
BY_NAME = ("lower(p.last_name)", "lower(p.first_name)", "p.last_name_ar", "p.first_name_ar")
ORDERS = {
    "name": BY_NAME,
    "name_ar": ("p.last_name_ar", "p.first_name_ar", *BY_NAME[:2]),
    "matricule": ("p.matricule", *BY_NAME),
    "direction": ("d.name", *BY_NAME),
    "establishment": ("e.name", *BY_NAME),
    "stay": (
        f"(SELECT min(s.arrival) FROM stay s WHERE s.person_id = p.id AND {LIVE})",
        *BY_NAME,
    ),
}
UNKNOWN = {
    "name": "p.last_name = '' AND p.first_name = ''",
    "name_ar": "p.last_name_ar = '' AND p.first_name_ar = ''",
    "matricule": "p.matricule = ''",
    "direction": "d.name IS NULL",
    "establishment": "e.name IS NULL",
    "stay": f"NOT EXISTS (SELECT 1 FROM stay s WHERE s.person_id = p.id AND {LIVE})",
}
ORIGIN = (
    "LEFT JOIN affiliation a ON a.person_id = p.id AND a.until IS NULL "
    "LEFT JOIN direction d ON d.id = a.direction_id "
    "LEFT JOIN establishment e ON e.id = a.establishment_id "
)
LODGED = {
    "all": "",
    "here": "AND EXISTS (SELECT 1 FROM stay s WHERE s.person_id = p.id AND s.state = 'in_house')",
    "expected": "AND EXISTS (SELECT 1 FROM stay s WHERE s.person_id = p.id "
    "AND s.state IN ('option', 'confirmed'))",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which people the directory shows, and in what order.

    Attributes:
        text: the beginnings of words, in either script.
        lodged: ``all``, ``here`` or ``expected``.
        order: a key of :data:`ORDERS`; whoever has nothing to be ordered by comes last.
    """

    text: str = ""
    lodged: str = "all"
    order: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class DirectoryLine:
    """One person in the directory, with the stay that is on or comes next."""

    id: int
    name: str
    name_ar: str
    matricule: str
    direction: str
    establishment: str
    phone: str
    stay: PersonStay | None = None


@dataclass(frozen=True, slots=True)
class PersonStay:
    """One stay of a person; *room* is where they sleep last, or empty."""

    stay_id: int
    nights: Nights
    state: StayState
    room: str
    session_code: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a person came from over some time; None is as far as anybody knows."""

    establishment: str
    direction: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class PersonFile:
    """All that the centre knows of a person; stays and sessions from the latest to the first."""

    person: Person
    origins: tuple[Origin, ...]
    stays: tuple[PersonStay, ...]
    today: date
    sessions: tuple[PersonSession, ...] = ()
    certificates: tuple[PersonCertificate, ...] = ()

    @property
    def teaches(self) -> bool:
        """Whether the person teaches, or has taught, here."""
        return any(each.state is None for each in self.sessions)


def ids(desk: Desk, wanted: Wanted) -> list[int]:
    """The people of the directory in their order; read :func:`lines` for those that are seen."""
    typed = search_words(wanted.text)
    if wanted.text.strip() and not typed:
        return []
    among, parameters = "", list[object]()
    if typed:
        matching, parameters = words.beginning(desk.store, desk.centre_id, typed)
        among = f"JOIN ({matching}) f ON f.person_id = p.id "
    way = " DESC" if wanted.descending else ""
    order = ", ".join(key + way for key in (*ORDERS[wanted.order], "p.id"))
    origin = ORIGIN if wanted.order in ("direction", "establishment") else ""
    rows = desk.store.rows(
        f"SELECT p.id FROM person p {among}{origin}"
        f"WHERE p.centre_id = ? AND p.merged_into_id IS NULL AND {people.NAMED} "
        f"{LODGED[wanted.lodged]} "
        f"ORDER BY CASE WHEN {UNKNOWN[wanted.order]} THEN 1 ELSE 0 END, {order}",
        *parameters,
        desk.centre_id,
    )
    return [row[0] for row in rows]


def lines(desk: Desk, wanted: Sequence[int]) -> list[DirectoryLine]:
    """The people of *wanted*, in that order; a few hundred at most."""
    if not wanted:
        return []
    marks = ", ".join("?" * len(wanted))
    with desk.store.snapshot():
        rows = desk.store.rows(
            "SELECT p.id, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar, "
            f"p.matricule, d.name, e.name, p.phone FROM person p {ORIGIN}"
            f"WHERE p.id IN ({marks})",
            *wanted,
        )
        coming = {
            row[-1]: _stay(row)
            for row in desk.store.rows(
                f"{_STAYS} WHERE s.person_id IN ({marks}) AND {LIVE} ORDER BY s.arrival DESC",
                *wanted,
            )
        }
    found = {
        row[0]: DirectoryLine(
            row[0],
            display_name(row[1], row[2], row[3], row[4], None),
            f"{row[3]} {row[4]}".strip(),
            row[5],
            row[6] or "",
            row[7] or "",
            row[8],
            coming.get(row[0]),
        )
        for row in rows
    }
    return [found[person_id] for person_id in wanted if person_id in found]


_STAYS = """
SELECT s.id, s.arrival, s.departure, s.state, t.code,
       (SELECT r.number FROM hold h JOIN bed ON bed.id = h.bed_id JOIN room r ON r.id = bed.room_id
        WHERE h.stay_id = s.id ORDER BY h.departure DESC, bed.label LIMIT 1), s.person_id
FROM stay s JOIN booking b ON b.id = s.booking_id LEFT JOIN session t ON t.id = b.session_id"""


def _stay(row: tuple[Any, ...]) -> PersonStay:
    return PersonStay(row[0], Nights(row[1], row[2]), StayState(row[3]), row[5] or "", row[4] or "")


def file(desk: Desk, person_id: int) -> PersonFile:
    """Everything that a person's file shows.

    Raises:
        RuleBroken: nobody has this number any more, as when two files were made one.
    """
    with desk.store.snapshot():
        try:
            person = people.get(desk.store, person_id)
        except LookupError as gone:
            raise RuleBroken(tr("Cette fiche n'existe plus.")) from gone
        origins = desk.store.rows(
            "SELECT e.name, d.name, a.since, a.until FROM affiliation a "
            "LEFT JOIN establishment e ON e.id = a.establishment_id "
            "LEFT JOIN direction d ON d.id = a.direction_id WHERE a.person_id = ? "
            "ORDER BY CASE WHEN a.until IS NULL THEN 0 ELSE 1 END, a.until DESC, a.id DESC",
            person_id,
        )
        rows = desk.store.rows(f"{_STAYS} WHERE s.person_id = ? ORDER BY s.arrival DESC", person_id)
        sessions = person_training.sessions(desk, person_id)
        certificates = person_training.certificates(desk, person_id)
    return PersonFile(
        person,
        tuple(Origin(row[0] or "", row[1] or "", row[2], row[3]) for row in origins),
        tuple(_stay(row) for row in rows),
        desk.today(),
        sessions,
        certificates,
    )


def places(desk: Desk) -> tuple[list[str], list[str]]:
    """The establishments and the directions that are known, by name."""
    found = [
        [row[0] for row in desk.store.rows(
            f"SELECT name FROM {table} WHERE centre_id = ? ORDER BY name", desk.centre_id
        )]
        for table in ("establishment", "direction")
    ]  # fmt: skip
    return found[0], found[1]
