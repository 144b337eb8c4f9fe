"""Partners, and the agreements signed with them: dates, object and ceiling."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from centre_desk.desk import Change, Deed, Desk
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import tables


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementForm:
    """What a form says of an agreement; ``ceiling`` is in whole dirhams, None where there is none.

    An agreement without ``last_day`` goes on until somebody ends it.
    """

    partner_id: int
    reference: str
    first_day: date
    last_day: date | None = None
    subject: str = ""
    ceiling: int | None = None


def save_partner(
    desk: Desk,
    partner_id: int | None,
    *,
    name: str,
    name_ar: str = "",
    contact: str = "",
    note: str = "",
) -> Change:
    """Add a partner, or correct one that is known; ``result`` holds the id.

    Raises:
        RuleBroken: no name, or one that another partner has.
    """
    if not name.strip():
        raise RuleBroken(tr("Donnez un nom au partenaire."), field="name")
    values = {"name": name.strip(), "name_ar": name_ar.strip(), "contact": contact, "note": note}
    with desk.deed("partners.save") as deed:
        row = deed.store.one(
            "SELECT id FROM partner WHERE centre_id = ? AND lower(name) = ?",
            deed.centre_id,
            name.strip().lower(),
        )
        if row and row[0] != partner_id:
            raise RuleBroken(tr("{partner} est déjà noté.", partner=name.strip()), field="name")
        if partner_id is None:
            partner_id = deed.recorder.insert(tables.Partner, **values)
        else:
            deed.recorder.update(tables.Partner, partner_id, **values)
        said = tr("Partenaire {partner} enregistré", partner=name.strip())
        deed.says(said, "sessions", result=(partner_id,))
    return deed.done


def save_agreement(desk: Desk, agreement_id: int | None, form: AgreementForm) -> Change:
    """Add an agreement, or correct one that is known; ``result`` holds the id.

    Raises:
        RuleBroken: no reference or one that is taken, an end before the start, a ceiling below
            one dirham.
    """
    with desk.deed("partners.agreement") as deed:
        _check(deed, agreement_id, form)
        values = {
            "partner_id": form.partner_id,
            "reference": form.reference.strip(),
            "subject": form.subject.strip(),
            "first_day": form.first_day,
            "last_day": form.last_day,
            "ceiling": form.ceiling,
        }
        if agreement_id is None:
            agreement_id = deed.recorder.insert(tables.Agreement, **values)
        else:
            deed.recorder.update(tables.Agreement, agreement_id, **values)
        said = tr("Convention {reference} enregistrée", reference=form.reference.strip())
        deed.says(said, "sessions", result=(agreement_id,))
    return deed.done


def _check(deed: Deed, agreement_id: int | None, form: AgreementForm) -> None:
    if not form.reference.strip():
        raise RuleBroken(tr("Donnez la référence de la convention."), field="reference")
    row = deed.store.one(
        "SELECT a.id, p.name FROM agreement a JOIN partner p ON p.id = a.partner_id "
        "WHERE a.centre_id = ? AND a.reference = ?",
        deed.centre_id,
        form.reference.strip(),
    )
    if row and row[0] != agreement_id:
        raise RuleBroken(
            tr(
                "La convention {reference} est signée avec {partner}.",
                reference=form.reference.strip(), partner=row[1],
            ),
            field="reference",
        )  # fmt: skip
    if form.last_day is not None and form.last_day < form.first_day:
        raise RuleBroken(
            tr(
                "La fin ({last}) vient avant le début ({first}).",
                last=form.last_day, first=form.first_day,
            ),
            field="last_day",
        )  # fmt: skip
    if form.ceiling is not None and form.ceiling < 1:
        raise RuleBroken(tr("Un plafond se compte en dirhams, à partir de 1."), field="ceiling")
