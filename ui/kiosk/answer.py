"""The kiosk's second screen: where to go, for one person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from centre_desk.domain.kiosk import Bedroom, Card, Lesson
from centre_desk.domain.training import Mode
from ui import dates
from ui.language import named, say, t
from ui.widgets import parts

MOST_LESSONS = 5


class Answer(parts.Translated):
    """The card of one person.

    Signals:
        finished: the person has read it.
    """

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = parts.label(kind="kiosk-heading")
        self.back = parts.button("primary")
        self.back.clicked.connect(self.finished)
        self._cards = QGridLayout()
        self._cards.setSpacing(16)
        self._card: Card | None = None
        self.setLayout(
            parts.column(parts.row(self.name, None, self.back, gap=16), 8, self._cards, None, gap=8)
        )
        self.retranslate()

    def show_card(self, card: Card) -> None:
        """Show where one person goes."""
        self._card = card
        self.name.setText(named(card.name.latin, card.name.arabic))
        parts.emptied(self._cards)
        now, upcoming = (
            self._lesson(t("Maintenant"), card.now),
            self._lesson(t("Ensuite"), card.next),
        )
        self._cards.addWidget(now, 0, 0)
        self._cards.addWidget(upcoming, 0, 1)
        self._cards.addWidget(self._bedroom(card.bedroom), 1, 0)
        self._cards.addWidget(self._meals(card), 1, 1)
        if week := self._week(card):
            self._cards.addWidget(week, 2, 0, 1, 2)
        for column in (0, 1):
            self._cards.setColumnStretch(column, 1)
        self.back.setFocus()

    def forget(self) -> None:
        """Leave nothing of the person on the screen."""
        self._card = None
        self.name.clear()
        parts.emptied(self._cards)

    @property
    def texts(self) -> str:
        """All that is said, for a screen reader."""
        labels = [self.name, *self.findChildren(parts.Text)]
        return "\n".join(label.text() for label in labels if label.text())

    def retranslate(self) -> None:
        parts.name(self.back, t("Terminé"), key="Escape")
        if self._card:
            self.show_card(self._card)

    def _lesson(self, heading: str, lesson: Lesson | None) -> QWidget:
        frame, inside = parts.card()
        inside.addWidget(parts.label(heading, "muted"))
        if lesson is None:
            inside.addWidget(parts.label(t("Rien de prévu"), "kiosk-line"))
            inside.addStretch(1)
            return frame
        inside.addWidget(parts.label(_where(lesson), "kiosk-figure", wrap=True))
        title = named(lesson.title or lesson.code, lesson.title_ar)
        inside.addWidget(parts.label(title, "kiosk-line", wrap=True))
        inside.addWidget(parts.label(self._when(lesson), "kiosk-muted", wrap=True))
        role = t("vous animez") if lesson.teaches else t("votre groupe")
        people = t("%n personne(s)", n=lesson.group)
        inside.addWidget(parts.label(f"{role} · {lesson.code} · {people}", "kiosk-muted"))
        inside.addStretch(1)
        return frame

    def _when(self, lesson: Lesson) -> str:
        hours = f"{lesson.starts:%H:%M} – {lesson.ends:%H:%M}"
        half = say(lesson.when.half.label)
        if self._card and lesson.when.day == self._card.today:
            return f"{half}, {hours}"
        return f"{dates.medium(lesson.when.day)}, {half}, {hours}"

    def _bedroom(self, bedroom: Bedroom | None) -> QWidget:
        frame, inside = parts.card()
        inside.addWidget(parts.label(t("Votre chambre"), "muted"))
        if bedroom is None:
            inside.addWidget(parts.label(t("Vous n'êtes pas logé au centre"), "kiosk-line"))
            inside.addStretch(1)
            return frame
        inside.addWidget(parts.label(bedroom.room, "kiosk-figure"))
        inside.addWidget(parts.label(t("étage {floor}", floor=bedroom.floor), "kiosk-line"))
        nights = t(
            "du {first} au {last}",
            first=dates.medium(bedroom.nights.arrival), last=dates.medium(bedroom.nights.departure),
        )  # fmt: skip
        inside.addWidget(parts.label(nights, "kiosk-muted", wrap=True))
        inside.addStretch(1)
        return frame

    def _meals(self, card: Card) -> QWidget:
        frame, inside = parts.card()
        inside.addWidget(parts.label(t("Repas"), "muted"))
        said = say(card.formula.label) if card.formula else t("Voyez l'accueil")
        inside.addWidget(parts.label(said, "kiosk-line", wrap=True))
        inside.addStretch(1)
        return frame

    def _week(self, card: Card) -> QWidget | None:
        rest = [each for each in card.lessons if each not in (card.now, card.next)]
        if not rest:
            return None
        frame, inside = parts.card()
        inside.addWidget(parts.label(t("Les jours suivants"), "muted"))
        for lesson in rest[:MOST_LESSONS]:
            inside.addWidget(
                parts.label(
                    f"{self._when(lesson)} · {_where(lesson)} · {lesson.code}", "kiosk-muted"
                )
            )
        return frame


def _where(lesson: Lesson) -> str:
    if lesson.mode is not Mode.ON_SITE:
        return say(lesson.mode.label)
    if not lesson.classroom:
        return t("Salle à préciser")
    room = named(lesson.classroom, lesson.classroom_ar)
    return t("{room}, étage {floor}", room=room, floor=lesson.floor) if lesson.floor else room
