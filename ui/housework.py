"""How the work in the rooms is said and drawn: words, people, and a shape for each state."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from centre_desk.domain.rooms import Cleanliness
from centre_desk.domain.sheets import Name
from centre_desk.queries.housework import RoomDay
from ui import words
from ui.language import isolated, mirrored, named, t
from ui.tokens import Tokens

KEYS = {
    Cleanliness.CLEAN: "P",
    Cleanliness.DIRTY: "S",
    Cleanliness.CLEANING: "C",
    Cleanliness.INSPECTED: "V",
}
"""One key for each state, from *propre*, *sale*, *en cours* and *vérifiée*."""

DEEDS = {"block": "B", "give-back": "G", "repair": "R", "mended": "M"}
"""And one for each of the other deeds of a room."""


def task(key: str) -> str:
    """What has to be done in a room."""
    match key:
        case "turnover":
            return t("Départ et arrivée")
        case "departure":
            return t("Départ")
        case "arrival":
            return t("Arrivée")
        case "stayover":
            return t("Séjour")
        case "check":
            return t("À vérifier")
        case "blocked":
            return t("Bloquée")
        case _:
            return t("Rien à faire")


def state(value: Cleanliness) -> str:
    """What housekeeping last said of a room, in a word or two."""
    return t("en cours") if value is Cleanliness.CLEANING else words.cleanliness(value)


def names(people: tuple[Name, ...]) -> str:
    """Everybody in one line, in the script of the page where it is known."""
    said = [isolated(named(each.latin, each.arabic)) for each in people]
    return ("، " if mirrored() else ", ").join(said)


def people(room: RoomDay) -> list[tuple[str, str]]:
    """Who leaves, arrives and stays: a word and the names, for those there are."""
    found = (
        (t("sort"), room.people_out),
        (t("entre"), room.people_in),
        (t("reste"), room.staying),
    )
    return [(word, names(some)) for word, some in found if some]


def remarks(room: RoomDay) -> str:
    """Why beds are out of service and what is broken."""
    said = []
    for block in room.blocks:
        whole = len(block.beds) == len(room.beds)
        place = t("bloquée") if whole else t("lit {bed} bloqué", bed=", ".join(block.beds))
        said.append(f"{place} : {block.reason}")
    said += [t("à réparer : {what}", what=repair.what) for repair in room.repairs]
    return " · ".join(said)


def draw_state(painter: QPainter, centre: QPointF, state: Cleanliness, colours: Tokens) -> None:
    """A ring, a half, a disc, a disc with a tick: told apart without any colour."""
    radius = 5.0
    colour = QColor(colours.accent if state.ready else colours.leaving_text)
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(colour if state.ready else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    if state is Cleanliness.CLEANING:
        painter.setBrush(colour)
        painter.drawChord(box, 270 * 16, 180 * 16)
    if state is Cleanliness.INSPECTED:
        painter.setPen(QPen(QColor(colours.panel), 1.6))
        corner = QPointF(centre.x() - 0.8, centre.y() + 2.4)
        painter.drawLine(QPointF(centre.x() - 2.9, centre.y() + 0.3), corner)
        painter.drawLine(corner, QPointF(centre.x() + 3.1, centre.y() - 2.2))
    painter.restore()
