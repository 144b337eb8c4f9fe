"""*Relève*: what was done since yesterday evening, or any moment, for whoever takes over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QWidget,
)

from centre_desk.actions.history import History
from centre_desk.language import tr
from centre_desk.queries import handover as query
from centre_desk.queries.handover import Handover, HandoverLine
from ui import moments
from ui.background import Trouble
from ui.carrying import Carrying, Write
from ui.deeds import Deeds
from ui.language import say, t
from ui.models.handover_rows import Col, HandoverRows
from ui.pages.page import Header, Page
from ui.preferences import Preferences
from ui.widgets import parts
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.listing import Listing

if TYPE_CHECKING:
    from centre_desk.desk import Desk

AREAS = {
    "stays": "stays",
    "bookings": "stays",
    "moves": "stays",
    "housekeeping": "housekeeping",
    "blocks": "blocks",
    "people": "people",
    "lists": "lists",
    "history": "history",
}
OTHER = "other"


class HandoverPage(Page):
    """Who did what and when; each deed can be taken back from its line."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._shown: Handover | None = None
        self._actor: str | None = None
        self._area: str | None = None
        self.header = Header(self, printing=False)
        self.since = Field(QLineEdit())
        self._actors, self._areas = Choice(), Choice()
        self.take_back = parts.button("", "undo")
        self.rows = HandoverRows()
        self.table = Listing(self.rows, height=32)
        self.carrying = Carrying(self, deeds, self.table, tr("Relève"), self._writing)
        self._nothing = parts.label(kind="muted", wrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.since.setFixedWidth(210)
        toolbar = QWidget()
        toolbar.setObjectName("Toolbar")
        tools: tuple[QWidget, ...] = (
            self._actors,
            self._areas,
            self.take_back,
            self.carrying,
        )
        inside = parts.row(self.since, None, *tools)
        for part in tools:
            inside.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
        inside.setContentsMargins(16, 8, 16, 8)
        toolbar.setLayout(inside)
        self.table.widen({Col.WHEN: 150, Col.WHO: 150}, Col.WHAT)
        header = self.table.horizontalHeader()
        header.setSortIndicator(Col.WHEN, Qt.SortOrder.DescendingOrder)
        self.table.remember(self.preferences, "handover")
        self.table.setSortingEnabled(True)
        self._nothing.setContentsMargins(12, 16, 12, 16)
        self._nothing.hide()
        body = parts.column(self.table, self._nothing, gap=0)
        body.setContentsMargins(16, 0, 16, 16)
        body.setStretch(0, 1)
        body.setAlignment(self._nothing, Qt.AlignmentFlag.AlignTop)
        for part in (self.header, parts.rule(), toolbar):
            self.outside.addWidget(part)
        self.outside.addLayout(body, 1)

    def _connect(self) -> None:
        self._line.editingFinished.connect(self.reload)
        self._actors.chosen.connect(lambda actor: self.narrow(actor, self._area))
        self._areas.chosen.connect(lambda area: self.narrow(self._actor, area))
        self.take_back.clicked.connect(self.undo_chosen)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._offer())
        self.table.activated.connect(lambda _index: self._open())
        parts.act(self.table, "Del", self.undo_chosen, inside=True)
        parts.act(self.table, "Return", self._open, inside=True)

    @property
    def _line(self) -> QLineEdit:
        widget = self.since.widget
        if not isinstance(widget, QLineEdit):
            raise TypeError("this field is not a line of text")
        return widget

    def reload(self) -> None:
        typed = self._line.text().strip()

        def read(desk: Desk) -> Handover:
            now = desk.local_now()
            return query.read(
                desk, moments.read_moment(typed, now, field="since") if typed else None
            )

        self.background.run_query(read, self.render_handover, key=self, failed=self._refused)

    def _refused(self, trouble: Trouble) -> None:
        if trouble.field == "since":
            self.since.say(say(trouble.message), wrong=True)
        else:
            self.deeds.told.emit(trouble.message, None, True)

    def render_handover(self, shown: Handover) -> None:
        """Show what was read, the keyboard staying on its line."""
        self._shown = shown
        self.since.say(
            t("depuis le {moment}", moment=moments.said(shown.since, shown.now.date()))
            if shown.since.date() != shown.now.date()
            else t("depuis {moment}", moment=f"{shown.since:%H:%M}")
        )
        chosen = self._chosen()
        self.rows.show_lines([line for line in shown.lines if self._kept(line)], shown.now.date())
        header = self.table.horizontalHeader()
        self.rows.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        row = next(
            (n for n, line in enumerate(self.rows.lines)
             if chosen and line.change_id == chosen.change_id), 0
        )  # fmt: skip
        self.table.selectionModel().setCurrentIndex(
            self.rows.index(row, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._offer()

    def _kept(self, line: HandoverLine) -> bool:
        area = AREAS.get(line.area, OTHER)
        return self._actor in (None, line.actor) and self._area in (None, area)

    def narrow(self, actor: str | None, area: str | None) -> None:
        """Show what one person did, or one kind of deeds only."""
        self._actor, self._area = actor, area
        if self._shown:
            self.render_handover(self._shown)
            self.table.setFocus()

    def _offer(self) -> None:
        lines = self._shown.lines if self._shown else ()
        empty = not self.rows.lines
        focused = self.table.hasFocus()
        # Before anything is read the table keeps its place, and the keyboard with it.
        self.table.setVisible(not empty or self._shown is None)
        self._nothing.setVisible(self.table.isHidden())
        if focused and self.table.isHidden():
            self._line.setFocus()
        self._nothing.setText(
            t("Rien de tel depuis ce moment.") if lines else t("Rien n'a changé depuis ce moment.")
        )
        counted = t("%n action(s)", n=len(self.rows.lines))
        if self._shown and self._shown.cut:
            counted = t("les %n dernières actions", n=len(self.rows.lines))
        self.header.title.setText(f"{t('Relève')} · {counted}")
        chosen = self._chosen()
        self.take_back.setEnabled(chosen is not None and chosen.undoable)
        self.carrying.offer(filled=not empty)
        actors = sorted({line.actor for line in lines} | ({self._actor} - {None}), key=str)
        everybody = [(None, t("Tous")), *((actor, str(actor)) for actor in actors)]
        self._actors.offer(t("Qui"), everybody, self._actor)
        self._areas.offer(t("Genre"), [(None, t("Tout")), *_area_words().items()], self._area)

    def _chosen(self) -> HandoverLine | None:
        return self.rows.row(self.table.currentIndex().row())

    # Deeds

    def undo_chosen(self) -> None:
        """Take the chosen deed back; a refusal is said."""
        line = self._chosen()
        if line and self.take_back.isEnabled():
            change = line.change_id
            self.background.run_change(
                lambda desk: History(desk).undo_change(change),
                done=lambda done: self.deeds.told.emit(done.message, None, False),
            )

    def _open(self) -> None:
        line = self._chosen()
        if line and line.stay_id is not None:
            self.stay_chosen.emit(line.stay_id)

    def _writing(self) -> Write:
        lines = self.rows.lines

        def write(_desk: Desk, path: Path, language: str) -> None:
            from centre_desk.actions import handover

            handover.write(path, lines, language)

        return write

    def take_focus(self) -> None:
        if self.table.isVisible():
            self.table.setFocus()
        else:
            self._line.setFocus()

    def retranslate(self) -> None:
        self.since.write(t("Depuis"), t("hier 18:00, lun 7:30, 5/6"))
        self._line.setPlaceholderText(t("hier 18:00"))
        parts.name(self.take_back, t("Annuler cette action"), key="Del")
        self.table.setAccessibleName(t("Actions depuis ce moment"))
        if self._shown:
            self.render_handover(self._shown)
        else:
            self._offer()


def _area_words() -> dict[str, str]:
    return {
        "stays": t("Séjours"),
        "housekeeping": t("Ménage"),
        "blocks": t("Blocages"),
        "people": t("Personnes"),
        "lists": t("Listes"),
        "history": t("Annulations"),
        OTHER: t("Autres"),
    }
