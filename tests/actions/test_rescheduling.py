"""The training session is the parent: change it, and slots, rooms, people and beds follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from centre_desk.actions import blocks, bookings, groups, rescheduling, stays
from centre_desk.actions import sessions as session_deeds
from centre_desk.actions.groups import Places
from centre_desk.actions.history import History
from centre_desk.actions.rescheduling import apply_move, preview_cancel, preview_move
from centre_desk.actions.sessions import Details
from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.rescheduling import Decisions, Lodging, Rescheduling
from centre_desk.errors import RuleBroken
from centre_desk.queries import check
from centre_desk.storage import sessions as stored
from centre_desk.storage import tables
from tests.conftest import Clock
from tests.house import bed, content, day, lodge, man, nights, whereabouts, woman
from tests.training import classroom, enrol, session, slot, trainer, written


def monday_to_wednesday(desk: Desk, room: int | None = None) -> int:
    """A session from Monday 14 to Wednesday 16 June, morning and afternoon."""
    made = session_deeds.create(
        desk, Details(code="MGT-1", title="Manager", first_day=day(14), last_day=day(16))
    )
    mgt, *slots = made.result
    if room is not None:
        with written(desk) as deed:
            for each in slots:
                deed.recorder.update(tables.Slot, each, classroom_id=room)
    return mgt


def days_of(looked_at: Rescheduling) -> list[date]:
    return sorted({each.new.day for each in looked_at.slots if each.new})


def clean(desk: Desk) -> bool:
    return check.read(desk).broken == ()


def test_a_week_later_everything_is_on_the_same_days_of_the_week(desk: Desk) -> None:
    room, person = classroom(desk), woman(desk)
    mgt = monday_to_wednesday(desk, room)
    enrol(desk, mgt, person)
    stay = lodge(desk, "101", 13, 17, session_id=mgt)
    before = content(desk)

    looked_at = preview_move(desk, mgt, day(21))
    assert content(desk) == before, "nothing is saved by looking"
    assert looked_at.new == (day(21), day(23))
    assert days_of(looked_at) == [day(21), day(22), day(23)]
    assert [(each.room, each.lost_to) for each in looked_at.slots] == [("Salle de test", "")] * 6
    (moved,) = looked_at.stays
    assert (moved.new, moved.outcome, moved.room) == (nights(20, 24), Lodging.KEEPS_BED, "101")

    said = apply_move(desk, looked_at).message.in_french()
    assert said == (
        "Session MGT-1 du 21/06/2027 au 23/06/2027 ; séjours qui suivent : 1, sans lit : 0"
    )
    assert whereabouts(desk, stay) == [("101/1", 20, 24)]
    assert {each.revision for each in stored.slots_of(desk.store, mgt)} == {1}
    assert desk.store.one("SELECT min(day), max(day) FROM person_half_day") in (
        ("2027-06-21", "2027-06-23"),
        (day(21), day(23)),
    )
    assert clean(desk)
    after = content(desk)
    History(desk).undo()
    assert content(desk) == before
    History(desk).redo()
    assert content(desk) == after


def test_two_days_later_the_weekend_is_passed_over(desk: Desk) -> None:
    """Wednesday, Thursday, Friday; then Thursday, Friday, Monday."""
    mgt = monday_to_wednesday(desk)
    assert days_of(preview_move(desk, mgt, day(16))) == [day(16), day(17), day(18)]
    looked_at = preview_move(desk, mgt, day(17))
    assert days_of(looked_at) == [day(17), day(18), day(21)]
    assert looked_at.new == (day(17), day(21))


def test_a_holiday_is_passed_over(desk: Desk) -> None:
    """30 July 2027, a Friday, is the feast of the throne."""
    mgt = monday_to_wednesday(desk)
    looked_at = preview_move(desk, mgt, day(29, 7))
    assert days_of(looked_at) == [day(29, 7), day(2, 8), day(3, 8)]


def test_a_room_that_another_session_has_is_lost_and_a_better_one_is_proposed(desk: Desk) -> None:
    room = classroom(desk, seats=20)
    classroom(desk, "Trop petite", seats=1)
    fits = classroom(desk, "Juste assez", seats=2)
    mgt = monday_to_wednesday(desk, room)
    for _ in range(2):
        enrol(desk, mgt, woman(desk))
    slot(desk, session(desk, "ANG-1", day(21), day(22)), day(22), classroom_id=room)

    looked_at = preview_move(desk, mgt, day(21))
    (lost,) = [each for each in looked_at.slots if each.lost_to]
    assert (lost.new, lost.lost_to) == (HalfDay(day(22), Half.MORNING), "ANG-1 Titre ANG-1")
    assert (lost.better_id, lost.better) == (fits, "Juste assez")
    apply_move(desk, looked_at)
    rooms = {each.when: each.classroom_id for each in stored.slots_of(desk.store, mgt)}
    assert rooms.pop(HalfDay(day(22), Half.MORNING)) == fits
    assert set(rooms.values()) == {room}
    assert clean(desk)


def test_another_room_than_the_one_proposed_can_be_chosen(desk: Desk) -> None:
    room = classroom(desk)
    mgt = monday_to_wednesday(desk, room)
    slot(desk, session(desk, "ANG-1", day(21), day(22)), day(22), classroom_id=room)
    looked_at = preview_move(desk, mgt, day(21))
    (lost,) = [each for each in looked_at.slots if each.lost_to]
    assert lost.slot_id is not None
    apply_move(desk, looked_at, Decisions(rooms={lost.slot_id: None}))
    assert stored.slot(desk.store, lost.slot_id).classroom_id is None


def test_a_participant_who_is_elsewhere_then_is_named_and_has_to_be_decided(desk: Desk) -> None:
    person = woman(desk, "Idrissi")
    mgt = monday_to_wednesday(desk)
    enrol(desk, mgt, person)
    stay = lodge(desk, "101", 13, 17, person_id=person, session_id=mgt)
    ang = session(desk, "ANG-1", day(22), day(22))
    slot(desk, ang, day(22))
    enrol(desk, ang, person)
    before = content(desk)

    looked_at = preview_move(desk, mgt, day(21))
    assert [each.said.in_french() for each in looked_at.away] == [
        "IDRISSI Test suit déjà ANG-1 Titre ANG-1 le 22/06/2027 (matin)."
    ]
    with pytest.raises(RuleBroken, match=r"IDRISSI Test suit déjà ANG-1.*Décidez d'abord"):
        apply_move(desk, looked_at)
    assert content(desk) == before
    apply_move(desk, looked_at, Decisions(leave_out=frozenset(looked_at.to_decide)))
    assert [each.state.value for each in stored.enrolments_of(desk.store, mgt)] == ["cancelled"]
    assert whereabouts(desk, stay) == []
    History(desk).undo()
    assert content(desk) == before


def test_a_trainer_who_is_elsewhere_no_longer_teaches_that_half_day(desk: Desk) -> None:
    person = woman(desk, "Idrissi")
    mgt = monday_to_wednesday(desk)
    mine = stored.slots_of(desk.store, mgt)
    trainer(desk, person, *(each.id for each in mine))
    trainer(desk, person, slot(desk, session(desk, "ANG-1", day(21), day(22)), day(22)))

    looked_at = preview_move(desk, mgt, day(21))
    missed = [
        (each.new, each.trainers_away[0].person) for each in looked_at.slots if each.trainers_away
    ]
    assert missed == [(HalfDay(day(22), Half.MORNING), "IDRISSI Test")]
    apply_move(desk, looked_at)
    teaching = [each.trainer_ids for each in stored.slots_of(desk.store, mgt)]
    assert teaching.count((person,)) == 5
    assert teaching.count(()) == 1


def test_a_shorter_session_lets_go_of_what_comes_after_it(desk: Desk) -> None:
    room = classroom(desk)
    mgt = monday_to_wednesday(desk, room)
    stay = lodge(desk, "101", 13, 17, session_id=mgt)
    before = content(desk)

    looked_at = preview_move(desk, mgt, day(14), day(15))
    assert [each.old and each.old.day.day for each in looked_at.slots if each.new is None] == [
        16,
        16,
    ]
    apply_move(desk, looked_at)
    assert desk.store.one("SELECT count(*) FROM classroom_half_day") == (4,)
    assert whereabouts(desk, stay) == [("101/1", 13, 16)]
    assert clean(desk)
    History(desk).undo()
    assert content(desk) == before


def test_a_longer_session_gets_slots_in_the_halves_that_it_uses(desk: Desk) -> None:
    room = classroom(desk)
    mgt = session(desk, "MGT-1", day(14), day(15))
    for number in (14, 15):
        slot(desk, mgt, day(number), classroom_id=room)
    stay = lodge(desk, "101", 13, 16, session_id=mgt)
    lodge(desk, "101", 16, 18)

    looked_at = preview_move(desk, mgt, day(14), day(21))
    added = [each for each in looked_at.slots if each.slot_id is None]
    assert [each.new and each.new.day.day for each in added] == [16, 17, 18, 21]
    assert {(each.new and each.new.half, each.room) for each in added} == {
        (Half.MORNING, "Salle de test")
    }
    (moved,) = looked_at.stays
    assert (moved.new, moved.outcome) == (nights(13, 22), Lodging.CHANGES_BED)
    assert moved.room != "101"
    apply_move(desk, looked_at)
    assert whereabouts(desk, stay) == [(f"{moved.room}/1", 13, 22)]
    assert len(stored.slots_of(desk.store, mgt)) == 6
    assert clean(desk)


def test_whoever_is_in_the_house_stays_there_when_the_session_moves(
    desk: Desk, clock: Clock
) -> None:
    mgt = monday_to_wednesday(desk)
    stay = lodge(desk, "101", 13, 17, session_id=mgt)
    clock.go_to(day(13))
    stays.check_in(desk, stay)

    (moved,) = preview_move(desk, mgt, day(21)).stays
    assert (moved.outcome, moved.new) == (Lodging.UNTOUCHED, nights(13, 17))
    assert moved.why is not None
    assert moved.why.in_french() == "déjà dans la maison"
    (longer,) = preview_move(desk, mgt, day(14), day(17)).stays
    assert (longer.outcome, longer.new) == (Lodging.KEEPS_BED, nights(13, 18))
    apply_move(desk, preview_move(desk, mgt, day(14), day(17)))
    assert whereabouts(desk, stay) == [("101/1", 13, 18)]


def test_somebody_in_the_house_whose_bed_is_promised_sleeps_the_nights_more_elsewhere(
    desk: Desk, clock: Clock
) -> None:
    mgt = monday_to_wednesday(desk)
    stay = lodge(desk, "101", 13, 17, session_id=mgt)
    lodge(desk, "101", 17, 19)
    clock.go_to(day(13))
    stays.check_in(desk, stay)

    apply_move(desk, preview_move(desk, mgt, day(14), day(17)))
    first, second = whereabouts(desk, stay)
    assert first == ("101/1", 13, 17)
    assert second[0] != "101/1"
    assert second[1:] == (17, 18)
    assert clean(desk)


def test_in_a_full_house_it_is_said_who_has_no_bed(desk: Desk) -> None:
    mgt = monday_to_wednesday(desk)
    stay = lodge(desk, "101", 13, 17, session_id=mgt)
    rooms = [row[0] for row in desk.store.rows("SELECT id FROM room")]
    blocks.block_rooms(desk, rooms, nights(22, 23), "congrès")

    looked_at = preview_move(desk, mgt, day(21))
    (moved,) = looked_at.stays
    assert (moved.outcome, moved.why and moved.why.in_french()) == (
        Lodging.WITHOUT_BED,
        "aucun lit libre ne convient",
    )
    apply_move(desk, looked_at)
    assert whereabouts(desk, stay) == []


def test_two_people_of_the_session_pass_their_bed_on_to_each_other(desk: Desk) -> None:
    """One leaves on the day on which the other came; a shift of both must not stumble."""
    mgt = monday_to_wednesday(desk)
    first = lodge(desk, "101", 13, 15, session_id=mgt)
    second = lodge(desk, "101", 15, 17, session_id=mgt)

    apply_move(desk, preview_move(desk, mgt, day(16)))
    assert whereabouts(desk, first) == [("101/1", 15, 17)]
    assert whereabouts(desk, second) == [("101/1", 17, 19)]


def test_places_held_without_a_name_follow_with_their_release_day(desk: Desk) -> None:
    mgt = monday_to_wednesday(desk)
    groups.hold_group(
        desk, label="MGT-1", nights=nights(13, 17), quotas=[Places("", 3)], release_on=day(10),
        session_id=mgt,
    )  # fmt: skip
    apply_move(desk, preview_move(desk, mgt, day(21)))
    assert desk.store.rows("SELECT release_on FROM quota") == [(day(17),)]
    assert desk.store.one("SELECT count(*) FROM bed_night WHERE night >= ?", day(20)) == (12,)


def test_lodging_can_be_left_as_it_is(desk: Desk) -> None:
    mgt = monday_to_wednesday(desk)
    stay = lodge(desk, "101", 13, 17, session_id=mgt)
    apply_move(desk, preview_move(desk, mgt, day(21)), Decisions(lodging_follows=False))
    assert whereabouts(desk, stay) == [("101/1", 13, 17)]


def test_what_somebody_else_did_since_the_preview_stops_it(desk: Desk, other_desk: Desk) -> None:
    mgt = monday_to_wednesday(desk)
    lodge(desk, "101", 13, 17, session_id=mgt)
    looked_at = preview_move(desk, mgt, day(21))
    bookings.book(other_desk, nights=nights(22, 23), bed_id=bed(desk, "101"), person_id=man(desk))
    before = content(desk)

    with pytest.raises(RuleBroken, match="depuis l'aperçu : regardez-le de nouveau"):
        apply_move(desk, looked_at)
    assert content(desk) == before


def test_a_session_that_has_begun_keeps_its_first_day(desk: Desk, clock: Clock) -> None:
    mgt = monday_to_wednesday(desk)
    clock.go_to(day(15))
    with pytest.raises(RuleBroken, match=r"a commencé le 14/06/2027 : changez sa fin"):
        preview_move(desk, mgt, day(21))
    with pytest.raises(RuleBroken, match=r"Le 14/06/2027 est passé"):
        preview_move(desk, mgt, day(14), day(14))
    assert preview_move(desk, mgt, day(14), day(15)).new == (day(14), day(15))


def test_certificates_that_were_handed_out_are_listed(desk: Desk) -> None:
    mgt, person = monday_to_wednesday(desk), woman(desk)
    with written(desk) as deed:
        deed.recorder.insert(
            tables.Certificate, session_id=mgt, person_id=person, kind="attendance",
            number="2027-0001", issued_on=day(1),
        )  # fmt: skip
    assert preview_move(desk, mgt, day(21)).certificates == ("2027-0001",)


def test_a_group_held_together_with_it_stays_where_it_is_with_room_and_trainer(
    desk: Desk,
) -> None:
    room, person = classroom(desk), woman(desk)
    mgt = monday_to_wednesday(desk, room)
    leading = stored.slots_of(desk.store, mgt)[0]
    trainer(desk, person, leading.id)
    following = slot(
        desk, session(desk, "ANG-2", day(14), day(14)), day(14), joined_to_id=leading.id
    )
    before = content(desk)

    apply_move(desk, preview_move(desk, mgt, day(15)))
    heir = stored.slot(desk.store, following)
    assert (heir.classroom_id, heir.trainer_ids, heir.when.day) == (room, (person,), day(14))
    assert stored.slot(desk.store, leading.id).trainer_ids == (person,)
    assert clean(desk)
    History(desk).undo()
    assert content(desk) == before


def test_cancelling_is_looked_at_first_and_undone_in_one_step(desk: Desk, clock: Clock) -> None:
    room = classroom(desk)
    mgt = monday_to_wednesday(desk, room)
    enrol(desk, mgt, woman(desk))
    coming = lodge(desk, "101", 13, 17, session_id=mgt)
    here = lodge(desk, "102", 12, 17, session_id=mgt)
    clock.go_to(day(12))
    stays.check_in(desk, here)
    before = content(desk)

    looked_at = preview_cancel(desk, mgt)
    assert [(each.stay_id, each.outcome) for each in looked_at.stays] == [
        (coming, Lodging.CANCELLED),
        (here, Lodging.UNTOUCHED),
    ]
    assert content(desk) == before
    apply_move(desk, looked_at)
    assert (whereabouts(desk, coming), whereabouts(desk, here)) == ([], [("102/1", 12, 17)])
    assert desk.store.rows("SELECT * FROM person_half_day") == []
    assert clean(desk)
    History(desk).undo()
    assert content(desk) == before
    with pytest.raises(RuleBroken, match="depuis l'aperçu"):
        apply_move(desk, replace(looked_at, stays=()))


def test_dates_that_cannot_be_are_refused(desk: Desk) -> None:
    mgt = monday_to_wednesday(desk)
    with pytest.raises(RuleBroken, match="vient avant le début"):
        rescheduling.preview_move(desk, mgt, day(21), day(20))
    with pytest.raises(RuleBroken, match="Le 31/05/2027 est passé"):
        rescheduling.preview_move(desk, mgt, date(2027, 5, 31))


def test_an_event_in_two_rooms_finds_one_room_for_each_that_is_lost(desk: Desk) -> None:
    """One free room is not given to both of its slots, which the database would refuse."""
    rooms = [classroom(desk, f"Atelier {number}") for number in range(2)]
    event = session(desk, "EVT-1", day(14), day(14), kind="event")
    other = session(desk, "EVT-2", day(21), day(21), kind="event")
    for room in rooms:
        slot(desk, event, day(14), classroom_id=room)
        slot(desk, other, day(21), classroom_id=room)

    looked_at = preview_move(desk, event, day(21))
    assert [bool(each.lost_to) for each in looked_at.slots] == [True, True]
    assert sorted(each.better_id is None for each in looked_at.slots) == [False, True]
    apply_move(desk, looked_at)
    assert clean(desk)


def test_a_session_whose_attendance_was_begun_this_morning_stays(desk: Desk, clock: Clock) -> None:
    mgt, person = monday_to_wednesday(desk), woman(desk)
    clock.go_to(day(14))
    with written(desk) as deed:
        first = stored.slots_of(desk.store, mgt)[0]
        deed.recorder.insert(tables.Attendance, slot_id=first.id, person_id=person, state="present")
    with pytest.raises(RuleBroken, match="La présence est déjà notée le 14/06/2027"):
        preview_move(desk, mgt, day(21))
