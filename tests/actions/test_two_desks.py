"""Scenario 9: several desks, each a process of its own, on one database."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from centre_desk.actions import bookings, people, stays
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.people import Person
from centre_desk.errors import RuleBroken
from centre_desk.storage import rooms, sessions
from tests.actions import other_desks
from tests.house import bed, day, lodge, nights, woman
from tests.training import session

PROCESSES = multiprocessing.get_context("spawn")


def at_once(count: int, work: Callable[..., None], folder: Path, *arguments: Any) -> list[str]:
    """Let *count* processes begin at the same moment and return what each wrote down."""
    start = PROCESSES.Barrier(count)
    location, *more = arguments
    desks = [
        PROCESSES.Process(
            target=work, args=(location, f"poste {number}", *more, start, folder), daemon=True
        )
        for number in range(count)
    ]
    for one in desks:
        one.start()
    for one in desks:
        one.join(120)
        assert one.exitcode == 0
    return [(folder / f"poste {number}").read_text(encoding="utf-8") for number in range(count)]


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    folder = tmp_path / "answers"
    folder.mkdir()
    return folder


def test_two_desks_book_the_same_bed_at_the_same_moment_and_one_is_told_who_has_it(
    desk: Desk, answers: Path
) -> None:
    """Scenario 9."""
    said = at_once(
        2,
        other_desks.book_the_same_bed,
        answers,
        desk.store.location,
        bed(desk, "121"),
        nights(1, 5),
    )
    (refused,) = [answer for answer in said if answer != "booked"]
    winner = f"poste {said.index('booked')}"
    assert refused == (
        f"Le lit 1 de la chambre 121 est pris par {winner} du 01/06/2027 au 05/06/2027."
    )
    assert desk.store.one("SELECT count(*) FROM stay") == (1,)


def test_four_desks_that_want_the_same_200_places_fill_exactly_200(
    desk: Desk, answers: Path
) -> None:
    """Scenario 9, under load: checking first and inserting afterwards once gave 205."""
    beds = [one.id for each in rooms.every(desk.store, desk.centre_id) for one in each.beds][:25]
    had = at_once(4, other_desks.book_every_place, answers, desk.store.location, beds, day(1))
    assert sum(map(int, had)) == 200
    assert desk.store.one("SELECT count(*), count(DISTINCT stay_id) FROM hold") == (200, 200)
    assert desk.store.one("SELECT count(*) FROM bed_night") == (200,)


def test_three_desks_want_the_last_seat_and_exactly_one_has_it(desk: Desk, answers: Path) -> None:
    mgt = session(desk, "MGT-1", capacity=1)
    people_ids = {f"poste {number}": woman(desk, f"Poste{number}") for number in range(3)}
    said = at_once(3, other_desks.take_the_last_seat, answers, desk.store.location, mgt, people_ids)

    assert sum("en attente" not in each for each in said) == 1
    found = sessions.enrolments_of(desk.store, mgt)
    assert [each.state.value for each in found] == ["confirmed", "waiting", "waiting"]
    assert [each.rank for each in found] == [None, 1, 2]


def test_what_another_desk_changed_is_not_undone(desk: Desk, other_desk: Desk) -> None:
    stay = lodge(desk, "121", 1, 5)
    stays.set_locked(other_desk, stay, locked=True)

    with pytest.raises(RuleBroken, match="Quelqu'un a modifié ces données"):
        History(desk).undo()
    History(other_desk).undo()
    History(desk).undo()


def test_a_bed_that_another_desk_has_given_away_is_not_taken_back(
    desk: Desk, other_desk: Desk
) -> None:
    stay = lodge(desk, "121", 1, 5)
    stays.cancel(desk, stay)
    lodge(other_desk, "121", 3, 4, name="Tazi")

    with pytest.raises(RuleBroken, match="pris par TAZI Test du 03/06/2027 au 04/06/2027"):
        History(desk).undo()


def test_what_another_desk_has_built_upon_is_not_undone(desk: Desk, other_desk: Desk) -> None:
    added = people.add(desk, Person(last_name="Alami"))
    bookings.book(other_desk, person_id=added.result[0], nights=nights(1, 5))

    with pytest.raises(RuleBroken, match="s'appuient sur ces données"):
        History(desk).undo()


def test_one_desk_undoes_its_own_deed_and_not_the_other_desk_s(
    desk: Desk, other_desk: Desk
) -> None:
    mine = lodge(desk, "121", 1, 5)
    theirs = lodge(other_desk, "122", 1, 5)

    History(desk).undo()
    assert desk.store.rows("SELECT id FROM stay") == [(theirs,)]
    assert mine != theirs


def test_the_number_of_an_undone_stay_is_never_given_to_another(
    desk: Desk, other_desk: Desk
) -> None:
    """The history of the new stay would tell the story of the old one."""
    undone = lodge(desk, "121", 1, 5)
    History(desk).undo()

    assert lodge(other_desk, "121", 1, 5) > undone
