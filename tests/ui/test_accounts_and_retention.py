"""The door of the desk, and what *Réglages* says of people who sign in and of data kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from centre_desk.actions import accounts, bookings, people, retention
from centre_desk.desk import Desk
from centre_desk.domain.people import Person
from centre_desk.domain.retention import Kind
from centre_desk.domain.roles import Role
from centre_desk.queries import accounts as door
from centre_desk.queries import readings
from centre_desk.storage import people as stored
from tests.conftest import Clock
from tests.house import bed, man, nights
from tests.ui.conftest import Hands
from tests.ui.test_settings_page import part, stand_on
from ui.settings.accounts import AccountsSection
from ui.settings.readings import ReadingsSection
from ui.settings.retention import RetentionSection

Open = Callable[[], Hands]
CONTROL = Qt.KeyboardModifier.ControlModifier
CODE = "2468"


@pytest.fixture
def staff(desk: Desk) -> None:
    """A director and somebody at the desk."""
    accounts.add(desk, name="Samira", role=Role.DIRECTOR, code=CODE)
    accounts.add(desk, name="Yassine", role=Role.DESK, code="1357")


def sign_in(at: Hands, name: str, code: str) -> None:
    at.window.locking.screen.choose(name)
    at.type(code, on=at.window.locking.screen.code)
    at.press(Qt.Key.Key_Return, on=at.window.locking.screen.code)


def test_a_centre_without_accounts_opens_at_once(hands: Open) -> None:
    at = hands()
    assert at.window.rail.isVisible()
    at.press(Qt.Key.Key_L, CONTROL)
    assert at.window.rail.isVisible()
    assert "Personne n'a de code" in at.window.notices.text


@pytest.mark.usefixtures("staff")
def test_a_wrong_code_is_said_beside_the_field_and_the_right_one_opens(hands: Open) -> None:
    at = hands()
    screen = at.window.locking.screen
    assert screen.isVisible()
    assert not at.window.rail.isVisible()
    sign_in(at, "Samira", "0000")
    assert screen.code_field.error
    assert not at.window.rail.isVisible()
    sign_in(at, "Samira", CODE)
    assert at.window.rail.isVisible()


@pytest.mark.usefixtures("staff")
def test_no_key_reaches_the_house_behind_the_door(hands: Open) -> None:
    at = hands()
    sign_in(at, "Samira", CODE)
    at.press(Qt.Key.Key_L, CONTROL)
    at.press(Qt.Key.Key_F3)
    at.press(Qt.Key.Key_K, CONTROL)
    assert at.window.locking.locked
    assert not at.window.finder.isVisible()
    sign_in(at, "Samira", CODE)
    at.press(Qt.Key.Key_K, CONTROL)
    assert at.window.finder.isVisible()


@pytest.mark.usefixtures("staff")
def test_what_was_being_typed_is_still_there_when_another_person_takes_over(
    desk: Desk, hands: Open
) -> None:
    at = hands()
    sign_in(at, "Samira", CODE)
    at.window.show_page("people")
    at.wait()
    at.window.people.write()
    at.wait()
    form = at.window.people.file.form
    at.type("Bennani", on=form.texts["last_name"])
    at.press(Qt.Key.Key_L, CONTROL)
    assert not form.isVisible()
    sign_in(at, "Yassine", "1357")
    assert form.isVisible()
    assert form.texts["last_name"].text() == "Bennani"
    at.press(Qt.Key.Key_Return, CONTROL, on=form.texts["last_name"])
    assert desk.store.one("SELECT actor FROM change ORDER BY id DESC LIMIT 1") == ("Yassine",)


@pytest.mark.usefixtures("staff")
def test_a_desk_that_nobody_touches_locks_itself(hands: Open) -> None:
    at = hands()
    sign_in(at, "Samira", CODE)
    section = part(at, AccountsSection)
    section._minutes.setValue(5)
    at.click(section.idle)
    assert at.window.locking.idle.interval() == 5 * 60_000
    assert at.window.locking.idle.isActive()
    at.window.locking.idle.timeout.emit()
    at.wait()
    assert at.window.locking.locked


@pytest.mark.usefixtures("staff")
def test_a_role_that_may_not_is_told_so_in_words(desk: Desk, hands: Open) -> None:
    at = hands()
    sign_in(at, "Yassine", "1357")
    section = part(at, AccountsSection)
    stand_on(at, section.table, "Samira")
    at.press(Qt.Key.Key_Delete)
    assert "Réception" in at.window.notices.text
    assert len(door.door(desk).names) == 2


def test_the_first_person_is_added_and_works_on(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, AccountsSection)
    section.name_.line.setFocus()
    at.type("Samira", on=section.name_.line)
    at.type("12", on=section.code.line)
    at.press(Qt.Key.Key_Insert, on=section.name_.line)
    assert section.code.error
    at.type("3456", on=section.code.line)
    at.press(Qt.Key.Key_Insert, on=section.name_.line)
    assert door.door(desk).names == ("Samira",)
    assert not section.code.text
    stand_on(at, section.table, "Samira")
    at.press(Qt.Key.Key_Delete)
    assert section.role.error


def test_a_name_begun_for_an_account_is_kept_and_its_code_is_not(
    hands: Open, tmp_path: Path
) -> None:
    at = hands()
    section = part(at, AccountsSection)
    at.type("Nad", on=section.name_.line)
    at.type("secret-9", on=section.code.line)
    at.window.drafts.flush()
    written = "".join(p.read_text() for p in (tmp_path / "desk" / "drafts").glob("*.json"))
    assert "Nad" in written
    assert "secret-9" not in written


@pytest.fixture
def old_guest(desk: Desk, clock: Clock) -> int:
    """Somebody whose only stay was never come to, two years ago, beside a younger booking."""
    guest = people.add(desk, Person(last_name="Tazi", identity_number="BK12345")).result[0]
    bookings.book(desk, nights=nights(1, 3), bed_id=bed(desk, "101"), person_id=man(desk))
    clock.go_to(date(2029, 6, 1))
    return guest


def test_a_purge_says_what_goes_and_asks_before_it_is_done(
    desk: Desk, hands: Open, old_guest: int
) -> None:
    at = hands()
    section = part(at, RetentionSection)
    row = next(cells for cells in section.table.texts() if "Pièces d'identité" in cells)
    assert row[-1] == "1"
    at.click(section.purge)
    assert "ne s'annule pas" in section.question.text()
    at.click(section.keep)
    assert stored.get(desk.store, old_guest).identity_number
    at.click(section.purge)
    at.click(section.agree)
    assert not stored.get(desk.store, old_guest).identity_number
    assert "Dernière purge" in section.last.text()
    assert not section.purge.isEnabled()


def test_a_period_is_chosen_and_undone(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, RetentionSection)
    stand_on(at, section.table, "Téléphones")
    section.months.widget.setValue(0)  # type: ignore[attr-defined]
    at.click(section.save)

    def months() -> int:
        return next(each.months for each in retention.preview(desk) if each.kind is Kind.PHONE)

    assert months() == 0
    at.press(Qt.Key.Key_Z, CONTROL, on=section.table)
    assert months() == 36


def test_a_number_that_is_shown_and_a_file_that_is_exported_stand_in_the_journal(
    desk: Desk, hands: Open, tmp_path: Path
) -> None:
    guest = people.add(desk, Person(last_name="Tazi", identity_number="BK12345")).result[0]
    at = hands()
    at.window.show_page("people")
    at.window.people.open_file(guest)
    at.wait()
    view = at.window.people.file
    at.click(view.number)
    assert view.number.text() == "Masquer la pièce"
    at.click(view.number)
    view._ask_where = lambda _parent: tmp_path / "fiche.json"
    at.click(view.hand_out)
    told = json.loads((tmp_path / "fiche.json").read_text(encoding="utf-8"))
    assert "BK12345" in [each["value"] for each in told]
    assert [line.what for line in readings.read(desk)] == [readings.FILE, readings.NUMBER]
    section = part(at, ReadingsSection)
    assert [cells[2] for cells in section.table.texts()] == ["TAZI", "TAZI"]
