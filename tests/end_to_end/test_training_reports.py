"""The balance, the list of sessions and the agendas, as somebody types the commands."""

from __future__ import annotations

from pathlib import Path

import icalendar
import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from centre_desk.actions import setup
from centre_desk.desk import open_desk
from centre_desk.storage import tables
from tests.end_to_end.conftest import Run
from tests.house import day, man
from tests.training import classroom, session, slot, trainer, written

YEAR = "2026-2027"


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_balance_of_a_year_prints(
    run: Run, database: Path, tmp_path: Path, language: str
) -> None:
    out = tmp_path / "bilan.pdf"
    answer = run(
        "print", "jfp-balance", "--year", YEAR, "--database", database, "--out", out,
        "--language", language,
    )  # fmt: skip
    assert answer.code == 0, answer.err
    assert YEAR in PdfReader(out).pages[0].extract_text()


def test_the_balance_of_a_year_is_a_workbook_whose_lines_add_up(
    run: Run, database: Path, tmp_path: Path
) -> None:
    out = tmp_path / "bilan.xlsx"
    answer = run("export", "jfp-balance", "--year", YEAR, "--database", database, "--out", out)
    assert answer.code == 0, answer.err
    rows = list(load_workbook(out).active.iter_rows(min_row=2, values_only=True))
    total = rows[0]
    assert total[5] > 0
    for by in {row[0] for row in rows[1:]}:
        for column in (3, 4, 5, 6, 7, 8):
            assert sum(row[column] for row in rows if row[0] == by) == total[column]


@pytest.mark.parametrize("command", ["print", "export"])
def test_an_unknown_year_is_one_sentence(
    run: Run, database: Path, tmp_path: Path, command: str
) -> None:
    out = tmp_path / ("bilan.pdf" if command == "print" else "bilan.xlsx")
    answer = run(command, "jfp-balance", "--year", "1999", "--database", database, "--out", out)
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "1999" in answer.err
    assert not out.exists()


def test_sessions_are_listed_for_people_and_for_programs(run: Run, database: Path) -> None:
    every = run("sessions", "--json", "--database", database).json
    assert set(every[0]) == {"code", "title", "start", "end", "state", "participants"}
    week = run("sessions", "--week", "2027-W02", "--json", "--database", database).json
    assert 0 < len(week) < len(every)
    assert all(line["start"] <= "2027-01-17" and line["end"] >= "2027-01-11" for line in week)
    said = run("sessions", "--day", "2027-01-12", "--database", database).out
    assert said.count("\n") >= 1
    assert run("sessions", "--year", "1999", "--database", database).code == 1


def test_an_empty_centre_has_no_sessions(run: Run, location: Path) -> None:
    assert run("sessions", "--json", "--database", location).json == []
    assert run("sessions", "--database", location).out == ""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.db"
    desk = open_desk(path, actor="accueil", create=True)
    setup.create_centre(desk)
    room = classroom(desk, "Salle de test")
    course = session(desk, "MGT-1", day(1), day(2), title="Leadership, niveau 1; suite")
    slots = [slot(desk, course, day(number), classroom_id=room) for number in (1, 2)]
    for name in ("Alami", "Alaoui"):
        trainer(desk, man(desk, name), slots[name == "Alaoui"])
    with written(desk) as deed:
        deed.recorder.update(tables.Slot, slots[1], cancelled=True, revision=1)
    desk.close()
    return path


@pytest.mark.parametrize(
    ("whose", "name", "events"),
    [("--session", "MGT-1", 2), ("--trainer", "alami", 1), ("--classroom", "salle de test", 2)],
)
def test_an_agenda_is_written_and_the_same_again(
    run: Run, small: Path, tmp_path: Path, whose: str, name: str, events: int
) -> None:
    files = [tmp_path / "one.ics", tmp_path / "two.ics"]
    for out in files:
        answer = run("export", "ics", whose, name, "--database", small, "--out", out)
        assert answer.code == 0, answer.err
    assert files[0].read_bytes() == files[1].read_bytes()
    found = icalendar.Calendar.from_ical(files[0].read_bytes()).walk("VEVENT")
    assert [str(event["status"]) for event in found] == ["CONFIRMED", "CANCELLED"][:events]
    assert [int(event["sequence"]) for event in found] == [1, 2][:events]
    assert str(found[0]["summary"]) == "MGT-1 Leadership, niveau 1; suite"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--trainer", "ala"), "ALAMI Test"),
        (("--trainer", "zzz"), "Aucun formateur"),
        (("--session", "ZZZ"), "Aucune session"),
        (("--classroom", "ZZZ"), "Salle de test"),
        ((), "Il manque"),
        (("--session", "MGT-1", "--trainer", "ala"), "ne vont pas ensemble"),
    ],
)
def test_an_agenda_of_nobody_or_of_several_is_one_sentence(
    run: Run, small: Path, tmp_path: Path, arguments: tuple[str, ...], why: str
) -> None:
    out = tmp_path / "agenda.ics"
    answer = run("export", "ics", *arguments, "--database", small, "--out", out)
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert why in answer.err
    assert not out.exists()
