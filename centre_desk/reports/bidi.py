"""Arabic as it stands on paper: letters joined, then put in the order in which they are drawn.

reportlab draws code points from left to right and joins nothing, so each finished line passes
through arabic-reshaper (joined forms) and python-bidi (Unicode's order of mixed scripts). A name
set between U+2068 and U+2069 keeps its own order inside a sentence of the other direction;
python-bidi leaves such isolates to us.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display

ISOLATE, END_ISOLATE = "\u2068", "\u2069"

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_INNERMOST = re.compile(f"{ISOLATE}([^{ISOLATE}{END_ISOLATE}]*)(?:{END_ISOLATE}|$)")
_CONTROLS = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
# Neutral signs that stand for an isolate while the sentence around it is put in order.
_STAND_INS = [chr(code) for code in range(0x2500, 0x2580)]


# Letters, marks and signs that nothing but the direction of Arabic orders.
_ONLY_ARABIC = re.compile("[\u0620-\u065f\ufb50-\ufdfd\ufe70-\ufefc .·…،؛؟]*")


@functools.cache
def _reshaper() -> ArabicReshaper:
    # Vowel marks are part of a name as written; the word ligature of Allah is in no subset we need.
    return ArabicReshaper({"delete_harakat": False, "ARABIC LIGATURE ALLAH": False})


@functools.lru_cache(maxsize=20_000)
def joined_word(word: str) -> str:
    """One word with its Arabic letters in their joined forms."""
    return str(_reshaper().reshape(word)) if has_arabic(word) else word


def joined(text: str) -> str:
    """*text* with its Arabic letters in their joined forms, still as it is read."""
    # Letters never join across a space, and names share their words.
    return " ".join([joined_word(word) for word in text.split(" ")])


def printed(text: str) -> str:
    """The joined letters of *text* without marks that leave no trace on paper."""
    return _CONTROLS.sub("", joined(text) if has_arabic(text) else text)


def has_arabic(text: str) -> bool:
    """Whether any letter of *text* is written from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def isolate(text: str) -> str:
    """Set *text* apart, so that what stands around it does not change its order."""
    return f"{ISOLATE}{text}{END_ISOLATE}" if text else text


def plain(text: str) -> str:
    """*text* without the marks of :func:`isolate`."""
    return text.replace(ISOLATE, "").replace(END_ISOLATE, "")


def _starts_right_to_left(text: str) -> bool:
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "R" | "AL":
                return True
            case "L":
                return False
    return False


def _ordered(text: str, right_to_left: bool) -> str:
    if right_to_left and _ONLY_ARABIC.fullmatch(text):
        return text[::-1]
    return str(get_display(text, base_dir="R" if right_to_left else "L"))


def visual(line: str, right_to_left: bool) -> str:
    """Return one finished line as it is drawn from left to right.

    Args:
        line: as it is read, already wrapped.
        right_to_left: the direction of the sentence or of the page.
    """
    if not has_arabic(line) and not (right_to_left and ISOLATE in line):
        return _CONTROLS.sub("", line)
    text = joined(line)
    whole = _INNERMOST.fullmatch(text)
    if whole:
        return _CONTROLS.sub("", _ordered(whole[1], _starts_right_to_left(whole[1])))
    free = iter([sign for sign in _STAND_INS if sign not in text])
    isolated: dict[str, str] = {}
    while (found := _INNERMOST.search(text)) and (sign := next(free, None)):
        isolated[sign] = _ordered(found[1], _starts_right_to_left(found[1]))
        text = text[: found.start()] + sign + text[found.end() :]
    text = _ordered(text, right_to_left)
    for sign in reversed(isolated):
        text = text.replace(sign, isolated[sign])
    return _CONTROLS.sub("", text)
