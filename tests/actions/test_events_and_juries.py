"""Events with stands and visitors, juries with candidates, criteria and marks."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.actions import events, juries, printing
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.events import read_pasted
from centre_desk.domain.juries import Candidate, Criterion, Jury, Member, read_mark, results
from centre_desk.errors import RuleBroken
from centre_desk.queries import events as queries
from tests import training
from tests.house import content
from tests.reports import reading, samples


def forum(desk: Desk) -> int:
    return training.session(desk, "FOR-1", kind="event", title="Forum de l'emploi")


def a_jury(desk: Desk) -> int:
    return training.session(desk, "JUR-1", kind="jury", title="Jury de validation")


def test_fifteen_hundred_visitors_are_pasted_at_once_and_undone_at_once(desk: Desk) -> None:
    session = forum(desk)
    before = content(desk)
    pasted = "\n".join(f"Candidat {number}\tISTA Fès\t0612{number:06}" for number in range(1500))
    added = events.add_visitors(desk, session, pasted)
    shown = queries.event(desk, session)
    assert len(shown.visitors) == 1500
    assert len({visitor.code for visitor in shown.visitors}) == 1500
    assert "1500 visiteurs notés" in added.message.in_french().replace("\u202f", "")
    History(desk).undo()
    assert content(desk) == before


def test_a_pasted_line_without_a_name_is_named_and_the_others_are_kept(desk: Desk) -> None:
    session = forum(desk)
    text = "Alami Sara; CIH; 06 61 22 33 44\n;;\n12345\nALAMI  Sara ; cih\n\nTazi | Sotherma"
    found = queries.pasted(desk, session, text)
    assert [(each.name, each.organisation, each.phone) for each in found.people] == [
        ("Alami Sara", "CIH", "06 61 22 33 44"), ("Tazi", "Sotherma", ""),
    ]  # fmt: skip
    assert [(line, why.in_french()) for line, why in found.refused] == [
        (2, "pas de nom"), (3, "pas de nom"), (4, "ALAMI Sara est déjà dans la liste"),
    ]  # fmt: skip


def test_pasting_the_same_list_twice_adds_nothing(desk: Desk) -> None:
    session = forum(desk)
    events.add_visitors(desk, session, "Alami\nTazi")
    with pytest.raises(RuleBroken, match="Ligne 1 : Alami est déjà dans la liste"):
        events.add_visitors(desk, session, "Alami\nTazi")
    assert len(queries.event(desk, session).visitors) == 2


@given(st.text(max_size=400))
def test_whatever_is_pasted_gets_an_answer_in_words(text: str) -> None:
    try:
        found = read_pasted(text)
    except RuleBroken:
        assert not text.strip()
        return
    lines = [line for line in text.splitlines() if line.strip()]
    assert len(found.people) + len(found.refused) == len(lines)


def test_a_visitor_comes_in_once_and_the_second_time_is_told_when(desk: Desk) -> None:
    session = forum(desk)
    events.add_visitors(desk, session, "Alami Sara; CIH")
    (visitor,) = queries.event(desk, session).visitors
    events.check_in(desk, session, f" {visitor.code.lower()} ")
    assert queries.event(desk, session).came == 1
    with pytest.raises(RuleBroken, match=r"Alami Sara est déjà entré à \d\d:\d\d"):
        events.check_in(desk, session, visitor.code)
    with pytest.raises(RuleBroken, match="« ZZZ » n'est le code d'aucun visiteur"):
        events.check_in(desk, session, "ZZZ")
    History(desk).undo()
    assert queries.event(desk, session).came == 0


def test_thirty_two_companies_have_a_stand_each_and_no_two_the_same(desk: Desk) -> None:
    session = forum(desk)
    for number in range(1, 33):
        events.add_exhibitor(desk, session, f"Société {number}", stand=f"S{number:02}", people=3)
    assert len(queries.event(desk, session).exhibitors) == 32
    with pytest.raises(RuleBroken, match="Le stand S07 est celui de Société 7"):
        events.add_exhibitor(desk, session, "Autre", stand="S07")


def test_a_training_has_no_stands_and_no_marks(desk: Desk) -> None:
    session = training.session(desk, "MGT-1")
    with pytest.raises(RuleBroken, match="MGT-1 n'est pas un événement"):
        events.add_visitors(desk, session, "Alami")
    with pytest.raises(RuleBroken, match="MGT-1 n'est pas un jury"):
        juries.add_member(desk, session, "Alami")


def test_badges_of_visitors_carry_their_codes(desk: Desk) -> None:
    session = forum(desk)
    events.add_visitors(desk, session, "Alami Sara; CIH\nTazi Omar; Sotherma")
    found = reading.text(printing.document(desk, "visitor-badges", session="FOR-1").pdf)
    assert "ALAMI SARA" in found
    assert "Visiteur" in found


def marked(desk: Desk) -> int:
    session = a_jury(desk)
    juries.add_member(desk, session, "M. Kettani", organisation="FNBTP")
    juries.add_member(desk, session, "Mme Alami", presides=True)
    juries.add_criterion(desk, session, "Exposé", most=20, weight=2)
    juries.add_criterion(desk, session, "Réalisation", most=10)
    juries.add_candidates(desk, session, [("Sara", "Robe"), ("Omar", "Table"), ("Ali", "")])
    jury = queries.jury(desk, "JUR-1")
    for candidate, exposed, made in ((0, "14,5", "8"), (1, "10", "9.25")):
        for member in jury.members:
            for criterion, text in zip(jury.criteria, (exposed, made), strict=True):
                juries.mark(desk, jury.candidates[candidate].id, criterion.id, member.id, text)
    return session


def test_the_mean_weighs_criteria_and_ranks_candidates(desk: Desk) -> None:
    marked(desk)
    jury = queries.jury(desk, "jur-1")
    juries.set_absent(desk, jury.candidates[2].id, absent=True)
    first, second, third = results(queries.jury(desk, "JUR-1"))
    # (14.5 of 20, twice, and 8 of 10) of three: 2.25 / 3 × 20.
    assert (first.candidate.name, first.rank, first.mean) == ("Sara", 1, Fraction(15))
    assert (second.candidate.name, second.rank) == ("Omar", 2)
    assert (third.candidate.name, third.rank, third.mean) == ("Ali", None, None)
    assert queries.jury(desk, "JUR-1").members[0].presides


def test_a_candidate_whose_marks_are_incomplete_has_no_rank(desk: Desk) -> None:
    marked(desk)
    jury = queries.jury(desk, "JUR-1")
    sara, criterion, member = jury.candidates[0], jury.criteria[0], jury.members[0]
    juries.mark(desk, sara.id, criterion.id, member.id, "")
    assert {each.candidate.name: each.rank for each in results(queries.jury(desk, "JUR-1"))} == {
        "Omar": 1, "Sara": None, "Ali": None,
    }  # fmt: skip
    History(desk).undo()
    assert results(queries.jury(desk, "JUR-1"))[0].candidate.name == "Sara"


def test_equal_means_share_a_rank() -> None:
    candidates = tuple(Candidate(number, f"C{number}") for number in range(3))
    marks = {(0, 1, 1): 1200, (1, 1, 1): 1200, (2, 1, 1): 900}
    jury = Jury(
        samples.HEADING, 1, "J", "J", (Member(1, "M"),), candidates, (Criterion(1, "T"),), marks
    )
    assert [each.rank for each in results(jury)] == [1, 1, 3]


@pytest.mark.parametrize("text", ["21", "-1", "quinze", "14,555", "1e1", "١٤ نقطة"])
def test_what_is_no_mark_is_refused_with_the_scale(text: str) -> None:
    with pytest.raises(RuleBroken, match="la note de « Exposé » va de 0 à 20"):
        read_mark(text, Criterion(1, "Exposé"))


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_record_prints_ranks_means_and_places_to_sign(desk: Desk, language: str) -> None:
    session = marked(desk)
    juries.add_candidates(desk, session, [(samples.SIXTY, samples.HOSTILE)])
    juries.add_member(desk, session, samples.HOSTILE)
    printed = printing.document(desk, "jury-record", session="JUR-1", language=language)
    found = reading.text(printed.pdf)
    assert "Réalisation" in found
    if language == "fr":
        assert "président du jury" in found
        assert "Le jury a entendu 4 candidats" in found
    assert (
        reading.collisions(
            lambda: printing.document(desk, "jury-record", session="JUR-1", language=language).pdf
        )
        == []
    )
