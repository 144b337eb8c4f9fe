"""*Copies de sécurité*: those there are, one more, and one put back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from centre_desk.actions import backups
from centre_desk.language import tr
from ui import moments
from ui.deeds import Deeds
from ui.language import number, t
from ui.preferences import Preferences
from ui.settings.tables import Lines, TableSection
from ui.widgets import parts


class CopiesSection(TableSection[Path]):
    """Putting one back replaces everything, so it asks first and keeps the present database."""

    words = tr("Copies de sécurité")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences, Lines(_headings, _cells, _keys), "settings-copies")
        self.where = parts.label(kind="muted", wrap=True)
        self.copy, self.restore = parts.button("primary"), parts.button()
        self.question = parts.label(kind="alert", wrap=True)
        self.agree, self.keep = parts.button(), parts.button()
        self.copy.clicked.connect(self.take_copy)
        self.restore.clicked.connect(self.ask)
        self.agree.clicked.connect(self.put_back)
        self.keep.clicked.connect(self._calm)
        parts.act(self, "Ctrl+Shift+S", self.take_copy)
        asked = parts.row(self.agree, self.keep, None)
        deeds_row = parts.row(self.copy, self.restore, None)
        self.arrange(parts.column(self.where, deeds_row, self.question, asked), {0: 320, 1: 220})
        self.where.setMinimumWidth(420)
        self._calm()
        self.retranslate()

    def reload(self) -> None:
        self.background.run_query(backups.kept, self.show_copies, key=self)

    def show_copies(self, kept: list[Path]) -> None:
        """Show the copies, and where they and the database are."""
        self.show_lines(kept)
        self.where.setText(
            t("Données : {folder}", folder=kept[0].parent.parent)
            if kept
            else t("Aucune copie pour l'instant ; il s'en fait une chaque jour.")
        )

    def choose(self, row: Path | None) -> None:
        self.restore.setEnabled(row is not None)
        self._calm()

    def take_copy(self) -> None:
        """Copy the database now, besides the daily copy."""
        self.background.run_query(backups.take, lambda path: self._copied(path.name), key=self.copy)

    def _copied(self, name: str) -> None:
        self.deeds.told.emit(tr("Copie faite et vérifiée : {file}", file=name), None, False)
        self.reload()

    def ask(self) -> None:
        """Say what putting the chosen copy back means, before it is done."""
        if chosen := self.chosen():
            self.question.setText(
                t(
                    "Tout revient à l'état du {moment}. La base d'aujourd'hui est gardée comme "
                    "copie, mais ceci ne s'annule pas par Ctrl+Z.",
                    moment=_taken(chosen),
                )
            )
            for part in (self.question, self.agree, self.keep):
                part.show()
            self.agree.setFocus()

    def _calm(self) -> None:
        for part in (self.question, self.agree, self.keep):
            part.hide()

    def put_back(self) -> None:
        """Put the chosen copy in the place of the database."""
        chosen = self.chosen()
        self._calm()
        if chosen:
            self.background.run_query(
                lambda desk: desk.require("backups.restore"), lambda _may: self._replace(chosen)
            )

    def _replace(self, chosen: Path) -> None:
        self.background.run_replacing(
            lambda desk: backups.restore(desk.store.location, chosen),
            lambda _aside: self._put_back(chosen),
        )

    def _put_back(self, copy: Path) -> None:
        told = tr("Copie remise en place : {file}", file=copy.name)
        self.deeds.told.emit(told, None, False)

    def retranslate(self) -> None:
        parts.name(self.copy, t("Faire une copie maintenant"), key="Ctrl+Shift+S")
        parts.name(self.restore, t("Remettre cette copie…"))
        parts.name(self.agree, t("Remettre la copie"))
        parts.name(self.keep, t("Garder la base actuelle"), key="Escape")
        self.table.setAccessibleName(t("Copies gardées"))


def _taken(copy: Path) -> str:
    at = datetime.fromtimestamp(copy.stat().st_mtime)  # noqa: DTZ006 - the wall clock of this desk
    return moments.said(at, at.date()) + f", {at:%d/%m/%Y}"


def _headings() -> tuple[str, ...]:
    return t("Copie"), t("Faite le"), t("Taille")


def _cells(copy: Path) -> tuple[str, ...]:
    return copy.name, _taken(copy), t("{size} Mo", size=number(round(_size(copy) / 1e6, 1)))


def _keys(copy: Path) -> tuple[object, ...]:
    return copy.name, copy.name, _size(copy)


def _size(copy: Path) -> int:
    return copy.stat().st_size if copy.exists() else 0
