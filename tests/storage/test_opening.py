"""A file that cannot be worked with is refused with one sentence, and left as it was."""

from __future__ import annotations

import contextlib
import multiprocessing
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from centre_desk.desk import Desk
from centre_desk.errors import StorageProblem
from centre_desk.storage import network_share, opening
from tests.house import content, lodge, man
from tests.storage import rough_handling

Open = Callable[..., Desk]
PROCESSES = multiprocessing.get_context("spawn")


def test_a_plain_text_file_is_refused_and_kept(tmp_path: Path, open_at: Open) -> None:
    path = tmp_path / "liste.db"
    path.write_text("Nom;Prénom\nAlami;Ali\n" * 50, encoding="utf-8")
    before = path.read_bytes()

    with pytest.raises(StorageProblem, match="n'est pas une base Centre Desk"):
        open_at(path)
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["liste.db"]


def test_the_database_of_another_program_is_refused_and_kept(tmp_path: Path, open_at: Open) -> None:
    path = tmp_path / "contacts.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE person (name)")
    before = path.read_bytes()

    with pytest.raises(StorageProblem, match="n'est pas une base Centre Desk"):
        open_at(path, create=True)
    assert path.read_bytes() == before


def test_a_file_of_a_newer_version_is_refused_and_kept(location: Path, open_at: Open) -> None:
    with closing(sqlite3.connect(location)) as newer:
        newer.execute(
            "INSERT INTO schema_migration (name, applied) VALUES ('0999_later', '2030-01-01')"
        )
        newer.commit()
        newer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = location.read_bytes()

    with pytest.raises(StorageProblem, match="version plus récente de Centre Desk"):
        open_at(location)
    assert location.read_bytes() == before


def test_a_file_with_overwritten_bytes_is_recognised_and_restored(
    location: Path, open_at: Open, clock: object
) -> None:
    desk = open_at(location)
    lodge(desk, "121", 1, 5)
    desk.close()
    rough_handling.overwrite_the_middle(location)
    damaged = location.read_bytes()
    shutil.rmtree(location.parent / "centre-sauvegardes")

    with pytest.raises(StorageProblem, match=r"abîmé.*restaurez la dernière sauvegarde"):
        open_at(location)
    assert location.read_bytes() == damaged


def test_a_truncated_file_is_recognised_whatever_the_day_s_backup(
    location: Path, open_at: Open
) -> None:
    open_at(location).close()
    whole = location.read_bytes()
    location.write_bytes(whole[: len(whole) * 2 // 3])

    with pytest.raises(StorageProblem, match="abîmé"):
        open_at(location)
    assert location.read_bytes() == whole[: len(whole) * 2 // 3]


@pytest.mark.parametrize("create", [True, False])
def test_a_folder_is_no_database(tmp_path: Path, open_at: Open, create: bool) -> None:
    with pytest.raises(StorageProblem, match="est un dossier"):
        open_at(tmp_path, create=create)


def test_a_file_that_is_not_there_is_not_made_unless_asked(tmp_path: Path, open_at: Open) -> None:
    path = tmp_path / "nulle-part" / "centre.db"

    with pytest.raises(StorageProblem, match="Il n'y a pas de base"):
        open_at(path)
    assert not path.parent.exists()
    assert open_at(path, create=True).centre_id == 0


def test_an_empty_file_is_no_database_until_one_is_asked_for(tmp_path: Path, open_at: Open) -> None:
    path = tmp_path / "vide.db"
    path.touch()

    with pytest.raises(StorageProblem, match="Il n'y a pas de base"):
        open_at(path)
    assert open_at(path, create=True).centre_id == 0


def test_a_read_only_file_is_refused_before_anything_is_typed(
    location: Path, open_at: Open
) -> None:
    with immutable(location), pytest.raises(StorageProblem, match="ouvert en écriture"):
        open_at(location)


def test_a_read_only_folder_is_refused_before_anything_is_typed(
    location: Path, open_at: Open
) -> None:
    with immutable(location.parent), pytest.raises(StorageProblem, match="lecture seule"):
        open_at(location)
    open_at(location)


def test_a_file_that_becomes_read_only_loses_nothing(desk: Desk) -> None:
    before = content(desk)
    desk.store.rows("PRAGMA query_only = 1")

    with pytest.raises(StorageProblem, match=r"lecture seule\. Rien n'a été enregistré"):
        man(desk)
    desk.store.rows("PRAGMA query_only = 0")
    assert content(desk) == before
    man(desk)


def test_a_file_locked_by_another_program_is_said_to_be_busy(
    location: Path, open_at: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.2)
    desk = open_at(location)
    before = content(desk)
    locked, leave = PROCESSES.Event(), PROCESSES.Event()
    other = PROCESSES.Process(
        target=rough_handling.keep_locked, args=(str(location), locked, leave), daemon=True
    )
    other.start()
    assert locked.wait(60)

    with pytest.raises(StorageProblem, match=r"occupée par un autre programme\. Rien n'a été"):
        man(desk)
    leave.set()
    other.join(60)
    assert content(desk) == before
    man(desk)


def test_a_network_share_is_recognised(
    location: Path, open_at: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    place = str(location.parent.resolve())
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n//server/desk {place} cifs rw 0 0\n")
    monkeypatch.setattr(network_share, "MOUNTS", mounts)
    before = location.read_bytes()

    with pytest.raises(StorageProblem, match=r"partage réseau.*PostgreSQL"):
        open_at(location)
    with pytest.raises(StorageProblem, match="partage réseau"):
        open_at(location.parent / "new" / "other.db", create=True)
    assert location.read_bytes() == before
    mounts.write_text(f"/dev/sda1 {place} ext4 rw 0 0\n")
    open_at(location)


def test_a_full_disk_saves_nothing_and_loses_nothing(
    built_centre: Path, tmp_path: Path, open_at: Open
) -> None:
    with small_disk(tmp_path / "disk", kilobytes=2048) as disk:
        shutil.copy(built_centre, disk / "centre.db")
        desk = open_at(disk / "centre.db")
        lodge(desk, "121", 1, 5)
        filler = disk / "filler"
        _write_until_full(filler)
        kept = content(desk)
        with pytest.raises(StorageProblem, match=r"Le disque est plein\. Rien n'a été enregistré"):
            _fill(desk)
        assert {name: rows for name, rows in content(desk).items() if name != "person"} == {
            name: rows for name, rows in kept.items() if name != "person"
        }
        filler.unlink()
        man(desk)
        desk.store.verify()
        desk.close()


def _write_until_full(path: Path) -> None:
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            continue


def _fill(desk: Desk) -> None:
    for _ in range(2000):
        man(desk)


@contextmanager
def immutable(path: Path) -> Iterator[None]:
    """Take the right to write away, from the administrator too where the file system can."""
    mode = path.stat().st_mode
    flagged = _chattr("+i", path)
    path.chmod(mode & ~0o222) if not flagged else None
    try:
        if not flagged and _still_writable(path):
            pytest.skip("whoever runs the tests may write anywhere, and chattr does not work here")
        yield
    finally:
        _chattr("-i", path) if flagged else path.chmod(mode)


def _chattr(flag: str, path: Path) -> bool:
    program = shutil.which("chattr")
    return bool(
        program
        and subprocess.run([program, flag, path], capture_output=True, check=False).returncode == 0
    )


def _still_writable(path: Path) -> bool:
    try:
        if path.is_dir():
            (path / "probe").touch()
            (path / "probe").unlink()
        else:
            path.open("r+b").close()
    except OSError:
        return False
    return True


@contextmanager
def small_disk(folder: Path, *, kilobytes: int) -> Iterator[Path]:
    """A disk of its own that is soon full."""
    folder.mkdir()
    program = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", folder]
    if (
        not program
        or subprocess.run([program, *options], capture_output=True, check=False).returncode
    ):
        pytest.skip("only the administrator can make a small disk; see the page-count test")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def test_a_database_that_may_not_grow_saves_nothing_and_loses_nothing(desk: Desk) -> None:
    """The same error of SQLite as a full disk, wherever the tests run."""
    (pages,) = desk.store.one("PRAGMA page_count") or (0,)
    desk.store.rows(f"PRAGMA max_page_count = {pages}")
    before = content(desk)

    with pytest.raises(StorageProblem, match="Le disque est plein"):
        _fill(desk)
    assert content(desk).keys() == before.keys()
    desk.store.verify()
    desk.store.rows("PRAGMA max_page_count = 1000000")
    man(desk)


def test_a_server_that_does_not_answer_is_said_so(open_at: Open) -> None:
    with pytest.raises(StorageProblem, match="La base ne répond pas"):
        open_at("postgresql://nobody@127.0.0.1:1/none?connect_timeout=2")
