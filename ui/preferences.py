"""What this desk remembers of itself: window, language, theme. Never anything about people."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QLocale, QSettings

from centre_desk.language import LANGUAGES
from ui.theme import ThemeName

THEMES: tuple[ThemeName, ...] = ("light", "dark", "system")


class Preferences:
    """An ini file in the data folder; a damaged or missing value is its default."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The chosen language; at first the system's, if the program speaks it, else French."""
        stored = self._settings.value("language")
        if stored in LANGUAGES:
            return str(stored)
        system = QLocale.system().name()[:2]
        return system if system in ("fr", "ar") else "fr"

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def theme(self) -> ThemeName:
        """The chosen theme."""
        stored = self._settings.value("theme")
        return cast(ThemeName, stored) if stored in THEMES else "light"

    @theme.setter
    def theme(self, name: ThemeName) -> None:
        self._settings.setValue("theme", name)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was."""
        stored = self._settings.value("geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("geometry", value)

    def columns(self, table: str) -> QByteArray:
        """How the columns of a table were last arranged; empty at first."""
        stored = self._settings.value(f"columns/{table}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def keep_columns(self, table: str, state: QByteArray) -> None:
        """Remember how the columns of a table are arranged."""
        self._settings.setValue(f"columns/{table}", state)

    @property
    def days_shown(self) -> float:
        """How many days the rack showed; two weeks at first."""
        try:
            return float(str(self._settings.value("days_shown", 14)))
        except ValueError:
            return 14.0

    @days_shown.setter
    def days_shown(self, days: float) -> None:
        self._settings.setValue("days_shown", days)

    def save(self) -> None:
        """Write what changed."""
        self._settings.sync()
