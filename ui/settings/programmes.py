"""*Actions*: the catalogue of what is taught, with what there is to read or watch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox

from centre_desk.actions import programmes as action
from centre_desk.actions.programmes import HALF_DAYS_MOST, Link, ProgrammeForm
from centre_desk.desk import Desk
from centre_desk.domain.programmes import CATEGORIES, SECTORS, category_label, sector_label
from centre_desk.domain.training import Mode
from centre_desk.language import tr
from centre_desk.queries import programmes as query
from centre_desk.queries.programmes import ProgrammeLine
from ui.deeds import Deeds, Work
from ui.draft import Values
from ui.language import OWN_NAMES, number, say, t
from ui.preferences import Preferences
from ui.settings.entries import EntrySection, offer
from ui.settings.tables import Lines
from ui.widgets import parts

TEXT_HEIGHT = 58


class ProgrammesSection(EntrySection[ProgrammeLine]):
    """Retired rather than deleted: the sessions that were made of it stay as they are."""

    words = tr("Actions de formation")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        self.category, self.sector, self.mode = QComboBox(), QComboBox(), QComboBox()
        self.language, self.partner, self.agreement = QComboBox(), QComboBox(), QComboBox()
        half_days = QSpinBox()
        half_days.setRange(0, HALF_DAYS_MOST)
        texts = {key: QPlainTextEdit() for key in ("objectives", "objectives_ar", "links")}
        for text in texts.values():
            text.setFixedHeight(TEXT_HEIGHT)
            text.setTabChangesFocus(True)
        inputs = {
            "code": QLineEdit(), "title": QLineEdit(), "title_ar": QLineEdit(),
            "category": self.category, "sector": self.sector, "half_days": half_days,
            "mode": self.mode, "language": self.language, "partner_id": self.partner,
            "agreement": self.agreement, **texts,
        }  # fmt: skip
        lines = Lines(_headings, _cells, _keys)
        super().__init__(deeds, preferences, lines, "programme", inputs, across=4)
        self.arrange(
            parts.column(self.grid, self.deeds_row(), gap=12),
            {0: 90, 1: 240, 2: 140, 3: 130, 4: 80, 5: 120, 6: 70},
        )
        self.retranslate()

    def reload(self) -> None:
        def read(desk: Desk) -> tuple[Any, ...]:
            partners = [(partner.id, partner.name) for partner in query.partners(desk)]
            signed = [(each.id, f"{each.reference} · {each.partner}")
                      for each in query.agreements(desk)]  # fmt: skip
            return query.catalogue(desk, retired=True), partners, signed

        self.background.run_query(read, lambda found: self.show_catalogue(*found), key=self)

    def show_catalogue(
        self,
        programmes: Sequence[ProgrammeLine],
        partners: Sequence[tuple[int, str]],
        agreements: Sequence[tuple[int, str]],
    ) -> None:
        """Show the catalogue, those that are offered no more too."""
        self._filling = True
        offer(self.partner, [(None, t("aucun")), *partners])
        offer(self.agreement, [(None, t("aucune")), *agreements])
        self._filling = False
        self.show_rows(programmes)

    def identify(self, row: ProgrammeLine) -> int:
        return row.id

    def describe(self, row: ProgrammeLine | None) -> dict[str, Any]:
        if row is None:
            empty = dict.fromkeys(self.inputs, "")
            nothing = {"half_days": 0, "partner_id": None, "agreement": None}
            return {**empty, **nothing, "mode": Mode.ON_SITE.value, "language": "fr"}
        shared = {
            key: getattr(row, key) for key in self.inputs if key not in ("agreement", "links")
        }
        links = "\n".join(f"{title} {address}" for title, address in row.links)
        return {**shared, "agreement": row.agreement_id, "links": links}

    def inserting(self, values: Values) -> Work:
        return lambda desk, _: action.add(desk, _form(values))

    def correcting(self, row: ProgrammeLine, values: Values) -> Work:
        return lambda desk, _: action.edit(desk, row.id, _form(values))

    def turning(self, row: ProgrammeLine) -> Work | None:
        return lambda desk, _: action.set_retired(desk, row.id, retired=not row.retired)

    def _offer(self) -> None:
        super()._offer()
        row = self.chosen()
        back = row is not None and row.retired
        parts.name(self.turn, t("Remettre au catalogue") if back else t("Retirer"), key="Del")

    def retranslate(self) -> None:
        super().retranslate()
        self._filling = True
        nothing = ("", t("non précisé"))
        offer(self.category, [nothing, *((k, say(v)) for k, v in CATEGORIES.items())])
        offer(self.sector, [nothing, *((k, say(v)) for k, v in SECTORS.items())])
        offer(self.mode, [(mode.value, say(mode.label)) for mode in Mode])
        offer(self.language, list(OWN_NAMES.items()))
        self._filling = False
        for key, words, hint in (
            ("code", t("Code"), ""), ("title", t("Titre"), ""), ("title_ar", t("En arabe"), ""),
            ("category", t("Catégorie"), ""), ("sector", t("Secteur"), ""),
            ("half_days", t("Demi-journées"), ""), ("mode", t("Modalité"), ""),
            ("language", t("Langue"), ""), ("partner_id", t("Partenaire"), ""),
            ("agreement", t("Convention"), ""), ("objectives", t("Objectifs"), ""),
            ("objectives_ar", t("Objectifs en arabe"), ""),
            ("links", t("Ressources"), t("Une par ligne : titre, espace, adresse")),
        ):  # fmt: skip
            self.fields[key].write(words, hint)
        self.table.setAccessibleName(t("Catalogue des actions"))


def _form(values: Values) -> ProgrammeForm:
    shared = {
        key: value for key, value in values.items() if key not in ("mode", "agreement", "links")
    }
    return ProgrammeForm(
        **shared,
        mode=Mode(values["mode"]),
        agreement_id=values["agreement"],
        links=[_link(line) for line in values["links"].splitlines() if line.strip()],
    )


def _link(line: str) -> Link:
    """The last word is the address: ``ScholarVox Management https://…``."""
    title, _, address = line.strip().rpartition(" ")
    return Link(title, address)


def _headings() -> tuple[str, ...]:
    return (
        t("Code"), t("Titre"), t("Catégorie"), t("Secteur"), t("½ journées"), t("Partenaire"),
        t("Sessions"), t("Catalogue"),
    )  # fmt: skip


def _cells(row: ProgrammeLine) -> tuple[str, ...]:
    return (
        row.code, row.title, say(category_label(row.category)) if row.category else "",
        say(sector_label(row.sector)) if row.sector else "", number(row.half_days), row.partner,
        number(row.sessions), t("retirée") if row.retired else "",
    )  # fmt: skip


def _keys(row: ProgrammeLine) -> tuple[object, ...]:
    return (
        row.code, row.title.casefold(), row.category, row.sector, row.half_days, row.partner,
        row.sessions, row.retired,
    )  # fmt: skip
