"""Bulletins individuels d'hébergement, in French and Arabic, two to a page."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from centre_desk.domain.people import IdentityKind, Person, Sex
from centre_desk.domain.sheets import RegistrationCard, RegistrationCards
from centre_desk.language import catalogue
from centre_desk.reports.card_fields import rows
from centre_desk.reports.page import HEIGHT
from centre_desk.reports.registration_cards import file_name, render
from centre_desk.reports.text import clean
from tests.reports import reading, samples

SALMA = Person(
    last_name="El Idrissi",
    first_name="Salma",
    last_name_ar="الإدريسي",
    first_name_ar="سلمى",
    sex=Sex.WOMAN,
    nationality="marocaine",
    birth_date=date(1988, 3, 1),
    country="Maroc",
    identity_kind=IdentityKind.CIN,
    identity_number="BK123456",
)
LABELS = (
    "Nom de famille", "Prénom", "Sexe", "Nationalité", "Date de naissance", "Pays de résidence",
    "Enfants de moins de 18 ans", "Arrivée le", "Départ prévu le", "Pièce d'identité",
    "Numéro de la pièce", "Chambre", "Signature",
)  # fmt: skip


def cards(*people: Person, children: int | None = None) -> RegistrationCards:
    made = tuple(RegistrationCard(one, "214", samples.nights(0, 4), children) for one in people)
    return RegistrationCards(samples.HEADING, samples.MONDAY, made)


def test_two_cards_share_a_page_and_the_odd_one_has_its_own() -> None:
    assert len(reading.pages(render(cards(*[SALMA] * 4)))) == 2
    assert len(reading.pages(render(cards(*[SALMA] * 5)))) == 3


def test_each_card_stays_in_its_half_of_the_page() -> None:
    with reading.watching() as drawn:
        render(cards(SALMA, Person(last_name="Tazi")))
    place = {word.text: word.low for word in drawn.words}
    assert place["EL IDRISSI"] > HEIGHT / 2 > place["TAZI"]


def test_every_field_of_the_form_is_there_in_french_and_in_arabic() -> None:
    found = reading.text(render(cards(SALMA, children=2)))
    for label in LABELS:
        assert label in found
        # A viewer puts the words of an Arabic label in the order of the French line around it.
        assert all(word in found for word in catalogue("ar").text(label).split())
    for value in (
        "EL IDRISSI", "Salma", "الإدريسي", "سلمى", "marocaine", "01/03/1988", "Maroc", "BK123456",
        "11/01/2027", "15/01/2027", "214", "09-08",
    ):  # fmt: skip
        assert value in found


def test_what_is_unknown_is_left_for_the_guest_to_write() -> None:
    blank = rows(cards(Person()).cards[0])
    known = {field.label.source for line in blank for field in line if field.value}
    assert known == {"Arrivée le", "Départ prévu le", "Chambre"}


def test_no_children_is_an_answer_and_an_unknown_number_is_a_blank_line() -> None:
    def answer(children: int | None) -> str:
        card = cards(SALMA, children=children).cards[0]
        fields = [field for line in rows(card) for field in line]
        return next(f.value for f in fields if f.label.source == "Enfants de moins de 18 ans")

    assert (answer(None), answer(0), answer(2)) == ("", "0", "2")


def test_the_kind_of_document_and_the_sex_are_ticked_where_known() -> None:
    ticked = [
        choice.label.source
        for line in rows(cards(SALMA).cards[0])
        for field in line
        for choice in field.choices
        if choice.ticked
    ]
    assert ticked == ["féminin", "carte nationale"]


def test_the_cards_are_bilingual_whatever_language_is_asked_for() -> None:
    assert render(cards(SALMA), "en") == render(cards(SALMA), "ar") == render(cards(SALMA))


def test_no_text_is_printed_over_another_or_off_the_paper() -> None:
    long = Person(
        last_name=samples.SIXTY,
        first_name=samples.HOSTILE,
        last_name_ar="بن عبد الواحد المنصوري الإدريسي العلوي الحسني الفيلالي",
        country=samples.SIXTY * 3,
    )
    assert reading.collisions(lambda: render(cards(SALMA, long, long, SALMA))) == []
    assert reading.outside(lambda: render(cards(SALMA, long, long, SALMA))) == []


@settings(deadline=None, max_examples=30)
@given(
    st.text(st.sampled_from("ABCDÉ -'.&<>\"()/12"), min_size=1, max_size=200).filter(clean),
    st.text(st.sampled_from("بتثنيمحلاإةأ "), max_size=90),
)
def test_no_name_is_lost_it_is_printed_whole_or_listed_below_in_full(
    latin: str, arabic: str
) -> None:
    with reading.watching() as drawn:
        render(cards(Person(last_name=latin, last_name_ar=arabic)))
    for name in (latin.upper(), arabic):
        assert "".join(clean(name).split()) in drawn.squeezed()


def test_nobody_arriving_says_so() -> None:
    assert "personne n'arrive ce jour" in reading.text(render(cards()))


def test_the_same_people_give_the_same_bytes_in_embedded_fonts() -> None:
    pdf = render(cards(SALMA, SALMA))
    assert pdf == render(cards(SALMA, SALMA))
    assert all(reading.fonts(pdf).values())


def test_the_file_names_itself() -> None:
    assert file_name(cards()) == "bulletins-2027-01-11.pdf"
