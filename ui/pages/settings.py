"""*Réglages*: language and look of this desk, and what the centre is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from centre_desk.actions import backups, setup
from centre_desk.language import tr
from centre_desk.queries import centre as query
from centre_desk.queries.views import CentreSummary
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import OWN_NAMES, code, number, say, t
from ui.pages.page import Page
from ui.preferences import THEMES, Preferences
from ui.widgets import parts
from ui.widgets.facts import Facts
from ui.widgets.field import Field
from ui.widgets.segments import Segments


class SettingsPage(Page):
    """What can be chosen, in force as soon as it is chosen.

    Signals:
        language_chosen, theme_chosen: a code or a name.
    """

    language_chosen = Signal(object)
    theme_chosen = Signal(object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._summary: CentreSummary | None = None
        self._kept: list[Path] = []
        self._title = parts.label(kind="title")
        self._headings = [parts.label(kind="heading") for _ in range(4)]
        self.language = Segments(tuple(OWN_NAMES))
        self.theme = Segments(THEMES)
        self._centre = Facts()
        self._hour = QLineEdit()
        self._hour.setMaximumWidth(220)
        self._hour.returnPressed.connect(self.choose_hour)
        self.draft = Draft("no-show", self._hour, self._written, self._restore)
        self.draft.hear(self._hour)
        self.drafts = (self.draft,)
        parts.act(self._hour, "Escape", self._leave_hour, inside=True)
        self.no_show = Field(self._hour)
        self.copies = parts.label(kind="muted")
        self.copy = parts.button()
        self.copy.clicked.connect(self.take_copy)
        self.language.chosen.connect(self.language_chosen)
        self.theme.chosen.connect(self.theme_chosen)
        self.language.choose(code())
        self.theme.choose(preferences.theme)
        parts.act(self, "Ctrl+Shift+S", self.take_copy)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        top = parts.row(self._title, None)
        top.setContentsMargins(16, 12, 16, 12)
        self._title.setMinimumHeight(28)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(16)
        for heading, part in zip(
            self._headings, (self.language, self.theme, self._house(), self._copies()), strict=True
        ):
            inside.addWidget(_card(heading, part))
        inside.addStretch(1)
        content.setMaximumWidth(640)
        self.outside.addLayout(top)
        self.outside.addWidget(parts.rule())
        self.outside.addWidget(parts.scrolled(content), 1)

    def _house(self) -> QWidget:
        holder = QWidget()
        holder.setLayout(parts.column(self._centre, self.no_show, gap=8))
        holder.setMinimumWidth(480)
        return holder

    def _copies(self) -> QWidget:
        holder = QWidget()
        holder.setLayout(parts.column(self.copies, parts.row(self.copy, None), gap=8))
        return holder

    def reload(self) -> None:
        self.background.run_query(query.summary, self.show_centre, key=self)
        self.background.run_query(backups.kept, self.show_copies, key=self.copies)

    def choose_hour(self) -> None:
        """Keep the hour from which an arrival may be noted as not come."""
        text = self._hour.text()
        self.deeds.do(
            lambda desk, _granted: setup.set_no_show_hour(desk, text),
            done=lambda _change: self._hour_kept(),
            failed=self._wrong_hour,
        )

    def _hour_kept(self) -> None:
        self.draft.settle()
        self.no_show.calm()

    def _written(self) -> Written | None:
        kept = self._summary.no_show_hour if self._summary else ""
        typed = self._hour.text()
        return ("", {"hour": typed}) if typed.strip() != kept else None

    def _restore(self, values: Values) -> None:
        self._hour.setText(values["hour"])

    def take_up(self) -> None:
        """Go on with the hour that was begun."""
        self.draft.turn()
        self._hour.setFocus()

    def _leave_hour(self) -> None:
        self.draft.leave()
        self.no_show.calm()
        if self._summary:
            self._hour.setText(self._summary.no_show_hour)

    def _wrong_hour(self, trouble: Trouble) -> bool:
        self.no_show.say(say(trouble.message), wrong=True)
        return True

    def take_copy(self) -> None:
        """Copy the database now, besides the daily copy."""
        self.background.run_query(
            backups.take,
            lambda path: self._copied(path.name),
            key=self.copy,
        )

    def _copied(self, name: str) -> None:
        self.deeds.told.emit(tr("Copie faite et vérifiée : {file}", file=name), None, False)
        self.reload()

    def show_copies(self, kept: list[Path]) -> None:
        """Show how many copies there are, and where."""
        self._kept = kept
        if kept:
            lines = (t("%n copie(s) gardée(s)", n=len(kept)), str(kept[0].parent))
            self.copies.setText("\n".join(lines))
        else:
            self.copies.setText(t("Aucune copie pour l'instant ; il s'en fait une chaque jour."))

    def show_centre(self, summary: CentreSummary) -> None:
        """Show what the centre is."""
        self._summary = summary
        self._centre.show_facts(
            [
                (t("Nom du centre"), summary.name, ""),
                (t("En arabe"), summary.name_ar, ""),
                (t("Ville"), summary.city, ""),
                (t("Chambres"), number(summary.rooms), ""),
                (t("Lits"), number(summary.beds), ""),
            ]
        )
        if not self.draft.waits() and not self._hour.hasFocus():
            self._hour.setText(summary.no_show_hour)

    def retranslate(self) -> None:
        self._title.setText(t("Réglages"))
        for heading, text in zip(
            self._headings,
            (t("Langue"), t("Apparence"), t("Le centre"), t("Copies de sécurité")),
            strict=True,
        ):
            heading.setText(text)
        for each, name in OWN_NAMES.items():
            self.language.name(each, name)
        self.language.choose(code())
        self.theme.name("light", t("Clair"))
        self.theme.name("dark", t("Sombre"))
        self.theme.name("system", t("Comme le système"))
        self.no_show.write(t("Noter une absence à partir de"), t("Une heure : 20:00, puis Entrée"))
        parts.name(self.copy, t("Faire une copie maintenant"), key="Ctrl+Shift+S")
        if self._summary:
            self.show_centre(self._summary)
            self.show_copies(self._kept)


def _card(heading: QWidget, part: QWidget) -> QFrame:
    frame, inside = parts.card()
    inside.setSpacing(8)
    inside.addWidget(heading)
    inside.addLayout(parts.row(part, None))
    return frame
