"""The catalogue of what is taught, the partners, and the training years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from centre_desk.desk import Desk


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """One programme of the catalogue; ``sessions`` counts those that were made of it."""

    id: int
    code: str
    title: str
    title_ar: str
    category: str
    sector: str
    half_days: int
    mode: str
    language: str
    partner: str
    retired: bool
    sessions: int
    links: tuple[tuple[str, str], ...] = ()
    objectives: str = ""
    objectives_ar: str = ""
    partner_id: int | None = None
    agreement_id: int | None = None


@dataclass(frozen=True, slots=True)
class PartnerLine:
    """One partner, with the agreements signed with it."""

    id: int
    name: str
    name_ar: str
    contact: str
    note: str
    agreements: int


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """One agreement; ``ceiling`` is in whole dirhams, ``sessions`` what takes place under it."""

    id: int
    reference: str
    partner: str
    subject: str
    first_day: date
    last_day: date | None
    ceiling: int | None
    sessions: int
    outside: int
    """Sessions of its programmes that lie outside its days."""
    partner_id: int


@dataclass(frozen=True, slots=True)
class TargetLine:
    """What a year is to bring; empty means any."""

    jfp: int
    category: str
    sector: str
    direction: str
    partner: str
    id: int
    direction_id: int | None
    partner_id: int | None


@dataclass(frozen=True, slots=True)
class YearLine:
    """One training year with its targets."""

    id: int
    name: str
    first_day: date
    last_day: date
    targets: tuple[TargetLine, ...]


def catalogue(desk: Desk, *, retired: bool = False) -> list[ProgrammeLine]:
    """The programmes by code; *retired* shows those too that are offered no more."""
    store = desk.store
    with store.snapshot():
        rows = store.rows(
            "SELECT p.id, p.code, p.title, p.title_ar, p.category, p.sector, p.half_days, p.mode, "
            "p.language, r.name, p.retired, "
            "(SELECT count(*) FROM session t WHERE t.programme_id = p.id), "
            "p.objectives, p.objectives_ar, p.partner_id, p.agreement_id "
            "FROM programme p LEFT JOIN partner r ON r.id = p.partner_id "
            f"WHERE p.centre_id = ? {'' if retired else 'AND NOT p.retired'} ORDER BY p.code",
            desk.centre_id,
        )
        links: dict[int, list[tuple[str, str]]] = {}
        for programme_id, title, address in store.rows(
            "SELECT programme_id, title, address FROM resource WHERE centre_id = ? ORDER BY id",
            desk.centre_id,
        ):
            links.setdefault(programme_id, []).append((title, address))
    return [
        ProgrammeLine(
            row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9] or "",
            bool(row[10]), row[11], tuple(links.get(row[0], ())), *row[12:],
        )
        for row in rows
    ]  # fmt: skip


def agreements(desk: Desk) -> list[AgreementLine]:
    """The agreements, the latest first, each with the sessions of its programmes."""
    dated = "t.first_day >= a.first_day AND (a.last_day IS NULL OR t.last_day <= a.last_day)"
    live = "FROM session t JOIN programme p ON p.id = t.programme_id WHERE p.agreement_id = a.id "
    rows = desk.store.rows(
        "SELECT a.id, a.reference, r.name, a.subject, a.first_day, a.last_day, a.ceiling, "
        f"(SELECT count(*) {live} AND t.state <> 'cancelled' AND {dated}), "
        f"(SELECT count(*) {live} AND t.state <> 'cancelled' AND NOT ({dated})), a.partner_id "
        "FROM agreement a JOIN partner r ON r.id = a.partner_id WHERE a.centre_id = ? "
        "ORDER BY a.first_day DESC, a.reference",
        desk.centre_id,
    )
    return [AgreementLine(*row) for row in rows]


def years(desk: Desk) -> list[YearLine]:
    """The training years with their targets, the latest first."""
    store = desk.store
    with store.snapshot():
        targets: dict[int, list[TargetLine]] = {}
        for year_id, *row in store.rows(
            "SELECT g.training_year_id, g.jfp, g.category, g.sector, coalesce(d.name, ''), "
            "coalesce(r.name, ''), g.id, g.direction_id, g.partner_id FROM target g "
            "LEFT JOIN direction d ON d.id = g.direction_id "
            "LEFT JOIN partner r ON r.id = g.partner_id WHERE g.centre_id = ? ORDER BY g.id",
            desk.centre_id,
        ):
            targets.setdefault(year_id, []).append(TargetLine(*row))
        rows = store.rows(
            "SELECT id, name, first_day, last_day FROM training_year WHERE centre_id = ? "
            "ORDER BY first_day DESC",
            desk.centre_id,
        )
    return [
        YearLine(key, name, first, last, tuple(targets.get(key, ())))
        for key, name, first, last in rows
    ]


def partners(desk: Desk) -> list[PartnerLine]:
    """The partners by name."""
    rows = desk.store.rows(
        "SELECT r.id, r.name, r.name_ar, r.contact, r.note, "
        "(SELECT count(*) FROM agreement a WHERE a.partner_id = r.id) "
        "FROM partner r WHERE r.centre_id = ? ORDER BY r.name",
        desk.centre_id,
    )
    return [PartnerLine(*row) for row in rows]


def directions(desk: Desk) -> list[tuple[int, str]]:
    """The regional directions by name, each with its id."""
    rows = desk.store.rows(
        "SELECT id, name FROM direction WHERE centre_id = ? ORDER BY name", desk.centre_id
    )
    return [(key, name) for key, name in rows]
