"""Colours that are worked out rather than chosen."""

from __future__ import annotations

import functools

from PySide6.QtGui import QColor

from ui.tokens import LIGHT


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    red, green, blue = map(linear, (made.redF(), made.greenF(), made.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@functools.cache
def session_colour(code: str) -> str:
    """A colour of its own for each session, always the same, dark enough for white text."""
    hue = sum((index + 1) * ord(sign) for index, sign in enumerate(code)) * 47 % 360
    colour = QColor.fromHsl(hue, 95, 110)
    # Yellows and greens are lighter to the eye than blues of the same measure.
    while contrast(colour.name(), LIGHT.on_fill) < 4.8:
        colour = colour.darker(106)
    return colour.name()
