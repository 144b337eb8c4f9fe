"""*Salles*: a week of classrooms × half-days, with what steers it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from centre_desk.actions import slots
from centre_desk.desk import Desk
from centre_desk.domain.classroom_plan import ClassroomPlan
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.periods import Week
from centre_desk.queries import classroom_plan, slot_places
from ui import dates
from ui.deeds import Deeds
from ui.language import t
from ui.pages.page import Header, Page
from ui.preferences import Preferences
from ui.sessions.period_bar import WEEK, PeriodBar, period
from ui.widgets import parts
from ui.widgets.classroom_grid.view import GridView
from ui.widgets.yielding import YieldingRow

Read = tuple[date, ClassroomPlan]


class ClassroomsPage(Page):
    """The plan of a week, read again when the week turns or something changes.

    Signals:
        slot_chosen: the id of a slot, to be shown beside.
        room_chosen: the id of a classroom to be shown beside, a day, and whether to close it.
        proposal_wanted: the first and the last day for which classrooms shall be proposed.
    """

    slot_chosen = Signal(object)
    room_chosen = Signal(object, object, object)
    proposal_wanted = Signal(object, object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._day: date | None = None
        self._today: date | None = None
        self.plan: ClassroomPlan | None = None
        self.days = PeriodBar(self, self.background)
        self.header = Header(self, self.days, yielding=(self.days.typed,))
        self._counted = parts.Elided("", "muted")
        self.propose, self.next_wrong = parts.button(), parts.button()
        self.signs = parts.button()
        self.view = GridView()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.header.new_stay.hide()
        inside = parts.row(self._counted, self.next_wrong, self.propose, self.signs, gap=8)
        inside.setStretch(0, 1)
        inside.setContentsMargins(16, 8, 16, 8)
        toolbar = YieldingRow(inside, self._counted)
        toolbar.setObjectName("Toolbar")
        for part in (self.header, parts.rule(), toolbar, parts.rule()):
            self.outside.addWidget(part)
        self.outside.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.days.chosen.connect(self.show_day)
        self.view.slot_pressed.connect(self.choose_slot)
        self.view.room_pressed.connect(lambda room, day: self.room_chosen.emit(room, day, False))
        self.view.closing_wanted.connect(lambda room, day: self.room_chosen.emit(room, day, True))
        self.view.carrying_began.connect(self._ask_places)
        self.view.slot_dropped.connect(self._drop)
        self.view.week_wanted.connect(self.days.turn)
        self.view.left.connect(lambda: self.stay_chosen.emit(None))
        for button, key, deed in (
            (self.next_wrong, "Ctrl+J", self.show_next_wrong),
            (self.propose, "Ctrl+Shift+L", self._propose),
            (self.signs, "Ctrl+Shift+D", self.print_signs),
        ):
            button.clicked.connect(deed)
            parts.act(self, key, button.click)

    # What shows

    def show_day(self, day: date | None) -> None:
        """Show the week that holds *day*, or the centre's present day."""
        self._day = day
        self.reload()

    def reload(self) -> None:
        wanted = self._day

        def read(desk: Desk) -> Read:
            today = desk.today()
            return today, classroom_plan.read(desk, *period(WEEK, wanted or today))

        self.background.run_query(read, lambda read: self.render_plan(*read), key=self)

    def render_plan(self, today: date, plan: ClassroomPlan) -> None:
        """Show what was read."""
        self._stale = False
        self._today, self.plan = today, plan
        self.days.know(plan.first)
        self.view.show_plan(plan, today)
        self._say_period()
        self._say_counts()

    def choose_slot(self, slot_id: int) -> None:
        """Mark a slot and show it beside."""
        self.view.select(slot_id)
        self.slot_chosen.emit(slot_id)

    def show_selected(self, stay_id: int | None) -> None:
        """Stays are no matter of this page: what the panel loses is unmarked here."""
        if stay_id is None:
            self.view.select(None)

    def show_next_wrong(self) -> None:
        """Go to the next slot with which something is wrong, from the marked one on."""
        board = self.view.board
        wrong = board.wrong() if board else []
        if wrong:
            marked = self.view.marked
            place = wrong.index(marked) + 1 if marked in wrong else 0
            slot_id = wrong[place % len(wrong)]
            self.view.bring_up(slot_id)
            self.choose_slot(slot_id)

    def take_focus(self) -> None:
        self.view.setFocus()

    # What is done

    def _ask_places(self, slot_id: int) -> None:
        """Ask once who refuses; every step of the carrying then works from memory."""
        plan = self.plan
        if plan:
            self.background.run_query(
                lambda desk: slot_places.of_slot(desk, slot_id, plan.first, plan.last),
                self.view.show_places,
                key=self.view,
            )

    def _drop(self, slot_id: int, room_id: int | None, when: HalfDay) -> None:
        if room_id is None:
            self.deeds.do(lambda desk, _: slots.set_classroom(desk, [slot_id], None))
        else:
            self.deeds.do(
                lambda desk, granted: slots.place(desk, slot_id, when, room_id, override=granted)
            )

    def _propose(self) -> None:
        if self.plan:
            self.proposal_wanted.emit(self.plan.first, self.plan.last)

    def print_shown(self) -> None:
        if self.plan:
            self.print_wanted.emit("classroom-plan", self.plan.first)

    def print_signs(self) -> None:
        """The signs of the doors: today's, or those of the first day of another week."""
        if self.plan and self._today:
            today = self._today
            shown = self.plan.first <= today <= self.plan.last
            self.print_wanted.emit("door-signs", today if shown else self.plan.first)

    # Words

    def _say_period(self) -> None:
        week = Week.of(self.plan.first).number if self.plan else None
        said = f" · {t('Semaine {week}', week=str(week))}" if week else ""
        self.header.title.setText(f"{t('Salles')}{said}")

    def _say_counts(self) -> None:
        if self.plan is None:
            return
        slots_shown = len(self.plan.cells) + len(self.plan.homeless)
        said = [dates.months(self.plan.first, self.plan.last), t("%n créneau(x)", n=slots_shown)]
        if self.plan.homeless:
            said.append(t("%n sans salle", n=len(self.plan.homeless)))
        self._counted.set_whole(" · ".join(said))
        wrong = len(self.plan.conflicts)
        parts.name(
            self.next_wrong, t("%n à régler", n=wrong), key="Ctrl+J",
            tip=t("Aller au prochain créneau à régler"),
        )  # fmt: skip
        self.next_wrong.setVisible(bool(wrong))

    def retranslate(self) -> None:
        self.view.setAccessibleName(t("Planning des salles"))
        parts.name(self.propose, t("Proposer les salles"), key="Ctrl+Shift+L",
                   tip=t("Proposer les meilleures salles de la semaine"))  # fmt: skip
        parts.name(self.signs, t("Affiches de porte"), key="Ctrl+Shift+D")
        self.view.retheme()
        self._say_period()
        self._say_counts()
