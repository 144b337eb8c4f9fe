"""The lists of the front desk's mail, through the command line, on the files themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Run

LISTS = Path(__file__).resolve().parents[3] / "shared" / "data" / "lists"
pytestmark = pytest.mark.skipif(not LISTS.is_dir(), reason="the mailed lists are not here")


def _expected() -> dict[str, dict[str, object]]:
    file = LISTS / "expected.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


@pytest.mark.parametrize("name", sorted(_expected()))
def test_each_mailed_list_gives_what_is_known_of_it(run: Run, tmp_path: Path, name: str) -> None:
    known = dict(_expected()[name])
    answer = run("import", "people", LISTS / name, "--json", "--database", tmp_path / "not-made.db")
    if known.pop("error", False):
        assert answer.code == 1
        assert answer.err.count("\n") == 1
        return
    assert answer.code == 0
    told = dict(answer.json)
    refused = told.pop("refused")
    assert len(refused) == known.pop("refused")
    assert [row["row"] for row in refused] == known.pop("refused_rows", [])
    assert all(row["reason"] for row in refused)
    assert told["columns"]
    assert {key: told[key] for key in known} == known
    assert not (tmp_path / "not-made.db").exists()


def _counts(run: Run, database: Path) -> dict[str, int]:
    answer = run("check", "--json", "--database", database)
    assert answer.json["broken"] == []
    return answer.json["counts"]


@pytest.mark.parametrize("name", ["liste-en-tete.xlsx", "deux-feuilles.xlsx", "export-web.xls"])
def test_a_list_imported_twice_adds_nothing(run: Run, database: Path, name: str) -> None:
    first = run("import", "people", LISTS / name, "--apply", "--json", "--database", database)
    assert first.code == 0, first.err
    once = _counts(run, database)
    again = run("import", "people", LISTS / name, "--apply", "--json", "--database", database)
    assert again.json["added"] == 0
    assert again.json["stays"] == 0
    assert _counts(run, database) == once


def test_everybody_on_the_list_gets_a_bed_in_an_empty_house(run: Run, tmp_path: Path) -> None:
    database = tmp_path / "new.db"
    lists = ("liste-en-tete.xlsx", "excel-fr.csv", "deux-feuilles.xlsx")
    for name in lists:
        told = run("import", "people", LISTS / name, "--apply", "--json", "--database", database)
        assert told.code == 0, told.err
        assert told.json["stays"] == told.json["lodged"]
        assert told.json["without_room"] == 0
    assert _counts(run, database)["stay"] == 19 + 31 + 20


def test_a_list_without_dates_takes_those_given(run: Run, tmp_path: Path) -> None:
    arguments = ("--arrival", "2027-02-01", "--departure", "2027-02-05")
    told = run(
        "import", "people", LISTS / "arabe.xlsx", *arguments, "--apply", "--json", "--database",
        tmp_path / "new.db",
    )  # fmt: skip
    assert told.json["stays"] == 14
