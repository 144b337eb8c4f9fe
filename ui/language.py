"""French, Arabic and English on the screen, changed at once, through Qt's own translation."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from centre_desk.language import LANGUAGES, Message, catalogue

CONTEXT: Final = "centre_desk"
OWN_NAMES: Final = {"fr": "Français", "ar": "العربية", "en": "English"}


class CatalogueTranslator(QTranslator):
    """Answers from the program's catalogue, and for Qt's own strings from Qt's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue("fr")
        self._qt = QTranslator(self)

    def read(self, code: str) -> None:
        """Answer in *code* from now on."""
        self._catalogue = catalogue(code)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._qt = QTranslator(self)
        self._qt.load(f"qtbase_{code}", folder)

    def isEmpty(self) -> bool:
        """Never: an untranslated text answers with its French source."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Look one text up."""
        if context == CONTEXT:
            return self._catalogue.text(source, n if n >= 0 else None)
        # Qt gave some of its labels a key after its catalogues had been translated without.
        known = (
            self._qt.translate(context, each, disambiguation or "", n)
            for each in (source, source.replace("&", ""))
        )
        # An empty answer would count as a translation, and leave Qt's own buttons blank.
        return next(filter(None, known), source)


def code() -> str:
    """The language in use: ``fr``, ``ar`` or ``en``."""
    found = QLocale().name()[:2]
    return found if found in LANGUAGES else "fr"


def mirrored() -> bool:
    """Whether pages run from right to left."""
    return catalogue(code()).right_to_left


def speak(translator: CatalogueTranslator, language: str) -> None:
    """Say everything in *language* from now on; every widget hears ``LanguageChange`` once."""
    application = QCoreApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("a language needs an application")
    # Western figures, Monday first, Moroccan month names in Arabic, « janv. » in French.
    territory = {"fr": "fr_FR", "ar": "ar_MA", "en": "en_GB"}[language]
    QLocale.setDefault(QLocale(territory))
    translator.read(language)
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored() else Qt.LayoutDirection.LeftToRight
    )
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))


def t(source: str, /, n: int | None = None, **fields: object) -> str:
    """Say *source* in the language in use; ``%n`` chooses the plural, ``{name}`` takes a field."""
    text = QCoreApplication.translate(CONTEXT, source, None, -1 if n is None else abs(n))
    if not fields:
        return text
    write = catalogue(code()).write
    return re.sub(
        r"\{(\w+)\}",
        lambda found: isolated(write(fields[found[1]])) if found[1] in fields else found[0],
        text,
    )


def isolated(text: str) -> str:
    """Keep a Latin name in one piece within an Arabic line, its full stop at its own end."""
    return f"\u2068{text}\u2069" if text and mirrored() and text.isascii() else text


def named(latin: str, arabic: str) -> str:
    """A person's name in the script of the page, where it is known in that script."""
    return arabic if mirrored() and arabic else latin


def say(message: Message) -> str:
    """Say a sentence that came from the core."""
    fields = dict(message.fields)
    n = fields.get("n")
    if isinstance(n, int):
        return t(message.source, **{**fields, "n": n})  # type: ignore[arg-type]
    return t(message.source, **fields)  # type: ignore[arg-type]


def number(value: float) -> str:
    """Write a number as Morocco does: ``12 345``."""
    return catalogue(code()).write(value)
