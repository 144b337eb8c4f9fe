"""Public holidays: the fixed ones, and those the moon decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from centre_desk.language import catalogue, tr


@dataclass(frozen=True, slots=True)
class Holiday:
    """One holiday; *confirmed* once it is certain that it falls on *day*."""

    day: date
    name: str
    name_ar: str
    name_en: str
    confirmed: bool

    @property
    def in_each_language(self) -> Mapping[str, str]:
        """Its name in French, Arabic and English; the French one where there is no other."""
        own = {"fr": self.name, "ar": self.name_ar, "en": self.name_en}
        named = {language: name or self.name for language, name in own.items()}
        if self.confirmed:
            return named
        return {
            language: catalogue(language).say(tr("{name} (provisoire)", name=name))
            for language, name in named.items()
        }


def together(holidays: Iterable[Holiday]) -> dict[date, Mapping[str, str]]:
    """The names by day; two on one day stand side by side."""
    named: dict[date, Mapping[str, str]] = {}
    for each in holidays:
        before, more = named.get(each.day, {}), each.in_each_language
        named[each.day] = {
            language: f"{before[language]} · {name}" if before else name
            for language, name in more.items()
        }
    return named
