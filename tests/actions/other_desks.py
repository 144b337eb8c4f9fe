"""What other processes do at their own desks; they import it by its name."""

from __future__ import annotations

from datetime import date, timedelta
from multiprocessing.synchronize import Barrier
from pathlib import Path

from centre_desk.actions import bookings, enrolments
from centre_desk.desk import open_desk
from centre_desk.domain.periods import Nights
from centre_desk.errors import RuleBroken


def book_the_same_bed(
    location: str, actor: str, bed_id: int, nights: Nights, start: Barrier, answers: Path
) -> None:
    """Wait for the others, book, and write down what the desk was told."""
    desk = open_desk(location, actor=actor)
    start.wait(60)
    try:
        bookings.book(desk, nights=nights, bed_id=bed_id, label=actor)
        said = "booked"
    except RuleBroken as refusal:
        said = refusal.message.in_french()
    (answers / actor).write_text(said, encoding="utf-8")
    desk.close()


def book_every_place(
    location: str, actor: str, bed_ids: list[int], first: date, start: Barrier, answers: Path
) -> None:
    """Try to book each place, one bed on one night; write down how many were had."""
    desk = open_desk(location, actor=actor)
    start.wait(60)
    had = 0
    for place in range(200):
        night = first + timedelta(days=place // len(bed_ids))
        try:
            bookings.book(
                desk,
                nights=Nights(night, night + timedelta(days=1)),
                bed_id=bed_ids[place % len(bed_ids)],
                label=f"{actor} {place}",
            )
            had += 1
        except RuleBroken:
            continue
    (answers / actor).write_text(str(had), encoding="utf-8")
    desk.close()


def take_the_last_seat(
    location: str,
    actor: str,
    session_id: int,
    person_ids: dict[str, int],
    start: Barrier,
    answers: Path,
) -> None:
    """Wait for the others, enrol one's own person, and write down what the desk was told."""
    desk = open_desk(location, actor=actor)
    start.wait(60)
    said = enrolments.enrol(desk, session_id, [person_ids[actor]]).message.in_french()
    (answers / actor).write_text(said, encoding="utf-8")
    desk.close()
