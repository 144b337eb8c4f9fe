"""The selected stay in the side panel: who, where, until when, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from centre_desk.actions import bookings, moves, stays
from centre_desk.desk import Change, Desk
from centre_desk.domain.people import phone_shown
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.stays import StayState
from centre_desk.queries import rooms as rooms_query
from centre_desk.queries import stays as query
from centre_desk.queries.views import StayDetails
from ui import dates
from ui.deeds import Deeds, lengthen
from ui.draft import Draft, Values, Written
from ui.language import named, say, t
from ui.widgets import parts
from ui.widgets.badge import Badge
from ui.widgets.beds import BedList
from ui.widgets.facts import Facts
from ui.widgets.key_button import KeyButton

FRIDAY = 4


class StayCard(parts.Translated):
    """One stay and its deeds.

    Signals:
        gone: the stay cannot be shown any more.
        session_wanted: the id of the session that the stay is for.
    """

    gone = Signal()
    session_wanted = Signal(object)

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._stay_id: int | None = None
        self._shown: StayDetails | None = None
        self._asking_why = self._begin_moving = self._turned = False
        self._badge = Badge()
        self._name = parts.label(kind="title", wrap=True)
        self._name_other = parts.label(kind="muted")
        self._facts = Facts()
        self._history = parts.label(kind="small", wrap=True)
        self.beds = BedList()
        self.reason = QLineEdit()
        self.reason.installEventFilter(self)
        self._moving = QWidget()
        self.draft = Draft("move", self._moving, self._written, self._restore_reason)
        self.draft.hear(self.reason)
        self.beds.taken.connect(self._move_to)
        self._arrive = KeyButton("A", self._check_in, self)
        self._leave = KeyButton("D", self._check_out, self)
        self._confirm = KeyButton("C", self._do(stays.confirm), self)
        self._restore = KeyButton("R", self._do(stays.restore), self)
        self._move = KeyButton("M", self.choose_bed, self)
        self._longer = KeyButton("+", lambda: self.lengthen(1), self)
        self._shorter = KeyButton("-", lambda: self.lengthen(-1), self)
        self._weekend = KeyButton("W", self._away, self)
        self._lock = KeyButton("V", self._turn_lock, self)
        self._no_show = KeyButton("N", self._mark_no_show, self)
        self._cancel = KeyButton("Del", self._do(stays.cancel), self)
        self.session = KeyButton("O", self._open_session, self)
        self.cancel_all = KeyButton("Shift+Del", self._cancel_booking, self)
        self.reason.textEdited.connect(self._aim)
        self.reason.returnPressed.connect(self._reason_given)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self._moving.setLayout(parts.column(self.reason, self.beds, gap=8))
        self._moving.hide()
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(8)
        inside.addLayout(parts.row(self._badge, None))
        for part in (self._name, self._name_other):
            inside.addWidget(part)
        inside.addSpacing(8)
        inside.addWidget(self._facts)
        inside.addSpacing(8)
        inside.addWidget(parts.rule())
        inside.addSpacing(8)
        for button in self._buttons():
            inside.addWidget(button)
            if button is self._move:
                inside.addWidget(self._moving, 1)
        inside.addSpacing(8)
        inside.addWidget(parts.rule())
        inside.addSpacing(4)
        inside.addWidget(self._history)
        inside.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(parts.scrolled(content))

    def _buttons(self) -> tuple[KeyButton, ...]:
        return (
            self._arrive, self._leave, self._confirm, self._restore, self._move, self._longer,
            self._shorter, self._weekend, self._lock, self.session, self._no_show, self._cancel,
            self.cancel_all,
        )  # fmt: skip

    @property
    def stay_id(self) -> int | None:
        """The stay that is shown."""
        return self._stay_id

    def show_stay(self, stay_id: int | None, *, moving: bool = False) -> None:
        """Read a stay and show it; *moving* asks at once where it shall go."""
        if stay_id != self._stay_id:
            self._moving.hide()
            self._turned = True
        self._stay_id, self._begin_moving = stay_id, moving
        self.reload()

    def reload(self) -> None:
        """Read the stay again."""
        stay_id = self._stay_id
        if stay_id is None:
            return
        self._deeds.background.run_query(
            lambda desk: query.details(desk, stay_id),
            self.render_stay,
            key=self,
            failed=lambda _trouble: self.gone.emit(),
        )

    def render_stay(self, shown: StayDetails) -> None:
        """Show what was read."""
        self._stay_id, self._shown = shown.stay_id, shown
        self._badge.show_state(shown.state)
        first = named(shown.person, shown.person_ar)
        other = shown.person_ar if first == shown.person else shown.person
        self._name.setText(first)
        self._name_other.setText(other)
        self._name_other.setVisible(bool(other) and other != first)
        self._facts.show_facts(_facts(shown))
        self._history.setText(_history(shown))
        self._offer(shown)
        begun = self.draft.begun.get(str(shown.stay_id)) if self._turned else None
        wanted, self._begin_moving, self._turned = self._begin_moving, False, False
        if begun and begun.values["why_only"]:
            self.ask_why()
        elif begun or wanted:
            self.choose_bed()

    def _offer(self, shown: StayDetails) -> None:
        state = shown.state
        expected, here = state.expected, state is StayState.IN_HOUSE
        self._arrive.offer(
            t("Arrivée"),
            primary=state is StayState.CONFIRMED,
            wanted=expected and bool(shown.rooms),
        )
        self._leave.offer(t("Départ"), primary=True, wanted=here)
        self._confirm.offer(t("Confirmer"), primary=True, wanted=state is StayState.OPTION)
        ended = state in (StayState.CANCELLED, StayState.NO_SHOW)
        self._restore.offer(t("Rétablir"), primary=True, wanted=ended)
        self._move.offer(
            t("Changer de chambre") if shown.rooms else t("Donner une chambre"),
            primary=expected and not shown.rooms,
            wanted=state.live,
        )
        self._longer.offer(t("Prolonger d'une nuit"), wanted=state.live)
        self._shorter.offer(t("Raccourcir d'une nuit"), wanted=state.live and len(shown.nights) > 1)
        away = _weekend(shown.nights)
        self._weekend.offer(
            t("Absence du week-end"),
            wanted=state.live and bool(away) and away not in shown.absences,
        )
        words = t("Permettre de déplacer") if shown.locked else t("Ne pas déplacer")
        self._lock.offer(words, wanted=state.live)
        self._no_show.offer(t("Non venu"), wanted=state is StayState.CONFIRMED)
        self._cancel.offer(t("Annuler le séjour"), wanted=expected)
        self.session.offer(t("Ouvrir la session"), wanted=shown.session_id is not None)
        count = shown.expected_together
        self.cancel_all.offer(
            t("Annuler tout le groupe ({count})", count=count), wanted=expected and count > 1
        )

    def _do(self, action: Callable[[Desk, int], Change]) -> Callable[[], None]:
        def start() -> None:
            stay_id = self._stay_id
            if stay_id is not None:
                self._deeds.do(lambda desk, _: action(desk, stay_id))

        return start

    def _open_session(self) -> None:
        if self._shown and self._shown.session_id is not None:
            self.session_wanted.emit(self._shown.session_id)

    def _check_in(self) -> None:
        if (stay_id := self._stay_id) is not None:
            self._deeds.do(lambda desk, granted: stays.check_in(desk, stay_id, override=granted))

    def _check_out(self) -> None:
        if (stay_id := self._stay_id) is not None:
            self._deeds.do(lambda desk, _: stays.check_out(desk, stay_id))

    def _mark_no_show(self) -> None:
        if (stay_id := self._stay_id) is not None:
            self._deeds.do(lambda desk, granted: stays.no_show(desk, stay_id, override=granted))

    def _cancel_booking(self) -> None:
        if self._shown:
            booking_id = self._shown.booking_id
            self._deeds.do(lambda desk, _: bookings.cancel_booking(desk, booking_id))

    def _turn_lock(self) -> None:
        if self._shown:
            stay_id, locked = self._shown.stay_id, not self._shown.locked
            self._deeds.do(lambda desk, _: stays.set_locked(desk, stay_id, locked=locked))

    def _away(self) -> None:
        if self._shown and (nights := _weekend(self._shown.nights)):
            stay_id = self._shown.stay_id
            self._deeds.do(lambda desk, _: stays.add_absence(desk, stay_id, nights))

    def lengthen(self, nights: int) -> None:
        """Move the departure; where the bed is taken, offer to finish in another one."""
        if self._shown is None:
            return
        stay_id, now = self._shown.stay_id, self._shown.nights
        if len(now) + nights < 1:
            return
        wanted = Nights(now.arrival, now.departure + timedelta(days=nights))

        lengthen(self._deeds, stay_id, wanted)

    def choose_bed(self) -> None:
        """Offer the beds for the nights that are still to be slept."""
        shown = self._shown
        if shown is None:
            return
        if not self._moving.isHidden() and not self._asking_why:
            self._moving.hide()
            return

        def read(desk: Desk) -> list[rooms_query.FreeBed]:
            since = max(shown.nights.arrival, desk.today())
            if shown.state is not StayState.IN_HOUSE:
                since = shown.nights.arrival
            nights = shown.nights.since(since) or shown.nights
            return rooms_query.free_beds(desk, nights, person_id=shown.person_id)

        self._deeds.background.run_query(read, self.offer_beds, key=self.beds)

    def offer_beds(self, beds: list[rooms_query.FreeBed]) -> None:
        """Show which beds the stay could move to."""
        self._ask(why_only=False)
        self.beds.show_beds(beds)
        self.beds.setMinimumHeight(260)
        self._aim(self.reason.text())

    def ask_why(self) -> None:
        """After a guest was moved by hand: the reason, for whoever wants to write it down."""
        self._ask(why_only=True)

    def _ask(self, *, why_only: bool) -> None:
        self._asking_why = why_only
        self.beds.setVisible(not why_only)
        self.reason.clear()
        self.draft.turn(self._stay_id)
        self.retranslate()
        self._moving.show()
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _written(self) -> Written | None:
        reason = self.reason.text()
        person = self._shown.person if self._shown else ""
        return (person, {"reason": reason, "why_only": self._asking_why}) if reason else None

    def _restore_reason(self, values: Values) -> None:
        self.reason.setText(values["reason"])

    def _aim(self, typed: str) -> None:
        """« 3 bruit »: the best bed of floor 3, or of room 214, because of the noise."""
        if not self._asking_why and (first := typed.split()[:1]):
            self.beds.aim(first[0])

    def _reason_given(self) -> None:
        stay_id, reason = self._stay_id, self.reason.text().strip()
        if not self._asking_why:
            if (bed_id := self.beds.current_bed()) is not None:
                self._move_to(bed_id)
            return
        self._moving.hide()
        if stay_id is not None and reason:
            self._deeds.do(
                lambda desk, _: moves.explain(desk, stay_id, reason),
                done=lambda _change: self.draft.settle(stay_id),
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the reason, the arrows choose the bed; Escape leaves the question."""
        if watched is self.reason and isinstance(event, QKeyEvent):
            if event.type() is not QEvent.Type.KeyPress:
                return False
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self._asking_why:
                QApplication.sendEvent(self.beds, event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.draft.leave()
                self._moving.hide()
                self.setFocus()
                return True
        return False

    def _move_to(self, bed_id: int) -> None:
        shown, reason = self._shown, self._only_reason()
        if shown is None:
            return
        self._moving.hide()

        def work(desk: Desk, granted: frozenset[str]) -> Change:
            if shown.rooms:
                return moves.move(desk, shown.stay_id, bed_id, reason=reason, override=granted)
            return moves.place(desk, shown.stay_id, bed_id, override=granted)

        # A refusal leaves the reason begun: M brings it back.
        self._deeds.do(work, done=lambda _change: self.draft.settle(shown.stay_id))

    def _only_reason(self) -> str:
        """What was typed without the floor or the room with which it may begin."""
        first, _, rest = self.reason.text().strip().partition(" ")
        return rest.strip() if self.beds.names(first) else self.reason.text().strip()

    def retranslate(self) -> None:
        parts.name(self.reason, t("Motif du changement"))
        self.reason.setPlaceholderText(
            t("Motif, par exemple : bruit")
            if self._asking_why
            else t("Étage ou chambre, motif : 3 bruit")
        )
        self.beds.setAccessibleName(t("Lits proposés"))
        if self._shown:
            self.render_stay(self._shown)


def _weekend(nights: Nights) -> Nights | None:
    """The first Friday to Sunday that lies within the stay with nights on both sides."""
    for night in nights:
        if night.weekday() == FRIDAY:
            away = (night, night + timedelta(days=2))
            inside = nights.arrival < away[0] and away[1] + DAY <= nights.departure
            return Nights(*away) if inside else None
    return None


def _facts(shown: StayDetails) -> list[tuple[str, str, str]]:
    where = [_place(number, bed, shown, held) for number, bed, held in shown.rooms]
    away = [dates.span(absence) for absence in shown.absences]
    session = " ".join(filter(None, (shown.session_code, shown.session_title)))
    return [
        (t("Chambre"), "\n".join(where) or t("sans chambre"), "strong" if where else "alert"),
        (t("Avec"), "\n".join(shown.shares_with), ""),
        (t("Séjour"), f"{dates.span(shown.nights)} · {dates.length(shown.nights)}", ""),
        (t("Absent"), "\n".join(away), ""),
        (t("Session"), session, "link"),
        (t("Direction"), shown.direction, ""),
        (t("Établissement"), shown.establishment, ""),
        (t("Régime"), shown.diet, ""),
        (t("Téléphone"), phone_shown(shown.phone), ""),
        (t("Note"), shown.note, ""),
    ]


def _place(number: str, bed: str, shown: StayDetails, held: Nights) -> str:
    place = t("entière") if shown.whole_room else t("lit {bed}", bed=bed)
    if held == shown.nights:
        return f"{number} · {place}"
    return f"{number} · {place} · {dates.span(held)}"


def _history(shown: StayDetails) -> str:
    lines = []
    for line in shown.history[:3]:
        when = f"{dates.medium(line.at.date())} {line.at:%H:%M}"
        lines.append(f"{say(line.text)} · {when} · {line.actor}")
    if len(shown.history) > 3:
        lines.append(t("%n modification(s) en tout", n=len(shown.history)))
    return "\n".join(lines)
