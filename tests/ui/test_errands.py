"""The twelve errands of a front desk, by mouse and by keyboard alone, gestures counted.

What stands above ``Gestures`` is where the errand begins: the page that is open, and the guest
whose bar or line the user has in front of them. The most gestures are those of the guide.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from centre_desk.actions import groups
from centre_desk.actions.groups import Places
from centre_desk.actions.stays import check_in
from centre_desk.desk import Desk
from centre_desk.domain.periods import Week
from centre_desk.domain.stays import StayState
from centre_desk.storage import stays
from tests.house import day, lodge, nights, room, whereabouts, woman
from tests.ui.conftest import Hands
from tests.ui.gestures import Gestures
from tests.ui.paper import PaperTray

Open = Callable[[], Hands]
Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
HAND = pytest.mark.parametrize("hand", ["mouse", "keyboard"])


def the_rack(hands: Open) -> Hands:
    at = hands()
    at.press(Key.Key_F3)
    return at


@HAND
def test_somebody_known_is_booked_for_three_nights_in_three_gestures(
    desk: Desk, hands: Open, hand: str
) -> None:
    person = woman(desk, "Ouazzani")
    user = Gestures(hands())
    if hand == "mouse":
        user.click(user.window.today.header.new_stay)
    else:
        user.key(Key.Key_N, CONTROL)
    user.type("oua")
    user.type("3")
    assert user.count <= 3
    ((stay_id,),) = desk.store.rows("SELECT id FROM stay")
    stay = stays.get(desk.store, stay_id)
    assert (stay.person_id, stay.nights) == (person, nights(1, 4))
    (where,) = whereabouts(desk, stay_id)
    assert int(where[0][1:3]) <= 20, "a twin"


@HAND
def test_the_next_arrival_is_checked_in_with_one_gesture(
    desk: Desk, hands: Open, hand: str
) -> None:
    stay = lodge(desk, "101", 1, 4)
    user = Gestures(hands())
    if hand == "mouse":
        (line,) = user.window.today.lines("arrivals")
        assert line.button is not None
        user.click(line.button)
    else:
        user.key(Key.Key_Return)
    assert user.count == 1
    assert stays.get(desk.store, stay).state is StayState.IN_HOUSE


@HAND
def test_a_guest_in_house_goes_to_another_floor_with_the_reason_in_two_gestures(
    desk: Desk, hands: Open, hand: str
) -> None:
    stay = lodge(desk, "128", 1, 4)
    check_in(desk, stay)
    at = the_rack(hands)
    user = Gestures(at)
    at.window.rooms.show_room(room(desk, "205"))
    if hand == "mouse":
        user.drag(user.bar(stay), user.cell("202", 2))
        user.type("bruit")
    else:
        at.window.rooms.show_room(room(desk, "128"))
        user.key(Key.Key_M)
        user.type("2 bruit")
    assert user.count == 2
    assert whereabouts(desk, stay)[-1][0].startswith("2")
    assert "bruit" in at.window.notices.text


@HAND
def test_a_bed_is_out_of_service_until_friday_in_three_gestures(
    desk: Desk, hands: Open, hand: str
) -> None:
    if hand == "mouse":
        at = hands()
        at.press(Key.Key_F8)
        user = Gestures(at)
        table = at.window.housekeeping.table
        place = table.visualRect(table.model().index(1, 0)).center()
        user.count += 1
        at.click(table.viewport(), place)
        if not at.window.room_card.isVisible():
            pytest.fail("a click on a room opens it beside")
        user.click(at.window.room_card.block)
    else:
        at = the_rack(hands)
        at.press(Key.Key_Down)
        user = Gestures(at)
        user.key(Key.Key_B)
    user.type("ven peinture")
    assert user.count <= 3
    ((arrival, departure, reason),) = desk.store.rows(
        "SELECT arrival, departure, reason FROM block"
    )
    assert (arrival, departure, reason) == (day(1), day(4), "peinture")


@HAND
def test_who_sleeps_in_a_room_on_thursday_is_found_in_two_gestures(
    desk: Desk, hands: Open, hand: str
) -> None:
    lodge(desk, "214", 1, 3, name="Mardi")
    wanted = lodge(desk, "214", 3, 5, name="Jeudi")
    user = Gestures(hands())
    if hand == "mouse":
        user.click(user.window.today.header.search)
    else:
        user.key(Key.Key_K, CONTROL)
    user.type("214 jeu")
    assert user.count == 2
    assert user.window.rooms.isVisible()
    assert user.window.stay_card.isVisible()
    assert user.window.stay_card.stay_id == wanted


@HAND
@pytest.mark.parametrize("typed", ["ben", "بنش"])
def test_three_letters_of_either_script_find_a_person_in_two_gestures(
    desk: Desk, hands: Open, hand: str, typed: str
) -> None:
    from centre_desk.actions import people
    from centre_desk.domain.people import Person, Sex

    added = people.add(
        desk,
        Person(
            last_name="Benchekroun", first_name="Salma", last_name_ar="بنشقرون",
            first_name_ar="سلمى", sex=Sex.WOMAN,
        ),
    )  # fmt: skip
    stay = lodge(desk, "214", 1, 4, person_id=added.result[0])
    user = Gestures(hands())
    if hand == "mouse":
        user.click(user.window.today.header.search)
    else:
        user.key(Key.Key_K, CONTROL)
    user.type(typed)
    assert user.count == 2
    assert user.window.stay_card.stay_id == stay


@HAND
def test_two_more_nights_where_one_is_taken_are_split_in_three_gestures(
    desk: Desk, hands: Open, hand: str
) -> None:
    stay = lodge(desk, "101", 1, 4)
    lodge(desk, "101", 5, 7, name="Suivant")
    at = the_rack(hands)
    user = Gestures(at)
    if hand == "mouse":
        end = user.end_of(stay)
        user.drag(end, end + QPointF(2 * user.geometry.day_width, 0))
        user.click(at.window.notices.button)
    else:
        at.window.select(stay)
        at.wait()
        user.key(Key.Key_Plus)
        user.key(Key.Key_Plus)
        user.key(Key.Key_Space, CONTROL)
    assert user.count <= 3
    assert stays.get(desk.store, stay).nights == nights(1, 6)
    assert len(whereabouts(desk, stay)) == 2


@HAND
def test_a_mailed_list_is_on_the_rack_in_three_gestures(
    desk: Desk, hands: Open, hand: str, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    rows = ("Nom;Prénom;Sexe;Arrivée;Départ", "Tazi;Salma;F;07/06/2027;11/06/2027")
    path.write_text("\n".join(rows), encoding="utf-8")
    user = Gestures(at := hands())

    def choose(_parent: object) -> Path:
        """The name typed with its Enter in the system's own dialog."""
        user.count += 1
        return path

    at.window.lists._which = choose
    if hand == "mouse":
        user.drop(path)
        user.click(at.window.lists.save)
    else:
        user.key(Key.Key_I, CONTROL, SHIFT)
        user.key(Key.Key_Return, CONTROL)
    assert user.count <= 3
    ((stay,),) = desk.store.rows("SELECT id FROM stay")
    assert at.window.rooms.isVisible()
    assert user.geometry.arrangement.of_stay(stay) is not None


@HAND
def test_the_sheet_of_next_week_is_printed_in_two_gestures(
    desk: Desk, hands: Open, hand: str, tmp_path: Path
) -> None:
    at = hands()
    tray = at.window.reports.paper.printers = PaperTray(tmp_path)
    user = Gestures(at)
    if hand == "mouse":
        user.click(at.window.rail.button("reports"))
        user.click(at.window.reports.next_week)
    else:
        user.key(Key.Key_P, CONTROL, SHIFT)
    at.wait()
    assert user.count <= 2
    assert len(tray.sizes("Accueil")) == at.window.reports.paper.preview.page_count
    week = Week.of(day(8))
    assert str(week.number) in at.window.reports.day._under.text()


@HAND
def test_two_rooms_are_swapped_in_two_gestures(desk: Desk, hands: Open, hand: str) -> None:
    one, other = lodge(desk, "122", 1, 4), lodge(desk, "123", 1, 4)
    at = the_rack(hands)
    at.window.rooms.show_room(room(desk, "123"))
    at.window.rooms.show_room(room(desk, "122"))
    user = Gestures(at)
    if hand == "mouse":
        user.drag(user.bar(one), user.bar(other), ALT)
    else:
        user.key(Key.Key_Down, SHIFT)
        user.key(Key.Key_X)
    assert user.count <= 2
    assert whereabouts(desk, one) == [("123/1", 1, 4)]
    assert whereabouts(desk, other) == [("122/1", 1, 4)]


@HAND
def test_two_whole_rooms_are_swapped_in_two_gestures(desk: Desk, hands: Open, hand: str) -> None:
    first = [lodge(desk, where, *days) for where, days in (("102/1", (1, 4)), ("102/2", (2, 6)))]
    second = [lodge(desk, where, *days) for where, days in (("103/1", (1, 3)), ("103/2", (3, 9)))]
    at = the_rack(hands)
    at.window.rooms.show_room(room(desk, "102"))
    user = Gestures(at)
    if hand == "mouse":
        user.drag(user.room("102"), user.room("103"))
    else:
        user.key(Key.Key_Down, CONTROL, SHIFT)
        user.key(Key.Key_X, SHIFT)
    assert user.count <= 2
    assert [whereabouts(desk, stay) for stay in first] == [[("103/1", 1, 4)], [("103/2", 2, 6)]]
    assert [whereabouts(desk, stay) for stay in second] == [[("102/1", 1, 3)], [("102/2", 3, 9)]]


@HAND
def test_what_changed_since_yesterday_evening_is_one_gesture_away(
    desk: Desk, hands: Open, hand: str
) -> None:
    lodge(desk, "101", 1, 4, name="Relève")
    user = Gestures(hands())
    if hand == "mouse":
        user.click(user.window.rail.button("handover"))
    else:
        user.key(Key.Key_H, CONTROL)
    assert user.count == 1
    assert user.window.handover.isVisible()


@HAND
def test_a_group_of_24_is_cancelled_and_brought_back_in_three_gestures(
    desk: Desk, hands: Open, hand: str
) -> None:
    held = groups.hold_group(
        desk, label="FM-MGT-031", nights=nights(1, 5), quotas=[Places("", 24)], release_on=day(1)
    )
    _booking, *group = held.result
    before = [whereabouts(desk, stay) for stay in group]
    at = the_rack(hands) if hand == "mouse" else hands()
    user = Gestures(at)
    if hand == "mouse":
        user.click_at(user.bar(group[0]))
        user.click(at.window.stay_card.cancel_all)
        assert {stays.get(desk.store, each).state for each in group} == {StayState.CANCELLED}
        user.click(at.window.notices.button)
    else:
        user.key(Key.Key_Space)
        user.key(Key.Key_Delete, SHIFT)
        assert {stays.get(desk.store, each).state for each in group} == {StayState.CANCELLED}
        user.key(Key.Key_Z, CONTROL)
    assert user.count == 3
    assert [whereabouts(desk, stay) for stay in group] == before
