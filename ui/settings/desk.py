"""*Ce poste*: the language and the look of this desk."""

from __future__ import annotations

from PySide6.QtCore import Signal

from centre_desk.language import tr
from ui.deeds import Deeds
from ui.language import OWN_NAMES, code, t
from ui.preferences import THEMES, Preferences
from ui.settings.section import Section
from ui.widgets import parts
from ui.widgets.segments import Segments


class DeskSection(Section):
    """In force as soon as it is chosen.

    Signals:
        language_chosen, theme_chosen: a code or a name.
    """

    words = tr("Ce poste")
    language_chosen = Signal(object)
    theme_chosen = Signal(object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self.language, self.theme = Segments(tuple(OWN_NAMES)), Segments(THEMES)
        self._spoken, self._dressed = parts.label(kind="strong"), parts.label(kind="strong")
        self.language.chosen.connect(self.language_chosen)
        self.theme.chosen.connect(self.theme_chosen)
        self.theme.choose(preferences.theme)
        self.setLayout(
            parts.column(
                self._spoken,
                parts.row(self.language, None),
                12,
                self._dressed,
                parts.row(self.theme, None),
                None,
            )
        )
        self.retranslate()

    def retranslate(self) -> None:
        self._spoken.setText(t("Langue"))
        self._dressed.setText(t("Apparence"))
        for each, name in OWN_NAMES.items():
            self.language.name(each, name)
        self.language.choose(code())
        self.theme.name("light", t("Clair"))
        self.theme.name("dark", t("Sombre"))
        self.theme.name("system", t("Comme le système"))
