"""*Rapports*: the print centre. Choose a document, its day and its language; look; print."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from centre_desk.desk import Desk
from centre_desk.domain.periods import Nights, Week
from centre_desk.language import tr
from ui import dates
from ui.background import Trouble
from ui.deeds import Deeds
from ui.dialogs import files
from ui.dialogs.print_dialog import PrintDialog
from ui.language import OWN_NAMES, code, say, t
from ui.pages.page import Page
from ui.preferences import Preferences
from ui.printing import Order, Printers, send
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.preview import Preview, page_sizes
from ui.widgets.segments import Segments

if TYPE_CHECKING:
    from centre_desk.actions.documents import Printed

WEEK, DAY, SESSION = "week", "day", "session"
ABOUT = {
    "weekly-occupancy": WEEK,
    "arrivals": DAY,
    "departures": DAY,
    "in-house": DAY,
    "rooming-list": SESSION,
    "housekeeping": DAY,
    "registration-cards": DAY,
    "classroom-plan": WEEK,
    "door-signs": DAY,
}


def ask_where(parent: QWidget, proposed: str) -> Path | None:
    """Ask under which name to save; a test gives another answer."""
    return files.ask_save(parent, t("Enregistrer le document"), proposed, "PDF (*.pdf)")


def show_dialog(dialog: PrintDialog) -> None:
    """Ask for the printer; a test answers for itself."""
    dialog.show()


class ReportsPage(Page):
    """Documents on one side, the pages as they will be printed on the other."""

    def __init__(
        self,
        deeds: Deeds,
        preferences: Preferences,
        where: Callable[[QWidget, str], Path | None] = ask_where,
    ) -> None:
        super().__init__(deeds, preferences)
        self.where = where
        self._kind = "weekly-occupancy"
        self._rack: tuple[Nights, tuple[str, ...] | None] | None = None
        """The days and rooms of the rack, where that is what is printed."""
        self._today: date | None = None
        self._printed: Printed | None = None
        self._buttons = {kind: parts.button("row") for kind in ABOUT}
        self._title = parts.label(kind="title")
        self.day = Field(QLineEdit())
        self.session = Field(QLineEdit())
        self._language = Segments(tuple(OWN_NAMES))
        self.preview = Preview(self.background)
        self._position = parts.label(kind="muted")
        self._smaller, self._larger = (
            parts.button("icon", "zoom-out"),
            parts.button("icon", "zoom-in"),
        )
        self._fit = parts.button()
        self.next_week = parts.button()
        self.printers = Printers()
        self.open_dialog: Callable[[PrintDialog], None] = show_dialog
        self._print_at_once = False
        self.save, self.print = parts.button("", "save"), parts.button("primary")
        self._lay_out()
        self._connect()
        self._language.choose(code())
        self._choose(self._kind)
        self.retranslate()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        side = QVBoxLayout()
        side.setContentsMargins(16, 16, 16, 16)
        side.setSpacing(2)
        side.addWidget(self._title)
        side.addSpacing(8)
        for each in self._buttons.values():
            each.setCheckable(True)
            group.addButton(each)
            side.addWidget(each)
        side.addSpacing(16)
        for field in (self.day, self.session):
            side.addWidget(field)
        side.addSpacing(8)
        side.addWidget(self.next_week)
        side.addSpacing(8)
        side.addLayout(parts.row(self._language, None))
        side.addStretch(1)
        choices = QWidget()
        choices.setLayout(side)
        shown_choices = parts.scrolled(choices)
        shown_choices.setFixedWidth(290)
        tools = parts.row(
            self._position, None, self._smaller, self._larger, self._fit, 8, self.save, self.print
        )
        tools.setContentsMargins(16, 12, 16, 12)
        shown = parts.column(tools, parts.rule(), self.preview, gap=0)
        both = parts.row(shown_choices, parts.rule(upright=True), gap=0)
        both.addLayout(shown, 1)
        self.outside.addLayout(both, 1)

    def _connect(self) -> None:
        for kind, each in self._buttons.items():
            each.clicked.connect(lambda _down=False, kind=kind: self._choose(kind, read=True))
        for field in (self.day, self.session):
            self._line(field).editingFinished.connect(self.reload)
            self._line(field).textEdited.connect(lambda _text: self._leave_rack())
        self._language.chosen.connect(lambda _code: self.reload())
        self._smaller.clicked.connect(lambda: self.preview.zoom(1 / 1.25))
        self._larger.clicked.connect(lambda: self.preview.zoom(1.25))
        self._fit.clicked.connect(lambda: self.preview.zoom(0))
        self.preview.moved.connect(self._say_position)
        self.save.clicked.connect(self.save_document)
        self.print.clicked.connect(self.print_shown)
        self.next_week.clicked.connect(self.print_next_week)
        parts.act(self, "Ctrl+S", self.save_document)
        parts.act(self, "Ctrl++", lambda: self.preview.zoom(1.25))
        parts.act(self, "Ctrl+-", lambda: self.preview.zoom(1 / 1.25))
        parts.act(self, "Ctrl+0", lambda: self.preview.zoom(0))

    @staticmethod
    def _line(field: Field) -> QLineEdit:
        if not isinstance(field.widget, QLineEdit):
            raise TypeError("this field is not a line of text")
        return field.widget

    def choose_rack(self, days: Nights, rooms: tuple[str, ...] | None) -> None:
        """Prepare the weekly sheets of what the rack shows."""
        self.choose("weekly-occupancy", days.arrival)
        self._rack = days, rooms
        self.something_changed()

    def choose(self, kind: str, day: date | None = None) -> None:
        """Prepare a document for a day, as *Imprimer* on another page asks for it."""
        if day:
            self._line(self.day).setText(day.strftime("%d/%m/%Y"))
        self._choose(kind)
        self.something_changed()

    def choose_session(self, session: str) -> None:
        """Prepare the rooming list of a session."""
        self._line(self.session).setText(session)
        self.choose("rooming-list")

    def _choose(self, kind: str, *, read: bool = False) -> None:
        self._kind, self._rack = kind, None
        self._buttons[kind].setChecked(True)
        self.session.setVisible(ABOUT[kind] == SESSION)
        self.day.setVisible(ABOUT[kind] != SESSION)
        if read:
            self.reload()

    def _leave_rack(self) -> None:
        self._rack = None

    def reload(self) -> None:
        """Make the document and show its pages."""
        kind, language, rack = self._kind, self._chosen_language(), self._rack
        typed, session = self._line(self.day).text(), self._line(self.session).text().strip()

        def make(desk: Desk) -> tuple[date, Printed, list[tuple[float, float]]]:
            from centre_desk.actions import printing, rack_document

            if rack is not None:
                shown = rack_document.RackShown(*rack)
                printed = rack_document.document(desk, shown, language)
                return rack[0].arrival, printed, page_sizes(printed.pdf)
            today = desk.today()
            day = dates.read_day(typed, today, field="day") if typed.strip() else today
            printed = printing.document(
                desk, kind, week=Week.of(day), day=day, session=session, language=language
            )
            return day, printed, page_sizes(printed.pdf)

        self.background.run_query(
            make, lambda made: self.show_printed(*made), key=self, failed=self._refused
        )

    def show_printed(self, day: date, printed: Printed, sizes: list[tuple[float, float]]) -> None:
        """Show a document that was made."""
        self._printed = printed
        about = ABOUT[self._kind]
        week = t("Semaine {week}", week=str(Week.of(day).number))
        self.day.say(f"{week} · {day.isocalendar().year}" if about == WEEK else dates.full(day))
        if self._rack is not None:
            days, rooms = self._rack
            some = t("%n chambre(s)", n=len(rooms)) if rooms is not None else ""
            self.day.say(" · ".join(filter(None, (dates.span(days), some))))
        self.session.calm()
        self.preview.show_pdf(printed.pdf, sizes)
        self._offer()
        if self._print_at_once:
            self._print_at_once = False
            self._print_whole()

    def _refused(self, trouble: Trouble) -> None:
        self._printed = None
        self.preview.show_pdf(b"", [])
        field = (
            self.session if trouble.field == "session" or ABOUT[self._kind] == SESSION else self.day
        )
        field.say(say(trouble.message), wrong=True)
        self._offer()

    def _offer(self) -> None:
        for each in (self.save, self.print, self._smaller, self._larger, self._fit):
            each.setEnabled(self._printed is not None)
        self._say_position()

    def _say_position(self) -> None:
        preview = self.preview
        if preview.page_count:
            page = {"page": preview.page_number, "all": preview.page_count}
            self._position.setText(f"{t('page {page}/{all}', **page)} · {preview.percent} %")
        else:
            self._position.setText("")

    def _chosen_language(self) -> str:
        return next((each for each in OWN_NAMES if self._language.button(each).isChecked()), "fr")

    def save_document(self) -> None:
        """Write the PDF where the user wants it."""
        printed = self._printed
        path = printed and self.where(self, printed.file_name)
        if not printed or not path:
            return

        def write(_desk: Desk) -> None:
            from centre_desk.actions import printing

            printing.save(printed, path)

        self.background.run_query(write, lambda _none: self._saved(path))

    def _saved(self, path: Path) -> None:
        self.deeds.told.emit(tr("Enregistré : {file}", file=path.name), None, False)

    def print_shown(self) -> None:
        """Ask for the printer, then send the pages to it."""
        if self._printed is None:
            return
        dialog = PrintDialog(
            self, self.documents()[self._kind], self.preview.page_count, self.printers.names()
        )
        dialog.ordered.connect(self._print)
        self.open_dialog(dialog)

    def print_next_week(self) -> None:
        """Show the sheet of the week to come, and print it as soon as it is made."""
        self._print_at_once = True
        self._line(self.day).setText("+7")
        self._choose("weekly-occupancy")
        self.reload()

    def _print_whole(self) -> None:
        """Print on the usual printer without a question; ask where there is none."""
        if usual := self.printers.usual():
            self._print(Order(usual, tuple(range(1, self.preview.page_count + 1))))
        else:
            self.print_shown()

    def _print(self, order: Order) -> None:
        printed = self._printed
        if printed is None or not order.printer:
            self.save_document()
            return
        printer = self.printers.opened(order.printer)
        printer.setDocName(printed.file_name)
        send(
            self.background,
            printer,
            order,
            printed.pdf,
            lambda taken: self._sent(order, taken=taken),
        )

    def _sent(self, order: Order, *, taken: bool) -> None:
        printer = order.printer
        said = (
            tr("Envoyé à {printer}.", printer=printer)
            if taken
            else tr("{printer} n'a rien pris : essayez une autre imprimante.", printer=printer)
        )
        self.deeds.told.emit(said, None, not taken)

    @staticmethod
    def documents() -> dict[str, str]:
        """Every kind of document with its name."""
        return {
            "weekly-occupancy": t("Occupation hebdomadaire"),
            "arrivals": t("Arrivées"),
            "departures": t("Départs"),
            "in-house": t("Présents"),
            "rooming-list": t("Liste de chambres d'une session"),
            "housekeeping": t("Feuille de ménage"),
            "registration-cards": t("Bulletins individuels d'hébergement"),
            "classroom-plan": t("Planning des salles"),
            "door-signs": t("Affiches de porte"),
        }

    def retranslate(self) -> None:
        self._title.setText(t("Documents"))
        for kind, words in self.documents().items():
            parts.name(self._buttons[kind], words)
        self.day.write(t("Jour, ou un jour de la semaine"), t("5/6, demain, lun, +3"))
        self.session.write(t("Code de la session"), t("par exemple FF-DIG-014"))
        for language, name in OWN_NAMES.items():
            self._language.name(language, name, tip=t("Langue du document"))
        parts.name(self.next_week, t("Imprimer la semaine prochaine"), key="Ctrl+Shift+P")
        parts.name(self._smaller, t("Réduire"), key="Ctrl+-", shown=False)
        parts.name(self._larger, t("Agrandir"), key="Ctrl++", shown=False)
        parts.name(self._fit, t("Largeur"), key="Ctrl+0")
        parts.name(self.save, t("Enregistrer"), key="Ctrl+S")
        parts.name(self.print, t("Imprimer"), key="Ctrl+P")
        self._offer()
