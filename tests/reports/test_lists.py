"""Arrivals, departures, people in house, and the rooming list of a session."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from centre_desk.domain.sheets import Name
from centre_desk.domain.stays import StayState
from centre_desk.language import LANGUAGES, catalogue
from centre_desk.reports import day_lists, full_texts, rooming_list
from centre_desk.reports.full_texts import FullText
from centre_desk.reports.text import clean
from tests.reports import reading, samples
from tests.reports.samples import day_list, line, lines, rooming

KINDS = ("arrivals", "departures", "in-house")
LONG = " ".join(f"mot{number}" for number in range(90))
NAMES = st.text(
    st.sampled_from("ABCDEÉabcdeé -'.&<>\"()/12بتثنيمحلاإةأ"), min_size=1, max_size=200
).filter(lambda name: bool(clean(name)))


def every_document(language: str) -> list[Callable[[], bytes]]:
    people = [
        *lines(70),
        line("", samples.HOSTILE, note=LONG),
        line("205", samples.SIXTY, person_ar="بن عبد الواحد المنصوري", note=LONG, late=True),
    ]
    made: list[Callable[[], bytes]] = [
        lambda kind=kind: day_lists.render(day_list(kind, people), language)  # type: ignore[misc]
        for kind in KINDS
    ]
    return [*made, lambda: rooming_list.render(rooming(people), language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_is_on_the_list_with_their_room(language: str) -> None:
    for make in every_document(language):
        found = reading.words_as_drawn(make())
        for person in lines(70):
            assert person.person in found
            assert person.room in found
        assert samples.HOSTILE in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_printed_over_another_or_off_the_paper(language: str) -> None:
    for make in every_document(language):
        assert reading.collisions(make) == []
        assert reading.outside(make) == []


def test_an_arabic_list_says_the_name_in_both_scripts() -> None:
    people = [line("101", "BENNANI Salma", person_ar="بناني سلمى")]
    pdf = day_lists.render(day_list("arrivals", people), "ar")
    assert "بناني سلمى" in reading.text(pdf)
    assert "BENNANI Salma" in reading.words_as_drawn(pdf)


def test_the_head_of_the_columns_is_repeated_on_every_page_in_the_same_place() -> None:
    with reading.watching() as drawn:
        day_lists.render(day_list("in-house", lines(150)), "fr")
    heads = [word for word in drawn.words if word.text == "Remarques"]
    assert len({word.page for word in drawn.words}) == len(heads) > 2
    assert len({(word.left, word.low) for word in heads}) == 1


def test_no_row_is_split_between_two_pages() -> None:
    people = [line(str(101 + index), f"PERSONNE {index}", note=LONG[:120]) for index in range(60)]
    with reading.watching() as drawn:
        day_lists.render(day_list("arrivals", people), "fr")
    page_of = {word.text: word.page for word in drawn.words if word.text.startswith("PERSONNE")}
    for word in drawn.words:
        if word.text.isdigit() and 101 <= int(word.text) <= 160:
            assert word.page == page_of[f"PERSONNE {int(word.text) - 101}"]


def order(pdf: bytes, *names: str) -> list[str]:
    found = reading.text(pdf)
    return sorted(names, key=found.index)


def test_lists_run_by_room_as_people_count_or_by_name_without_accents() -> None:
    people = [line("12", "Élan"), line("9", "Faure"), line("101", "Diop"), line("", "Zizi")]
    sheet = day_list("in-house", people)
    names = ("Élan", "Faure", "Diop", "Zizi")
    assert order(day_lists.render(sheet, "fr"), *names) == ["Zizi", "Faure", "Élan", "Diop"]
    by_name = day_lists.render(sheet, "fr", order="name")
    assert order(by_name, *names) == ["Diop", "Élan", "Faure", "Zizi"]


def test_who_is_late_is_said_in_words() -> None:
    people = [line("101", "TAZI A.", late=True)]
    assert "attendu le 11/01/2027" in reading.text(
        day_lists.render(day_list("arrivals", people), "fr")
    )
    for kind in ("departures", "in-house"):
        found = reading.text(day_lists.render(day_list(kind, people), "fr"))
        assert "départ attendu le 15/01/2027" in found


def test_what_is_done_is_said_and_an_option_too() -> None:
    people = [
        line("101", "TAZI A.", state=StayState.IN_HOUSE),
        line("102", "AMRANI B.", state=StayState.OPTION),
    ]
    found = reading.text(day_lists.render(day_list("arrivals", people), "fr"))
    assert "arrivée enregistrée" in found
    assert "option" in found
    assert "Arrivées : 2 · déjà enregistrées : 1 · en retard : 0" in found


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("arrivals", "Aucune arrivée le lundi 11 janvier 2027."),
        ("departures", "Aucun départ le lundi 11 janvier 2027."),
        ("in-house", "Personne dans la maison le lundi 11 janvier 2027."),
    ],
)
def test_an_empty_list_says_so_in_a_sentence(kind: str, sentence: str) -> None:
    assert sentence in reading.text(day_lists.render(day_list(kind, []), "fr"))


def test_a_remark_too_long_for_its_cell_is_listed_in_full_below() -> None:
    found = reading.text(
        day_lists.render(day_list("arrivals", [line("101", "T", note=LONG)]), "fr")
    )
    assert "Textes en entier 101/1" in found
    assert LONG in found


@settings(deadline=None, max_examples=40)
@given(NAMES, st.sampled_from(["", "101"]), st.sampled_from(LANGUAGES))
def test_no_name_is_lost_it_is_printed_whole_or_listed_below_in_full(
    name: str, room: str, language: str
) -> None:
    with reading.watching() as drawn:
        rooming_list.render(rooming([line(room, name, shares_with=(Name(name),))]), language)
    assert drawn.squeezed().count("".join(clean(name).split())) >= 2


def test_people_without_a_room_come_first_and_in_bold() -> None:
    people = [line("101", "TAZI A."), line("", "ZNIBER Z.")]
    pdf = rooming_list.render(rooming(people), "fr")
    assert order(pdf, "TAZI A.", "ZNIBER Z.") == ["ZNIBER Z.", "TAZI A."]
    found = reading.text(pdf)
    assert "Sans chambre : 1" in found
    assert "à placer" in found
    with reading.watching() as drawn:
        rooming_list.render(rooming(people), "fr")
    bold = {word.text: word for word in drawn.words if word.bold}
    assert "ZNIBER Z." in bold
    assert "TAZI A." not in bold


def test_a_rooming_list_says_who_shares_with_whom_and_the_session() -> None:
    found = reading.text(
        rooming_list.render(
            rooming([line("101", "TAZI A.", shares_with=(Name("AMRANI B."),))]), "fr"
        )
    )
    assert "AMRANI B." in found
    assert "MGT-031" in found
    assert "Conduire une équipe à distance" in found


def test_a_session_without_anybody_says_so() -> None:
    found = reading.text(rooming_list.render(rooming([]), "fr"))
    assert "Personne n'est encore logé pour cette session." in found


def test_lists_name_their_files() -> None:
    assert day_lists.file_name(day_list("arrivals", [])) == "arrivees-2027-01-11.pdf"
    assert day_lists.file_name(day_list("departures", [])) == "departs-2027-01-11.pdf"
    assert day_lists.file_name(day_list("in-house", []), "en") == "presents-2027-01-11-en.pdf"
    assert rooming_list.file_name(rooming([])) == "chambres-MGT-031.pdf"


def test_the_same_people_give_the_same_bytes_in_embedded_fonts() -> None:
    for make, again in zip(every_document("ar"), every_document("ar"), strict=True):
        pdf = make()
        assert pdf == again()
        assert all(reading.fonts(pdf).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_head_of_a_column_is_broken_inside_a_word(language: str) -> None:
    with reading.watching() as drawn:
        day_lists.render(day_list("arrivals", lines(2)), language)
        rooming_list.render(rooming(lines(2)), language)
    for head in (
        "Ch.",
        "Lit",
        "Nom et prénom",
        "Session",
        "Direction",
        "Arrivée",
        "Départ",
        "Heure",
    ):
        assert catalogue(language).text(head) in drawn.texts


def test_a_place_with_a_name_as_long_as_the_page_still_leads_its_full_text() -> None:
    rows = full_texts.arrange([FullText("Chambre " * 60, "remarque " * 60)])
    assert len(rows) > 1
    assert rows[0][0].where.endswith("…")
