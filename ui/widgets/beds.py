"""Beds to choose from: the best one first, and the refused ones last, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from centre_desk.queries.rooms import FreeBed
from ui import theme, tokens, words
from ui.language import mirrored, say, t

Index = QModelIndex | QPersistentModelIndex
_BED = Qt.ItemDataRole.UserRole


class BedList(QListWidget):
    """A list of beds; Enter or a double click takes the current one.

    Signals:
        taken: a bed's id.
    """

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_BedDelegate(self))
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.itemClicked.connect(self._take)

    def show_beds(self, beds: Sequence[FreeBed], *, prefer: int | None = None) -> None:
        """Show *beds*, the one with the id *prefer* (or else the best) chosen."""
        self.clear()
        for bed in beds:
            item = QListWidgetItem(self)
            item.setData(_BED, bed)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{bed.room_number} {bed.bed_label}")
            if bed.refusal:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setToolTip(say(bed.refusal))
        self._prefer(prefer)

    def _prefer(self, bed_id: int | None) -> None:
        usable = [row for row in range(self.count()) if self._bed(row).refusal is None]
        chosen = [row for row in usable if self._bed(row).bed_id == bed_id] or usable[:1]
        if chosen:
            self.setCurrentRow(chosen[0])

    def names(self, word: str) -> bool:
        """Whether *word* is the number of a room or of a floor in the list."""
        beds = map(self._bed, range(self.count()))
        return any(word in (bed.room_number, str(bed.floor)) for bed in beds)

    def aim(self, word: str) -> None:
        """Choose the first bed to be had in the room, or on the floor, with that number."""
        for row in range(self.count()):
            bed = self._bed(row)
            if bed.refusal is None and word in (bed.room_number, str(bed.floor)):
                self.setCurrentRow(row)
                return

    def current_bed(self) -> int | None:
        """The bed that is chosen, if any can be had."""
        item = self.currentItem()
        bed = item.data(_BED) if item else None
        return bed.bed_id if bed and bed.refusal is None else None

    def refusal_of(self, bed_id: int) -> FreeBed | None:
        """The bed with that id when it cannot be had."""
        for row in range(self.count()):
            if self._bed(row).bed_id == bed_id and self._bed(row).refusal:
                return self._bed(row)
        return None

    def _bed(self, row: int) -> FreeBed:
        found: FreeBed = self.item(row).data(_BED)
        return found

    def _take(self, item: QListWidgetItem) -> None:
        bed: FreeBed = item.data(_BED)
        if bed.refusal is None:
            self.taken.emit(bed.bed_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item:
            self._take(item)
        else:
            super().keyPressEvent(event)


class _BedDelegate(QStyledItemDelegate):
    """Number, bed and kind on one line; a refusal or a recommendation under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        bed: FreeBed = index.data(_BED)
        return QSize(100, 44 if bed.refusal or bed.best else 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bed: FreeBed = index.data(_BED)
        colours = theme.tokens()
        box = QRect(option.rect).adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        state = QStyle.StateFlag
        if option.state & state.State_Selected or option.state & state.State_MouseOver:
            chosen = bool(option.state & state.State_Selected)
            painter.setBrush(QColor(colours.soft_accent if chosen else colours.sunken))
            painter.drawRoundedRect(box, 6, 6)
        side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        line = box.adjusted(8, 6, -8, 0)
        painter.setFont(theme.font(strong=True))
        painter.setPen(QColor(colours.muted if bed.refusal else colours.text))
        painter.drawText(line, side, bed.room_number)
        rest = line.adjusted(0, 0, -44, 0) if mirrored() else line.adjusted(44, 0, 0, 0)
        painter.setFont(theme.font())
        details = (
            t("lit {bed}", bed=bed.bed_label),
            words.room_kind(bed.kind),
            t("étage {floor}", floor=str(bed.floor)),
        )
        painter.setPen(QColor(colours.muted))
        painter.drawText(rest, side, " · ".join(details))
        under = say(bed.refusal) if bed.refusal else t("Proposé") if bed.best else ""
        painter.setFont(theme.font(tokens.SMALL_SIZE))
        painter.setPen(QColor(colours.accent if bed.best else colours.muted))
        rest.translate(0, 18)
        metrics = painter.fontMetrics()
        painter.drawText(
            rest, side, metrics.elidedText(under, Qt.TextElideMode.ElideRight, rest.width())
        )
        painter.restore()
