"""Drawing on one page, in points: x from the edge where reading begins, y from the top down.

Everything a sheet draws passes through here, so that the same code makes the page of a language
written from right to left, mirrored.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from io import BytesIO

import segno
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from centre_desk.reports.fonts import Style
from centre_desk.reports.text import Fitted, fit, runs, width_per_point

Segment = tuple[float, float, float, float]
"""A line from (x, y) to (x, y)."""


class Align(Enum):
    """Where text stands against its point, in the direction of reading."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Pen:
    """Draws on the current page of a canvas.

    Args:
        canvas: reportlab's.
        width: of the page, in points.
        height: of the page, in points.
        right_to_left: mirror the page.
    """

    def __init__(self, canvas: Canvas, width: float, height: float, right_to_left: bool) -> None:
        self.canvas = canvas
        self._width = width
        self._height = height
        self.right_to_left = right_to_left

    def words(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        style: Style = Style.REGULAR,
        align: Align = Align.START,
        stretch: float = 1.0,
    ) -> None:
        """Print one line whose baseline is at *y*."""
        whole = width_per_point(text, style) * size * stretch
        at = self._left(x, whole, align)
        for run in runs(text, style, self.right_to_left):
            self.string(at, self._height - y, run.font, size, run.letters, stretch)
            at += run.width * size * stretch / 1000

    def string(
        self, x: float, y: float, font: str, size: float, letters: str, stretch: float
    ) -> None:
        """Print letters that one face has, at a point in reportlab's own coordinates."""
        canvas = self.canvas
        canvas.setFont(font, size)
        if stretch == 1:
            canvas.drawString(x, y, letters)
            return
        text = canvas.beginText(x, y)
        text.setHorizScale(stretch * 100)
        text.textLine(letters)
        # The scale outlives the text object: put it back.
        text.setHorizScale(100)
        canvas.drawText(text)

    def fitted(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        size: float,
        *,
        style: Style = Style.REGULAR,
        align: Align = Align.START,
    ) -> Fitted:
        """Print one line no wider than *width*; the answer says whether it had to be cut."""
        found = fit(text, width, size, style=style)
        self.words(x, y, found.lines[0], found.size, style=style, align=align)
        return found

    def lines(
        self, segments: Iterable[Segment], *, width: float = 0.4, grey: float = 0.0, dash: float = 0
    ) -> None:
        """Draw thin lines as one path; *dash* is the length of the dashes, 0 for none."""
        turned = [
            (self._across(x1), self._height - y1, self._across(x2), self._height - y2)
            for x1, y1, x2, y2 in segments
        ]
        if not turned:
            return
        self.canvas.setStrokeGray(grey)
        self.canvas.setLineWidth(width)
        self.canvas.setDash([dash, dash] if dash else [])
        self.canvas.lines(turned)

    def box(
        self, x: float, y: float, width: float, height: float, grey: float, *, radius: float = 0
    ) -> None:
        """Fill a rectangle whose first corner, in reading order, is at (x, y)."""
        self.canvas.setFillGray(grey)
        left = self._left(x, width, Align.START)
        low = self._height - y - height
        if radius:
            self.canvas.roundRect(left, low, width, height, radius, stroke=0, fill=1)
        else:
            self.canvas.rect(left, low, width, height, stroke=0, fill=1)
        self.canvas.setFillGray(0)

    def corner(self, x: float, y: float, leg: float) -> None:
        """Fill the triangle with its right angle at (x, y), reaching back and up by *leg*."""
        path = self.canvas.beginPath()
        path.moveTo(*self.at(x, y))
        path.lineTo(*self.at(x - leg, y))
        path.lineTo(*self.at(x, y - leg))
        path.close()
        self.canvas.drawPath(path, stroke=0, fill=1)

    def picture(self, x: float, y: float, width: float, height: float, image: bytes) -> float:
        """Draw an image file in proportion, *height* high unless that passes *width*.

        Returns:
            the width it takes.

        Raises:
            OSError: the bytes are no image that can be read.
        """
        reader = ImageReader(BytesIO(image))
        own_width, own_height = reader.getSize()
        scale = min(width / own_width, height / own_height)
        drawn, tall = own_width * scale, own_height * scale
        low = self._height - y - (height + tall) / 2
        left = self._left(x, drawn, Align.START)
        self.canvas.drawImage(reader, left, low, drawn, tall, mask="auto")
        return float(drawn)

    def code(self, x: float, y: float, size: float, text: str) -> None:
        """Print *text* as a QR code in a square of *size*; the quiet zone around it is inside.

        A scanner reads it from left to right, on a mirrored page too.
        """
        modules = list(segno.make_qr(text, error="m").matrix_iter(border=2))
        step = size / len(modules)
        left, top = self._left(x, size, Align.START), self._height - y
        self.canvas.setFillGray(0)
        path = self.canvas.beginPath()
        for row, line in enumerate(modules):
            for column, dark in enumerate(line):
                if dark:
                    path.rect(left + column * step, top - (row + 1) * step, step, step)
        self.canvas.drawPath(path, stroke=0, fill=1)

    def at(self, x: float, y: float) -> tuple[float, float]:
        """The point (x, y) in reportlab's coordinates: from the left, upwards."""
        return self._across(x), self._height - y

    def _across(self, x: float) -> float:
        return self._width - x if self.right_to_left else x

    def _left(self, x: float, width: float, align: Align) -> float:
        match align:
            case Align.MIDDLE:
                return self._across(x) - width / 2
            case Align.START:
                return self._across(x) - (width if self.right_to_left else 0)
            case Align.END:
                return self._across(x) - (0 if self.right_to_left else width)
