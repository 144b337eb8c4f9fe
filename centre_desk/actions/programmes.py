"""What is taught: programmes with their resources, retired rather than deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.sessions import refuse_words
from centre_desk.domain.training import Mode
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import tables

HALF_DAYS_MOST = 400  # a year of mornings and afternoons


@dataclass(frozen=True, slots=True)
class Link:
    """Something to read or watch, by its address."""

    title: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeForm:
    """What a form says of a programme. ``half_days`` is how long it lasts, 0 where that varies."""

    code: str
    title: str
    title_ar: str = ""
    category: str = ""
    sector: str = ""
    objectives: str = ""
    objectives_ar: str = ""
    half_days: int = 0
    mode: Mode = Mode.ON_SITE
    language: str = "fr"
    partner_id: int | None = None
    agreement_id: int | None = None
    links: Sequence[Link] = ()


def add(desk: Desk, form: ProgrammeForm) -> Change:
    """Add a programme; ``result`` holds its id.

    Raises:
        RuleBroken: no code or title, one too long, a code that is taken, a link without address.
    """
    with desk.deed("programmes.add") as deed:
        _check(deed, form, None)
        programme_id = deed.recorder.insert(tables.Programme, **_columns(form))
        _write_links(deed, programme_id, form.links)
        said = tr("Action {code} ajoutée", code=form.code.strip())
        deed.says(said, "sessions", result=(programme_id,))
    return deed.done


def edit(desk: Desk, programme_id: int, form: ProgrammeForm) -> Change:
    """Save corrected details of a programme; sessions that were made of it stay as they are.

    Raises:
        RuleBroken: see :func:`add`.
    """
    with desk.deed("programmes.edit") as deed:
        _check(deed, form, programme_id)
        deed.recorder.update(tables.Programme, programme_id, **_columns(form))
        _write_links(deed, programme_id, form.links)
        said = tr("Action {code} corrigée", code=form.code.strip())
        deed.says(said, "sessions", result=(programme_id,))
    return deed.done


def set_retired(desk: Desk, programme_id: int, *, retired: bool) -> Change:
    """Offer a programme no more for new sessions, or offer it again."""
    with desk.deed("programmes.retire") as deed:
        row = deed.store.one("SELECT code FROM programme WHERE id = ?", programme_id)
        code = row[0] if row else ""
        deed.recorder.update(tables.Programme, programme_id, retired=retired)
        said = tr("Action {code} retirée du catalogue", code=code)
        deed.says(
            said if retired else tr("Action {code} remise au catalogue", code=code),
            "sessions", result=(programme_id,),
        )  # fmt: skip
    return deed.done


def _check(deed: Deed, form: ProgrammeForm, programme_id: int | None) -> None:
    refuse_words(form.code, form.title, form.title_ar)
    if not form.title.strip():
        raise RuleBroken(tr("Donnez un titre."), field="title")
    if not 0 <= form.half_days <= HALF_DAYS_MOST:
        raise RuleBroken(
            tr("Entre 0 et {most} demi-journées.", most=HALF_DAYS_MOST), field="half_days"
        )
    row = deed.store.one(
        "SELECT id, title FROM programme WHERE centre_id = ? AND code = ?",
        deed.centre_id,
        form.code.strip(),
    )
    if row and row[0] != programme_id:
        raise RuleBroken(
            tr("Le code {code} est déjà celui de « {title} ».", code=form.code, title=row[1]),
            field="code",
        )
    for link in form.links:
        if not link.address.strip():
            raise RuleBroken(
                tr("Donnez l'adresse de « {title} ».", title=link.title), field="links"
            )
    _refuse_foreign_agreement(deed, form)


def _refuse_foreign_agreement(deed: Deed, form: ProgrammeForm) -> None:
    if form.agreement_id is None:
        return
    row = deed.store.one(
        "SELECT a.partner_id, a.reference, p.name FROM agreement a "
        "JOIN partner p ON p.id = a.partner_id WHERE a.id = ?",
        form.agreement_id,
    )
    if row and row[0] != form.partner_id:
        raise RuleBroken(
            tr(
                "La convention {reference} est signée avec {partner}.",
                reference=row[1], partner=row[2],
            ),
            field="agreement",
        )  # fmt: skip


def _columns(form: ProgrammeForm) -> dict[str, object]:
    return {
        "code": form.code.strip(),
        "title": form.title.strip(),
        "title_ar": form.title_ar.strip(),
        "category": form.category,
        "sector": form.sector,
        "objectives": form.objectives,
        "objectives_ar": form.objectives_ar,
        "half_days": form.half_days,
        "mode": form.mode.value,
        "language": form.language,
        "partner_id": form.partner_id,
        "agreement_id": form.agreement_id,
    }


def _write_links(deed: Deed, programme_id: int, links: Sequence[Link]) -> None:
    rows = deed.store.rows(
        "SELECT id, title, address FROM resource WHERE programme_id = ? ORDER BY id", programme_id
    )
    wanted = [(link.title.strip() or link.address.strip(), link.address.strip()) for link in links]
    for row_id, title, address in rows:
        if (title, address) in wanted:
            wanted.remove((title, address))
        else:
            deed.recorder.delete(tables.Resource, row_id)
    for title, address in wanted:
        deed.recorder.insert(
            tables.Resource, programme_id=programme_id, title=title, address=address
        )
