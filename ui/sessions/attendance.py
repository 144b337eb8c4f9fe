"""*Présences*: the attendance sheet of a session, typed like a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from centre_desk.actions import attendance as actions
from centre_desk.domain.attendance import Mark, sheet_refusal
from centre_desk.queries import attendance as query
from centre_desk.queries.attendance import Grid
from ui.background import Trouble
from ui.deeds import Deeds
from ui.language import say, t
from ui.preferences import Preferences
from ui.sessions.tab import SessionTab
from ui.widgets import parts
from ui.widgets.attendance_grid import writing
from ui.widgets.attendance_grid.rows import Cell, GridRows
from ui.widgets.attendance_grid.view import GridView

STATES = {state: key for key, state in writing.KEYS.items()}


class AttendanceTab(SessionTab):
    """The buttons say the keys; the keys count while the keyboard is on the sheet."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self.rows = GridRows()
        self.view = GridView(self.rows)
        self.everyone = parts.button("primary")
        self.buttons = {state: parts.button() for state in STATES}
        self.erase = parts.button()
        self._left_to_say = parts.label(kind="muted")
        self.trouble = parts.label(kind="alert", wrap=True)
        self.empty = parts.label(kind="muted", wrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        tools = parts.row(
            self.everyone, 8, *self.buttons.values(), self.erase, None, self._left_to_say
        )
        inside = parts.column(tools, self.trouble, self.empty, self.view, None, gap=12)
        inside.setContentsMargins(16, 12, 16, 16)
        inside.setStretch(3, 100)
        self.setLayout(inside)
        self.trouble.hide()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for each in (*self.buttons.values(), self.erase):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        self.view.marked.connect(self.mark)
        self.view.everyone_wanted.connect(self.everyone_present)
        self.view.refused.connect(self._say_trouble)
        self.view.left.connect(self._leave_sheet)
        self.everyone.clicked.connect(lambda _down=False: self._on_sheet(self.view.all_present))
        self.erase.clicked.connect(lambda _down=False: self._on_sheet(lambda: self.view.say(None)))
        for state, button in self.buttons.items():
            button.clicked.connect(
                lambda _down=False, state=state: self._on_sheet(lambda: self.view.press(state))
            )

    def _leave_sheet(self) -> None:
        """Escape leaves the sheet for its buttons; once more, and the page is left."""
        buttons = (self.everyone, *self.buttons.values(), self.erase)
        next((each for each in buttons if each.isEnabled()), self).setFocus()

    def _on_sheet(self, deed: Callable[[], object]) -> None:
        """A button does what its key does, and leaves the keyboard on the sheet."""
        self.take_focus()
        deed()

    def reload(self) -> None:
        """Read the sheet."""
        session_id = self.session_id
        self.background.run_query(
            lambda desk: query.read(desk, session_id), self.render_grid, key=self
        )

    def take_focus(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def render_grid(self, grid: Grid) -> None:
        """Show a sheet that was read."""
        if self.rows.show_grid(grid):
            self.view.go_to_first_blank()
        closed = sheet_refusal(grid.session.code, grid.session.state)
        self._say_trouble("")
        why_empty = self._why_empty(grid)
        self.empty.setText(why_empty or (say(closed) if closed else ""))
        self.empty.setVisible(bool(self.empty.text()))
        self.view.setVisible(not why_empty)
        for each in (self.everyone, self.erase, *self.buttons.values()):
            each.setEnabled(not why_empty and closed is None)
        self.everyone.setEnabled(self.everyone.isEnabled() and bool(grid.blank))
        left = t("%n présence(s) à noter", n=grid.blank) if grid.blank else ""
        self._left_to_say.setText("" if why_empty or closed else left)

    @staticmethod
    def _why_empty(grid: Grid) -> str:
        if not grid.slots:
            return t("Cette session n'a pas encore de créneaux : ajoutez-les dans « Créneaux ».")
        if not grid.people:
            return t("Personne n'est encore inscrit : ajoutez les participants.")
        return ""

    def mark(self, marks: dict[Cell, Mark | None]) -> None:
        """Say what became of people in slots."""
        session_id = self.session_id
        self.deeds.do(lambda desk, _: actions.mark(desk, session_id, marks), failed=self._failed)

    def everyone_present(self, slot_ids: list[int]) -> None:
        """Everybody of whom nothing is said was present."""
        session_id = self.session_id
        self.deeds.do(
            lambda desk, _: actions.everyone_present(desk, session_id, slot_ids),
            failed=self._failed,
        )

    def _failed(self, trouble: Trouble) -> bool:
        self._say_trouble(say(trouble.message))
        return True

    def _say_trouble(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def retranslate(self) -> None:
        parts.name(
            self.everyone, t("Tous présents"), key="T",
            tip=t("Note présents ceux dont rien n'est noté, dans les demi-journées choisies"),
        )  # fmt: skip
        for state, key in STATES.items():
            name = say(state.label).capitalize()
            parts.name(self.buttons[state], name, key=key)
            self.buttons[state].setText(f"{name}  {key}")
        self.everyone.setText(f"{t('Tous présents')}  T")
        parts.name(self.erase, t("Effacer"), key="Del")
        self.view.retranslate()
        if self.rows.grid:
            self.render_grid(self.rows.grid)
