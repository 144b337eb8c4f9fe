"""Look into an ``.xls`` before a reader unpacks it: is it protected, is it a bomb.

The container is Microsoft's compound file (MS-CFB), its content BIFF records (MS-XLS). A workbook
keeps each text once, and its cells point to it; a reader gives every cell a copy. So a small file
can fill any memory, and its texts are weighed first.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator

from centre_desk.errors import RuleBroken
from centre_desk.exchange import limits
from centre_desk.exchange.archives import protected
from centre_desk.language import tr

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORKBOOKS = ("workbook", "book")
_LAST_SECTOR = 0xFFFFFFF8  # this number and those above mark ends and free places
_FILEPASS, _SST, _CONTINUE, _LABEL_SST = 0x2F, 0xFC, 0x3C, 0xFD
_RECORD = struct.Struct("<HH")


def check_old_workbook(data: bytes) -> None:
    """Let an ordinary ``.xls`` pass.

    Raises:
        RuleBroken: it is protected, damaged, no workbook, or a bomb.
    """
    if _ENCRYPTED in data:
        raise protected()
    try:
        stream = _workbook_stream(data)
        texts: list[bytes] = []
        uses: Counter[int] = Counter()
        last = 0
        for kind, body in _records(stream):
            if kind == _FILEPASS:
                raise protected()
            if kind == _SST or (kind == _CONTINUE and last == _SST):
                texts.append(body)
            elif kind == _LABEL_SST:
                uses[int.from_bytes(body[6:10], "little")] += 1
            last = last if kind == _CONTINUE else kind
        lengths = list(_text_lengths(texts)) if texts else []
    except (struct.error, IndexError) as problem:
        raise limits.damaged() from problem
    if sum(times * lengths[index] for index, times in uses.items() if index < len(lengths)) > (
        limits.MOST_TEXT
    ):
        raise limits.too_large()


def _workbook_stream(data: bytes) -> bytes:
    """Join the sectors of the stream that holds the workbook."""
    (shift,) = struct.unpack_from("<H", data, 30)
    (directory,) = struct.unpack_from("<I", data, 48)
    (cutoff,) = struct.unpack_from("<I", data, 56)
    if shift not in (9, 12):
        raise limits.damaged()
    size = 1 << shift
    table = _allocation_table(data, size)
    entries = _chain(data, directory, table, size)
    for at in range(0, len(entries) - 127, 128):
        length = struct.unpack_from("<H", entries, at + 64)[0]
        name = entries[at : at + max(length - 2, 0)].decode("utf-16-le", errors="replace")
        if name.lower() in _WORKBOOKS:
            start, count = struct.unpack_from("<II", entries, at + 116)
            # A stream below the cut-off lies elsewhere, and is too small to do harm.
            return b"" if count < cutoff else _chain(data, start, table, size)[:count]
    raise RuleBroken(tr("Ce fichier d'Office n'est pas un classeur : ce n'est pas une liste."))


def _allocation_table(data: bytes, size: int) -> list[int]:
    sectors = [number for number in struct.unpack_from("<109I", data, 76) if number < _LAST_SECTOR]
    (extra,) = struct.unpack_from("<I", data, 68)
    seen: set[int] = set()
    while extra < _LAST_SECTOR and extra not in seen:
        seen.add(extra)
        more = struct.unpack_from(f"<{size // 4}I", data, (extra + 1) * size)
        sectors += [number for number in more[:-1] if number < _LAST_SECTOR]
        extra = more[-1]
    if len(sectors) > len(data) // size:
        raise limits.damaged()
    table: list[int] = []
    for number in sectors:
        table += struct.unpack_from(f"<{size // 4}I", data, (number + 1) * size)
    return table


def _chain(data: bytes, sector: int, table: list[int], size: int) -> bytes:
    """The bytes of a chain of sectors; one that bites its own tail is cut off."""
    pieces: list[bytes] = []
    while sector < _LAST_SECTOR and len(pieces) <= len(table):
        pieces.append(data[(sector + 1) * size : (sector + 2) * size])
        sector = table[sector]
    return b"".join(pieces)


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    at, end = 0, len(stream) - 4
    while at <= end:
        kind, length = _RECORD.unpack_from(stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


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
