"""Two files of what may be one person, side by side; one key makes them one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QWidget

from centre_desk.actions import people
from centre_desk.domain.people import Person, Sex, masked, phone_shown
from centre_desk.queries import duplicates as query
from centre_desk.queries.duplicates import Pair
from ui.deeds import Deeds
from ui.language import say, t
from ui.widgets import parts
from ui.widgets.person_form import diet_words


class DuplicatesView(parts.Translated):
    """The pairs on one side, the two files on the other.

    Signals:
        left: back to the directory.
        file_wanted: a person's id.
    """

    left = Signal()
    file_wanted = Signal(object)

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._pairs: list[Pair] = []
        self.back, self._title = parts.button("quiet", "back"), parts.label(kind="title")
        self._counted = parts.label(kind="muted")
        self.list = QListWidget()
        self.keep_first, self.keep_second = parts.button("primary"), parts.button("primary")
        self._why, self._note = parts.label(kind="strong", wrap=True), parts.label(kind="muted")
        self._grid = QGridLayout()
        self._beside, self._nothing = QWidget(), parts.label(kind="muted", wrap=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        top = parts.row(self.back, 4, self._title, 4, self._counted, None)
        top.setContentsMargins(12, 12, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, 96)
        for place in (1, 2):
            self._grid.setColumnStretch(place, 1)
        card, inside = parts.card()
        inside.setSpacing(12)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.addWidget(self._why)
        inside.addLayout(self._grid)
        inside.addWidget(parts.rule())
        self._note.setWordWrap(True)
        inside.addWidget(self._note)
        side = parts.column(card, None)
        side.setContentsMargins(0, 0, 0, 0)
        self._beside.setLayout(side)
        self.list.setFixedWidth(320)
        self._nothing.setContentsMargins(12, 8, 12, 8)
        both = parts.row(self.list, parts.scrolled(self._beside), gap=16)
        both.setStretch(1, 1)
        both.setContentsMargins(16, 16, 16, 16)
        body = parts.column(top, parts.rule(), self._nothing, gap=0)
        body.addLayout(both, 1)
        body.addStretch(0)
        self.setLayout(body)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.list.currentRowChanged.connect(lambda _row: self._show_pair())
        self.keep_first.clicked.connect(lambda: self.merge(first=True))
        self.keep_second.clicked.connect(lambda: self.merge(first=False))
        parts.act(self, "1", self.keep_first.click, inside=True)
        parts.act(self, "2", self.keep_second.click, inside=True)
        parts.act(self, "Escape", self.left.emit, inside=True)
        parts.act(self, "Alt+Left", self.left.emit, inside=True)

    def reload(self) -> None:
        """Look for pairs again."""
        self._deeds.background.run_query(query.read, self.render_pairs, key=self)

    def render_pairs(self, pairs: list[Pair]) -> None:
        """Show what was found; the place in the list stays."""
        place = max(self.list.currentRow(), 0)
        self._pairs = pairs
        self.list.blockSignals(True)
        self.list.clear()
        for pair in pairs:
            item = QListWidgetItem(f"{pair.first.name}\n{pair.second.name}", self.list)
            item.setToolTip(say(pair.why))
        self.list.setCurrentRow(min(place, len(pairs) - 1))
        self.list.blockSignals(False)
        self._counted.setText(str(len(pairs)) if pairs else "")
        self._nothing.setVisible(not pairs)
        self.list.setVisible(bool(pairs))
        self._beside.setVisible(bool(pairs))
        if self.back.hasFocus():
            self.take_focus()
        self._show_pair()

    def pair(self) -> Pair | None:
        """The pair that is looked at."""
        row = self.list.currentRow()
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def _show_pair(self) -> None:
        for button in (self.keep_first, self.keep_second):
            button.setParent(None)
        parts.emptied(self._grid)
        pair = self.pair()
        if pair is None:
            return
        self._why.setText(say(pair.why))
        facts = zip(
            _facts(pair.first, pair.stays[0]), _facts(pair.second, pair.stays[1]), strict=True
        )
        line = 0
        for (word, one), (_, other) in facts:
            if not one and not other:
                continue
            kind = "" if one == other else "strong"
            self._grid.addWidget(parts.label(word, "muted"), line, 0)
            for place, value in ((1, one), (2, other)):
                shown = parts.label(value or "—", kind if value else "muted", wrap=True)
                self._grid.addWidget(shown, line, place)
            line += 1
        for place, button in ((1, self.keep_first), (2, self.keep_second)):
            self._grid.addWidget(button, line, place, Qt.AlignmentFlag.AlignLeading)
            button.show()

    def merge(self, *, first: bool) -> None:
        """Keep one file of the pair; it takes over what belongs to the other."""
        pair = self.pair()
        if pair is None or pair.first.id is None or pair.second.id is None:
            return
        keep, drop = pair.first.id, pair.second.id
        if not first:
            keep, drop = drop, keep
        self._deeds.do(lambda desk, _: people.merge(desk, keep, drop))

    def take_focus(self) -> None:
        """Bring the keyboard to the pairs."""
        (self.list if self._pairs else self.back).setFocus()

    def retranslate(self) -> None:
        parts.name(self.back, t("Répertoire"), key="Escape")
        self._title.setText(t("Doublons"))
        self.list.setAccessibleName(t("Doublons"))
        parts.name(self.keep_first, t("Garder celle-ci"), key="1", tip=t("Garder la première"))
        parts.name(self.keep_second, t("Garder celle-ci"), key="2", tip=t("Garder la seconde"))
        for button, key in ((self.keep_first, 1), (self.keep_second, 2)):
            button.setText(f"{t('Garder celle-ci')}  {key}")
        self._note.setText(
            t(
                "La fiche gardée reçoit les séjours de l'autre et ce qu'elle ne savait pas. "
                "Rien n'est supprimé, et Annuler rend les deux."
            )
        )
        self._nothing.setText(t("Personne ne semble noté deux fois."))
        self._show_pair()


def _facts(person: Person, stays: int) -> list[tuple[str, str]]:
    sexes = {Sex.WOMAN: t("femme"), Sex.MAN: t("homme")}
    born = f"{person.birth_date:%d/%m/%Y}" if person.birth_date else ""
    return [
        (t("Nom"), f"{person.last_name.upper()} {person.first_name}".strip()),
        (t("En arabe"), person.name_ar),
        (t("Sexe"), sexes[person.sex] if person.sex else ""),
        (t("Matricule"), person.matricule),
        (t("Pièce"), masked(person.identity_number)),
        (t("Téléphone"), phone_shown(person.phone)),
        (t("Naissance"), born),
        (t("Direction"), person.direction),
        (t("Établissement"), person.establishment),
        (t("Fonction"), person.grade),
        (t("Régime"), diet_words(person.diet)),
        (t("Séjours"), str(stays)),
    ]
