"""Look into an ``.xls`` before a reader unpacks it: is it protected, is it a bomb.

Its content is BIFF records (MS-XLS). A reader allots all cells of the rectangle around the filled
ones, and gives every cell its own copy of a text that the file holds once. So a small file can
fill any memory, and both are reckoned up first.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator

from centre_desk.errors import RuleBroken
from centre_desk.exchange import limits
from centre_desk.exchange.archives import protected
from centre_desk.exchange.compound_files import streams
from centre_desk.language import tr

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_EOF, _FILEPASS, _BOUNDSHEET, _SST, _CONTINUE, _LABEL_SST = 0x0A, 0x2F, 0x85, 0xFC, 0x3C, 0xFD
_DIMENSIONS, _MULRK = 0x200, 0xBD
# Formula, RK, several RK, text, shared text, number, truth: each begins with its row and column.
_CELLS = frozenset({0x06, 0x7E, _MULRK, 0xD6, _LABEL_SST, 0x203, 0x204, 0x205})
_WHOLE_SHEET = 65_536 * 256  # what a sheet may declare at most in this format
_MOST_SHEETS = 256
_MOST_RECORDS = 4_000_000
_HEAD = struct.Struct("<HH")


def check_old_workbook(data: bytes) -> None:
    """Let an ordinary ``.xls`` pass.

    Raises:
        RuleBroken: it is protected, damaged, no workbook, or a bomb.
    """
    if _ENCRYPTED in data:
        raise protected()
    try:
        found = streams(data)
        if "workbook" not in found and "book" not in found:
            raise RuleBroken(
                tr("Ce fichier d'Office n'est pas un classeur : ce n'est pas une liste.")
            )
        for name in ("workbook", "book"):
            _check_stream(found.get(name, b""))
    except (struct.error, IndexError) as problem:
        raise limits.damaged() from problem


def _check_stream(stream: bytes) -> None:
    texts: list[bytes] = []
    places: list[int] = []
    last = 0
    for kind, body in _records(stream, 0):
        if kind == _FILEPASS:
            raise protected()
        if kind == _SST or (kind == _CONTINUE and last == _SST):
            texts.append(body)
        elif kind == _BOUNDSHEET:
            places += struct.unpack_from("<I", body)
        last = last if kind == _CONTINUE else kind
    if len(places) > _MOST_SHEETS or len(set(places)) < len(places):
        raise limits.damaged()
    uses: Counter[int] = Counter()
    area = sum(_area(stream, place, uses) for place in places)
    lengths = list(_text_lengths(texts)) if texts else []
    text = sum(lengths[index] * times for index, times in uses.items() if index < len(lengths))
    if area > 4 * limits.LARGEST_AREA or text > limits.MOST_TEXT:
        raise limits.too_large()


def _area(stream: bytes, place: int, uses: Counter[int]) -> int:
    """The cells of the rectangle around a sheet's filled ones; counts the texts that they use."""
    top, left, bottom, right = 1 << 32, 1 << 16, -1, -1
    for kind, body in _records(stream, place):
        if kind in _CELLS:
            row, column = _HEAD.unpack_from(body)
            end = column + (len(body) - 10) // 6 if kind == _MULRK else column
            top, left = min(top, row), min(left, column)
            bottom, right = max(bottom, row), max(right, end)
            if kind == _LABEL_SST:
                uses[int.from_bytes(body[6:10], "little")] += 1
        elif kind == _DIMENSIONS:
            _check_declared(body)
    return (bottom - top + 1) * (right - left + 1) if bottom >= 0 else 0


def _check_declared(body: bytes) -> None:
    """Readers set memory aside for what a sheet declares, filled or not."""
    layout = "<2I2H" if len(body) >= 12 else "<4H"
    first_row, last_row, first_column, last_column = struct.unpack_from(layout, body)
    if max(last_row - first_row, 0) * max(last_column - first_column, 0) > _WHOLE_SHEET:
        raise limits.too_large()


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """The records from *at* to the end of that part of the stream."""
    end = len(stream) - _HEAD.size
    for _ in range(_MOST_RECORDS):
        if at > end:
            return
        kind, length = _HEAD.unpack_from(stream, at)
        if kind == _EOF:
            return
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length
    raise limits.too_large()


def _text_lengths(pieces: list[bytes]) -> Iterator[int]:
    """The characters of each shared text; a text may run on into the next record."""
    count = struct.unpack_from("<I", pieces[0], 4)[0]
    piece, at = 0, 8
    for _ in range(min(count, sum(map(len, pieces)))):
        if at >= len(pieces[piece]):
            piece, at = piece + 1, 0
            if piece == len(pieces):
                return
        characters, flags = struct.unpack_from("<HB", pieces[piece], at)
        yield characters
        at += 3
        behind = 0
        if flags & 8:
            behind += 4 * struct.unpack_from("<H", pieces[piece], at)[0]
            at += 2
        if flags & 4:
            behind += struct.unpack_from("<I", pieces[piece], at)[0]
            at += 4
        width = 1 + (flags & 1)
        while characters * width > len(pieces[piece]) - at:
            characters -= (len(pieces[piece]) - at) // width
            piece, at = piece + 1, 1
            width = 1 + (pieces[piece][0] & 1)
        at += characters * width
        while behind > len(pieces[piece]) - at:
            behind -= len(pieces[piece]) - at
            piece, at = piece + 1, 0
        at += behind
