"""The evaluation at the end of a session: a sheet by hand, typed in, tallied."""

from __future__ import annotations

import pytest

from centre_desk.actions import evaluations, printing
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.evaluation import STATEMENTS, Answers, Reached, tally
from centre_desk.errors import RuleBroken
from centre_desk.queries import evaluations as queries
from centre_desk.reports.evaluation import render, render_tally
from tests import training
from tests.reports import reading, samples, session_papers

LANGUAGES = pytest.mark.parametrize("language", ["fr", "ar", "en"])
CONTENT = Answers(
    statements=(5, 4, 4, 3, 5, 5, 5, 4, None, 4, 5),
    surroundings={"lodging": 4, "meals": 2},
    reached=Reached.PARTLY,
    comment="Plus d'exercices, <svp> & merci {vraiment} %n",
)
UNHAPPY = Answers(statements=(1,) * 11, reached=Reached.NO)


@LANGUAGES
def test_the_blank_sheet_is_one_page_with_eleven_statements(language: str) -> None:
    paper = session_papers.paper(title=samples.SIXTY)
    pdf = render(paper, language)
    (page,) = reading.pages(pdf)
    if language == "fr":
        assert all(said.in_french() in page for said in STATEMENTS)
    assert reading.collisions(lambda: render(paper, language)) == []
    assert reading.outside(lambda: render(paper, language)) == []


def test_the_tally_counts_answers_and_leaves_blanks_out_of_the_mean() -> None:
    found = tally(session_papers.paper(3), [CONTENT, UNHAPPY])
    assert found.statements[0].counts == (1, 0, 0, 0, 1)
    assert found.statements[0].average == 3
    assert found.statements[8].answers == 1, "one left it blank"
    assert found.surroundings["classroom"].average is None
    assert found.reached == {Reached.YES: 0, Reached.PARTLY: 1, Reached.NO: 1}


@LANGUAGES
def test_the_tally_prints_means_and_comments(language: str) -> None:
    found = tally(session_papers.paper(3), [CONTENT] * 12)
    pdf = render_tally(found, language)
    text = reading.text(pdf)
    assert "4,00" in text
    if language == "fr":
        assert "Fiches : 12 sur 3 · objectifs atteints : oui 0, en partie 12" in text
        assert "Plus d'exercices, <svp> & merci {vraiment} %n" in text
    assert reading.collisions(lambda: render_tally(found, language)) == []


def test_sheets_are_typed_in_corrected_and_taken_back(desk: Desk) -> None:
    session = training.session(desk, "MGT-1")
    assert evaluations.write(desk, session, CONTENT).result == (1,)
    assert evaluations.write(desk, session, UNHAPPY).result == (2,)
    evaluations.write(desk, session, UNHAPPY, number=1)
    assert queries.sheets(desk, session) == ((1, UNHAPPY), (2, UNHAPPY))
    History(desk).undo()
    assert queries.sheets(desk, session)[0] == (1, CONTENT)
    evaluations.remove(desk, session, 2)
    assert "Fiches : 1 sur 0" in reading.text(
        printing.document(desk, "evaluation-tally", session="MGT-1").pdf
    )


def test_what_cannot_be_an_answer_is_refused_in_words(desk: Desk) -> None:
    session = training.session(desk, "MGT-1")
    with pytest.raises(RuleBroken, match="« 6 » n'est pas sur l'échelle"):
        Answers(statements=(6, *[None] * 10))
    with pytest.raises(RuleBroken, match="La fiche est vide"):
        evaluations.write(desk, session, Answers())
    with pytest.raises(RuleBroken, match="pas de fiche n° 7"):
        evaluations.write(desk, session, CONTENT, number=7)
    with pytest.raises(RuleBroken, match="Le commentaire dépasse"):
        Answers(comment="x" * 1001)


def test_without_sheets_the_tally_says_so() -> None:
    assert "Aucune fiche" in reading.text(render_tally(tally(session_papers.paper(3), []), "fr"))
