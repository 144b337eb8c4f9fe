"""What the screens and sheets read, on a real file."""

from __future__ import annotations

import pytest

from centre_desk.actions import blocks, bookings, groups, moves, people, stays
from centre_desk.actions.groups import Places
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import StayState
from centre_desk.queries import history, rack, rooms, search, today
from centre_desk.queries import stays as stay_queries
from tests.conftest import Clock
from tests.house import bed, day, lodge, man, nights, room, woman


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_rack_draws_a_bar_for_each_bed_in_turn_and_parks_whoever_has_none(desk: Desk) -> None:
    moved = lodge(desk, "121", 1, 6)
    moves.move(desk, moved, bed(desk, "122"), since=day(3))
    parked = bookings.book(desk, nights=nights(2, 4), label="Tazi", place=False).result[0]
    block = blocks.block_rooms(desk, [room(desk, "125")], nights(1, 3), "peinture").result[0]

    drawn = rack.read(desk, nights(1, 8))
    assert len(drawn.rooms) == 112
    assert [(bar.bed_id, bar.nights, bar.stay_nights) for bar in drawn.bars] == [
        (bed(desk, "121"), nights(1, 3), nights(1, 6)),
        (bed(desk, "122"), nights(3, 6), nights(1, 6)),
    ]
    assert [(each.stay_id, each.name) for each in drawn.parked] == [(parked, "Tazi")]
    assert [(each.block_id, each.reason) for each in drawn.blocks] == [(block, "peinture")]


def test_counts_are_made_night_by_night(desk: Desk) -> None:
    lodge(desk, "121", 1, 3)
    lodge(desk, "102", 2, 5, whole_room=True, party=2)
    blocks.block(desk, [bed(desk, "125")], nights(4, 6), "serrure")

    counts = rack.read(desk, nights(1, 7)).totals
    assert [night.rooms_taken for night in counts] == [1, 2, 1, 1, 0, 0]
    assert [night.beds_taken for night in counts] == [1, 3, 2, 2, 0, 0]
    assert [night.beds_blocked for night in counts] == [0, 0, 0, 1, 1, 0]
    assert [night.beds_free for night in counts] == [191, 189, 190, 189, 191, 192]
    assert [night.arrivals for night in counts] == [1, 1, 0, 0, 0, 0]
    assert [night.departures for night in counts] == [0, 0, 1, 0, 1, 0]


def test_free_beds_start_with_the_best_and_say_why_the_others_are_not(desk: Desk) -> None:
    lodge(desk, "102/1", 1, 5, name="Alami")
    blocks.block(desk, [bed(desk, "121")], nights(2, 3), "serrure")
    her = woman(desk)

    found = rooms.free_beds(desk, nights(1, 4), person_id=her)
    assert found[0].best
    assert found[0].refusal is None
    refusals = {
        (each.room_number, each.bed_label): each.refusal.in_french()
        for each in found
        if each.refusal
    }
    assert refusals == {
        ("102", "1"): "Pris par ALAMI Test du 01/06/2027 au 05/06/2027.",
        ("102", "2"): "ALAMI Test dort dans l'autre lit.",
        ("121", "1"): "Bloqué du 02/06/2027 au 03/06/2027.",
    }
    booked = bookings.book(desk, nights=nights(1, 4), person_id=her)
    assert stay_queries.details(desk, booked.result[0]).rooms[0][0] == found[0].room_number


@pytest.mark.parametrize(
    "text", ["alami", "ALAMI ali", "El Alami", "علمي", "العلمي", "0612345678", "bk12"]
)
def test_somebody_is_found_in_either_script_by_matricule_or_by_phone(desk: Desk, text: str) -> None:
    ali = Person(
        last_name="El Alami",
        first_name="Ali",
        last_name_ar="العلمي",
        first_name_ar="علي",
        phone="+212612345678",
        matricule="BK12",
        direction="Souss-Massa",
    )
    person = people.add(desk, ali).result[0]
    man(desk, "Bennani")
    booked = bookings.book(desk, person_id=person, nights=nights(1, 5)).result[0]

    (found,) = search.find(desk, text)
    assert (found.kind, found.id, found.title) == ("person", person, "EL ALAMI Ali")
    assert (found.detail, found.stay_id) == ("Souss-Massa", booked)


def test_a_room_is_found_by_its_number_with_whoever_sleeps_in_it(desk: Desk) -> None:
    stay = lodge(desk, "102/2", 1, 5, name="Alami")

    (found,) = search.find(desk, "102")
    assert (found.kind, found.title, found.detail) == ("room", "102", "ALAMI Test")
    assert found.stay_id == stay
    assert len(search.find(desk, "12")) == 9


@pytest.mark.parametrize("text", ["", "   ", "%", "_", "zzz"])
def test_a_search_for_nothing_finds_nothing(desk: Desk, text: str) -> None:
    man(desk, "Alami")
    assert search.find(desk, text) == []


def test_the_history_says_who_did_what_newest_first(
    desk: Desk, other_desk: Desk, clock: Clock
) -> None:
    stay = lodge(desk, "121", 1, 5, name="Alami")
    clock.wait(minutes=5)
    stays.check_in(other_desk, stay)
    History(other_desk).undo()

    lines = history.of_stay(desk, stay)
    assert [(line.actor, line.text.in_french(), line.undone) for line in lines] == [
        ("second poste", "ALAMI Test arrivé en 121", True),
        ("accueil", "ALAMI Test réservé en 121 du 01/06/2027 au 05/06/2027", False),
    ]
    assert lines[0].at == clock.now


def test_a_stay_in_full_says_with_whom_the_room_is_shared(desk: Desk) -> None:
    stay = lodge(desk, "102/1", 1, 5, name="Alami")
    lodge(desk, "102/2", 3, 8, name="Tazi")
    lodge(desk, "102/2", 1, 3, name="Rami")

    shown = stay_queries.details(desk, stay)
    assert shown.shares_with == ("RAMI Test", "TAZI Test")
    assert (shown.person, shown.state) == ("ALAMI Test", StayState.CONFIRMED)
    with pytest.raises(LookupError):
        stay_queries.details(desk, 10_000)


def test_what_waits_for_a_decision_is_on_the_page_of_the_day(desk: Desk, clock: Clock) -> None:
    lodge(desk, "121", 1, 5)
    bookings.book(desk, nights=nights(3, 5), label="Sans lit", place=False)
    blocks.block_rooms(desk, [room(desk, "125")], nights(1, 3), "peinture")
    groups.hold_group(
        desk,
        label="FP-1",
        nights=Nights(day(10), day(12)),
        quotas=[Places("", 2, Sex.WOMAN)],
        release_on=day(2),
    )
    clock.go_to(day(2))

    kinds = [matter.kind for matter in today.read(desk, day(2)).matters]
    assert sorted(kinds) == ["block-ending", "group-release", "late-arrival", "no-room"]


def test_breakfast_follows_each_night_and_dinner_comes_before_it(desk: Desk) -> None:
    lodge(desk, "101", 1, 3)
    family = lodge(desk, "102", 2, 4, name="Famille")
    desk.store.run("UPDATE stay SET party = 3 WHERE id = ?", [family])
    meals = [today.read(desk, day(n)).meals for n in (1, 2, 3, 4)]
    assert [tuple(people for _, people in served) for served in meals] == [
        (0, 0, 1), (1, 1, 4), (4, 3, 3), (3, 0, 0),
    ]  # fmt: skip
