"""What may be written down of a session, and when it can be taught: rules without a database."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from centre_desk.domain.half_days import Half, HalfDay, half_days
from centre_desk.domain.hours import HourProfile, profile_on
from centre_desk.domain.training import Session, SessionState
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr

CODE_MOST, TITLE_MOST = 40, 160  # letters; a longer title fits no paper
LONGEST_SESSION = 366  # days; a longer one is nearly always a mistyped year
SEATS_MOST = 5_000
WEEK = timedelta(days=7)


def refuse_words(code: str, title: str, title_ar: str = "") -> None:
    """Refuse a session or a programme that could not be named on paper.

    Raises:
        RuleBroken: no code, or a text that is too long, said with the limit.
    """
    if not code.strip():
        raise RuleBroken(tr("Donnez un code."), field="code")
    for field, text, most in (
        ("code", code, CODE_MOST),
        ("title", title, TITLE_MOST),
        ("title_ar", title_ar, TITLE_MOST),
    ):
        if len(text) > most:
            raise RuleBroken(
                tr(
                    "Ce texte a %n caractère(s) ; il en faut {most} au plus pour tenir sur le "
                    "papier.",
                    n=len(text), most=most,
                ),
                field=field,
            )  # fmt: skip


def refuse_days(first: date, last: date) -> None:
    """Refuse days that no session can have.

    Raises:
        RuleBroken: the end comes before the start, or over a year after it.
    """
    if last < first:
        raise RuleBroken(
            tr("La fin ({last}) vient avant le début ({first}).", last=last, first=first),
            field="last_day",
        )
    if (last - first).days >= LONGEST_SESSION:
        raise RuleBroken(
            tr("Du {first} au {last} : plus d'un an. Vérifiez l'année.", first=first, last=last),
            field="last_day",
        )


def refuse_seats(capacity: int | None, quotas: Iterable[int] = ()) -> None:
    """Refuse a number of seats that cannot be.

    Raises:
        RuleBroken: less than one seat, very many, or more kept for directions than there are.
    """
    if capacity is not None and not 1 <= capacity <= SEATS_MOST:
        raise RuleBroken(tr("Entre 1 et {most} places.", most=SEATS_MOST), field="capacity")
    seats = list(quotas)
    if any(each < 0 for each in seats):
        raise RuleBroken(tr("Un quota ne peut pas être négatif."), field="quotas")
    if capacity is not None and sum(seats) > capacity:
        raise RuleBroken(
            tr(
                "Les quotas font {kept} places, la session en a {capacity}.",
                kept=sum(seats), capacity=capacity,
            ),
            field="quotas",
        )  # fmt: skip


def refuse_over(session: Session) -> None:
    """Refuse to change what is over.

    Raises:
        RuleBroken: the session is closed or cancelled.
    """
    if not session.state.live:
        raise RuleBroken(why_over(session))


def why_over(session: Session) -> Message:
    """Why a session that is closed or cancelled changes no more."""
    if session.state is SessionState.CLOSED:
        return tr("La session {code} est close : rien n'y change plus.", code=session.code)
    return tr("La session {code} est annulée ; rétablissez-la d'abord.", code=session.code)


def open_half_days(
    first: date, last: date, profiles: Sequence[HourProfile], holidays: Collection[date]
) -> list[HalfDay]:
    """The half-days between two days, both included, on which the house teaches."""
    return [
        when
        for when in half_days(first, last)
        if when.day not in holidays and profile_on(profiles, when.day).opens(when)
    ]


def proposed(opening: Sequence[HalfDay], count: int) -> list[HalfDay]:
    """The first *count* of the opening half-days for a new session; all of them for 0."""
    return list(opening[:count] if count else opening)


def carried(
    slots: Collection[HalfDay], start: date, opening: Sequence[HalfDay], new_start: date
) -> dict[HalfDay, HalfDay]:
    """Where the half-days of a session go when its first day becomes *new_start*.

    A whole number of weeks keeps the days of the week; any other shift keeps the rhythm counted
    in teaching days, so that what was Monday to Thursday becomes Wednesday to Monday. A day on
    which the house does not teach is passed over. The halves stay what they were.

    Args:
        slots: the half-days of the session.
        start: its first day until now.
        opening: the half-days on which the house teaches around both placements.
        new_start: its first day to be.
    """
    if start == new_start:
        return {when: when for when in slots}
    open_halves: dict[date, set[Half]] = {}
    for when in opening:
        open_halves.setdefault(when.day, set()).add(when.half)
    teaching = sorted(open_halves)
    found: dict[HalfDay, HalfDay] = {}
    after = new_start - timedelta(days=1)
    for day in sorted({when.day for when in slots}):
        halves = {when.half for when in slots if when.day == day}
        # What was taught out of hours, an evening or a Saturday, cannot be asked of the hours.
        asked = halves & open_halves.get(day, set())
        wished = _wished(day, start, new_start, teaching)
        after = _first_open(max(wished, after + timedelta(days=1)), asked, open_halves, teaching)
        found.update({HalfDay(day, half): HalfDay(after, half) for half in halves})
    return found


def _wished(day: date, start: date, new_start: date, teaching: Sequence[date]) -> date:
    shift = new_start - start
    if shift % WEEK == timedelta(0):
        return day + shift
    offset = sum(start <= each < day for each in teaching)
    later = [each for each in teaching if each >= new_start]
    return later[offset] if offset < len(later) else day + shift


def _first_open(
    day: date,
    halves: set[Half],
    open_halves: dict[date, set[Half]],
    teaching: Sequence[date],
) -> date:
    if not halves:
        return day
    suits = (each for each in teaching if each >= day and halves <= open_halves[each])
    return next(suits, day)
