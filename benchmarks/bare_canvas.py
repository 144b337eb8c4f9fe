"""Record what a sheet draws, and draw the same on a bare reportlab canvas.

The bare canvas is handed every line, box, word and code with its position, face and size already
known, so that what is compared is measuring, fitting, joining and laying out.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any
from unittest import mock

from reportlab.pdfgen.canvas import Canvas

from centre_desk.reports import bidi, page, text
from centre_desk.reports.pen import Pen

RECORDED = (
    "setStrokeGray", "setFillGray", "setLineWidth", "setDash", "lines", "rect", "roundRect",
    "setFont", "drawString", "drawPath", "saveState", "restoreState", "translate", "rotate",
    "showPage",
)  # fmt: skip
Step = tuple[str, tuple[Any, ...], dict[str, Any]]


def record(draw: Callable[[], object]) -> list[Step]:
    """What *draw* draws, call by call; narrowed letters are recorded at their full width."""
    steps: list[Step] = []
    depth = 0

    def recorded(name: str) -> Callable[..., Any]:
        real = getattr(Canvas, name)

        def call(canvas: Canvas, *args: Any, **kwargs: Any) -> Any:
            nonlocal depth
            if not depth:
                steps.append((name, args, kwargs))
            depth += 1
            try:
                return real(canvas, *args, **kwargs)
            finally:
                depth -= 1

        return call

    def opened(buffer: BytesIO, **kwargs: Any) -> Canvas:
        steps.append(("begin", (), kwargs))
        return recorder(buffer, **kwargs)

    def plain(pen: Any, x: float, y: float, font: str, size: float, letters: str, _: float) -> None:
        pen.canvas.setFont(font, size)
        pen.canvas.drawString(x, y, letters)

    recorder = type("Recorder", (Canvas,), {name: recorded(name) for name in RECORDED})
    with mock.patch.object(page, "Canvas", opened), mock.patch.object(Pen, "string", plain):
        draw()
    return steps


def replay(steps: Sequence[Step]) -> bytes:
    """Draw recorded steps on canvases that know nothing of sheets."""
    buffer = BytesIO()
    canvas: Canvas | None = None
    for name, args, kwargs in steps:
        if name == "begin":
            if canvas:
                canvas.save()
            buffer = BytesIO()
            canvas = Canvas(buffer, **kwargs)
        elif canvas:
            getattr(canvas, name)(*args, **kwargs)
    if canvas:
        canvas.save()
    return buffer.getvalue()


def forget() -> None:
    """Empty every cache of measured text: each print starts as the first of a day does."""
    for cached in (bidi.joined_word, text.clean, text.runs, text.width_per_point, text.fit):
        cached.cache_clear()


def seconds(work: Callable[[], object]) -> float:
    """How long *work* takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratio(draw: Callable[[], object], rounds: int) -> tuple[float, float]:
    """The sheet's time over the bare canvas's, and the latter in seconds; medians, in turns."""
    steps = record(draw)
    real, bare = [], []
    for _ in range(rounds):
        forget()
        real.append(seconds(draw))
        bare.append(seconds(lambda: replay(steps)))
    baseline = statistics.median(bare)
    return statistics.median(real) / baseline, baseline
