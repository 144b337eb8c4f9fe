"""Part a surname and first name that a list joins in one cell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from centre_desk.domain.names import has_arabic, plain
from centre_desk.domain.people import Sex
from centre_desk.exchange.values import read_sex

_CIVILITY = re.compile(
    r"(?:(?P<civility>M\.|MM\.|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle|Mrs\.?|Ms\.?|Miss|"
    r"السيدة|السيد|الآنسة|الانسة)|Dr\.?|Pr\.?|Docteur|Professeur|Prof\.?|الدكتورة?)\s+",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    plain(word)
    for word in (
        "el", "al", "ben", "bent", "bint", "aït", "ould", "oulad", "ouled", "bou", "abou", "ibn",
        "bni", "beni", "de", "da", "di", "du", "le", "la", "van", "von", "dos", "del",
        "بن", "ابن", "بنت", "آيت", "ولد", "أولاد", "أبو", "بو", "بني",
    )
)  # fmt: skip
# With the next word they make one name: عبد الله, Abd Elilah, نور الدين.
_BINDING = frozenset({"abd", "عبد", "نور", "عز"})


def take_civility(text: str) -> tuple[Sex | None, str]:
    """Take ``Mme`` or ``Dr`` off the front of a name; the sex only where it tells one."""
    found = _CIVILITY.match(text)
    if not found:
        return None, text
    civility = found["civility"]
    return read_sex(civility) if civility else None, text[found.end() :]


@lru_cache(maxsize=16_384)
def split_name(text: str, *, first_name_first: bool) -> tuple[str, str]:
    """Return surname and first name.

    A surname in capitals beside a first name that is not decides; then a comma (``FASSI, Omar``);
    then the order that the list's own title or other rows tell. A particle stays with its
    surname: ``El Fassi Omar``. The first name is empty where there is one word only.
    """
    if "," in text or "،" in text:
        last, _, first = re.sub("،", ",", text).partition(",")
        if last.strip() and first.strip():
            return last.strip(), first.strip()
    words = text.split()
    if len(words) < 2:
        return text, ""
    capitals = _capital_run(words)
    if capitals:
        start, end = capitals
        return " ".join(words[start:end]), " ".join(words[:start] + words[end:])
    if first_name_first:
        cut = _surname_start(words)
        return " ".join(words[cut:]), " ".join(words[:cut])
    cut = _surname_end(words)
    return " ".join(words[:cut]), " ".join(words[cut:])


def surnames_come_first(names: Iterable[str], *, otherwise: bool) -> bool:
    """Whether the rows whose capitals tell put the surname first; *otherwise* where none does."""
    first = last = 0
    for name in names:
        words = name.split()
        run = _capital_run(words) if len(words) > 1 else None
        if run:
            first += run[0] == 0
            last += run[1] == len(words)
    return first >= last if first or last else otherwise


def _capital_run(words: list[str]) -> tuple[int, int] | None:
    """The words in capitals, if some but not all are; a particle before them belongs to them."""
    loud = [_is_capitals(word) for word in words]
    if all(loud) or not any(loud):
        return None
    start = loud.index(True)
    end = start
    while end < len(words) and (
        loud[end] or (plain(words[end]) in _PARTICLES and end + 1 < len(words) and loud[end + 1])
    ):
        end += 1
    while start and plain(words[start - 1]) in _PARTICLES:
        start -= 1
    # "EL Fassi Omar": a particle alone in capitals names nobody.
    alone = words[start:end]
    if all(plain(word) in _PARTICLES for word in alone) or (start, end) == (0, len(words)):
        return None
    return start, end


def _is_capitals(word: str) -> bool:
    letters = [sign for sign in word if sign.isalpha()]
    return len(letters) > 1 and not has_arabic(word) and all(sign.isupper() for sign in letters)


def _surname_end(words: list[str]) -> int:
    """How many words the surname takes when it comes first, leaving one for the first name."""
    end = 1
    while end < len(words) - 1 and plain(words[end - 1]) in _PARTICLES | _BINDING:
        end += 1
    return end


def _surname_start(words: list[str]) -> int:
    """Where the surname begins when it comes last, leaving one word for the first name."""
    start = len(words) - 1
    while start > 1 and plain(words[start - 1]) in _PARTICLES | _BINDING:
        start -= 1
    return start
