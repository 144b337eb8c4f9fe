"""Texts on the screen: Qt's own as well, plurals, and Latin names within Arabic lines."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from centre_desk.language import LANGUAGES, tr
from ui.language import CatalogueTranslator, isolated, number, say, speak, t


@pytest.fixture
def translator(qapp: QApplication) -> Iterator[CatalogueTranslator]:
    before = QLocale()
    made = CatalogueTranslator(qapp)
    qapp.installTranslator(made)
    yield made
    speak(made, "fr")
    qapp.removeTranslator(made)
    made.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "shown"), [("fr", "Annuler"), ("ar", "ألغِ"), ("en", "Cancel")]
)
def test_qts_own_buttons_speak_the_same_language(
    translator: CatalogueTranslator, language: str, shown: str
) -> None:
    speak(translator, language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_does_not_translate_keeps_its_source(
    translator: CatalogueTranslator, language: str
) -> None:
    speak(translator, language)
    assert QCoreApplication.translate("Nowhere", "As it was") == "As it was"


def test_a_label_of_qt_that_got_a_key_since_is_still_translated(
    translator: CatalogueTranslator,
) -> None:
    speak(translator, "fr")
    assert QCoreApplication.translate("QFileDialog", "&Look in:") == "Voir dans\u00a0:"


def test_a_plural_follows_its_number(translator: CatalogueTranslator) -> None:
    speak(translator, "fr")
    assert (t("%n nuit(s)", n=1), t("%n nuit(s)", n=4)) == ("1 nuit", "4 nuits")
    speak(translator, "ar")
    assert t("%n nuit(s)", n=2) == "ليلتان"


def test_a_sentence_of_the_core_is_said_with_its_fields(translator: CatalogueTranslator) -> None:
    speak(translator, "fr")
    assert say(tr("lit {bed}", bed="2")) == "lit 2"
    assert say(tr("%n nuit(s)", n=3)) == "3 nuits"


def test_a_latin_name_stays_in_one_piece_in_an_arabic_line(
    translator: CatalogueTranslator,
) -> None:
    speak(translator, "ar")
    assert isolated("TAZI S.") == "\u2068TAZI S.\u2069"
    assert isolated("") == ""
    speak(translator, "fr")
    assert isolated("TAZI S.") == "TAZI S."


def test_thousands_are_written_with_a_narrow_space(translator: CatalogueTranslator) -> None:
    assert number(12345) == "12\u202f345"
