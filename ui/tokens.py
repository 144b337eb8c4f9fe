"""Every colour and measure of the look, in one place; nothing here needs Qt.

Measures are device-independent pixels. The colours are chosen so that a text stands out 4.5 to 1
from every ground it is put on, which ``tests/ui/test_theme.py`` measures.
"""

from __future__ import annotations

from dataclasses import dataclass

TINY, SMALL, MEDIUM, LARGE = 4, 8, 12, 16
"""The gaps between things that belong together, and between things that do not."""
GAPS = frozenset({0, 1, 2, TINY, SMALL, MEDIUM, LARGE, 24, 32})
"""Every gap there is: hairlines inside a part, the four, and a page's wide margins."""
RADIUS_SMALL, RADIUS, RADIUS_CARD = 6, 8, 12
KEY_SIZE, SMALL_SIZE, TEXT_SIZE, LEAD_SIZE, TITLE_SIZE, FIGURE_SIZE = 10.5, 11.5, 13, 15, 17, 24
KIOSK_TEXT, KIOSK_LINE, KIOSK_HEADING, KIOSK_FIGURE = 17, 20, 30, 40
"""Of the lobby's screen, read standing."""
NORMAL, STRONG = 400, 600
FAMILIES = ("Inter", "Noto Sans Arabic", "Noto Sans")
PAPER = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. ``on_…`` is the text that stands on a fill, ``…_text`` a meaning as a text."""

    background: str
    panel: str
    sunken: str
    line: str
    text: str
    muted: str
    accent: str
    soft_accent: str
    option: str
    confirmed: str
    in_house: str
    leaving: str
    blocked: str
    left: str
    conflict: str
    on_accent: str
    on_fill: str
    on_option: str
    on_left: str
    accent_hover: str
    leaving_text: str
    conflict_text: str
    notice: str
    on_notice: str
    notice_action: str
    holiday: str
    scroll: str
    paper: str
    veil: str
    """Over the page while something stands in front of it; written as a stylesheet writes it."""


LIGHT = Tokens(
    background="#F7F5F1",
    panel="#FFFFFF",
    sunken="#F1EEE8",
    line="#E4DFD6",
    text="#22262B",
    muted="#666A72",
    accent="#0E6F64",
    soft_accent="#E0EFEC",
    option="#B9AF9E",
    confirmed="#34709F",
    in_house="#0E6F64",
    leaving="#A2640F",
    blocked="#8B9097",
    left="#D9DADB",
    conflict="#B3362B",
    on_accent="#FFFFFF",
    on_fill="#FFFFFF",
    on_option="#22262B",
    on_left="#5A5F66",
    accent_hover="#0B5D54",
    leaving_text="#8F570B",
    conflict_text="#B3362B",
    notice="#22262B",
    on_notice="#F7F5F1",
    notice_action="#7AD3C7",
    holiday="#F3E9DC",
    scroll="#D3CDC2",
    paper=PAPER,
    veil="rgba(34, 38, 43, 60)",
)

DARK = Tokens(
    background="#15171A",
    panel="#1C1F23",
    sunken="#22262B",
    line="#2F343A",
    text="#E9E6E1",
    muted="#9AA1AA",
    accent="#45B7A8",
    soft_accent="#1D3532",
    option="#8D8474",
    confirmed="#2F6CA3",
    in_house="#1B7A6D",
    leaving="#94601A",
    blocked="#5C626A",
    left="#33383E",
    conflict="#C24A3E",
    on_accent="#0C1F1C",
    on_fill="#FFFFFF",
    on_option="#E9E6E1",
    on_left="#A9AFB7",
    accent_hover="#5CC7B9",
    leaving_text="#D9A458",
    conflict_text="#EC8277",
    notice="#E9E6E1",
    on_notice="#1C1F23",
    notice_action="#0B5D54",
    holiday="#2A241C",
    scroll="#3A4047",
    paper=PAPER,
    veil="rgba(0, 0, 0, 110)",
)
