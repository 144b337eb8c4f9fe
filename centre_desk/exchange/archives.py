"""Look into a zipped workbook before a reader unpacks it: what it is, and whether it is a bomb."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence

from centre_desk.errors import RuleBroken
from centre_desk.exchange import limits
from centre_desk.language import tr

# zipfile lets all of these out of a damaged archive.
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    ValueError,
    EOFError,
    RuntimeError,
)
_STEP = 1 << 20
_LOCAL_HEADER = struct.Struct("<26xHH")
_LARGEST_DIRECTORY = 500_000  # bytes; zipfile builds an object for each entry before we can count
_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s>])([^<>]*[^/<>])?>")
_REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]+)(\d+)""")
_ROW_NUMBER = re.compile(rb"""[^<>]*?\br\s*=\s*["'](\d{1,9})""")
# Nearly every list fits into 26 columns and 9 999 rows, and then one search is all it takes. The
# patterns begin with plain text, without alternatives, which is searched four times as fast.
_WIDE_OR_LONG = re.compile(rb'<c(?! r="[A-Z]\d{1,4}")[\s>]')
_WITHOUT_PLACE = re.compile(rb'<c(?! r="[A-Z]{1,3}\d{1,7}")[\s>]')
_PREFIXED = re.compile(rb":c[\s>]")
_PLACE = re.compile(rb'<c r="([A-Z]+)(\d+)')
_SMALLEST_CELL = len(b"<c><v>1</v></c>")
_SHARED_TEXT = re.compile(rb"""\bt\s*=\s*["']s["'][^<>]*>\s*<(?:\w+:)?v>\s*(\d+)""")


def check_archive(data: bytes) -> bytes | None:
    """Let a zip pass that is a workbook; return the ``content.xml`` of an OpenDocument sheet.

    Every XML part is unpacked once, counting what really comes out.

    Raises:
        RuleBroken: another kind of archive, a protected or damaged one, or a bomb.
    """
    try:
        archive = _directory(data)
        kind = _kind(archive)
        parts = dict(_parts(archive, data))
    except _UNREADABLE as problem:
        raise limits.damaged() from problem
    if kind == "ods":
        return parts.get("content.xml", b"")
    for xml in parts.values():
        # No reader here unfolds entities; a workbook that brings its own is no list all the same.
        if b"<!DOCTYPE" in xml[:65_536] or xml[:2] in (b"\xff\xfe", b"\xfe\xff"):
            raise limits.damaged()
    _check_sheets(parts)
    return None


def _directory(data: bytes) -> zipfile.ZipFile:
    end = data.rfind(b"PK\x05\x06")
    if end < 0:
        raise limits.damaged()
    size = int.from_bytes(data[end + 12 : end + 16], "little")
    if size > _LARGEST_DIRECTORY:
        raise limits.too_large()
    archive = zipfile.ZipFile(io.BytesIO(data))
    if len(archive.infolist()) > limits.MOST_MEMBERS:
        raise limits.too_large()
    return archive


def _kind(archive: zipfile.ZipFile) -> str:
    names = {name.replace("\\", "/").lower() for name in archive.namelist()}
    if any(entry.flag_bits & 1 for entry in archive.infolist()):
        raise protected()
    if "xl/workbook.bin" in names:
        raise RuleBroken(
            tr("Ce classeur binaire (.xlsb) ne peut pas être lu : enregistrez-le en .xlsx.")
        )
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    if "word/document.xml" in names:
        raise RuleBroken(
            tr("Ce fichier est un document Word : copiez son tableau dans un classeur Excel.")
        )
    if any(name.startswith("ppt/") for name in names):
        raise RuleBroken(tr("Ce fichier est une présentation, pas une liste."))
    if "content.xml" in names and "meta-inf/manifest.xml" in names:
        return _opendocument_kind(archive)
    raise RuleBroken(
        tr("Ce fichier est une archive : sortez-en la liste, puis importez la liste elle-même.")
    )


def _opendocument_kind(archive: zipfile.ZipFile) -> str:
    manifest = next(n for n in archive.namelist() if n.lower().endswith("manifest.xml"))
    with archive.open(manifest) as stream:
        text = stream.read(_STEP)
    if b"encryption-data" in text:
        raise protected()
    if b"opendocument.spreadsheet" not in text:
        raise RuleBroken(
            tr("Ce fichier est un document OpenDocument sans feuille de calcul, pas une liste.")
        )
    return "ods"


def protected() -> RuleBroken:
    """A workbook that opens with a password only."""
    return RuleBroken(
        tr(
            "Ce classeur est protégé par un mot de passe : ouvrez-le dans Excel, enregistrez-le "
            "sans mot de passe, puis importez-le."
        )
    )


def _parts(archive: zipfile.ZipFile, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Unpack the XML parts, whatever size they declare; the other parts no reader opens."""
    budget = limits.LARGEST_CONTENT
    for entry in archive.infolist():
        if not entry.filename.lower().endswith((".xml", ".rels")):
            continue
        xml = _unpacked(entry, data, budget)
        budget -= len(xml)
        yield entry.filename, xml


def _unpacked(entry: zipfile.ZipInfo, data: bytes, budget: int) -> bytes:
    lengths = _LOCAL_HEADER.unpack_from(data, entry.header_offset)
    start = entry.header_offset + 30 + sum(lengths)
    packed = memoryview(data)[start : start + entry.compress_size]
    if len(packed) < entry.compress_size:
        raise limits.damaged()
    if entry.compress_type == zipfile.ZIP_STORED:
        if len(packed) > budget:
            raise limits.too_large()
        return bytes(packed)
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        raise limits.damaged()
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    xml = unpacker.decompress(packed, budget + 1)
    if len(xml) > budget:
        raise limits.too_large()
    if not unpacker.eof:
        raise limits.damaged()
    return xml


def _check_sheets(parts: dict[str, bytes]) -> None:
    texts = [
        len(text)
        for name, xml in parts.items()
        if name.lower().endswith("sharedstrings.xml")
        for text in (xml.split(b"<si") if b"<si>" in xml else re.split(rb"<\w+:si\b", xml))[1:]
    ]
    sheets = [xml for xml in parts.values() if b"sheetData" in xml]
    cells = sum(map(len, sheets)) // _SMALLEST_CELL
    if cells > limits.MOST_CELLS:
        cells = sum(map(_count_cells, sheets))
    if cells > limits.MOST_CELLS or _text_of_all(sheets, texts, cells) > limits.MOST_TEXT:
        raise limits.too_large()
    for xml in sheets:
        if not _surely_small(xml):
            _check_area(xml)


def _surely_small(xml: bytes) -> bool:
    """Whether a look at the cells' references shows that the sheet is no larger than it should."""
    if _PREFIXED.search(xml):
        return False
    if not _WIDE_OR_LONG.search(xml):
        return True
    if _WITHOUT_PLACE.search(xml):
        return False
    places = _PLACE.findall(xml)
    columns = {letters for letters, _ in places}
    rows = max(map(int, {digits for _, digits in places}), default=0)
    return rows * max(map(_column_number, columns), default=0) <= limits.LARGEST_AREA


def _text_of_all(sheets: Sequence[bytes], texts: Sequence[int], cells: int) -> int:
    """How much text the cells hold once each has its own copy, which readers give them."""
    most = cells * max(texts, default=0)
    if most <= limits.MOST_TEXT:
        return most
    return sum(
        texts[int(found[1])]
        for xml in sheets
        for found in _SHARED_TEXT.finditer(xml)
        if int(found[1]) < len(texts)
    )


def _count_cells(xml: bytes) -> int:
    return xml.count(b"<v") + xml.count(b"<is") + xml.count(b":v>") // 2


def _check_area(xml: bytes) -> None:
    """Refuse a sheet whose filled cells span more than memory should hold."""
    row = widest = lowest = 0
    highest = 1 << 30
    last = ""
    for line in re.split(rb"<(?:\w+:)?row\b", xml)[1:]:
        numbered = _ROW_NUMBER.match(line)
        row, column = int(numbered[1]) if numbered else row + 1, 0
        for cell in _CELL.finditer(line):
            column += 1
            if place := _REFERENCE.search(cell[1] or b""):
                row, column = int(place[2]), _column_number(place[1])
            if column > widest or row > lowest:
                last = f"{_column_name(column)}{row}"
            widest, lowest, highest = max(widest, column), max(lowest, row), min(highest, row)
    if widest * (lowest - highest + 1) > limits.LARGEST_AREA:
        raise limits.far_cell(last)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters[:6].upper():
        number = number * 26 + letter - 64
    return number


def _column_name(number: int) -> str:
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
