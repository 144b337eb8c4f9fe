"""*Journal des lectures*: who read an identity number or took a whole file, and when."""

from __future__ import annotations

from centre_desk.language import tr
from centre_desk.queries import readings
from centre_desk.queries.readings import ReadingLine
from ui.deeds import Deeds
from ui.language import say, t
from ui.preferences import Preferences
from ui.settings.tables import Lines, TableSection
from ui.widgets import parts


class ReadingsSection(TableSection[ReadingLine]):
    """The newest lines; they leave with the journal's own period."""

    words = tr("Journal des lectures")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences, Lines(_headings, _cells, _keys), "settings-readings")
        self._about = parts.label(kind="muted", wrap=True)
        self._about.setMinimumWidth(480)
        self.arrange(parts.column(self._about), {0: 170, 1: 180, 2: 240})
        self.retranslate()

    def reload(self) -> None:
        self.background.run_query(readings.read, self.show_lines, key=self)

    def retranslate(self) -> None:
        self._about.setText(t("Qui a lu un numéro de pièce ou exporté une fiche (loi 09-08)."))
        self.table.setAccessibleName(t("Lectures de données personnelles"))


def _headings() -> tuple[str, ...]:
    return t("Quand"), t("Qui"), t("Personne"), t("Lecture")


def _cells(line: ReadingLine) -> tuple[str, ...]:
    return f"{line.at:%d/%m/%Y %H:%M}", line.actor, line.person, say(readings.WORDS[line.what])


def _keys(line: ReadingLine) -> tuple[object, ...]:
    return line.at, line.actor.casefold(), line.person.casefold(), line.what
