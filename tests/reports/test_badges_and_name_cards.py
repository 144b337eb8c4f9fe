"""Badges that match the cut and are scanned, name cards read at six metres."""

from __future__ import annotations

import pypdfium2
import pytest
import zxingcpp

from centre_desk.actions import printing
from centre_desk.desk import Desk
from centre_desk.reports import badges, name_cards
from centre_desk.reports.badges import A6, CARD
from centre_desk.reports.page import MM
from tests import training
from tests.house import woman
from tests.reports import reading, samples, session_papers

LANGUAGES = pytest.mark.parametrize("language", ["fr", "ar", "en"])


def scanned(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    codes = []
    for page in document:
        codes += [code.text for code in zxingcpp.read_barcodes(page.render(scale=3).to_pil())]
        page.close()
    document.close()
    return sorted(codes)


def test_ten_badges_of_85_by_54_millimetres_fill_a_sheet() -> None:
    assert (CARD.width, CARD.height) == (85 * MM, 54 * MM)
    assert len(reading.pages(badges.render(session_papers.paper(9), "fr"))) == 1
    assert len(reading.pages(badges.render(session_papers.paper(10), "fr"))) == 2


def test_a6_badges_cut_a_sheet_into_four() -> None:
    assert len(reading.pages(badges.render(session_papers.paper(3), "fr", A6))) == 1
    assert len(reading.pages(badges.render(session_papers.paper(4), "fr", A6))) == 2


@pytest.mark.parametrize("cut", [CARD, A6])
@LANGUAGES
def test_every_badge_is_read_by_a_scanner(cut: badges.Cut, language: str) -> None:
    paper = session_papers.paper(7)
    assert scanned(badges.render(paper, language, cut)) == sorted(
        person.badge for person in paper.participants
    )


def test_a_badge_keeps_its_code_from_one_print_to_the_next(desk: Desk) -> None:
    session = training.session(desk, "MGT-1")
    training.enrol(desk, session, woman(desk, "Berrada"))
    first = printing.document(desk, "badges", session="MGT-1")
    training.enrol(desk, session, woman(desk, "Alami"))
    (code,) = scanned(first.pdf)
    codes = scanned(printing.document(desk, "badges", session="MGT-1").pdf)
    assert code in codes
    assert len(set(codes)) == 2
    assert "BERRADA" not in code


@LANGUAGES
def test_a_badge_prints_nothing_over_something_else(language: str) -> None:
    people = (
        session_papers.person(0, last_name=samples.SIXTY, first_name=""),
        session_papers.person(1, last_name=samples.HOSTILE),
    )
    paper = session_papers.paper(participants=people)
    for cut in (CARD, A6):
        assert reading.collisions(lambda cut=cut: badges.render(paper, language, cut)) == []


def test_a_name_card_says_the_name_twice_once_upside_down() -> None:
    paper = session_papers.paper(1, trainers=())
    (page,) = reading.pages(name_cards.render(paper, "fr"))
    assert page.count("BENNANI") == page.count("Salma") == 2


def test_names_are_read_at_six_metres() -> None:
    """Three millimetres of capital for each metre; capitals are 0.71 of the size."""
    with reading.watching() as drawn:
        name_cards.render(session_papers.paper(16), "fr")
    names = {person.last_name.upper() for person in session_papers.paper(16).participants}
    heights = [word.high - word.low for word in drawn.words if word.text in names]
    assert len(heights) >= 2 * 14
    assert min(heights) >= 18 * MM * 0.75, "the longest surname on one line"
    usual = [word.high - word.low for word in drawn.words if word.text == "LAHLOU"]
    assert min(usual) >= 18 * MM


def test_a_very_long_name_is_cut_nowhere() -> None:
    long = session_papers.person(0, last_name=samples.SIXTY, first_name="")
    paper = session_papers.paper(participants=(long,), trainers=())
    with reading.watching() as drawn:
        name_cards.render(paper, "fr")
    assert samples.SIXTY.upper().replace(" ", "") in drawn.squeezed()


def test_a_session_without_people_says_so_on_both() -> None:
    empty = session_papers.paper(0, trainers=())
    for render in (badges.render, name_cards.render):
        assert "Personne n'est encore inscrit" in reading.text(render(empty, "fr"))
