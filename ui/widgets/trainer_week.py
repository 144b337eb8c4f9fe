"""A trainer's week: half-day by half-day on one side, the paper that says the same on the other."""

from __future__ import annotations

from datetime import date
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from centre_desk.desk import Desk
from centre_desk.domain.periods import Week
from centre_desk.domain.trainer_week import TaughtSlot, TrainerWeek
from centre_desk.domain.training import Mode
from centre_desk.queries import trainer_week as query
from ui import agendas, dates
from ui.background import Trouble
from ui.deeds import Deeds
from ui.language import code, named, say, t
from ui.sessions.period_bar import WEEK, PeriodBar
from ui.sessions.period_bar import words as period_words
from ui.widgets import parts
from ui.widgets.facts import Facts
from ui.widgets.lines import Line, Texts, cell
from ui.widgets.paper import PaperView
from ui.widgets.preview import page_sizes
from ui.widgets.yielding import YieldingRow, short
from ui.words import place_words

if TYPE_CHECKING:
    from centre_desk.actions.documents import Printed

HALF_WIDTH, ROOM_WIDTH = 76, 112
BESIDE = 960
"""Narrower, the paper gives its room to the half-days; it is printed all the same."""
Made = tuple["Printed", list[tuple[float, float]]]


class TrainerWeekView(parts.Translated):
    """One week of one trainer.

    Signals:
        left: back to the file.
        session_wanted: a session's id and one of its tabs, or an empty text.
    """

    left = Signal()
    session_wanted = Signal(object, object)

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._person_id: int | None = None
        self._day: date | None = None
        self.shown: TrainerWeek | None = None
        self.where: agendas.Where = agendas.ask_where
        self.back, self.agenda = parts.button("quiet", "back"), short(parts.button(), "save")
        self.print = short(parts.button("primary"), "print")
        self.days = PeriodBar(self, deeds.background)
        self._name, self._week = parts.Elided("", "title"), parts.label(kind="muted")
        self._facts, self._lines = Facts(), QVBoxLayout()
        self.paper = PaperView(deeds)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        names = parts.column(self._name, self._week, gap=1)
        inside = parts.row(self.back, 4, names, self.days, self.agenda, self.print)
        inside.setStretch(2, 1)
        inside.setContentsMargins(12, 8, 16, 8)
        self._lines.setSpacing(0)
        listed = QWidget()
        column = parts.column(self._facts, 4, self._lines, None, gap=8)
        column.setContentsMargins(16, 16, 16, 16)
        listed.setLayout(column)
        self._edge = parts.rule(upright=True)
        both = parts.row(parts.scrolled(listed), self._edge, self.paper, gap=0)
        both.setStretch(0, 6)
        both.setStretch(2, 5)
        top = YieldingRow(inside, self.agenda, self.print, self.days.typed)
        outside = parts.column(top, parts.rule(), gap=0)
        outside.addLayout(both, 1)
        self.setLayout(outside)

    def _connect(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back.clicked.connect(self.left)
        self.agenda.clicked.connect(self.save_agenda)
        self.print.clicked.connect(self.paper.print_shown)
        self.days.chosen.connect(self.show_day)
        parts.act(self, "A", self.save_agenda, inside=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The paper stands beside the half-days where both have room."""
        beside = self.width() >= BESIDE
        for part in (self.paper, self._edge):
            part.setVisible(beside)
        self.print.setVisible(not beside)
        super().resizeEvent(event)

    def open_week(self, person_id: int) -> None:
        """Show the present week of a trainer."""
        self._person_id, self._day, self.shown = person_id, None, None
        self.reload()

    def show_day(self, day: date | None) -> None:
        """Show the week that holds *day*, or the present one."""
        self._day = day
        self.reload()

    def reload(self) -> None:
        """Read the week again."""
        person_id, day = self._person_id, self._day
        if person_id is not None:
            self._deeds.background.run_query(
                lambda desk: query.read(desk, person_id, Week.of(day or desk.today())),
                self.render_week,
                key=self,
                failed=lambda _trouble: self.left.emit(),
            )

    def render_week(self, shown: TrainerWeek) -> None:
        """Show what was read, and have its paper made."""
        self.shown = shown
        self.days.know(shown.week.monday)
        self._name.set_whole(named(shown.name.latin, shown.name.arabic))
        self._week.setText(period_words(WEEK, shown.week.monday))
        lodged = [f"{room} · {dates.span(nights)}" for room, nights in shown.bedrooms]
        rooms = "\n".join(lodged) or t("non logé")
        self._facts.show_facts([(t("Chambre"), rooms, "strong" if lodged else "muted")])
        parts.emptied(self._lines)
        for day, slots in groupby(shown.taught, key=lambda slot: slot.when.day):
            title = parts.label(dates.full(day), "heading")
            title.setContentsMargins(8, 12, 8, 4)
            self._lines.addWidget(title)
            for slot in slots:
                self._lines.addWidget(parts.rule())
                self._lines.addWidget(self._line(slot))
        if not shown.taught:
            self._lines.addWidget(parts.label(t("Aucune séance cette semaine."), "muted"))
            self._offer_days(shown)
        self._make_paper(shown)

    def _line(self, slot: TaughtSlot) -> Line:
        homeless = slot.mode is Mode.ON_SITE and not slot.classroom
        room = place_words(slot.mode, named(slot.classroom, slot.classroom_ar))
        title = f"{' + '.join(slot.codes)} {named(slot.title, slot.title_ar)}"
        more = " · ".join(filter(None, (t("%n personne(s)", n=slot.people), slot.subject)))
        line = Line(
            cell(say(slot.when.half.label), HALF_WIDTH, "muted"),
            cell(room, ROOM_WIDTH, "alert-heading" if homeless else "strong"),
            Texts(title, more),
            deed=t("Groupe"),
            tip=t("Voir les participants"),
        )
        line.setProperty("session", slot.session_ids[0])
        line.opened.connect(partial(self.session_wanted.emit, slot.session_ids[0], ""))
        line.on_deed(partial(self.session_wanted.emit, slot.session_ids[0], "participants"))
        return line

    def _offer_days(self, shown: TrainerWeek) -> None:
        """Where nothing is taught: the way to the nearest days on which something is."""
        for words, day in (
            (t("Séance précédente"), shown.before),
            (t("Séance suivante"), shown.after),
        ):
            if day is not None:
                button = parts.button("quiet")
                parts.name(button, f"{words} : {dates.medium(day)} {day.year}")
                button.clicked.connect(partial(self.show_day, day))
                self._lines.addLayout(parts.row(button, None))

    def _make_paper(self, shown: TrainerWeek) -> None:
        language = code()

        def make(desk: Desk) -> Made:
            from centre_desk.actions import trainer_document

            printed = trainer_document.document(desk, shown.person_id, shown.week, language)
            return printed, page_sizes(printed.pdf)

        def refuse(trouble: Trouble) -> None:
            self.paper.refuse(say(trouble.message))

        self._deeds.background.run_query(
            make,
            lambda made: self.paper.show_printed(*made, t("Semaine du formateur")),
            key=self.paper,
            failed=refuse,
        )

    def save_agenda(self) -> None:
        """Write all that the trainer teaches as a file for their calendar."""
        if (shown := self.shown) is not None:
            name = f"agenda-{shown.name.latin}"
            agendas.save(self, self._deeds, "trainer", shown.person_id, name, self.where)

    @property
    def lines(self) -> list[Line]:
        """The half-days, in order."""
        return self.findChildren(Line)

    def retranslate(self) -> None:
        parts.name(self.back, t("Fiche"), key="Escape")
        parts.name(self.print, t("Imprimer"), key="Ctrl+P")
        parts.name(
            self.agenda, t("Agenda"), key="A",
            tip=t("Enregistrer l'agenda pour Outlook, Google ou Apple (.ics)"),
        )  # fmt: skip
        if self.shown:
            self.render_week(self.shown)
