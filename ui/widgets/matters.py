"""*À traiter*: each matter with what settles it, the likeliest one on Enter, the others one key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu

from centre_desk.actions import groups, moves, stays
from centre_desk.domain.periods import DAY, Nights
from centre_desk.queries import stays as query
from centre_desk.queries.views import Matter
from ui.deeds import Deeds, Granted
from ui.language import say, t
from ui.latin_keys import meant
from ui.widgets import parts
from ui.widgets.lines import Line

if TYPE_CHECKING:
    from centre_desk.desk import Change, Desk


@dataclass(frozen=True, slots=True)
class Option:
    """One way to settle a matter; the first of several has no key of its own but Enter."""

    text: str
    deed: Callable[[], None]
    key: Qt.Key | None = None


class MatterLine(Line):
    """A matter, the button for what is likeliest, and the rest in a menu."""

    def __init__(self, matter: Matter, options: list[Option]) -> None:
        super().__init__(
            parts.Elided(say(matter.text)), deed=options[0].text if options else "",
            tip=say(matter.text),
        )  # fmt: skip
        self.setProperty("matter", matter.kind)
        self._others: dict[int, Option] = {o.key: o for o in options[1:] if o.key}
        if options:
            self.on_deed(options[0].deed)
        if not self._others:
            return
        more = parts.button("quiet", "more")
        parts.name(more, t("Autres décisions"), shown=False)
        more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        menu = QMenu(more)
        for key, option in self._others.items():
            action = menu.addAction(f"{option.text}\t{QKeySequence(key).toString()}")
            action.triggered.connect(lambda _on=False, o=option: o.deed())
        more.setMenu(menu)
        inside = self.layout()
        if isinstance(inside, QHBoxLayout):
            # Before the deed, so that the deeds of all lines stand under each other.
            inside.insertWidget(inside.count() - 1, more)

    @property
    def options(self) -> tuple[Option, ...]:
        """What the menu offers."""
        return tuple(self._others.values())

    def event(self, event: QEvent) -> bool:
        """A line that has the focus means itself, whatever the side panel would do on the key."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and meant(event) in self._others:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        option = self._others.get(meant(event))
        if option:
            option.deed()
        else:
            super().keyPressEvent(event)


def options(matter: Matter, deeds: Deeds, show_room: Callable[[int], None]) -> list[Option]:
    """What can be done about *matter*, the likeliest first; nothing where a look must do."""
    stay_id = matter.stay_id
    if matter.kind == "group-release" and matter.booking_id is not None:
        booking_id = matter.booking_id
        return [
            Option(
                t("Libérer"),
                lambda: deeds.do(lambda desk, _: groups.release_group(desk, booking_id)),
            )
        ]
    if matter.room_id is not None:
        room_id = matter.room_id
        return [Option(t("Voir"), lambda: show_room(room_id))]
    if stay_id is None:
        return []
    match matter.kind:
        case "late-arrival":
            return _late(stay_id, deeds)
        case "overdue-departure":
            return [
                Option(
                    t("Parti"),
                    lambda: deeds.do(lambda desk, _: stays.check_out(desk, stay_id)),
                ),
                Option(
                    t("Prolonger jusqu'à demain"),
                    lambda: deeds.do(lambda desk, _: _until_tomorrow(desk, stay_id)),
                    Qt.Key.Key_Plus,
                ),
            ]
        case "no-room":

            def place(desk: Desk, granted: Granted) -> Change:
                return moves.place(desk, stay_id, override=granted)

            return [Option(t("Loger"), lambda: deeds.do(place))]
    return []


def _late(stay_id: int, deeds: Deeds) -> list[Option]:
    def arrive(desk: Desk, granted: Granted) -> Change:
        return stays.check_in(desk, stay_id, override=granted)

    def stayed_away(desk: Desk, granted: Granted) -> Change:
        return stays.no_show(desk, stay_id, override=granted)

    return [
        Option(t("Arrivé"), lambda: deeds.do(arrive)),
        Option(t("Non venu"), lambda: deeds.do(stayed_away), Qt.Key.Key_N),
        Option(
            t("Attendre aujourd'hui"),
            lambda: deeds.do(lambda desk, _: _from(desk, stay_id, 0)),
            Qt.Key.Key_T,
        ),
        Option(
            t("Attendre demain"),
            lambda: deeds.do(lambda desk, _: _from(desk, stay_id, 1)),
            Qt.Key.Key_Plus,
        ),
    ]


def _from(desk: Desk, stay_id: int, days: int) -> Change:
    """Expect somebody today or later; the departure stays unless nothing were left of the stay."""
    arrival = desk.today() + days * DAY
    departure = max(query.details(desk, stay_id).nights.departure, arrival + DAY)
    return stays.change_nights(desk, stay_id, Nights(arrival, departure))


def _until_tomorrow(desk: Desk, stay_id: int) -> Change:
    """Keep somebody one night more than today, in another bed where theirs is taken."""
    nights = Nights(query.details(desk, stay_id).nights.arrival, desk.today() + DAY)
    return stays.change_nights(desk, stay_id, nights, accept_split=True)
