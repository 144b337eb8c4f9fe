"""Fitting text to its cell, and Arabic as it stands on paper."""

from __future__ import annotations

import pytest
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.reports.bidi import isolate, joined, plain, visual
from centre_desk.reports.fonts import Style
from centre_desk.reports.text import SMALLEST, clean, fit, runs, width_per_point, wrap

LETTERS = st.text(
    st.sampled_from("abcdéîÀÇ MNO-'.&<>\"()/12بتثنيمحلاإة ،"), min_size=1, max_size=80
)


def test_text_that_fits_keeps_its_size() -> None:
    assert fit("BENNANI S.", 100, 9).size == 9


def test_text_shrinks_to_eighty_percent_and_no_further() -> None:
    wide = width_per_point("BENNANI SALMA") * 10
    assert fit("BENNANI SALMA", wide * 0.9, 10).size == pytest.approx(9)
    assert fit("BENNANI SALMA", wide * 0.5, 10).size == 10 * SMALLEST


def test_letters_may_be_narrowed_instead_and_keep_their_height() -> None:
    wide = width_per_point("BENNANI SALMA") * 10
    found = fit("BENNANI SALMA", wide * 0.9, 10, narrow=True)
    assert (found.size, found.stretch) == (10, pytest.approx(0.9))


def test_narrowed_letters_keep_their_height_on_several_lines_too() -> None:
    wide = width_per_point("ALLÉGEANCE OUED EDDAHAB", Style.CONDENSED) * 6
    found = fit(
        "ALLÉGEANCE OUED EDDAHAB", wide * 0.5, 6, style=Style.CONDENSED, lines=3, narrow=True
    )
    assert found.size == 6
    assert len(found.lines) > 1


def test_the_condensed_face_is_narrower_in_both_scripts() -> None:
    for name in ("BENNANI", "بناني"):
        assert width_per_point(name, Style.CONDENSED) < 0.9 * width_per_point(name)


@given(LETTERS, st.sampled_from(Style), st.booleans())
def test_no_line_is_drawn_wider_than_it_is_measured(text: str, style: Style, rtl: bool) -> None:
    drawn = sum(run.width for run in runs(clean(text), style, rtl)) / 1000
    assert drawn <= width_per_point(clean(text), style) + 0.001


def test_text_wraps_where_the_cell_allows_before_anything_is_cut() -> None:
    found = fit("BEN ABDELOUAHED EL MANSOURI", 80, 9, lines=3)
    assert not found.cut
    assert " ".join(found.lines) == "BEN ABDELOUAHED EL MANSOURI"


def test_text_that_fits_nowhere_ends_in_an_ellipsis_and_says_so() -> None:
    found = fit("BEN ABDELOUAHED EL MANSOURI", 40, 9)
    assert found.cut
    assert found.lines[0].endswith("…")


@given(LETTERS, st.floats(12, 200), st.integers(1, 4))
def test_no_line_is_wider_than_its_cell(text: str, width: float, lines: int) -> None:
    found = fit(text, width, 9, lines=lines)
    assert len(found.lines) <= lines
    for line in found.lines:
        assert width_per_point(line) * found.size * found.stretch <= width + 0.01


@given(LETTERS, st.floats(2, 30))
def test_wrapping_loses_no_letter(text: str, room: float) -> None:
    line = clean(text)
    assert "".join(wrap(line, room)).replace(" ", "") == line.replace(" ", "")


def test_a_name_keeps_its_direction_on_every_line_it_is_wrapped_to() -> None:
    lines = wrap(isolate("BENNANI Salma épouse EL FASSI"), 8)
    assert len(lines) > 1
    assert all(line.startswith("\u2068") and line.endswith("\u2069") for line in lines)


def test_arabic_letters_are_joined_and_stand_from_right_to_left() -> None:
    # sad-lam-meem-alef maqsura: initial, medial, medial, final, drawn from the left.
    assert visual("سلمى", True) == "\ufef0\ufee4\ufee0\ufeb3"


@given(st.text(st.sampled_from("بتثنيمحلاإةسصقفر ،.·"), min_size=1, max_size=40), st.booleans())
def test_the_short_way_for_arabic_alone_gives_the_order_of_unicode(text: str, rtl: bool) -> None:
    expected = get_display(joined(text), base_dir="R" if rtl else "L")
    assert visual(text, rtl) == expected


def test_a_latin_name_inside_an_arabic_sentence_keeps_its_full_stop_at_its_end() -> None:
    assert "BENNANI S." in visual(f"يغادر {isolate('BENNANI S.')} اليوم", True)


def test_a_law_number_and_a_date_keep_their_order_in_arabic() -> None:
    assert "09-08" in visual(f"القانون رقم {isolate('09-08')} نعم", True)
    assert "11/01/2027" in visual("يوم 11/01/2027", True)


def test_brackets_turn_with_the_direction_of_the_line() -> None:
    assert visual("(سلمى)", True) == "(" + visual("سلمى", True) + ")"


def test_an_arabic_name_in_a_french_line_stands_where_it_is_said() -> None:
    drawn = visual(f"avec {isolate('سلمى')}, chambre 12", False)
    assert drawn == "avec " + visual("سلمى", True) + ", chambre 12"


def test_each_letter_is_drawn_by_a_face_that_has_it() -> None:
    assert [run.font for run in runs("12 سلمى ☐", Style.REGULAR, False)] == [
        "NotoSans-Regular",
        "NotoSansArabic-Regular",
        "NotoSansSymbols2-Regular",
    ]


def test_the_narrow_space_of_french_numbers_is_printed_and_a_letter_of_no_face_is_marked() -> None:
    assert runs("12\u202f345", Style.REGULAR, False)[0].letters == "12\u202f345"
    assert runs("\u4e2d", Style.REGULAR, False)[0].letters == "\ufffd"


def test_tabs_and_line_breaks_in_a_name_become_spaces() -> None:
    assert clean("EL\tFASSI\n Omar\x00 ") == "EL FASSI Omar"


def test_an_accent_typed_apart_is_printed_on_its_letter() -> None:
    assert clean("Re\u0301da") == "Réda"


@given(LETTERS)
def test_setting_a_name_apart_changes_no_letter(text: str) -> None:
    assert plain(isolate(text)) == text
