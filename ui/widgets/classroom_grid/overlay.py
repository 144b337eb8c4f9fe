"""What is laid over the plan: what is proposed, the keyboard's cell, a move under way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui import dates
from ui.language import say, t
from ui.theme import mixed
from ui.widgets.classroom_grid.board import SHELF
from ui.widgets.classroom_grid.geometry import Geometry
from ui.widgets.classroom_grid.look import Look

VEIL = 185
"""How much of 255 a cell that refuses fades."""
LINE = 20


def paint_over(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """All of it, from what lies deepest to what lies on top."""
    painter.save()
    painter.setClipRect(geometry.body)
    _paint_proposed(painter, geometry, look)
    if look.carried is not None:
        _paint_refusals(painter, geometry, look)
        _paint_carried(painter, geometry, look)
    elif look.cursor is not None:
        _ring(painter, geometry.cell_box(look.cursor), look.colours.text, look)
    if not geometry.board.plan.cells and not geometry.board.plan.homeless:
        _paint_invitation(painter, geometry, look)
    painter.restore()


def _ring(painter: QPainter, box: QRectF, colour: str, look: Look) -> None:
    box = box.adjusted(2, 2, -1, -1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.colours.background), 4))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QPen(QColor(colour), 2))
    painter.drawRoundedRect(box, 4, 4)


def _paint_proposed(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """Where a proposal would put whom: dashed, nothing of it is saved yet."""
    for cell, count, code in geometry.board.together(look.proposed):
        box = geometry.run_box(cell, count).adjusted(2.5, 2.5, -1.5, -1.5)
        painter.setBrush(QColor(look.colours.soft_accent))
        painter.setPen(QPen(QColor(look.colours.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(look.strong)
        painter.setPen(QColor(look.colours.text))
        said = f"→ {code}" if not geometry.mirrored else f"← {code}"
        text = QFontMetricsF(look.strong).elidedText(
            said, Qt.TextElideMode.ElideRight, box.width() - 10
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_refusals(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """Veil the cells that refuse what is carried; the others keep their colours."""
    board, veil = geometry.board, QColor(look.colours.background)
    veil.setAlpha(VEIL)
    for row in range(1, board.rows):
        for column in range(len(board.columns)):
            if look.refusal(board, (row, column, 0)):
                painter.fillRect(geometry.cell_box((row, column, 0)), veil)


def _paint_carried(painter: QPainter, geometry: Geometry, look: Look) -> None:
    if look.target is None or look.carried is None:
        return
    board, target = geometry.board, look.target
    refusal = look.refusal(board, target)
    warnings = look.warnings(board, target)
    colour = look.colours.accent
    if refusal:
        colour = look.colours.conflict
    elif warnings:
        colour = look.colours.leaving
    box = geometry.cell_box(target)
    if target[0] == SHELF:
        row = geometry.row_box(SHELF)
        box = QRectF(box.left(), row.top(), box.width(), row.height())
    box = box.adjusted(2, 2, -1, -1)
    veil = QColor(colour)
    veil.setAlpha(70)
    painter.setBrush(veil)
    painter.setPen(QPen(QColor(colour), 2))
    painter.drawRoundedRect(box, 4, 4)
    lines = [_words(geometry, look), refusal, *([] if refusal else warnings)]
    if refusal or warnings:
        lines.append(look.better(board, target))
    _paint_label(painter, geometry, look, box, [line for line in lines if line])


def _words(geometry: Geometry, look: Look) -> str:
    if look.carried is None or look.target is None:
        return ""
    row, column, _ = look.target
    room = geometry.board.room(row)
    if room is None:
        return t("{code} · sans salle", code=look.carried.code)
    when = geometry.board.columns[column]
    name = room.name_ar if geometry.mirrored and room.name_ar else room.name
    moment = f"{dates.medium(when.day)}, {say(when.half.label)}"
    return " · ".join((look.carried.code, name, moment))


def _paint_label(
    painter: QPainter, geometry: Geometry, look: Look, box: QRectF, lines: list[str]
) -> None:
    """What would happen in *box*, beside it, in words that wrap rather than end."""
    body, metrics = geometry.body, QFontMetricsF(look.text)
    width = min(max(metrics.horizontalAdvance(line) for line in lines) + 24, body.width() - 8, 460)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
    flags |= Qt.AlignmentFlag.AlignRight if geometry.mirrored else Qt.AlignmentFlag.AlignLeft
    wide = QRectF(0, 0, width - 20, 1000)
    heights = [max(metrics.boundingRect(wide, int(flags), line).height(), LINE) for line in lines]
    height = sum(heights) + 8
    left = min(max(box.left(), body.left() + 4), body.right() - width - 4)
    top = box.bottom() + 4 if box.bottom() + height + 8 < body.bottom() else box.top() - height - 4
    ground = QRectF(left, max(top, body.top() + 4), width, height)
    painter.setPen(QPen(QColor(mixed(look.colours.muted, look.colours.line, 0.4)), 1))
    painter.setBrush(QColor(look.colours.panel))
    painter.drawRoundedRect(ground, 6, 6)
    y = ground.top() + 4
    refused = bool(look.target and look.refusal(geometry.board, look.target))
    for number, (line, tall) in enumerate(zip(lines, heights, strict=True)):
        painter.setFont(look.strong if number == 0 else look.text)
        alert = look.colours.conflict_text if refused else look.colours.leaving_text
        last = number == len(lines) - 1 and number > 1
        painter.setPen(QColor(look.colours.text if number == 0 or last else alert))
        painter.drawText(QRectF(ground.left() + 10, y, width - 20, tall), int(flags), line)
        y += tall


def _paint_invitation(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """An empty week says what to do first."""
    said = t("Rien n'est enseigné cette semaine : créez une session, ou changez de semaine.")
    if not geometry.board.plan.rooms:
        said = t("Ce centre n'a pas encore de salle : ajoutez-les dans les réglages.")
    metrics = QFontMetricsF(look.text)
    width = min(metrics.horizontalAdvance(said) + 32, geometry.body.width() - 16)
    ground = QRectF(0, 0, width, 40)
    ground.moveCenter(geometry.body.center())
    painter.setPen(QColor(look.colours.line))
    painter.setBrush(QColor(look.colours.panel))
    painter.drawRoundedRect(ground, 8, 8)
    painter.setFont(look.text)
    painter.setPen(QColor(look.colours.text))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, said)
