"""Write what the sessions need and what happens in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from typing import Any

from centre_desk.actions.demo import happenings as happening
from centre_desk.actions.demo.happenings import Happenings
from centre_desk.actions.demo.origins import ORIGINS
from centre_desk.actions.demo.plan import Plan
from centre_desk.actions.demo.programmes import PROGRAMMES, Programme
from centre_desk.actions.demo.seasons import ramadan
from centre_desk.actions.demo.teaching import (
    ARABIC,
    CATEGORY_SHARES,
    CEILING,
    FIRST_TARGET,
    LATER_TARGET,
    PARTNER_OF,
    PARTNER_TARGETS,
    PARTNERS,
)
from centre_desk.actions.demo.training import Training
from centre_desk.domain.half_days import Half
from centre_desk.domain.hours import USUAL_HOURS, USUAL_OPENING
from centre_desk.domain.periods import DAY
from centre_desk.domain.training import SessionState
from centre_desk.storage import hours, tables
from centre_desk.storage.bulk import fill_attendance, half_days_attended, take_half_days
from centre_desk.storage.database import Store

Rows = Iterator[tuple[Any, ...]]
Put = Callable[[Any, str, Rows], None]
USUAL_HALF_DAYS, SEPTEMBER = 9, 9  # the year begins with the first of September
SIGNED_AFTER = 5 * DAY
FASTING = {Half.MORNING: (time(9), time(12)), Half.AFTERNOON: (time(12, 30), time(15, 30))}

_partner = {name: number for number, (name, *_) in enumerate(PARTNERS, 1)}
_programme = {
    title: number for number, title in enumerate((t for f in PROGRAMMES for t in f.titles), 1)
}
_family = {title: family for family in PROGRAMMES for title in family.titles}


def before_sessions(put: Put, plan: Plan) -> None:
    """Write partners, agreements, programmes, years and their targets, and the hours."""
    first, last = plan.span
    put(tables.Partner, "id name name_ar contact", ((_partner[p[0]], *p) for p in PARTNERS))
    put(
        tables.Agreement,
        "id partner_id reference subject first_day last_day ceiling",
        (
            (number, number, f"CONV-{number:02}/{first.year}", f"Formation avec {name}",
             date(first.year, 1, 1), date(last.year, 12, 31), CEILING)
            for name, number in _partner.items()
        ),
    )  # fmt: skip
    put(
        tables.Programme,
        "id code title title_ar category sector objectives half_days language partner_id "
        "agreement_id",
        (_programme_row(title, family) for title, family in _family.items()),
    )
    put(
        tables.Resource,
        "programme_id title address",
        (
            (_programme[title], f"ScholarVox : {title}", "https://www.scholarvox.com/")
            for title, family in _family.items()
            if family.category == "trainers"
        ),
    )
    years = _years(first, last)
    put(
        tables.TrainingYear,
        "id name first_day last_day",
        (
            (
                number,
                f"{year}-{year + 1}",
                date(year, SEPTEMBER, 1),
                date(year + 1, SEPTEMBER - 1, 31),
            )
            for number, year in enumerate(years, 1)
        ),
    )
    put(
        tables.Target,
        "training_year_id category direction_id partner_id jfp",
        (
            (number, *target)
            for number, year in enumerate(years, 1)
            for target in _targets(FIRST_TARGET if year <= 2021 else LATER_TARGET)
        ),
    )
    put(
        tables.HourProfile,
        "name first_day last_day hours opening",
        _hour_profiles(first, last),
    )


def _programme_row(title: str, family: Programme) -> tuple[Any, ...]:
    number, partner = _programme[title], _partner.get(PARTNER_OF.get(title, ""))
    language = "en" if family.category == "english" else "fr"
    return (
        number, f"{family.letters}-P{family.titles.index(title) + 1}", title, ARABIC[title],
        family.category, family.sector, family.objectives, USUAL_HALF_DAYS, language, partner,
        partner,
    )  # fmt: skip


def _years(first: date, last: date) -> range:
    return range(first.year - (first.month < SEPTEMBER), last.year + (last.month >= SEPTEMBER))


def _targets(whole: int) -> Iterator[tuple[str, int | None, int | None, int]]:
    """The year's target, and what of it each category, direction and partner is to bring."""
    yield "", None, None, whole
    for category, share in CATEGORY_SHARES.items():
        yield category, None, None, whole * share // 100
    for number, origin in enumerate(ORIGINS, 1):
        yield "", number, None, whole * origin.weight // 100
    for name, jfp in PARTNER_TARGETS.items():
        yield "", None, _partner[name], jfp


def _hour_profiles(first: date, last: date) -> Rows:
    opening = hours.written_opening(USUAL_OPENING)
    yield "Toute l'année", None, None, hours.written_hours(USUAL_HOURS), opening
    fasting = hours.written_hours(FASTING)
    day, begun = first, None
    while day <= last:
        if ramadan(day) and begun is None:
            begun = day
        elif not ramadan(day) and begun is not None:
            yield f"Ramadan {begun.year}", begun, day - DAY, fasting, opening
            begun = None
        day += DAY


def session_rows(training: Training) -> Rows:
    """The sessions themselves, events and juries included."""
    for index, session in enumerate(training.plan.sessions):
        details, family = training.details[index], _family.get(session.title)
        yield (
            index + 1, session.code, session.title, session.category, session.first, session.last,
            session.kind.value, ARABIC.get(session.title, ""), family.sector if family else "",
            details.state.value, _programme.get(session.title),
            _partner.get(PARTNER_OF.get(session.title, "")), details.capacity,
            details.layout.value if details.layout else "", details.needs, details.formula,
        )  # fmt: skip


SESSION = (
    "id code title category first_day last_day kind title_ar sector state programme_id partner_id "
    "capacity layout equipment formula"
)


def after_sessions(store: Store, put: Put, training: Training, happenings: Happenings) -> None:
    """Write slots, trainers, enrolments, attendance, frozen JFP, and who is where from them."""
    slots = training.slots
    put(
        tables.ClassroomClosure,
        "id classroom_id first_day last_day reason",
        ((c.id, c.classroom_id, c.first_day, c.last_day, c.reason) for c in happenings.closures),
    )
    put(
        tables.Slot,
        "id session_id day half mode classroom_id",
        (
            (n, s.session + 1, s.when.day, s.when.half.value, s.mode.value, s.classroom_id)
            for n, s in enumerate(slots, 1)
        ),
    )
    put(
        tables.SlotTrainer,
        "slot_id person_id",
        ((n, person + 1) for n, slot in enumerate(slots, 1) for person in slot.trainers),
    )
    put(
        tables.Enrolment,
        "session_id person_id state rank enrolled_on",
        (
            (e.session + 1, e.person + 1, e.state.value, e.rank, e.enrolled_on)
            for e in training.enrolments
        ),
    )
    put(
        tables.Attendance,
        "slot_id person_id state minutes reason",
        (
            (slot + 1, person + 1, mark.state.value, mark.minutes, mark.reason)
            for (slot, person), mark in training.marks.items()
        ),
    )
    fill_attendance(store, training.plan.today)
    take_half_days(store)
    happening.write(put, training, happenings)
    put(
        tables.JfpLine,
        "session_id person_id direction_id month on_site distance signed_on",
        _frozen(store, training),
    )


def _frozen(store: Store, training: Training) -> Rows:
    """The half-days of closed sessions, for the direction each person had in the month."""
    directions = {origin.name: number for number, origin in enumerate(ORIGINS, 1)}
    for session, person, month, on_site, distance in half_days_attended(
        store, SessionState.CLOSED.value
    ):
        staff = training.plan.staff[person - 1]
        origin = staff.person.direction
        first_day = max(training.plan.sessions[session - 1].first, month)
        if staff.before and first_day < staff.before[1]:
            origin = staff.before[0].name
        signed_on = training.plan.sessions[session - 1].last + SIGNED_AFTER
        yield session, person, directions[origin], month, on_site, distance, signed_on
