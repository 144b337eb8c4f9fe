"""A session is created with its half-days, corrected, cancelled, and taken up again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from centre_desk.actions import bookings, sessions, slots
from centre_desk.actions.history import History
from centre_desk.actions.sessions import Details
from centre_desk.desk import Desk
from centre_desk.domain.training import SessionState
from centre_desk.errors import RuleBroken
from centre_desk.storage import sessions as stored
from centre_desk.storage import stays, tables
from tests.house import content, day, nights, woman
from tests.training import classroom, enrol, session, slot, trainer, written

MGT = Details(code="MGT-1", title="Manager", first_day=day(14), last_day=day(16))


def _when(desk: Desk, session_id: int) -> list[tuple[int, str]]:
    found = stored.slots_of(desk.store, session_id)
    return [(each.when.day.day, each.when.half.value) for each in found]


def test_a_new_session_has_the_half_days_on_which_the_house_teaches(desk: Desk) -> None:
    """14 June 2027 is a Monday; the 17th is a Thursday."""
    made = sessions.create(desk, replace(MGT, last_day=day(20)))

    assert _when(desk, made.result[0]) == [
        (number, half) for number in range(14, 19) for half in ("morning", "afternoon")
    ]


def test_a_public_holiday_is_passed_over(desk: Desk) -> None:
    """30 July 2027 is the feast of the throne, a Friday."""
    made = sessions.create(desk, replace(MGT, first_day=day(29, 7), last_day=day(31, 7)))
    assert _when(desk, made.result[0]) == [(29, "morning"), (29, "afternoon")]


def test_a_programme_fills_what_the_form_leaves_blank_and_says_how_long(desk: Desk) -> None:
    with written(desk) as deed:
        programme = deed.recorder.insert(
            tables.Programme, code="MGT", title="Manager une équipe", category="managerial",
            half_days=3, mode="distance",
        )  # fmt: skip
    made = sessions.create(desk, replace(MGT, title="", programme_id=programme))

    found = stored.get(desk.store, made.result[0])
    assert (found.title, found.category, found.state) == (
        "Manager une équipe",
        "managerial",
        SessionState.PLANNED,
    )
    assert [each.mode.value for each in stored.slots_of(desk.store, found.id)] == ["distance"] * 3


@pytest.mark.parametrize(
    ("details", "why", "field"),
    [
        (replace(MGT, code=" "), "Donnez un code", "code"),
        (replace(MGT, title="t" * 300), "300 caractères ; il en faut 160 au plus", "title"),
        (replace(MGT, last_day=day(13)), "La fin .* vient avant le début", "last_day"),
        (replace(MGT, last_day=day(16).replace(year=2072)), "Vérifiez l'année", "last_day"),
        (replace(MGT, capacity=0), "Entre 1 et", "capacity"),
    ],
)
def test_what_cannot_be_is_answered_beside_its_field(
    desk: Desk, details: Details, why: str, field: str
) -> None:
    before = content(desk)
    with pytest.raises(RuleBroken, match=why) as refused:
        sessions.create(desk, details)
    assert refused.value.field == field
    assert content(desk) == before


def test_a_code_is_given_once(desk: Desk) -> None:
    sessions.create(desk, MGT)
    with pytest.raises(RuleBroken, match="déjà celui de « Manager », du 14/06/2027"):
        sessions.create(desk, replace(MGT, code="MGT-1 "))


def test_dates_that_leave_a_slot_outside_are_refused_with_the_way_out(desk: Desk) -> None:
    made = sessions.create(desk, MGT).result[0]
    with pytest.raises(RuleBroken, match="déplacez la session, et tout suivra"):
        sessions.edit(desk, made, replace(MGT, last_day=day(15)))
    sessions.edit(desk, made, replace(MGT, last_day=day(18), title="Manager mieux"))
    assert {each.revision for each in stored.slots_of(desk.store, made)} == {1}


def test_a_planned_session_is_confirmed_once(desk: Desk) -> None:
    made = sessions.create(desk, MGT).result[0]
    sessions.confirm(desk, made)
    with pytest.raises(RuleBroken, match="n'est plus à confirmer"):
        sessions.confirm(desk, made)


def test_a_cancelled_session_frees_its_rooms_and_people_and_takes_them_up_again(
    desk: Desk,
) -> None:
    room, person = classroom(desk), woman(desk)
    mgt = session(desk, "MGT-1", day(14), day(16))
    first, second = (slot(desk, mgt, day(n), classroom_id=room) for n in (14, 15))
    slot(desk, mgt, day(16), cancelled=True)
    enrol(desk, mgt, person)

    sessions.cancel(desk, mgt)
    assert desk.store.rows("SELECT * FROM classroom_half_day") == []
    assert desk.store.rows("SELECT * FROM person_half_day") == []
    with pytest.raises(RuleBroken, match="est annulée ; rétablissez-la"):
        slots.cancel(desk, [first])
    other = slot(desk, session(desk, "MGT-2", day(14), day(16)), day(14), classroom_id=room)

    said = sessions.reopen(desk, mgt).message.in_french()
    assert said == "Session MGT-1 rétablie ; 1 créneau sans salle"
    rooms = desk.store.rows("SELECT slot_id FROM classroom_half_day ORDER BY slot_id")
    assert rooms == [(second,), (other,)]
    assert desk.store.one("SELECT count(*) FROM person_half_day") == (2,)


def test_cancelling_asks_what_becomes_of_the_stays_that_are_still_to_come(desk: Desk) -> None:
    mgt = session(desk, "MGT-1", day(14), day(16))
    (stay,) = bookings.book(desk, nights=nights(13, 17), label="Tazi", session_id=mgt).result

    with pytest.raises(RuleBroken, match=r"1 séjour .* gardez-le ou annulez-le"):
        sessions.cancel(desk, mgt)
    before = content(desk)
    sessions.cancel(desk, mgt, lodging=sessions.KEEP)
    assert stays.get(desk.store, stay).placed
    History(desk).undo()
    assert content(desk) == before
    sessions.cancel(desk, mgt, lodging=sessions.CANCEL)
    assert not stays.get(desk.store, stay).holds
    History(desk).undo()
    assert content(desk) == before


def test_a_group_taught_together_with_a_cancelled_session_keeps_room_and_trainer(
    desk: Desk,
) -> None:
    room, person = classroom(desk), woman(desk)
    ang1, ang2 = session(desk, "ANG-1"), session(desk, "ANG-2")
    leading = slot(desk, ang1, classroom_id=room)
    trainer(desk, person, leading)
    following = slot(desk, ang2)
    slots.join(desk, following, leading)

    sessions.cancel(desk, ang1)
    found = stored.slot(desk.store, following)
    assert (found.classroom_id, found.trainer_ids, found.joined_to) == (room, (person,), None)
    with pytest.raises(RuleBroken, match="anime déjà ANG-2"):
        sessions.reopen(desk, ang1)
