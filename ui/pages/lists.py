"""*Listes*: a mailed list is looked at, corrected, then imported in one step that undoes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStackedWidget,
    QWidget,
)

from centre_desk.desk import Change, Desk
from centre_desk.domain.lists import RawRows
from centre_desk.domain.periods import Nights
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from ui import dates
from ui.background import Trouble
from ui.carrying import Carrying
from ui.deeds import Deeds
from ui.dialogs import files
from ui.draft import Draft, Values, Written
from ui.language import say, t
from ui.models.list_rows import Col, Entry, ListRows
from ui.notices import Offer
from ui.pages.page import Page
from ui.preferences import Preferences
from ui.stamp import Stamp, as_stamp, stamp
from ui.widgets import parts
from ui.widgets.drop_area import DropArea
from ui.widgets.field import Field
from ui.widgets.listed_sessions import ListedSessions
from ui.widgets.listing import Listing
from ui.widgets.mapping import Mapping
from ui.widgets.raw_rows import RawRowsView
from ui.widgets.segments import Segments

if TYPE_CHECKING:
    from centre_desk.actions.lists import Decision, ListPreview

SUFFIXES = "*.xlsx *.xls *.ods *.csv *.tsv *.txt *.html *.htm"


def ask_file(parent: QWidget) -> Path | None:
    """Ask for a list; a test gives another answer."""
    return files.ask_open(
        parent,
        t("Choisir une liste"),
        f"{t('Listes')} ({SUFFIXES});;{t('Tous les fichiers')} (*)",
    )


class ListsPage(Page):
    """Nothing is saved before *Importer*.

    Signals:
        imported: a list has been saved; the nights of its stays, or None, and the session on which
            it was dropped, if it was.
    """

    imported = Signal(object, object)

    def __init__(
        self,
        deeds: Deeds,
        preferences: Preferences,
        which: Callable[[QWidget], Path | None] = ask_file,
    ) -> None:
        super().__init__(deeds, preferences)
        self._which = which
        self._path: Path | None = None
        self._preview: ListPreview | None = None
        self._decisions: dict[int, Decision] = {}
        self._mapping: dict[int, str] | None = None
        self._session_id: int | None = None
        self._stamp: Stamp | None = None
        self.draft = Draft("list", self, self._written, self._restore)
        self.drafts = (self.draft,)
        self._title = parts.label(kind="title")
        self.drop, self.leave = DropArea(), parts.button()
        self.save = parts.button("primary")
        self._waiting = parts.label(kind="alert")
        self._summary, self._file = parts.label(kind="strong"), parts.Elided("", "muted")
        self.sessions = ListedSessions()
        self.arrival, self.departure = Field(QLineEdit()), Field(QLineEdit())
        self.mapping = Mapping()
        self.raw = RawRowsView()
        self._by_hand = False
        self._mapping_title = parts.label(kind="heading")
        self.rows = ListRows(self)
        self.table = Listing(self.rows, height=32)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.carrying = Carrying(self, deeds, self.table, tr("Listes"))
        self.shown = Segments(("all", "open", "refused"))
        self._question = parts.label(kind="muted")
        self.decision = Segments(("same", "new", "skip"))
        self._asked = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._title.setMinimumHeight(28)
        top = parts.row(self._title, None, self._waiting, self.leave, self.save)
        top.setContentsMargins(16, 12, 16, 12)
        self.outside.addLayout(top)
        self.outside.addWidget(parts.rule())
        self.outside.addWidget(self._stack, 1)
        self._stack.addWidget(self.drop)
        self._stack.addWidget(self._second_view())
        self._stack.addWidget(self.raw)

    def _second_view(self) -> QWidget:
        self.table.widen(
            {Col.ROW: 56, Col.PERSON: 168, Col.ORIGIN: 108, Col.STAY: 160, Col.SEAT: 116},
            Col.OUTCOME,
        )
        self.table.horizontalHeader().setSortIndicator(Col.ROW, Qt.SortOrder.AscendingOrder)
        self.table.remember(self.preferences, "lists")
        self.table.setSortingEnabled(True)
        asked = parts.row(self._question, self.decision, None)
        asked.setContentsMargins(0, 0, 0, 0)
        self._asked.setLayout(asked)
        above = parts.row(self._summary, 8, self._file)
        tools = parts.row(self.shown, None, self.carrying)
        left = parts.column(above, self.sessions, tools, self.table, self._asked, gap=8)
        side = QWidget()
        side.setFixedWidth(250)
        side.setLayout(
            parts.column(
                parts.row(self.arrival, self.departure),
                self._mapping_title, parts.scrolled(self.mapping), gap=8,
            )
        )  # fmt: skip
        view = QWidget()
        both = parts.row(gap=16)
        both.setContentsMargins(16, 16, 16, 16)
        both.addLayout(left, 1)
        both.addWidget(side)
        view.setLayout(both)
        return view

    def _connect(self) -> None:
        self.drop.open.clicked.connect(lambda _down=False: self.choose_file())
        self.leave.clicked.connect(self.put_away)
        self.save.clicked.connect(self.import_list)
        for mapping in (self.mapping, self.raw.mapping):
            mapping.corrected.connect(self._correct)
        self.decision.chosen.connect(self._decide)
        self.shown.choose("all")
        self.shown.chosen.connect(self._narrow)
        for field in (self.arrival, self.departure):
            self._line(field).editingFinished.connect(self._dates_typed)
        self.table.selectionModel().currentChanged.connect(self._row_chosen)
        parts.act(self, "Ctrl+O", self.choose_file)
        parts.act(self, "Ctrl+Return", self.import_list)
        parts.act(self, "Escape", self.put_away, inside=True)

    @staticmethod
    def _line(field: Field) -> QLineEdit:
        if not isinstance(field.widget, QLineEdit):
            raise TypeError("this field is not a line of text")
        return field.widget

    def choose_file(self, session_id: int | None = None) -> None:
        """Ask for a file and look at it, for a session where one is meant."""
        if path := self._which(self):
            self.look_at(path, session_id)

    def look_at(self, path: Path, session_id: int | None = None) -> None:
        """Read a file and show what was recognised in it; a list looked at before is kept aside.

        With *session_id* it is for that session, whatever it says itself.
        """
        self.draft.leave()
        self._session_id = session_id
        self._path, self._mapping, self._decisions, self._stamp = path, None, {}, None
        for field in (self.arrival, self.departure):
            self._line(field).clear()
            field.calm()
        self._read()

    def take_up(self) -> None:
        """Go on with the list that was looked at, as far as it was decided."""
        if self._preview is None:
            self.draft.turn()

    def _written(self) -> Written | None:
        """The file as it was, and what was decided about it."""
        if self._path is None or self._stamp is None:
            return None
        return self._path.name, {
            "path": str(self._path),
            "stamp": list(self._stamp),
            "mapping": self._mapping and list(self._mapping.items()),
            "decisions": list(self._decisions.items()),
            "arrival": self._line(self.arrival).text(),
            "departure": self._line(self.departure).text(),
            "session": self._session_id,
        }

    def _restore(self, values: Values) -> None:
        self._path, self._stamp = Path(values["path"]), as_stamp(values["stamp"])
        mapping = values["mapping"]
        self._mapping = dict(mapping) if mapping else None
        self._decisions = dict(values["decisions"])
        self._session_id = values.get("session")
        for name, field in (("arrival", self.arrival), ("departure", self.departure)):
            self._line(field).setText(values[name])
            field.calm()
        self._read()

    def put_away(self) -> None:
        """Leave the list as far as it was decided; nothing has been saved."""
        self.draft.leave()
        self.forget()

    def forget(self) -> None:
        """Show no list any more."""
        self._path, self._preview, self._stamp = None, None, None
        self._by_hand = False
        self.rows.show_preview(None, {})
        self.drop.say("")
        self._offer()

    def _read(self, then: Callable[[], None] | None = None) -> None:
        path, mapping, before = self._path, self._mapping, self._stamp
        session_id = self._session_id
        typed = (self._line(self.arrival).text(), self._line(self.departure).text())
        if path is None:
            return

        def look(desk: Desk) -> tuple[Stamp | None, ListPreview]:
            from centre_desk.actions import lists

            now = stamp(path)
            if before and now and now != before:
                raise RuleBroken(
                    tr("« {file} » a changé depuis : ouvrez-le de nouveau.", file=path.name)
                )
            arrival = departure = None
            if typed[0].strip():
                arrival = dates.read_day(typed[0], desk.today(), field="arrival")
            if typed[1].strip():
                start = arrival or desk.today()
                departure = dates.read_departure(typed[1], start, field="departure")
            return now, lists.preview(
                desk, path, mapping=mapping, arrival=arrival, departure=departure,
                session_id=session_id,
            )  # fmt: skip

        def show(read: tuple[Stamp | None, ListPreview]) -> None:
            self._stamp, preview = read
            self.render_preview(preview)
            self.draft.touch()
            if then:
                then()

        self.background.run_query(look, show, key=self, failed=self._failed)

    def _failed(self, trouble: Trouble) -> None:
        fields = {"arrival": self.arrival, "departure": self.departure}
        if (field := fields.get(trouble.field or "")) and self._preview:
            field.say(say(trouble.message), wrong=True)
            return
        if trouble.field == "columns" and self._path:
            self._ask_columns(self._path)
            return
        self.draft.settle()
        self.forget()
        self.drop.say(say(trouble.message))

    def _ask_columns(self, path: Path) -> None:
        """Nothing is recognised: show the rows as they are, and ask what is what."""

        def read(_desk: Desk) -> RawRows:
            from centre_desk.actions import lists

            return lists.raw(path)

        def show(raw: RawRows) -> None:
            self._by_hand, self._preview = True, None
            self.raw.show_rows(raw, self._mapping or {})
            self._offer()
            self.raw.take_focus()

        self.background.run_query(read, show, key=self, failed=self._no_list)

    def _no_list(self, trouble: Trouble) -> None:
        self._path = None
        self._failed(trouble)

    def render_preview(self, preview: ListPreview) -> None:
        """Show what was recognised."""
        self._preview, self._by_hand = preview, False
        for field in (self.arrival, self.departure):
            field.calm()
        self._show()
        self.table.setFocus()
        self.table.setCurrentIndex(self.rows.index(self.rows.first_open(), 0))

    def _narrow(self, which: str) -> None:
        """Show all rows, those to be decided, or those that are refused."""
        self.rows.narrow(which)
        self.table.setCurrentIndex(self.rows.index(self.rows.first_open(), 0))
        self.table.setFocus()

    def _show(self) -> None:
        preview = self._preview
        if preview is None:
            return
        reading = preview.reading
        chosen = self.rows.entry(self.table.currentIndex())
        self.rows.show_preview(preview, self._decisions)
        if chosen:
            self.table.setCurrentIndex(self.rows.index(self.rows.row_of(chosen.row), 0))
        self.mapping.show_columns(reading.columns)
        self.sessions.show_sessions(preview)
        self.table.setColumnHidden(Col.SEAT, not preview.sessions)
        dated = any(row.lodging == "no-dates" for row in preview.rows)
        asked = dated or bool(self._line(self.arrival).text())
        for field in (self.arrival, self.departure):
            field.setVisible(asked)
        said = [
            t("%n personne(s)", n=reading.people),
            t("%n femme(s)", n=reading.women),
            t("%n à loger", n=reading.lodged),
        ]
        if reading.repeated:
            said.append(t("%n répétée(s)", n=len(reading.repeated)))
        if reading.refused:
            said.append(t("%n refusée(s)", n=len(reading.refused)))
        self._summary.setText(" · ".join(said))
        about = (reading.file_name, reading.sheet, reading.session_code, reading.session_title)
        self._file.set_whole(" · ".join(filter(None, about)))
        self._offer()

    def _offer(self) -> None:
        looking = self._preview is not None
        self._stack.setCurrentIndex(1 if looking else 2 if self._by_hand else 0)
        self.leave.setVisible(looking or self._by_hand)
        self.save.setVisible(looking)
        people = self._preview.reading.people if self._preview else 0
        undecided = self._undecided()
        self.save.setEnabled(people > 0 and not undecided)
        parts.name(self.save, t("Importer %n personne(s)", n=people), key="Ctrl+Return")
        self._waiting.setText(t("%n ligne(s) à décider d'abord", n=undecided) if undecided else "")
        self._row_chosen(self.table.currentIndex())

    def _undecided(self) -> int:
        if self._preview is None:
            return 0
        return sum(row.row not in self._decisions for row in self._preview.conflicts)

    def _row_chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        entry = self.rows.entry(index)
        self._asked.setVisible(entry is not None and bool(entry.open))
        if entry is None or not entry.open:
            return
        self._question.setText(entry.person)
        decided = self._decisions.get(entry.row)
        self.decision.choose("same" if isinstance(decided, int) else decided)
        self.decision.button("same").setVisible(entry.open == "maybe")
        self.decision.button("new").setVisible(entry.open == "maybe")

    def _decide(self, key: str) -> None:
        entry: Entry | None = self.rows.entry(self.table.currentIndex())
        if entry is None:
            return
        if key == "same" and entry.person_id is not None:
            self._decisions[entry.row] = entry.person_id
        else:
            self._decisions[entry.row] = key
        self.draft.touch()
        self._show()

    def _correct(self, mapping: dict[int, str]) -> None:
        self._mapping = mapping
        self._read(then=self.mapping.take_focus)

    def _dates_typed(self) -> None:
        if self._preview is not None:
            self._read()

    def import_list(self) -> None:
        """Save all of it, in one step."""
        preview, decisions = self._preview, dict(self._decisions)
        if preview is None or not self.save.isEnabled():
            return

        def work(desk: Desk, _granted: frozenset[str]) -> Change:
            from centre_desk.actions import lists

            return lists.apply(desk, preview, decisions)

        self.save.setEnabled(False)
        self.deeds.do(
            work,
            done=lambda change: self._saved(change.nights),
            failed=self._not_saved,
            then=self._offer_session,
        )

    def _offer_session(self, change: Change) -> Offer | None:
        """The session that the list was for is the next thing to look at."""
        if (session_id := change.session_id) is None:
            return None
        return Offer("session", lambda: self.session_wanted.emit(session_id))

    def _saved(self, nights: Nights | None) -> None:
        self.draft.settle()
        self.forget()
        self.imported.emit(nights, self._session_id)

    def _not_saved(self, trouble: Trouble) -> bool:
        self._offer()
        return False

    def mark_drop(self, *, over: bool) -> None:
        """Show that a file is held over the window."""
        self.drop.mark(over=over)

    def retranslate(self) -> None:
        self._title.setText(t("Importer une liste"))
        parts.name(self.leave, t("Abandonner"), key="Escape")
        self._mapping_title.setText(t("Colonnes reconnues"))
        self.arrival.write(t("Arrivée"), t("5/6, demain, lun, +3"))
        self.departure.write(t("Départ ou nuits"), t("3, ou une date"))
        self.decision.name("same", t("C'est la même personne"))
        self.decision.name("new", t("Quelqu'un d'autre"))
        self.decision.name("skip", t("Laisser de côté"))
        self.shown.name("all", t("Toutes"))
        self.shown.name("open", t("À décider"))
        self.shown.name("refused", t("Refusées"))
        self.table.setAccessibleName(t("Lignes de la liste"))
        self._show()
        self._offer()
