"""Whatever is done, undone and done again: the database says the same as before and after."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from centre_desk.actions import blocks, bookings, groups, housekeeping, moves, people, setup, stays
from centre_desk.actions.bookings import Guest
from centre_desk.actions.groups import Places
from centre_desk.actions.history import History
from centre_desk.actions.setup import RoomPlan
from centre_desk.actions.weekly import book_weekly
from centre_desk.desk import Desk, open_desk
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.rooms import Cleanliness, RoomKind
from centre_desk.domain.stays import Role
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import rooms
from tests.conftest import Clock
from tests.house import content, day

SMALL_HOUSE = [
    RoomPlan("101", 1, RoomKind.TWIN),
    RoomPlan("102", 1, RoomKind.TWIN, accessible=True),
    RoomPlan("103", 1, RoomKind.SINGLE),
    RoomPlan("104", 1, RoomKind.SINGLE),
]
Deed = Callable[[Desk], object]
Draw = Callable[..., object]

spans = st.builds(
    lambda start, length: Nights(day(1) + start * DAY, day(1) + (start + length) * DAY),
    st.integers(0, 8),
    st.integers(1, 5),
)
numbers = st.integers(0, 11)


def _stay(desk: Desk, number: int) -> int:
    """The stay *number*, counted round."""
    found = desk.store.rows("SELECT id FROM stay ORDER BY id")
    if not found:
        raise RuleBroken(tr("Personne."))
    return int(found[number % len(found)][0])


def _bed(desk: Desk, number: int) -> int:
    every = [bed.id for room in rooms.every(desk.store, desk.centre_id) for bed in room.beds]
    return every[number % len(every)]


def _room(desk: Desk, number: int) -> int:
    every = rooms.every(desk.store, desk.centre_id)
    return every[number % len(every)].id


def _group(desk: Desk, nights: Nights, count: int) -> object:
    return groups.hold_group(
        desk,
        label="FP",
        nights=nights,
        quotas=[Places("Souss", count % 3 + 1, Sex.WOMAN)],
        release_on=nights.arrival,
    )


def _booking(desk: Desk, number: int) -> int:
    row = desk.store.one("SELECT booking_id FROM stay WHERE id = ?", _stay(desk, number))
    assert row is not None
    return int(row[0])


def _person(number: int) -> Person:
    return Person(
        last_name=f"Alami{number}",
        sex=Sex.WOMAN if number % 2 else Sex.MAN,
        direction=f"Direction {number % 3}",
        needs_accessible=number == 7,
    )


@st.composite
def deeds(draw: Draw) -> Deed:
    """One deed of a user, with arguments that may well be refused."""
    one, two, nights = draw(numbers), draw(numbers), draw(spans)
    force = {"locked", "dirty", "accessible", "no_show_hour"} if draw(st.booleans()) else set()
    choices: list[Deed] = [
        lambda d: bookings.book(d, nights=nights, person=_person(one), bed_id=_bed(d, two)),
        lambda d: bookings.book(d, nights=nights, person=_person(one)),
        lambda d: bookings.book(d, nights=nights, label="Tazi", whole_room=True, party=2),
        lambda d: bookings.book(d, nights=nights, person=_person(one), role=Role.TRAINER),
        lambda d: bookings.book(d, nights=nights, label="à placer", place=False),
        lambda d: bookings.book_together(
            d, guests=[Guest(person=_person(one)), Guest(sex=Sex.MAN)], nights=nights
        ),
        lambda d: book_weekly(d, guest=Guest(bed_id=_bed(d, one)), nights=nights, weeks=2),
        lambda d: _group(d, nights, one),
        lambda d: groups.name_place(d, _stay(d, one), person=_person(two)),
        lambda d: groups.release_group(d, _booking(d, one)),
        lambda d: bookings.cancel_booking(d, _booking(d, one)),
        lambda d: moves.move(d, _stay(d, one), _bed(d, two), override=force),
        lambda d: moves.move(d, _stay(d, one), _bed(d, two), since=nights.arrival),
        lambda d: moves.place(d, _stay(d, one)),
        lambda d: moves.unplace(d, _stay(d, one), override=force),
        lambda d: moves.swap_stays(d, _stay(d, one), _stay(d, two), override=force),
        lambda d: moves.swap_rooms(d, _room(d, one), _room(d, two), nights, override=force),
        lambda d: stays.check_in(d, _stay(d, one), override=force),
        lambda d: stays.check_out(d, _stay(d, one)),
        lambda d: stays.cancel(d, _stay(d, one)),
        lambda d: stays.no_show(d, _stay(d, one), override=force),
        lambda d: stays.restore(d, _stay(d, one)),
        lambda d: stays.change_nights(d, _stay(d, one), nights, accept_split=bool(two % 2)),
        lambda d: stays.set_locked(d, _stay(d, one), locked=bool(two % 2)),
        lambda d: stays.add_absence(d, _stay(d, one), nights),
        lambda d: blocks.block(d, [_bed(d, one), _bed(d, one + 1)], nights, "peinture"),
        lambda d: housekeeping.set_state(d, _room(d, one), list(Cleanliness)[two % 4]),
        lambda d: housekeeping.report_repair(d, _room(d, one), "robinet"),
        lambda d: people.add(d, _person(one)),
    ]
    return draw(st.sampled_from(choices))


@pytest.fixture(scope="module")
def small_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("small") / "house.db"
    desk = open_desk(path, actor="direction", create=True, clock=Clock())
    setup.create_centre(desk, rooms=SMALL_HOUSE)
    desk.close()
    return path


def _holds_and_nights_agree(desk: Desk) -> None:
    """The nights taken are exactly those of the holds, and each is within its stay."""
    expected = sorted(
        (bed, night, hold)
        for hold, bed, arrival, departure in desk.store.rows(
            "SELECT id, bed_id, arrival, departure FROM hold"
        )
        for night in Nights(arrival, departure)
    )
    assert sorted(desk.store.rows("SELECT bed_id, night, hold_id FROM bed_night")) == expected
    assert len({(bed, night) for bed, night, _ in expected}) == len(expected)
    outside = desk.store.rows(
        "SELECT h.id FROM hold h JOIN stay s ON s.id = h.stay_id "
        "WHERE h.arrival < s.arrival OR h.departure > s.departure OR s.state = 'cancelled'"
    )
    assert outside == []
    assert (
        desk.store.rows(
            "SELECT a.id FROM absence a JOIN stay s ON s.id = a.stay_id "
            "WHERE a.arrival < s.arrival OR a.departure > s.departure"
        )
        == []
    )


def _sexes_agree(desk: Desk) -> None:
    """Nobody shares a room with the other sex on a night unless they booked together."""
    clashes = desk.store.rows(
        "SELECT n.night, x.room_id FROM bed_night n JOIN bed x ON x.id = n.bed_id "
        "JOIN hold h ON h.id = n.hold_id JOIN stay s ON s.id = h.stay_id "
        "LEFT JOIN person p ON p.id = s.person_id JOIN booking b ON b.id = s.booking_id "
        "WHERE NOT b.together GROUP BY n.night, x.room_id "
        "HAVING min(coalesce(p.sex, s.sex)) <> max(coalesce(p.sex, s.sex))"
    )
    assert clashes == []


@settings(max_examples=120)
@given(steps=st.lists(st.one_of(deeds(), st.just("a day passes")), min_size=4, max_size=24))
def test_undoing_everything_leads_back_and_redoing_everything_leads_forth(
    small_house: Path, steps: list[Deed | str]
) -> None:
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        location = Path(folder) / "house.db"
        shutil.copy(small_house, location)
        desk = open_desk(location, actor="accueil", clock=clock)
        states = [content(desk)]
        for step in steps:
            if isinstance(step, str):
                clock.wait(days=1)
                continue
            try:
                step(desk)
            except RuleBroken:
                assert content(desk) == states[-1], "a refused deed changes nothing at all"
                continue
            _holds_and_nights_agree(desk)
            _sexes_agree(desk)
            states.append(content(desk))
        desk.close()

        # The history lasts longer than the program: it works on after the file is opened again.
        desk = open_desk(location, actor="accueil", clock=clock)
        history = History(desk)
        for state in reversed(states[:-1]):
            said = history.can_undo()
            undone = history.undo()
            assert undone.message.fields["deed"] == said
            assert content(desk) == state
        assert history.can_undo() is None
        desk.close()

        desk = open_desk(location, actor="accueil", clock=clock)
        history = History(desk)
        for state in states[1:]:
            history.redo()
            assert content(desk) == state
            _holds_and_nights_agree(desk)
        assert history.can_redo() is None
        desk.close()


def test_a_new_deed_closes_the_way_forth(desk: Desk) -> None:
    people.add(desk, Person(last_name="Alami"))
    history = History(desk)
    history.undo()
    people.add(desk, Person(last_name="Bennani"))

    with pytest.raises(RuleBroken, match="rien à rétablir"):
        history.redo()
    assert history.can_redo() is None


def test_undo_says_what_it_undid(desk: Desk) -> None:
    people.add(desk, Person(last_name="Alami", first_name="Ali"))

    history = History(desk)
    assert history.undo().message.in_french() == "Annulé : ALAMI Ali ajouté au répertoire"
    assert history.redo().message.in_french() == "Rétabli : ALAMI Ali ajouté au répertoire"


def test_what_cannot_be_undone_says_so_before_and_after(desk: Desk) -> None:
    """Setting the centre up is not undone: the button is dark and the deed refused."""
    history = History(desk)
    assert history.can_undo() is None
    with pytest.raises(RuleBroken, match=r"ne peut pas être annulée|rien à annuler"):
        history.undo()


def test_a_deed_is_undone_only_once(desk: Desk) -> None:
    added = people.add(desk, Person(last_name="Alami"))
    History(desk).undo_change(added.id)

    with pytest.raises(RuleBroken, match="déjà annulée"):
        History(desk).undo_change(added.id)
