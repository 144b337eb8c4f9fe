"""The names of one row, from columns of their own or joined, in one script or both."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from centre_desk.domain.names import has_arabic
from centre_desk.domain.people import Sex
from centre_desk.exchange.cells import Cells, Notes
from centre_desk.exchange.joined_names import split_name, take_civility
from centre_desk.language import tr


class Names(NamedTuple):
    """Surname and first name in both scripts; empty where the row does not say."""

    last: str = ""
    first: str = ""
    last_ar: str = ""
    first_ar: str = ""
    civility: Sex | None = None
    single: bool = False
    """One word in a list that has no column for first names: taken as it is."""

    @property
    def whole(self) -> bool:
        """Whether surname and first name are there, in one script at least."""
        return bool((self.last and self.first) or (self.last_ar and self.first_ar))

    @property
    def has_last(self) -> bool:
        """Whether there is a surname."""
        return bool(self.last or self.last_ar)

    @property
    def known(self) -> str:
        """What there is of a name."""
        return " ".join(filter(None, (self.last or self.last_ar, self.first or self.first_ar)))


class NameReader:
    """Reads the names of a table's rows."""

    def __init__(self, cells: Cells) -> None:
        self._first_name_first = cells.first_name_first
        self._has_first_names = cells.has("first_name", "first_name_ar")
        self._joined = [
            cells.texts(name) for name in ("full_name", "full_name_ar") if cells.has(name)
        ]
        self._alone = [
            (cells.texts(name), name.startswith("last"))
            for name in ("last_name", "first_name", "last_name_ar", "first_name_ar")
            if cells.has(name)
        ]

    def read(self, i: int, notes: Notes) -> Names:
        """Read the names of row *i*."""
        found = {"last": "", "first": "", "last_ar": "", "first_ar": ""}
        civility = None
        for texts in self._joined:
            if text := texts[i]:
                said, parts = _joined(text, self._first_name_first)
                civility = civility or said
                for part, written in parts:
                    found[part] = found[part] or written
        for texts, is_last in self._alone:
            if text := texts[i]:
                said, part, written = _alone(text, is_last)
                civility = civility or said
                found[part] = found[part] or written
        names = Names(found["last"], found["first"], found["last_ar"], found["first_ar"], civility)
        if names.has_last and not names.whole and not self._has_first_names:
            notes.warnings.append(tr("Un seul mot pour le nom et le prénom."))
            return names._replace(single=True)
        return names


@lru_cache(maxsize=16_384)
def _alone(text: str, is_last: bool) -> tuple[Sex | None, str, str]:
    """The civility, the part of the name and its text, for a cell with one part."""
    part = ("last" if is_last else "first") + ("_ar" if has_arabic(text) else "")
    if not any(map(str.isalpha, text)):
        return None, part, ""  # a total, a dash
    civility = None
    if is_last:
        civility, text = take_civility(text)
    return civility, part, text


@lru_cache(maxsize=16_384)
def _joined(text: str, first_name_first: bool) -> tuple[Sex | None, tuple[tuple[str, str], ...]]:
    """The civility and the parts of a cell that joins surname and first name."""
    if not any(map(str.isalpha, text)):
        return None, ()
    civility, text = take_civility(text)
    parts: list[tuple[str, str]] = []
    for script in _by_script(text):
        last, first = split_name(script, first_name_first=first_name_first)
        ending = "_ar" if has_arabic(script) else ""
        parts += [
            (f"{part}{ending}", word) for part, word in (("last", last), ("first", first)) if word
        ]
    return civility, tuple(parts)


def _by_script(text: str) -> list[str]:
    """Part ``ALAMI Omar / العلمي عمر`` into its two scripts."""
    if not has_arabic(text) or not re.search("[A-Za-z]", text):
        return [text]
    words = [word for word in re.split(r"[\s/|()]+", text) if any(map(str.isalpha, word))]
    latin = [word for word in words if not has_arabic(word)]
    arabic = [word for word in words if has_arabic(word)]
    return [" ".join(latin), " ".join(arabic)]
