"""The theme in use: fonts, palette and stylesheet made of the tokens."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui import stylesheet
from ui.resources import FONTS
from ui.tokens import DARK, FAMILIES, LIGHT, NORMAL, STRONG, TEXT_SIZE, Tokens

ThemeName = Literal["light", "dark", "system"]


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
    face.setFamilies(list(FAMILIES))
    face.setPointSizeF(points(size))
    face.setWeight(QFont.Weight(STRONG if strong else NORMAL))
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
    sheet = stylesheet.written(chosen, points)
    if application.styleSheet() == sheet:
        return
    if not application.styleSheet():
        # Once, before the sheet: every widget is polished anew by each of these.
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setFont(font())
    application.setPalette(palette(chosen))
    application.setStyleSheet(sheet)


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
