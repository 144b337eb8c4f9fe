"""*Réglages*: this desk, and what the centre is; a part more is a line more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from ui.deeds import Deeds
from ui.draft import Begun
from ui.language import say, t
from ui.pages.page import Page
from ui.preferences import Preferences
from ui.settings.accounts import AccountsSection
from ui.settings.centre import CentreSection
from ui.settings.classrooms import ClassroomsSection
from ui.settings.copies import CopiesSection
from ui.settings.desk import DeskSection
from ui.settings.holidays import HolidaysSection
from ui.settings.hours import HoursSection
from ui.settings.partners import AgreementsSection, PartnersSection
from ui.settings.programmes import ProgrammesSection
from ui.settings.readings import ReadingsSection
from ui.settings.retention import RetentionSection
from ui.settings.rooms import RoomsSection
from ui.settings.section import Section
from ui.settings.years import YearsSection
from ui.widgets import parts

SECTIONS: tuple[type[Section], ...] = (
    DeskSection,
    CentreSection,
    RoomsSection,
    ClassroomsSection,
    HoursSection,
    HolidaysSection,
    CopiesSection,
    AccountsSection,
    RetentionSection,
    ReadingsSection,
    YearsSection,
    ProgrammesSection,
    PartnersSection,
    AgreementsSection,
)
KEYS = (
    *(f"Ctrl+{number}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)),
    *(f"Alt+{number}" for number in (1, 2, 3, 4)),
)
"""Those of the parts, in their order."""


class SettingsPage(Page):
    """The parts on one side, the chosen one beside them; each undoes like everything else.

    Signals:
        language_chosen, theme_chosen: a code or a name.
    """

    language_chosen = Signal(object)
    theme_chosen = Signal(object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._title = parts.label(kind="title")
        self.sections = [section(deeds, preferences) for section in SECTIONS]
        self.drafts = tuple(draft for section in self.sections for draft in section.drafts)
        self._buttons = [parts.button("row") for _ in self.sections]
        self._stack = QStackedWidget()
        self._lay_out()
        for section in self.sections:
            if isinstance(section, DeskSection):
                section.language_chosen.connect(self.language_chosen)
                section.theme_chosen.connect(self.theme_chosen)
        self.retranslate()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        side = parts.column(self._title, 8, *self._buttons, None, gap=2)
        side.setContentsMargins(16, 12, 16, 16)
        for key, button, section in zip(KEYS, self._buttons, self.sections, strict=True):
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(lambda _down=False, section=section: self.open(section))
            parts.act(self, key, button.click)
            self._stack.addWidget(section)
        self._buttons[0].setChecked(True)
        choices = QWidget()
        choices.setLayout(side)
        choices.setFixedWidth(220)
        shown = parts.column(self._stack)
        shown.setContentsMargins(16, 16, 16, 16)
        both = parts.row(choices, parts.rule(upright=True), gap=0)
        both.addLayout(shown, 1)
        self.outside.addLayout(both, 1)

    def section(self, kind: type[Section]) -> Section:
        """One part, brought to the front."""
        found = next(each for each in self.sections if isinstance(each, kind))
        self.open(found)
        return found

    def open(self, section: Section) -> None:
        """Show a part."""
        self._buttons[self.sections.index(section)].setChecked(True)
        self._stack.setCurrentWidget(section)
        section.reload()

    def take_up(self, begun: Begun) -> None:
        """Go on with what was begun."""
        for section in self.sections:
            if any(draft.kind == begun.kind for draft in section.drafts):
                self.open(section)
                section.take_up(begun.subject)

    def show_classroom(self, room_id: int) -> None:
        """Open a classroom where it is changed."""
        section = self.section(ClassroomsSection)
        if isinstance(section, ClassroomsSection):
            section.open_room(room_id)

    def reload(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, Section):
            shown.reload()

    def retranslate(self) -> None:
        self._title.setText(t("Réglages"))
        for key, button, section in zip(KEYS, self._buttons, self.sections, strict=True):
            parts.name(button, say(section.words), key=key)
