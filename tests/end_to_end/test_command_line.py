"""Every command, as somebody types it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.end_to_end.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = (
    "weekly-occupancy",
    "arrivals",
    "departures",
    "in-house",
    "rooming-list",
    "housekeeping",
    "registration-cards",
)


def test_the_program_starts_as_a_process_of_its_own(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, ROOT / "main.py", "check", "--database", tmp_path / "none.db"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path)},
    )
    assert ended.returncode == 1
    assert "Il n'y a pas de base" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_demonstration_centre_respects_every_rule(run: Run, database: Path) -> None:
    answer = run("check", "--database", database, "--json")
    assert answer.code == 0
    assert answer.json["broken"] == []
    assert answer.json["counts"]["room"] == 112
    assert answer.json["counts"]["bed"] == 192


def test_a_demonstration_is_not_poured_into_a_centre_that_works(run: Run, database: Path) -> None:
    answer = run("demo", "--database", database)
    assert answer.code == 1
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize("kind", DOCUMENTS)
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_document_prints_in_every_language(
    run: Run, database: Path, tmp_path: Path, kind: str, language: str
) -> None:
    out = tmp_path / "sheet.pdf"
    when = ("--week", "2027-W02") if kind == "weekly-occupancy" else ("--day", "2027-01-11")
    answer = run("print", kind, *when, "--database", database, "--out", out, "--language", language)
    assert answer.code == 0, answer.err
    assert len(PdfReader(out).pages) >= 1


def test_a_daily_list_of_a_week_has_a_page_for_each_day(
    run: Run, database: Path, tmp_path: Path
) -> None:
    out = tmp_path / "week.pdf"
    run("print", "arrivals", "--week", "2027-W02", "--database", database, "--out", out)
    text = "".join(page.extract_text() for page in PdfReader(out).pages)
    for day in ("11 janvier", "14 janvier", "17 janvier"):
        assert day in text


def test_the_same_data_prints_the_same_words(run: Run, database: Path, tmp_path: Path) -> None:
    pages = []
    for name in ("one.pdf", "two.pdf"):
        out = tmp_path / name
        run("print", "weekly-occupancy", "--week", "2027-W02", "--database", database, "--out", out)
        text = "".join(page.extract_text() for page in PdfReader(out).pages)
        pages.append([line for line in text.splitlines() if "imprimé" not in line])
    assert pages[0] == pages[1]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("print", "weekly-occupancy", "--week", "2027-W60", "--out", "x.pdf"), "semaine"),
        (("print", "weekly-occupancy", "--week", "demain", "--out", "x.pdf"), "2027-W02"),
        (("print", "weekly-occupancy", "--week", "9999-W52", "--out", "x.pdf"), "2027-W02"),
        (("print", "arrivals", "--day", "31/02/2027", "--out", "x.pdf"), "n'est pas un jour"),
        (("print", "arrivals", "--day", "9999-12-31", "--out", "x.pdf"), "n'est pas un jour"),
        (("print", "arrivals", "--out", "/"), "est un dossier"),
        (("print", "arrivals", "--out", ""), "est un dossier"),
        (("print", "arrivals", "--out", f"{__file__}/x.pdf"), "n'a pas pu être écrit"),
        (("backup", "--out", "/"), "est un dossier"),
        (("print", "menu", "--out", "x.pdf"), "n'est pas proposé"),
        (("print", "arrivals"), "Il manque : --out"),
        (("print", "rooming-list", "--session", "RIEN-1", "--out", "x.pdf"), "RIEN-1"),
        (("demo", "--years", "mille"), "nombre d'années"),
        (("dance",), "n'est pas proposé"),
        (("check", "--loud"), "Argument inconnu"),
    ],
)
def test_a_wrong_argument_gets_one_sentence(
    run: Run, database: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    where = () if arguments[0] == "dance" else ("--database", database)
    answer = run(*arguments, *where)
    assert answer.code == 1
    assert sentence in answer.err
    assert answer.err.count("\n") == 1


def test_an_empty_database_says_that_there_is_no_centre_yet(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.db"
    run("import", "people", ROOT / "README.md", "--apply", "--database", empty)
    fresh = tmp_path / "fresh.db"
    fresh.touch()
    answer = run("print", "arrivals", "--out", tmp_path / "x.pdf", "--database", fresh)
    assert answer.code == 1
    assert answer.err.count("\n") == 1


def test_a_broken_rule_is_found_and_ends_with_one(run: Run, database: Path) -> None:
    with sqlite3.connect(database) as direct:
        direct.execute("PRAGMA foreign_keys = OFF")
        direct.execute("UPDATE stay SET departure = date(arrival, '+1 day') WHERE id = 5")
        direct.execute("UPDATE hold SET stay_id = 999999 WHERE id = 9")
        direct.execute(
            "INSERT INTO hold (centre_id, bed_id, arrival, departure, stay_id) "
            "SELECT centre_id, bed_id, arrival, departure, stay_id FROM hold WHERE id = 20"
        )
    direct.close()
    answer = run("check", "--json", "--database", database)
    assert answer.code == 1
    rules = {broken["rule"] for broken in answer.json["broken"]}
    assert {"two-holders", "orphan", "hold-without-nights"} <= rules


@pytest.mark.parametrize(
    ("damage", "rule", "where"),
    [
        ("UPDATE stay SET quota_id = 999999 WHERE id = 3", "orphan", "stay.quota_id = 999999"),
        ("UPDATE stay SET centre_id = 99 WHERE id = 3", "orphan", "stay.centre_id = 99"),
        ("UPDATE stay SET arrival = 'lundi' WHERE id = 3", "unreadable", "stay.arrival = lundi"),
        ("UPDATE stay SET role = 'roi' WHERE id = 3", "unreadable", "stay 3: role = roi"),
        ("UPDATE stay SET whole_room = 1", "whole-room-not-held", ""),
        (
            "UPDATE stay SET state = 'in_house' WHERE state = 'cancelled'",
            "in-house-without-bed",
            "",
        ),
    ],
    ids=["quota", "centre", "day", "word", "whole-room", "in-house"],
)
def test_whatever_is_broken_from_outside_is_named(
    run: Run, database: Path, damage: str, rule: str, where: str
) -> None:
    """A column without its parent was overlooked, and a day that is none ended the check."""
    with sqlite3.connect(database) as direct:
        direct.execute("PRAGMA foreign_keys = OFF")
        direct.executescript(damage)
    direct.close()
    answer = run("check", "--json", "--database", database)
    assert answer.code == 1
    assert any(
        found["rule"] == rule and found["where"].startswith(where)
        for found in answer.json["broken"]
    )


@pytest.mark.skipif(os.name == "nt", reason="links ask for a privilege there")
def test_a_link_stays_a_link_when_a_document_is_printed_to_it(
    run: Run, database: Path, tmp_path: Path
) -> None:
    """The device file itself was replaced when somebody printed to it."""
    link = tmp_path / "link.pdf"
    link.symlink_to(tmp_path / "sheet.pdf")
    assert run("print", "arrivals", "--database", database, "--out", link).code == 0
    assert link.is_symlink()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="a disk that is always full")
def test_an_answer_that_cannot_be_written_is_told_in_one_sentence(database: Path) -> None:
    for arguments in (["check", "--json"], ["check", "--loud", "--json"]):
        with Path("/dev/full").open("w") as full:
            answer = subprocess.run(
                [sys.executable, ROOT / "main.py", *arguments, "--database", database],
                stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False,
            )  # fmt: skip
        assert answer.returncode == 1
        assert answer.stderr.count("\n") == 1, answer.stderr


def test_a_backup_restores_what_was_there(run: Run, database: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    before = run("check", "--json", "--database", database).json["counts"]
    assert run("backup", "--database", database, "--out", copy).code == 0
    with sqlite3.connect(database) as direct:
        direct.execute("DELETE FROM absence")
        direct.execute("DELETE FROM repair")
        direct.execute("UPDATE person SET last_name = 'X'")
    direct.close()
    assert run("restore", copy, "--database", database).code == 0
    assert run("check", "--json", "--database", database).json["counts"] == before
    with sqlite3.connect(database) as direct:
        assert direct.execute("SELECT count(*) FROM person WHERE last_name = 'X'").fetchone() == (
            0,
        )
    direct.close()


def test_a_file_that_is_no_backup_is_not_restored(run: Run, database: Path) -> None:
    before = database.read_bytes()
    answer = run("restore", ROOT / "README.md", "--database", database)
    assert answer.code == 1
    assert database.read_bytes() == before


@pytest.mark.parametrize("table", ["people", "arrivals", "rooms"])
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_tables_are_handed_out(
    run: Run, database: Path, tmp_path: Path, table: str, ending: str
) -> None:
    out = tmp_path / f"{table}.{ending}"
    answer = run("export", table, "--day", "2027-01-11", "--out", out, "--database", database)
    assert answer.code == 0, answer.err
    assert out.stat().st_size > 100


def test_a_table_in_an_unknown_format_is_refused(run: Run, database: Path, tmp_path: Path) -> None:
    answer = run("export", "people", "--out", tmp_path / "x.doc", "--database", database)
    assert answer.code == 1
    assert ".xlsx" in answer.err


def test_a_copy_of_a_newer_version_does_not_take_the_place_of_the_database(
    run: Run, database: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "newer.db"
    run("backup", "--database", database, "--out", copy)
    with sqlite3.connect(copy) as direct:
        direct.execute("INSERT INTO schema_migration (name, applied) VALUES ('0099_later', '')")
    direct.close()
    before = run("check", "--json", "--database", database).json
    answer = run("restore", copy, "--database", database)
    assert answer.code == 1
    assert "plus récente" in answer.err
    assert run("check", "--json", "--database", database).json == before
