"""People are found while their name is being typed, in both scripts, by number and by phone."""

from __future__ import annotations

import pytest

from centre_desk.actions import people
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.people import Person
from centre_desk.queries import check, search
from centre_desk.storage import people as stored
from tests.house import lodge, man


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


FASSI = Person(
    last_name="EL FASSI",
    first_name="Mohammed",
    last_name_ar="الفاسي",
    first_name_ar="محمد",
    matricule="77001",
    identity_number="BK1234",
    phone="+212612345678",
)


@pytest.mark.parametrize(
    "typed",
    [
        *("elf", "fas", "fassi", "El Fassi", "moh", "moh fas", "fassi moh"),
        *("فاس", "الفا", "محمد الفاسي", "770", "bk12", "1234", "06 12 34", "+212 6 12"),
    ],
)
def test_somebody_is_found_by_the_beginning_of_any_word(desk: Desk, typed: str) -> None:
    people.add(desk, FASSI)
    man(desk, "Alaoui")

    assert _people(desk, typed) == ["EL FASSI Mohammed"]


def test_whoever_is_expected_comes_before_namesakes(desk: Desk) -> None:
    man(desk, "Tazi")
    stay = lodge(desk, "102", 1, 3, name="Tazifi")

    first, second = (found for found in search.find(desk, "taz") if found.kind == "person")
    assert (first.title, first.stay_id) == ("TAZIFI Test", stay)
    assert (second.title, second.stay_id) == ("TAZI Test", None)


def test_a_corrected_name_is_found_and_the_old_one_is_not_until_it_is_undone(desk: Desk) -> None:
    (person_id,) = people.add(desk, FASSI).result
    kept = desk.store.rows("SELECT * FROM person_word ORDER BY word")
    known = stored.get(desk.store, person_id)
    people.correct(desk, Person(id=known.id, last_name="Tazi", first_name="Omar"))

    assert _people(desk, "fas") == []
    assert _people(desk, "taz") == ["TAZI Omar"]
    History(desk).undo()
    assert desk.store.rows("SELECT * FROM person_word ORDER BY word") == kept
    History(desk).undo()
    assert desk.store.rows("SELECT * FROM person_word") == []
    History(desk).redo()
    assert desk.store.rows("SELECT * FROM person_word ORDER BY word") == kept


def test_a_person_whom_no_search_finds_is_reported(desk: Desk) -> None:
    person_id = man(desk)
    desk.store.rows("DELETE FROM person_word")

    (broken,) = check.read(desk).broken
    assert (broken.rule, broken.where) == ("person-never-found", str(person_id))


def _people(desk: Desk, typed: str) -> list[str]:
    return [found.title for found in search.find(desk, typed) if found.kind == "person"]
