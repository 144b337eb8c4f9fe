"""JFP of a training year against its targets, and of one session."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.calendar_words import month as month_word
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.hours import has_begun
from centre_desk.domain.jfp import (
    Balance,
    Dimension,
    Figures,
    HalfDays,
    Key,
    Line,
    Part,
    Target,
    breakdown,
    summed,
    target_of,
    whole_target,
)
from centre_desk.domain.people import Sex
from centre_desk.domain.programmes import category_label, sector_label
from centre_desk.domain.training import Session
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import hours, jfp, sessions
from centre_desk.storage.jfp import Scope

Name = Message | tuple[str, str]
SEXES: dict[Key, Name] = {Sex.WOMAN.value: tr("Femmes"), Sex.MAN.value: tr("Hommes")}
UNKNOWN = {
    Dimension.DIRECTION: tr("sans direction, ou places sans quota"),
    Dimension.SEX: tr("non indiqué, ou places"),
}
NOT_SAID = tr("non précisé")


@dataclass(frozen=True, slots=True)
class Year:
    """A training year, both days included."""

    id: int
    name: str
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True)
class Correction:
    """A signed line: half-days added to, or taken from, what a closed session counts."""

    id: int
    person_id: int
    person: str
    month: date
    half_days: HalfDays
    reason: str
    signed_by: str
    signed_on: date


@dataclass(frozen=True, slots=True)
class SessionJfp:
    """The JFP of one session, and the corrections signed since it was closed."""

    figures: Figures
    corrections: tuple[Correction, ...]


def years(desk: Desk) -> list[Year]:
    """The training years of the centre, in order."""
    rows = desk.store.rows(
        "SELECT id, name, first_day, last_day FROM training_year WHERE centre_id = ? "
        "ORDER BY first_day, id",
        desk.centre_id,
    )
    return [Year(*row) for row in rows]


def year(desk: Desk, name: str = "") -> Year:
    """The training year called *name*, by default the one that today is in, or else the last.

    Raises:
        RuleBroken: there is none of that name, or none at all.
    """
    known = years(desk)
    if not known:
        raise RuleBroken(tr("Aucune année de formation n'est encore définie."))
    if not name:
        today = desk.today()
        return next((y for y in known if y.first_day <= today <= y.last_day), known[-1])
    found = next((each for each in known if each.name == name.strip()), None)
    if found is None:
        raise RuleBroken(
            tr(
                "Aucune année de formation ne s'appelle « {name} » ; il y a : {years}.",
                name=name, years=tuple(each.name for each in known),
            ),
            field="year",
        )  # fmt: skip
    return found


def balance(desk: Desk, name: str = "") -> Balance:
    """Planned, enrolled and realised JFP of a training year, in total and by every dimension.

    Sessions that are closed count what was frozen, the others what they are worth at this moment.

    Raises:
        RuleBroken: see :func:`year`.
    """
    store, centre = desk.store, desk.centre_id
    with store.snapshot():
        chosen = year(desk, name)
        scope = _scope(desk, chosen.first_day, chosen.last_day)
        parts = [
            *jfp.seats(store, centre, scope),
            *jfp.people(store, centre, scope),
            *jfp.frozen(store, centre, scope),
        ]
        targets = _targets(desk, chosen.id)
        keys, names = _keys(desk), _names(desk)
    return Balance(
        year=chosen.name,
        first_day=chosen.first_day,
        last_day=chosen.last_day,
        today=scope.today,
        total=summed(parts, whole_target(targets)),
        by={
            dimension: _lines(dimension, parts, keys[dimension], targets, names[dimension])
            for dimension in Dimension
        },
    )


def of_session(desk: Desk, session_id: int) -> SessionJfp:
    """The JFP of one session, whatever its state; of an event or a jury they are none.

    Raises:
        LookupError: there is no such session.
    """
    store, centre = desk.store, desk.centre_id
    with store.snapshot():
        session = sessions.get(store, session_id)
        scope = scope_of(desk, session)
        parts = [
            part
            for some in (jfp.seats, jfp.people, jfp.frozen)
            for part in some(store, centre, scope)
        ]
        corrections = _corrections(desk, session_id)
    return SessionJfp(summed(parts), corrections)


def scope_of(desk: Desk, session: Session) -> Scope:
    """All half-days of one session."""
    days = [slot.when.day for slot in sessions.slots_of(desk.store, session.id)]
    first, last = min([*days, session.first_day]), max([*days, session.last_day])
    return _scope(desk, first, last, session.id)


def _scope(desk: Desk, first: date, last: date, session_id: int | None = None) -> Scope:
    now, profiles = desk.local_now(), hours.profiles(desk.store, desk.centre_id)
    begun = tuple(h for h in Half if has_begun(profiles, HalfDay(now.date(), h), now))
    return Scope(first, last, now.date(), begun, session_id)


def _targets(desk: Desk, year_id: int) -> list[Target]:
    rows = desk.store.rows(
        "SELECT jfp, category, sector, direction_id, partner_id FROM target "
        "WHERE training_year_id = ? ORDER BY id",
        year_id,
    )
    dimensions = (Dimension.CATEGORY, Dimension.SECTOR, Dimension.DIRECTION, Dimension.PARTNER)
    return [
        Target(row[0], {d: value for d, value in zip(dimensions, row[1:], strict=True) if value})
        for row in rows
    ]


def _keys(desk: Desk) -> dict[Dimension, Callable[[Part], Key]]:
    """What each part belongs to; of a session that does not say, what its programme says."""
    rows = desk.store.rows(
        "SELECT t.id, coalesce(nullif(t.category, ''), nullif(g.category, '')), "
        "coalesce(nullif(t.sector, ''), nullif(g.sector, '')), "
        "coalesce(t.partner_id, g.partner_id), t.programme_id "
        "FROM session t LEFT JOIN programme g ON g.id = t.programme_id WHERE t.centre_id = ?",
        desk.centre_id,
    )
    category, sector, partner, programme = (
        {row[0]: row[column] for row in rows} for column in range(1, 5)
    )
    return {
        Dimension.CATEGORY: lambda part: category[part.session_id],
        Dimension.DIRECTION: lambda part: part.direction_id,
        Dimension.SECTOR: lambda part: sector[part.session_id],
        Dimension.PARTNER: lambda part: partner[part.session_id],
        Dimension.PROGRAMME: lambda part: programme[part.session_id],
        Dimension.SEX: lambda part: part.sex,
        Dimension.MONTH: lambda part: part.month,
    }


def _names(desk: Desk) -> dict[Dimension, Callable[[Key], Name]]:
    def named(table: str, name: str, name_ar: str) -> Callable[[Key], Name]:
        known: Mapping[Key, tuple[str, str]] = {
            row[0]: (row[1], row[2])
            for row in desk.store.rows(
                f"SELECT id, {name}, {name_ar} FROM {table} WHERE centre_id = ?", desk.centre_id
            )
        }
        return lambda key: known[key]

    return {
        Dimension.CATEGORY: lambda key: category_label(str(key)),
        Dimension.DIRECTION: named("direction", "name", "name_ar"),
        Dimension.SECTOR: lambda key: sector_label(str(key)),
        Dimension.PARTNER: named("partner", "name", "name_ar"),
        Dimension.PROGRAMME: named("programme", "title", "title_ar"),
        Dimension.SEX: lambda key: SEXES.get(key, NOT_SAID),
        Dimension.MONTH: _month,
    }


def _month(key: Key) -> Message:
    day = date.fromisoformat(f"{key}-01")
    return tr("{month} {year}", month=month_word(day), year=str(day.year))


def _lines(
    dimension: Dimension,
    parts: list[Part],
    key: Callable[[Part], Key],
    targets: list[Target],
    name: Callable[[Key], Name],
) -> tuple[Line, ...]:
    """Months in their order, the rest from the most enrolled down; what is not known last.

    What has a target has a line, even while nothing is planned for it.
    """
    found = breakdown(parts, key, lambda each: target_of(targets, dimension, each))
    for target in targets:
        aimed = target.of.get(dimension)
        if aimed and aimed not in found:
            found[aimed] = Figures(target=target_of(targets, dimension, aimed))
    lines = [
        Line(each, UNKNOWN.get(dimension, NOT_SAID) if each is None else name(each), figures)
        for each, figures in found.items()
        if each is not None or figures.planned.total or figures.people
    ]
    if dimension is Dimension.MONTH:
        return tuple(sorted(lines, key=lambda line: str(line.key)))
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                line.key is None, -line.figures.enrolled.total, _french(line.name),
            ),
        )
    )  # fmt: skip


def _french(name: Name) -> str:
    return name.in_french() if isinstance(name, Message) else name[0]


def _corrections(desk: Desk, session_id: int) -> tuple[Correction, ...]:
    rows = desk.store.rows(
        "SELECT j.id, j.person_id, p.last_name, p.first_name, j.month, j.on_site, j.distance, "
        "j.reason, j.signed_by, j.signed_on FROM jfp_line j JOIN person p ON p.id = j.person_id "
        "WHERE j.session_id = ? AND j.correction ORDER BY j.id",
        session_id,
    )
    return tuple(
        Correction(
            row[0], row[1], f"{row[2]} {row[3]}".strip(), row[4], HalfDays(row[5], row[6]), *row[7:]
        )
        for row in rows
    )
