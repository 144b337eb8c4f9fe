"""Names in both scripts: which ones are found together, and which must stay apart."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.domain.names import (
    ascii_digits,
    fold,
    has_arabic,
    name_keys,
    search_words,
    squeeze,
)

ONE_NAME = [
    ("EL FASSI", "El Fassi", "ELFASSI", "el-fassi", "El'Fassi", "Al Fassi", "Fassi", "FÀSSI"),
    ("Ben Jelloun", "BENJELLOUN", "Ben-Jelloun", "Jelloun"),
    ("Ben Ali", "BENALI", "ben-ali"),
    ("Aït Taleb", "AIT TALEB", "Ait-Taleb", "Taleb"),
    ("El Alaoui", "ALAOUI", "Elalaoui"),
    ("El Idrissi", "ELIDRISSI", "Idrissi"),
    ("El Amri", "ELAMRI", "Amri"),
    ("Ben El Arbi", "Benelarbi", "El Arbi", "Arbi"),
    ("O'Hara", "OHARA", "O Hara", "o’hara"),
    ("Fatima Zahra", "FATIMA-ZAHRA", "Fatimazahra"),
    ("Nour El Houda", "Nourelhouda"),
    ("Saïd", "SAID", "said"),
    ("Sœur", "soeur"),
    ("الفاسي", "الفَاسِي", "الفـــاسي", "الفاسى", "فاسي"),
    ("بن جلون", "بنجلون", "جلون"),
    ("آيت طالب", "ايت طالب", "أيت طالب"),
    ("عبد الله", "عبدالله"),
    ("فاطمة", "فاطمه", "فَاطِمَة"),
    ("أحمد", "احمد", "إحمد", "ٱحمد"),
    ("موسى", "موسي"),
]
TWO_NAMES = [
    ("Ali", "Benali"),
    ("Ali", "Alami"),
    ("Alami", "Ami"),
    ("Alaoui", "Aoui"),
    ("Elias", "Ias"),
    ("Elham", "Ham"),
    ("Allali", "Lali"),
    ("Bennani", "Nani"),
    ("Bennis", "Nis"),
    ("Benjamin", "Jamin"),
    ("Mohamed", "Mahmoud"),
    ("Omar", "Amar"),
    ("Tazi", "Bazi"),
    ("بناني", "اني"),
    ("الله", "له"),
    ("علي", "بنعلي"),
    ("حسن", "حسين"),
]


@pytest.mark.parametrize("spellings", ONE_NAME, ids=lambda names: names[0])
def test_all_usual_spellings_of_a_name_are_found_together(spellings: tuple[str, ...]) -> None:
    assert {fold(name) for name in spellings} == {fold(spellings[0])}


@pytest.mark.parametrize(("one", "other"), TWO_NAMES)
def test_two_different_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("name", ["El", "AL", "Ben", "ال", "Aït"])
def test_a_particle_alone_is_a_name_of_its_own(name: str) -> None:
    assert fold(name)


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_and_never_fails(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.sampled_from([name for names in ONE_NAME for name in names]))
def test_a_particle_before_any_name_changes_nothing(name: str) -> None:
    assert fold(f"El {name}") == fold(name)


@pytest.mark.parametrize(
    "spellings",
    [
        ("MOHAMED", "MOHAMMED", "Mohamed", "Mouhamed", "Med", "Mohd"),
        ("Youssef", "Yousef", "Youcef"),
        ("Saïda", "Saida"),
        ("Rachid", "Rashid"),
        ("Chraïbi", "Chraibi"),
    ],
)
def test_french_spellings_of_one_arabic_name_are_offered_together(
    spellings: tuple[str, ...],
) -> None:
    assert len({squeeze(name) for name in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Hassan", "Hussein"), ("Mohamed", "Ahmed"), ("Mohamed", "Mahmoud")]
)
def test_names_that_only_resemble_each_other_are_not_one_spelling(one: str, other: str) -> None:
    assert squeeze(one) != squeeze(other)


@pytest.mark.parametrize(
    "typed",
    [
        "fassi",
        "el fassi",
        "ELFASSI",
        "elf",
        "fas",
        "moh fass",
        "الفاسي",
        "فاسي",
        "محمد الف",
        "7700",
    ],
)
def test_a_person_is_found_while_the_name_is_being_typed(typed: str) -> None:
    assert _finds(typed, "EL FASSI", "Mohammed", "الفاسي", "محمد", "77001")


@pytest.mark.parametrize("typed", ["alaoui", "fassi omar", "العلوي"])
def test_every_word_typed_must_be_found(typed: str) -> None:
    assert not _finds(typed, "EL FASSI", "Mohammed", "الفاسي", "محمد")


@pytest.mark.parametrize(
    "name",
    ["EL FASSI", "Elfassi", "Bennani el Alami", "Aït Taleb", "Fatima-Ezzahra", "O'Brien", "الفاسي"],
)
def test_every_beginning_of_every_word_finds_the_name(name: str) -> None:
    for word in re.split(r"[ \-']", name):
        for letters in range(1, len(word) + 1):
            assert _finds(word[:letters], name), word[:letters]
    for letters in range(1, len(name) + 1):
        assert _finds(name[:letters], name), name[:letters]


@pytest.mark.parametrize("typed", ["06 12", "+212 6 12", "00212612345678", "0612345678"])
def test_a_phone_is_found_however_it_is_spaced(typed: str) -> None:
    assert _finds(typed, "06 12 34 56 78")


def _finds(typed: str, *names: str) -> bool:
    keys = set().union(*(name_keys(name) for name in names))
    return all(any(key.startswith(word) for key in keys) for word in search_words(typed))


def test_an_empty_search_asks_for_nothing() -> None:
    assert search_words("  ") == ()


def test_scripts_and_digits_are_told_apart() -> None:
    assert has_arabic("ISTA العربية")
    assert not has_arabic("Maârouf")
    assert ascii_digits("٠٦١٢ ۳۴") == "0612 34"
