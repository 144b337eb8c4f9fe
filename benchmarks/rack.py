"""A frame of the rack against a plain loop that paints every stay in view.

112 rooms, a year, 10,000 stays, 1920 × 1080 pixels. The plain loop fills its ground and draws a
rounded rectangle and an elided name for each stay in view: no grid, no headers, no footer. Which
stays are in view is worked out for it before its time is taken. Both are widgets that are shown
and asked to repaint, and they take turns.

A scroll frame is one notch of the wheel down the rooms, or a day (a week from a month on) along
the time. A drag step is one move of the pointer while a bar is carried and 60 beds refuse it.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
if os.environ.get("DISPLAY") is None and sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from centre_desk.actions.demo.names import MEN, SURNAMES
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.rooms import Cleanliness, RoomKind
from centre_desk.domain.sheets import NightTotals
from centre_desk.domain.stays import StayState
from centre_desk.queries.views import Bar, Rack, RackRoom
from ui import theme
from ui.widgets.rack import drag
from ui.widgets.rack.arrangement import arrange
from ui.widgets.rack.geometry import Spot
from ui.widgets.rack.view import RackView

WIDTH, HEIGHT = 1920, 1080
STAYS, FIRST, DAYS = 10_000, date(2027, 1, 4), 366
TODAY = FIRST + 100 * DAY
ZOOMS = {"a year": DAYS, "a month": 31, "two weeks": 14}
"""The goals are those of the year; nearer, there are fewer stays on as many pixels."""
SCROLL_GOAL, DRAG_GOAL = 0.25, 0.5
GAP = 0.012
"""Seconds between two frames, at 60 a second and 4 ms for each."""
NOTCH = 3
"""Single steps of a scroll bar in one notch of the wheel."""
REFUSED = 60
TURN = 6
"""Days in which one bed has at most one stay."""


def measure() -> list[dict[str, Any]]:
    """Return the 95th percentile of each ratio: ours to the plain loop's, frame by frame."""
    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)
    theme.load_fonts()
    theme.apply("light")
    rack = full_rack(random.Random(1))
    lines = []
    for words, days in ZOOMS.items():
        ours, plain = shown(rack, days)
        scrolled = list(compared(scrolls(ours, days), ours, plain))
        dragged = list(compared(drags(ours), ours, plain))
        for name, found, goal in (
            ("a scroll frame of the rack", scrolled, SCROLL_GOAL if days == DAYS else None),
            ("a drag step on the rack", dragged, DRAG_GOAL if days == DAYS else None),
        ):
            ratio = statistics.quantiles([mine / theirs for mine, theirs in found], n=20)[-1]
            mine, theirs = (statistics.median(times) * 1000 for times in zip(*found, strict=True))
            lines.append(
                {"name": f"{name}, {words} across, 95th percentile", "ratio": round(ratio, 3),
                 "goal": goal, "baseline": f"{theirs:.2f} ms for the loop, {mine:.2f} ms here"}
            )  # fmt: skip
        for widget in (ours, plain):
            widget.close()
            widget.deleteLater()
    return lines


def full_rack(dice: random.Random) -> Rack:
    """112 rooms with 10,000 stays in one year."""
    rooms, bars, bed = [], [], 0
    for floor in range(1, 5):
        for place in range(1, 29):
            beds = 2 if place <= 20 else 1
            kind = RoomKind.TWIN if beds == 2 else RoomKind.SINGLE
            ids = tuple(range(bed + 1, bed + beds + 1))
            bed += beds
            number = f"{floor}{place:02}"
            rooms.append(
                RackRoom(len(rooms) + 1, number, floor, kind, False, ids, Cleanliness.CLEAN)
            )
    free = [(turn, bed_id) for turn in range(DAYS // TURN) for bed_id in range(1, bed + 1)]
    for turn, bed_id in sorted(dice.sample(free, STAYS)):
        arrival = FIRST + timedelta(days=TURN * turn + dice.randrange(3))
        nights = Nights(arrival, arrival + timedelta(days=dice.choice((3, 3, 4))))
        name = f"{dice.choice(SURNAMES).spellings[0].upper()} {dice.choice(MEN).spellings[0][0]}."
        state = StayState.LEFT if nights.departure < TODAY else StayState.CONFIRMED
        number = len(bars) + 1
        bars.append(
            Bar(number, number, bed_id, nights, nights, name, "FF-DIG-014", state,
                whole_room=False, locked=False, overdue=False, leaves_today=False)
        )  # fmt: skip
    window = Nights(FIRST, FIRST + timedelta(days=DAYS))
    totals = tuple(NightTotals(n, 112, 60, 192, 120, 0, 9, 9, {}) for n in window)
    return Rack(window, TODAY, tuple(rooms), tuple(bars), (), (), totals)


class Plain(QWidget):
    """A rounded rectangle and an elided name for each of *stays*, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.stays: list[tuple[QRectF, str]] = []
        self._fill, self._ink = QColor("#34709F"), QColor("#FFFFFF")
        self._face = theme.font(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().window())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._face)
        metrics = painter.fontMetrics()
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for box, name in self.stays:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._fill)
            painter.drawRoundedRect(box, 3, 3)
            inside = box.adjusted(6, 0, -4, 0)
            painter.setPen(self._ink)
            elide = Qt.TextElideMode.ElideRight
            painter.drawText(inside, flags, metrics.elidedText(name, elide, int(inside.width())))
        painter.end()


def shown(rack: Rack, days: int) -> tuple[RackView, Plain]:
    """Both widgets, shown at the same size."""
    ours, plain = RackView(), Plain()
    for widget in (ours, plain):
        widget.resize(WIDTH, HEIGHT)
        widget.show()
    ours.show_rack(rack, arrange(rack))
    ours.zoom(days)
    ours.show_from(TODAY if days < DAYS else FIRST)
    for _ in range(10):
        rest()
    return ours, plain


def scrolls(view: RackView, days: int) -> Iterator[Callable[[], None]]:
    """Down the whole house and up again, then on and back along the time where there is more."""
    down, across = view.verticalScrollBar(), view.horizontalScrollBar()
    week = 7 if days > 14 else 1
    for bar, step in ((down, down.singleStep() * NOTCH), (across, across.singleStep() * week)):
        for way in (1, -1):
            for _ in range(60):
                before = bar.value()
                wanted = min(max(before + way * step, bar.minimum()), bar.maximum())
                if wanted != before:
                    yield lambda bar=bar, wanted=wanted: bar.setValue(wanted)


def drags(view: RackView) -> Iterator[Callable[[], None]]:
    """A bar is carried over the rooms in view; the beds that refuse are known."""
    view.verticalScrollBar().setValue(0)
    view.show_from(TODAY)
    geometry = view.geometry_now()
    assert geometry is not None
    days, rows = geometry.visible_days(), geometry.visible_rows()
    piece = next(
        piece
        for row in rows
        for piece in geometry.arrangement.pieces[row]
        if isinstance(piece.bar, Bar) and piece.bar.state.live and piece.start // 2 in days
    )
    start = Spot(piece.row, piece.lane, piece.start + 1, piece)
    carried = drag.begun(start)
    assert carried is not None
    view.show_drag(carried)
    view.show_refusals(dict.fromkeys(range(1, REFUSED + 1), "Pris par BENNANI S."))
    view.viewport().repaint()
    for step in range(100):
        row = rows.start + step % (len(rows) - 2)
        spot = Spot(row, 0, piece.start + 1, None)
        yield lambda spot=spot: view.show_drag(carried.to(spot))


def compared(
    steps: Iterator[Callable[[], None]], view: RackView, plain: Plain
) -> Iterator[tuple[float, float]]:
    """Seconds for each step here, and for the plain loop over the stays then in view."""
    for step in steps:
        rest()
        started = time.perf_counter()
        step()
        paint()
        mine = time.perf_counter() - started
        plain.stays = in_view(view)
        rest()
        started = time.perf_counter()
        plain.update()
        paint()
        yield mine, time.perf_counter() - started


def rest() -> None:
    """What lies between two frames of a screen, and is not counted: the rack paints ahead."""
    until = time.perf_counter() + GAP
    while time.perf_counter() < until:
        QApplication.processEvents()


def paint() -> None:
    """Paint what was asked to be painted anew, and no more than that."""
    QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)


def in_view(view: RackView) -> list[tuple[QRectF, str]]:
    """The box and the name of every stay of which something shows."""
    geometry = view.geometry_now()
    assert geometry is not None
    start, end = geometry.visible_halves()
    return [
        (geometry.piece_box(piece), piece.bar.name)
        for row in geometry.visible_rows()
        for piece in geometry.arrangement.pieces[row]
        if piece.start < end and piece.end > start and isinstance(piece.bar, Bar)
    ]


if __name__ == "__main__":
    for line in measure():
        print(line)
