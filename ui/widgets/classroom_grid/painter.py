"""How the plan looks: days and half-days above, classrooms at the side, a card for each slot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from centre_desk.domain.classroom_plan import Teaching
from centre_desk.domain.classrooms import Classroom
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.training import SessionState
from ui import dates, words
from ui.colours import session_colour
from ui.language import code, say, t
from ui.theme import mixed
from ui.widgets.classroom_grid.board import SHELF, Cell
from ui.widgets.classroom_grid.geometry import HEADER_HEIGHT, Geometry
from ui.widgets.classroom_grid.look import Look

STRIPE = 4
"""Pixels of a card in the colour of its session."""
ROOM_FOR_HEADS = 58
"""Narrower, the second line of a card has no room for how many come."""


def paint_body(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """Grounds, lines, closures and cards, clipped to the body."""
    painter.save()
    painter.setClipRect(geometry.body)
    _paint_columns(painter, geometry, look)
    _paint_lines(painter, geometry, look)
    _paint_closures(painter, geometry, look)
    for cell, run in geometry.board.runs():
        box = geometry.run_box(cell, len(run))
        if box.intersects(geometry.body):
            paint_card(painter, box, run, geometry, look)
    painter.restore()


def _paint_columns(painter: QPainter, geometry: Geometry, look: Look) -> None:
    board = geometry.board
    for column, when in enumerate(board.columns):
        box = geometry.column_box(column)
        if when.day in board.plan.holidays:
            painter.fillRect(box, QColor(look.colours.holiday))
        elif when in board.plan.shut:
            painter.fillRect(box, QColor(look.colours.sunken))
        elif when.day == look.today:
            painter.fillRect(box, QColor(mixed(look.colours.accent, look.colours.background, 0.07)))
        starts_day = column == 0 or board.columns[column - 1].day != when.day
        colour = mixed(look.colours.muted, look.colours.line, 0.45 if starts_day else 0)
        edge = box.right() - 1 if geometry.mirrored else box.left()
        painter.fillRect(QRectF(round(edge), box.top(), 1, box.height()), QColor(colour))


def _paint_lines(painter: QPainter, geometry: Geometry, look: Look) -> None:
    for row in range(1, geometry.board.rows + 1):
        top = geometry.row_box(row).top()
        colour = mixed(look.colours.muted, look.colours.line, 0.45 if row == 1 else 0)
        painter.fillRect(QRectF(0, top, geometry.width, 1), QColor(colour))


def _paint_closures(painter: QPainter, geometry: Geometry, look: Look) -> None:
    board = geometry.board
    for row in range(1, board.rows):
        room, column = board.plan.rooms[row - 1], 0
        while column < len(board.columns):
            reason = board.plan.closed.get((room.id, board.columns[column]))
            count = 1
            while reason is not None and column + count < len(board.columns):
                if board.plan.closed.get((room.id, board.columns[column + count])) != reason:
                    break
                count += 1
            if reason is not None:
                _paint_closure(painter, geometry, look, (row, column, 0), count, reason)
            column += count


def _paint_closure(
    painter: QPainter, geometry: Geometry, look: Look, cell: Cell, count: int, reason: str
) -> None:
    box = geometry.run_box(cell, count)
    box = box.adjusted(3.5, 3.5, -2.5, -2.5)
    painter.setPen(QPen(QColor(look.colours.blocked), 1))
    painter.setBrush(QBrush(QColor(look.colours.blocked), Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(look.small)
    words = t("Fermée : {reason}", reason=reason)
    shown = box.intersected(geometry.body).adjusted(6, 0, -6, 0)
    text = _elided(painter, words, shown.width() - 8)
    width = painter.fontMetrics().horizontalAdvance(text) + 8
    left = shown.right() - width if geometry.mirrored else shown.left()
    # The reason stands on a quiet ground, or the hatching would run through its letters.
    ground = QRectF(left, shown.center().y() - 9, width, 18)
    painter.fillRect(ground, QColor(look.colours.background))
    painter.setPen(QColor(look.colours.text))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)


def paint_card(
    painter: QPainter, box: QRectF, run: Sequence[Teaching], geometry: Geometry, look: Look
) -> None:
    """The half-days of one session: code, title and heads once, a notch where each begins."""
    colours, taught = look.colours, run[0]
    wrong = [each.slot_id in geometry.board.plan.conflicts for each in run]
    over = taught.state is SessionState.CLOSED
    box = box.adjusted(2.5, 2.5, -1.5, -1.5)
    chosen = taught.session_id == geometry.board.session_of(look.selected)
    edge = session_colour(taught.code) if chosen else mixed(colours.muted, colours.line, 0.4)
    pen = QPen(QColor(edge), 2 if chosen else 1)
    if taught.state is SessionState.PLANNED:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(colours.left if over else colours.panel))
    painter.drawRoundedRect(box, 4, 4)
    for number, each in enumerate(run):
        if each.slot_id == look.selected:
            _paint_selected(painter, _part(box, number, len(run), geometry), look)
    stripe = QRectF(box.left() + 1, box.top() + 1, STRIPE, box.height() - 2)
    if geometry.mirrored:
        stripe.moveRight(box.right() - 1)
    painter.fillRect(stripe, QColor(colours.left if over else session_colour(taught.code)))
    _paint_notches(painter, box, wrong, geometry, look)
    before, after = (5, -(STRIPE + 5)) if geometry.mirrored else (STRIPE + 5, -5)
    seen = geometry.body.adjusted(0, -geometry.total_height, 0, geometry.total_height)
    inside = box.intersected(seen).adjusted(before, 0, after, 0)
    lead = "! " if any(wrong) else ""
    said = lead + " + ".join((taught.code, *taught.joined))
    ink = colours.on_left if over else colours.text
    if inside.height() < 30:
        _paint_line(painter, inside, said, geometry, look, ink, strong=True)
        return
    upper = QRectF(inside.left(), inside.top() + 3, inside.width(), inside.height() / 2 - 2)
    lower = QRectF(inside.left(), inside.center().y(), inside.width(), inside.height() / 2 - 3)
    _paint_line(painter, upper, said, geometry, look, ink, strong=True)
    _paint_more(painter, lower, taught, geometry, look)


def _paint_notches(
    painter: QPainter, box: QRectF, wrong: Sequence[bool], geometry: Geometry, look: Look
) -> None:
    """Where a half-day begins within a card; those with which something is wrong are framed."""
    for number, bad in enumerate(wrong):
        part = _part(box, number, len(wrong), geometry)
        if number:
            edge = part.right() if geometry.mirrored else part.left()
            for top in (box.top() + 1, box.bottom() - 5):
                painter.fillRect(QRectF(round(edge), top, 1, 4), QColor(look.colours.muted))
        if bad:
            for top in (box.top(), box.bottom() - 2):
                line = QRectF(part.left(), top, part.width(), 2)
                painter.fillRect(line, QColor(look.colours.conflict))


def _paint_selected(painter: QPainter, part: QRectF, look: Look) -> None:
    """A ground and two strong lines: an upright one would run through the code."""
    painter.fillRect(part, QColor(look.colours.soft_accent))
    for top in (part.top(), part.bottom() - 3):
        painter.fillRect(QRectF(part.left(), top, part.width(), 3), QColor(look.colours.text))


def _part(box: QRectF, number: int, count: int, geometry: Geometry) -> QRectF:
    """One of the half-days that share a card."""
    width = box.width() / count
    place = count - 1 - number if geometry.mirrored else number
    return QRectF(box.left() + place * width, box.top(), width, box.height())


def _paint_more(
    painter: QPainter, box: QRectF, taught: Teaching, geometry: Geometry, look: Look
) -> None:
    """The title, and at the far end how many have a seat."""
    painter.setFont(look.small)
    heads = str(taught.heads) if taught.heads and box.width() > ROOM_FOR_HEADS else ""
    quiet = look.colours.on_left if taught.state is SessionState.CLOSED else look.colours.muted
    painter.setPen(QColor(quiet))
    if heads:
        used = painter.fontMetrics().horizontalAdvance(heads)
        far = Qt.AlignmentFlag.AlignLeft if geometry.mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(box, far | Qt.AlignmentFlag.AlignVCenter, heads)
        box = box.adjusted(used + 5, 0, 0, 0) if geometry.mirrored else box.adjusted(
            0, 0, -used - 5, 0
        )  # fmt: skip
    title = taught.title_ar if geometry.mirrored and taught.title_ar else taught.title
    painter.drawText(box, _start(geometry), _elided(painter, title, box.width()))


def _paint_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    geometry: Geometry,
    look: Look,
    ink: str,
    *,
    strong: bool = False,
) -> None:
    painter.setFont(look.strong if strong else look.text)
    painter.setPen(QColor(ink))
    painter.drawText(box, _start(geometry), _elided(painter, text, box.width()))


def paint_names(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """The classrooms down the side: name, seats, and what sets one apart from the others."""
    painter.save()
    side = geometry.name_box(SHELF)
    painter.setClipRect(QRectF(side.left(), HEADER_HEIGHT, side.width(), geometry.height))
    painter.fillRect(
        QRectF(side.left(), 0, side.width(), geometry.height), QColor(look.colours.background)
    )
    usual = _usual_equipment(geometry.board.plan.rooms)
    for row in range(geometry.board.rows):
        box = geometry.name_box(row)
        colour = mixed(look.colours.muted, look.colours.line, 0.45 if row == 1 else 0)
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), QColor(colour))
        inside = box.adjusted(12, 4, -8, -4)
        room = geometry.board.room(row)
        if room is None:
            _paint_shelf_name(painter, inside, geometry, look)
            continue
        upper = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2)
        lower = upper.translated(0, inside.height() / 2 - 1)
        name = room.name_ar if geometry.mirrored and room.name_ar else room.name
        mark = " ♿" if room.accessible else ""
        _paint_line(painter, upper, name + mark, geometry, look, look.colours.text, strong=True)
        painter.setFont(look.small)
        painter.setPen(QColor(look.colours.muted))
        more = words.equipment(room.equipment - usual)
        said = " · ".join(filter(None, (t("{seats} pl.", seats=room.seats_in(None)), more)))
        painter.drawText(lower, _start(geometry), _elided(painter, said, lower.width()))
    painter.restore()


def _usual_equipment(rooms: Sequence[Classroom]) -> set[str]:
    """What most classrooms have: it says nothing of one among them."""
    counted = Counter(code for room in rooms for code in room.equipment)
    return {code for code, count in counted.items() if 2 * count > len(rooms)}


def _paint_shelf_name(painter: QPainter, box: QRectF, geometry: Geometry, look: Look) -> None:
    count = len(geometry.board.plan.homeless)
    ink = look.colours.conflict_text if count else look.colours.muted
    text = t("Sans salle : {count}", count=count) if count else t("Sans salle")
    _paint_line(painter, box, text, geometry, look, ink, strong=bool(count))


def paint_header(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """The days, each over its half-days with their hours."""
    painter.fillRect(QRectF(0, 0, geometry.width, HEADER_HEIGHT), QColor(look.colours.background))
    painter.save()
    body = geometry.body
    painter.setClipRect(QRectF(body.left(), 0, body.width(), HEADER_HEIGHT))
    columns, with_hours = geometry.board.columns, _hours_fit(geometry, look)
    for column, when in enumerate(columns):
        if column == 0 or columns[column - 1].day != when.day:
            count = sum(each.day == when.day for each in columns)
            _paint_day(painter, geometry, look, column, count)
        _paint_half(painter, geometry, look, column, with_hours=with_hours)
    painter.restore()
    painter.fillRect(QRectF(0, HEADER_HEIGHT - 1, geometry.width, 1), QColor(look.colours.line))


def _paint_day(painter: QPainter, geometry: Geometry, look: Look, column: int, count: int) -> None:
    day = geometry.board.columns[column].day
    box = geometry.column_box(column, count)
    today = day == look.today
    inside = QRectF(box.left() + 7, 4, box.width() - 12, 20)
    names = geometry.board.plan.holidays.get(day)
    holiday = f"  ★ {names[code()]}" if names else ""
    ink = look.colours.accent if today else look.colours.text
    said = dates.medium(day) + holiday
    _paint_line(painter, inside, said, geometry, look, ink, strong=True)
    if today:
        painter.fillRect(
            QRectF(box.left(), HEADER_HEIGHT - 3, box.width(), 3), QColor(look.colours.accent)
        )


def _paint_half(
    painter: QPainter, geometry: Geometry, look: Look, column: int, *, with_hours: bool
) -> None:
    box = geometry.column_box(column)
    inside = QRectF(box.left() + 7, 24, box.width() - 10, 18)
    painter.setFont(look.small)
    painter.setPen(QColor(look.colours.muted))
    said = _half_words(geometry, geometry.board.columns[column], with_hours=with_hours)
    painter.drawText(inside, _start(geometry), _elided(painter, said, inside.width()))


def _half_words(geometry: Geometry, when: HalfDay, *, with_hours: bool) -> str:
    half = say(when.half.label)
    return f"{half}  {words.hours(geometry.board.plan.hours[when])}" if with_hours else half


def _hours_fit(geometry: Geometry, look: Look) -> bool:
    """Whether every half-day has room for its hours; they are written for all or for none."""
    metrics, room = QFontMetricsF(look.small), geometry.column_width - 10
    return all(
        metrics.horizontalAdvance(_half_words(geometry, when, with_hours=True)) <= room
        for when in geometry.board.columns
    )


def _start(geometry: Geometry) -> int:
    side = Qt.AlignmentFlag.AlignRight if geometry.mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def _elided(painter: QPainter, text: str, width: float) -> str:
    return QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
