"""*Réglages* of training: years and targets, the catalogue, partners, agreements, the kiosk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from centre_desk.actions import kiosk
from centre_desk.desk import Desk
from centre_desk.queries import programmes
from tests.ui.conftest import Hands
from tests.ui.test_settings_page import part, stand_on
from ui.settings.centre import CentreSection
from ui.settings.entries import EntrySection
from ui.settings.partners import AgreementsSection, PartnersSection
from ui.settings.programmes import ProgrammesSection
from ui.settings.years import YearsSection

Open = Callable[[], Hands]
CONTROL = Qt.KeyboardModifier.ControlModifier


def write(at: Hands, section: EntrySection[object], **values: str) -> None:
    """Type into the fields, as hands do."""
    for name, text in values.items():
        line = section.inputs[name]
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        at.type(text)


def test_a_year_is_added_given_a_target_and_the_target_changed_and_taken_away(
    desk: Desk, hands: Open
) -> None:
    at = hands()
    section = part(at, YearsSection)
    section.first_day.line.setText("1/9/2026")
    section.last_day.line.setText("1/8/2026")
    at.click(section.add_year)
    assert section.last_day.error or section.first_day.error
    section.last_day.line.setText("31/8/2027")
    at.click(section.add_year)
    (year,) = programmes.years(desk)
    assert year.name == "2026-2027"
    section.jfp.setValue(320)
    section.table.setFocus()
    at.press(Qt.Key.Key_Insert)
    assert [target.jfp for target in programmes.years(desk)[0].targets] == [320]
    section.jfp.setValue(400)
    at.press(Qt.Key.Key_Return, CONTROL, on=section.table)
    assert [target.jfp for target in programmes.years(desk)[0].targets] == [400]
    at.press(Qt.Key.Key_Delete, on=section.table)
    assert programmes.years(desk)[0].targets == ()
    at.press(Qt.Key.Key_Z, CONTROL)
    assert [target.jfp for target in programmes.years(desk)[0].targets] == [400]


def test_a_target_of_nothing_is_refused_beside_its_field(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, YearsSection)
    section.first_day.line.setText("1/9/2026")
    section.last_day.line.setText("31/8/2027")
    at.click(section.add_year)
    at.click(section.add)
    assert section.fields["jfp"].error


def test_a_partner_signs_an_agreement_and_a_programme_is_taught_under_it(
    desk: Desk, hands: Open
) -> None:
    at = hands()
    partners = part(at, PartnersSection)
    write(at, partners, name="ISCAE")
    at.click(partners.add)
    (partner,) = programmes.partners(desk)
    agreements = part(at, AgreementsSection)
    write(at, agreements, reference="C-2026-01", first_day="1/9/2026", last_day="1/8/2026")
    at.click(agreements.add)
    assert agreements.fields["last_day"].error
    write(at, agreements, last_day="31/12/2027")
    at.click(agreements.add)
    (agreement,) = programmes.agreements(desk)
    assert agreement.partner_id == partner.id
    catalogue = part(at, ProgrammesSection)
    write(at, catalogue, code="MGT-1", title="Management")
    catalogue.partner.setCurrentIndex(1)
    catalogue.agreement.setCurrentIndex(1)
    catalogue.inputs["links"].setFocus()
    at.type("ScholarVox Management https://exemple.ma/1")
    at.click(catalogue.add)
    (programme,) = programmes.catalogue(desk)
    assert programme.agreement_id == agreement.id
    assert programme.links == (("ScholarVox Management", "https://exemple.ma/1"),)
    stand_on(at, catalogue.table, "MGT-1")
    at.press(Qt.Key.Key_Delete)
    assert programmes.catalogue(desk) == []
    at.press(Qt.Key.Key_Delete)
    assert len(programmes.catalogue(desk)) == 1


def test_a_form_that_was_left_is_offered_again(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, ProgrammesSection)
    write(at, section, code="MGT-1")
    assert section.draft.waits(0)
    section.inputs["code"].setFocus()
    at.press(Qt.Key.Key_Escape)
    assert section.inputs["code"].text() == ""
    at.window.show_page("today")
    (line,) = at.window.today.kept.lines()
    line.setFocus()
    at.press(Qt.Key.Key_Return, on=line)
    assert section.isVisible()
    assert section.inputs["code"].text() == "MGT-1"


def test_the_kiosk_has_a_code_of_four_signs_or_more(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, CentreSection)
    section.kiosk_code.line.setFocus()
    at.type("12")
    at.press(Qt.Key.Key_Return)
    assert section.kiosk_code.error
    at.type("34")
    at.press(Qt.Key.Key_Return)
    assert section.kiosk_code.text == ""
    assert kiosk.code_is(desk, "1234")
