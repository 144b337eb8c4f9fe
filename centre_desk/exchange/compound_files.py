"""Microsoft's compound file (MS-CFB): chained sectors, like a small disk, that hold an ``.xls``.

Readers follow its chains and trust its sizes. A chain that bites its own tail, or a size that no
file has, would make them ask for all the memory there is: here both are refused first.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from centre_desk.exchange import limits

_END = 0xFFFFFFF8  # this number and those above mark ends and free places
_ENTRY = 128  # bytes of a directory entry


def streams(data: bytes) -> dict[str, bytes]:
    """Return the streams by their names in small letters; those below 4096 bytes are left empty.

    Raises:
        RuleBroken: chains or sizes cannot be.
        struct.error, IndexError: the file is cut off or points outside of itself.
    """
    version, shift = struct.unpack_from("<H2xH", data, 26)
    if shift not in (9, 12):
        raise limits.damaged()
    size = 1 << shift
    counts = struct.unpack_from("<2I", data, 40) + struct.unpack_from("<I4xI", data, 64)
    if max(counts) > len(data) // size:
        raise limits.damaged()
    table = _allocation_table(data, size)
    _refuse_cycles(table)
    directory, cutoff, small = struct.unpack_from("<I4xII", data, 48)
    small_table = _chain(data, small, table, size)
    _refuse_cycles(struct.unpack(f"<{len(small_table) // 4}I", small_table))
    entries = _chain(data, directory, table, size)
    found: dict[str, bytes] = {}
    for at in range(0, len(entries) - _ENTRY + 1, _ENTRY):
        name_length, kind = struct.unpack_from("<HB", entries, at + 64)
        start, length = struct.unpack_from("<IQ" if version > 3 else "<II", entries, at + 116)
        if kind and length > len(data):
            raise limits.damaged()
        name = entries[at : at + max(name_length - 2, 0)].decode("utf-16-le", errors="replace")
        if kind == 2:
            whole = length >= cutoff
            found[name.lower()] = _chain(data, start, table, size)[:length] if whole else b""
    return found


def _allocation_table(data: bytes, size: int) -> list[int]:
    """For each sector, the one that follows it."""
    sectors = [number for number in struct.unpack_from("<109I", data, 76) if number < _END]
    (extra,) = struct.unpack_from("<I", data, 68)
    seen: set[int] = set()
    while extra < _END:
        if extra in seen:
            raise limits.damaged()
        seen.add(extra)
        more = struct.unpack_from(f"<{size // 4}I", data, (extra + 1) * size)
        sectors += [number for number in more[:-1] if number < _END]
        extra = more[-1]
    if len(sectors) > len(data) // size:
        raise limits.damaged()
    table: list[int] = []
    for number in sectors:
        table += struct.unpack_from(f"<{size // 4}I", data, (number + 1) * size)
    return table


def _refuse_cycles(table: Sequence[int]) -> None:
    """Every chain must come to an end, whether anything points to its start or not."""
    walked = [0] * len(table)
    for start in range(len(table)):
        sector = start
        while sector < len(table) and not walked[sector]:
            walked[sector] = start + 1
            sector = table[sector]
        if sector < len(table) and walked[sector] == start + 1:
            raise limits.damaged()


def _chain(data: bytes, sector: int, table: Sequence[int], size: int) -> bytes:
    pieces: list[bytes] = []
    while sector < _END:
        pieces.append(data[(sector + 1) * size : (sector + 2) * size])
        sector = table[sector]
    return b"".join(pieces)
