"""Where the titles of a list stand, what its columns mean, and which sheet it is on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from centre_desk.errors import RuleBroken
from centre_desk.exchange.lists import read_list
from tests.exchange import making
from tests.exchange.making import Rows, names, saved

START, END = date(2027, 1, 11), date(2027, 1, 15)


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
    assert names(found) == [("ALAMI", "Omar"), ("TAZI", "Salma")]
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
    assert names(found) == [("ALAMI", "Omar"), ("TAZI", "Salma")]
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
    assert names(read(*rows, remembered=kept.get)) == [("ALAMI", "Omar")]


def test_a_corrected_mapping_decides_alone(read) -> None:
    rows = [["a", "b", "c"], ["Omar", "ALAMI", "77001"]]
    with pytest.raises(RuleBroken):
        read(*rows)
    found = read(*rows, mapping={0: "first_name", 1: "last_name", 2: ""})
    assert names(found) == [("ALAMI", "Omar")]
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
    assert names(read_list(path, sheet="Groupe 2")) == [("B", "Deux")]
