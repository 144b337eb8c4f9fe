"""*Partenaires* and *Conventions*: with whom the centre trains, and what was signed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox

from centre_desk.actions import partners as action
from centre_desk.actions.partners import AgreementForm
from centre_desk.desk import Change, Desk
from centre_desk.language import tr
from centre_desk.queries import programmes as query
from centre_desk.queries.programmes import AgreementLine, PartnerLine
from ui import dates
from ui.deeds import Deeds, Granted, Work
from ui.draft import Values
from ui.language import number, t
from ui.preferences import Preferences
from ui.settings.entries import EntrySection, offer
from ui.settings.tables import Lines
from ui.widgets import parts

DIRHAMS_MOST = 999_999_999


class PartnersSection(EntrySection[PartnerLine]):
    """A partner is never taken away: what was done with it stays."""

    words = tr("Partenaires")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        inputs = {key: QLineEdit() for key in ("name", "name_ar", "contact", "note")}
        lines = Lines(_partner_headings, _partner_cells, _partner_keys)
        super().__init__(deeds, preferences, lines, "partner", inputs, across=2)
        self.turn.hide()
        self.arrange(parts.column(self.grid, self.deeds_row(), gap=12), {0: 220, 1: 180, 2: 220})
        self.retranslate()

    def reload(self) -> None:
        self.background.run_query(query.partners, self.show_rows, key=self)

    def identify(self, row: PartnerLine) -> int:
        return row.id

    def describe(self, row: PartnerLine | None) -> dict[str, Any]:
        return {key: getattr(row, key) if row else "" for key in self.inputs}

    def inserting(self, values: Values) -> Work:
        return lambda desk, _: action.save_partner(desk, None, **values)

    def correcting(self, row: PartnerLine, values: Values) -> Work:
        return lambda desk, _: action.save_partner(desk, row.id, **values)

    def turning(self, row: PartnerLine) -> Work | None:
        return None

    def retranslate(self) -> None:
        super().retranslate()
        self.fields["name"].write(t("Nom du partenaire"))
        self.fields["name_ar"].write(t("En arabe"))
        self.fields["contact"].write(t("Contact"))
        self.fields["note"].write(t("Observations"))
        self.table.setAccessibleName(t("Partenaires"))


def _partner_headings() -> tuple[str, ...]:
    return t("Nom"), t("En arabe"), t("Contact"), t("Conventions"), t("Observations")


def _partner_cells(row: PartnerLine) -> tuple[str, ...]:
    return row.name, row.name_ar, row.contact, number(row.agreements), row.note


def _partner_keys(row: PartnerLine) -> tuple[object, ...]:
    return row.name.casefold(), row.name_ar, row.contact, row.agreements, row.note


class AgreementsSection(EntrySection[AgreementLine]):
    """Dates are typed as everywhere; no end and no ceiling are left empty."""

    words = tr("Conventions")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        self.partner, self.ceiling = QComboBox(), QSpinBox()
        self.ceiling.setRange(0, DIRHAMS_MOST)
        self.ceiling.setGroupSeparatorShown(True)
        inputs = {
            "reference": QLineEdit(), "partner_id": self.partner, "first_day": QLineEdit(),
            "last_day": QLineEdit(), "subject": QLineEdit(), "ceiling": self.ceiling,
        }  # fmt: skip
        lines = Lines(_agreement_headings, _agreement_cells, _agreement_keys)
        super().__init__(deeds, preferences, lines, "agreement", inputs, across=2)
        self.turn.hide()
        self.arrange(
            parts.column(self.grid, self.deeds_row(), gap=12),
            {0: 150, 1: 180, 2: 100, 3: 100, 4: 120, 5: 80, 6: 100},
        )
        self.retranslate()

    def reload(self) -> None:
        def read(desk: Desk) -> tuple[list[PartnerLine], list[AgreementLine]]:
            return query.partners(desk), query.agreements(desk)

        self.background.run_query(read, lambda both: self._show(*both), key=self)

    def _show(self, partners: list[PartnerLine], agreements: list[AgreementLine]) -> None:
        self._filling = True
        offer(self.partner, [(partner.id, partner.name) for partner in partners])
        self._filling = False
        self.add.setEnabled(bool(partners))
        self.fields["partner_id"].write(
            t("Partenaire"), "" if partners else t("Ajoutez d'abord un partenaire")
        )
        self.show_rows(agreements)

    def identify(self, row: AgreementLine) -> int:
        return row.id

    def describe(self, row: AgreementLine | None) -> dict[str, Any]:
        if row is None:
            return {**dict.fromkeys(self.inputs, ""), "partner_id": None, "ceiling": 0}
        return {
            "reference": row.reference, "partner_id": row.partner_id,
            "first_day": f"{row.first_day:%d/%m/%Y}",
            "last_day": f"{row.last_day:%d/%m/%Y}" if row.last_day else "",
            "subject": row.subject, "ceiling": row.ceiling or 0,
        }  # fmt: skip

    def inserting(self, values: Values) -> Work:
        return self._saving(None, values)

    def correcting(self, row: AgreementLine, values: Values) -> Work:
        return self._saving(row.id, values)

    @staticmethod
    def _saving(agreement_id: int | None, values: Values) -> Work:
        def save(desk: Desk, _granted: Granted) -> Change:
            today, last = desk.today(), values["last_day"]
            form = AgreementForm(
                partner_id=values["partner_id"],
                reference=values["reference"],
                first_day=dates.read_day(values["first_day"], today, field="first_day"),
                last_day=dates.read_day(last, today, field="last_day") if last.strip() else None,
                subject=values["subject"],
                ceiling=values["ceiling"] or None,
            )
            return action.save_agreement(desk, agreement_id, form)

        return save

    def turning(self, row: AgreementLine) -> Work | None:
        return None

    def retranslate(self) -> None:
        super().retranslate()
        self.fields["reference"].write(t("Référence"))
        self.fields["partner_id"].write(t("Partenaire"))
        self.fields["first_day"].write(t("Début"), t("5/6, demain, lun, +3"))
        self.fields["last_day"].write(t("Fin"), t("Vide : sans fin"))
        self.fields["subject"].write(t("Objet"))
        self.fields["ceiling"].write(t("Plafond en dirhams"), t("0 : sans plafond"))
        self.table.setAccessibleName(t("Conventions"))


def _agreement_headings() -> tuple[str, ...]:
    return (
        t("Référence"), t("Partenaire"), t("Début"), t("Fin"), t("Plafond (MAD)"), t("Sessions"),
        t("Hors dates"), t("Objet"),
    )  # fmt: skip


def _agreement_cells(row: AgreementLine) -> tuple[str, ...]:
    return (
        row.reference, row.partner, f"{row.first_day:%d/%m/%Y}",
        f"{row.last_day:%d/%m/%Y}" if row.last_day else "",
        number(row.ceiling) if row.ceiling else "", number(row.sessions),
        number(row.outside) if row.outside else "", row.subject,
    )  # fmt: skip


def _agreement_keys(row: AgreementLine) -> tuple[object, ...]:
    return (
        row.reference, row.partner, row.first_day, str(row.last_day or ""), row.ceiling or 0,
        row.sessions, row.outside, row.subject,
    )  # fmt: skip
