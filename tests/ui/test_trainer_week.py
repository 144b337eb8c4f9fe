"""A person's file tells of training; a trainer's week is read, printed and taken along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import QCoreApplication, Qt

from centre_desk.desk import Desk
from centre_desk.storage import tables
from tests.house import day, lodge, man
from tests.training import classroom, enrol, session, slot, trainer, written
from tests.ui.conftest import Hands
from ui.widgets.trainer_week import TrainerWeekView

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def person(desk: Desk) -> int:
    """Somebody who teaches on 1 and 9 June in one session and follows another."""
    somebody = man(desk, "Tazi")
    lodge(desk, "101", 1, 4, person_id=somebody)
    taught = session(desk, "MGT-1", day(1), day(9), title="Leadership")
    room = classroom(desk, "Salle A")
    trainer(
        desk, somebody,
        slot(desk, taught, day(1), classroom_id=room), slot(desk, taught, day(9), "afternoon"),
    )  # fmt: skip
    enrol(desk, taught, man(desk))
    followed = session(desk, "ANG-1", day(20), day(21))
    enrol(desk, followed, somebody, "present")
    with written(desk) as deed:
        deed.recorder.insert(
            tables.Certificate, session_id=followed, person_id=somebody, kind="presence",
            number="AP-2027-0001", issued_on=day(21),
        )  # fmt: skip
    return somebody


@pytest.fixture
def at(person: int, hands: Callable[[], Hands]) -> Hands:
    """The window, at that person's file."""
    opened = hands()
    opened.press(Qt.Key.Key_F7)
    opened.window.people.open_file(person)
    opened.wait()
    return opened


def week(at: Hands) -> TrainerWeekView:
    return at.window.people.week


def test_the_file_lists_what_is_followed_and_taught_and_opens_the_session(at: Hands) -> None:
    followed, taught = at.window.people.file.lines("sessions")
    assert "ANG-1 · Titre ANG-1 · présent" in followed.accessibleName()
    assert "2 demi-journées" in taught.accessibleName()
    taught.setFocus()
    at.press(Qt.Key.Key_Return)
    assert at.window.middle.place.name == "sessions"
    assert at.window.sessions.view.page.session.code == "MGT-1"


def test_a_certificate_leads_to_the_documents_of_its_session(at: Hands) -> None:
    line = at.window.people.file.lines("documents")[-1]
    assert "AP-2027-0001" in line.accessibleName()
    at.click(line)
    assert at.window.sessions.view.page.session.code == "ANG-1"


def test_whoever_never_taught_has_no_week(desk: Desk, at: Hands) -> None:
    at.window.people.open_file(man(desk, "Alami"))
    at.wait()
    assert at.window.people.file.week.isHidden()
    at.press(Qt.Key.Key_T)
    assert not week(at).isVisible()


def test_the_week_says_room_group_and_bedroom_and_is_a_paper(at: Hands) -> None:
    at.press(Qt.Key.Key_T)
    (line,) = week(at).lines
    assert "matin · Salle A · MGT-1 Leadership · 1 personne" in line.accessibleName()
    assert week(at).shown.bedrooms[0][0] == "101"
    assert week(at).paper.printed.file_name == "semaine-TAZI-Test-2027-W22.pdf"
    at.press(Qt.Key.Key_Escape)
    assert at.window.people.file.isVisible()


def test_weeks_are_turned_by_key_and_an_empty_one_leads_to_the_next_class(at: Hands) -> None:
    at.press(Qt.Key.Key_T)
    at.press(Qt.Key.Key_Left, ALT)
    assert week(at).lines == []
    week(at).show_day(week(at).shown.after)
    at.wait()
    at.press(Qt.Key.Key_Right, ALT)
    (line,) = week(at).lines
    assert "après-midi · sans salle" in line.accessibleName()


def test_ctrl_p_asks_for_the_printer(at: Hands) -> None:
    asked = []
    at.press(Qt.Key.Key_T)
    week(at).paper.open_dialog = asked.append
    at.press(Qt.Key.Key_P, CONTROL)
    assert len(asked) == 1
    asked[0].deleteLater()


def test_the_agenda_is_saved_for_a_calendar(at: Hands, tmp_path: Path) -> None:
    out = tmp_path / "agenda.ics"
    proposed = []
    at.press(Qt.Key.Key_T)
    week(at).where = lambda _parent, name: proposed.append(name) or out
    at.press(Qt.Key.Key_A)
    assert proposed == ["agenda-TAZI Test.ics"]
    assert len(icalendar.Calendar.from_ical(out.read_bytes()).walk("VEVENT")) == 2
    assert "agenda.ics" in at.window.notices.text


def test_another_language_makes_the_paper_anew(at: Hands) -> None:
    at.press(Qt.Key.Key_T)
    for language, end in (("en", "W22-en.pdf"), ("fr", "W22.pdf")):
        at.window.choose_language(language)
        QCoreApplication.processEvents()
        at.wait()
        assert week(at).paper.printed.file_name.endswith(end)


def test_a_narrow_window_keeps_its_room_for_the_half_days_and_prints_all_the_same(
    at: Hands,
) -> None:
    asked = []
    at.press(Qt.Key.Key_T)
    assert week(at).paper.isVisible()
    assert not week(at).print.isVisible()
    at.window.resize(910, 512)
    at.wait()
    assert not week(at).paper.isVisible()
    week(at).paper.open_dialog = asked.append
    at.click(week(at).print)
    assert len(asked) == 1
    asked[0].deleteLater()
