"""Somebody noted twice becomes one person again, in one step that undoes."""

from __future__ import annotations

import pytest

from centre_desk.actions import bookings, people, stays
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.people import Person, Sex
from centre_desk.errors import RuleBroken
from centre_desk.queries import check
from centre_desk.queries import people as directory
from centre_desk.storage import people as stored
from centre_desk.storage import tables
from tests.house import bed, content, man, nights, woman


def _add(desk: Desk, **known: object) -> int:
    return people.add(desk, Person(**known)).result[0]  # type: ignore[arg-type]


def test_the_kept_file_gets_the_stays_and_what_it_did_not_know(desk: Desk) -> None:
    keep = _add(desk, last_name="ALAMI", first_name="Ali", phone="0612345678")
    drop = _add(
        desk, last_name="EL ALAMI", first_name="Ali", matricule="77001", phone="0699999999",
        sex=Sex.MAN, establishment="ISTA Fès", direction="Fès-Meknès",
    )  # fmt: skip
    stay = bookings.book(desk, person_id=drop, nights=nights(1, 3)).result[0]

    people.merge(desk, keep, drop)
    kept = stored.get(desk.store, keep)
    assert (kept.last_name, kept.phone) == ("ALAMI", "+212612345678")
    assert (kept.matricule, kept.sex, kept.direction) == ("77001", Sex.MAN, "Fès-Meknès")
    assert [line.stay_id for line in directory.file(desk, keep).stays] == [stay]
    assert directory.ids(desk, directory.Wanted()) == [keep]
    assert not check.read(desk).broken


def test_undoing_a_merge_restores_both_files_to_the_letter(desk: Desk) -> None:
    keep, drop = man(desk, "Alami"), man(desk, "Alami")
    bookings.book(desk, person_id=drop, nights=nights(1, 3), bed_id=bed(desk, "101"))
    before = content(desk)

    people.merge(desk, keep, drop)
    merged = content(desk)
    History(desk).undo()
    assert content(desk) == before
    History(desk).redo()
    assert content(desk) == merged


def test_two_people_lodged_on_the_same_night_are_not_one(desk: Desk) -> None:
    keep, drop = man(desk, "Alami"), man(desk, "Alami")
    bookings.book(desk, person_id=keep, nights=nights(1, 4))
    bookings.book(desk, person_id=drop, nights=nights(3, 6))
    before = content(desk)

    with pytest.raises(RuleBroken, match="nuit du 03/06/2027"):
        people.merge(desk, keep, drop)
    assert content(desk) == before


def test_a_cancelled_stay_stands_in_nobodys_way(desk: Desk) -> None:
    keep, drop = man(desk, "Alami"), man(desk, "Alami")
    bookings.book(desk, person_id=keep, nights=nights(1, 4))
    other = bookings.book(desk, person_id=drop, nights=nights(1, 4)).result[0]
    stays.cancel(desk, other)

    people.merge(desk, keep, drop)
    assert len(directory.file(desk, keep).stays) == 2


def test_a_woman_and_a_man_are_not_one_person(desk: Desk) -> None:
    keep, drop = man(desk), woman(desk)
    with pytest.raises(RuleBroken, match="une femme, l'autre un homme"):
        people.merge(desk, keep, drop)


def test_nobody_is_merged_with_themselves_or_twice(desk: Desk) -> None:
    keep, drop = man(desk), man(desk)
    with pytest.raises(RuleBroken, match="déjà réunies"):
        people.merge(desk, keep, keep)
    people.merge(desk, keep, drop)
    with pytest.raises(RuleBroken, match="déjà réunies"):
        people.merge(desk, keep, drop)


def test_whoever_was_merged_before_follows(desk: Desk) -> None:
    first, second, third = man(desk), man(desk), man(desk)
    people.merge(desk, second, third)
    people.merge(desk, first, second)

    rows = desk.store.rows("SELECT id, merged_into_id FROM person ORDER BY id")
    assert dict(rows)[third] == first


def test_the_kept_files_own_direction_stands(desk: Desk) -> None:
    """A JFP counts for the direction of its day, so that a day has one direction."""
    keep = _add(desk, last_name="ALAMI", direction="Souss-Massa")
    drop = _add(desk, last_name="ALAMI", direction="Fès-Meknès", establishment="ISTA Fès")

    people.merge(desk, keep, drop)
    assert [each.direction for each in directory.file(desk, keep).origins] == ["Souss-Massa"]


def test_every_table_that_names_a_person_is_moved() -> None:
    named = {(table._meta.table_name, column) for table, column in stored.owned()}
    assert {("stay", "person_id"), ("imported_row", "person_id")} <= named
    assert ("person", "merged_into_id") in named
    assert tables.PersonWord not in {table for table, _ in stored.owned()}


def test_a_direction_that_is_taken_out_ends_today(desk: Desk) -> None:
    person = _add(desk, last_name="ALAMI", direction="Souss-Massa")
    people.correct(desk, Person(id=person, last_name="ALAMI"))
    assert stored.get(desk.store, person).direction == ""
    (origin,) = directory.file(desk, person).origins
    assert (origin.direction, origin.until) == ("Souss-Massa", desk.today())


def test_a_phone_is_kept_as_dialled_and_an_unreadable_one_is_refused_beside_its_field(
    desk: Desk,
) -> None:
    person = _add(desk, last_name="ALAMI", phone="06 12 34 56 78", identity_number="bk 12-34")
    known = stored.get(desk.store, person)
    assert (known.phone, known.identity_number) == ("+212612345678", "BK1234")
    with pytest.raises(RuleBroken, match="n'est pas un téléphone") as refused:
        _add(desk, last_name="TAZI", phone="demain")
    assert refused.value.field == "phone"


def test_a_sex_corrected_against_a_room_mate_is_refused_beside_its_field(desk: Desk) -> None:
    first, second = man(desk, "Alami"), _add(desk, last_name="TAZI")
    bookings.book(desk, person_id=first, nights=nights(1, 4), bed_id=bed(desk, "102", "1"))
    bookings.book(desk, person_id=second, nights=nights(1, 4), bed_id=bed(desk, "102", "2"))

    with pytest.raises(RuleBroken, match="n'est pas du même sexe") as refused:
        people.correct(desk, Person(id=second, last_name="TAZI", sex=Sex.WOMAN))
    assert refused.value.field == "sex"
    people.correct(desk, Person(id=second, last_name="TAZI", sex=Sex.MAN))
    assert not check.read(desk).broken


@pytest.mark.parametrize("signs", ["'; --", "\u200f", "…", "  "])
def test_a_name_of_nothing_but_signs_is_none(desk: Desk, signs: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        _add(desk, last_name=signs)
    assert refused.value.field == "last_name"
