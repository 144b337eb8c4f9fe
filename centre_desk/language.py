"""Texts for people: French in the code, every language from Qt's ``.ts`` catalogues, without Qt.

A rule says ``tr("Le lit {bed} est pris.", bed=bed)``. That makes a :class:`Message`: the French
source and its fields, kept apart so that a screen, a sheet or the command line can say it in the
language of whoever reads it. ``%n`` in a source stands for the field ``n`` and chooses the plural.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from xml.etree import ElementTree

LANGUAGES = ("fr", "ar", "en")
CATALOGUES = Path(__file__).resolve().parent.parent / "resources" / "translations"
NARROW_SPACE = "\u202f"


@dataclass(frozen=True, slots=True)
class Message:
    """A French source text with its named fields; values may be dates, numbers or messages."""

    source: str
    fields: Mapping[str, object] = field(default_factory=dict)

    def in_french(self) -> str:
        """Say it in the language of the source, for logs and tests."""
        return catalogue("fr").say(self)


def tr(source: str, **fields: object) -> Message:
    """Mark *source* for translation and bind its fields."""
    return Message(source, fields)


def _plural_french(n: int) -> int:
    return 0 if n < 2 else 1


def _plural_english(n: int) -> int:
    return 0 if n == 1 else 1


def _plural_arabic(n: int) -> int:
    """Six forms in the order Qt Linguist stores them: 0, 1, 2, few, many, other (Unicode CLDR)."""
    if n < 3:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


PLURAL_RULES: dict[str, Callable[[int], int]] = {
    "fr": _plural_french,
    "ar": _plural_arabic,
    "en": _plural_english,
}


class Catalogue:
    """The texts of one language, read from ``centre_desk_<language>.ts``."""

    def __init__(self, language: str, forms: Mapping[str, tuple[str, ...]]) -> None:
        self.language = language
        self._forms = forms
        self._plural = PLURAL_RULES[language]

    @property
    def right_to_left(self) -> bool:
        """Whether pages in this language run from right to left."""
        return self.language == "ar"

    def text(self, source: str, n: int | None = None) -> str:
        """Return the translation of *source*, in the plural form for *n*, or *source* itself."""
        forms = self._forms.get(source)
        if forms is None:
            return source
        return forms[min(self._plural(abs(n)), len(forms) - 1)] if n is not None else forms[0]

    def say(self, message: Message) -> str:
        """Return *message* translated, with its fields written as this language writes them."""
        n = message.fields.get("n")
        text = self.text(message.source, n if isinstance(n, int) else None)
        if not message.fields:
            return text
        written = {name: self.write(value) for name, value in message.fields.items()}
        return re.sub(
            r"%n|\{(\w+)\}",
            lambda found: written[found[1] or "n"],
            text,
        )

    def write(self, value: object) -> str:
        """Write one value as Morocco does: ``05/06/2027``, ``12 345``, ``08:52``."""
        match value:
            case Message():
                return self.say(value)
            case datetime():
                return f"{value:%d/%m/%Y %H:%M}"
            case date():
                return f"{value:%d/%m/%Y}"
            case time():
                return f"{value:%H:%M}"
            case bool():
                return self.text("oui") if value else self.text("non")
            case int():
                return f"{value:,}".replace(",", NARROW_SPACE)
            case float():
                return f"{value:,.2f}".replace(",", NARROW_SPACE).replace(".", ",")
            case tuple() | list():
                return ("، " if self.right_to_left else ", ").join(map(self.write, value))
            case _:
                return str(value)


@functools.cache
def catalogue(language: str) -> Catalogue:
    """Read the catalogue of *language* once.

    Raises:
        KeyError: the language is not one of :data:`LANGUAGES`.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    forms: dict[str, tuple[str, ...]] = {}
    # The catalogues are the program's own files, not input.
    tree = ElementTree.parse(CATALOGUES / f"centre_desk_{language}.ts")  # noqa: S314
    for entry in tree.iter("message"):
        translation = entry.find("translation")
        if translation is None:
            continue
        plural = tuple(form.text or "" for form in translation.iter("numerusform"))
        texts = plural or (translation.text or "",)
        if all(texts):
            forms[entry.findtext("source", "")] = texts
    return Catalogue(language, forms)
