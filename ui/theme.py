"""The colours and measures of the program, in one place, and the palette made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui import stylesheet
from ui.resources import FONTS

ThemeName = Literal["light", "dark", "system"]

GAP_TINY, GAP_SMALL, GAP, GAP_LARGE = 4, 8, 12, 16
RADIUS, RADIUS_CARD = 8, 12
TEXT_SIZE, SMALL_SIZE, TITLE_SIZE, FIGURE_SIZE = 13.0, 11.5, 17.0, 24.0
FAMILIES = ["Inter", "Noto Sans Arabic", "Noto Sans"]


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
)


def tokens() -> Tokens:
    """The theme in use, told by the application's palette so that there is one truth."""
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


def mixed(top: str, under: str, share: float) -> str:
    """Lay *share* (0 to 1) of one colour over another."""
    a, b = QColor(top), QColor(under)
    channels = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return "#" + "".join(f"{round(x * share + y * (1 - share)):02X}" for x, y in channels)


def load_fonts() -> None:
    """Bring the program's own faces, so that every desk and every picture looks the same."""
    for path in sorted(FONTS.glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))


def font(size: float = TEXT_SIZE, *, strong: bool = False) -> QFont:
    """The program's face at *size* device-independent pixels, figures all of one width."""
    face = QFont()
    face.setFamilies(FAMILIES)
    face.setPointSizeF(points(size))
    face.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    face.setFeature(QFont.Tag("tnum"), 1)
    return face


def points(pixels: float) -> float:
    """Font points for device-independent pixels; Qt takes half pixels only in points."""
    screen = QGuiApplication.primaryScreen()
    return pixels * 72 / (screen.logicalDotsPerInchY() if screen else 96)


def apply(name: ThemeName) -> None:
    """Dress the whole application in a theme, at once."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a theme needs a QApplication")
    hints = QGuiApplication.styleHints()
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(name)
    if scheme is None:
        hints.unsetColorScheme()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
    else:
        hints.setColorScheme(scheme)
        dark = name == "dark"
    chosen = DARK if dark else LIGHT
    if application.style().name() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(palette(chosen))
    application.setFont(font())
    application.setStyleSheet(stylesheet.written(chosen, points))


def palette(colours: Tokens) -> QPalette:
    """The same colours for whatever the stylesheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for colour, roles in {
        colours.background: (role.Window,),
        colours.panel: (role.Base, role.Button, role.ToolTipBase, role.Light, role.Midlight),
        colours.sunken: (role.AlternateBase, role.Mid),
        colours.line: (role.Dark, role.Shadow),
        colours.text: (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
        colours.muted: (role.PlaceholderText,),
        colours.accent: (role.Highlight, role.Link, role.Accent),
        colours.on_accent: (role.HighlightedText, role.BrightText),
    }.items():
        for each in roles:
            made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.muted))
    return made
