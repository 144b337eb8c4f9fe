"""*Documents*: every paper of a session, one or several, for everybody or for one participant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from centre_desk.desk import Desk
from centre_desk.queries.sessions import SessionPage
from ui.background import Trouble
from ui.batches import Job
from ui.deeds import Deeds
from ui.language import OWN_NAMES, code, named, say, t
from ui.preferences import Preferences
from ui.sessions.batch_bar import BatchBar
from ui.sessions.tab import SessionTab
from ui.sessions.texts import TextEditor
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.paper import PaperView
from ui.widgets.preview import page_sizes
from ui.widgets.segments import Segments

if TYPE_CHECKING:
    from centre_desk.actions.documents import Printed
    from centre_desk.actions.session_papers import Offered

SIDE = 320
EVERYBODY = 0
"""Stands for all participants; no person has this id."""


class DocumentsTab(SessionTab):
    """The papers on one side, the pages as they will be printed on the other."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._offered: tuple[Offered, ...] = ()
        self._kind = ""
        self.language = Segments(tuple(OWN_NAMES))
        self.language.choose(code())
        self.person = QComboBox()
        self._person = Field(self.person)
        self.buttons: dict[str, QPushButton] = {}
        self.ticks: dict[str, QCheckBox] = {}
        self.columns: dict[str, QCheckBox] = {}
        self._group = QButtonGroup(self)
        self._list, self._columns = QVBoxLayout(), QGridLayout()
        self._columns_name = parts.label(kind="small")
        self.all = parts.button("quiet")
        self.edit = parts.button()
        self.paper = PaperView(deeds)
        self.texts = TextEditor(deeds)
        self.batch = BatchBar(deeds, self._jobs)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._list.setSpacing(2)
        choosing = parts.column(
            parts.row(self.language, None), self._person, self._list, self._columns_name,
            self._columns, parts.row(self.edit, None), None, gap=8,
        )  # fmt: skip
        choosing.setContentsMargins(16, 12, 16, 12)
        choices = QWidget()
        choices.setLayout(choosing)
        several = parts.column(parts.row(self.all, None), self.batch, gap=4)
        several.setContentsMargins(16, 8, 16, 12)
        papers = QWidget()
        papers.setLayout(parts.column(parts.scrolled(choices), parts.rule(), several, gap=0))
        self.side = QStackedWidget()
        self.side.addWidget(papers)
        self.side.addWidget(self.texts)
        self.side.setFixedWidth(SIDE)
        both = parts.row(self.side, parts.rule(upright=True), self.paper, gap=0)
        both.setStretch(2, 1)
        self.setLayout(both)

    def _connect(self) -> None:
        self.language.chosen.connect(lambda _code: self._make())
        self.person.activated.connect(lambda _place: self._make())
        self.edit.clicked.connect(self.edit_text)
        self.all.clicked.connect(self.tick_all)
        self.texts.previewed.connect(self._show)
        self.texts.refused.connect(self.paper.refuse)
        self.texts.left.connect(self.leave_text)

    def render_page(self, page: SessionPage) -> None:
        before = self.page
        super().render_page(page)
        seated = [each for each in page.participants if each.enrolment.state.takes_seat]
        people = [
            (each.enrolment.person_id, named(each.enrolment.person, each.person_ar))
            for each in seated
        ]
        chosen = self.person.currentData()
        same = before is not None and before.session.id == page.session.id
        self.person.clear()
        self.person.addItem(t("tout le groupe"), EVERYBODY)
        for person_id, name in people:
            self.person.addItem(name, person_id)
        self.person.setCurrentIndex(max(self.person.findData(chosen), 0) if same else 0)
        self.texts.show_people(page.session.code, people)

    def reload(self) -> None:
        """Read which papers there are; the one that is chosen is made anew."""
        page = self.page
        if page is None:
            return

        def read(_desk: Desk) -> tuple[Offered, ...]:
            from centre_desk.actions import session_papers

            return tuple(session_papers.offered(page.session.kind))

        self.background.run_query(read, self._show_offered, key=self._group)

    def _show_offered(self, offered: Sequence[Offered]) -> None:
        if tuple(offered) != self._offered:
            self._offered = tuple(offered)
            self._fill()
        if self.side.currentWidget() is not self.texts:
            self._make()

    def _fill(self) -> None:
        parts.emptied(self._list)
        self.buttons, self.ticks = {}, {}
        for paper in self._offered:
            tick, button = QCheckBox(), parts.button("row")
            button.setCheckable(True)
            self._group.addButton(button)
            line = parts.row(tick, button, gap=4)
            line.setStretch(1, 1)
            self._list.addLayout(line)
            self.ticks[paper.kind], self.buttons[paper.kind] = tick, button
            tick.toggled.connect(lambda _on=False: self._count())
            button.clicked.connect(lambda _on=False, kind=paper.kind: self.choose(kind))
        if self._kind not in self.buttons:
            self._kind = self._offered[0].kind
        self._arrange()
        self._write()

    def choose(self, kind: str) -> None:
        """Show another paper."""
        self._kind = kind
        self._arrange()
        self._make()

    def _arrange(self) -> None:
        """Offer what the chosen paper lets one choose."""
        paper = self.chosen
        self.buttons[paper.kind].setChecked(True)
        self._person.setVisible(paper.of_one)
        self.edit.setVisible(bool(paper.text))
        if list(self.columns) != list(paper.columns):
            parts.emptied(self._columns)
            self.columns = {}
            for place, (name, words) in enumerate(paper.columns.items()):
                tick = self.columns[name] = QCheckBox(say(words))
                tick.setChecked(True)
                tick.toggled.connect(lambda _on=False: self._make())
                self._columns.addWidget(tick, *divmod(place, 2))
        self._columns_name.setVisible(bool(paper.columns))

    @property
    def chosen(self) -> Offered:
        """The paper that is shown.

        Raises:
            StopIteration: none is offered yet.
        """
        return next(paper for paper in self._offered if paper.kind == self._kind)

    def _make(self) -> None:
        """Make the chosen paper and show its pages."""
        if not self._offered or self.page is None:
            return
        job = self._job(self.chosen)

        def make(desk: Desk) -> tuple[Printed, list[tuple[float, float]]]:
            printed = job(desk)
            return printed, page_sizes(printed.pdf)

        self.background.run_query(
            make, lambda made: self._show(*made), key=self, failed=self._refused
        )

    def _job(self, paper: Offered) -> Job:
        """What makes a paper, as the choices stand now."""
        session = self.page.session.code if self.page else ""
        language = self._chosen_language()
        columns = tuple(name for name, tick in self.columns.items() if tick.isChecked())
        if not paper.columns or paper.kind != self._kind or len(columns) == len(self.columns):
            columns = ()
        person = self.person.currentData()
        people = (person,) if person and paper.of_one else ()

        def make(desk: Desk) -> Printed:
            from centre_desk.actions import session_papers

            return session_papers.made(desk, session, paper.kind, language, columns, people)

        return make

    def _jobs(self) -> tuple[str, Sequence[Job]]:
        session = self.page.session.code if self.page else ""
        ticked = [paper for paper in self._offered if self.ticks[paper.kind].isChecked()]
        return f"dossier-{session}.pdf", [self._job(paper) for paper in ticked]

    def _show(self, printed: Printed, sizes: list[tuple[float, float]]) -> None:
        self.paper.show_printed(printed, sizes, say(self.chosen.title))

    def _refused(self, trouble: Trouble) -> None:
        self.paper.refuse(say(trouble.message))

    def _chosen_language(self) -> str:
        return next((each for each in OWN_NAMES if self.language.button(each).isChecked()), "fr")

    def tick_all(self) -> None:
        """Tick every paper, or none where all are ticked already."""
        every = all(tick.isChecked() for tick in self.ticks.values())
        for tick in self.ticks.values():
            tick.setChecked(not every)

    def _count(self) -> None:
        self.batch.offer(sum(tick.isChecked() for tick in self.ticks.values()))

    def edit_text(self) -> None:
        """Open the text of the letter that is shown."""
        self.side.setCurrentWidget(self.texts)
        self.texts.open(self.chosen.text, self._chosen_language(), self.person.currentData())

    def leave_text(self) -> None:
        """Back to the papers."""
        self.side.setCurrentIndex(0)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._make()

    def show_paper(self, kind: str) -> None:
        if kind in self.buttons:
            self.choose(kind)
        else:
            self._kind = kind

    def print_shown(self) -> bool:
        self.paper.print_shown()
        return True

    def take_focus(self) -> None:
        if self._kind in self.buttons:
            self.buttons[self._kind].setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        for paper in self._offered:
            parts.name(self.buttons[paper.kind], say(paper.title))
            self.ticks[paper.kind].setAccessibleName(say(paper.title))
            self.ticks[paper.kind].setToolTip(t("Cocher pour le faire avec d'autres"))
            for name, words in paper.columns.items():
                if name in self.columns:
                    self.columns[name].setText(say(words))
        self._count()

    def retranslate(self) -> None:
        for language, name in OWN_NAMES.items():
            self.language.name(language, name, tip=t("Langue du document"))
        self._person.write(t("Pour"))
        self._columns_name.setText(t("Colonnes"))
        parts.name(self.all, t("Tout cocher ou décocher"))
        parts.name(self.edit, t("Modifier le texte…"))
        self._write()
