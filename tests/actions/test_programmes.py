"""What is taught, with whom, and how much of it a year is to bring."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from centre_desk.actions import partners, programmes, sessions, training_years
from centre_desk.actions.history import History
from centre_desk.actions.partners import AgreementForm
from centre_desk.actions.programmes import Link, ProgrammeForm
from centre_desk.actions.sessions import Details
from centre_desk.actions.training_years import TargetForm
from centre_desk.desk import Desk
from centre_desk.errors import RuleBroken
from centre_desk.queries import programmes as queries
from tests.house import content, day

LEAD = ProgrammeForm(
    code="LEAD", title="Diriger", category="managerial", half_days=4,
    links=[Link("ScholarVox", "https://example.org/livre")],
)  # fmt: skip


def test_a_programme_is_kept_with_its_links_and_found_in_the_catalogue(desk: Desk) -> None:
    (made,) = programmes.add(desk, LEAD).result
    before = content(desk)
    programmes.edit(desk, made, replace(LEAD, title="Diriger mieux", links=[Link("", "a.example")]))

    (line,) = queries.catalogue(desk)
    assert (line.title, line.half_days, line.links) == (
        "Diriger mieux",
        4,
        (("a.example", "a.example"),),
    )
    History(desk).undo()
    assert content(desk) == before


def test_a_retired_programme_is_offered_no_more_and_its_sessions_stay(desk: Desk) -> None:
    (made,) = programmes.add(desk, LEAD).result
    sessions.create(
        desk, Details(code="S1", first_day=day(14), last_day=day(15), programme_id=made)
    )
    programmes.set_retired(desk, made, retired=True)
    assert queries.catalogue(desk) == []
    (line,) = queries.catalogue(desk, retired=True)
    assert (line.retired, line.sessions) == (True, 1)
    programmes.set_retired(desk, made, retired=False)
    assert len(queries.catalogue(desk)) == 1


@pytest.mark.parametrize(
    ("form", "why"),
    [
        (replace(LEAD, code=""), "Donnez un code"),
        (replace(LEAD, title=" "), "Donnez un titre"),
        (replace(LEAD, title="t" * 300), "300 caractères"),
        (replace(LEAD, half_days=-1), "Entre 0 et"),
        (replace(LEAD, links=[Link("Livre", " ")]), "Donnez l'adresse de « Livre »"),
    ],
)
def test_what_cannot_be_of_a_programme_is_said(desk: Desk, form: ProgrammeForm, why: str) -> None:
    with pytest.raises(RuleBroken, match=why):
        programmes.add(desk, form)


def test_a_code_is_one_programme_s(desk: Desk) -> None:
    programmes.add(desk, LEAD)
    with pytest.raises(RuleBroken, match="Le code LEAD est déjà celui de « Diriger »"):
        programmes.add(desk, LEAD)


def test_an_agreement_shows_the_sessions_that_lie_outside_its_days(desk: Desk) -> None:
    (iscae,) = partners.save_partner(desk, None, name="ISCAE").result
    form = AgreementForm(
        partner_id=iscae, reference="C-1", first_day=day(1), last_day=day(20), ceiling=200_000
    )
    (signed,) = partners.save_agreement(desk, None, form).result
    (made,) = programmes.add(desk, replace(LEAD, partner_id=iscae, agreement_id=signed)).result
    for number in (14, 19):
        sessions.create(
            desk,
            Details(
                code=f"S{number}", first_day=day(number), last_day=day(number + 2),
                programme_id=made,
            ),
        )  # fmt: skip

    (line,) = queries.agreements(desk)
    assert (line.partner, line.ceiling) == ("ISCAE", 200_000)
    assert (line.sessions, line.outside) == (1, 1)


def test_an_agreement_that_cannot_be_is_said(desk: Desk) -> None:
    (iscae,) = partners.save_partner(desk, None, name="ISCAE").result
    (um6p,) = partners.save_partner(desk, None, name="UM6P").result
    form = AgreementForm(partner_id=iscae, reference="C-1", first_day=day(2))
    (signed,) = partners.save_agreement(desk, None, form).result

    for wrong, why in (
        (replace(form, reference=""), "référence"),
        (form, "C-1 est signée avec ISCAE"),
        (replace(form, reference="C-2", last_day=day(1)), "vient avant le début"),
        (replace(form, reference="C-2", ceiling=0), "dirhams"),
    ):
        with pytest.raises(RuleBroken, match=why):
            partners.save_agreement(desk, None, wrong)
    with pytest.raises(RuleBroken, match="iscae est déjà noté"):
        partners.save_partner(desk, None, name="iscae")
    with pytest.raises(RuleBroken, match="C-1 est signée avec ISCAE"):
        programmes.add(desk, replace(LEAD, partner_id=um6p, agreement_id=signed))


def test_a_year_is_named_after_its_days_and_has_one_target_for_each_thing(desk: Desk) -> None:
    (year,) = training_years.add_year(desk, date(2031, 9, 1), date(2032, 8, 31)).result
    with pytest.raises(RuleBroken, match="L'année 2031-2032 va déjà du 01/09/2031"):
        training_years.add_year(desk, date(2032, 8, 1), date(2033, 7, 31))

    targets = [TargetForm(jfp=32_396), TargetForm(jfp=2_791, category="managerial")]
    training_years.set_targets(desk, year, targets)
    before = content(desk)
    training_years.set_targets(desk, year, [TargetForm(jfp=33_000)])
    assert [target.jfp for target in queries.years(desk)[0].targets] == [33_000]
    History(desk).undo()
    assert content(desk) == before
    with pytest.raises(RuleBroken, match="sur la même chose"):
        training_years.set_targets(desk, year, [TargetForm(jfp=1), TargetForm(jfp=2)])
    with pytest.raises(RuleBroken, match="à partir de 1"):
        training_years.set_targets(desk, year, [TargetForm(jfp=0)])
