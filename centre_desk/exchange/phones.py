"""Phones as people write them, to E.164; what cannot be understood is handed back, never lost."""

from __future__ import annotations

import re
from functools import lru_cache

from centre_desk.domain.names import ascii_digits

_BETWEEN = re.compile(r"[\s.\-/()_'\u200e\u200f\u202a-\u202e]+")
# Excel drops the zero of 0602852728, and 2127.. loses its plus.
_MOROCCAN = re.compile(r"(?:(?:\+|00)?212)?0?([5-8]\d{8})")
_SEVERAL = re.compile(r"\s*(?:[/;,|\n]|\s-\s|\bet\b|\bou\b|\bor\b|\band\b|أو|او)\s*")
_LABEL = re.compile(
    r"^\s*(?:t[ée]l(?:[ée]phone)?|gsm|mobile|portable|fixe|phone|هاتف)\b\.?\s*:?\s*"
)
_EXTENSION = re.compile(r"\s*\b(?:poste|int[ée]rieur)\b\.?\s*")
_NOTHING = frozenset({"", "-", "--", "—", "/", "?", "0", "ras", "néant", "neant", "n/a", "x"})


def read_phone(text: str) -> tuple[str, str]:
    """Return the phone as E.164 and whatever else the cell says.

    ``602852728`` gives ``("+212602852728", "")``; two numbers give the first, with the second
    left over; ``12345`` gives ``("", "12345")``.
    """
    if len(text) == 10 and text[0] == "0" and text[1] in "5678" and text.isdecimal():
        return "+212" + ascii_digits(text[1:]), ""
    return _read(text)


@lru_cache(maxsize=16_384)
def _read(text: str) -> tuple[str, str]:
    written = ascii_digits(text).strip()
    if written.lower() in _NOTHING:
        return "", ""
    if number := _plain_moroccan(written):
        return number, ""
    written = _LABEL.sub("", written.lower())
    parts = [part for part in _SEVERAL.split(written) if part]
    if len(parts) > 1:
        read = [read_phone(part) for part in parts]
        first = next((index for index, (number, _) in enumerate(read) if number), None)
        if first is not None:
            rest = [part for index, part in enumerate(parts) if index != first]
            return read[first][0], " / ".join([*filter(None, [read[first][1]]), *rest])
    return _foreign(written) or ("", text.strip())


def looks_like_phone(text: str) -> bool:
    """Whether *text* is written as a Moroccan number, which tells a column without a title."""
    return bool(_plain_moroccan(ascii_digits(text)))


def _plain_moroccan(text: str) -> str:
    found = _MOROCCAN.fullmatch(_BETWEEN.sub("", text))
    return f"+212{found[1]}" if found else ""


def _foreign(text: str) -> tuple[str, str] | None:
    # Its tables take time to load, and most lists hold Moroccan numbers only.
    import phonenumbers

    text = "+" + text[2:] if text.startswith("00") else text
    text = _EXTENSION.sub(" ext ", text)
    if not 6 <= sum(sign.isdigit() for sign in text) <= 20:
        return None
    try:
        number = phonenumbers.parse(text, "MA")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return written, f"poste {number.extension}" if number.extension else ""
