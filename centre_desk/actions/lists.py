"""Import a mailed list: look first, then save all of it in one step that can be undone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from operator import attrgetter
from pathlib import Path

from centre_desk.actions.bookings import new_booking, new_stay
from centre_desk.actions.list_sessions import (
    NO_SEAT,
    Listed,
    ListedSession,
    Seat,
    code_of,
    enrol_listed,
    foresee,
    sessions_of,
)
from centre_desk.actions.people import complete_person, save_people
from centre_desk.actions.proposing import place_many
from centre_desk.desk import Change, Deed, Desk, require_centre
from centre_desk.domain.lists import ListReading, ListRow, RawRows
from centre_desk.domain.people import Person
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import BookingKind, Stay, StayState
from centre_desk.domain.training import Session
from centre_desk.errors import RuleBroken
from centre_desk.exchange.known import Known, Match
from centre_desk.exchange.lists import read_list
from centre_desk.exchange.raw import read_raw
from centre_desk.language import Message, tr
from centre_desk.storage import people, sessions, stays, tables

SKIP, NEW = "skip", "new"
Decision = str | int
"""What the user decided of a row: :data:`SKIP`, :data:`NEW`, or the id of the person it is."""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """What importing would do with one row.

    ``digest`` stands for all that the row says. ``lodging`` is ``new`` (a stay will be made),
    ``kept`` (the person has that very stay),
    ``conflict`` (another stay on some of these nights, said in ``problem``), ``no-dates`` (to be
    lodged, nobody knows when) or ``none``. ``seat`` is what becomes of the person in the session.
    """

    row: int
    digest: str
    match: Match
    lodging: str
    problem: Message | None = None
    seat: Seat = NO_SEAT


@dataclass(frozen=True, slots=True)
class ListPreview:
    """A list that was read, held against the directory and the rack; nothing is saved."""

    reading: ListReading
    rows: tuple[PreviewRow, ...]
    mapping: Mapping[int, str] | None = None
    session_id: int | None = None
    sessions: tuple[ListedSession, ...] = ()

    @property
    def conflicts(self) -> tuple[PreviewRow, ...]:
        """Rows about which somebody has to decide first."""
        return tuple(row for row in self.rows if row.lodging == "conflict")


def preview(
    desk: Desk,
    path: Path,
    *,
    mapping: Mapping[int, str] | None = None,
    arrival: date | None = None,
    departure: date | None = None,
    session_id: int | None = None,
) -> ListPreview:
    """Read a list and say what importing it would do.

    Args:
        desk: the desk that asks.
        path: the file.
        mapping: a corrected meaning of the columns, by their index; without one, the mapping
            remembered for lists of this shape is used.
        arrival: for the rows to be lodged whose list says no date.
        departure: likewise.
        session_id: the session on which the list was dropped; without it, the one that the list
            names.

    Raises:
        RuleBroken: the file is no list.
        StorageProblem: the database has no centre yet.
    """
    require_centre(desk)
    reading = read_list(
        path,
        mapping=mapping,
        remembered=lambda shape: _remembered(desk, shape),
        arrival=arrival,
        departure=departure,
    )
    with desk.store.snapshot():
        directory = Known(people.every(desk.store, desk.centre_id))
        imported = _imported(desk)
        rows = [_preview_row(desk, reading, row, directory, imported) for row in reading.rows]
        known = [_known(row, None, imported) for row in rows]
        target = _target(desk, session_id)
        seats = foresee(desk, reading, known, target)
        found = sessions_of(desk, reading, target)
    return ListPreview(
        reading,
        tuple(replace(row, seat=seat) for row, seat in zip(rows, seats, strict=True)),
        mapping,
        session_id,
        found,
    )


def raw(path: Path) -> RawRows:
    """The first rows of a list in which nothing is recognised, to be told its columns by hand.

    Raises:
        RuleBroken: the file is no list, or empty.
    """
    return read_raw(path)


def apply(
    desk: Desk, looked_at: ListPreview, decisions: Mapping[int, Decision] | None = None
) -> Change:
    """Save a list that was looked at: its people, its session, its stays and their beds.

    Args:
        desk: who acts.
        looked_at: the preview.
        decisions: by row number. A row whose person is perhaps known becomes somebody new unless
            a decision names who it is; a row in conflict needs one.

    Returns:
        The change. Its sentence counts people added, stays made and stays left without a room;
        ``result`` holds the stays.

    Raises:
        RuleBroken: rows in conflict are still undecided; they are named and nothing is saved.
    """
    decided = decisions or {}
    open_rows = [row for row in looked_at.conflicts if row.row not in decided]
    if open_rows:
        raise RuleBroken(
            tr(
                "Ligne {row} : {problem} Décidez d'abord ; rien n'est enregistré.",
                row=", ".join(str(row.row) for row in open_rows),
                problem=open_rows[0].problem or "",
            ),
            field="rows",
        )
    chosen = [
        (listed, row)
        for listed, row in zip(looked_at.reading.rows, looked_at.rows, strict=True)
        if decided.get(row.row) != SKIP
    ]
    with desk.deed("lists.import") as deed:
        _remember(deed, looked_at)
        imported = _imported(desk)  # another desk may have saved this list since the preview
        known = [_known(row, decided.get(row.row), imported) for _, row in chosen]
        person_ids = _save_people(deed, [listed.person for listed, _ in chosen], known)
        digests = [row.digest for _, row in chosen]
        _mark_imported(deed, dict(zip(digests, person_ids, strict=True)), imported)
        listed = enrol_listed(
            deed,
            looked_at.reading,
            [row for row, _ in chosen],
            person_ids,
            [row.digest in imported for _, row in chosen],
            _target(desk, looked_at.session_id),
        )
        made = _make_stays(deed, looked_at, listed, chosen, person_ids)
        waiting = place_many(deed, made)
        if len(listed.by_code) == 1:
            (deed.session_id,) = (each.id for each in listed.by_code.values())
        deed.says(
            listed.said(_said(looked_at.reading, known.count(None), made, waiting)),
            "people", "stays", "sessions",
            nights=_span(made), result=tuple(stay.id for stay in made),
        )  # fmt: skip
    return deed.done


def settle(desk: Desk, change_id: int) -> Change:
    """Say that the rows which an import left out are dealt with: nobody is asked about them again.

    Raises:
        RuleBroken: that import was undone.
    """
    with desk.deed("lists.settle") as deed:
        row = deed.store.one(
            "SELECT fields FROM change WHERE id = ? AND deed = 'lists.import' "
            "AND undone_by IS NULL",
            change_id,
        )
        if row is None:
            raise RuleBroken(tr("Cette liste n'est plus importée."))
        file = json.loads(row[0]).get("file", "")
        deed.says(tr("Lignes refusées de « {file} » réglées", file=file, list=change_id), "stays")
    return deed.done


def skip_conflicts(looked_at: ListPreview) -> dict[int, Decision]:
    """The decision to leave every row in conflict aside."""
    return {row.row: SKIP for row in looked_at.conflicts}


def _preview_row(
    desk: Desk, reading: ListReading, row: ListRow, directory: Known, imported: dict[str, int]
) -> PreviewRow:
    digest = _digest(reading, row)
    again = imported.get(digest)
    match = (
        Match("same", again, tr("Cette ligne a déjà été importée."))
        if again is not None
        else directory.match(row.person)
    )
    nights = _nights(row)
    if nights is None:
        return PreviewRow(row.row, digest, match, "no-dates" if row.lodged else "none")
    person_id = match.person_id if match.kind == "same" else None
    other = stays.elsewhere(desk.store, person_id, nights, None) if person_id else None
    if other is None:
        return PreviewRow(row.row, digest, match, "new")
    if other[1] == nights:
        return PreviewRow(row.row, digest, match, "kept")
    problem = tr(
        "{person} a déjà un séjour du {arrival} au {departure}.",
        person=row.person.name, arrival=other[1].arrival, departure=other[1].departure,
    )  # fmt: skip
    return PreviewRow(row.row, digest, match, "conflict", problem)


def _nights(row: ListRow) -> Nights | None:
    if not row.lodged or row.arrival is None or row.departure is None:
        return None
    return Nights(row.arrival, row.departure)


def _known(row: PreviewRow, decision: Decision | None, imported: Mapping[str, int]) -> int | None:
    """Who the row is, or None for somebody new."""
    if isinstance(decision, int):
        return decision
    if row.match.kind != "same" and row.digest in imported:
        return imported[row.digest]
    return row.match.person_id if row.match.kind == "same" and decision != NEW else None


def _save_people(deed: Deed, listed: list[Person], known: list[int | None]) -> list[int]:
    """Write the new, complete the known, and return everybody's id in order."""
    newcomers = [
        person for person, person_id in zip(listed, known, strict=True) if person_id is None
    ]
    fresh = iter(save_people(deed, newcomers))
    for person, person_id in zip(listed, known, strict=True):
        if person_id is not None:
            complete_person(deed, person_id, person)
    return [next(fresh) if person_id is None else person_id for person_id in known]


def _make_stays(
    deed: Deed,
    looked_at: ListPreview,
    listed: Listed,
    chosen: list[tuple[ListRow, PreviewRow]],
    person_ids: list[int],
) -> list[Stay]:
    """The stays that the list asks for and nobody has yet, in one booking for each session."""
    target = _target(deed.desk, looked_at.session_id)
    booking_ids: dict[str, int] = {}
    made = []
    for (told, row), person_id in zip(chosen, person_ids, strict=True):
        nights = _nights(told)
        if nights is None or row.lodging == "kept":
            continue
        if stays.elsewhere(deed.store, person_id, nights, None):
            continue
        code = code_of(looked_at.reading, told, target)
        if code not in booking_ids:
            booking_ids[code] = _booking(deed, looked_at.reading, listed.by_code.get(code))
        made.append(new_stay(deed, booking_ids[code], person_id, nights, StayState.CONFIRMED))
    return made


def _target(desk: Desk, session_id: int | None) -> Session | None:
    """The session on which the list was dropped."""
    return None if session_id is None else sessions.get(desk.store, session_id)


def _booking(deed: Deed, reading: ListReading, session: Session | None) -> int:
    if session is not None:
        label = session.title or session.code
        return new_booking(deed, BookingKind.SESSION, label, session.id)
    label = reading.session_title or reading.session_code or Path(reading.file_name).stem
    return new_booking(deed, BookingKind.GROUP, label, None)


def _said(reading: ListReading, added: int, made: list[Stay], waiting: list[Stay]) -> Message:
    return tr(
        "Liste « {file} » : %n personne(s) ajoutée(s), séjours créés : {stays}, sans chambre : "
        "{waiting}",
        file=reading.file_name,
        n=added,
        stays=len(made),
        waiting=len(waiting),
        refused=tuple(refusal.row for refusal in reading.refused),
    )


def _span(made: list[Stay]) -> Nights | None:
    if not made:
        return None
    return Nights(
        min(stay.nights.arrival for stay in made), max(stay.nights.departure for stay in made)
    )


def _remembered(desk: Desk, shape: str) -> dict[int, str] | None:
    row = desk.store.one(
        "SELECT mapping FROM list_shape WHERE centre_id = ? AND shape = ?", desk.centre_id, shape
    )
    return {int(index): field for index, field in json.loads(row[0]).items()} if row else None


def _remember(deed: Deed, looked_at: ListPreview) -> None:
    """Keep a corrected mapping for the next list of this shape."""
    if looked_at.mapping is None:
        return
    mapping = json.dumps({str(index): field for index, field in looked_at.mapping.items()})
    row = deed.store.one(
        "SELECT id FROM list_shape WHERE centre_id = ? AND shape = ?",
        deed.centre_id,
        looked_at.reading.shape,
    )
    if row:
        deed.recorder.update(tables.ListShape, row[0], mapping=mapping)
    else:
        deed.recorder.insert(tables.ListShape, shape=looked_at.reading.shape, mapping=mapping)


_WORDS = attrgetter(*(field.name for field in fields(Person)))


def _digest(reading: ListReading, row: ListRow) -> str:
    """What makes a row the same row again: everything it says, and for which session and days."""
    session = row.session_code or reading.session_code
    said = repr((_WORDS(row.person), session, row.arrival, row.departure))
    return hashlib.sha256(said.encode()).hexdigest()


def _imported(desk: Desk) -> dict[str, int]:
    """The person of every row that was ever imported, by digest."""
    return dict(
        desk.store.rows(
            "SELECT digest, person_id FROM imported_row WHERE centre_id = ?", desk.centre_id
        )
    )


def _mark_imported(
    deed: Deed, people_by_digest: Mapping[str, int], known: Mapping[str, int]
) -> None:
    fresh = [
        {"digest": digest, "person_id": person_id}
        for digest, person_id in people_by_digest.items()
        if digest not in known
    ]
    deed.recorder.insert_many(tables.ImportedRow, fresh)
