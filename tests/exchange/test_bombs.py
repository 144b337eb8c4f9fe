"""Files that would fill the memory get one sentence within five seconds."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from centre_desk.exchange import limits
from centre_desk.exchange.lists import read_list
from tests.exchange import making
from tests.exchange.making import saved

SECONDS = 5  # of the processor, so that a busy machine is no failure
MEMORY = 1_500_000_000  # bytes of addresses for all, the interpreter and its libraries included

# In a process of its own, since only there the memory of the readers can be bounded, too.
READ = """
import json, sys, time
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]),) * 2)
except ImportError:
    pass
from centre_desk.errors import RuleBroken
from centre_desk.exchange.lists import read_list
before = time.process_time()
try:
    said = f"read: {read_list(sys.argv[1]).people}"
except RuleBroken as refused:
    said = refused.message.in_french()
print(json.dumps([said, time.process_time() - before]))
"""

ONE = b'<row r="1"><c r="A1"><v>1</v></c></row>'


def _sheet(body: bytes, **parts: bytes) -> bytes:
    return making.xlsx_with({"xl/worksheets/sheet1.xml": making.sheet_xml(body), **parts})


def _far(reference: str, *, quote: str = '"', prefix: str = "") -> bytes:
    row = "".join(filter(str.isdigit, reference))
    cell = f"<{prefix}c r={quote}{reference}{quote}><v>1</v></{prefix}c>"
    return _sheet(ONE + f'<row r="{row}">{cell}</row>'.encode())


def _shared(length: int, cells: int) -> bytes:
    body = b"".join(
        b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (row, row)
        for row in range(1, cells + 1)
    )
    text = f'<?xml version="1.0"?><sst xmlns="{making.MAIN}"><si><t>{"x" * length}</t></si></sst>'
    return making.xlsx_with(
        {
            "xl/worksheets/sheet1.xml": making.sheet_xml(body),
            "xl/sharedStrings.xml": text.encode(),
        }
    )


def _lying_about_its_size() -> bytes:
    content = bytearray(making.xlsx_with({"xl/z.xml": b"0" * 200_000_000}))
    entry = content.rfind(b"PK\1\2")
    content[entry + 24 : entry + 28] = (100).to_bytes(4, "little")
    return bytes(content)


def _with_number(content: bytes, at: int, number: int) -> bytes:
    return content[:at] + struct.pack("<I", number) + content[at + 4 :]


def _ods_repeating(rows: int, columns: int, text: str = "x") -> bytes:
    return making.ods_of(
        f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell '
        f'office:value-type="string" table:number-columns-repeated="{columns}">'
        f"<text:p>{text}</text:p></table:table-cell></table:table-row>"
    )


BOMBS: dict[str, Callable[[], bytes]] = {
    "two cells at the ends of a sheet": lambda: _far("XFD1048576"),
    "the same in other quotes": lambda: _far("XFD1048576", quote="'"),
    "the same under a prefix": lambda: _far("XFD1048576", prefix="x:"),
    "a wide row and a deep one": lambda: _sheet(
        b'<row r="1"><c r="ZZ1"><v>1</v></c></row><row r="99999"><c r="A99999"><v>1</v></c></row>'
    ),
    "cells that do not say where they are": lambda: _sheet(
        b"<row>" + b"<c><v>1</v></c>" * 16_000 + b'</row><row r="1048576"><c><v>1</v></c></row>'
    ),
    "eight million cells": lambda: _sheet((b"<row>" + b"<c><v>1</v></c>" * 900 + b"</row>") * 9000),
    "zeros, packed a thousand times": lambda: making.xlsx_with({"xl/z.xml": b"0" * 400_000_000}),
    "zeros that declare a hundred bytes": _lying_about_its_size,
    "one long text in sixty thousand cells": lambda: _shared(32_000, 60_000),
    "entities inside entities": lambda: making.xlsx_with(
        {
            "xl/sharedStrings.xml": b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
            b'<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
        }
    ),
    "thirty thousand parts": lambda: making.xlsx_with(
        {f"xl/{number}.xml": b"" for number in range(30_000)}
    ),
    "a text of a hundred million letters": lambda: _sheet(
        b'<row r="1"><c r="A1" t="inlineStr"><is><t>' + b"x" * 100_000_000 + b"</t></is></c></row>"
    ),
    "a million columns": lambda: b"Nom;Pr\xe9nom" + b";x" * 1_000_000,
    "a line of 45 megabytes": lambda: b"Nom;Prenom\n" + b"x" * 45_000_000,
    "a quote that is never closed": lambda: b'Nom;Prenom\n"' + b"x;\n" * 10_000_000,
    "a file of 200 megabytes": lambda: b"x" * 200_000_000,
    "forty million empty lines": lambda: b"Nom;Prenom\n" + b"\n" * 40_000_000,
    "a million people": lambda: b"Nom;Prenom\n" + b"ALAMI;Omar\n" * 1_000_000,
    "a page nested a hundred thousand deep": lambda: b"<html>" + b"<table><tr><td>" * 100_000,
    "a page of open brackets": lambda: b"<table>" + b"<a " * 900_000,
    "a page with one tag of megabytes": lambda: b"<table><" + b"a" * 20_000_000,
    "a page of spans": lambda: b"<table>" + b"<tr><td colspan=1000 rowspan=9999>x" * 100_000,
    "a repeated row of OpenDocument": lambda: _ods_repeating(1_048_576, 16_384),
    "a repeated long text": lambda: _ods_repeating(100_000, 20, "x" * 30_000),
    "an old workbook with two far cells": lambda: making.xls(
        [["Nom"]], cells_more=making.record(0x203, struct.pack("<3Hd", 65_535, 65_535, 0, 1))
    ),
    "an old workbook that declares four thousand million cells": lambda: making.xls(
        [["Nom"]], cells_more=making.record(0x200, struct.pack("<2I3H", 0, 65_536, 0, 65_535, 0))
    ),
    "an old workbook whose sectors bite their tail": lambda: _with_number(
        making.xls([["Nom"]]), 512 + 4 * 9, 2
    ),
    "an old workbook with a stream of four gigabytes": lambda: _with_number(
        making.xls([["Nom"]]), 1024 + 128 + 120, 0xFFFFFFFF
    ),
    "an old workbook with one text for all": lambda: making.xls([["x" * 30_000]] * 6_000),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_gets_one_sentence_in_time_and_within_memory(tmp_path: Path, bomb: str) -> None:
    path = saved(tmp_path, BOMBS[bomb]())
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", READ, path, str(MEMORY)],
        cwd=root, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    said, seconds = json.loads(done.stdout)
    assert not said.startswith("read:")
    assert said.endswith(".")
    assert "\n" not in said
    assert seconds < SECONDS


def _cells(*texts: str) -> bytes:
    return "".join(f'<c t="str"><v>{text}</v></c>' for text in texts).encode()


def test_a_sheet_that_only_declares_a_million_rows_is_read(tmp_path: Path) -> None:
    body = b"<row>" + _cells("Nom", "Prénom") + b"</row><row>" + _cells("A", "B") + b"</row>"
    xml = making.sheet_xml(body).replace(
        b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>'
    )
    path = saved(tmp_path, making.xlsx_with({"xl/worksheets/sheet1.xml": xml}))
    assert read_list(path).people == 1


def test_cells_that_are_only_coloured_do_not_count(tmp_path: Path) -> None:
    titles = b'<row r="1">' + _cells("Nom", "Prénom") + b'<c r="XFD1" s="0"/></row>'
    people = b'<row r="2">' + _cells("A", "B") + b"</row>"
    coloured = b'<row r="1048576"><c r="A1048576" s="0"/></row>'
    assert read_list(saved(tmp_path, _sheet(titles + people + coloured))).people == 1


def test_the_longest_list_that_is_promised_is_read(tmp_path: Path) -> None:
    lines = (f"{number};NOM{number};Prénom;06{number:08}" for number in range(limits.MOST_ROWS))
    path = saved(tmp_path, "Matricule;Nom;Prénom;Tél\n" + "\n".join(lines), "liste.csv")
    assert read_list(path).people == limits.MOST_ROWS
