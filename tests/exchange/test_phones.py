"""Phones to E.164; whatever cannot be understood is handed back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.exchange.phones import looks_like_phone, read_phone


@pytest.mark.parametrize(
    "written",
    [
        "0602852728", "602852728", "06 02 85 27 28", "06-02-85-27-28", "06.02.85.27.28",
        "+212602852728", "+212 6 02 85 27 28", "00212602852728", "212602852728",
        "+212 (0)6 02 85 27 28", "+2120602852728", "٠٦٠٢٨٥٢٧٢٨", "Tél : 0602852728",
        "GSM 0602852728",        "06/02/85/27/28", "\u202a0602852728\u202c",
    ],
)  # fmt: skip
def test_a_moroccan_number_is_one_number_however_it_is_written(written: str) -> None:
    assert read_phone(written) == ("+212602852728", "")


def test_a_foreign_number_keeps_its_country() -> None:
    assert read_phone("+33 6 12 34 56 78") == ("+33612345678", "")
    assert read_phone("0033612345678") == ("+33612345678", "")


def test_an_extension_and_a_second_number_are_kept_beside_the_first() -> None:
    assert read_phone("0522 34 56 78 poste 33") == ("+212522345678", "poste 33")
    assert read_phone("0602852728 / 0522345678") == ("+212602852728", "0522345678")
    assert read_phone("0602852728 ou 0522345678") == ("+212602852728", "0522345678")
    assert read_phone("bureau; 0602852728") == ("+212602852728", "bureau")


@pytest.mark.parametrize(
    "written", ["12345", "2.12603E+11", "à demander", "+33 1 23", "06028527289"]
)
def test_what_is_no_number_is_handed_back_whole(written: str) -> None:
    assert read_phone(written) == ("", written)


@pytest.mark.parametrize("written", ["", "-", "néant", "RAS", "/"])
def test_a_dash_is_no_number_and_nothing_to_keep(written: str) -> None:
    assert read_phone(written) == ("", "")


def test_a_column_of_phones_is_recognised_without_its_title() -> None:
    assert looks_like_phone("602852728")
    assert not looks_like_phone("77001")
    assert not looks_like_phone("BK785342")


@given(st.text(alphabet="0123456789+ ./-()extposte", max_size=25))
def test_no_digit_is_ever_lost(text: str) -> None:
    number, rest = read_phone(text)
    if not number and any(sign in "123456789" for sign in text):
        assert rest == text.strip()
