"""The replay of stays: what the files say has happened must be what the database then holds."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path

import pytest

from benchmarks import replay, stay_files
from tests.end_to_end.crowds import Crowd, full_of_holes

STAYS = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "stays"
UNTIL = date(2015, 7, 13)


def played(files: list[str], capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    assert replay.main(files) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return dict(json.loads(out))


def test_where_long_stays_find_only_holes_others_move_and_nobody_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crowd = full_of_holes(seed=1)
    crowd.live_through()
    result = played(crowd.write(tmp_path), capsys)
    assert result["refused"] == result["double_holders"] == result["nights_that_differ"] == 0
    assert int(str(result["moved_stays"])) > 0
    assert result["most_rooms_on_a_night"] == 102


def test_with_more_guests_than_rooms_it_fills_112_and_never_one_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crowd = Crowd()
    for _ in range(120):
        crowd.book(0, 2)
    crowd.live_through()
    files = crowd.write(tmp_path)
    result = played(files, capsys)
    assert result["refused"] == 8
    assert result["events_skipped"] == 16
    assert result["most_rooms_on_a_night"] == 112
    assert result["double_holders"] == 0
    assert result["nights_that_differ"] == 2


def test_a_guest_who_comes_before_the_room_is_left_waits_for_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crowd = Crowd()
    for _ in range(112):
        crowd.book(0, 1)
    for _ in range(112):
        crowd.book(1, 2)
    crowd.live_through()
    day = [event for event in crowd.events if event[1] in ("checkin", "checkout")]
    crowd.events = [event for event in crowd.events if event[1] == "create"]
    crowd.events += sorted(day, key=lambda event: (event[0], event[1] == "checkout"))
    result = played(crowd.write(tmp_path), capsys)
    assert result["refused"] == result["nights_that_differ"] == 0
    assert result["guests_who_waited_for_their_room"] == 112


def test_the_database_of_a_replay_can_be_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crowd = Crowd()
    crowd.book(0, 3)
    files = crowd.write(tmp_path)
    kept = tmp_path / "kept.db"
    played([*files, "--database", str(kept)], capsys)
    assert kept.exists()
    with pytest.raises(SystemExit) as stopped:
        replay.main([*files, "--database", str(kept)])
    assert stopped.value.code == 1


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("bookings.csv", "booking_id,arrival\n1,2027-01-04\n", "no column « departure »"),
        ("bookings.csv", "", "no column « booking_id »"),
        (
            "bookings.csv",
            "booking_id,arrival,departure,guests\n0,2027-01-04,2027-02-30,1\n",
            "« 2027-02-30 » is not a date",
        ),
        (
            "bookings.csv",
            "booking_id,arrival,departure,guests\n0,2027-01-04,2027-01-04,1\n",
            "is not after the arrival",
        ),
        ("events.csv", "date,event,booking_id\n", "has no rows"),
        ("events.csv", "date,event,booking_id\n2027-01-01,create,77\n", "« 77 »"),
        ("events.csv", "date,event,booking_id\n2027-01-01,checkin,0\n", "before it is made"),
        ("events.csv", "date,event,booking_id\n2027-01-01,vanish,0\n", "« vanish »"),
        ("expected.csv", "date,rooms_occupied_that_night\n2027-01-01,many\n", "« many »"),
    ],
)
def test_files_that_cannot_be_played_get_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], file: str, text: str, said: str
) -> None:
    crowd = Crowd()
    crowd.book(0, 1)
    files = crowd.write(tmp_path)
    (tmp_path / file).write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit) as stopped:
        replay.main(files)
    out, err = capsys.readouterr()
    assert stopped.value.code == 1
    assert out == ""
    assert said in err
    assert err.count("\n") == 1


def test_the_first_days_of_the_real_stays_come_out_as_recorded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Everybody who arrived in the first twelve days; the whole takes minutes.

    ``python benchmarks/replay.py`` on the three files plays all of them.
    """
    if not STAYS.is_dir():
        pytest.skip("the real stays are not beside the repository (../shared/data/stays)")
    bookings = stay_files.bookings(STAYS / "bookings.csv")
    early = {number for number, booking in bookings.items() if booking.arrival < UNTIL}
    files = [
        _some(STAYS / "bookings.csv", tmp_path, lambda row: row["booking_id"] in early),
        _some(STAYS / "events.csv", tmp_path, lambda row: row["booking_id"] in early),
        _some(
            STAYS / "expected_occupancy.csv",
            tmp_path,
            lambda row: date.fromisoformat(row["date"]) < UNTIL,
        ),
    ]
    result = played(files, capsys)
    assert result["refused"] == result["double_holders"] == result["nights_that_differ"] == 0
    assert result["nights_compared"] == 12


def _some(source: Path, folder: Path, wanted) -> str:  # type: ignore[no-untyped-def]
    with source.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = [row for row in reader if wanted(row)]
    copy = folder / source.name
    with copy.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, reader.fieldnames or ())
        writer.writeheader()
        writer.writerows(rows)
    return str(copy)
