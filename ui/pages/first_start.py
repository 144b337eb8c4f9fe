"""First start: three steps, or the demonstration centre."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QProgressBar,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from centre_desk.actions import setup
from centre_desk.actions.setup import RoomPlan
from centre_desk.domain.rooms import RoomKind
from ui.background import Background, Trouble
from ui.draft import Draft, Values, Written
from ui.language import OWN_NAMES, code, say, t
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.segments import Segments

if TYPE_CHECKING:
    from centre_desk.desk import Change, Desk

STEPS = 3


class FirstStart(parts.Translated):
    """Asks for the centre and its rooms; nothing is written before the last step.

    Signals:
        finished: there is a centre now.
        language_chosen: a language's code.
    """

    finished = Signal()
    language_chosen = Signal(object)

    def __init__(self, background: Background, demonstration: Callable[[Desk], object]) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._background = background
        self._demonstration = demonstration
        self._welcome, self._intro = (
            parts.label(kind="figure"),
            parts.label(kind="muted", wrap=True),
        )
        self._step = parts.label(kind="muted")
        self.begin, self.demo = parts.button("primary"), parts.button()
        self.back, self.next = parts.button(), parts.button("primary")
        self.name_, self.name_ar = Field(QLineEdit()), Field(QLineEdit())
        self.city = Field(QLineEdit())
        self.floors, self.twins = Field(_count(4, 1, 30)), Field(_count(20, 0, 60))
        self.singles, self.accessible = Field(_count(8, 0, 60)), Field(_count(2, 0, 20))
        self._summary = parts.label(kind="strong", wrap=True)
        self._trouble = parts.label(kind="alert", wrap=True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._language = Segments(tuple(OWN_NAMES))
        self.draft = Draft("first-start", self, self._written, self._restore)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.go(0)
        self.retranslate()

    def _lay_out(self) -> None:
        for page in (
            parts.column(self.begin, self.demo, None, gap=8),
            parts.column(self.name_, self.name_ar, self.city, None, gap=12),
            parts.column(
                parts.row(self.floors, self.twins, gap=12),
                parts.row(self.singles, self.accessible, gap=12), None, gap=12,
            ),
            parts.column(self._summary, None),
        ):  # fmt: skip
            holder = QWidget()
            holder.setLayout(page)
            self._pages.addWidget(holder)
        frame, inside = parts.card()
        inside.setContentsMargins(32, 24, 32, 24)
        inside.setSpacing(8)
        for part in (self._welcome, self._intro, self._step):
            inside.addWidget(part)
        inside.addSpacing(12)
        inside.addWidget(self._pages)
        inside.addWidget(self._busy)
        inside.addWidget(self._trouble)
        inside.addLayout(parts.row(self.back, None, self.next))
        frame.setFixedWidth(520)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(16, 16, 16, 16)
        outside.addLayout(parts.row(None, self._language))
        outside.addStretch(1)
        outside.addWidget(frame, 0, Qt.AlignmentFlag.AlignHCenter)
        outside.addStretch(2)

    def _connect(self) -> None:
        self.begin.clicked.connect(lambda: self.go(1))
        self.demo.clicked.connect(self.open_demonstration)
        self.back.clicked.connect(lambda: self.go(self._pages.currentIndex() - 1))
        self.next.clicked.connect(self.advance)
        self._language.chosen.connect(self.language_chosen)
        self.draft.hear(*(field.widget for field in self._fields().values()))
        for field in (self.name_, self.name_ar, self.city):
            if isinstance(field.widget, QLineEdit):
                field.widget.returnPressed.connect(self.advance)
        parts.act(self, "Escape", lambda: self.go(max(self._pages.currentIndex() - 1, 0)))

    def go(self, step: int) -> None:
        """Show a step; 0 is the welcome."""
        self._pages.setCurrentIndex(step)
        self._busy.hide()
        self._trouble.hide()
        for each in (self.back, self.next, self._step):
            each.setVisible(step > 0)
        self._intro.setVisible(step == 0)
        if step == STEPS:
            self._say_summary()
        self._say_step()
        self.draft.touch()
        focus = {0: self.begin, 1: self.name_.widget, 2: self.floors.widget, 3: self.next}
        focus[step].setFocus()

    def _fields(self) -> dict[str, Field]:
        return {
            "name": self.name_,
            "name_ar": self.name_ar,
            "city": self.city,
            "floors": self.floors,
            "twins": self.twins,
            "singles": self.singles,
            "accessible": self.accessible,
        }

    def _written(self) -> Written | None:
        """Everything that was answered, and at which step."""
        step = self._pages.currentIndex()
        answers = {
            name: self._number(field) if isinstance(field.widget, QSpinBox) else self._text(field)
            for name, field in self._fields().items()
        }
        return (self._text(self.name_), {**answers, "step": step}) if step else None

    def _restore(self, values: Values) -> None:
        for name, field in self._fields().items():
            if isinstance(field.widget, QSpinBox):
                field.widget.setValue(values[name])
            elif isinstance(field.widget, QLineEdit):
                field.widget.setText(values[name])
        self.go(values["step"])

    def advance(self) -> None:
        """The next step, or at the last one: create the centre."""
        step = self._pages.currentIndex()
        if step == 1 and not self._text(self.name_):
            self.name_.say(t("Donnez un nom au centre."), wrong=True)
            self.name_.widget.setFocus()
            return
        self.name_.calm()
        if step < STEPS:
            self.go(step + 1)
        else:
            self._create()

    def open_demonstration(self) -> None:
        """Fill the empty database with a believable centre."""
        self._run(self._demonstration)

    def _create(self) -> None:
        name, name_ar, city = (self._text(f) for f in (self.name_, self.name_ar, self.city))
        plans = self.plans()

        def work(desk: Desk) -> Change:
            return setup.create_centre(desk, name=name, name_ar=name_ar, city=city, rooms=plans)

        self._run(work)

    def _run(self, work: Callable[[Desk], object]) -> None:
        self._trouble.hide()
        self._busy.show()
        self.setEnabled(False)
        self._background.run_query(work, lambda _made: self._done(), key=self, failed=self._failed)

    def _done(self) -> None:
        self.setEnabled(True)
        self._busy.hide()
        self.draft.settle()
        self.finished.emit()

    def _failed(self, trouble: Trouble) -> None:
        self.setEnabled(True)
        self._busy.hide()
        self._trouble.setText(say(trouble.message))
        self._trouble.show()

    def plans(self) -> list[RoomPlan]:
        """The rooms asked for: on each floor the twins first, then the singles."""
        twins, singles = self._number(self.twins), self._number(self.singles)
        accessible = {place for place in (1, twins + 1) if place}
        wanted = self._number(self.accessible)
        places = range(1, twins + singles + 1)
        first = [*sorted(accessible & set(places)), *(p for p in places if p not in accessible)]
        chosen = set(first[:wanted])
        return [
            RoomPlan(
                number=f"{floor}{place:02}",
                floor=floor,
                kind=RoomKind.TWIN if place <= twins else RoomKind.SINGLE,
                accessible=place in chosen,
            )
            for floor in range(1, self._number(self.floors) + 1)
            for place in places
        ]

    @staticmethod
    def _text(field: Field) -> str:
        return field.widget.text().strip() if isinstance(field.widget, QLineEdit) else ""

    @staticmethod
    def _number(field: Field) -> int:
        return field.widget.value() if isinstance(field.widget, QSpinBox) else 0

    def _say_summary(self) -> None:
        plans = self.plans()
        beds = sum(2 if plan.kind is RoomKind.TWIN else 1 for plan in plans)
        rooms = t("%n chambre(s)", n=len(plans))
        ends = f"{plans[0].number} – {plans[-1].number}" if plans else ""
        lines = (self._text(self.name_), f"{rooms} · {ends}", t("%n lit(s)", n=beds))
        self._summary.setText("\n".join(lines))

    def _say_step(self) -> None:
        step = self._pages.currentIndex()
        titles = (t("Bienvenue"), t("Le centre"), t("Ses chambres"), t("Tout est prêt"))
        self._welcome.setText(titles[step])
        self._step.setText(t("Étape {step} sur {all}", step=step, all=STEPS))
        last = step == STEPS
        words = t("Créer le centre") if last else t("Suivant")
        parts.name(self.next, words, key="Return")

    def retranslate(self) -> None:
        self._intro.setText(
            t(
                "Centre Desk tient les chambres, les arrivées et les départs d'un centre. "
                "Décrivez le vôtre, ou regardez d'abord un centre inventé."
            )
        )
        parts.name(self.begin, t("Décrire mon centre"), key="Return")
        parts.name(self.demo, t("Ouvrir un centre de démonstration"), key="Tab")
        self.demo.setToolTip(t("Un centre inventé, plein de séjours, pour essayer"))
        parts.name(self.back, t("Retour"), key="Escape")
        self.name_.write(t("Nom du centre"), t("par exemple : Aïn Borja"))
        self.name_ar.write(t("Nom en arabe, s'il y en a un"))
        self.city.write(t("Ville"))
        self.floors.write(t("Étages"))
        self.twins.write(t("Chambres doubles par étage"))
        self.singles.write(t("Chambres simples par étage"))
        self.accessible.write(t("Dont accessibles, par étage"))
        for each, name in OWN_NAMES.items():
            self._language.name(each, name)
        self._language.choose(code())
        if self._pages.currentIndex() == STEPS:
            self._say_summary()
        self._say_step()


def _count(value: int, least: int, most: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    return made
