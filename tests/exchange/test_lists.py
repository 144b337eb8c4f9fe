"""From the cells of a list to people, refusals and warnings."""

from __future__ import annotations

from datetime import date

import pytest

from centre_desk.domain.lists import Repetition
from centre_desk.domain.people import IdentityKind, Sex
from centre_desk.errors import RuleBroken
from tests.exchange.making import names, said, warned

START, END = date(2027, 1, 11), date(2027, 1, 15)


def test_a_nameless_row_is_flagged_and_the_others_are_kept(read) -> None:
    found = read(
        ["Nom", "Prénom", "Matricule"],
        ["ALAMI", "Omar", 1],
        ["", "", 2],
        ["TAZI", "Salma", 3],
    )
    assert names(found) == [("ALAMI", "Omar"), ("TAZI", "Salma")]
    assert [refusal.row for refusal in found.refused] == [3]
    assert said(found) == ["Ligne 3 : il n'y a pas de nom."]


def test_half_a_name_is_refused_naming_what_is_missing(read) -> None:
    found = read(["Nom", "Prénom", "Sexe"], ["ALAMI", "", "M"], ["", "Omar", "M"], ["A", "B", "M"])
    assert said(found) == [
        "Ligne 2 : le prénom de ALAMI manque.",
        "Ligne 3 : le nom de Omar manque.",
    ]


def test_a_departure_on_or_before_the_arrival_is_refused(read) -> None:
    found = read(
        ["Nom", "Prénom", "Arrivée", "Départ"],
        ["A", "Un", START, END],
        ["B", "Deux", END, START],
        ["C", "Trois", START, START],
    )
    assert [refusal.row for refusal in found.refused] == [3, 4]
    assert "doit venir après l'arrivée" in said(found)[0]


def test_an_impossible_date_is_refused_naming_row_and_column(read) -> None:
    found = read(
        ["Nom", "Prénom", "Date d'arrivée", "Départ"],
        ["A", "Un", "31/02/2027", END],
        ["B", "Deux", START, END],
    )
    assert said(found) == ["Ligne 2, Date d'arrivée : la date « 31/02/2027 » n'existe pas."]


def test_who_is_not_lodged_may_come_and_go_on_one_day(read) -> None:
    found = read(["Nom", "Prénom", "Hébergement", "Arrivée", "Départ"], ["A", "B", "Non", END, END])
    assert found.people == 1
    assert found.lodged == 0


def test_blank_rows_totals_signatures_and_captions_are_nobody(read) -> None:
    found = read(
        ["N°", "Nom", "Prénom", "Sexe", "CIN"],
        [1, "ALAMI", "Omar", "M", "A1234"],
        [],
        [2, "", "", "", ""],
        ["", "Direction Régionale Fès-Meknès", "", "", ""],
        [3, "TAZI", "Salma", "F", "B1234"],
        ["Total", 2, "", "", ""],
        ["Fait à Casablanca, le 10/01/2027", "", "", "", ""],
        ["", "", "", "", "Signature et cachet"],
        ["", "Le Directeur", "", "", ""],
        ["", "BENNANI", "Ahmed", "", ""],
    )
    assert names(found) == [("ALAMI", "Omar"), ("TAZI", "Salma")]
    assert found.refused == ()


def test_a_subtotal_does_not_end_the_list(read) -> None:
    found = read(
        ["Nom", "Prénom", "Matricule"],
        ["ALAMI", "Omar", 1],
        ["Sous-total", "", 1],
        ["TAZI", "Salma", 2],
    )
    assert found.people == 2


def test_titles_printed_again_on_the_next_page_are_nobody(read) -> None:
    titles: list[object] = ["Nom", "Prénom", "Matricule"]
    found = read(titles, ["ALAMI", "Omar", 1], titles, ["TAZI", "Salma", 2])
    assert found.people == 2
    assert found.refused == ()


def test_titles_without_people_are_no_list(read) -> None:
    with pytest.raises(RuleBroken, match="aucune personne"):
        read(["Nom", "Prénom", "Matricule"])


def test_a_table_of_other_things_is_no_list(read) -> None:
    with pytest.raises(RuleBroken, match="Aucune liste"):
        read(["booking", "arrival", "guests"], ["1", START, "2"], ["2", START, "1"])


def test_a_row_becomes_a_person_with_everythingsaid(read) -> None:
    found = read(
        ["Nom", "Prénom", "Civilité", "Mle", "CIN", "GSM", "EFP", "DR", "Grade", "Né(e) le",
         "Nationalité", "PMR", "Régime", "Observations"],
        ["EL FASSI", "Naïma", "Mme", 77001.0, "bk 785342", "602852728", "ISTA Fès", "Fès-Meknès",
         "Formatrice", "05/06/1985", "marocaine", "x", "sans gluten", "arrive à 22h"],
    )  # fmt: skip
    person = found.rows[0].person
    assert person.name == "EL FASSI Naïma"
    assert person.sex is Sex.WOMAN
    assert (person.matricule, person.phone) == ("77001", "+212602852728")
    assert (person.identity_kind, person.identity_number) == (IdentityKind.CIN, "BK785342")
    assert (person.establishment, person.direction) == ("ISTA Fès", "Fès-Meknès")
    assert (person.grade, person.nationality) == ("Formatrice", "marocaine")
    assert person.birth_date == date(1985, 6, 5)
    assert person.needs_accessible
    assert (person.diet, person.note) == ("gluten-free", "arrive à 22h")
    assert found.rows[0].warnings == ()


def test_a_diet_is_found_among_the_observations_and_its_reason_is_dropped(read) -> None:
    found = read(["Nom", "Prénom", "Observations"], ["A", "B", "diabétique ; arrive tard"])
    assert (found.rows[0].person.diet, found.rows[0].person.note) == ("low-sugar", "arrive tard")


def test_an_unknown_diet_stays_as_a_note(read) -> None:
    found = read(["Nom", "Prénom", "Régime"], ["A", "B", "sans piment"])
    assert (found.rows[0].person.diet, found.rows[0].person.note) == ("", "Régime : sans piment")


def test_what_cannot_be_understood_is_a_warning_and_never_lost(read) -> None:
    found = read(
        ["Nom", "Prénom", "Sexe", "Tél", "CIN", "Date de naissance"],
        ["A", "B", "X", "12345", "123456789", "31/02/1985"],
    )
    row = found.rows[0]
    assert row.person.sex is None
    assert row.person.identity_number == "123456789"
    assert "12345" in row.person.note
    assert "31/02/1985" in row.person.note
    for word in ("Sexe inconnu", "Téléphone illisible", "CIN de forme inhabituelle"):
        assert word in warned(row)


def test_a_passport_is_told_from_a_cin(read) -> None:
    found = read(["Nom", "Prénom", "CIN", "Passeport"], ["A", "B", "", "ab 1234567"])
    person = found.rows[0].person
    assert (person.identity_kind, person.identity_number) == (IdentityKind.PASSPORT, "AB1234567")


def test_a_second_phone_is_kept_in_the_note(read) -> None:
    found = read(["Nom", "Prénom", "GSM", "Téléphone"], ["A", "B", "0602852728", "0522345678"])
    assert found.rows[0].person.phone == "+212602852728"
    assert "0522345678" in found.rows[0].person.note


@pytest.mark.parametrize(
    ("heading", "cell"),
    [
        ("Nom et prénom", "EL FASSI Mohammed"),
        ("Nom et prénom", "Mohammed EL FASSI"),
        ("Nom et prénom", "El Fassi Mohammed"),
        ("Nom et prénom", "EL FASSI, Mohammed"),
        ("Nom et prénom", "M. EL FASSI Mohammed"),
        ("Prénom et nom", "Mohammed El Fassi"),
        ("Participant", "EL FASSI Mohammed"),
        ("Full name", "Mohammed El Fassi"),
        ("Nom", "EL FASSI Mohammed"),
    ],
)
def test_joined_names_are_parted_by_capitals_or_by_the_order_of_the_title(
    read, heading: str, cell: str
) -> None:
    person = read([heading, "Sexe"], [cell, "M"]).rows[0].person
    assert (person.last_name.upper(), person.first_name) == ("EL FASSI", "Mohammed")


def test_rows_in_capitals_follow_the_order_of_those_that_tell(read) -> None:
    found = read(
        ["Nom et prénom", "Sexe"],
        ["Omar ALAMI", "M"],
        ["Salma TAZI", "F"],
        ["Ahmed Bennani", "M"],
    )
    assert names(found)[2] == ("Bennani", "Ahmed")


def test_names_in_both_scripts_belong_to_one_person(read) -> None:
    for titles, cells in (
        (["Nom", "Prénom", "الاسم العائلي", "الاسم الشخصي"], ["ALAMI", "Omar", "العلمي", "عمر"]),
        (["Nom", "Prénom", "Nom (arabe)", "Prénom (arabe)"], ["ALAMI", "Omar", "العلمي", "عمر"]),
        (["Nom et prénom", "الاسم الكامل"], ["ALAMI Omar", "عمر العلمي"]),
        (["Nom et prénom", "Sexe"], ["ALAMI Omar / العلمي عمر", "M"]),
    ):
        person = read(titles, cells).rows[0].person
        assert (person.last_name, person.first_name) == ("ALAMI", "Omar")
        assert (person.last_name_ar, person.first_name_ar) == ("العلمي", "عمر")


def test_english_name_means_what_its_neighbour_leaves(read) -> None:
    assert names(read(["Name", "Surname"], ["Omar", "ALAMI"])) == [("ALAMI", "Omar")]
    assert names(read(["Name", "First name"], ["ALAMI", "Omar"])) == [("ALAMI", "Omar")]
    assert names(read(["Name", "Gender"], ["Omar Alami", "M"])) == [("Omar", "Alami")]


def test_a_session_may_stand_in_every_row(read) -> None:
    found = read(["Nom", "Prénom", "Code session"], ["A", "Un", "S-1"], ["B", "Deux", "S-1"])
    assert found.session_code == "S-1"
    found = read(["Nom", "Prénom", "Code session"], ["A", "Un", "S-1"], ["B", "Deux", "S-2"])
    assert found.session_code == ""
    assert [row.session_code for row in found.rows] == ["S-1", "S-2"]


def test_a_person_who_stands_twice_is_kept_once(read) -> None:
    found = read(
        ["Nom", "Prénom", "Matricule", "Tél"],
        ["ALAMI", "MOHAMED", 1, ""],
        ["TAZI", "Salma", 2, "0602852728"],
        ["Alami", "Mohammed", 1, ""],
        ["Salma", "Tazi", "", "602852728"],
    )
    assert found.repeated == (Repetition(4, 2), Repetition(5, 3))
    assert found.people == 2


def test_two_people_of_one_name_are_two_people(read) -> None:
    found = read(
        ["Nom", "Prénom", "Matricule", "EFP"],
        ["ALAMI", "Omar", 1, "ISTA"],
        ["ALAMI", "Omar", 2, "ISTA"],
        ["ALAMI", "Omar", "", "CMC"],
    )
    assert found.people == 3


def test_without_any_number_the_same_in_everything_is_the_same(read) -> None:
    found = read(
        ["Nom", "Prénom", "EFP"], ["A", "Un", "ISTA"], ["A", "UN", "ista"], ["A", "Un", "CMC"]
    )
    assert found.repeated == (Repetition(3, 2),)


def test_one_number_under_two_names_is_kept_twice_with_a_warning(read) -> None:
    found = read(["Nom", "Prénom", "Matricule"], ["ALAMI", "Omar", 1], ["TAZI", "Salma", 1])
    assert found.people == 2
    assert "ALAMI Omar, ligne 2" in warned(found.rows[1])


def test_a_repetition_with_other_dates_issaid(read) -> None:
    found = read(
        ["Nom", "Prénom", "Matricule", "Arrivée", "Départ"],
        ["A", "Un", 1, START, END],
        ["A", "Un", 1, date(2027, 1, 18), date(2027, 1, 22)],
    )
    assert found.repeated == (Repetition(3, 2),)
    assert "ligne 3" in warned(found.rows[0])
