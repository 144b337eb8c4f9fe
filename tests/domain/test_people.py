"""People: how their numbers are kept and shown, and what is said of their plate."""

from __future__ import annotations

import pytest

from centre_desk.domain.names import search_words
from centre_desk.domain.people import (
    DIETS,
    Person,
    cin_looks_usual,
    diet_label,
    keys_of,
    normal_cin,
    phone_shown,
)
from centre_desk.language import Message, catalogue


@pytest.mark.parametrize(
    ("written", "kept"),
    [("ee 553385", "EE553385"), ("A2 78973", "A278973"), ("bk-10.20_3", "BK10203"), ("", "")],
)
def test_an_identity_number_is_kept_in_capitals_without_spaces(written: str, kept: str) -> None:
    assert normal_cin(written) == kept


@pytest.mark.parametrize("number", ["A123456", "BK785342", "JB32813"])
def test_the_usual_cin_is_one_or_two_letters_and_digits(number: str) -> None:
    assert cin_looks_usual(number)


@pytest.mark.parametrize("number", ["123456", "ABC123", "A12", "12AB", ""])
def test_another_form_only_asks_for_a_second_look(number: str) -> None:
    assert not cin_looks_usual(number)


def test_a_moroccan_phone_is_shown_in_pairs_and_a_foreign_one_as_it_is() -> None:
    assert phone_shown("+212612345678") == "06 12 34 56 78"
    assert phone_shown("+33612345678") == "+33612345678"
    assert phone_shown("") == ""


def _said(label: Message | str) -> str:
    return catalogue("fr").write(label)


def test_a_diet_is_said_without_its_reason() -> None:
    assert _said(diet_label("gluten-free")) == "sans gluten"
    assert _said(diet_label("low-sugar+vegetarian")) == "sans sucre, végétarien"
    assert _said(diet_label("du chef")) == "du chef"
    assert _said(diet_label("")) == ""
    for code in DIETS:
        assert not any(word in code for word in ("diabet", "coeliac", "hypert", "halal"))


def test_a_person_is_found_by_name_number_and_phone_as_it_is_written() -> None:
    keys = keys_of(
        names=("EL FASSI", "Omar", "الفاسي"), numbers=("77001", "BK1234"), phone="+212612345678"
    )
    for typed in (
        *("fassi omar", "الفاسي", "77001", "bk1234", "1234"),
        *("06 12 34 56 78", "0612345678", "+212 612"),
    ):
        for word in search_words(typed):
            assert any(key.startswith(word) for key in keys), typed


def test_a_name_is_shown_in_latin_letters_where_known_else_in_arabic() -> None:
    assert Person(last_name="El Fassi", first_name="Omar").name == "EL FASSI Omar"
    assert Person(last_name_ar="الفاسي", first_name_ar="عمر").name == "الفاسي عمر"
