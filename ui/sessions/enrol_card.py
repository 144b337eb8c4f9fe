"""Beside the participants: enrol people, several at once, and settle those who are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from centre_desk.actions import enrolments
from centre_desk.domain.training import EnrolmentState
from centre_desk.queries.sessions import Participant
from centre_desk.queries.views import Found
from ui.background import Trouble
from ui.deeds import Deeds, Work
from ui.draft import Draft, Values, Written
from ui.language import named, say, t
from ui.models.participant_rows import state
from ui.sessions.person_search import PersonSearch
from ui.sessions.slot_card import WIDTH
from ui.widgets import parts
from ui.widgets.choice import Choice
from ui.widgets.segments import Segments

FIRST = (EnrolmentState.CONFIRMED, EnrolmentState.INVITED)


class EnrolCard(parts.Translated):
    """Who is to be enrolled is gathered first; nothing is saved before *Inscrire*.

    Signals:
        done: something was saved about those who are chosen.
        stay_chosen, person_wanted: what the chosen person's buttons ask for.
    """

    done = Signal()
    stay_chosen = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._session_id, self._code = 0, ""
        self._gathered: dict[int, str] = {}
        self._chosen: list[Participant] = []
        self.search, self._names = PersonSearch(deeds.background), QVBoxLayout()
        self.first = Segments([each.value for each in FIRST])
        self.enrol = parts.button("primary")
        self._title, self._detail = (
            parts.label(kind="heading", wrap=True),
            parts.label(kind="muted"),
        )
        self.state = Choice()
        self.up, self.down = parts.button(), parts.button()
        self.give_up, self.stay, self.file = parts.button(), parts.button(), parts.button()
        self.draft = Draft("enrolment", self, self._written, self._restore)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._names.setSpacing(2)
        content = QWidget()
        inside = parts.column(
            self.search,
            self._names,
            parts.row(self.first, None),
            self.enrol,
            4,
            parts.rule(),
            4,
            self._title,
            self._detail,
            parts.row(self.state, None),
            parts.row(self.up, self.down),
            self.give_up,
            parts.row(self.stay, self.file),
            None,
        )
        inside.setContentsMargins(16, 12, 12, 12)
        content.setLayout(inside)
        outside = parts.row(parts.rule(upright=True), gap=0)
        outside.addWidget(parts.scrolled(content), 1)
        self.setLayout(outside)
        self.setFixedWidth(WIDTH)

    def _connect(self) -> None:
        self.first.choose(FIRST[0].value)
        self.search.taken.connect(self._gather)
        self.enrol.clicked.connect(self.keep)
        self.state.chosen.connect(self._set_state)
        self.up.clicked.connect(lambda: self.climb(-1))
        self.down.clicked.connect(lambda: self.climb(1))
        self.give_up.clicked.connect(self.cancel)
        self.stay.clicked.connect(self._open_stay)
        self.file.clicked.connect(self._open_file)
        parts.act(self, "Ctrl+Return", self.keep, inside=True)

    # Enrolling

    def show_session(self, session_id: int, code: str) -> None:
        """Enrol into a session; who was gathered for it before is gathered still."""
        self._session_id, self._code = session_id, code
        self._gathered = {}
        self.draft.turn(session_id)
        self._show_gathered()

    def _gather(self, found: Found) -> None:
        self._gathered[found.id] = found.title
        self.draft.touch()
        self._show_gathered()

    def _drop(self, person_id: int) -> None:
        self._gathered.pop(person_id, None)
        self.draft.touch()
        self._show_gathered()
        self.search.line.setFocus()

    def _show_gathered(self) -> None:
        parts.emptied(self._names)
        for person_id, name in self._gathered.items():
            drop = parts.button("quiet", "close")
            parts.name(drop, t("Retirer {person}", person=name), shown=False)
            drop.clicked.connect(lambda _down=False, who=person_id: self._drop(who))
            self._names.addLayout(parts.row(parts.Elided(name), drop))
        self.first.setVisible(bool(self._gathered))
        self.enrol.setVisible(bool(self._gathered))
        self.retranslate()

    def _written(self) -> Written | None:
        if not self._gathered:
            return None
        return self._code, {"people": list(self._gathered.items())}

    def _restore(self, values: Values) -> None:
        self._gathered = {int(key): name for key, name in values["people"]}

    def keep(self) -> None:
        """Enrol everybody who is gathered, all of them or none."""
        people, session_id = list(self._gathered), self._session_id
        wanted = next(each for each in FIRST if self.first.button(each.value).isChecked())
        if people:
            self._deeds.do(
                lambda desk, _: enrolments.enrol(desk, session_id, people, state=wanted),
                done=lambda _change: self._enrolled(),
                failed=self._refused,
            )

    def _enrolled(self) -> None:
        self.draft.settle()
        self._gathered = {}
        self._show_gathered()
        self.search.line.setFocus()

    def _refused(self, trouble: Trouble) -> bool:
        self.search.field.say(say(trouble.message), wrong=True)
        self.search.line.setFocus()
        return True

    # Those who are chosen

    def show_people(self, chosen: Sequence[Participant]) -> None:
        """Show what can be done with the people who are chosen."""
        self._chosen = list(chosen)
        one = self._chosen[0] if len(self._chosen) == 1 else None
        waits = one is not None and one.enrolment.rank is not None
        for part in (self._title, self.state):
            part.setVisible(bool(self._chosen))
        self._detail.setVisible(one is not None)
        self.up.setVisible(waits)
        self.down.setVisible(waits)
        self.give_up.setVisible(any(self._here(each) for each in self._chosen))
        self.stay.setVisible(one is not None and one.stay_id is not None)
        self.file.setVisible(one is not None)
        self.retranslate()

    @staticmethod
    def _here(each: Participant) -> bool:
        return each.enrolment.state is not EnrolmentState.CANCELLED

    def _ids(self) -> list[int]:
        return [each.enrolment.id for each in self._chosen]

    def _set_state(self, wanted: EnrolmentState) -> None:
        ids = self._ids()
        self._do(lambda desk, _: enrolments.set_states(desk, ids, wanted))

    def climb(self, step: int) -> None:
        """Bring somebody who waits up or down the waiting list."""
        if len(self._chosen) == 1 and (rank := self._chosen[0].enrolment.rank) is not None:
            key = self._chosen[0].enrolment.id
            self._do(lambda desk, _: enrolments.set_rank(desk, key, rank + step))

    def cancel(self) -> None:
        """Take the chosen people out of the session."""
        ids = [each.enrolment.id for each in self._chosen if self._here(each)]
        if ids:
            self._do(lambda desk, _: enrolments.cancel(desk, ids))

    def _do(self, work: Work) -> None:
        self._deeds.do(work, done=lambda _change: self.done.emit())

    def _open_stay(self) -> None:
        self.stay_chosen.emit(self._chosen[0].stay_id)

    def _open_file(self) -> None:
        self.person_wanted.emit(self._chosen[0].enrolment.person_id)

    def retranslate(self) -> None:
        self.search.write(t("Inscrire"), "", t("Trois lettres suffisent"))
        for each in FIRST:
            self.first.name(each.value, say(each.label))
        parts.name(
            self.enrol, t("Inscrire %n personne(s)", n=len(self._gathered)), key="Ctrl+Return"
        )
        if len(self._chosen) == 1:
            one = self._chosen[0]
            self._title.setText(named(one.enrolment.person, one.person_ar))
            self._detail.setText(state(one))
        else:
            self._title.setText(t("%n personne(s)", n=len(self._chosen)))
        states = {each.enrolment.state for each in self._chosen}
        current = states.pop() if len(states) == 1 else None
        offered = [(each, say(each.label)) for each in EnrolmentState]
        self.state.offer(t("Inscription"), offered, current)
        parts.name(self.up, t("Monter"), key="Alt+Up", tip=t("Plus haut dans la liste d'attente"))
        parts.name(
            self.down, t("Descendre"), key="Alt+Down", tip=t("Plus bas dans la liste d'attente")
        )
        parts.name(self.give_up, t("Désister"), key="Del", tip=t("La place va à qui attend"))
        parts.name(self.stay, t("Séjour"))
        parts.name(self.file, t("Fiche"), key="Return")
