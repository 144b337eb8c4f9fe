"""*Saisies commencées*: forms that were left half filled, each one key away from going on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from centre_desk.language import Message, tr
from ui.draft import Begun
from ui.drafts import Drafts
from ui.language import say, t
from ui.moments import said
from ui.widgets import parts
from ui.widgets.lines import Line

SHOWN = 3
"""Lines at once; the others come as these are settled."""
TITLES: dict[str, Message] = {
    "booking": tr("Nouveau séjour"),
    "person": tr("Fiche"),
    "block": tr("Mettre hors service"),
    "closure": tr("Fermer la salle"),
    "classroom": tr("Salle"),
    "hours": tr("Horaires"),
    "repair": tr("Panne"),
    "move": tr("Changement de chambre"),
    "list": tr("Liste"),
    "session": tr("Session"),
    "reschedule": tr("Nouvelles dates"),
    "enrolment": tr("Inscriptions"),
    "evaluation": tr("Fiche d'évaluation"),
    "visitors": tr("Liste des visiteurs"),
    "target": tr("Objectif"),
    "programme": tr("Action"),
    "partner": tr("Partenaire"),
    "agreement": tr("Convention"),
    "no-show": tr("Heure des absences"),
    "account": tr("Personne autorisée"),
}


def title(begun: Begun) -> Message:
    """``Nouveau séjour, OUAZZANI Salma``"""
    words = TITLES[begun.kind]
    return tr("{form}, {about}", form=words, about=begun.about) if begun.about else words


class KeptLine(Line):
    """One form that was begun: Enter goes on with it, Delete forgets it."""

    def __init__(self, words: str) -> None:
        super().__init__(parts.Elided(words), deed=t("Reprendre"), tip=words)
        self.forget = parts.button("quiet")
        parts.name(self.forget, t("Oublier"), key="Del", tip=t("Jeter ce qui était saisi"))
        self.forget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = self.layout()
        if isinstance(inside, QHBoxLayout):
            inside.insertWidget(inside.count() - 1, self.forget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.forget.click()
        else:
            super().keyPressEvent(event)


class KeptLines(parts.Translated):
    """What was begun and is not on the screen; nothing of it, and the lines take no room.

    Signals:
        wanted: a ``Begun`` to go on with.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._drafts: Drafts | None = None
        self._shown: tuple[Begun, ...] = ()
        self._frame, self._inside = parts.card()
        self._inside.setContentsMargins(8, 4, 8, 4)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._frame)
        self.hide()

    def follow(self, drafts: Drafts) -> None:
        """Show what *drafts* offers, now and whenever it changes."""
        self._drafts = drafts
        drafts.changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        offered = self._offered()
        if offered != self._shown:
            self._show(offered)

    def _offered(self) -> tuple[Begun, ...]:
        offered = self._drafts.offered() if self._drafts else ()
        return tuple(begun for begun in offered if begun.kind in TITLES)

    def _show(self, offered: Sequence[Begun]) -> None:
        had_focus = any(line.hasFocus() for line in self.lines())
        self._shown = tuple(offered)
        parts.emptied(self._inside)
        for begun in self._shown[:SHOWN]:
            line = self._line(begun)
            self._inside.addWidget(line)
            # A layout shows its widgets later; the focus may be wanted now.
            line.show()
        if (rest := len(self._shown) - SHOWN) > 0:
            more = parts.label(t("et %n autre(s)", n=rest), "muted")
            more.setContentsMargins(8, 0, 8, 8)
            self._inside.addWidget(more)
        self.setVisible(bool(self._shown))
        if had_focus:
            for line in self.lines()[:1]:
                line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, begun: Begun) -> KeptLine:
        drafts = self._drafts
        if drafts is None:
            raise ValueError("nothing is shown before it is followed")
        at = drafts.local(begun)
        moment, what = said(at, drafts.today()), say(title(begun))
        words = (
            t("Saisie commencée à {moment} : {what}", moment=moment, what=what)
            if at.date() == drafts.today()
            else t("Saisie commencée le {moment} : {what}", moment=moment, what=what)
        )
        line = KeptLine(words)
        line.on_deed(lambda: self.wanted.emit(begun))
        line.forget.clicked.connect(lambda _down=False: drafts.forget(begun))
        return line

    def lines(self) -> list[KeptLine]:
        """The lines, the newest first."""
        found = (self._inside.itemAt(place) for place in range(self._inside.count()))
        widgets = (item.widget() for item in found if item)
        return [widget for widget in widgets if isinstance(widget, KeptLine)]

    def retranslate(self) -> None:
        self._show(self._offered())
