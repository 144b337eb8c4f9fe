"""From the cells of a list to nights: given, missing, or those of the session."""

from __future__ import annotations

from datetime import date

import pytest

from tests.exchange.making import warned

START, END = date(2027, 1, 11), date(2027, 1, 15)


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
    assert "dates manquent" in warned(found.rows[0])


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
