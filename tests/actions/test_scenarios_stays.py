"""Scenarios 1 to 11: what a front desk must be able to rely on, about stays."""

from __future__ import annotations

import pytest

from centre_desk.actions import bookings, groups, stays
from centre_desk.desk import Desk
from centre_desk.domain.people import Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import StayState, single_period
from centre_desk.errors import RuleBroken
from centre_desk.queries import rack, rooms
from centre_desk.queries import stays as stay_queries
from centre_desk.storage import rooms as room_rows
from tests.house import bed, content, day, lodge, man, nights, whereabouts


def test_a_room_left_in_the_morning_can_be_taken_the_same_day(desk: Desk) -> None:
    """Scenario 1."""
    first = lodge(desk, "121", 1, 5, name="Alami")
    second = lodge(desk, "121", 5, 8, name="Bennani")

    drawn = {bar.stay_id: bar.nights for bar in rack.read(desk, nights(1, 10)).bars}
    assert drawn == {first: nights(1, 5), second: nights(5, 8)}


def test_the_same_nights_in_another_room_are_free(desk: Desk) -> None:
    """Scenario 2."""
    lodge(desk, "121", 1, 5)

    assert whereabouts(desk, lodge(desk, "122", 1, 5)) == [("122/1", 1, 5)]


def test_a_stay_edited_without_a_change_does_not_clash_with_itself(desk: Desk) -> None:
    """Scenario 3."""
    stay = lodge(desk, "121", 1, 5)
    before = content(desk)

    stays.change_nights(desk, stay, nights(1, 5))
    assert content(desk) == before
    stays.change_nights(desk, stay, nights(2, 6))
    assert whereabouts(desk, stay) == [("121/1", 2, 6)]


def test_nights_with_a_gap_are_no_single_stay(desk: Desk) -> None:
    """Scenario 4: refused as one stay, offered as two or with an absence."""
    with pytest.raises(RuleBroken, match=r"interruption le 03/06/2027.*deux séjours.*absence"):
        single_period([day(1), day(2), day(4)])

    person = man(desk)
    for part in (nights(1, 3), nights(4, 5)):
        bookings.book(desk, person_id=person, nights=part, bed_id=bed(desk, "121"))
    whole = lodge(desk, "122", 1, 5)
    stays.add_absence(desk, whole, nights(3, 4))
    assert stay_queries.details(desk, whole).absences == (nights(3, 4),)
    assert whereabouts(desk, whole) == [("122/1", 1, 5)], "the bed is kept"


@pytest.mark.parametrize("departure", [day(5), day(4)])
def test_a_departure_on_or_before_the_arrival_is_refused(departure: object) -> None:
    """Scenario 5."""
    with pytest.raises(RuleBroken, match="doit venir après l'arrivée") as refusal:
        Nights(day(5), departure)
    assert refusal.value.field == "departure"


def test_a_bed_held_for_some_of_the_nights_is_refused_naming_its_holder(desk: Desk) -> None:
    """Scenario 6."""
    lodge(desk, "121", 1, 3, name="Alami")
    before = content(desk)

    person = man(desk)
    with pytest.raises(RuleBroken) as refusal:
        bookings.book(desk, person_id=person, nights=nights(1, 5), bed_id=bed(desk, "121"))
    assert refusal.value.message.in_french() == (
        "Le lit 1 de la chambre 121 est pris par ALAMI Test du 01/06/2027 au 03/06/2027."
    )
    assert refusal.value.field == "bed"
    after = content(desk)
    assert {name for name in after if after[name] != before[name]} == {"person", "person_word"}


def test_where_no_room_is_free_throughout_the_fewest_changes_are_proposed(desk: Desk) -> None:
    """Scenario 7: and the room of the night before wins on ties."""
    free = {"121": (3, 6), "122": (1, 3), "123": (3, 6)}
    _fill_but(desk, free, 1, 6)
    last = bed(desk, "123")

    proposal = rooms.split_proposal(desk, nights(1, 6), last_bed=last)
    assert proposal is not None
    assert [(hold.bed_id, hold.nights) for hold in proposal] == [
        (bed(desk, "122"), nights(1, 3)),
        (bed(desk, "121"), nights(3, 6)),
    ]
    (tie,) = rooms.split_proposal(desk, nights(3, 6), last_bed=last) or []
    assert tie.bed_id == last


def test_a_stay_can_be_lengthened_into_another_room_when_its_own_is_taken(desk: Desk) -> None:
    """Scenario 7, as a lengthened stay: last night's room for as long as it is free."""
    stay = lodge(desk, "121", 1, 3)
    lodge(desk, "121", 5, 8, name="Alami")

    with pytest.raises(RuleBroken, match="ALAMI Test"):
        stays.change_nights(desk, stay, nights(1, 7))
    stays.change_nights(desk, stay, nights(1, 7), accept_split=True)
    (first, second) = whereabouts(desk, stay)
    assert first == ("121/1", 1, 5)
    assert second[1:] == (5, 7)


def test_a_cancelled_stay_frees_its_bed(desk: Desk) -> None:
    """Scenario 8."""
    stays.cancel(desk, lodge(desk, "121", 1, 5))

    assert whereabouts(desk, lodge(desk, "121", 1, 5)) == [("121/1", 1, 5)]


def test_a_double_click_books_once(desk: Desk) -> None:
    """Scenario 11: the same person is not lodged twice on one night."""
    person = man(desk, "Alami")
    bookings.book(desk, person_id=person, nights=nights(1, 5))

    with pytest.raises(RuleBroken, match="ALAMI Test a déjà un séjour du 01/06/2027") as refusal:
        bookings.book(desk, person_id=person, nights=nights(1, 5))
    assert refusal.value.field == "person"
    assert desk.store.one("SELECT count(*) FROM stay") == (1,)


def _fill_but(desk: Desk, free: dict[str, tuple[int, int]], first: int, last: int) -> None:
    """Lodge men everywhere from *first* to *last*, but for the free days of some single rooms."""
    for place in room_rows.every(desk.store, desk.centre_id):
        start, end = free.get(place.number, (last, last))
        for one in place.beds:
            for here, there in ((first, start), (end, last)):
                if here < there:
                    bookings.book(
                        desk,
                        nights=nights(here, there),
                        bed_id=one.id,
                        label="plein",
                        state=StayState.CONFIRMED,
                    )


def test_a_group_place_without_a_name_keeps_the_sex_it_was_asked_for(desk: Desk) -> None:
    """A woman's place in a twin refuses a man beside it before anybody has a name."""
    held = groups.hold_group(
        desk,
        label="FP-1",
        nights=nights(1, 5),
        quotas=[groups.Places("", 1, Sex.WOMAN)],
        release_on=day(1),
    )
    (place,) = whereabouts(desk, held.result[1])
    number = place[0].split("/")[0]
    person = man(desk)
    with pytest.raises(RuleBroken, match="n'est pas du même sexe"):
        bookings.book(desk, person_id=person, nights=nights(1, 5), bed_id=bed(desk, number, "2"))
