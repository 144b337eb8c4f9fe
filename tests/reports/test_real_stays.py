"""Papers of stays as the desk writes them: moves, late arrivals, rooms used whole."""

from __future__ import annotations

from datetime import date

from centre_desk.actions import bookings, meals, moves, people, printing, stays, training_years
from centre_desk.desk import Desk
from centre_desk.domain.meals import Service
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import Week
from centre_desk.domain.sheets import Name, PersonLine
from centre_desk.language import Message
from centre_desk.queries import sheets
from centre_desk.storage import tables
from tests import training
from tests.conftest import Clock
from tests.house import bed, day, lodge, man, nights, woman
from tests.reports import reading


def session(desk: Desk) -> int:
    with desk.deed("tests.session") as deed:
        made = deed.recorder.insert(
            tables.Session, code="MGT-031", title="", first_day=day(1), last_day=day(5)
        )
        deed.says(Message("session"), "sessions")
    return made


def rooms_and_days(lines: tuple[PersonLine, ...]) -> list[tuple[str, int, int]]:
    return [(one.room, one.nights.arrival.day, one.nights.departure.day) for one in lines]


def test_who_changes_rooms_has_a_line_for_each_with_the_nights_slept_there(desk: Desk) -> None:
    stay = lodge(desk, "101", 1, 5, name="Tazi", session_id=session(desk))
    moves.move(desk, stay, bed(desk, "102"), since=day(3))
    lodge(desk, "101/2", 1, 3, name="Alami")
    lodge(desk, "102/2", 3, 5, name="Bennani")

    first, second = sheets.rooming_list(desk, "MGT-031").lines
    assert rooms_and_days((first, second)) == [("101", 1, 3), ("102", 3, 5)]
    assert (first.moves_from, first.moves_to) == ("", "102")
    assert (second.moves_from, second.moves_to) == ("101", "")
    assert first.shares_with == (Name("ALAMI Test"),)
    assert second.shares_with == (Name("BENNANI Test"),)

    found = reading.text(printing.document(desk, "rooming-list", session="MGT-031").pdf)
    assert "Personnes : 1 · chambres : 2" in found
    assert "puis ch. 102" in found
    assert "vient de la ch. 101" in found


def test_a_room_used_whole_has_one_line_though_it_holds_two_beds(desk: Desk) -> None:
    lodge(desk, "101", 1, 5, session_id=session(desk), whole_room=True)
    assert rooms_and_days(sheets.rooming_list(desk, "MGT-031").lines) == [("101", 1, 5)]


def test_two_people_of_the_same_name_in_one_room_are_both_named(desk: Desk) -> None:
    for place in ("101", "101/2", "102"):
        lodge(desk, place, 1, 5, name="Tazi")
    tasks = {task.room: task for task in sheets.housekeeping(desk, day(5)).tasks}
    assert [name.latin for name in tasks["101"].people_out] == ["TAZI T.", "TAZI T."]
    assert [name.latin for name in tasks["102"].people_out] == ["TAZI T."]


def test_who_moved_leaves_from_the_room_of_the_last_night(desk: Desk, clock: Clock) -> None:
    stay = lodge(desk, "101", 1, 5)
    stays.check_in(desk, stay)
    clock.go_to(day(3))
    moves.move(desk, stay, bed(desk, "102"))
    leaving = sheets.day_list(desk, "departures", day(5)).lines
    assert [(one.room, one.nights.arrival.day) for one in leaving] == [("102", 1)]
    assert [one.room for one in sheets.day_list(desk, "in-house", day(2)).lines] == ["101"]


def test_who_comes_late_is_sent_to_the_room_of_tonight(desk: Desk, clock: Clock) -> None:
    stay = lodge(desk, "101", 1, 5)
    moves.move(desk, stay, bed(desk, "102"), since=day(3))
    for today, expected in ((2, "101"), (4, "102")):
        clock.go_to(day(today))
        (line,) = sheets.day_list(desk, "arrivals", day(today)).lines
        assert (line.room, line.late) == (expected, True)


def test_late_arrivals_without_a_room_come_first_and_in_bold(desk: Desk, clock: Clock) -> None:
    lodge(desk, "101", 2, 5, name="Alami")
    for name, arrival in (("Bennani", 2), ("Zniber", 1)):
        bookings.book(desk, nights=nights(arrival, 5), person_id=man(desk, name), place=False)
    clock.go_to(day(2))
    with reading.watching() as drawn:
        printing.document(desk, "arrivals", day=day(2))
    printed = [word for word in drawn.words if word.text.endswith(" Test")]
    assert [(word.text, word.bold) for word in printed] == [
        ("ZNIBER Test", True),
        ("BENNANI Test", True),
        ("ALAMI Test", False),
    ]


def test_who_never_came_is_not_somebody_to_find_a_room_for(desk: Desk, clock: Clock) -> None:
    stay = lodge(desk, "101", 1, 3, name="Zniber")
    lodge(desk, "102", 1, 3, name="Alami")
    clock.go_to(day(1), hour=23)
    stays.no_show(desk, stay)
    with reading.watching() as drawn:
        found = reading.text(printing.document(desk, "arrivals", day=day(1)).pdf)
    assert "à placer" not in found
    assert "non venu" in found
    assert [word.bold for word in drawn.words if word.text == "ZNIBER Test"] == [False]


def test_arabic_names_of_the_directory_reach_the_arabic_week(desk: Desk) -> None:
    somebody = Person(
        last_name="Bennani",
        first_name="Ali",
        last_name_ar="بناني",
        first_name_ar="علي",
        sex=Sex.MAN,
    )
    known = people.add(desk, somebody).result[0]
    bookings.book(desk, nights=nights(1, 5), person_id=known, bed_id=bed(desk, "101"))
    pdf = printing.document(desk, "weekly-occupancy", week=Week.of(day(1)), language="ar").pdf
    assert "بناني ع." in reading.text(pdf)


def test_every_document_is_the_same_to_the_byte_when_printed_twice(
    desk: Desk, clock: Clock
) -> None:
    held = session(desk)
    lodge(desk, "101", 1, 5, session_id=held)
    person, slot = woman(desk), training.slot(desk, held, day(1))
    training.enrol(desk, held, person)
    training.trainer(desk, woman(desk), slot)
    with training.written(desk) as deed:
        deed.recorder.insert(tables.Attendance, slot_id=slot, person_id=person, state="present")
    training.session(desk, "JUR-001", day(1), day(1), kind="jury")
    training_years.add_year(desk, date(2026, 9, 1), date(2027, 8, 31))
    meals.announce(desk, day(1), Service.LUNCH, 3, "Forum")
    clock.go_to(day(5))
    week = Week.of(day(1))
    for kind in printing.DOCUMENTS:
        # A daily list printed for a week is seven files in one.
        first = printing.document(desk, kind, week=week, language="ar")
        assert printing.document(desk, kind, week=week, language="ar") == first
