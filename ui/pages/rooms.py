"""*Chambres*: the rack, with what steers it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal

from centre_desk.domain.periods import Nights, Week
from centre_desk.domain.rooms import RoomKind
from centre_desk.language import tr
from centre_desk.queries import rack as query
from centre_desk.queries.views import Rack
from ui import dates
from ui.deeds import Deeds
from ui.language import t
from ui.pages.page import Header, Page
from ui.pages.rack_deeds import RackDeeds
from ui.preferences import Preferences
from ui.widgets import parts
from ui.widgets.choice import Choice
from ui.widgets.legend import Legend
from ui.widgets.rack.arrangement import arrange
from ui.widgets.rack.filters import Filters
from ui.widgets.rack.geometry import FOOTER_HEIGHT
from ui.widgets.rack.view import RackView
from ui.widgets.segments import Segments
from ui.widgets.shelf import Shelf
from ui.widgets.stay_filter import KEY as FILTER_KEY
from ui.widgets.stay_filter import StayFilter
from ui.widgets.yielding import YieldingRow

ZOOMS = {"day": 1, "weeks": 14, "month": 31, "year": 366}
YEAR = 366
MOST_PRINTED = 35
"""Days that are printed at once: a month, whatever day it begins on."""
NEAR = 26 * 7
"""Days read at once, in nights: half a year is enough up to a month's zoom."""


class RoomsPage(Page):
    """The rack over a window of days that is read again when one scrolls out of it.

    Signals:
        nights_wanted: a bed's id and the nights drawn on it, for a new stay.
        several_chosen: the ids of the stays that are chosen together.
        room_wanted: the id of a room whose block shall be shown, and the day.
        block_wanted: a room's id, the first night and the bed to put out of service.
        rack_print_wanted: the days and the numbers of the rooms to print, None for all of them.
    """

    nights_wanted = Signal(object, object)
    several_chosen = Signal(object)
    room_wanted = Signal(object, object)
    block_wanted = Signal(object, object, object)
    rack_print_wanted = Signal(object, object)

    foot = FOOTER_HEIGHT

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._rack: Rack | None = None
        self._window: Nights | None = None
        self._first: date | None = None
        self.filters = Filters()
        self._selected: int | None = None
        self._back, self._forward = parts.button("icon", "back"), parts.button("icon", "forward")
        self._now = parts.button()
        self._zoom = Segments(tuple(ZOOMS))
        self.header = Header(
            self, self._back, self._now, self._forward, self._zoom, yielding=(self._zoom,)
        )
        self._period = parts.label(kind="strong")
        self._colour = Segments(("state", "session"))
        self._floor, self._kind, self.stays = Choice(), Choice(), StayFilter()
        self.legend = Legend()
        self.shelf = Shelf()
        self.view = RackView()
        self.hands = RackDeeds(self, deeds, self.view, self.shelf)
        self._lay_out()
        self.view.zoom(preferences.days_shown)
        self._connect()
        self._zoom.choose("weeks")
        self._colour.choose("state")
        self.retranslate()

    def _lay_out(self) -> None:
        inside = parts.row(
            self._period, 8, self._colour, self._floor, self._kind, self.stays,
            None, self.legend, gap=8,
        )  # fmt: skip
        inside.setContentsMargins(16, 8, 16, 8)
        toolbar = YieldingRow(inside, self.legend)
        toolbar.setObjectName("Toolbar")
        for part in (self.header, parts.rule(), toolbar, self.shelf):
            self.outside.addWidget(part)
        self.outside.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.turn(-1))
        self._forward.clicked.connect(lambda: self.turn(1))
        self._now.clicked.connect(lambda: self.show_day(None))
        self._zoom.chosen.connect(self.zoom_to)
        self._colour.chosen.connect(self.colour_by)
        self._floor.chosen.connect(lambda floor: self.narrow(replace(self.filters, floor=floor)))
        self._kind.chosen.connect(lambda kind: self.narrow(replace(self.filters, kind=kind)))
        self.stays.chosen.connect(self.narrow)
        self.shelf.stay_pressed.connect(self.stay_chosen)
        self.view.stay_pressed.connect(self.stay_chosen)
        self.view.cell_pressed.connect(self.stay_wanted)
        self.view.jump_wanted.connect(self.jump)
        self.view.several_chosen.connect(self.several_chosen)
        self.view.block_pressed.connect(self.room_wanted)
        self.view.block_wanted.connect(self._block)
        self.view.nights_drawn.connect(self.nights_wanted)
        self.hands.person_wanted.connect(self.nights_wanted)
        self.view.left.connect(lambda: self.stay_chosen.emit(None))
        self.view.moved.connect(self._view_moved)
        for key, deed in (
            ("Alt+Left", lambda: self.turn(-1)),
            ("Alt+Right", lambda: self.turn(1)),
            ("Alt+Home", lambda: self.show_day(None)),
            ("Ctrl+1", lambda: self.zoom_to("day")),
            ("Ctrl+2", lambda: self.zoom_to("weeks")),
            ("Ctrl+3", lambda: self.zoom_to("month")),
            ("Ctrl+4", lambda: self.zoom_to("year")),
            ("Ctrl+C", self.view.copy),
            ("Ctrl+V", self.view.paste),
            (FILTER_KEY, self.stays.showMenu),
        ):
            parts.act(self, key, deed)

    def reload(self) -> None:
        span, first = self._window, self._first
        if span is not None:
            self._read(span, first)
            return

        # Before anything is known, the centre itself says what day it is.
        self.background.run_query(
            lambda desk: query.read(desk, _around(desk.today(), NEAR)),
            lambda rack: self._show(rack, self._first or _monday(rack.today)),
            key=self,
        )

    def _read(self, window: Nights, first: date | None) -> None:
        self.background.run_query(
            lambda desk: query.read(desk, window), lambda rack: self._show(rack, first), key=self
        )

    def _show(self, rack: Rack, first: date | None) -> None:
        self._rack, self._window = rack, rack.nights
        self.hands.know(rack)
        self.view.show_rack(rack, arrange(rack, self.filters.rooms(rack)), self.filters)
        if self._selected is not None:
            self.view.select(self._selected)
        self.shelf.show_stays(rack.parked, rack.today)
        self._offer_filters()
        if first is not None:
            self._first = first
            self.view.show_from(first)
        self._say_period()

    def render_rack(self, rack: Rack, first: date) -> None:
        """Show a rack that was read elsewhere, from a day on."""
        self._stale = False
        self._show(rack, first)

    def show_day(self, day: date | None) -> None:
        """Bring *day*, or the present one, to the start: the Monday before it, if weeks show."""
        if self._rack is None:
            self._first = day and _monday(day)
            return
        wanted = day or self._rack.today
        self._go(wanted if self.view.days_shown < 7 else _monday(wanted))

    def turn(self, way: int) -> None:
        """One screen back or forward; at two weeks, one week, so that nothing is lost sight of."""
        first = self.view.first_day()
        if first:
            shown = self.view.days_shown
            step = 1 if shown < 3 else 7 if shown < 21 else 28 if shown < 60 else 182
            self._go(first + timedelta(days=way * step))

    def jump(self, weeks: int, months: int) -> None:
        """Some weeks on, or to the first of another month; backwards if negative."""
        first = self.view.first_day()
        if first and months:
            number = first.year * 12 + first.month - 1 + months
            # Going back from the middle of a month, its own beginning comes first.
            number += months < 0 and first.day > 1
            self._go(date(number // 12, number % 12 + 1, 1))
        elif first:
            self._go(first + timedelta(weeks=weeks))

    def zoom_to(self, key: str) -> None:
        """One of the four usual zooms."""
        first = self.view.first_day()
        self.view.zoom(ZOOMS[key])
        if first and self._rack:
            start = self._rack.today if key == "day" else first
            self._go(start)

    def colour_by(self, key: str) -> None:
        """Colour the bars by ``state`` or by ``session``."""
        self._colour.choose(key)
        self.legend.setVisible(key == "state")
        self.view.colour_by_session(key == "session")

    def _go(self, first: date) -> None:
        """Show from *first*, reading more days where they are not in memory."""
        self._first = first
        shown = min(int(self.view.days_shown) + 1, YEAR)
        last = first + timedelta(days=shown)
        window = self._window
        if window is None or first < window.arrival or last > window.departure:
            days = YEAR if shown > 60 else NEAR
            self._read(_around(first, days, margin=(days - shown) // 3), first)
        else:
            self.view.show_from(first)
            self._say_period()

    def _view_moved(self) -> None:
        """The user scrolled or zoomed: say so, and read on before the window's end is reached."""
        first = self.view.first_day()
        if first is None or self._window is None:
            return
        self._first = first
        self._say_period()
        days = self.view.days_shown
        near = min(self.view.days_shown / 4, 4)
        at_start = (first - self._window.arrival).days < near
        left = (self._window.departure - first).days
        wanted = YEAR if days > 60 else NEAR
        at_end = left < days + near
        if (at_start or at_end) and not self.background.busy and days < YEAR - 20:
            self._read(_around(first, wanted, margin=int((wanted - days) // 2)), first)

    def _say_period(self) -> None:
        first = self.view.first_day()
        if first is None:
            return
        days = self.view.days_shown
        last = first + timedelta(days=max(int(days) - 1, 0))
        self._period.setText(dates.months(first, last))
        key = next((key for key, count in ZOOMS.items() if abs(count - days) < 0.5), None)
        self._zoom.choose(key)

    def narrow(self, filters: Filters) -> None:
        """Show the rooms and let the stays stand out that *filters* ask for."""
        self.filters = filters
        if self._rack:
            self._show(self._rack, self._first)

    def _offer_filters(self) -> None:
        floors = sorted({room.floor for room in self._rack.rooms}) if self._rack else []
        self._floor.offer(
            t("Étage"),
            [(None, t("Tous")), *((each, str(each)) for each in floors)],
            self.filters.floor,
        )
        kinds = [(RoomKind.TWIN, t("Doubles")), (RoomKind.SINGLE, t("Simples"))]
        self._kind.offer(t("Type"), [(None, t("Tous")), *kinds], self.filters.kind)
        self.stays.offer(self._rack.bars if self._rack else (), self.filters)

    def remember(self) -> None:
        self.preferences.days_shown = self.view.days_shown

    def take_focus(self) -> None:
        self.view.setFocus()

    def show_selected(self, stay_id: int | None) -> None:
        self._selected = stay_id
        self.view.select(stay_id)
        if stay_id is not None:
            self.view.bring_up(stay_id)

    def _block(self, bed_id: int, day: date) -> None:
        rooms = self._rack.rooms if self._rack else ()
        room = next(room for room in rooms if bed_id in room.bed_ids)
        self.block_wanted.emit(room.id, day, bed_id)

    def rooms_shown(self) -> list[str]:
        """The numbers of the rooms that the filters let through."""
        return [room.number for room in self.filters.rooms(self._rack)] if self._rack else []

    def show_room(self, room_id: int, night: date | None = None) -> None:
        """Bring a room into view, and who sleeps there on *night*."""
        self.filters = Filters()
        first = _monday(night) if night else self._first
        window = self._window
        if night and (window is None or not window.arrival <= night < window.departure):
            window = _around(_monday(night), NEAR)
        if window is None:
            return

        def show(rack: Rack) -> None:
            self._show(rack, first)
            if night is None or not self.view.press_night(room_id, night):
                self.view.bring_room_up(room_id)

        if self._rack and self._rack.nights == window:
            show(self._rack)
        else:
            wanted = window
            self.background.run_query(lambda desk: query.read(desk, wanted), show, key=self)

    def print_shown(self) -> None:
        """The weeks and the rooms that are shown; of a long time its first weeks, and says so."""
        first = self.view.first_day()
        if first is None:
            return
        days = max(round(self.view.days_shown), 1)
        if days > MOST_PRINTED:
            said = tr(
                "Les {days} premiers jours affichés, une feuille par semaine.",
                days=str(MOST_PRINTED),
            )
            self.deeds.told.emit(said, None, False)
        shown = Nights(first, first + timedelta(days=min(days, MOST_PRINTED)))
        narrowed = self.filters != Filters()
        self.rack_print_wanted.emit(shown, tuple(self.rooms_shown()) if narrowed else None)

    def retranslate(self) -> None:
        self.header.title.setText(t("Chambres"))
        parts.name(self._back, t("Avant"), key="Alt+Left", shown=False)
        parts.name(self._forward, t("Après"), key="Alt+Right", shown=False)
        parts.name(self._now, t("Aujourd'hui"), key="Alt+Home")
        self._zoom.name("day", t("Jour"), shortcut="Ctrl+1")
        self._zoom.name("weeks", t("2 sem."), shortcut="Ctrl+2", tip=t("Deux semaines"))
        self._zoom.name("month", t("Mois"), shortcut="Ctrl+3")
        self._zoom.name("year", t("Année"), shortcut="Ctrl+4")
        self._colour.name("state", t("État"), tip=t("Couleur selon l'état du séjour"))
        self._colour.name("session", t("Session"), tip=t("Une couleur par session"))
        self.view.setAccessibleName(t("Planning des chambres"))
        self._offer_filters()
        self.view.retheme()
        self._say_period()


def _monday(day: date) -> date:
    return Week.of(day).monday


def _around(day: date, days: int, *, margin: int = 56) -> Nights:
    start = day - timedelta(days=margin)
    return Nights(start, start + timedelta(days=min(days, YEAR)))
