"""The rows of a list being looked at: what each says, and what importing would do with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from centre_desk.domain.periods import Nights
from ui import dates, theme
from ui.language import say, t
from ui.models.rows import Index, Rows

if TYPE_CHECKING:
    from centre_desk.actions.list_sessions import Seat
    from centre_desk.actions.lists import Decision, ListPreview, PreviewRow
    from centre_desk.domain.lists import ListRow

ROW_ROLE = Qt.ItemDataRole.UserRole


class Col(IntEnum):
    """The columns, in their order."""

    ROW = 0
    PERSON = 1
    ORIGIN = 2
    STAY = 3
    SEAT = 4
    OUTCOME = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table. *open* asks for a decision: ``maybe`` or ``conflict``."""

    row: int
    person: str
    origin: str
    stay: str
    outcome: str
    seat: str = ""
    alert: bool = False
    open: str = ""
    person_id: int | None = None
    refused: bool = False

    def shown_among(self, which: str) -> bool:
        """Whether it is among ``all``, the ``open`` or the ``refused`` lines."""
        return {"open": bool(self.open), "refused": self.refused}.get(which, True)

    def cells(self) -> tuple[int | str, ...]:
        """What the columns say."""
        return self.row, self.person, self.origin, self.stay, self.seat, self.outcome


class ListRows(Rows[Entry]):
    """Answers from memory; a decision changes one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_headings, parent)
        self._column, self._direction = Col.ROW, Qt.SortOrder.AscendingOrder
        self._entries: list[Entry] = []
        self._which = "all"

    def show_preview(self, preview: ListPreview | None, decisions: dict[int, Decision]) -> None:
        """Show a list that was read, with what was decided so far."""
        self._entries = entries(preview, decisions) if preview else []
        self.narrow(self._which if preview else "all")

    def narrow(self, which: str) -> None:
        """Show ``all`` rows of the file, those still ``open``, or those ``refused``."""
        self._which = which
        self.show_rows([entry for entry in self._entries if entry.shown_among(which)])
        self.sort(self._column, self._direction)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._direction = Col(column), order
        self.order(lambda entry: (entry.cells()[column], entry.row), order)

    def row_of(self, number: int) -> int:
        """Where a row of the file stands, or -1."""
        return next((n for n, entry in enumerate(self._rows) if entry.row == number), -1)

    def entry(self, index: Index) -> Entry | None:
        """The line at *index*."""
        return self.row(index.row())

    def first_open(self) -> int:
        """The first line that asks for a decision, or the first of all."""
        return next((row for row, entry in enumerate(self._rows) if entry.open), 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return str(entry.cells()[index.column()])
        if role == Qt.ItemDataRole.ForegroundRole:
            colours = theme.tokens()
            if entry.alert:
                return QColor(colours.conflict_text)
            return QColor(colours.text if index.column() == Col.PERSON else colours.muted)
        if role == ROW_ROLE:
            return entry
        return None


def _headings() -> tuple[str, ...]:
    return (
        t("Ligne"),
        t("Personne"),
        t("Origine"),
        t("Séjour"),
        t("Inscription"),
        t("Ce qui sera fait"),
    )


def entries(preview: ListPreview, decisions: dict[int, Decision]) -> list[Entry]:
    """Every row of the file in its order: taken, repeated and refused alike."""
    reading = preview.reading
    found = [
        _taken(listed, row, decisions.get(row.row), _code(preview, listed))
        for listed, row in zip(reading.rows, preview.rows, strict=True)
    ]
    for refusal in reading.refused:
        words = t("Refusée : {reason}", reason=refusal.reason)
        found.append(Entry(refusal.row, "—", "", "", words, alert=True, refused=True))
    for repeated in reading.repeated:
        words = t("Répète la ligne {row}", row=str(repeated.first_row))
        found.append(Entry(repeated.row, "—", "", "", words))
    return sorted(found, key=lambda entry: entry.row)


def _code(preview: ListPreview, listed: ListRow) -> str:
    """The session that a row is for, as :func:`lists.preview` takes it."""
    if preview.session_id is not None:
        return preview.sessions[0].code
    return listed.session_code or preview.reading.session_code


def _taken(listed: ListRow, row: PreviewRow, decision: Decision | None, code: str) -> Entry:
    person = listed.person
    nights = None
    if listed.lodged and listed.arrival and listed.departure:
        nights = Nights(listed.arrival, listed.departure)
    stay = dates.span(nights) if nights else ""
    kind = row.match.kind
    open_ = "conflict" if row.lodging == "conflict" else "maybe" if kind == "maybe" else ""
    outcome, alert = _outcome(row, decision)
    warnings = " · ".join(say(warning) for warning in listed.warnings)
    if decision != "skip" and row.seat.kind in ("elsewhere", "over") and row.seat.why:
        refused = t("pas d'inscription en {code} : {why}", code=code, why=row.seat.why)
        outcome, alert = f"{refused} · {outcome}", True
    if warnings:
        outcome = f"{outcome} · {warnings}"
    return Entry(
        row=row.row,
        person=person.name,
        origin=person.establishment or person.direction,
        stay=stay,
        outcome=outcome,
        seat="" if decision == "skip" else seat_words(row.seat),
        alert=alert,
        open=open_,
        person_id=row.match.person_id,
    )


def seat_words(seat: Seat) -> str:
    """What becomes of somebody in the session: ``place donnée``, ``en attente, n° 2``."""
    waits = t("en attente, n° {rank}", rank=seat.rank or 1)
    return {
        "new": t("place donnée"),
        "waiting": f"{waits} · {say(seat.why)}" if seat.why else waits,
        "kept": t("déjà en session"),
        "elsewhere": t("pris ailleurs"),
        "over": t("session finie"),
    }.get(seat.kind, "")


def _outcome(row: PreviewRow, decision: Decision | None) -> tuple[str, bool]:
    if decision == "skip":
        return t("Laissée de côté"), False
    if row.lodging == "conflict" and decision is None:
        return (say(row.problem) if row.problem else t("À décider")), True
    who = {"same": t("Personne connue"), "new": t("Nouvelle personne")}.get(row.match.kind, "")
    if isinstance(decision, int):
        who = t("Personne connue")
    elif decision == "new":
        who = t("Nouvelle personne")
    elif not who:
        return t("Peut-être connue : {reason}", reason=row.match.why), True
    stay = {
        "new": t("séjour à créer"),
        "kept": t("séjour déjà là"),
        "no-dates": t("dates manquantes"),
        "none": t("non logée"),
    }.get(row.lodging, "")
    return f"{who} · {stay}" if stay else who, row.lodging == "no-dates"
