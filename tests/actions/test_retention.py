"""What is kept long enough goes, from the history too; nobody who is awaited loses anything."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from centre_desk.actions import bookings, people, personal_files, retention, stays
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.people import IdentityKind, Person, Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.retention import Kind, months_before
from centre_desk.errors import RuleBroken
from centre_desk.queries import check, readings
from centre_desk.queries import people as directory
from centre_desk.storage import people as stored
from centre_desk.storage import tables
from tests.conftest import Clock
from tests.house import bed, day, man, nights

SECRETS = ("ZQ4711XY", "+212661998877", "Ouzbek-rare", "Rumeurville", "SINGULIER", "Zoltan")
GUEST = Person(
    last_name="Singulier", first_name="Zoltan", sex=Sex.MAN, identity_kind=IdentityKind.PASSPORT,
    identity_number="ZQ4711XY", phone="+212661998877", nationality="Ouzbek-rare",
    country="Rumeurville", birth_date=date(1981, 2, 3),
)  # fmt: skip


@pytest.fixture
def guest(desk: Desk, clock: Clock) -> int:
    """Somebody who stayed from 1 to 3 June 2027 and left."""
    person_id = people.add(desk, GUEST).result[0]
    booked = bookings.book(
        desk, nights=nights(1, 3), bed_id=bed(desk, "101"), person_id=person_id, note="ronfle fort"
    )
    stays.check_in(desk, booked.result[0])
    clock.go_to(day(3))
    stays.check_out(desk, booked.result[0])
    return person_id


def everything(desk: Desk) -> str:
    """All that any table holds."""
    return repr({name: desk.store.rows(f"SELECT * FROM {name}") for name in tables.BY_NAME})


def counts(desk: Desk) -> dict[Kind, int]:
    return {line.kind: line.count for line in retention.preview(desk)}


def test_a_month_before_the_31_of_march_is_the_end_of_february() -> None:
    assert months_before(date(2027, 3, 31), 1) == date(2027, 2, 28)
    assert months_before(date(2027, 1, 15), 12) == date(2026, 1, 15)


def test_nothing_goes_before_its_time(desk: Desk, guest: int, clock: Clock) -> None:
    clock.go_to(date(2028, 6, 3))
    assert not any(counts(desk).values())
    before = everything(desk)
    retention.preview(desk)
    assert everything(desk) == before


def test_an_identity_number_goes_and_the_person_stays(desk: Desk, guest: int, clock: Clock) -> None:
    clock.go_to(date(2028, 6, 4))
    found = counts(desk)
    assert (found[Kind.IDENTITY], found[Kind.BIRTH], found[Kind.PHONE]) == (1, 1, 0)
    retention.purge(desk)
    left = stored.get(desk.store, guest)
    assert (left.name, left.phone) == ("SINGULIER Zoltan", "+212661998877")
    assert (left.identity_number, left.identity_kind, left.birth_date) == ("", None, None)
    assert "ZQ4711XY" not in everything(desk)
    assert not check.read(desk).broken


def test_a_purge_is_not_undone_nor_are_the_deeds_that_it_emptied(
    desk: Desk, guest: int, clock: Clock
) -> None:
    first = desk.store.one("SELECT min(id) FROM change WHERE deed = 'people.add'")
    assert first
    clock.go_to(date(2028, 6, 4))
    done = retention.purge(desk)
    for change in (done.id, first[0]):
        with pytest.raises(RuleBroken, match="ne peut pas être annulée"):
            History(desk).undo_change(change)


def test_whoever_is_awaited_or_came_back_keeps_everything(
    desk: Desk, guest: int, clock: Clock
) -> None:
    """In house, expected, or here within the period."""
    clock.go_to(date(2035, 6, 1))
    soon = Nights(date(2035, 7, 1), date(2035, 7, 3))
    bookings.book(desk, nights=soon, bed_id=bed(desk, "101"), person_id=guest)
    kept = counts(desk)
    assert not any(kept[kind] for kind in (Kind.IDENTITY, Kind.PHONE, Kind.PEOPLE))
    retention.purge(desk)
    assert replace(stored.get(desk.store, guest), id=None) == GUEST


def test_after_years_nothing_tells_who_it_was_and_the_night_is_still_counted(
    desk: Desk, guest: int, clock: Clock
) -> None:
    clock.go_to(date(2033, 6, 1))
    assert counts(desk)[Kind.PEOPLE] == 1
    retention.purge(desk)
    left = everything(desk)
    assert not [secret for secret in SECRETS if secret in left]
    assert "ronfle" not in left
    assert desk.store.one("SELECT count(*) FROM bed_night") == (2,)
    assert guest not in directory.ids(desk, directory.Wanted())
    assert not any(counts(desk).values())
    assert not check.read(desk).broken


def test_somebody_who_never_came_goes_once_younger_files_are_old_enough(
    desk: Desk, clock: Clock
) -> None:
    idle = people.add(desk, GUEST).result[0]
    clock.go_to(date(2033, 6, 1))
    assert counts(desk)[Kind.PEOPLE] == 0, "nothing tells since when the file is there"
    clock.go_to(day(1))
    bookings.book(desk, nights=nights(1, 3), bed_id=bed(desk, "101"), person_id=man(desk))
    clock.go_to(date(2033, 6, 1))
    retention.purge(desk)
    with pytest.raises(LookupError):
        stored.get(desk.store, idle)
    assert not [secret for secret in SECRETS if secret in everything(desk)]


def test_a_file_that_was_merged_goes_with_the_one_it_was_merged_into(
    desk: Desk, guest: int, clock: Clock
) -> None:
    twin = people.add(desk, replace(GUEST, identity_number="TWIN0815")).result[0]
    people.merge(desk, guest, twin)
    clock.go_to(date(2028, 6, 4))
    retention.purge(desk)
    assert "TWIN0815" not in everything(desk)
    assert not check.read(desk).broken


def test_a_period_of_nought_keeps_for_ever(desk: Desk, guest: int, clock: Clock) -> None:
    for kind in Kind:
        retention.choose_period(desk, kind, 0)
    clock.go_to(date(2060, 6, 1))
    assert not any(counts(desk).values())
    with pytest.raises(RuleBroken):
        retention.choose_period(desk, Kind.PHONE, -1)


def test_a_purge_leaves_a_line_that_names_nobody(desk: Desk, guest: int, clock: Clock) -> None:
    clock.go_to(date(2033, 6, 1))
    retention.purge(desk)
    (line,) = readings.purges(desk)
    assert (line.actor, line.at.date()) == ("accueil", date(2033, 6, 1))
    assert line.counts["people"] == 1


def test_no_byte_of_the_file_holds_what_was_purged(
    desk: Desk, guest: int, clock: Clock, engine: str
) -> None:
    if engine != "sqlite":
        pytest.skip("a server's files are its administrator's")
    path = Path(desk.store.location)
    clock.go_to(date(2033, 6, 1))
    retention.purge(desk)
    desk.close()
    beside = [path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))]
    content = b"".join(each.read_bytes() for each in beside if each.exists())
    assert not [secret for secret in SECRETS if secret.encode() in content]


def test_a_number_that_is_shown_leaves_a_line_in_the_journal(desk: Desk, guest: int) -> None:
    assert personal_files.identity_number(desk, guest) == "ZQ4711XY"
    (line,) = readings.read(desk)
    assert (line.actor, line.person, line.what) == ("accueil", "SINGULIER Zoltan", readings.NUMBER)


@pytest.mark.parametrize("ending", ["json", "xlsx", "csv"])
def test_a_file_on_request_holds_all_that_is_known(
    desk: Desk, guest: int, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"fiche.{ending}"
    personal_files.export(desk, guest, path)
    assert readings.read(desk)[0].what == readings.FILE
    if ending == "json":
        told = json.loads(path.read_text(encoding="utf-8"))
        said = " ".join(str(each["value"]) for each in told)
        assert all(secret.casefold() in said.casefold() for secret in SECRETS)
        assert {"stay", "hold"} <= {each["table"] for each in told}
