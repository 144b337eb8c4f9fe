"""Names in both scripts: what counts as the same name when searching and matching.

Moroccan names reach the desk in many spellings: ``EL FASSI``, ``Elfassi``, ``Fassi``; ``الفاسي``
with or without vowel marks. :func:`fold` gives them one key. A key is for finding, never proof
that two people are one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ٱ": "ا",
        "ـ": None,
        "ء": None,
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
    }
)
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ABROAD = re.compile(r"^(?:00)?212")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_WORD = re.compile(r"[^\W_]+")
_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_ALWAYS_PARTICLES = frozenset({"el", "al", "ait", "ال", "ايت"})
# Written in one word, a particle can only be guessed: it must leave something that can be a name.
# Elias, Elham, Alami, Alaoui, Allali, Bennani, Benali (not the same as Ali), Aitor stay whole.
_JOINED_PARTICLE = re.compile(
    r"""(?: el (?=[^\Waeiouy_]{1}\w{3} | [aou]\w{3} | [iey]\w{4})
          | al (?=[^\Waeiouyl_]\w{3})
          | ben (?!jamin) (?=[^\Wn_]\w{3})
          | ait (?=[^\Waeiouy_]\w{3})
          | ال (?=\w{3})
          | بن (?=\w{4})
        )""",
    re.VERBOSE,
)


def has_arabic(text: str) -> bool:
    """Whether at least one letter is Arabic."""
    return not text.isascii() and _ARABIC.search(text) is not None


def ascii_digits(text: str) -> str:
    """Write Arabic-Indic and Persian digits as ``0`` to ``9``."""
    return text if text.isascii() else text.translate(_DIGITS)


def plain(text: str) -> str:
    """Lower case without accents, Arabic vowel marks or tatweel; words stay apart."""
    text = text.casefold()
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text)
    marks_off = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return marks_off.translate(_LETTERS).translate(_DIGITS)


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Return the key under which a surname or first name is searched and matched.

    Case, accents, Arabic vowel marks and tatweel, أإآ/ا, ى/ي, ة/ه, hyphens, apostrophes, spaces
    and a leading El, Al, Ben, Aït or ال make no difference: ``EL FASSI``, ``Elfassi`` and
    ``Fassi`` give ``fassi``. ``Alaoui`` does not lose its *Al*, nor ``Benali`` its *Ben*, since
    *Ali* is another name. Empty where the text holds no letter or digit.
    """
    words = _WORD.findall(plain(text))
    while len(words) > 1 and words[0] in _ALWAYS_PARTICLES:
        del words[0]
    key = "".join(words)
    while found := _JOINED_PARTICLE.match(key):
        key = key[found.end() :]
    return key


@lru_cache(maxsize=65_536)
def squeeze(text: str) -> str:
    """Return a looser key for offering: usual French spellings of one Arabic name fall together.

    ``MOHAMED``, ``Mohammed``, ``Mouhamed`` and ``Med`` meet; so do ``Youssef`` and ``Yousef``.
    Two different names may meet as well, so a person is always asked.
    """
    key = fold(text)
    if key in _SHORT_FOR_MOHAMED:
        key = "mohamed"
    key = _SOFT_C.sub("s", key)
    for spelt, heard in _SPELLINGS:
        key = key.replace(spelt, heard)
    return _DOUBLED.sub(r"\1", key)


_SHORT_FOR_MOHAMED = frozenset({"med", "md", "mohd", "mhd", "mohed"})
_SOFT_C = re.compile("c(?=[eiy])")
_DOUBLED = re.compile(r"(.)\1+")
_SPELLINGS = (
    ("ou", "u"),
    ("oo", "u"),
    ("w", "u"),
    ("ch", "sh"),
    ("dj", "j"),
    ("ph", "f"),
    ("q", "k"),
    ("c", "k"),
    ("y", "i"),
    ("ee", "i"),
    ("o", "u"),
)


def search_words(query: str) -> tuple[str, ...]:
    """Fold each word typed into a search box; every one is to begin one of a person's keys.

    A number is one word, however it is spaced, and Morocco's ``+212`` is its leading zero.
    """
    words = _WORD.findall(plain(query))
    digits = "".join(words)
    if digits.isdecimal():
        return (_ABROAD.sub("0", digits) if query.strip().startswith(("+", "00")) else digits,)
    kept = [word for word in words if word not in _ALWAYS_PARTICLES and word != "ben"] or words
    return tuple(dict.fromkeys(fold(word) for word in kept))


@lru_cache(maxsize=65_536)
def name_keys(name: str) -> frozenset[str]:
    """The keys under which a name is found by the beginning of any of its words.

    From each word on, the rest is written in one, with its particle and without, so that ``elf``,
    ``fas`` and ``el fassi`` all find ``El Fassi`` while they are being typed.
    """
    words = _WORD.findall(plain(name))
    ends = ["".join(words[place:]) for place in range(len(words))]
    return frozenset(key for end in ends for key in (end, fold(end)) if key)


def number_keys(number: str) -> frozenset[str]:
    """The keys of a matricule, identity number or phone: all of it, and from its first digit on."""
    whole = "".join(_WORD.findall(plain(number)))
    return frozenset(key for key in (whole, whole.lstrip(_LATIN)) if key)
