"""What the titles of columns mean."""

from __future__ import annotations

import pytest

from centre_desk.domain.lists import FIELDS
from centre_desk.exchange.headings import first_name_first, heading_key, meaning
from centre_desk.exchange.words import SYNONYMS


@pytest.mark.parametrize("field", SYNONYMS)
def test_every_known_word_leads_to_its_field(field: str) -> None:
    for word in SYNONYMS[field].split(", "):
        found = meaning(word)
        assert found is not None, word
        assert found.field == field, word


def test_no_word_stands_under_two_fields() -> None:
    words = [
        (heading_key(word) or word, field)
        for field, synonyms in SYNONYMS.items()
        for word in synonyms.split(", ")
    ]
    fields_of: dict[str, set[str]] = {}
    for key, field in words:
        fields_of.setdefault(key, set()).add(field)
    assert [key for key, fields in fields_of.items() if len(fields) > 1] == []


def test_every_field_that_can_be_chosen_has_words() -> None:
    in_arabic = {"last_name_ar", "first_name_ar", "full_name_ar"}
    assert FIELDS.keys() - in_arabic <= SYNONYMS.keys()


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Matricul", "matricule"),
        ("Prenon", "first_name"),
        ("Établisement", "establishment"),
        ("Telphone", "phone"),
        ("Hebergment", "lodged"),
        ("Observatons", "note"),
        ("Souhaitez-vous être hébergé au centre ?", "lodged"),
        ("Votre régime alimentaire (facultatif)", "diet"),
        ("Nom du participant *", "name"),
        ("Date d'arrivée prévue", "arrival"),
        ("DateArrivee", "arrival"),
        ("nom_prenom", "full_name"),
        ("SEXE (H/F)", "sex"),
        ("N° Tél", "phone"),
    ],
)
def test_slips_short_forms_and_questions_are_understood(heading: str, field: str) -> None:
    found = meaning(heading)
    assert found is not None
    assert found.field == field


@pytest.mark.parametrize(
    "heading",
    ["Heure d'arrivée", "Ville de départ", "Nom du responsable", "E-mail", "Véhicule", "Chambre",
     "Date d'inscription", "Lieu de naissance"],
)  # fmt: skip
def test_titles_that_sound_alike_are_not_mistaken(heading: str) -> None:
    found = meaning(heading)
    assert found is not None
    assert found.field == "ignored"


@pytest.mark.parametrize("text", ["", "12", "x", "Oui", "ISTA", "x" * 200, "Merci de compléter"])
def test_other_text_is_no_title(text: str) -> None:
    assert meaning(text) is None


@pytest.mark.parametrize(
    ("heading", "first"),
    [
        ("Nom et prénom", False),
        ("Prénom et nom", True),
        ("Prénom & Nom", True),
        ("Full name", True),
        ("الاسم الكامل", True),
        ("الاسم والنسب", True),
        ("النسب والاسم", False),
        ("Nom complet", False),
    ],
)
def test_a_joined_title_tells_the_order_of_its_names(heading: str, first: bool) -> None:
    assert first_name_first(heading) is first
