"""*Le centre*: its name in both scripts, its town, the hour of the no-shows."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from centre_desk.actions import house, kiosk, setup
from centre_desk.language import tr
from centre_desk.queries import centre as query
from centre_desk.queries.views import CentreSummary
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import number, t
from ui.preferences import Preferences
from ui.settings.section import Section, TextField, refused
from ui.widgets import parts
from ui.widgets.facts import Facts


class CentreSection(Section):
    """What stands at the head of every sheet."""

    words = tr("Le centre")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._summary: CentreSummary | None = None
        self.name_, self.name_ar, self.city = TextField(), TextField(), TextField()
        self.save = parts.button("primary")
        self.no_show = TextField(width=320)
        self.kiosk_code = TextField(width=320)
        self.kiosk_code.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._size = Facts()
        self.draft = Draft("no-show", self.no_show.line, self._written, self._restore)
        self.draft.hear(self.no_show.line)
        self.drafts = (self.draft,)
        parts.act(self.no_show.line, "Escape", self._leave_hour, inside=True)
        self.save.clicked.connect(self.rename)
        for field in (self.name_, self.name_ar, self.city):
            field.line.returnPressed.connect(self.rename)
        self.no_show.line.returnPressed.connect(self.choose_hour)
        self.kiosk_code.line.returnPressed.connect(self.choose_code)
        parts.act(self, "Ctrl+Return", self.rename)
        self.setMaximumWidth(560)
        self.setLayout(
            parts.column(
                self.name_, self.name_ar, self.city, parts.row(self.save, None), 16,
                self.no_show, self.kiosk_code, 16, self._size, None, gap=12,
            )
        )  # fmt: skip
        self.retranslate()

    def reload(self) -> None:
        self.background.run_query(query.summary, self.show_centre, key=self)

    def show_centre(self, summary: CentreSummary) -> None:
        """Show what the centre is."""
        self._summary = summary
        self.name_.fill(summary.name)
        self.name_ar.fill(summary.name_ar)
        self.city.fill(summary.city)
        if not self.draft.waits():
            self.no_show.fill(summary.no_show_hour)
        self._size.show_facts(
            [
                (t("Chambres"), number(summary.rooms), ""),
                (t("Lits"), number(summary.beds), ""),
            ]
        )

    def rename(self) -> None:
        """Keep the name, in both scripts, and the town."""
        name, name_ar, city = self.name_.text, self.name_ar.text, self.city.text
        self.deeds.do(
            lambda desk, _: house.rename_centre(desk, name=name, name_ar=name_ar, city=city),
            done=lambda _change: self._renamed(),
            failed=lambda trouble: refused(trouble, name=self.name_),
        )

    def _renamed(self) -> None:
        """Ctrl+Z now means the deed, and no longer the letters of a field."""
        self.name_.calm()
        self.save.setFocus()

    def choose_hour(self) -> None:
        """Keep the hour from which an arrival may be noted as not come."""
        text = self.no_show.text
        self.deeds.do(
            lambda desk, _: setup.set_no_show_hour(desk, text),
            done=lambda _change: self._hour_kept(),
            failed=lambda trouble: refused(trouble, no_show_hour=self.no_show),
        )

    def choose_code(self) -> None:
        """Keep the code without which the lobby's screen is not left; nobody reads it again."""
        code = self.kiosk_code.text
        self.deeds.do(
            lambda desk, _: kiosk.set_code(desk, code),
            done=lambda _change: self._code_kept(),
            failed=lambda trouble: refused(trouble, kiosk_code=self.kiosk_code),
        )

    def _code_kept(self) -> None:
        self.kiosk_code.line.clear()
        self.kiosk_code.calm()

    def _hour_kept(self) -> None:
        self.draft.settle()
        self.no_show.calm()

    def _written(self) -> Written | None:
        kept = self._summary.no_show_hour if self._summary else ""
        typed = self.no_show.text
        return ("", {"hour": typed}) if typed.strip() != kept else None

    def _restore(self, values: Values) -> None:
        self.no_show.line.setText(values["hour"])

    def take_up(self, subject: str) -> None:
        """Go on with the hour that was begun."""
        self.draft.turn()
        self.no_show.line.setFocus()

    def _leave_hour(self) -> None:
        self.draft.leave()
        self.no_show.calm()
        if self._summary:
            self.no_show.line.setText(self._summary.no_show_hour)

    def retranslate(self) -> None:
        self.name_.write(t("Nom du centre"))
        self.name_ar.write(t("En arabe"))
        self.city.write(t("Ville"))
        self.no_show.write(t("Noter une absence à partir de"), t("Une heure : 20:00, puis Entrée"))
        self.kiosk_code.write(
            t("Nouveau code de la borne"), t("Au moins 4 signes, puis Entrée ; il ne se relit pas")
        )
        parts.name(self.save, t("Enregistrer"), key="Ctrl+Return")
        if self._summary:
            self.show_centre(self._summary)
