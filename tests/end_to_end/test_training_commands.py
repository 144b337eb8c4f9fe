"""The papers of training and a trainer's week, as somebody types the commands."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from pypdf import PdfReader

from centre_desk.actions import setup
from centre_desk.desk import open_desk
from tests.end_to_end.conftest import Run
from tests.house import day, man, woman
from tests.training import classroom, enrol, session, slot, trainer

OF_SESSION = (
    "participants",
    "attendance-sheet",
    "invitations",
    "certificates",
    "name-cards",
    "badges",
    "mission-orders",
    "evaluation",
)
OF_DAYS = ("classroom-plan", "door-signs")


def code_of(database: Path, condition: str) -> str:
    """A session of the demonstration."""
    with sqlite3.connect(database) as store:
        (code,) = store.execute(
            f"SELECT code FROM session WHERE {condition} ORDER BY first_day DESC"
        ).fetchone()
    return str(code)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A centre with one session, MGT-1, of 1 and 2 June, and its trainer."""
    path = tmp_path / "small.db"
    desk = open_desk(path, actor="accueil", create=True)
    setup.create_centre(desk)
    course = session(desk, "MGT-1", day(1), day(2), title="Leadership")
    room = classroom(desk, "Salle de test")
    trainer(
        desk, man(desk, "Alami"), *(slot(desk, course, day(n), classroom_id=room) for n in (1, 2))
    )
    enrol(desk, course, woman(desk, "Tazi"))
    desk.close()
    return path


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("kind", OF_SESSION)
def test_every_paper_of_a_session_prints_in_every_language(
    run: Run, database: Path, tmp_path: Path, kind: str, language: str
) -> None:
    code = code_of(database, "kind = 'training' AND state = 'closed'")
    out = tmp_path / "paper.pdf"
    answer = run(
        "print", kind, "--session", code, "--language", language, "--database", database,
        "--out", out,
    )  # fmt: skip
    assert answer.code == 0, answer.err
    assert PdfReader(out).pages


@pytest.mark.parametrize("when", [("--week", "2027-W02"), ("--day", "2027-01-12")])
@pytest.mark.parametrize("kind", OF_DAYS)
def test_classrooms_print_for_a_week_and_for_a_day(
    run: Run, database: Path, tmp_path: Path, kind: str, when: tuple[str, str]
) -> None:
    out = tmp_path / "rooms.pdf"
    answer = run("print", kind, *when, "--database", database, "--out", out)
    assert answer.code == 0, answer.err
    assert PdfReader(out).pages


def test_a_jury_s_record_prints_and_no_other_session_s_does(
    run: Run, database: Path, tmp_path: Path
) -> None:
    out = tmp_path / "record.pdf"
    jury = code_of(database, "kind = 'jury'")
    answer = run("print", "jury-record", "--session", jury, "--database", database, "--out", out)
    assert answer.code == 0, answer.err
    training = code_of(database, "kind = 'training'")
    answer = run(
        "print", "jury-record", "--session", training, "--database", database, "--out", out
    )
    assert (answer.code, answer.err) == (1, f"{training} n'est pas un jury.\n")


def test_a_week_in_which_no_session_has_the_document_is_one_sentence(
    run: Run, small: Path, tmp_path: Path
) -> None:
    desk = open_desk(small, actor="accueil")
    session(desk, "MGT-2", day(1), day(2))
    desk.close()
    out = tmp_path / "record.pdf"
    answer = run("print", "jury-record", "--week", "2027-W22", "--database", small, "--out", out)
    assert answer.code == 1
    assert answer.err.startswith("Aucun des 2 documents ne s'imprime.")
    assert not out.exists()


@pytest.mark.parametrize("who", ["alami", "ALAMI test"])
def test_a_trainer_s_week_prints(run: Run, small: Path, tmp_path: Path, who: str) -> None:
    out = tmp_path / "week.pdf"
    answer = run(
        "print", "trainer-week", "--trainer", who, "--week", "2027-W22", "--database", small,
        "--out", out,
    )  # fmt: skip
    assert answer.code == 0, answer.err
    week, group = PdfReader(out).pages
    assert "Salle de test" in week.extract_text()
    assert "TAZI Test" in group.extract_text()


@pytest.mark.parametrize("code", ["mgt-1", " MGT-1 "])
def test_a_code_is_taken_as_it_is_typed(run: Run, small: Path, tmp_path: Path, code: str) -> None:
    for kind in (("print", "participants"), ("export", "ics")):
        out = tmp_path / f"{kind[1]}.out"
        answer = run(*kind, "--session", code, "--database", small, "--out", out)
        assert answer.code == 0, answer.err


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("print", "participants", "--session", "ZZZ"), "Il n'y a pas de session « ZZZ »"),
        (("print", "participants", "--session", "MGT-1", "--columns", "nom"), "« nom »"),
        (("print", "certificates", "--session", "MGT-1"), "noté présent"),
        (("print", "badges", "--week", "1999-W01"), "Aucune session à cette date"),
        (("print", "badges", "--session", "MGT-1", "--language", "es"), "choisissez parmi"),
        (("print", "door-signs", "--day", "32/01/2027"), "n'est pas un jour"),
        (("print", "classroom-plan", "--week", "2027-W60"), "pas de semaine 60"),
        (("print", "trainer-week", "--trainer", "zzz"), "Aucun formateur"),
        (("print", "trainer-week"), "Il manque : --trainer"),
        (("print", "jfp-balance"), "Aucune année de formation"),
    ],
)
def test_what_cannot_be_printed_is_one_sentence_and_leaves_no_file(
    run: Run, small: Path, tmp_path: Path, arguments: tuple[str, ...], why: str
) -> None:
    out = tmp_path / "paper.pdf"
    answer = run(*arguments, "--database", small, "--out", out)
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert why in answer.err
    assert not out.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("sessions",),
        ("print", "participants", "--session", "MGT-1", "--out", "F.pdf"),
        ("print", "trainer-week", "--trainer", "alami", "--out", "F.pdf"),
        ("print", "jfp-balance", "--out", "F.pdf"),
        ("export", "ics", "--session", "MGT-1", "--out", "F.ics"),
    ],
)
def test_a_database_without_a_centre_says_what_to_do_first(
    run: Run, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    empty = tmp_path / "empty.db"
    open_desk(empty, actor="accueil", create=True).close()
    answer = run(*arguments, "--database", empty)
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "créez d'abord le centre" in answer.err


def test_sessions_are_asked_for_by_one_period_only(run: Run, small: Path) -> None:
    answer = run("sessions", "--week", "2027-W22", "--day", "2027-06-01", "--database", small)
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "ne vont pas ensemble" in answer.err
