"""*Jury*: who judges whom on what, the marks, the means and the ranks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QPlainTextEdit,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from centre_desk.actions import juries as actions
from centre_desk.desk import Change, Desk
from centre_desk.domain.juries import Candidate, Criterion, Jury, Member
from centre_desk.queries import events as query
from ui.background import Trouble
from ui.deeds import Deeds, Work
from ui.language import isolated, say, t
from ui.preferences import Preferences
from ui.sessions.marks import SUMS, MarkRows, MarkView
from ui.sessions.tab import SessionTab
from ui.settings.section import TextField, refused
from ui.settings.tables import Lines
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.listing import Listing
from ui.widgets.segments import Segments

MARKS, MEMBERS = "marks", "members"
POINTS, MOST_POINTS, MOST_WEIGHT = 20, 100, 20
LINES_HEIGHT = 84
_Done = Callable[[Change], None]
_Remove = Callable[[Desk, int], Change]


class JuryTab(SessionTab):
    """The sheet of the marks; beside it, who is in the jury and what is judged."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self.sides = Segments((MARKS, MEMBERS))
        self.rows = MarkRows()
        self.view = MarkView(self.rows)
        self.trouble = parts.label(kind="alert")
        self.empty = parts.label(kind="muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.absent = parts.button()
        self.record = parts.button("", "print")
        self.member, self.organisation = TextField(), TextField()
        self.presides = QCheckBox()
        self.criterion = TextField()
        self.most, self.weight = QSpinBox(), QSpinBox()
        self._most, self._weight = Field(self.most), Field(self.weight)
        self.lines = QPlainTextEdit()
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(LINES_HEIGHT)
        self._lines = Field(self.lines)
        self.buttons = {name: parts.button("primary") for name in ("member", "criterion", "lines")}
        self.removes = {name: parts.button() for name in ("member", "criterion", "lines")}
        self.members = Listing(Lines(_member_headings, _member_cells, _member_cells), sorts=False)
        self.criteria = Listing(
            Lines(_criterion_headings, _criterion_cells, _criterion_cells), sorts=False
        )
        self.candidates = Listing(
            Lines(_candidate_headings, _candidate_cells, _candidate_cells), sorts=False
        )
        self._headings = {name: parts.label(kind="heading") for name in self.buttons}
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.most.setRange(1, MOST_POINTS)
        self.most.setValue(POINTS)
        self.weight.setRange(1, MOST_WEIGHT)
        marks, composition = QWidget(), QWidget()
        sheet = parts.column(self.empty, self.view, None, gap=8)
        sheet.setStretch(1, 100)
        marks.setLayout(sheet)
        columns = (
            self._column("member", self.members, self.member, self.organisation, self.presides),
            self._column(
                "criterion", self.criteria, self.criterion, parts.row(self._most, self._weight)
            ),
            self._column("lines", self.candidates, self._lines),
        )
        inside = parts.row(*columns, gap=16)
        for place in range(len(columns)):
            inside.setStretch(place, 1)
        composition.setLayout(inside)
        self._stack.addWidget(marks)
        self._stack.addWidget(composition)
        above = parts.row(self.sides, None, self.trouble, self.absent, self.record)
        whole = parts.column(above, self._stack, gap=12)
        whole.setStretch(1, 1)
        whole.setContentsMargins(16, 12, 16, 16)
        self.setLayout(whole)
        self.sides.choose(MARKS)

    def _column(self, name: str, table: Listing, *form: parts.Part) -> QVBoxLayout:
        table.widen({}, 0, 1)
        tools = parts.row(self.buttons[name], self.removes[name], None)
        made = parts.column(self._headings[name], *form, tools, table, gap=8)
        made.setStretch(made.count() - 1, 1)
        return made

    def _connect(self) -> None:
        self.sides.chosen.connect(self.open_side)
        self.rows.typed.connect(self.mark)
        self.view.absent_wanted.connect(self.turn_absent)
        self.absent.clicked.connect(self._turn_chosen)
        self.record.clicked.connect(lambda _down=False: self.print_wanted.emit("jury-record"))
        self.buttons["member"].clicked.connect(self.add_member)
        self.buttons["criterion"].clicked.connect(self.add_criterion)
        self.buttons["lines"].clicked.connect(self.add_candidates)
        for field in (self.member, self.organisation):
            field.line.returnPressed.connect(self.add_member)
        self.criterion.line.returnPressed.connect(self.add_criterion)
        parts.act(self.lines, "Ctrl+Return", self.add_candidates, inside=True)
        for name, table, remove in (
            ("member", self.members, actions.remove_member),
            ("criterion", self.criteria, actions.remove_criterion),
            ("lines", self.candidates, actions.remove_candidate),
        ):

            def take_off(table: Listing = table, remove: _Remove = remove) -> None:
                chosen = _chosen(table)
                if chosen is not None:
                    self._do(lambda desk, _: remove(desk, chosen.id))

            self.removes[name].clicked.connect(lambda _down=False, deed=take_off: deed())
            parts.act(table, "Del", take_off, inside=True)

    def reload(self) -> None:
        """Read the jury."""
        page = self.page
        if page is not None:
            code = page.session.code
            self.background.run_query(
                lambda desk: query.jury(desk, code), self.render_jury, key=self
            )

    def render_jury(self, jury: Jury) -> None:
        """Show what was read."""
        first = self.rows.jury is None
        self.rows.show_jury(jury)
        for table, rows in (
            (self.members, jury.members),
            (self.criteria, jury.criteria),
            (self.candidates, jury.candidates),
        ):
            lines = table.model()
            if isinstance(lines, Lines):
                lines.show_rows(rows)
        ready = bool(jury.members and jury.criteria and jury.candidates)
        self.view.setVisible(ready)
        self.empty.setVisible(not ready)
        if ready and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.rows.index(0, SUMS))
        if first and not ready:
            self.open_side(MEMBERS)

    def open_side(self, side: str) -> None:
        """Show the marks, or the jury itself."""
        self.sides.choose(side)
        self._stack.setCurrentIndex((MARKS, MEMBERS).index(side))

    def mark(self, candidate: int, criterion: int, member: int, text: str) -> None:
        """Write a mark down."""
        self._do(lambda desk, _: actions.mark(desk, candidate, criterion, member, text))

    def turn_absent(self, candidate: Candidate) -> None:
        """The candidate did not come, or came after all."""
        self._do(
            lambda desk, _: actions.set_absent(desk, candidate.id, absent=not candidate.absent)
        )

    def _turn_chosen(self) -> None:
        if candidate := self.rows.candidate(self.view.currentIndex().row()):
            self.turn_absent(candidate)

    def add_member(self) -> None:
        """One more member."""
        session_id, name, organisation = self.session_id, self.member.text, self.organisation.text
        presides = self.presides.isChecked()

        def done(_change: Change) -> None:
            self.member.line.clear()
            self.organisation.line.clear()
            self.presides.setChecked(False)
            self.member.line.setFocus()

        self._do(
            lambda desk, _: actions.add_member(
                desk, session_id, name, organisation=organisation, presides=presides
            ),
            done,
            name=self.member,
        )

    def add_criterion(self) -> None:
        """One more criterion."""
        session_id, title = self.session_id, self.criterion.text
        most, weight = self.most.value(), self.weight.value()

        def done(_change: Change) -> None:
            self.criterion.line.clear()
            self.criterion.line.setFocus()

        self._do(
            lambda desk, _: actions.add_criterion(
                desk, session_id, title, most=most, weight=weight
            ),
            done,
            name=self.criterion, most=self._most, weight=self._weight,
        )  # fmt: skip

    def add_candidates(self) -> None:
        """Those of the lines, each with a project after a semicolon."""
        session_id = self.session_id
        lines = [line.partition(";") for line in self.lines.toPlainText().splitlines() if line]
        wanted = [(name.strip(), project.strip()) for name, _, project in lines] or [("", "")]
        self._do(
            lambda desk, _: actions.add_candidates(desk, session_id, wanted),
            lambda _change: self.lines.clear(),
            name=self._lines,
        )

    def _do(self, work: Work, done: _Done | None = None, **fields: Field) -> None:
        """Do a deed; a refusal stands beside its field, or above the sheet."""
        for field in fields.values():
            field.calm()
        self.trouble.setText("")

        def failed(trouble: Trouble) -> bool:
            if not refused(trouble, **fields):
                self.trouble.setText(say(trouble.message))
            return True

        self.deeds.do(work, done=done, failed=failed)

    def take_focus(self) -> None:
        where = self.view if self.view.isVisible() else self.member.line
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.sides.name(MARKS, t("Notes"))
        self.sides.name(MEMBERS, t("Membres, critères, candidats"))
        parts.name(self.absent, t("Absent, ou venu"), key="A")
        parts.name(self.record, t("Imprimer le procès-verbal"))
        self.empty.setText(t("Nommez d'abord les membres, les critères et les candidats."))
        self.view.setAccessibleName(t("Notes du jury"))
        self.member.write(t("Nom et prénom"))
        self.organisation.write(t("Organisme"))
        self.presides.setText(t("préside le jury"))
        self.criterion.write(t("Critère"))
        self._most.write(t("Noté sur"))
        self._weight.write(t("Coefficient"))
        self._lines.write(t("Candidats"), t("une ligne par candidat : nom ; projet"))
        for name, heading, add in (
            ("member", t("Membres"), t("Ajouter le membre")),
            ("criterion", t("Critères"), t("Ajouter le critère")),
            ("lines", t("Candidats"), t("Ajouter les candidats")),
        ):
            self._headings[name].setText(heading)
            key = "Ctrl+Return" if name == "lines" else "Return"
            parts.name(self.buttons[name], add, key=key)
            parts.name(self.removes[name], t("Retirer de la liste"), key="Del")
        for table, said in (
            (self.members, t("Membres")),
            (self.criteria, t("Critères")),
            (self.candidates, t("Candidats")),
        ):
            table.setAccessibleName(said)
        if self.rows.jury:
            self.render_jury(self.rows.jury)


def _chosen(table: Listing) -> Member | Criterion | Candidate | None:
    lines = table.model()
    found = lines.row(table.currentIndex().row()) if isinstance(lines, Lines) else None
    return found if isinstance(found, Member | Criterion | Candidate) else None


def _member_headings() -> tuple[str, ...]:
    return t("Nom et prénom"), t("Organisme")


def _member_cells(member: Member) -> Sequence[str]:
    words = t("{name} (président)", name=member.name) if member.presides else member.name
    return isolated(words), isolated(member.organisation)


def _criterion_headings() -> tuple[str, ...]:
    return t("Critère"), t("Noté sur"), t("Coefficient")


def _criterion_cells(criterion: Criterion) -> Sequence[str]:
    return isolated(criterion.title), str(criterion.most), str(criterion.weight)


def _candidate_headings() -> tuple[str, ...]:
    return t("Candidat"), t("Projet")


def _candidate_cells(candidate: Candidate) -> Sequence[str]:
    words = t("{name} (absent)", name=candidate.name) if candidate.absent else candidate.name
    return isolated(words), isolated(candidate.project)
