"""Copies that were opened and checked before anybody relies on them."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from centre_desk.desk import Desk
from centre_desk.errors import StorageProblem
from centre_desk.storage import backup
from tests.conftest import Clock
from tests.house import content, lodge
from tests.storage.rough_handling import overwrite_the_middle

Open = Callable[..., Desk]


def test_the_first_desk_of_the_day_takes_the_day_s_backup_and_the_others_none(
    location: Path, open_at: Open, clock: Clock
) -> None:
    first = open_at(location)
    assert [path.name for path in backup.kept(first.store)] == ["2027-06-01T120000-jour.db"]
    clock.wait(hours=3)
    open_at(location)
    assert len(backup.kept(first.store)) == 1
    clock.wait(days=1)
    open_at(location)
    assert [path.name[:10] for path in backup.kept(first.store)] == ["2027-06-02", "2027-06-01"]


def test_a_copy_holds_what_is_not_yet_in_the_file_itself(desk: Desk, open_at: Open) -> None:
    """A copied file lacks what still stands in the write-ahead log."""
    lodge(desk, "121", 1, 5)
    copy = backup.take(desk.store, "demande")

    assert content(open_at(copy)) == content(desk)


def test_the_last_fourteen_are_kept(location: Path, open_at: Open, clock: Clock) -> None:
    for number in range(20):
        clock.go_to(date(2027, 6, 1) + timedelta(days=number))
        open_at(location).close()

    kept = backup.kept(open_at(location).store)
    assert [path.name[:10] for path in kept] == [f"2027-06-{day:02}" for day in range(20, 6, -1)]


def test_a_copy_that_does_not_check_is_not_kept(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = backup.kept(desk.store)
    check = backup.check

    def damaged_on_the_way(path: Path) -> None:
        overwrite_the_middle(path)
        check(path)

    monkeypatch.setattr(backup, "check", damaged_on_the_way)
    with pytest.raises(StorageProblem, match=r"est abîmé|ne s'ouvre pas"):
        backup.take(desk.store, "demande")
    folder = backup.folder_of(desk.store)
    assert sorted(folder.iterdir(), reverse=True) == before


def test_a_copy_never_takes_the_place_of_a_database_in_use(
    desk: Desk, location: Path, open_at: Open, tmp_path: Path
) -> None:
    """Who was at work would have gone on writing into a file that has no name any more."""
    other = tmp_path / "other.db"
    open_at(other, create=True)
    for target in (location, other):
        before = target.stat().st_ino
        with pytest.raises(StorageProblem, match="en service"):
            backup.take(desk.store, "demande", target=target)
        assert target.stat().st_ino == before


def test_two_copies_in_one_second_are_two_copies(desk: Desk, clock: Clock) -> None:
    made = {backup.take(desk.store, "demande", at=clock.now) for _ in range(3)}
    assert len(made) == 3
    assert all(path.exists() for path in made)


def test_the_desk_opens_though_the_backup_cannot_be_written_and_says_so(
    location: Path, open_at: Open
) -> None:
    """A file stands where the folder of copies should be."""
    (location.parent / "centre-sauvegardes").write_text("")

    desk = open_at(location)
    assert desk.warning is not None
    said = desk.warning.in_french()
    assert "La sauvegarde du jour n'a pas pu être faite" in said
    assert "Vous pouvez travailler" in said
    lodge(desk, "121", 1, 5)


def test_a_desk_with_its_backup_has_nothing_to_warn_of(desk: Desk) -> None:
    assert desk.warning is None


def test_a_desk_in_a_hurry_takes_its_backup_once_the_day_is_on_the_screen(
    location: Path, open_at: Open
) -> None:
    desk = open_at(location, backup_later=True)
    assert backup.kept(desk.store) == []
    assert desk.back_up() is None
    assert len(backup.kept(desk.store)) == 1


def test_nothing_is_done_in_a_file_that_the_later_backup_found_damaged(
    location: Path, open_at: Open
) -> None:
    desk = open_at(location)
    desk.close()
    shutil.rmtree(location.parent / "centre-sauvegardes")
    overwrite_the_middle(location)
    hurried = open_at(location, backup_later=True)
    with pytest.raises(StorageProblem):
        hurried.back_up()
    with pytest.raises(StorageProblem):
        lodge(hurried, "121", 1, 5)


def test_a_good_copy_is_put_back_and_the_present_state_is_kept(
    location: Path, open_at: Open
) -> None:
    desk = open_at(location)
    stay = lodge(desk, "121", 1, 5)
    then = content(desk)
    copy = backup.take(desk.store, "demande")
    lodge(desk, "122", 1, 5)
    now = content(desk)
    desk.close()

    aside = backup.restore(location, copy)
    assert content(open_at(location)) == then
    assert aside is not None
    assert content(open_at(aside)) == now
    assert stay


def test_a_bad_copy_is_refused_and_the_database_left_as_it_was(
    location: Path, open_at: Open, tmp_path: Path
) -> None:
    desk = open_at(location)
    lodge(desk, "121", 1, 5)
    copy = backup.take(desk.store, "demande")
    before = content(desk)
    desk.close()
    overwrite_the_middle(copy)
    text = tmp_path / "note.db"
    text.write_text("pas une base" * 100)
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as foreign:
        foreign.execute("CREATE TABLE t (x)")

    for bad in (copy, text, other, tmp_path / "missing.db"):
        with pytest.raises(StorageProblem, match=r"abîmé|ne s'ouvre pas|n'est pas une base"):
            backup.restore(location, bad)
    assert content(open_at(location)) == before


def test_a_damaged_database_is_set_aside_as_it_is(location: Path, open_at: Open) -> None:
    desk = open_at(location)
    lodge(desk, "121", 1, 5)
    copy = backup.take(desk.store, "demande")
    before = content(desk)
    desk.close()
    overwrite_the_middle(location)
    damaged = location.read_bytes()

    aside = backup.restore(location, copy)
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert content(open_at(location)) == before


def test_a_copy_is_put_where_there_is_no_database_any_more(
    location: Path, open_at: Open, tmp_path: Path
) -> None:
    copy = backup.take(open_at(location).store, "demande", target=tmp_path / "usb" / "copy.db")
    fresh = tmp_path / "new" / "centre.db"

    assert backup.restore(fresh, copy) is None
    assert open_at(fresh).centre_id == 1


def test_a_desk_that_is_open_sees_the_restored_state_at_once(desk: Desk, open_at: Open) -> None:
    then = content(desk)
    copy = backup.take(desk.store, "demande")
    lodge(desk, "121", 1, 5)

    assert desk.store.file is not None
    backup.restore(desk.store.file, copy)
    assert content(desk) == then
    lodge(desk, "121", 1, 5)
    desk.store.verify()


def test_a_desk_that_is_writing_keeps_its_database(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "BUSY_SECONDS", 0.2)
    copy = backup.take(desk.store, "demande")
    lodge(desk, "121", 1, 5)
    before = content(desk)
    assert desk.store.file is not None

    with desk.store.transaction(), pytest.raises(StorageProblem, match="Rien n'a changé"):
        backup.restore(desk.store.file, copy)
    assert content(desk) == before


def test_a_database_without_a_suffix_keeps_its_folder_of_copies(
    location: Path, open_at: Open
) -> None:
    plain = location.with_name("centre")
    shutil.move(location, plain)
    desk = open_at(plain)
    copy = backup.take(desk.store, "demande")
    desk.close()
    overwrite_the_middle(plain)

    backup.restore(plain, copy)
    assert copy.exists()
    open_at(plain)
