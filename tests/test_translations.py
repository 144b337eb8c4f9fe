"""The catalogues say everything the program says, in three languages, and nothing else."""

from __future__ import annotations

import importlib.util
import re
import shutil
from datetime import date, datetime, time
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from centre_desk.language import CATALOGUES, LANGUAGES, NARROW_SPACE, catalogue, tr
from centre_desk.reports.weekly_cells import STATE_WORDS

# The plural forms that stand for one number alone, which they may write as a word.
ONE_NUMBER = {"fr": (), "ar": (0, 1, 2), "en": (0,)}


def _load_update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", CATALOGUES / "update.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


update = _load_update()
TEXTS = update.sources()


def file_of(language: str) -> Path:
    return CATALOGUES / f"centre_desk_{language}.ts"


def forms_of(language: str) -> dict[str, tuple[str, ...]]:
    """Every source in the file of *language* with its translation in each form."""
    found = {}
    for entry in ElementTree.parse(file_of(language)).iter("message"):
        translation = entry.find("translation")
        assert translation is not None, entry.findtext("source")
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        found[entry.findtext("source", "")] = forms or (translation.text or "",)
    return found


def fields_in(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_in_every_form_its_language_has(language: str) -> None:
    assert update.missing(language, TEXTS) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_of_its_source(language: str) -> None:
    wrong = [
        (source, form)
        for source, forms in forms_of(language).items()
        for form in forms
        if fields_in(form) != fields_in(source)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_form_gives_its_number_unless_it_stands_for_one_alone(language: str) -> None:
    wrong = [
        (source, form)
        for source, forms in forms_of(language).items()
        for index, form in enumerate(forms)
        if form.count("%n") != source.count("%n")
        and not ("%n" in source and "%n" not in form and index in ONE_NUMBER[language])
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_holds_no_text_that_the_code_no_longer_says(language: str) -> None:
    assert [source for source in forms_of(language) if source not in TEXTS] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_is_a_finished_file_of_qt(language: str) -> None:
    root = ElementTree.parse(file_of(language)).getroot()
    assert root.tag == "TS"
    assert (root.get("language"), root.get("sourcelanguage")) == (language, "fr")
    assert [name.text for name in root.iter("name")] == [update.CONTEXT]
    assert [entry for entry in root.iter("translation") if entry.get("type")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_writing_the_catalogue_anew_changes_nothing(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = Path(shutil.copy(file_of(language), tmp_path))
    monkeypatch.setattr(update, "FOLDER", tmp_path)
    update.update(language, TEXTS, {})
    assert copy.read_text(encoding="utf-8") == file_of(language).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "دون غرف"),
        (1, "غرفة واحدة"),
        (2, "غرفتان"),
        (3, "3 غرف"),
        (11, "11 غرفة"),
        (100, "100 غرفة"),
    ],
)
def test_arabic_counts_rooms_in_six_ways(n: int, said: str) -> None:
    message = tr("Centre créé : {name}, %n chambre(s)", name="عين البرجة", n=n)
    assert catalogue("ar").say(message) == f"تم إنشاء المركز: عين البرجة، {said}"


def test_arabic_has_a_word_of_its_own_for_few_for_many_and_for_hundreds() -> None:
    said = {
        n: catalogue("ar").say(tr("%n place(s) sans nom rendue(s) à la maison", n=n))
        for n in (3, 10, 11, 99, 100, 102, 103, 111)
    }
    few, many, hundreds = said[3].split("3"), said[11].split("11"), said[100].split("100")
    assert few != many != hundreds
    assert said[10].split("10") == said[103].split("103") == few
    assert said[99].split("99") == said[111].split("111") == many
    assert said[102].split("102") == hundreds


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", ["0 règle enfreinte", "1 règle enfreinte", "2 règles enfreintes"]),
        ("en", ["0 rules broken", "1 rule broken", "2 rules broken"]),
    ],
)
def test_nought_is_singular_in_french_and_plural_in_english(language: str, said: list[str]) -> None:
    place = {"fr": " dans la base.", "en": " in the database."}[language]
    messages = [tr("%n règle(s) enfreinte(s) dans la base.", n=n) for n in range(3)]
    assert [catalogue(language).say(message) for message in messages] == [
        text + place for text in said
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_hours_and_numbers_are_written_as_in_morocco(language: str) -> None:
    write = catalogue(language).write
    assert write(date(2027, 6, 5)) == "05/06/2027"
    assert write(time(8, 5)) == "08:05"
    assert write(datetime(2027, 6, 5, 8, 5)) == "05/06/2027 08:05"  # noqa: DTZ001 - local
    assert write(112) == "112"
    assert write(12345) == f"12{NARROW_SPACE}345"
    assert write(12345.5) == f"12{NARROW_SPACE}345,50"
    assert NARROW_SPACE == "\u202f"


def test_a_sentence_within_a_sentence_is_said_in_the_same_language() -> None:
    message = tr(
        "Chambre {room} : {why}", room="204", why=tr("Cette chambre n'est pas accessible.")
    )
    assert catalogue("en").say(message) == "Room 204: This room is not accessible."
    assert catalogue("fr").say(message) == "Chambre 204 : Cette chambre n'est pas accessible."


def test_a_text_without_translation_is_said_in_french() -> None:
    assert catalogue("ar").say(tr("Le chat {name} dort.", name="Mimi")) == "Le chat Mimi dort."


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_weekly_sheet_marks_each_state_with_a_letter_of_its_own(language: str) -> None:
    letters = [catalogue(language).say(word)[0] for word in STATE_WORDS.values()]
    assert len(set(letters)) == len(letters)
