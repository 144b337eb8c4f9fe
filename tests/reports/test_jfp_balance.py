"""The *bilan JFP* on paper: every figure in words and numbers, and charts that need no colour."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from centre_desk.domain.jfp import Balance, Dimension, Figures, HalfDays, Line
from centre_desk.language import LANGUAGES, tr
from centre_desk.reports import jfp_balance
from tests.reports import samples
from tests.reports.reading import collisions, pages

SOME = Figures(
    planned=HalfDays(2400, 300), enrolled=HalfDays(2000, 250), realised=HalfDays(1501, 90),
    coming=HalfDays(300, 20), absent=40, marked=1631, seats=2700, seated=2250, people=312,
    sessions=41, target=5000,
)  # fmt: skip
HOSTILE = '=HYPERLINK("x") & <b> ' + "Direction au nom interminable " * 9


def balance(**more: Line) -> Balance:
    lines = {
        Dimension.CATEGORY: Line("technical", tr("compétences métier"), SOME),
        Dimension.DIRECTION: Line(1, ("Fès-Meknès", "فاس-مكناس"), SOME),
        Dimension.MONTH: Line("2026-10", tr("{month} {year}", month="octobre", year="2026"), SOME),
    }
    lines |= {Dimension(name): line for name, line in more.items()}
    return Balance(
        "2026-2027", date(2026, 9, 1), date(2027, 8, 31), date(2027, 1, 8), SOME,
        {dimension: (lines[dimension],) if dimension in lines else () for dimension in Dimension},
    )  # fmt: skip


def test_the_figures_of_the_year_are_on_the_first_page_and_in_the_table() -> None:
    first, second = pages(jfp_balance.render(balance(), samples.HEADING, "fr"))
    for page in (first, second):
        for text in ("2 500,0", "1 350,0", "1 125,0", "795,5", "2026-2027"):
            assert text in page.replace("\u202f", " ")
    for text in ("Fès-Meknès", "compétences métier", "32 %", "83 %", "2 %"):
        assert text in second.replace("\u202f", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_balance_gives_the_same_bytes(language: str) -> None:
    once = jfp_balance.render(balance(), samples.HEADING, language)
    assert once == jfp_balance.render(balance(), samples.HEADING, language)
    assert jfp_balance.file_name(balance(), "ar") == "bilan-jfp-2026-2027-ar.pdf"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_year_is_drawn_too(language: str) -> None:
    nothing = replace(balance(), total=Figures(), by=dict.fromkeys(Dimension, ()))
    assert len(pages(jfp_balance.render(nothing, samples.HEADING, language))) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_and_hostile_names_lie_on_nothing(language: str) -> None:
    long = balance(direction=Line(1, (HOSTILE, ""), SOME))
    assert collisions(lambda: jfp_balance.render(long, samples.HEADING, language)) == []
