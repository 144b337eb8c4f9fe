"""An older file becomes a newer one, after a backup, or stays exactly what it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import peewee
import pytest
from playhouse.schema_diff import diff_models

from centre_desk.actions import bookings, stays
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.errors import StorageProblem
from centre_desk.queries import search
from centre_desk.queries import stays as stay_queries
from centre_desk.storage import backup, opening, settings, tables
from tests.house import content, day, nights, whereabouts

Open = Callable[..., Desk]
RELEASES = Path(__file__).parent.parent / "databases"

ADDS_A_COLUMN = """
from peewee import CharField

def up(migrator, db):
    migrator.migrate(migrator.add_column("room", "view", CharField(default="cour")))
"""
FAILS_HALFWAY = """
from peewee import CharField

def up(migrator, db):
    migrator.migrate(migrator.add_column("room", "view", CharField(default="cour")))
    db.execute_sql("DELETE FROM setting")
    raise ValueError("panne")
"""


@pytest.fixture
def next_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of migration scripts of a program that is one release ahead."""
    folder = tmp_path / "migrations"
    shutil.copytree(opening.MIGRATIONS, folder)
    monkeypatch.setattr(opening, "MIGRATIONS", folder)
    return folder


def test_the_scripts_make_exactly_the_tables_that_the_program_uses(desk: Desk) -> None:
    with desk.store.database.bind_ctx(tables.ALL):
        assert not diff_models(desk.store.database, tables.ALL)


def test_the_scripts_make_the_same_tables_on_postgresql(
    postgres: Callable[[], str], open_at: Open
) -> None:
    store = open_at(postgres()).store
    with store.database.bind_ctx(tables.ALL):
        assert not diff_models(store.database, tables.ALL)


def test_a_file_of_release_0_1_0_is_opened_with_everything_in_it(
    tmp_path: Path, open_at: Open
) -> None:
    path = tmp_path / "centre.db"
    shutil.copy(RELEASES / "0.1.0.db", path)
    desk = open_at(path)

    (found,) = search.find(desk, "علمي")
    assert found.title == "ALAMI Ali"
    stay = found.stay_id
    assert stay is not None
    shown = stay_queries.details(desk, stay)
    assert (shown.direction, shown.establishment) == ("Fès-Meknès", "ISTA Fès")
    assert shown.rooms == (("102", "1", nights(1, 5)),)
    assert shown.absences == (nights(2, 3),)
    assert desk.store.one("SELECT count(*) FROM bed_night") == (4 + 2 * 4 + 3,)
    assert settings.read(desk.store, desk.centre_id).no_show_hour == "21:00"
    assert desk.store.one("SELECT count(*) > 0 FROM change WHERE undone_by IS NOT NULL") == (1,)

    stays.check_out(desk, stay)
    bookings.book(desk, nights=nights(20, 22), label="encore")
    History(desk).undo()
    History(desk).undo()
    assert whereabouts(desk, stay) == [("102/1", day(1).day, day(5).day)]


def test_an_older_file_is_brought_up_to_date_after_a_backup(
    location: Path, open_at: Open, next_release: Path
) -> None:
    (next_release / "0003_view.py").write_text(ADDS_A_COLUMN)

    store = open_at(location).store
    assert store.one("SELECT DISTINCT view FROM room") == ("cour",)
    reasons = [path.stem.rpartition("-")[2] for path in backup.kept(store)]
    assert "jour" in reasons
    (before,) = [path for path in backup.kept(store) if "avant-mise-a-jour" in path.name]
    with pytest.raises(StorageProblem):
        _old_copy(before, open_at).store.one("SELECT view FROM room")


def _old_copy(path: Path, open_at: Open) -> Desk:
    """Open a copy with the scripts it knows, so that it is not brought up to date."""
    (opening.MIGRATIONS / "0003_view.py").unlink()
    return open_at(path)


def test_a_migration_that_fails_changes_nothing_and_names_the_backup(
    location: Path, open_at: Open, next_release: Path
) -> None:
    desk = open_at(location)
    bookings.book(desk, nights=nights(1, 5), label="Tazi")
    before = content(desk)
    desk.close()
    (next_release / "0003_view.py").write_text(FAILS_HALFWAY)

    with pytest.raises(StorageProblem, match=r"\(panne\).*Rien n'est perdu.*avant-mise-a-jour"):
        open_at(location)
    (next_release / "0003_view.py").unlink()
    desk = open_at(location)
    assert content(desk) == before
    assert any("avant-mise-a-jour" in path.name for path in backup.kept(desk.store))


def test_an_update_that_cannot_be_backed_up_is_not_begun(
    location: Path, open_at: Open, next_release: Path
) -> None:
    (location.parent / "centre-sauvegardes").write_text("")
    (next_release / "0003_view.py").write_text(ADDS_A_COLUMN)

    with pytest.raises(StorageProblem, match="sauvegarde n'a pas pu être écrite"):
        open_at(location)
    (next_release / "0003_view.py").unlink()
    with pytest.raises(StorageProblem, match="no such column"):
        open_at(location).store.one("SELECT view FROM room")


def test_without_its_scripts_the_program_refuses_to_open_anything(
    location: Path, open_at: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The runner itself would say nothing and change nothing."""
    monkeypatch.setattr(opening, "MIGRATIONS", tmp_path / "nowhere")

    with pytest.raises(StorageProblem, match=r"installation.*incomplète.*réinstallez"):
        open_at(location)


def test_the_database_itself_refuses_a_second_holder(desk: Desk) -> None:
    """Whatever the path, even a script that knows nothing of our rules."""
    bookings.book(desk, nights=nights(1, 3), bed_id=1, label="Tazi")
    (night,) = desk.store.rows("SELECT bed_id, night, hold_id FROM bed_night LIMIT 1")

    with pytest.raises(peewee.IntegrityError):
        desk.store.rows("INSERT INTO bed_night (bed_id, night, hold_id) VALUES (?, ?, ?)", *night)
