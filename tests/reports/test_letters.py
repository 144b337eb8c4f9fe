"""Invitations, certificates and mission orders: one page each, whatever the names and texts."""

from __future__ import annotations

from datetime import date

import pytest

from centre_desk.actions import document_texts, printing
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.certificates import CertificateKind, next_number, refusal
from centre_desk.domain.document_texts import KINDS
from centre_desk.domain.half_days import Half
from centre_desk.domain.papers import SessionPaper
from centre_desk.domain.periods import DAY
from centre_desk.errors import RuleBroken
from centre_desk.language import catalogue
from centre_desk.queries.document_texts import versions
from centre_desk.reports import certificates, invitations, mission_orders
from centre_desk.reports.page import LANDSCAPE
from centre_desk.storage import tables
from tests import training
from tests.house import day, man, woman
from tests.reports import reading, samples, session_papers

LANGUAGES = pytest.mark.parametrize("language", ["fr", "ar", "en"])
LONG = session_papers.person(0, last_name=samples.SIXTY, first_name="")
HOSTILE = session_papers.person(1, last_name=samples.HOSTILE)


def usual(kind: str, language: str = "fr") -> str:
    return catalogue(language).text(KINDS[kind].usual.source)


def certified(paper: SessionPaper, body: str = "") -> bytes:
    bodies = {each: body or usual("certificate", each) for each in ("fr", "ar")}
    numbers = {each.person_id: f"AP-2027-{each.person_id:04}" for each in paper.participants}
    return certificates.render(paper, CertificateKind.PRESENCE, bodies, numbers)


def test_an_invitation_says_when_where_the_bedroom_and_the_meals() -> None:
    first, second = reading.pages(
        invitations.render(
            session_papers.paper(participants=(session_papers.person(3), session_papers.person(4))),
            "fr",
            usual("invitation"),
        )
    )
    for said in (
        "LAHLOU Amine", "Leadership et cohésion d'équipe", "lundi 11 janvier : 09:00 – 12:30",
        "Salle 3", "chambre 202, du 11/01/2027 au 15/01/2027", "pension complète",
    ):  # fmt: skip
        assert said in first
    assert "vous n'êtes pas logé(e) au centre" in second


@LANGUAGES
def test_a_long_text_and_three_weeks_still_hold_on_one_page(language: str) -> None:
    slots = tuple(
        session_papers.slot(samples.MONDAY + number * DAY, half)
        for number in range(21)
        for half in (Half.MORNING, Half.AFTERNOON)
    )
    paper = session_papers.paper(participants=(LONG, HOSTILE), slots=slots)
    body = ("Bonjour {person}. " + "Venez à l'heure. " * 200)[: KINDS["invitation"].longest]
    pdf = invitations.render(paper, language, body)
    assert len(reading.pages(pdf)) == 2
    assert reading.collisions(lambda: invitations.render(paper, language, body)) == []
    assert reading.outside(lambda: invitations.render(paper, language, body)) == []


def test_what_a_name_says_is_never_read_as_a_field() -> None:
    paper = session_papers.paper(participants=(HOSTILE,))
    found = reading.text(invitations.render(paper, "fr", "Bonjour {person}"))
    assert "{NAME} %N" in found


def test_a_certificate_has_both_languages_a_number_and_the_hours() -> None:
    paper = session_papers.paper(participants=(session_papers.person(3, attended=12 * 60 + 30),))
    found = reading.words_as_drawn(certified(paper))
    for said in (
        "Attestation de présence",
        "AP-2027-0003",
        "12 h 30",
        "LAHLOU Amine",
        "managérial",
    ):
        assert said in found
    with reading.watching() as drawn:
        certified(paper)
    assert "لحلوأمين" in drawn.squeezed()


def test_only_those_who_were_there_are_certified() -> None:
    paper = session_papers.paper(
        participants=(session_papers.person(3), session_papers.person(4, attended=0))
    )
    assert len(reading.pages(certified(paper))) == 1


def test_a_certificate_holds_long_names_long_texts_and_long_objectives() -> None:
    paper = session_papers.paper(
        participants=(LONG, HOSTILE), objectives="Savoir mener un entretien. " * 30
    )
    body = "{person}\n" + "a suivi avec assiduité la formation « {title} ». " * 20
    body = body[: KINDS["certificate"].longest].rpartition(" «")[0]
    assert reading.collisions(lambda: certified(paper, body)) == []
    with reading.watching() as drawn:
        certified(paper, body)
    assert all(word.left > 0 and word.right < LANDSCAPE.width for word in drawn.words)


def test_a_certificate_of_completion_waits_for_the_end_of_the_session() -> None:
    paper = session_papers.paper()
    kind = CertificateKind.COMPLETION
    assert refusal(kind, paper, paper.last_day - DAY) is not None
    assert refusal(kind, paper, paper.last_day) is None
    assert refusal(CertificateKind.PRESENCE, paper, paper.first_day) is None


def test_numbers_follow_each_other_within_a_year_and_a_kind() -> None:
    given = ["AP-2027-0009", "AF-2027-0044", "AP-2026-0100"]
    assert next_number(CertificateKind.PRESENCE, 2027, given) == "AP-2027-0010"
    assert next_number(CertificateKind.PRESENCE, 2028, given) == "AP-2028-0001"


def test_a_certificate_keeps_its_number_when_it_is_printed_again(desk: Desk) -> None:
    session = training.session(desk, "MGT-1", date(2027, 5, 31), day(1))
    slot = training.slot(desk, session, date(2027, 5, 31))
    first, second = woman(desk, "Alami"), woman(desk, "Berrada")
    for person in (first, second):
        training.enrol(desk, session, person)
    with pytest.raises(RuleBroken, match="Personne n'est encore noté présent"):
        printing.document(desk, "certificates", session="MGT-1")
    with training.written(desk) as deed:
        deed.recorder.insert(tables.Attendance, slot_id=slot, person_id=second, state="present")
    once = reading.text(printing.document(desk, "certificates", session="MGT-1").pdf)
    assert "AP-2027-0001" in once
    assert "BERRADA" in once
    assert "ALAMI" not in once
    with training.written(desk) as deed:
        deed.recorder.insert(tables.Attendance, slot_id=slot, person_id=first, state="present")
    printing.document(desk, "certificates", session="MGT-1")
    rows = desk.store.rows("SELECT person_id, number FROM certificate ORDER BY number")
    assert rows == [(second, "AP-2027-0001"), (first, "AP-2027-0002")]


def test_a_mission_order_names_the_slots_of_its_trainer_alone(desk: Desk) -> None:
    session = training.session(desk, "MGT-1")
    room = training.classroom(desk)
    slots = [training.slot(desk, session, day(n), classroom_id=room) for n in (1, 2)]
    for slot, name in zip(slots, ("Amrani", "Kettani"), strict=True):
        training.trainer(desk, man(desk, name), slot)
    first, second = reading.pages(printing.document(desk, "mission-orders", session="MGT-1").pdf)
    assert "AMRANI Test" in first
    assert "mardi 1er juin" in first
    assert "mercredi 2 juin" not in first
    assert "mercredi 2 juin" in second


@LANGUAGES
def test_mission_orders_print_nothing_over_something_else(language: str) -> None:
    paper = session_papers.paper(trainers=(session_papers.TRAINER, LONG))
    assert reading.collisions(lambda: mission_orders.render(paper, language)) == []


def test_the_centre_rewrites_a_text_and_every_version_is_kept(desk: Desk) -> None:
    document_texts.write(desk, "invitation", "fr", "Venez, {person}.")
    document_texts.write(desk, "invitation", "fr", "Venez vite, {person}.")
    kept = versions(desk, "invitation", "fr")
    assert [version.number for version in kept] == [2, 1, 0]
    assert kept[0].written_on == day(1)
    History(desk).undo()
    assert versions(desk, "invitation", "fr")[0].number == 1
    History(desk).redo()

    session = training.session(desk, "MGT-1")
    training.enrol(desk, session, woman(desk, "Alami"))
    printed = reading.text(printing.document(desk, "invitations", session="MGT-1").pdf)
    assert "Venez vite, ALAMI Test." in printed


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("  ", "Le texte est vide"),
        ("Bonjour {nom}", r"« nom » n'est pas un champ ; il y a person, code, title"),
        ("Bonjour {person", "Une accolade n'est pas fermée"),
        ("x" * (KINDS["invitation"].longest + 1), "la page en tient"),
    ],
)
def test_a_text_that_cannot_be_filled_is_refused_in_words(desk: Desk, body: str, why: str) -> None:
    with pytest.raises(RuleBroken, match=why):
        document_texts.write(desk, "invitation", "fr", body)
    assert versions(desk, "invitation", "fr")[0].number == 0


def test_every_usual_text_names_only_fields_that_there_are(desk: Desk) -> None:
    for kind in KINDS:
        for language in ("fr", "ar", "en"):
            document_texts.write(desk, kind, language, usual(kind, language))


def test_a_period_over_two_months_is_whole_in_the_head_of_a_letter() -> None:
    paper = session_papers.paper(
        participants=(session_papers.person(3),),
        first_day=date(2026, 11, 23),
        last_day=date(2026, 12, 4),
    )
    (page,) = reading.pages(invitations.render(paper, "fr", usual("invitation")))
    assert page.count("du lundi 23 novembre au vendredi 4 décembre 2026") == 2, "head and letter"
