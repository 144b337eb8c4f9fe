"""Make room before two files become one: what both have of a kind that a person has only once."""

from __future__ import annotations

from centre_desk.actions.promoting import close_ranks, waiting
from centre_desk.desk import Deed
from centre_desk.domain.half_days import Half
from centre_desk.domain.training import EnrolmentState
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import sessions, tables

_ONCE = ((tables.SlotTrainer, "slot_id"), (tables.Attendance, "slot_id"))


def make_room(deed: Deed, keep_id: int, drop_id: int) -> None:
    """Take away what *drop_id* has and *keep_id* has as well, so that the rest can go over.

    Of two enrolments in one session the one that takes no seat goes.

    Raises:
        RuleBroken: both are in two places in one half-day, have a seat in one session, or have
            been given the same certificate: they are two people, or one of them is too many.
    """
    _refuse_two_places(deed, keep_id, drop_id)
    _refuse_two_certificates(deed, keep_id, drop_id)
    for session_id, kept, dropped in deed.store.rows(
        "SELECT a.session_id, a.id, b.id FROM enrolment a JOIN enrolment b "
        "ON b.session_id = a.session_id WHERE a.person_id = ? AND b.person_id = ?",
        keep_id,
        drop_id,
    ):
        _keep_one_enrolment(deed, session_id, kept, dropped)
    for table, column in _ONCE:
        name = table._meta.table_name
        rows = deed.store.rows(
            f"SELECT b.id FROM {name} a JOIN {name} b ON b.{column} = a.{column} "
            "WHERE a.person_id = ? AND b.person_id = ?",
            keep_id,
            drop_id,
        )
        for (row_id,) in rows:
            deed.recorder.delete(table, row_id)
    _keep_one_meal(deed, keep_id, drop_id)
    badges = deed.store.rows(
        "SELECT id, person_id FROM badge WHERE person_id IN (?, ?)", keep_id, drop_id
    )
    if len(badges) > 1:
        deed.recorder.delete(tables.Badge, next(key for key, who in badges if who == drop_id))


def _keep_one_meal(deed: Deed, keep_id: int, drop_id: int) -> None:
    """Of two meals handed out at one service the second was one too many."""
    for (row_id,) in deed.store.rows(
        "SELECT b.id FROM meal_served a JOIN meal_served b ON b.day = a.day "
        "AND b.service = a.service WHERE a.person_id = ? AND b.person_id = ?",
        keep_id,
        drop_id,
    ):
        deed.recorder.delete(tables.MealServed, row_id)


def _keep_one_enrolment(deed: Deed, session_id: int, kept: int, dropped: int) -> None:
    pair = [sessions.enrolment(deed.store, each) for each in (kept, dropped)]
    seated = [each for each in pair if each.state.takes_seat]
    if len(seated) == 2:
        raise RuleBroken(
            tr(
                "Les deux fiches ont une place en {code} : ce sont deux personnes, ou l'une doit "
                "d'abord se désister.",
                code=sessions.get(deed.store, session_id).code,
            )
        )
    waits = [each for each in pair if each.state is EnrolmentState.WAITING]
    (gone,) = [each for each in pair if each is not (seated or waits or pair)[0]]
    deed.recorder.delete(tables.Enrolment, gone.id)
    close_ranks(deed, waiting(deed, session_id))


def _refuse_two_places(deed: Deed, keep_id: int, drop_id: int) -> None:
    row = deed.store.one(
        "SELECT a.day, a.half, x.code, y.code FROM person_half_day a JOIN person_half_day b "
        "ON b.day = a.day AND b.half = a.half JOIN slot s ON s.id = a.slot_id "
        "JOIN session x ON x.id = s.session_id JOIN slot u ON u.id = b.slot_id "
        "JOIN session y ON y.id = u.session_id WHERE a.person_id = ? AND b.person_id = ? "
        "AND x.id <> y.id ORDER BY a.day LIMIT 1",
        keep_id,
        drop_id,
    )
    if row:
        raise RuleBroken(
            tr(
                "Le {day} ({half}), une fiche est en {code} et l'autre en {other} : ce sont deux "
                "personnes, ou une inscription est en trop.",
                day=row[0], half=Half(row[1]).label, code=row[2], other=row[3],
            )
        )  # fmt: skip


def _refuse_two_certificates(deed: Deed, keep_id: int, drop_id: int) -> None:
    row = deed.store.one(
        "SELECT t.code, a.number, b.number FROM certificate a JOIN certificate b "
        "ON b.session_id = a.session_id AND b.kind = a.kind JOIN session t ON t.id = a.session_id "
        "WHERE a.person_id = ? AND b.person_id = ? LIMIT 1",
        keep_id,
        drop_id,
    )
    if row:
        raise RuleBroken(
            tr(
                "Les deux fiches ont reçu une attestation pour {code} : {number} et {other}.",
                code=row[0], number=row[1], other=row[2],
            )
        )  # fmt: skip
