"""*JFP*: what a session counts, closing it, and what was corrected since."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from centre_desk.actions import jfp as actions
from centre_desk.domain.jfp import HALF_DAYS, HalfDays, written
from centre_desk.domain.training import SessionState
from centre_desk.language import tr
from centre_desk.queries import jfp as query
from centre_desk.queries.jfp import Correction, SessionJfp
from centre_desk.queries.sessions import SessionPage
from ui import dates
from ui.background import Trouble
from ui.carrying import Carrying
from ui.deeds import Deeds
from ui.language import named, say, t
from ui.preferences import Preferences
from ui.sessions.tab import SessionTab
from ui.settings.tables import Lines
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.listing import Listing

MOST = 60
"""Half-days that one correction adds or takes away at most."""
COUNT_WIDTH, MONTH_WIDTH = 170, 170


class Figure(QWidget):
    """One figure: its word, the JFP, and how they are made up."""

    def __init__(self) -> None:
        super().__init__()
        self.word, self.value = parts.label(kind="muted"), parts.label(kind="figure")
        self.about = parts.label(kind="small")
        frame, inside = parts.card()
        for part in (self.word, self.value, self.about):
            inside.addWidget(part)
        layout = parts.column(frame)
        self.setLayout(layout)

    def show_figure(self, word: str, half_days: HalfDays) -> None:
        """Show half-days as JFP, on site and at a distance apart."""
        self.word.setText(word)
        self.value.setText(written(half_days.total))
        self.about.setText(
            t("sur place {on_site} · à distance {distance}",
              on_site=written(half_days.on_site), distance=written(half_days.distance))
        )  # fmt: skip
        self.setAccessibleName(f"{word} : {self.value.text()}, {self.about.text()}")


class JfpTab(SessionTab):
    """Figures above; under them what is signed since the session was closed."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._read: SessionJfp | None = None
        self.planned, self.enrolled, self.realised = Figure(), Figure(), Figure()
        self.shares = parts.label(kind="muted")
        self.state = parts.label(kind="muted", wrap=True)
        self.close_ = parts.button("primary")
        self.trouble = parts.label(kind="alert", wrap=True)
        self.trouble.hide()
        self.person, self.month = QComboBox(), QComboBox()
        self.on_site, self.distance = QSpinBox(), QSpinBox()
        self.reason, self.signed_by = QLineEdit(), QLineEdit()
        self.fields = {
            "person": Field(self.person),
            "month": Field(self.month),
            "jfp": Field(self.on_site),
            "distance": Field(self.distance),
            "reason": Field(self.reason),
            "signed_by": Field(self.signed_by),
        }
        self.sign = parts.button("primary")
        self._heading = parts.label(kind="heading")
        self._none = parts.label(kind="muted")
        self.rows = Lines(_headings, _cells, _keys)
        self.table = Listing(self.rows)
        self.carrying = Carrying(self, deeds, self.table, tr("Corrections des JFP"))
        self.form = QWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for each in (self.on_site, self.distance):
            each.setRange(-MOST, MOST)
        fields = self.fields
        fields["month"].setFixedWidth(MONTH_WIDTH)
        for name in ("jfp", "distance"):
            fields[name].setFixedWidth(COUNT_WIDTH)
        first = parts.row(fields["person"], fields["month"], fields["jfp"], fields["distance"])
        first.setStretch(0, 1)
        second = parts.row(fields["reason"], fields["signed_by"])
        second.setStretch(0, 2)
        second.setStretch(1, 1)
        for line in (first, second):
            for place in range(line.count()):
                item = line.itemAt(place)
                if item and (field := item.widget()):
                    line.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self.form.setLayout(parts.column(first, second, parts.row(None, self.sign)))
        figures = parts.row(self.planned, self.enrolled, self.realised, gap=12)
        closing = parts.row(self.state, self.close_)
        closing.setStretch(0, 1)
        heading = parts.row(self._heading, None, self.carrying)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setSortingEnabled(True)
        self.table.widen({0: 220, 1: 130, 2: 90, 3: 300, 4: 150})
        self.table.remember(self.preferences, "session-jfp")
        inside = parts.column(
            figures, self.shares, closing, self.trouble, parts.rule(), heading, self.form,
            self._none, self.table, None, gap=12,
        )  # fmt: skip
        inside.setStretch(8, 100)
        inside.setContentsMargins(16, 12, 16, 16)
        self.setLayout(inside)

    def _connect(self) -> None:
        self.close_.clicked.connect(self.close_session)
        self.sign.clicked.connect(self.correct)
        for line in (self.reason, self.signed_by):
            line.returnPressed.connect(self.correct)
        parts.act(self, "Ctrl+Return", self.correct, inside=True)

    def render_page(self, page: SessionPage) -> None:
        same = self.page is not None and self.page.session.id == page.session.id
        super().render_page(page)
        _offer(
            self.person,
            [
                (each.enrolment.person_id, named(each.enrolment.person, each.person_ar))
                for each in page.participants
            ],
            keep=same,
        )
        months = dict.fromkeys(line.slot.when.day.replace(day=1) for line in page.slots)
        _offer(self.month, [(day, dates.months(day, day)) for day in months], keep=same)
        self._say_state()

    def reload(self) -> None:
        """Read the figures."""
        session_id = self.session_id
        self.background.run_query(
            lambda desk: query.of_session(desk, session_id), self.render_jfp, key=self
        )

    def render_jfp(self, read: SessionJfp) -> None:
        """Show what was read."""
        self._read = read
        figures = read.figures
        self.planned.show_figure(t("JFP prévus"), figures.planned)
        self.enrolled.show_figure(t("JFP inscrits"), figures.enrolled)
        self.realised.show_figure(t("JFP réalisés"), figures.realised)
        told = [
            t("places prises : {share}", share=_percent(figures.fill))
            if figures.fill is not None
            else "",
            t("absences : {share}", share=_percent(figures.absence))
            if figures.absence is not None
            else "",
            t("encore à venir : {jfp} JFP", jfp=written(figures.coming.total))
            if figures.coming.total
            else "",
        ]
        self.shares.setText(" · ".join(filter(None, told)))
        self.shares.setVisible(any(told))
        self.rows.show_rows(read.corrections)
        self.carrying.offer(filled=bool(read.corrections))
        self._say_state()

    def _say_state(self) -> None:
        closed = self.page is not None and self.page.session.state is SessionState.CLOSED
        live = self.page is not None and self.page.session.state.live
        some = self._read is not None and bool(self._read.corrections)
        self.close_.setVisible(live)
        self.state.setText(
            t("Les chiffres sont figés. Ce qui est faux se corrige par une ligne signée.")
            if closed
            else t("À la clôture, les présences notées deviennent les JFP de la session.")
            if live
            else t("Une session annulée ne compte aucun JFP.")
        )
        for widget in (self._heading, self.form, self.carrying):
            widget.setVisible(closed)
        self.table.setVisible(closed and some)
        self._none.setVisible(closed and not some)

    def close_session(self) -> None:
        """Freeze what was attended; blanks that are left are said, and may be let pass."""
        session_id = self.session_id
        self.deeds.do(
            lambda desk, granted: actions.close(desk, session_id, override=granted),
            failed=self._not_closed,
            done=lambda _change: self._say_trouble(""),
        )

    def _not_closed(self, trouble: Trouble) -> bool:
        """What may be let pass is offered in the notice, the rest stands here."""
        if trouble.override:
            return False
        self._say_trouble(say(trouble.message))
        return True

    def _say_trouble(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def correct(self) -> None:
        """Sign the line that is typed."""
        if not self.form.isVisible():
            return
        session_id, person, month = (
            self.session_id, self.person.currentData(), self.month.currentData(),
        )  # fmt: skip
        half_days = HalfDays(self.on_site.value(), self.distance.value())
        reason, signed_by = self.reason.text(), self.signed_by.text()
        self._calm()
        self.deeds.do(
            lambda desk, _: actions.correct(
                desk, session_id, person, half_days, month=month, reason=reason,
                signed_by=signed_by,
            ),
            done=lambda _change: self._signed(),
            failed=self._not_signed,
        )  # fmt: skip

    def _signed(self) -> None:
        self.on_site.setValue(0)
        self.distance.setValue(0)
        self.reason.clear()

    def _not_signed(self, trouble: Trouble) -> bool:
        field = self.fields.get(trouble.field or "")
        if field is None:
            self._say_trouble(say(trouble.message))
        else:
            field.say(say(trouble.message), wrong=True)
            field.widget.setFocus()
        return True

    def _calm(self) -> None:
        self._say_trouble("")
        for field in self.fields.values():
            field.calm()

    def take_focus(self) -> None:
        (self.close_ if self.close_.isVisible() else self.person).setFocus()

    def retranslate(self) -> None:
        parts.name(self.close_, t("Clore la session"))
        parts.name(self.sign, t("Signer la correction"), key="Ctrl+Return")
        self._heading.setText(t("Corrections signées"))
        self._none.setText(t("Aucune correction."))
        self.table.setAccessibleName(t("Corrections signées"))
        self.fields["person"].write(t("Personne"))
        self.fields["month"].write(t("Mois"))
        self.fields["jfp"].write(t("Sur place"), t("demi-journées : 2, ou −1"))
        self.fields["distance"].write(t("À distance"), t("demi-journées : 2, ou −1"))
        self.fields["reason"].write(t("Motif"))
        self.fields["signed_by"].write(t("Signé par"), t("vous, si rien n'est écrit"))
        if self._read:
            self.render_jfp(self._read)


def _percent(share: float | None) -> str:
    return f"{round((share or 0) * 100)} %"


def _offer(box: QComboBox, entries: Sequence[tuple[object, str]], *, keep: bool) -> None:
    """Offer entries, the chosen one staying chosen where it is about the same session."""
    chosen = box.currentData() if keep else None
    box.clear()
    for value, words in entries:
        box.addItem(words, value)
    place = next((row for row, (value, _) in enumerate(entries) if value == chosen), 0)
    box.setCurrentIndex(place if entries else -1)


def _headings() -> tuple[str, ...]:
    return t("Personne"), t("Mois"), t("JFP"), t("Motif"), t("Signé par"), t("Le")


def _cells(line: Correction) -> tuple[str, ...]:
    return (
        line.person, dates.months(line.month, line.month),
        written(line.half_days.total, signed=True), line.reason, line.signed_by,
        dates.medium(line.signed_on),
    )  # fmt: skip


def _keys(line: Correction) -> tuple[str | date | float, ...]:
    return (
        line.person, line.month, line.half_days.total / HALF_DAYS, line.reason, line.signed_by,
        line.signed_on,
    )  # fmt: skip
