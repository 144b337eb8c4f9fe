"""The embedded faces of the sheets: which letters each one has, and how wide they are."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
UNKNOWN = "\ufffd"
"""Printed for a letter that no face has; Noto Sans has it."""


@dataclass(frozen=True, slots=True)
class Face:
    """One embedded face.

    Attributes:
        name: as reportlab knows it.
        widths: advance of each code point that the face can draw, in thousandths of the size.
    """

    name: str
    widths: Mapping[int, float]


@functools.cache
def face(name: str) -> Face:
    """Read and register the face kept in ``<name>.ttf``, once."""
    font = TTFont(name, str(FOLDER / f"{name}.ttf"))
    registerFont(font)
    drawn = font.face.charToGlyph
    return Face(
        name, {code: width for code, width in font.face.charWidths.items() if code in drawn}
    )


def latin(bold: bool) -> Face:
    """The face of French, English, digits and punctuation."""
    return face("NotoSans-Bold" if bold else "NotoSans-Regular")


def fallbacks(bold: bool) -> tuple[Face, ...]:
    """The faces to ask, in order, for what :func:`latin` lacks: Arabic, then signs."""
    arabic = face("NotoSansArabic-Bold" if bold else "NotoSansArabic-Regular")
    return arabic, face("NotoSansSymbols2-Regular")
