"""Text with separators: csv and its relatives, in whatever encoding and separator they come."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from centre_desk.domain.names import has_arabic
from centre_desk.errors import RuleBroken
from centre_desk.exchange import limits
from centre_desk.language import tr

SEPARATORS = ";,\t|"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What Windows, old Macs and DOS save here. Order decides where two read equally well.
_OLD_ENCODINGS = ("cp1252", "cp1256", "mac_roman", "cp850", "iso8859_6", "mac_arabic")
_FRENCH = frozenset("éèêëàâäçîïôöùûüœÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŒ")
_FINE = frozenset("°’‘“”«»–—…€\u00a0،؛؟")
_SAMPLE = 200_000
_TELLING_LINES = 60


def read_delimited(data: bytes) -> list[list[str]]:
    """Return the records of a text file; record *n* stands in the spreadsheet's row *n*.

    Raises:
        RuleBroken: it is not text, or holds more than a list can.
    """
    text = decode(data)
    _refuse_control_signs(text[:_SAMPLE])
    told = re.match(r"sep=(.)\r?\n", text, re.IGNORECASE)
    if told:
        text = text[told.end() :]
    separator = told[1] if told else _separator(text)
    csv.field_size_limit(limits.LONGEST_TEXT)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            while row and not row[-1]:
                row.pop()
            if len(row) > limits.MOST_COLUMNS:
                raise limits.too_many_columns()
            rows.append(row)
            if len(rows) > 2 * limits.MOST_ROWS:
                raise limits.too_many_rows()
    except csv.Error as problem:
        raise limits.too_large() from problem
    return rows


def decode(data: bytes) -> str:
    """Decode text of unknown encoding: its own mark, UTF-8, UTF-16, or the likeliest old one.

    Raises:
        RuleBroken: the bytes are no text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if b"\0" in data[:_SAMPLE]:
        return _utf16_without_mark(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_old_encoding(data), errors="replace")


def not_text() -> RuleBroken:
    """A file that is neither a workbook nor text."""
    return RuleBroken(tr("Ce fichier n'est ni un classeur ni un texte : ce n'est pas une liste."))


def _utf16_without_mark(data: bytes) -> str:
    sample = data[: min(len(data), _SAMPLE) & ~1]
    encoding = "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
    text = data[: len(data) & ~1].decode(encoding, errors="replace")
    if "\0" in text[:_SAMPLE] or not any(separator in text for separator in SEPARATORS + "\n"):
        raise not_text()
    return text


def _old_encoding(data: bytes) -> str:
    sample = data[:_SAMPLE]
    return max(_OLD_ENCODINGS, key=lambda encoding: _likeness(sample, encoding))


def _likeness(sample: bytes, encoding: str) -> int:
    """How much *sample* looks like French or Arabic when read in *encoding*."""
    text = sample.decode(encoding, errors="replace")
    score = 0
    for found in re.finditer(r"[^\W\d_]*[^\x00-\x7f]+[^\W\d_]*", text):
        word = found[0]
        strange = [sign for sign in word if not sign.isascii()]
        if has_arabic(word):
            # Words are in one script; a lone Arabic letter among Latin ones is a wrong guess.
            arabic = sum(map(has_arabic, strange))
            whole = arabic == len(strange) and not re.search("[A-Za-z]", word) and arabic > 1
            score += arabic if whole else -2 * len(strange)
        else:
            good = sum(sign in _FRENCH or sign in _FINE for sign in strange)
            score += good - 3 * (len(strange) - good) - (3 if _mixes_case(word) else 0)
    return score


def _mixes_case(word: str) -> bool:
    """Whether a capital follows a small letter, as in ``MeknÈs``, which nobody writes."""
    pairs = pairwise(word)
    return any(a.islower() and b.isupper() and not b.isascii() for a, b in pairs) or (
        word[:1].islower() and not word[:1].isascii() and word[1:].isupper()
    )


def _separator(text: str) -> str:
    """Choose the separator that gives the most lines of one same width."""
    lines = [line for line in text[:_SAMPLE].splitlines()[:_TELLING_LINES] if line.strip()]
    return max(SEPARATORS, key=lambda separator: _regularity(lines, separator))


def _regularity(lines: Sequence[str], separator: str) -> tuple[float, int]:
    # A wrong separator can only break the quotes of a line, which is why lines are read alone.
    counts = Counter(1 + _outside_quotes(line).count(separator) for line in lines)
    widths = [(times * min(width, 8), width) for width, times in counts.items() if width > 1]
    return max(widths, default=(0, 0))


def _outside_quotes(line: str) -> str:
    return re.sub(r'"[^"]*"', "", line) if '"' in line else line


def _refuse_control_signs(sample: str) -> None:
    strange = len(re.findall(r"[\x00-\x08\x0e-\x1f\ufffd]", sample))
    if strange > max(4, len(sample) // 200):
        raise not_text()
