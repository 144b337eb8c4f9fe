"""The sheet to sign: everybody, every half-day, boxes of 12 mm, whole rows."""

from __future__ import annotations

import pypdfium2
import pytest
import zxingcpp

from centre_desk.domain.half_days import Half
from centre_desk.domain.periods import DAY
from centre_desk.domain.training import Mode
from centre_desk.reports.attendance_sheet import BOX, file_name, render
from centre_desk.reports.page import LANDSCAPE
from tests.reports import reading, samples, session_papers

LANGUAGES = pytest.mark.parametrize("language", ["fr", "ar", "en"])


def test_a_week_of_mornings_and_afternoons_fits_on_one_sheet() -> None:
    (page,) = reading.pages(render(session_papers.paper(10), "fr"))
    assert page.count("matin") == page.count("après-midi") == 5
    assert "OFPPT, avec ISCAE" in page
    assert "Salle 3" in page


def test_boxes_are_twelve_millimetres_high() -> None:
    assert abs(BOX - 34.0) < 0.1, "12 mm in points"


def test_every_name_stands_once_in_a_week_whatever_the_number_of_people() -> None:
    for people in (1, 9, 10, 11, 20, 21, 40):
        paper = session_papers.paper(people)
        found = reading.text(render(paper, "fr"))
        for person in paper.participants:
            assert found.count(person.establishment) >= 1
        numbers = [page.split("Signature")[0] for page in reading.pages(render(paper, "fr"))]
        assert str(people) in numbers[-1]


def test_a_second_week_has_a_sheet_of_its_own_and_an_evening_does_not_squeeze_the_boxes() -> None:
    monday = samples.MONDAY
    later = (session_papers.slot(monday + 7 * DAY),)
    evening = (session_papers.slot(monday + 4 * DAY, Half.EVENING),)
    paper = session_papers.paper(4, slots=(*session_papers.week(), *evening, *later))
    assert len(reading.pages(render(paper, "fr"))) == 3


def test_self_study_is_not_signed_and_distance_is_named() -> None:
    slots = (
        session_papers.slot(samples.MONDAY, Half.MORNING, Mode.DISTANCE),
        session_papers.slot(samples.MONDAY, Half.AFTERNOON, Mode.SELF_STUDY),
    )
    found = reading.text(render(session_papers.paper(3, slots=slots), "fr"))
    assert "à distance" in found
    assert "après-midi" not in found


def test_the_code_of_each_page_is_read_by_a_scanner_in_both_directions() -> None:
    for language in ("fr", "ar"):
        document = pypdfium2.PdfDocument(render(session_papers.paper(12), language))
        codes = []
        for page in document:
            codes += [code.text for code in zxingcpp.read_barcodes(page.render(scale=3).to_pil())]
            page.close()
        document.close()
        assert codes == ["EM/MGT-031/2027-01-11/1", "EM/MGT-031/2027-01-11/2"]


@LANGUAGES
def test_nothing_is_printed_over_something_else_or_off_the_paper(language: str) -> None:
    long = session_papers.person(0, last_name=samples.SIXTY, first_name="")
    hostile = session_papers.person(1, last_name=samples.HOSTILE)
    paper = session_papers.paper(12)
    paper = session_papers.paper(participants=(long, hostile, *paper.participants))
    assert reading.collisions(lambda: render(paper, language)) == []
    with reading.watching() as drawn:
        render(paper, language)
    assert all(word.left > 0 and word.right < LANDSCAPE.width for word in drawn.words)


def test_a_session_without_people_says_so_and_the_same_data_gives_the_same_bytes() -> None:
    assert "rien à signer" in reading.text(render(session_papers.paper(0), "fr"))
    paper = session_papers.paper()
    assert render(paper, "ar") == render(paper, "ar")
    assert file_name(paper, "ar") == "emargement-MGT-031-ar.pdf"
