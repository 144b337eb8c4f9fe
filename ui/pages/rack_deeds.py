"""What the hands do on the rack, turned into deeds: move, swap, park, place, copy."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Signal
from PySide6.QtWidgets import QLabel, QWidget

from centre_desk.actions import bookings, moves, together
from centre_desk.desk import Change, Desk
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import StayState
from centre_desk.language import Message
from centre_desk.queries import rooms as rooms_query
from centre_desk.queries.views import Bar, Rack
from ui.background import Trouble
from ui.deeds import Deeds, lengthen
from ui.language import named, say, t
from ui.widgets.rack.view import RackView
from ui.widgets.shelf import Shelf


class RackDeeds(QObject):
    """Between the rack with its shelf and the worker.

    Signals:
        moved_in_house: the id of a stay whose guest was moved: the reason may be asked.
        person_wanted: a bed and nights for a copy whose person is lodged already.
    """

    moved_in_house = Signal(object)
    person_wanted = Signal(object, object)

    def __init__(self, page: QWidget, deeds: Deeds, view: RackView, shelf: Shelf) -> None:
        super().__init__(page)
        self._page, self._deeds, self._view, self._shelf = page, deeds, view, shelf
        self._rack: Rack | None = None
        self.park = ParkArea(page)
        view.drag_began.connect(self._begin)
        view.drag_over.connect(self.park.hover)
        view.drag_ended.connect(self.park.hide)
        view.bars_dropped.connect(self._move)
        view.dropped_outside.connect(self._dropped_outside)
        view.end_dropped.connect(self._change_end)
        view.swap_wanted.connect(self.swap)
        view.rooms_swap_wanted.connect(self._swap_rooms)
        view.paste_wanted.connect(self._paste)
        shelf.stay_carried.connect(self._carry)
        shelf.stay_released.connect(self._release)

    def know(self, rack: Rack) -> None:
        """Take what the rack shows now."""
        self._rack = rack

    def _bar(self, stay_id: int) -> Bar | None:
        bars = self._rack.bars if self._rack else ()
        return next((bar for bar in bars if bar.stay_id == stay_id), None)

    def _begin(self, stay_ids: tuple[int, ...]) -> None:
        """Ask once who refuses; every step of the drag then works from memory."""
        carried = [bar for bar in map(self._bar, stay_ids) if bar]
        if len(carried) == 1 and carried[0].state.expected:
            self.park.open(self._shelf, self._view)
        self._ask_refusals(stay_ids[0], stay_ids)

    def _ask_refusals(self, stay_id: int, along: tuple[int, ...] = ()) -> None:
        def show(refused: Mapping[int, Message]) -> None:
            self._view.show_refusals({bed: say(why) for bed, why in refused.items()})

        self._deeds.background.run_query(
            lambda desk: rooms_query.refusals(desk, stay_id, along), show, key=self
        )

    def _move(self, beds: dict[int, int]) -> None:
        if len(beds) > 1:
            self._deeds.do(lambda desk, granted: together.move_many(desk, beds, override=granted))
            return
        ((stay_id, bed_id),) = beds.items()
        bar = self._bar(stay_id)
        here = bar is not None and bar.state is StayState.IN_HOUSE
        self._deeds.do(
            lambda desk, granted: moves.move(desk, stay_id, bed_id, override=granted),
            done=lambda _change: self.moved_in_house.emit(stay_id) if here else None,
        )

    def swap(self, stay_id: int, other_id: int) -> None:
        """Exchange the beds of two stays."""
        self._deeds.do(
            lambda desk, granted: moves.swap_stays(desk, stay_id, other_id, override=granted)
        )

    def _swap_rooms(self, room_id: int, other_id: int, nights: Nights) -> None:
        self._deeds.do(
            lambda desk, granted: moves.swap_rooms(
                desk, room_id, other_id, nights, override=granted
            )
        )

    def _dropped_outside(self, stay_ids: tuple[int, ...], where: QPoint) -> None:
        if len(stay_ids) == 1 and self.park.would_take(where):
            (stay_id,) = stay_ids
            self._deeds.do(lambda desk, granted: moves.unplace(desk, stay_id, override=granted))

    def _change_end(self, stay_id: int, departure: date) -> None:
        found = self._bar(stay_id)
        if found and found.stay_nights.departure != departure > found.stay_nights.arrival:
            lengthen(self._deeds, stay_id, Nights(found.stay_nights.arrival, departure))

    def _carry(self, stay_id: int, where: QPoint, fresh: bool) -> None:
        """A stay of the shelf is dragged over the rack."""
        parked = self._rack.parked if self._rack else ()
        stay = next((each for each in parked if each.stay_id == stay_id), None)
        if stay:
            place = QPointF(self._view.viewport().mapFromGlobal(where))
            self._view.carry(place, stay.nights, named(stay.name, stay.name_ar))
            if fresh:
                self._ask_refusals(stay_id)

    def _release(self, stay_id: int, where: QPoint) -> None:
        bed_id = self._view.put_down()
        if bed_id is not None:
            self._deeds.do(
                lambda desk, granted: moves.place(desk, stay_id, bed_id, override=granted)
            )

    def _paste(self, stay_id: int, bed_id: int, arrival: date) -> None:
        """The same person, as long; where they are lodged already, somebody else is asked for."""

        def work(desk: Desk, granted: frozenset[str]) -> Change:
            return bookings.copy_stay(desk, stay_id, bed_id, arrival, override=granted)

        def refused(trouble: Trouble) -> bool:
            bar = self._bar(stay_id)
            if trouble.field != "person" or bar is None:
                return False
            self._deeds.told.emit(trouble.message, None, True)
            length = bar.stay_nights.departure - bar.stay_nights.arrival
            self.person_wanted.emit(bed_id, Nights(arrival, arrival + length))
            return True

        self._deeds.do(work, failed=refused)


class ParkArea(QLabel):
    """Where a stay is let go to wait without a room; only there while one is dragged."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("DropArea")
        self.hide()

    def open(self, shelf: QWidget, view: QWidget) -> None:
        """Lie over what stands just above the rack, so that nothing moves under the pointer."""
        self.setText("  " + t("Laissez ici un séjour qui attendra une chambre"))
        self.setProperty("over", False)
        height = max(shelf.height() if shelf.isVisible() else 0, 44)
        self.setGeometry(QRect(12, view.y() - height - 2, self._page.width() - 24, height))
        self.show()
        self.raise_()

    def would_take(self, where: QPoint) -> bool:
        """Whether *where* on the screen lies in it; asked just after it was put away."""
        return self.geometry().contains(self._page.mapFromGlobal(where))

    def hover(self, where: QPoint) -> None:
        """Show whether the pointer is over it."""
        over = self.would_take(where)
        if self.isVisible() and self.property("over") != over:
            self.setProperty("over", over)
            self.style().polish(self)
