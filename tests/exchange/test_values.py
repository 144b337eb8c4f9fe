"""The small vocabularies of a list's cells."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.domain.people import DIETS, Sex
from centre_desk.exchange.values import (
    Cell,
    read_diet,
    read_diet_cell,
    read_sex,
    read_yes_no,
    text_of,
)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (69222.0, "69222"),
        (3.5, "3.5"),
        ("007", "007"),
        ('="0612"', "0612"),
        ("  EL   FASSI \n Omar ", "EL FASSI Omar"),
        ("\u200fالفاسي\u00a0", "الفاسي"),
        (date(2027, 1, 11), "11/01/2027"),
        (datetime.fromisoformat("2027-01-11"), "11/01/2027"),
        (True, "oui"),
        ("#N/A", ""),
        ("", ""),
    ],
)
def test_a_cell_is_text_as_its_reader_sees_it(cell: Cell, text: str) -> None:
    assert text_of(cell) == text


@pytest.mark.parametrize(
    "written",
    ["F", "f", "Femme", "FEMININ", "féminin", "Mme", "Mlle", "Melle", "Madame", "Mrs", "Ms.",
     "أنثى", "انثى", "السيدة", "الآنسة", "Female"],
)  # fmt: skip
def test_a_woman_is_recognised_by_sex_or_civility(written: str) -> None:
    assert read_sex(written) is Sex.WOMAN


@pytest.mark.parametrize(
    "written",
    ["M", "H", "h", "Homme", "Masculin", "M.", "Mr", "Mr.", "Monsieur", "ذكر", "السيد", "Male"],
)
def test_a_man_is_recognised_by_sex_or_civility(written: str) -> None:
    assert read_sex(written) is Sex.MAN


@pytest.mark.parametrize("written", ["", "?", "X", "HF", "Dr"])
def test_any_other_sex_is_not_guessed(written: str) -> None:
    assert read_sex(written) is None


@pytest.mark.parametrize(
    "written",
    ["Oui", "OUI", "o", "x", "X ", "✓", "1", "4", "yes", "Y", "نعم", "Oui (dès dimanche)",
     "Pension complète", "avec hébergement", "Hébergée", "chambre double", "TRUE"],
)  # fmt: skip
def test_yes_has_many_forms(written: str) -> None:
    assert read_yes_no(written) is True


@pytest.mark.parametrize(
    "written", ["Non", "N", "", "-", "0", "no", "لا", "Non hébergé", "sans", "externe", "FALSE"]
)
def test_no_has_many_forms_and_an_empty_cell_is_one(written: str) -> None:
    assert read_yes_no(written) is False


@pytest.mark.parametrize("written", ["à confirmer", "peut-être", "?"])
def test_what_is_neither_is_left_open(written: str) -> None:
    assert read_yes_no(written) is None


@pytest.mark.parametrize(
    ("written", "code", "rest"),
    [
        ("diabétique", "low-sugar", ""),
        ("DIABETIQUE", "low-sugar", ""),
        ("sans gluten", "gluten-free", ""),
        ("Cœliaque", "gluten-free", ""),
        ("végétarienne", "vegetarian", ""),
        ("Végétalien", "vegan", ""),
        ("sans lactose", "lactose-free", ""),
        ("intolérance au lactose", "lactose-free", ""),
        ("sans viande rouge", "no-red-meat", ""),
        ("Hypertendu", "low-salt", ""),
        ("allergie aux arachides", "no-nuts", ""),
        ("sans gluten et végétarien", "gluten-free+vegetarian", ""),
        ("vegetarian", "vegetarian", ""),
        ("gluten free", "gluten-free", ""),
        ("نباتي", "vegetarian", ""),
        ("سكري", "low-sugar", ""),
        ("Diabétique, arrive tard", "low-sugar", "arrive tard"),
        ("Arrive à 22h00 ; régime sans gluten", "gluten-free", "Arrive à 22h00"),
        ("non diabétique", "", ""),
        ("sans piment", "", "sans piment"),
        ("départ avant arrivée", "", "départ avant arrivée"),
    ],
)
def test_a_diet_is_kept_as_a_neutral_code_and_its_reason_is_not_kept(
    written: str, code: str, rest: str
) -> None:
    assert read_diet(written) == (code, rest)
    assert all(part in DIETS for part in code.split("+") if part)


@pytest.mark.parametrize("written", ["normal", "RAS", "Néant", "aucun", "-", "halal", "عادي"])
def test_an_ordinary_plate_says_nothing(written: str) -> None:
    assert read_diet_cell(written) == ("", "")


@given(st.text(max_size=200))
def test_no_text_whatever_makes_the_vocabularies_fail(text: str) -> None:
    read_sex(text)
    read_yes_no(text)
    read_diet(text)
    read_diet_cell(text)
    text_of(text)
