"""*Personnes*: the directory, a person's file, and those who are noted twice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from centre_desk.actions import exports
from centre_desk.desk import Desk
from centre_desk.language import tr
from centre_desk.queries import people as query
from centre_desk.queries.people import DirectoryLine, Wanted
from ui.carrying import Carrying, Write
from ui.deeds import Deeds
from ui.language import number, t
from ui.models.people_rows import AT_ONCE, ORDERS, PeopleRows
from ui.pages.page import Header, Page
from ui.preferences import Preferences
from ui.widgets import parts
from ui.widgets.duplicates import DuplicatesView
from ui.widgets.people_table import PeopleTable
from ui.widgets.person_file import FileView
from ui.widgets.segments import Segments
from ui.widgets.trainer_week import TrainerWeekView
from ui.widgets.yielding import YieldingRow

SEARCH_WIDTH = 280
Read = tuple[list[int], list[DirectoryLine]]


class PeoplePage(Page):
    """The directory answers while a name is typed; Enter opens the file.

    Signals:
        rack_wanted: a stay's id and the day to show.
        person_stay_wanted: a person's id and name, for a new stay.
        session_tab_wanted: a session's id and the tab of its page that is asked for.
    """

    rack_wanted = Signal(object, object)
    person_stay_wanted = Signal(object, object)
    session_tab_wanted = Signal(object, object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self.wanted = Wanted()
        self.search = QLineEdit()
        self.lodged = Segments(("all", "here", "expected"))
        self._counted = parts.label(kind="muted")
        self.duplicates, self.add = parts.button(), parts.button("primary")
        self.header = Header(self, self.duplicates, self.add, printing=False)
        self.rows = PeopleRows(self)
        self.table = PeopleTable(self.rows, preferences)
        self.carrying = Carrying(self, deeds, self.table, tr("Personnes"), self._writing)
        self._empty = parts.label(kind="muted", wrap=True)
        self._directory, self._stack = QWidget(), QStackedWidget()
        self.file, self.pairs = FileView(deeds), DuplicatesView(deeds)
        self.week = TrainerWeekView(deeds)
        self.drafts = (self.file.form.draft,)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.header.new_stay.hide()
        inside = parts.row(self.search, self.lodged, self._counted, None, self.carrying, gap=12)
        inside.setContentsMargins(16, 8, 16, 8)
        toolbar = YieldingRow(inside, self._counted, self.carrying)
        toolbar.setObjectName("Toolbar")
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.setClearButtonEnabled(True)
        self._empty.setContentsMargins(24, 16, 24, 16)
        body = parts.column(self._empty, self.table, gap=0)
        body.setContentsMargins(16, 0, 16, 16)
        body.setStretch(1, 1)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        directory = parts.column(self.header, parts.rule(), toolbar, gap=0)
        directory.addLayout(body, 1)
        self._directory.setLayout(directory)
        for view in (self._directory, self.file, self.pairs, self.week):
            self._stack.addWidget(view)
        self.outside.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda text: self.narrow(text=text))
        self.lodged.chosen.connect(lambda which: self.narrow(lodged=which))
        self.duplicates.clicked.connect(self.show_duplicates)
        self.add.clicked.connect(self.add_somebody)
        self.rows.more_wanted.connect(self._read_more)
        self.rows.order_wanted.connect(
            lambda column, down: self.narrow(order=ORDERS[column], descending=down)
        )
        self.table.opened.connect(self.open_file)
        self.table.typed.connect(self._type_on)
        self.file.left.connect(self.show_directory)
        self.pairs.left.connect(self.show_directory)
        self.file.stay_chosen.connect(self.stay_chosen)
        self.file.print_wanted.connect(self.print_wanted)
        self.file.rack_wanted.connect(self.rack_wanted)
        self.file.stay_wanted.connect(self.person_stay_wanted)
        self.file.week_wanted.connect(self.show_week)
        for view in (self.file, self.week):
            view.session_wanted.connect(self.session_tab_wanted)
        self.week.left.connect(self._leave_week)
        self.wanted = replace(self.wanted, **self.table.remembered_order())
        for key, deed in (
            ("Ctrl+D", self.show_duplicates),
            ("Ins", self.add_somebody),
        ):
            parts.act(self._directory, key, deed, inside=True)  # fmt: skip

    # What shows

    def narrow(self, **wanted: Any) -> None:
        """Show other people, or in another order; a late answer to an earlier wish is dropped."""
        self.wanted = replace(self.wanted, **wanted)
        self._read_directory()

    def reload(self) -> None:
        if self._stack.currentWidget() is self.pairs:
            self.pairs.reload()
        elif self._stack.currentWidget() is self.file:
            self.file.reload()
        elif self._stack.currentWidget() is self.week:
            self.week.reload()
        self._read_directory()

    def _read_directory(self) -> None:
        wanted = self.wanted
        seen = max(AT_ONCE, min(self.rows.rowCount(), 3 * AT_ONCE))

        def read(desk: Desk) -> Read:
            with desk.store.snapshot():
                ids = query.ids(desk, wanted)
                return ids, query.lines(desk, ids[:seen])

        self.background.run_query(read, self.render_people, key=self)

    def render_people(self, read: Read) -> None:
        """Show what was read, keeping the person who was chosen."""
        chosen = self.table.chosen_id()
        self.rows.show_people(*read)
        self.table.choose(max(self.rows.row_of(chosen), 0))
        self._say_counts()

    def _read_more(self, ids: list[int]) -> None:
        self.background.run_query(
            lambda desk: query.lines(desk, ids), self.rows.add_lines, key=self.rows
        )

    def _say_counts(self) -> None:
        count = len(self.rows.ids)
        self._counted.setText(t("%n personne(s)", n=count) if count < 2 else
                              t("{count} personnes", count=number(count)))  # fmt: skip
        narrowed = bool(self.wanted.text.strip()) or self.wanted.lodged != "all"
        self._empty.setText(
            t("Personne ne répond. Essayez le début du nom, du matricule ou du téléphone.")
            if narrowed
            else t(
                "Le répertoire est vide. Importez une liste (Ctrl+I), ou ajoutez une personne "
                "(Inser)."
            )
        )
        self._empty.setVisible(count == 0)
        self.table.setVisible(count > 0)
        self.carrying.offer(filled=count > 0)

    def show_directory(self) -> None:
        """Back to the list, where it was left."""
        self._stack.setCurrentWidget(self._directory)
        self.take_focus()

    def open_file(self, person_id: int) -> None:
        """Show somebody's file."""
        self._stack.setCurrentWidget(self.file)
        self.file.open_file(person_id)
        self.file.setFocus()

    def write(self, person_id: int | None = None) -> None:
        """Write somebody's details, or those of somebody new."""
        if person_id is None:
            self.add_somebody()
        elif self.file.person_id == person_id:
            self._stack.setCurrentWidget(self.file)
            self.file.write()
        else:
            self.open_file(person_id)

    def show_week(self, person_id: int) -> None:
        """Show what a trainer teaches in the present week."""
        self._stack.setCurrentWidget(self.week)
        self.week.open_week(person_id)
        self.week.setFocus()

    def _leave_week(self) -> None:
        self._stack.setCurrentWidget(self.file)
        self.file.reload()
        self.file.setFocus()

    def show_duplicates(self) -> None:
        """Show who seems to be noted twice."""
        self._stack.setCurrentWidget(self.pairs)
        self.pairs.reload()
        self.pairs.take_focus()

    def add_somebody(self) -> None:
        """Write somebody new."""
        self._stack.setCurrentWidget(self.file)
        self.background.run_query(lambda desk: desk.today(), self.file.add_somebody, key=self.file)

    def take_focus(self) -> None:
        view = self._stack.currentWidget()
        if view is self._directory:
            self.search.setFocus()
            self.search.selectAll()
        elif view is self.pairs:
            self.pairs.take_focus()
        elif view is self.week:
            self.week.setFocus()
        else:
            self.file.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search into the list, Enter opens its first, Escape goes back."""
        key, view = event.key(), self._stack.currentWidget()
        if view is self._directory and self.search.hasFocus() and self.rows.rowCount():
            if key == Qt.Key.Key_Down:
                self.table.setFocus()
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.table.open_current()
                return
        if key == Qt.Key.Key_Escape and view is self.file:
            self.file.leave()
        elif key == Qt.Key.Key_Escape and view is self.week:
            self._leave_week()
        elif key == Qt.Key.Key_Escape and view is self._directory and self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            super().keyPressEvent(event)

    def _type_on(self, text: str) -> None:
        """Letters typed in the list go on with the search."""
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    def print_shown(self) -> None:
        """Print the trainer's week, where that is what shows."""
        if self._stack.currentWidget() is self.week:
            self.week.paper.print_shown()

    def _writing(self) -> Write:
        """Everybody whom the list shows, in its order, with all that a workbook has room for."""
        shown = list(self.rows.ids)
        return lambda desk, path, language: exports.write_people(
            desk, path, shown, language=language
        )

    def retranslate(self) -> None:
        self.header.title.setText(t("Personnes"))
        self.search.setPlaceholderText(t("Nom, matricule, téléphone…"))
        parts.name(self.search, t("Chercher une personne"))
        self.table.setAccessibleName(t("Répertoire"))
        for key, words in (
            ("all", t("Tous")),
            ("here", t("Présents")),
            ("expected", t("Attendus")),
        ):
            self.lodged.name(key, words)
        self.lodged.choose(self.wanted.lodged)
        parts.name(self.duplicates, t("Doublons"), key="Ctrl+D")
        parts.name(self.add, t("Ajouter une personne"), key="Ins")
        self._say_counts()
