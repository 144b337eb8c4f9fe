"""Who is behind a figure, and what can be asked for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox

from centre_desk.actions import meals
from centre_desk.actions.meals import Request
from centre_desk.desk import Change, Desk
from centre_desk.domain.meal_figures import Eater, MealDay
from centre_desk.domain.meals import ProfileKind, Service, Wish
from centre_desk.language import tr
from ui import dates
from ui.background import Trouble
from ui.carrying import Carrying
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import say, t
from ui.models.eater_rows import Col, EaterRows
from ui.models.meal_week import begun, spoken
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.listing import Listing

WIDTH = 450
KEYS = {Wish.WITHOUT: "S", Wish.PACKED: "P", Wish.LATE: "G"}


class PeopleBehind(parts.Translated):
    """The people of one service, beside the board.

    Signals:
        person_wanted: a person's id.
    """

    person_wanted = Signal(object)

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._deeds = deeds
        self._day: MealDay | None = None
        self._service = Service.LUNCH
        self.title, self.summary = parts.label(kind="heading"), parts.label(kind="muted", wrap=True)
        self.rows = EaterRows()
        self.table = Listing(self.rows)
        self.table.widen({Col.GROUP: 88, Col.WHERE: 48, Col.DIET: 60, Col.HOW: 68}, Col.NAME)
        self.carrying = Carrying(self, deeds, self.table, tr("Repas"))
        self.wishes = {wish: parts.button() for wish in KEYS}
        self.order = parts.button()
        self.label, self.number = QLineEdit(), QSpinBox()
        self.number.setRange(1, meals.MOST_GUESTS)
        self.announce = parts.button()
        self._label = Field(self.label)
        self._lay_out()
        self._connect()
        self.draft = Draft("guests", self, self._written, self._restored)
        self.draft.hear(self.label, self.number)
        self.retranslate()

    def _lay_out(self) -> None:
        guests = parts.row(self._label, self.number, self.announce, gap=8)
        guests.setStretch(0, 1)
        inside = parts.column(
            self.title,
            self.summary,
            parts.row(*self.wishes.values(), self.order, None, gap=8),
            self.table,
            parts.row(None, self.carrying),
            parts.rule(),
            guests,
            gap=8,
        )
        inside.setStretch(3, 1)
        inside.setContentsMargins(16, 12, 16, 16)
        self.setLayout(inside)

    def _connect(self) -> None:
        for wish, button in self.wishes.items():
            button.clicked.connect(lambda _down=False, wish=wish: self.ask(wish))
            parts.act(self, KEYS[wish], lambda wish=wish: self.ask(wish), inside=True)  # type: ignore[misc]
        self.order.clicked.connect(lambda: self.ask(Wish.ORDERED))
        self.announce.clicked.connect(self._announce)
        self.label.returnPressed.connect(self._announce)
        self.table.doubleClicked.connect(lambda _index: self._open())

    def show_people(self, day: MealDay, service: Service, eaters: Sequence[Eater]) -> None:
        """Show who is behind a figure."""
        self._day, self._service = day, service
        chosen = self.table.currentIndex().row()
        self.rows.show_rows(eaters)
        if 0 <= chosen < len(eaters):
            self.table.selectRow(chosen)
        self.carrying.offer(filled=bool(eaters))
        self._say()

    def ask(self, wish: Wish) -> None:
        """Note what is asked for the chosen people, each in a deed of its own."""
        if self._day is None:
            return
        day = self._day.day
        for index in self.table.selectionModel().selectedRows():
            eater = self.rows.eater(index)
            if eater and (eater.person_id or eater.stay_id):
                wanted = Request(
                    first_day=day, last_day=day, wish=wish, service=self._service,
                    person_id=eater.person_id, stay_id=eater.stay_id,
                )  # fmt: skip
                self._deeds.do(lambda desk, _, wanted=wanted: meals.ask(desk, wanted))  # type: ignore[misc]

    def _announce(self) -> None:
        if self._day is None:
            return
        day, service = self._day.day, self._service
        people, label = self.number.value(), self.label.text()

        def work(desk: Desk, _granted: frozenset[str]) -> Change:
            return meals.announce(desk, day, service, people, label)

        self._deeds.do(work, done=lambda _change: self._announced(), failed=self._refused)

    def _announced(self) -> None:
        self.draft.settle()
        self.label.clear()
        self.number.setValue(1)
        self._label.calm()

    def _refused(self, trouble: Trouble) -> bool:
        self._label.say(say(trouble.message), wrong=True)
        self.label.setFocus()
        return True

    def _open(self) -> None:
        eater = self.rows.eater(self.table.currentIndex())
        if eater and eater.person_id:
            self.person_wanted.emit(eater.person_id)

    def _written(self) -> Written | None:
        if not self.label.text().strip():
            return None
        return self.label.text(), {"label": self.label.text(), "people": self.number.value()}

    def _restored(self, values: Values) -> None:
        self.label.setText(str(values.get("label", "")))
        self.number.setValue(int(values.get("people", 1)))

    def _say(self) -> None:
        if self._day is None:
            self.title.setText(t("Choisissez un repas"))
            self.summary.setText("")
            return
        self.title.setText(f"{begun(say(self._service.label))} · {dates.medium(self._day.day)}")
        figure = self._day.figure(self._service)
        said = [spoken(figure)]
        if figure.packed:
            said.append(t("%n panier(s)", n=figure.packed))
        if figure.late:
            said.append(t("%n gardé(s)", n=figure.late))
        if self._day.late_changes:
            said.append(t("après l'heure limite : {count}", count=len(self._day.late_changes)))
        self.summary.setText(" · ".join(said))
        ramadan = self._day.profile.kind is ProfileKind.RAMADAN
        self.order.setVisible(ramadan and self._service is Service.LUNCH)

    def retranslate(self) -> None:
        said = {
            Wish.WITHOUT: t("Sans ce repas"), Wish.PACKED: t("Panier"), Wish.LATE: t("Gardé"),
        }  # fmt: skip
        for wish, button in self.wishes.items():
            parts.name(button, said[wish], key=KEYS[wish])
        parts.name(self.order, t("Commander"))
        parts.name(self.announce, t("Annoncer"), key="Return")
        self.table.setAccessibleName(t("Personnes à ce repas"))
        self._label.write(t("Invités extérieurs"), t("qui, puis combien"))
        self.number.setAccessibleName(t("Combien d'invités"))
        self._say()
