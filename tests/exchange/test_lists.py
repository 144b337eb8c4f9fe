"""From the cells of a list to people, stays, refusals and warnings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from centre_desk.domain.lists import ListReading, ListRow, Repetition
from centre_desk.domain.people import IdentityKind, Sex
from centre_desk.errors import RuleBroken
from centre_desk.exchange.lists import read_list
from tests.exchange import making
from tests.exchange.making import Rows, saved

START, END = date(2027, 1, 11), date(2027, 1, 15)


@pytest.fixture
def read(tmp_path: Path):
    """Read rows as if they had come as a workbook."""

    def read_rows(*rows: list[object], **how: object) -> ListReading:
        return read_list(saved(tmp_path, making.xlsx(rows)), **how)

    return read_rows


def _names(reading: ListReading) -> list[tuple[str, str]]:
    return [(row.person.last_name, row.person.first_name) for row in reading.rows]


def _said(reading: ListReading) -> list[str]:
    return [refusal.reason.in_french() for refusal in reading.refused]


def _warned(row: ListRow) -> str:
    return " | ".join(warning.in_french() for warning in row.warnings)


def test_a_nameless_row_is_flagged_and_the_others_are_kept(read) -> None:
    found = read(
        ["Nom", "Prénom", "Matricule"],
        ["ALAMI", "Omar", 1],
        ["", "", 2],
        ["TAZI", "Salma", 3],
    )
    assert _names(found) == [("ALAMI", "Omar"), ("TAZI", "Salma")]
    assert [refusal.row for refusal in found.refused] == [3]
    assert _said(found) == ["Ligne 3 : il n'y a pas de nom."]


def test_half_a_name_is_refused_naming_what_is_missing(read) -> None:
    found = read(["Nom", "Prénom", "Sexe"], ["ALAMI", "", "M"], ["", "Omar", "M"], ["A", "B", "M"])
    assert _said(found) == [
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
    assert "doit venir après l'arrivée" in _said(found)[0]


def test_an_impossible_date_is_refused_naming_row_and_column(read) -> None:
    found = read(
        ["Nom", "Prénom", "Date d'arrivée", "Départ"],
        ["A", "Un", "31/02/2027", END],
        ["B", "Deux", START, END],
    )
    assert _said(found) == ["Ligne 2, Date d'arrivée : la date « 31/02/2027 » n'existe pas."]


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
    assert _names(found) == [("ALAMI", "Omar"), ("TAZI", "Salma")]
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


def test_a_row_becomes_a_person_with_everything_said(read) -> None:
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
        assert word in _warned(row)


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
    assert _names(found)[2] == ("Bennani", "Ahmed")


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
    assert _names(read(["Name", "Surname"], ["Omar", "ALAMI"])) == [("ALAMI", "Omar")]
    assert _names(read(["Name", "First name"], ["ALAMI", "Omar"])) == [("ALAMI", "Omar")]
    assert _names(read(["Name", "Gender"], ["Omar Alami", "M"])) == [("Omar", "Alami")]


def test_lodged_without_dates_takes_the_dates_of_the_session(read) -> None:
    found = read(
        ["Session : FF-DIG-014"],
        ["du 11/01/2027 au 15/01/2027"],
        ["Nom", "Prénom", "Hébergement"],
        ["A", "Un", "Oui"],
        ["B", "Deux", "Non"],
    )
    assert (found.session_code, found.start, found.end) == ("FF-DIG-014", START, END)
    assert (found.arrival, found.departure) == (START, END)
    assert [(row.lodged, row.arrival, row.departure) for row in found.rows] == [
        (True, START, END),
        (False, None, None),
    ]
    assert [row.session_code for row in found.rows] == ["FF-DIG-014", "FF-DIG-014"]


def test_lodged_without_dates_takes_those_of_the_others(read) -> None:
    found = read(
        ["Nom", "Prénom", "Hébergé", "Arrivée", "Départ"],
        ["A", "Un", "x", START, END],
        ["B", "Deux", "x", "", ""],
    )
    assert (found.rows[1].arrival, found.rows[1].departure) == (START, END)


def test_dates_that_are_given_fill_what_is_missing(read) -> None:
    found = read(
        ["Nom", "Prénom", "Hébergé"], ["A", "Un", "oui"], ["B", "Deux", ""],
        arrival=START, departure=END,
    )  # fmt: skip
    assert [(row.lodged, row.arrival, row.departure) for row in found.rows] == [
        (True, START, END),
        (False, None, None),
    ]


def test_lodged_without_any_date_is_a_warning(read) -> None:
    found = read(["Nom", "Prénom", "Hébergé"], ["A", "Un", "oui"])
    assert found.lodged == 1
    assert "dates manquent" in _warned(found.rows[0])


def test_both_dates_mean_lodged_where_no_column_says_so(read) -> None:
    found = read(["Nom", "Prénom", "Du", "Au"], ["A", "Un", START, END], ["B", "Deux", "", ""])
    assert [row.lodged for row in found.rows] == [True, False]


def test_nights_make_up_for_a_departure(read) -> None:
    found = read(["Nom", "Prénom", "Arrivée", "Nb nuits"], ["A", "Un", START, 4])
    assert found.rows[0].departure == END
    assert found.lodged == 1


@pytest.mark.parametrize(
    ("heading", "cells", "lodged"),
    [
        ("Nb de nuitées", [4, 0], [True, False]),
        ("Nuitée", ["x", ""], [True, False]),
        ("Hébergement", ["du 11/01/2027 au 15/01/2027", "Non"], [True, False]),
        ("Hébergement", ["à confirmer", "Oui"], [False, True]),
    ],
)
def test_nights_and_periods_say_lodged_too(
    read, heading: str, cells: list[object], lodged: list[bool]
) -> None:
    found = read(["Nom", "Prénom", heading], ["A", "Un", cells[0]], ["B", "Deux", cells[1]])
    assert [row.lodged for row in found.rows] == lodged


def test_a_stay_may_stand_in_one_cell(read) -> None:
    found = read(["Nom", "Prénom", "Séjour"], ["A", "Un", "du 11 au 15/01/2027"])
    assert (found.rows[0].arrival, found.rows[0].departure) == (START, END)


def test_a_day_without_its_year_takes_that_of_the_session(read) -> None:
    found = read(
        ["Session du 11/01/2027 au 15/01/2027"],
        ["Nom", "Prénom", "Arrivée", "Départ"],
        ["A", "Un", "10 janv.", "15/01"],
    )
    assert (found.rows[0].arrival, found.rows[0].departure) == (date(2027, 1, 10), END)


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
    assert "ALAMI Omar, ligne 2" in _warned(found.rows[1])


def test_a_repetition_with_other_dates_is_said(read) -> None:
    found = read(
        ["Nom", "Prénom", "Matricule", "Arrivée", "Départ"],
        ["A", "Un", 1, START, END],
        ["A", "Un", 1, date(2027, 1, 18), date(2027, 1, 22)],
    )
    assert found.repeated == (Repetition(3, 2),)
    assert "ligne 3" in _warned(found.rows[0])


def test_titles_in_two_lines_are_read_together(read) -> None:
    found = read(
        ["Nom", "Prénom", "Séjour", ""],
        ["", "", "Arrivée", "Départ"],
        ["A", "Un", START, END],
    )
    assert [column.field for column in found.columns] == [
        "last_name", "first_name", "arrival", "departure",
    ]  # fmt: skip
    assert [row.row for row in found.rows] == [3]


def test_columns_without_titles_are_told_by_their_cells(read) -> None:
    found = read(
        ["Nom", "Prénom", "", "", "", "", ""],
        ["A", "Un", "F", "0602852728", "BK1234", START, END],
        ["B", "Deux", "M", "0602852729", "BK1235", START, END],
    )
    assert [(column.field, column.how) for column in found.columns[2:]] == [
        ("sex", "content"), ("phone", "content"), ("identity_number", "content"),
        ("arrival", "content"), ("departure", "content"),
    ]  # fmt: skip


def test_a_list_without_any_title_is_read_by_its_cells(read) -> None:
    rows = [["ALAMI Omar", "M", "0602852728"], ["TAZI Salma", "F", "0602852729"]]
    found = read(*rows)
    assert _names(found) == [("ALAMI", "Omar"), ("TAZI", "Salma")]
    assert (found.women, found.header_row) == (1, 0)


def test_days_under_an_unknown_title_are_not_a_stay(read) -> None:
    found = read(
        ["Nom", "Prénom", "Date d'inscription", "Validité"],
        ["A", "Un", START, END],
        ["B", "Deux", START, END],
    )
    assert found.lodged == 0


def test_each_column_says_how_it_was_understood(read) -> None:
    found = read(
        ["N°", "Nom", "Prenon", "Téléphone", "Couleur", "Nom"],
        [1, "A", "Un", "0602852728", "x", ""],
    )
    assert [(column.field, column.how) for column in found.columns] == [
        (None, "ignored"), ("last_name", "heading"), ("first_name", "close"),
        ("phone", "heading"), (None, "unknown"), (None, "double"),
    ]  # fmt: skip


def test_two_tables_in_one_sheet_are_read_each_by_its_own_titles(read) -> None:
    found = read(
        ["Formateurs"],
        ["Nom", "Prénom", "Tél"],
        ["ALAMI", "Omar", "0602852728"],
        [],
        ["Participants"],
        ["Matricule", "Nom", "Prénom", "Sexe", "DR"],
        [77001, "TAZI", "Salma", "F", "Fès"],
        [77002, "NACIRI", "Ahmed", "M", "Fès"],
    )
    assert [row.row for row in found.rows] == [3, 7, 8]
    assert found.rows[0].person.phone == "+212602852728"
    assert found.rows[1].person.matricule == "77001"
    assert (found.header_row, found.refused) == (6, ())


def test_groups_in_a_list_are_no_people(read) -> None:
    found = read(
        ["Nom et prénom", "Sexe"],
        ["Direction Régionale Fès-Meknès", ""],
        ["ALAMI Omar", "M"],
        ["Groupe 2", ""],
        ["TAZI Salma", "F"],
    )
    assert _names(found) == [("ALAMI", "Omar"), ("TAZI", "Salma")]
    assert found.refused == ()


def test_titles_merged_over_two_lines_leave_no_trace_in_the_session(tmp_path: Path) -> None:
    rows: Rows = [
        ["N°", "Nom", "Prénom", "Hébergement", ""],
        ["", "", "", "Arrivée", "Départ"],
        [1, "ALAMI", "Omar", START, END],
    ]
    merges = ["A1:A2", "B1:B2", "C1:C2", "D1:E1"]
    found = read_list(saved(tmp_path, making.xlsx(rows, merges=merges)))
    assert (found.header_row, found.session_title, found.lodged) == (2, "", 1)


def test_a_mapping_is_remembered_for_a_list_whose_titles_say_nothing(read) -> None:
    rows: list[list[object]] = [["a", "b"], ["ALAMI", "Omar"]]
    shape = read(*rows, mapping={0: "last_name", 1: "first_name"}).shape
    kept = {shape: {0: "last_name", 1: "first_name"}}
    assert _names(read(*rows, remembered=kept.get)) == [("ALAMI", "Omar")]


def test_a_corrected_mapping_decides_alone(read) -> None:
    rows = [["a", "b", "c"], ["Omar", "ALAMI", "77001"]]
    with pytest.raises(RuleBroken):
        read(*rows)
    found = read(*rows, mapping={0: "first_name", 1: "last_name", 2: ""})
    assert _names(found) == [("ALAMI", "Omar")]
    assert found.rows[0].person.matricule == ""
    with pytest.raises(KeyError):
        read(*rows, mapping={0: "colour"})


def test_a_remembered_mapping_serves_lists_of_one_shape_only(read) -> None:
    titles: list[object] = ["Nom", "Prénom", "Code"]
    shape = read(titles, ["A", "Un", "77001"]).shape
    kept = {shape: {0: "last_name", 1: "first_name", 2: "matricule"}}
    found = read(["NOM", "prenom", "code"], ["B", "Deux", "77002"], remembered=kept.get)
    assert found.rows[0].person.matricule == "77002"
    other = read(["Nom", "Prénom", "Classe"], ["B", "Deux", "77002"], remembered=kept.get)
    assert other.rows[0].person.matricule == ""
    assert other.shape != shape


def test_the_list_is_found_among_several_sheets(tmp_path: Path) -> None:
    readme: Rows = [["Merci de compléter la feuille Participants : nom, prénom, sexe"]]
    rows: Rows = [["Nom", "Prénom"], ["A", "Un"]]
    path = saved(tmp_path, making.xlsx(rows, sheet="Participants", before={"Lisez-moi": readme}))
    assert read_list(path).sheet == "Participants"


def test_a_hidden_sheet_is_read_only_for_want_of_another(tmp_path: Path) -> None:
    old: Rows = [["Nom", "Prénom", "Matricule", "Sexe"], ["Z", "Vieux", "1", "M"]]
    new: Rows = [["Nom", "Prénom"], ["A", "Un"]]
    both = making.xlsx(new, before={"Ancien": old}, hidden=["Ancien"])
    assert read_list(saved(tmp_path, both)).people == 1
    assert read_list(saved(tmp_path, both)).sheet == "Liste"
    only = making.xlsx([["Bonjour"]], before={"Ancien": old}, hidden=["Ancien"])
    assert read_list(saved(tmp_path, only)).sheet == "Ancien"


def test_other_sheets_with_lists_are_named_and_can_be_asked_for(tmp_path: Path) -> None:
    second: Rows = [["Nom", "Prénom"], ["B", "Deux"]]
    first: Rows = [["Nom", "Prénom", "Sexe"], ["A", "Un", "M"]]
    path = saved(tmp_path, making.xlsx(first, sheet="Groupe 1", before={"Groupe 2": second}))
    found = read_list(path)
    assert (found.sheet, found.other_sheets) == ("Groupe 1", ("Groupe 2",))
    assert _names(read_list(path, sheet="Groupe 2")) == [("B", "Deux")]
