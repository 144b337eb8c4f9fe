"""*Évaluation*: the sheets of the last day, typed figure after figure, and their tally."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from centre_desk.actions import evaluations as actions
from centre_desk.desk import Desk
from centre_desk.domain.evaluation import (
    SCALE,
    STATEMENTS,
    SURROUNDINGS,
    Answers,
    Reached,
    Tally,
)
from centre_desk.errors import RuleBroken
from centre_desk.queries import evaluations as query
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import number, say, t
from ui.latin_keys import meant
from ui.preferences import Preferences
from ui.sessions.tab import SessionTab
from ui.widgets import parts
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.segments import Segments

ANSWER_WIDTH, AVERAGE_WIDTH = 44, 96
COMMENT_HEIGHT = 64
Sheets = Sequence[tuple[int, Answers]]


class Answer(QLineEdit):
    """One answer, 1 to 5: a figure goes on to the next line by itself, the arrows move."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(ANSWER_WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    @property
    def given(self) -> int | None:
        """The answer, or None where the line was left blank."""
        return int(self.text()) if self.text() else None

    def show_answer(self, answer: int | None) -> None:
        """Show an answer."""
        self.setText("" if answer is None else str(answer))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = meant(event)
        sign = event.text() if event.text().isdecimal() else chr(key) if key < 0x80 else ""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif sign.isdecimal():
            if int(sign) in SCALE:
                self.setText(str(int(sign)))
                self.textEdited.emit(self.text())
                self.focusNextChild()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.focusNextChild()
        elif key == Qt.Key.Key_Up:
            self.focusPreviousChild()
        elif not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)


class EvaluationTab(SessionTab):
    """A sheet on one side, what all of them say together beside each line."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._sheets: Sheets = ()
        self._tally: Tally | None = None
        self._filling = False
        """The program itself writes the comment."""
        self._number: int | None = None
        """The sheet that is corrected; None for a new one."""
        self.statements = [Answer() for _ in STATEMENTS]
        self.surroundings = {name: Answer() for name in SURROUNDINGS}
        self.reached = Segments([each.value for each in Reached])
        self.reached.choose(None)
        self._reached_words, self._reached_tally = parts.label(), parts.label(kind="muted")
        self.comment = QPlainTextEdit()
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(COMMENT_HEIGHT)
        self._comment = Field(self.comment)
        self.choice = Choice()
        self.trouble = parts.label(kind="alert")
        self.trouble.hide()
        self.save, self.clear, self.remove = parts.button("primary"), parts.button(), parts.button()
        self._counted = parts.label(kind="heading")
        self._average = parts.label(kind="small")
        self._lines: list[tuple[parts.Elided, parts.Text]] = []
        self._comments = parts.label(kind="muted", wrap=True)
        self._comments_name = parts.label(kind="heading")
        self.draft = Draft("evaluation", self, self._written, self._restore)
        self.drafts = (self.draft,)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._average, 0, 2)
        for row, answer in enumerate((*self.statements, *self.surroundings.values()), 1):
            words, average = parts.Elided(), parts.Text()
            average.setFixedWidth(AVERAGE_WIDTH)
            self._lines.append((words, average))
            for column, part in enumerate((words, answer, average)):
                grid.addWidget(part, row, column)
        reached = parts.row(self._reached_words, self.reached, self._reached_tally)
        reached.setStretch(2, 1)
        above = parts.row(self._counted, None, self.choice)
        below = parts.row(self.trouble, None, self.remove, self.clear, self.save)
        sheet = parts.column(
            above, grid, reached, self._comment, self._comments_name,
            self._comments, None, gap=12,
        )  # fmt: skip
        sheet.setContentsMargins(16, 12, 16, 16)
        content = QWidget()
        content.setLayout(sheet)
        content.setMaximumWidth(900)
        below.setContentsMargins(16, 8, 16, 12)
        self.setLayout(parts.column(parts.scrolled(content), parts.rule(), below, gap=0))

    def _connect(self) -> None:
        self.choice.chosen.connect(self.open_sheet)
        self.save.clicked.connect(self.keep)
        self.clear.clicked.connect(self.begin_anew)
        self.draft.hear(*self.statements, *self.surroundings.values(), self.reached)
        self.comment.textChanged.connect(self._commented)
        self.remove.clicked.connect(self.take_back)
        parts.act(self, "Ctrl+Return", self.keep, inside=True)

    def show_session(self, session_id: int) -> None:
        if session_id != self.session_id:
            self.open_sheet(None)
            self.draft.turn(session_id)
        super().show_session(session_id)

    def reload(self) -> None:
        """Read the sheets and what they say together."""
        session_id, page = self.session_id, self.page
        if page is None:
            return
        code = page.session.code

        def read(desk: Desk) -> tuple[Sheets, Tally]:
            return query.sheets(desk, session_id), query.tally(desk, code)

        self.background.run_query(read, lambda found: self.render_sheets(*found), key=self)

    def render_sheets(self, sheets: Sheets, tally: Tally) -> None:
        """Show what was read."""
        self._sheets, self._tally = tuple(sheets), tally
        scores = (*tally.statements, *(tally.surroundings[name] for name in SURROUNDINGS))
        for (_, shown), score in zip(self._lines, scores, strict=True):
            average = score.average
            shown.setText(
                "—"
                if average is None
                else t("{average}  ({count})", average=number(round(average, 1)),
                       count=score.answers)
            )  # fmt: skip
        self._reached_tally.setText(
            " · ".join(f"{say(each.label)} {tally.reached[each]}" for each in Reached)
            if tally.sheets
            else ""
        )
        self._comments.setText("\n".join(f"— {comment}" for comment in tally.comments))
        self._comments_name.setVisible(bool(tally.comments))
        self._write()

    def begin_anew(self) -> None:
        """Put aside what is typed, and begin another sheet."""
        self.draft.leave()
        self.open_sheet(None)

    def _commented(self) -> None:
        if not self._filling:
            self.draft.touch()

    def _fill_comment(self, text: str) -> None:
        self._filling = True
        self.comment.setPlainText(text)
        self._filling = False

    def _written(self) -> Written | None:
        answers = self.answers()
        if answers.blank or self._number is not None:
            return None
        code = self.page.session.code if self.page else ""
        return code, {
            "statements": list(answers.statements),
            "surroundings": dict(answers.surroundings),
            "reached": answers.reached.value if answers.reached else None,
            "comment": self.comment.toPlainText(),
        }

    def _restore(self, values: Values) -> None:
        for widget, given in zip(self.statements, values["statements"], strict=True):
            widget.show_answer(given)
        for name, widget in self.surroundings.items():
            widget.show_answer(values["surroundings"].get(name))
        self.reached.choose(values["reached"])
        self._fill_comment(values["comment"])

    def open_sheet(self, sheet: int | None) -> None:
        """Type a new sheet, or correct the one of that number."""
        self._number = sheet
        answers = dict(self._sheets).get(sheet or 0) or Answers()
        for widget, given in zip(self.statements, answers.statements, strict=True):
            widget.show_answer(given)
        for name, widget in self.surroundings.items():
            widget.show_answer(answers.surroundings.get(name))
        self.reached.choose(answers.reached.value if answers.reached else None)
        self._fill_comment(answers.comment)
        self._say_trouble("")
        self._write()
        if self.isVisible():
            self.take_focus()

    def answers(self) -> Answers:
        """The sheet as it is typed.

        Raises:
            RuleBroken: see :class:`centre_desk.domain.evaluation.Answers`.
        """
        return Answers(
            statements=tuple(widget.given for widget in self.statements),
            surroundings={name: widget.given for name, widget in self.surroundings.items()},
            reached=next(
                (each for each in Reached if self.reached.button(each.value).isChecked()), None
            ),
            comment=self.comment.toPlainText().strip(),
        )

    def keep(self) -> None:
        """Keep the sheet, and begin the next one."""
        session_id, sheet = self.session_id, self._number
        try:
            answers = self.answers()
        except RuleBroken as refusal:
            self._say_trouble(say(refusal.message))
            return
        self.deeds.do(
            lambda desk, _: actions.write(desk, session_id, answers, sheet),
            done=lambda _change: self._kept(),
            failed=self._failed,
        )

    def _kept(self) -> None:
        self.draft.settle()
        self.open_sheet(None)

    def take_back(self) -> None:
        """The sheet that is open was typed in by mistake."""
        session_id, sheet = self.session_id, self._number
        if sheet is not None:
            self.deeds.do(
                lambda desk, _: actions.remove(desk, session_id, sheet),
                done=lambda _change: self.open_sheet(None),
                failed=self._failed,
            )

    def _failed(self, trouble: Trouble) -> bool:
        self._say_trouble(say(trouble.message))
        return True

    def _say_trouble(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def take_focus(self) -> None:
        self.statements[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        count = self._tally.sheets if self._tally else 0
        self._counted.setText(t("%n fiche(s) saisie(s)", n=count))
        entries: list[tuple[object, str]] = [(None, t("nouvelle"))]
        entries += [(each, str(each)) for each, _ in self._sheets]
        self.choice.offer(t("Fiche n°"), entries, self._number)
        self.remove.setVisible(self._number is not None)

    def retranslate(self) -> None:
        words = (*STATEMENTS, *SURROUNDINGS.values())
        widgets = (*self.statements, *self.surroundings.values())
        for message, (shown, _), widget in zip(words, self._lines, widgets, strict=True):
            shown.set_whole(say(message))
            widget.setAccessibleName(say(message))
            widget.setToolTip(t("1 : pas du tout … 5 : tout à fait"))
        self._average.setText(t("moyenne (réponses)"))
        self._reached_words.setText(t("Objectifs atteints"))
        for each in Reached:
            self.reached.name(each.value, say(each.label))
        self._comment.write(t("Commentaire"))
        self._comments_name.setText(t("Commentaires"))
        parts.name(self.save, t("Enregistrer la fiche"), key="Ctrl+Return")
        parts.name(self.clear, t("Nouvelle fiche"))
        parts.name(self.remove, t("Retirer la fiche"))
        self._write()
        if self._tally:
            self.render_sheets(self._sheets, self._tally)
