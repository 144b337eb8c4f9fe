"""The sheet on the wall: rooms × seven nights."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from centre_desk.domain.periods import Week
from centre_desk.domain.sheets import SheetBlock
from centre_desk.domain.stays import StayState
from centre_desk.language import LANGUAGES
from centre_desk.reports.text import clean
from centre_desk.reports.weekly_occupancy import file_name, render
from tests.reports import reading, samples
from tests.reports.samples import MONDAY, nights, room, stay, weekly

NAMES = st.text(
    st.sampled_from("ABCDEÉabcdeé -'.&<>\"()/12بتثنيمحلاإةأ"), min_size=1, max_size=60
).filter(lambda name: bool(clean(name)))


@pytest.fixture(scope="module")
def full() -> bytes:
    return render(weekly(samples.house(load=1.1)), "fr")


def test_a_full_house_of_112_rooms_takes_two_pages(full: bytes) -> None:
    assert len(reading.pages(full)) == 2


def test_every_room_and_every_person_is_on_the_paper(full: bytes) -> None:
    found = reading.text(full)
    for each in samples.house(load=1.1):
        assert each.number in found
        for one in each.stays:
            assert one.name in found
            assert one.session_code in found


def test_the_floors_are_not_torn_apart_where_pages_allow(full: bytes) -> None:
    first, second = reading.pages(full)
    assert "101" in first
    assert "228" in first
    assert "301" in second


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("arabic", [False, True])
def test_no_text_is_printed_over_another_or_off_the_paper(language: str, arabic: bool) -> None:
    sheet = weekly(
        samples.house(load=1.1, arabic=arabic), holiday={language: "Fête de l'Indépendance"}
    )
    assert reading.collisions(lambda: render(sheet, language)) == []
    assert reading.outside(lambda: render(sheet, language)) == []


def test_192_names_of_sixty_letters_leave_the_rooms_on_two_pages_and_are_listed_in_full() -> None:
    sheet = weekly(samples.house(load=1.1, long_names=True))
    found = reading.pages(render(sheet, "fr"))
    assert all(each.number in found[int(each.floor > 2)] for each in sheet.rooms)
    listed = " ".join(found[2:])
    assert all(one.name in listed for each in sheet.rooms for one in each.stays)
    assert reading.collisions(lambda: render(sheet, "fr")) == []


@settings(deadline=None, max_examples=40)
@given(NAMES, st.integers(0, 1), st.booleans(), st.integers(1, 7), st.sampled_from(LANGUAGES))
def test_no_name_is_lost_it_is_printed_whole_or_listed_below_in_full(
    name: str, bed: int, whole: bool, count: int, language: str
) -> None:
    sheet = weekly([room("101", stay(name, bed=bed, whole=whole, count=count))])
    with reading.watching() as drawn:
        render(sheet, language)
    assert "".join(clean(name).split()) in drawn.squeezed()
    assert "MGT-031" in drawn.squeezed()


@pytest.mark.parametrize(
    "name", ["BOUHADDOU S.", "EL BOUANANI K.", "BENABDALLAH S.", "EL MOKHTARI M.", "OUAZZANI M."]
)
def test_an_ordinary_name_is_whole_in_half_a_cell(name: str) -> None:
    with reading.watching() as drawn:
        render(weekly([room("101", stay(name, bed=1, code=""))]), "fr")
    assert drawn.texts.count(name) == 3


def test_hostile_names_are_printed_letter_by_letter() -> None:
    sheet = weekly([room("101", stay(samples.HOSTILE, whole=True), beds=1)])
    assert samples.HOSTILE in reading.text(render(sheet, "fr"))


def test_an_arabic_name_can_be_found_and_copied() -> None:
    sheet = weekly([room("101", stay("بناني سلمى"), beds=1)])
    for language in LANGUAGES:
        assert "بناني سلمى" in reading.text(render(sheet, language))


def test_an_empty_week_shows_every_room_free() -> None:
    found = reading.pages(render(weekly([room(each.number) for each in samples.house()]), "fr"))
    assert len(found) == 2
    assert "nuitées vendues : 0" in found[0]


def test_a_house_without_rooms_still_prints_a_page() -> None:
    assert len(reading.pages(render(weekly([]), "fr"))) == 1


@pytest.mark.parametrize(
    ("floors", "per_floor", "expected"), [(2, 20, 1), (5, 26, 3), (1, 130, 2), (0, 0, 1)]
)
def test_houses_of_other_sizes_take_as_few_pages_as_can_be_read(
    floors: int, per_floor: int, expected: int
) -> None:
    sheet = weekly(samples.house(floors=floors, per_floor=per_floor, load=0.3))
    assert len(reading.pages(render(sheet, "fr"))) == expected


def test_a_floor_that_goes_on_says_so_and_days_and_counts_stand_on_every_page() -> None:
    sheet = weekly([room(f"1{index:03}") for index in range(150)])
    found = reading.pages(render(sheet, "fr"))
    assert len(found) == 3
    assert "(suite)" not in found[0]
    assert all("(suite)" in page for page in found[1:])
    for number, page in enumerate(found, 1):
        assert "lun. 11" in page
        assert "Lits pris" in page
        assert "imprimé le 13/01/2027 à 16:42" in page
        assert f"page {number}/{len(found)}" in page


def test_columns_keep_their_place_from_page_to_page() -> None:
    with reading.watching() as drawn:
        render(weekly(samples.house()), "fr")
    heads = {(word.text, round(word.left, 2)) for word in drawn.words if word.text == "mar. 12"}
    assert len(heads) == 1


def test_both_beds_of_a_twin_stand_side_by_side_on_each_night() -> None:
    twin = room("101", stay("TAZI A.", count=1), stay("AMRANI B.", bed=1, count=1))
    with reading.watching() as drawn:
        render(weekly([twin]), "fr")
    first, second = (
        next(word for word in drawn.words if word.text == name) for name in ("TAZI A.", "AMRANI B.")
    )
    assert first.low == second.low
    assert first.right < second.left


def test_the_session_stands_beside_the_name_or_where_there_is_no_room_in_the_next_night() -> None:
    single = room("101", stay("TAZI A."), beds=1)
    twin = room("102", stay("BENNANI S.", code="SAN-007"))
    with reading.watching() as drawn:
        render(weekly([single, twin]), "fr")
    assert "TAZI A. · MGT-031" in drawn.texts
    assert drawn.texts.count("BENNANI S.") == 2
    assert drawn.texts.count("SAN-007") == 1


def test_a_room_used_whole_is_written_across_both_beds_once_a_night() -> None:
    whole = [stay("TAZI A.", bed=bed, whole=True, code="") for bed in (0, 1)]
    with reading.watching() as drawn:
        render(weekly([room("101", *whole)]), "fr")
    assert drawn.texts.count("TAZI A.") == 3


def test_who_is_in_house_and_who_has_left_is_a_letter_that_the_legend_explains() -> None:
    here = room("101", stay("TAZI A.", state=StayState.IN_HOUSE), beds=1)
    gone = room("102", stay("AMRANI B.", state=StayState.LEFT), beds=1)
    with reading.watching() as drawn:
        render(weekly([here, gone]), "fr")
    assert drawn.texts.count("P") == drawn.texts.count("S") == 2
    assert "présent" in drawn.texts


def test_a_week_long_past_or_to_come_needs_no_letters() -> None:
    gone = stay("AMRANI B.", count=1, state=StayState.LEFT)
    with reading.watching() as drawn:
        render(weekly([room("102", gone, beds=1)]), "fr")
    assert drawn.texts.count("S") == 1  # the legend's


def test_a_letter_that_finds_no_room_is_said_in_the_list_below() -> None:
    crowded = stay("EL IDRISSI O.", count=1, first=2, code="", state=StayState.IN_HOUSE)
    with reading.watching() as drawn:
        render(weekly([room("101", crowded)]), "fr")
    assert "EL IDRISSI O. · présent" in drawn.texts or drawn.texts.count("P") == 2


def test_a_weekend_absence_is_said_in_its_nights() -> None:
    away = replace(stay("TAZI A.", count=7, code=""), absent=(nights(4, 2),))
    with reading.watching() as drawn:
        render(weekly([room("101", away)]), "fr")
    assert drawn.texts.count("absent") == 2
    assert drawn.texts.count("TAZI A.") == 5


def test_a_blocked_room_says_why_and_until_when() -> None:
    blocks = [
        SheetBlock(bed, nights(0, 7), MONDAY.replace(day=19), "chauffe-eau") for bed in (0, 1)
    ]
    found = reading.text(render(weekly([room("213", blocks=blocks)]), "fr"))
    assert found.count("bloqué : chauffe-eau, jusqu'au 19/01") == 1


def test_a_reason_too_long_for_half_a_room_is_listed_in_full() -> None:
    reason = "plafond à refaire après la fuite du deuxième étage"
    blocks = [SheetBlock(1, nights(2, 2), MONDAY.replace(day=15), reason)]
    found = reading.text(render(weekly([room("213", blocks=blocks)]), "fr"))
    assert f"213/2 bloqué : {reason}, jusqu'au 15/01" in found


def test_the_week_is_summed_up() -> None:
    sheet = weekly([room("101", stay("TAZI A.")), room("102")])
    found = reading.text(render(sheet, "fr"))
    assert "nuitées vendues : 3 sur 28" in found
    assert "taux moyen : 11 %" in found
    assert "arrivées : 1 · départs : 1" in found


def test_a_week_over_the_turn_of_the_year_names_both_years() -> None:
    found = reading.text(render(weekly([room("101")], week=Week(2026, 53)), "fr"))
    assert "Semaine 53 · 2026" in found
    assert "du lundi 28 décembre 2026 au dimanche 3 janvier 2027" in found
    assert "ven. 1er" in found


def test_the_arabic_page_runs_from_right_to_left() -> None:
    with reading.watching() as drawn:
        render(
            weekly([room("101", stay("TAZI A.", count=1), stay("AMRANI B.", bed=1, count=1))]), "ar"
        )
    place = {word.text: word for word in drawn.words}
    assert place["101"].left > place["TAZI A."].right
    assert place["TAZI A."].left > place["AMRANI B."].right


def test_the_same_data_give_the_same_bytes(full: bytes) -> None:
    assert render(weekly(samples.house(load=1.1)), "fr") == full


@pytest.mark.parametrize("language", LANGUAGES)
def test_fonts_are_embedded_and_the_file_says_what_it_is(language: str) -> None:
    pdf = render(weekly(samples.house(arabic=True)), language)
    assert all(reading.fonts(pdf).values())
    assert any("Arabic" in name for name in reading.fonts(pdf))
    document = pypdf.PdfReader(io.BytesIO(pdf))
    assert document.metadata is not None
    assert document.metadata.author == samples.HEADING.centre
    assert "2027" in (document.metadata.title or "")
    assert document.trailer["/Root"]["/Lang"] == language


def test_a_logo_is_drawn_and_one_that_cannot_be_read_is_left_out() -> None:
    sheet = weekly([room("101")])
    with_logo = replace(sheet, heading=replace(samples.HEADING, logo=samples.LOGO))
    for unreadable in (b"not a picture", samples.LOGO[:60], samples.LOGO[:-30]):
        broken = replace(sheet, heading=replace(samples.HEADING, logo=unreadable))
        assert reading.text(render(broken, "fr")) == reading.text(render(sheet, "fr"))
    images = pypdf.PdfReader(io.BytesIO(render(with_logo, "fr"))).pages[0].images
    assert len(images) == 1


def test_the_file_names_itself() -> None:
    sheet = weekly([])
    assert file_name(sheet) == "occupation-2027-W02.pdf"
    assert file_name(sheet, "ar") == "occupation-2027-W02-ar.pdf"
