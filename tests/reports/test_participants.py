"""The list of participants, in both scripts, with the columns that are wanted."""

from __future__ import annotations

import pytest

from centre_desk.errors import RuleBroken
from centre_desk.language import catalogue
from centre_desk.reports.participants import file_name, render
from tests.reports import reading, samples, session_papers


def test_the_list_names_everybody_in_both_scripts_with_phone_and_room() -> None:
    found = reading.text(render(session_papers.paper(3), "fr"))
    for expected in ("EL IDRISSI Hajar", "20001", "06 00 00 00 02", "202", "Souss-Massa"):
        assert expected in found
    assert "Inscrits : 3 · femmes : 1 · logés : 2" in found


def test_only_the_columns_that_were_asked_for_are_printed() -> None:
    found = reading.text(render(session_papers.paper(3), "fr", ("name", "room")))
    assert "EL IDRISSI Hajar" in found
    assert "06 00 00 00 02" not in found
    assert "Matricule" not in found


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_heads_are_said_in_french_and_in_arabic(language: str) -> None:
    found = reading.text(render(session_papers.paper(3), language))
    for title in ("Grade", "Établissement", "Téléphone"):
        assert title in found
        assert catalogue("ar").text(title) in found


def test_an_english_list_has_english_heads_only() -> None:
    found = reading.text(render(session_papers.paper(3), "en"))
    assert catalogue("en").text("Établissement") in found
    assert "Établissement" not in found


def test_a_column_that_does_not_exist_is_named() -> None:
    with pytest.raises(RuleBroken, match=r"« téléfone » n'est pas une colonne"):
        render(session_papers.paper(3), "fr", ("téléfone",))


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_long_and_hostile_names_are_whole_and_overlap_nothing(language: str) -> None:
    people = (
        session_papers.person(0, last_name=samples.SIXTY, first_name="", grade="Formateur " * 6),
        session_papers.person(1, last_name=samples.HOSTILE),
    )
    paper = session_papers.paper(participants=people)
    assert reading.collisions(lambda: render(paper, language)) == []


def test_an_empty_session_says_so_and_the_file_names_itself() -> None:
    paper = session_papers.paper(0)
    assert "Personne n'est encore inscrit" in reading.text(render(paper, "fr"))
    assert file_name(paper) == "participants-MGT-031.pdf"
