"""The embedded faces of the sheets: which letters each one has, and how wide they are."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
SIGNS = "NotoSansSymbols2-Regular"
UNKNOWN = "\ufffd"
"""Printed for a letter that no face has; Noto Sans has it."""


class Style(StrEnum):
    """How letters are cut; each has a Latin and an Arabic face."""

    REGULAR = "Regular"
    BOLD = "Bold"
    CONDENSED = "Condensed"
    """Drawn narrow rather than squeezed: about a fifth less wide, and as high."""


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


@functools.cache
def faces(style: Style) -> tuple[Face, ...]:
    """The faces to ask for a letter, in order: Latin with the digits, then Arabic, then signs."""
    name = style.value
    return face(f"NotoSans-{name}"), face(f"NotoSansArabic-{name}"), face(SIGNS)
