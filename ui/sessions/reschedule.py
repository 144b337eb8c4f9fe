"""New days for a session, or its end: all that follows is looked at before anything is saved."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QWidget

from centre_desk.actions import rescheduling
from centre_desk.desk import Desk
from centre_desk.domain.periods import Nights
from centre_desk.domain.rescheduling import Decisions, Rescheduling
from centre_desk.queries.sessions import SessionPage
from ui import dates
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import mirrored, say, t
from ui.models.change_rows import (
    BEDS,
    PEOPLE,
    SECTIONS,
    SLOTS,
    ChangeRows,
    Col,
    rows_of,
    summary,
)
from ui.sessions.tile import Tile
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.listing import Listing

PAUSE = 200
"""Milliseconds without a key before what follows is asked for again."""
FIELD = 150
Read = tuple[date, Rescheduling]


class RescheduleView(parts.Translated):
    """What happens to slots, classrooms, people, beds and papers; then *Appliquer*.

    Signals:
        left: applied or put away.
    """

    left = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._page: SessionPage | None = None
        self.plan: Rescheduling | None = None
        self._cancelling = False
        self._today: date | None = None
        self.leaving: set[int] = set()
        self._section = SLOTS
        self._title, self._days = parts.Elided("", "title"), parts.label(kind="strong")
        self._first, self._last = QLineEdit(), QLineEdit()
        self.first, self.last = Field(self._first), Field(self._last)
        self._asked = QWidget()
        self._trouble = parts.label(kind="alert", wrap=True)
        self.tiles = {section: Tile() for section in SECTIONS}
        self.rows = ChangeRows()
        self.table = Listing(self.rows, sorts=False)
        self.follow, self.all_leave = QCheckBox(), parts.button()
        self._nothing = parts.label(kind="muted")
        self.apply, self.cancel = parts.button("primary"), parts.button()
        self.draft = Draft("reschedule", self, self._written, self._restore)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        top = parts.row(self._title, self.cancel, self.apply)
        top.setStretch(0, 1)
        top.setContentsMargins(16, 12, 16, 12)
        for line in (self._first, self._last):
            line.setFixedWidth(FIELD)
        asked = parts.row(gap=16)
        for field in (self.first, self.last):
            asked.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        asked.addWidget(self._days, 1, Qt.AlignmentFlag.AlignVCenter)
        self._asked.setLayout(asked)
        tiles = parts.row(*self.tiles.values(), gap=12)
        self.table.widen({Col.WHAT: 200, Col.BEFORE: 230, Col.AFTER: 250}, Col.NOTE)
        below = parts.row(self._nothing, self.follow, self.all_leave, None)
        inside = parts.column(self._asked, self._trouble, tiles, below, self.table, gap=12)
        inside.setStretch(4, 1)
        inside.setContentsMargins(16, 12, 16, 16)
        outside = parts.column(top, parts.rule(), gap=0)
        outside.addLayout(inside, 1)
        self.setLayout(outside)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for place, (section, tile) in enumerate(self.tiles.items(), 1):
            group.addButton(tile)
            tile.clicked.connect(lambda _down=False, section=section: self.open_section(section))
            parts.act(self, f"Alt+{place}", tile.click, inside=True)
        for line in (self._first, self._last):
            line.textEdited.connect(lambda _text: self._typed())
            line.returnPressed.connect(self.save)
        self._pause.timeout.connect(self.look)
        self.follow.clicked.connect(lambda _on: self._show())
        self.all_leave.clicked.connect(self.let_all_leave)
        self.apply.clicked.connect(self.save)
        self.cancel.clicked.connect(self.put_away)
        self.table.doubleClicked.connect(lambda _index: self._turn_current())
        self.draft.hear(self._first, self._last)
        parts.act(self.table, "Space", self._turn_current, inside=True)
        parts.act(self, "Ctrl+Return", self.save, inside=True)
        parts.act(self, "Escape", self.put_away, inside=True)

    # What is asked

    def begin(self, page: SessionPage, *, cancelling: bool = False) -> None:
        """Ask for new days for a session, or look at what its end would bring."""
        self._page, self._cancelling = page, cancelling
        self.plan, self.leaving = None, set()
        session = page.session
        self._first.setText(f"{session.first_day:%d/%m/%Y}")
        self._last.clear()
        self.follow.setChecked(True)
        self._asked.setVisible(not cancelling)
        for field in (self.first, self.last):
            field.calm()
        self._trouble.hide()
        if not cancelling:
            self.draft.turn(session.id)
        self.open_section(SLOTS)
        self.retranslate()
        self.look()
        if cancelling:
            self.table.setFocus()
        else:
            self._first.setFocus()
            self._first.selectAll()

    def _typed(self) -> None:
        for field in (self.first, self.last):
            field.calm()
        self.apply.setEnabled(False)
        self._pause.start()

    def look(self) -> None:
        """Ask what follows from the days that are typed."""
        page, first, last = self._page, self._first.text(), self._last.text().strip()
        if page is None:
            return
        session_id, cancelling = page.session.id, self._cancelling

        def read(desk: Desk) -> Read:
            today = desk.today()
            if cancelling:
                return today, rescheduling.preview_cancel(desk, session_id)
            start = dates.read_day(first, today, field="first_day")
            end = dates.read_day(last, start, field="last_day") if last else None
            return today, rescheduling.preview_move(desk, session_id, start, end)

        self._deeds.background.run_query(
            read, lambda both: self.render_plan(*both), key=self, failed=self._refused
        )

    def render_plan(self, today: date, plan: Rescheduling) -> None:
        """Show what follows."""
        self._today, self.plan = today, plan
        self.leaving &= set(plan.to_decide)
        self._trouble.hide()
        if plan.to_decide and self._section == SLOTS:
            self._section = PEOPLE
        self._show()

    def _refused(self, trouble: Trouble) -> None:
        self.plan = None
        fields = {"first_day": self.first, "last_day": self.last}
        if field := fields.get(trouble.field or ""):
            field.say(say(trouble.message), wrong=True)
        else:
            self._trouble.setText(say(trouble.message))
            self._trouble.show()
        self._show()

    # What shows

    def open_section(self, section: str) -> None:
        """Show what stands behind a tile."""
        self._section = section
        self._show()

    def _show(self) -> None:
        plan, lodging = self.plan, self.follow.isChecked()
        self.tiles[self._section].setChecked(True)
        lines = rows_of(self._section, plan, self.leaving, lodging=lodging) if plan else []
        current = max(self.table.currentIndex().row(), 0)
        self.rows.show_rows(lines)
        self.table.setVisible(bool(lines))
        if lines:
            self.table.setCurrentIndex(self.rows.index(min(current, len(lines) - 1), 0))
        self._nothing.setVisible(not lines)
        self.follow.setVisible(self._section == BEDS and bool(lines))
        self.all_leave.setVisible(self._section == PEOPLE and bool(lines))
        for tile in self.tiles.values():
            tile.setEnabled(plan is not None)
        undecided = set(plan.to_decide) - self.leaving if plan else set()
        self.apply.setEnabled(plan is not None and not undecided and self._changes())
        self._say()

    def _changes(self) -> bool:
        """Whether there is anything to apply: days as they are bring nothing about."""
        plan = self.plan
        return bool(plan and (plan.cancelled or plan.old != plan.new))

    def _say(self) -> None:
        plan, page = self.plan, self._page
        if page is None:
            return
        seated = sum(each.enrolment.state.takes_seat for each in page.participants)
        lodging = self.follow.isChecked()
        for place, (section, tile) in enumerate(self.tiles.items(), 1):
            if plan:
                told = summary(section, plan, seated, self.leaving, lodging=lodging)
                tile.say(_sections()[section], told, f"Alt+{place}")
        if plan:
            before, after = (_span(*days) for days in (plan.old, plan.new))
            arrow = "⟵" if mirrored() else "⟶"
            self._days.setText(before if plan.old == plan.new else f"{before}  {arrow}  {after}")
        else:
            self._days.clear()
        self._nothing.setText(t("Rien de ce côté.") if plan else "")

    # Decisions

    def _turn_current(self) -> None:
        """Decide about the person at the keyboard, or leave it open again."""
        line = self.rows.row(self.table.currentIndex().row())
        if line and line.person_id is not None:
            self.leaving ^= {line.person_id}
            self._show()

    def let_all_leave(self) -> None:
        """Everybody who is elsewhere then leaves the session, or nobody does yet."""
        if self.plan:
            everybody = set(self.plan.to_decide)
            self.leaving = set() if self.leaving == everybody else everybody
            self._show()

    def save(self) -> None:
        """Apply what was looked at, all of it in one step that undoes."""
        plan = self.plan
        if plan is None or self._pause.isActive() or not self.apply.isEnabled():
            return
        decisions = Decisions(
            leave_out=frozenset(self.leaving), lodging_follows=self.follow.isChecked()
        )
        self.apply.setEnabled(False)
        self._deeds.do(
            lambda desk, _: rescheduling.apply_move(desk, plan, decisions),
            done=lambda _change: self._applied(),
            failed=self._not_applied,
        )

    def _applied(self) -> None:
        self.draft.settle()
        self.left.emit()

    def _not_applied(self, trouble: Trouble) -> bool:
        """Somebody has worked meanwhile: say so, and show what would follow now."""
        self.look()
        self._trouble.setText(say(trouble.message))
        self._trouble.show()
        return True

    def _written(self) -> Written | None:
        if self._page is None or self._cancelling:
            return None
        session = self._page.session
        if not self._last.text() and self._first.text() == f"{session.first_day:%d/%m/%Y}":
            return None
        typed = (self._first.text(), self._last.text())
        if self._today:
            typed = (dates.lasting(typed[0], self._today), dates.lasting(typed[1], self._today))
        return session.code, dict(zip(("first_day", "last_day"), typed, strict=True))

    def _restore(self, values: Values) -> None:
        self._first.setText(values["first_day"])
        self._last.setText(values["last_day"])

    def put_away(self) -> None:
        """Leave the session as it is."""
        self._pause.stop()
        self.draft.leave()
        self.left.emit()

    def retranslate(self) -> None:
        code = self._page.session.code if self._page else ""
        self._title.set_whole(
            t("Annuler {code} : ce qui suit", code=code)
            if self._cancelling
            else t("Nouvelles dates pour {code}", code=code)
        )
        self.first.write(t("Premier jour"), t("5/6, demain, lun, +3"))
        self.last.write(t("Dernier jour"), t("Vide : aussi longue qu'avant"))
        self.follow.setText(t("Les séjours suivent la session"))
        self.follow.setAccessibleName(self.follow.text())
        self.follow.setToolTip(t("Décochez pour laisser les chambres comme elles sont"))
        parts.name(
            self.all_leave,
            t("Ils quittent la session"),
            tip=t("Espace décide d'une personne, ce bouton de toutes"),
        )
        words = t("Annuler la session") if self._cancelling else t("Appliquer")
        parts.name(self.apply, words, key="Ctrl+Return")
        parts.name(self.cancel, t("Laisser"), key="Escape")
        self.table.setAccessibleName(t("Ce qui suit"))
        self._show()


def _span(first: date, last: date) -> str:
    return dates.medium(first) if first == last else dates.span(Nights(first, last))


def _sections() -> dict[str, str]:
    words = (t("Créneaux"), t("Salles"), t("Personnes"), t("Chambres"), t("Papiers"))
    return dict(zip(SECTIONS, words, strict=True))
