"""The pages of a PDF as they will be printed, drawn only when they come into view."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.background import Background
from ui.language import t

FITTING, LARGEST = 0.0, 3.0
POINTS_TO_PIXELS = 96 / 72


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of every page, in points."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document.get_page_size(number) for number in range(len(document))]
    finally:
        document.close()


def drawn(pdf: bytes, number: int, scale: float) -> QImage:
    """One page as a picture, *scale* pixels for each point."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[number]
        bitmap = page.render(scale=scale, rev_byteorder=True)
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        formats = {4: QImage.Format.Format_RGBA8888, 3: QImage.Format.Format_RGB888}
        picture = QImage(
            bytes(bitmap.buffer), width, height, stride, formats[bitmap.n_channels]
        ).copy()
        bitmap.close()
        page.close()
        return picture
    finally:
        document.close()


class Preview(QScrollArea):
    """Pages under each other on the sunken ground; fits their width until it is zoomed.

    Signals:
        moved: the page in view or the zoom has changed.
    """

    moved = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__()
        self.setObjectName("Preview")
        self._background = background
        self._pdf = b""
        self.sizes: list[tuple[float, float]] = []
        self._zoom = FITTING
        self._pages: list[QLabel] = []
        self._done: dict[int, float] = {}
        self._content = QWidget()
        self._content.setObjectName("Scrolled")
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(16)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self.sizes)

    @property
    def page_number(self) -> int:
        """The page in the middle of the view, from 1."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        for number, page in enumerate(self._pages, start=1):
            if middle <= page.geometry().bottom() + 16:
                return number
        return len(self._pages)

    @property
    def percent(self) -> int:
        """The zoom, 100 for the size on paper."""
        return round(self._scale() / POINTS_TO_PIXELS * 100)

    def show_pdf(self, pdf: bytes, sizes: list[tuple[float, float]]) -> None:
        """Show a document."""
        self._pdf, self.sizes = pdf, sizes
        for page in self._pages:
            page.deleteLater()
        self._pages = []
        self._done.clear()
        for number in range(len(sizes)):
            page = QLabel()
            page.setProperty("kind", "page")
            page.setAccessibleName(t("Page {page}", page=number + 1))
            self._column.addWidget(page)
            self._pages.append(page)
        self.verticalScrollBar().setValue(0)
        self._resize_pages()

    def zoom(self, factor: float) -> None:
        """Enlarge or reduce; 0 fits the width again."""
        self._zoom = min(max(self._scale() * factor, 0.3), LARGEST) if factor else FITTING
        self._resize_pages()

    def _scale(self) -> float:
        if self._zoom:
            return self._zoom
        widest = max((size[0] for size in self.sizes), default=595)
        room = self.viewport().width() - 34
        return min(max(room / widest, 0.3), 1.6)

    def _resize_pages(self) -> None:
        scale = self._scale()
        for page, (width, height) in zip(self._pages, self.sizes, strict=True):
            page.setFixedSize(QSize(round(width * scale), round(height * scale)))
        self._content.adjustSize()
        self._draw_visible()
        self.moved.emit()

    def _draw_visible(self) -> None:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        scale = self._scale() * self.devicePixelRatioF()
        offset = 16
        for number, page in enumerate(self._pages):
            height = page.height()
            if offset < bottom and offset + height > top and self._done.get(number) != scale:
                self._done[number] = scale
                self._draw(number, page, scale)
            offset += height + 16

    def _draw(self, number: int, page: QLabel, scale: float) -> None:
        pdf = self._pdf

        def put(picture: QImage) -> None:
            pixmap = QPixmap.fromImage(picture)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            page.setPixmap(pixmap)

        self._background.run_query(lambda _desk: drawn(pdf, number, scale), put, key=page)

    def _scrolled(self) -> None:
        self._draw_visible()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize_pages()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.15 if event.angleDelta().y() > 0 else 1 / 1.15)
            event.accept()
        else:
            super().wheelEvent(event)
