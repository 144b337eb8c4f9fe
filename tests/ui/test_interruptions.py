"""A form that is half filled survives whatever comes between: nothing is lost, nothing saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit

from centre_desk.actions import people
from centre_desk.actions import stays as stay_actions
from centre_desk.desk import Desk
from centre_desk.domain.people import Person, Sex
from tests.conftest import Clock
from tests.house import lodge, room, whereabouts, woman
from tests.ui.conftest import Hands
from tests.ui.test_lists_page import HEADINGS, ROWS, counted
from tests.ui.test_rack_hands import Rack
from ui.settings.centre import CentreSection
from ui.widgets.field import Field

CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def line(field: Field) -> QLineEdit:
    assert isinstance(field.widget, QLineEdit)
    return field.widget


def begin_stay(at: Hands) -> None:
    """*Nouveau séjour*, half filled."""
    at.press(KEY.Key_N, CONTROL)
    at.type("Nouvelle", on=line(at.window.booking.last_name))
    line(at.window.booking.departure).selectAll()
    at.type("4", on=line(at.window.booking.departure))


def holds_stay(at: Hands) -> bool:
    form = at.window.booking
    return (line(form.last_name).text(), line(form.departure).text()) == ("Nouvelle", "4")


def offers(at: Hands) -> list[str]:
    """What *Aujourd'hui* offers to go on with."""
    return [each.accessibleName() for each in at.window.today.kept.lines()]


def go_on(at: Hands) -> None:
    """Take the first offer on *Aujourd'hui* with the keyboard."""
    at.press(KEY.Key_F2)
    at.press(KEY.Key_Return, on=at.window.today.kept.lines()[0])


@pytest.fixture
def again(
    hands: Callable[[], Hands], open_window: Callable[[Path], Hands], location: Path
) -> Callable[[Hands], Hands]:
    """Close the window and open another one on the same database."""

    def reopen(at: Hands) -> Hands:
        at.window.close()
        return open_window(location)

    return reopen


@pytest.mark.parametrize("what", ["page", "help", "search", "language", "theme", "stay", "void"])
def test_a_new_stay_half_typed_comes_back_after_anything_in_between(
    desk: Desk, hands: Callable[[], Hands], what: str
) -> None:
    other = lodge(desk, "101", 1, 4)
    at = hands()
    begin_stay(at)
    match what:
        case "page":
            at.press(KEY.Key_F3)
            at.press(KEY.Key_F2)
        case "help":
            at.press(KEY.Key_F1)
            at.press(KEY.Key_Escape)
            assert at.window.panel.presents(at.window.booking)
        case "search":
            at.press(KEY.Key_K, CONTROL)
            at.press(KEY.Key_Escape)
        case "language":
            at.window.choose_language("ar")
            at.window.choose_language("fr")
        case "theme":
            at.window.choose_theme("dark")
            at.window.choose_theme("light")
        case "stay":
            at.window.select(other)
            at.press(KEY.Key_N, CONTROL)
        case "void":
            at.window.select(None)
            at.press(KEY.Key_N, CONTROL)
    at.wait()
    assert at.window.panel.presents(at.window.booking)
    assert holds_stay(at)
    assert counted(desk, "person") == 1


def test_escape_gets_out_and_keeps_what_was_typed_within_reach(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    at = hands()
    begin_stay(at)
    at.press(KEY.Key_Escape)
    assert not at.window.panel.isVisible()
    assert "Nouvelle" in at.window.notices.text
    at.press(KEY.Key_N, CONTROL)
    assert line(at.window.booking.last_name).text() == ""
    at.click(at.window.notices.button)
    assert holds_stay(at)
    assert counted(desk, "person") == 0


def test_a_form_opened_and_left_untouched_is_nothing_begun(hands: Callable[[], Hands]) -> None:
    at = hands()
    at.press(KEY.Key_N, CONTROL)
    at.press(KEY.Key_Escape)
    assert at.window.notices.text == ""
    assert offers(at) == []


def test_a_form_left_half_filled_is_offered_when_the_desk_opens_again(
    desk: Desk, hands: Callable[[], Hands], again: Callable[[Hands], Hands]
) -> None:
    at = hands()
    begin_stay(at)
    at = again(at)
    assert not at.window.panel.isVisible()
    assert ["Nouvelle" in offer for offer in offers(at)] == [True]
    go_on(at)
    assert holds_stay(at)
    assert offers(at) == []
    at.click(at.window.booking.save)
    assert counted(desk, "stay") == 1
    at = again(at)
    assert offers(at) == []


def test_what_is_forgotten_stays_forgotten(
    hands: Callable[[], Hands], again: Callable[[Hands], Hands]
) -> None:
    at = hands()
    begin_stay(at)
    at = again(at)
    at.press(KEY.Key_Delete, on=at.window.today.kept.lines()[0])
    assert offers(at) == []
    assert offers(again(at)) == []


def test_a_known_person_who_was_chosen_is_still_known(
    desk: Desk, hands: Callable[[], Hands], again: Callable[[Hands], Hands]
) -> None:
    person = woman(desk, "Ouazzani")
    at = hands()
    at.press(KEY.Key_N, CONTROL)
    at.type("ouaz")
    at.press(KEY.Key_Return)
    at = again(at)
    go_on(at)
    at.press(KEY.Key_Return, on=line(at.window.booking.departure))
    assert desk.store.one("SELECT person_id FROM stay") == (person,)


def test_tomorrow_begun_today_is_the_same_day_when_it_is_taken_up_the_day_after(
    desk: Desk, hands: Callable[[], Hands], again: Callable[[Hands], Hands], clock: Clock
) -> None:
    at = hands()
    begin_stay(at)
    line(at.window.booking.arrival).selectAll()
    at.type("demain", on=line(at.window.booking.arrival))
    clock.wait(days=1)
    at = again(at)
    go_on(at)
    assert line(at.window.booking.arrival).text() == "02/06/2027"


def test_a_stay_for_somebody_else_puts_the_one_begun_aside(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    person = woman(desk, "Tazi")
    at = hands()
    begin_stay(at)
    at.window.people.person_stay_wanted.emit(person, "TAZI Test")
    at.wait()
    assert line(at.window.booking.last_name).text() == "TAZI Test"
    assert ["Nouvelle" in offer for offer in offers(at)] == [True]


def test_a_block_half_written_waits_at_its_room(
    desk: Desk, hands: Callable[[], Hands], again: Callable[[Hands], Hands]
) -> None:
    first, second = room(desk, "214"), room(desk, "215")
    at = hands()
    at.window.show_rooms((first,), begin="block")
    at.wait()
    form = at.window.room_card.form
    at.type("ven", on=line(form.until))
    at.type("peint", on=line(form.reason))
    at.window.show_rooms((second,))
    at.wait()
    assert not form.isVisible()
    at.window.show_rooms((first,))
    at.wait()
    assert line(form.reason).text() == "peint"
    at = again(at)
    assert "214" in offers(at)[0]
    go_on(at)
    form = at.window.room_card.form
    assert (line(form.until).text(), line(form.reason).text()) == ("04/06/2027", "peint")
    at.press(KEY.Key_Return, on=line(form.reason))
    assert counted(desk, "block") == 1
    assert offers(at) == []


def test_a_repair_half_written_waits_at_its_room(
    desk: Desk, hands: Callable[[], Hands], again: Callable[[Hands], Hands]
) -> None:
    at = hands()
    at.window.show_rooms((room(desk, "214"),), begin="repair")
    at.wait()
    at.type("robinet")
    at = again(at)
    go_on(at)
    assert line(at.window.room_card.what).text() == "robinet"
    at.press(KEY.Key_Return, on=line(at.window.room_card.what))
    assert counted(desk, "repair") == 1
    assert offers(at) == []


def test_a_reason_half_written_waits_at_its_stay(desk: Desk, hands: Callable[[], Hands]) -> None:
    first, second = lodge(desk, "101", 1, 4), lodge(desk, "102", 1, 4)
    at = hands()
    at.window.select(first, moving=True)
    at.wait()
    at.type("3 bru")
    at.window.select(second)
    at.wait()
    card = at.window.stay_card
    assert not card.reason.isVisible()
    at.window.select(first)
    at.wait()
    assert (card.reason.text(), card.beds.isVisible()) == ("3 bru", True)
    at.press(KEY.Key_Escape, on=card.reason)
    assert not card.reason.isVisible()
    assert at.window.notices.text
    at.window.select(second)
    at.window.select(first)
    at.wait()
    assert not card.reason.isVisible()


def test_the_reason_of_a_move_that_was_refused_is_not_lost(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 1, 4)
    stay_actions.set_locked(desk, stay, locked=True)
    at = hands()
    at.window.select(stay, moving=True)
    at.wait()
    at.type("bruit")
    at.press(KEY.Key_Return)
    at.press(KEY.Key_M, on=at.window.stay_card)
    assert at.window.stay_card.reason.text() == "bruit"


def test_details_half_written_wait_at_the_person(
    desk: Desk, hands: Callable[[], Hands], again: Callable[[Hands], Hands]
) -> None:
    person, other = woman(desk, "Ouazzani"), woman(desk, "Tazi")
    at = hands()
    at.window.show_page("people")
    at.window.people.open_file(person)
    at.wait()
    at.press(KEY.Key_E)
    form = at.window.people.file.form
    at.type("06 12", on=form.texts["phone"])
    at.window.people.open_file(other)
    at.wait()
    assert not form.isVisible()
    at.window.people.open_file(person)
    at.wait()
    assert form.texts["phone"].text() == "06 12"
    at = again(at)
    assert "OUAZZANI" in offers(at)[0]
    go_on(at)
    form = at.window.people.file.form
    assert (form.isVisible(), form.texts["phone"].text()) == (True, "06 12")
    at.press(KEY.Key_Escape, on=form.texts["phone"])
    assert not form.isVisible()
    assert desk.store.one("SELECT phone FROM person WHERE id = ?", person) == ("",)


def test_somebody_new_half_written_is_offered_again(
    desk: Desk, hands: Callable[[], Hands], again: Callable[[Hands], Hands]
) -> None:
    at = hands()
    at.window.show_page("people")
    at.window.people.add_somebody()
    at.wait()
    at.type("Nouvelle")
    at = again(at)
    go_on(at)
    form = at.window.people.file.form
    assert form.texts["last_name"].text() == "Nouvelle"
    form.sex.setCurrentIndex(1)
    at.type("Test", on=form.texts["first_name"])
    at.press(KEY.Key_Return, on=form.texts["first_name"])
    assert counted(desk, "person") == 1
    assert offers(at) == []


def centre_section(at: Hands) -> CentreSection:
    found = at.window.settings.section(CentreSection)
    at.wait()
    assert isinstance(found, CentreSection)
    return found


def test_an_hour_half_typed_is_not_overwritten_by_what_another_desk_does(
    hands: Callable[[], Hands], again: Callable[[Hands], Hands]
) -> None:
    at = hands()
    at.window.show_page("settings")
    centre = centre_section(at)
    hour = line(centre.no_show)
    before = hour.text()
    hour.selectAll()
    at.type("2", on=hour)
    centre.save.setFocus()
    at.window.settings.reload()
    at.wait()
    assert hour.text() == "2"
    at = again(at)
    go_on(at)
    hour = line(centre_section(at).no_show)
    assert hour.text() == "2"
    at.press(KEY.Key_Escape, on=hour)
    assert hour.text() == before


@pytest.fixture
def mailed(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    headings, rows = f"{HEADINGS};Matricule", (f"{ROWS[0]};7", f"{ROWS[1]};8")
    path.write_text("\n".join((headings, *rows)), encoding="utf-8")
    return path


def look_at(at: Hands, path: Path) -> None:
    at.window.show_page("lists")
    at.window.lists.look_at(path)
    at.wait()


def test_an_import_comes_back_with_what_was_decided(
    desk: Desk, hands: Callable[[], Hands], again: Callable[[Hands], Hands], mailed: Path
) -> None:
    (person,) = people.add(
        desk, Person(last_name="Tazi", first_name="Salma", sex=Sex.WOMAN, matricule="7")
    ).result
    lodge(desk, "101", 8, 12, person_id=person)
    at = hands()
    look_at(at, mailed)
    assert not at.window.lists.save.isEnabled()
    at.click(at.window.lists.decision.button("skip"))
    assert at.window.lists.save.isEnabled()
    at = again(at)
    assert "liste.csv" in offers(at)[0]
    go_on(at)
    assert at.window.lists.rows.rowCount() == 2
    assert at.window.lists.save.isEnabled()
    at.press(KEY.Key_Return, CONTROL)
    assert counted(desk, "stay") == 2
    assert offers(at) == []


@pytest.mark.parametrize("fate", ["changed", "gone"])
def test_an_import_whose_file_is_another_one_now_gets_one_sentence(
    hands: Callable[[], Hands], again: Callable[[Hands], Hands], mailed: Path, fate: str
) -> None:
    at = hands()
    look_at(at, mailed)
    if fate == "changed":
        mailed.write_text(f"{HEADINGS}\n{ROWS[0]}\n", encoding="utf-8")
    else:
        mailed.unlink()
    at = again(at)
    go_on(at)
    assert "liste.csv" in at.window.lists.drop.trouble.text()
    assert at.window.lists.rows.rowCount() == 0
    assert offers(at) == []


def test_escape_leaves_an_import_and_keeps_it_within_reach(
    hands: Callable[[], Hands], mailed: Path
) -> None:
    at = hands()
    look_at(at, mailed)
    at.press(KEY.Key_Escape, on=at.window.lists.table)
    assert at.window.lists.rows.rowCount() == 0
    at.click(at.window.notices.button)
    assert at.window.lists.rows.rowCount() == 2


def test_a_centre_half_described_is_asked_on_at_the_same_step(
    open_window: Callable[[Path], Hands], tmp_path: Path
) -> None:
    at = open_window(tmp_path / "new.db")
    first = at.window.first_start
    first.go(1)
    at.type("Ifrane", on=line(first.name_))
    at.press(KEY.Key_Return, on=line(first.name_))
    first.floors.widget.setValue(2)  # type: ignore[attr-defined]
    at.window.close()
    at = open_window(tmp_path / "new.db")
    first = at.window.first_start
    assert line(first.name_).text() == "Ifrane"
    assert first.floors.isVisible()
    assert len(first.plans()) == 56


@pytest.mark.parametrize("what", ["language", "theme", "focus", "another desk"])
def test_a_drag_that_is_interrupted_saves_nothing(
    desk: Desk, hands: Callable[[], Hands], what: str
) -> None:
    stay = lodge(desk, "101", 2, 5)
    rack = Rack(hands())
    window = rack.at.window
    rack.hold(rack.bar(stay), rack.cell("103", 2))
    match what:
        case "language":
            window.choose_language("ar")
            window.choose_language("fr")
        case "theme":
            window.choose_theme("dark")
            window.choose_theme("light")
        case "focus":
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
            window.rail.setFocus()
        case "another desk":
            lodge(desk, "105", 2, 5)
            window._refresh()
    rack.at.wait()
    assert whereabouts(desk, stay) == [("101/1", 2, 5)]
    rack.at.press(KEY.Key_Escape, on=rack.view)
    rack.release(rack.cell("103", 2))
    assert whereabouts(desk, stay) == [("101/1", 2, 5)]
