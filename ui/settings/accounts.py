"""*Personnes autorisées*: who may sign in, what each may change, and when a desk locks itself."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QSpinBox

from centre_desk.actions import accounts, setup
from centre_desk.domain.roles import Account, Role
from centre_desk.language import tr
from centre_desk.queries import accounts as query
from centre_desk.queries.accounts import Door
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import say, t
from ui.preferences import Preferences
from ui.settings.section import TextField, refused
from ui.settings.tables import Lines, TableSection
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.segments import Segments

LONGEST_IDLE = 240


class AccountsSection(TableSection[Account]):
    """The form shows the chosen person; without anybody here, nobody is asked for a code."""

    words = tr("Personnes autorisées")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences, Lines(_headings, _cells, _keys), "settings-accounts")
        self.name_, self.code = TextField(width=240), TextField(width=160)
        self.code.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.roles = Segments(tuple(role.value for role in Role))
        self.role = Field(self.roles)
        self._minutes = QSpinBox()
        self._minutes.setRange(0, LONGEST_IDLE)
        self.minutes = Field(self._minutes)
        self.minutes.setFixedWidth(160)
        self.save, self.add = parts.button("primary"), parts.button()
        self.recode, self.retire = parts.button(), parts.button()
        self.idle = parts.button()
        for button, key, deed in (
            (self.save, "Ctrl+Return", self.save_account),
            (self.add, "Ins", self.add_account),
            (self.recode, "Ctrl+M", self.give_code),
            (self.retire, "Del", self.turn_service),
            (self.idle, "Ctrl+D", self.choose_minutes),
        ):
            button.clicked.connect(deed)
            parts.act(self, key, deed, inside=True)
        # A code is never written into a file of this desk.
        self.draft = Draft("account", self.name_.line, self._written, self._restore)
        self.draft.hear(self.name_.line)
        self.drafts = (self.draft,)
        fields = parts.row(self.name_, self.code, None, gap=12)
        deeds_row = parts.row(self.save, self.add, self.recode, self.retire, None)
        idle = parts.row(self.minutes, self.idle, None, gap=12)
        self.arrange(parts.column(fields, self.role, deeds_row, idle, gap=12), {0: 280, 1: 180})
        self.roles.choose(Role.DIRECTOR.value)
        self.retranslate()

    def reload(self) -> None:
        self.background.run_query(query.every, self.show_lines, key=self)
        self.background.run_query(query.door, self._show_door, key=self.minutes)

    def _show_door(self, door: Door) -> None:
        if not self._minutes.hasFocus():
            self._minutes.setValue(door.lock_minutes)

    def choose(self, row: Account | None) -> None:
        if row and not self.draft.waits():
            self.name_.line.setText(row.name)
            self.roles.choose(row.role.value)
            self._calm()
        self._offer()

    def add_account(self) -> None:
        """Let the person of the form sign in with the code of the form."""
        name, role, code = self.name_.text, self._role(), self.code.text
        self.deeds.do(
            lambda desk, _: accounts.add(desk, name=name, role=role, code=code),
            done=lambda _change: self._kept(),
            failed=self._refused,
        )

    def save_account(self) -> None:
        """Correct the name and the role of the chosen person."""
        name, role = self.name_.text, self._role()
        if chosen := self.chosen():
            self.deeds.do(
                lambda desk, _: accounts.change(desk, chosen.id, name=name, role=role),
                done=lambda _change: self._kept(),
                failed=self._refused,
            )

    def give_code(self) -> None:
        """Give the chosen person the code of the form; the former one is worth nothing then."""
        code = self.code.text
        if chosen := self.chosen():
            self.background.run_change(
                lambda desk: accounts.new_code(desk, chosen.id, code),
                done=lambda change: self._said(change.message),
                failed=lambda trouble: (
                    None if self._refused(trouble) else self.background.troubled.emit(trouble)
                ),
            )

    def turn_service(self) -> None:
        """Let the chosen person sign in no more, or again."""
        if chosen := self.chosen():
            turn = accounts.bring_back if chosen.retired else accounts.retire
            self.deeds.do(lambda desk, _: turn(desk, chosen.id), failed=self._refused)

    def choose_minutes(self) -> None:
        """Keep the minutes after which a desk locks itself."""
        minutes = self._minutes.value()
        self.deeds.do(lambda desk, _: setup.set_lock_minutes(desk, minutes))

    def take_up(self, subject: str) -> None:
        """Go on with the name that was begun."""
        self.draft.turn(subject)
        self.name_.line.setFocus()

    def _written(self) -> Written | None:
        typed, chosen = self.name_.text.strip(), self.chosen()
        if not typed or (chosen and chosen.name == typed):
            return None
        return typed, {"name": typed, "role": self._role().value}

    def _restore(self, values: Values) -> None:
        self.name_.line.setText(values["name"])
        self.roles.choose(values["role"])

    def _kept(self) -> None:
        self.draft.settle()
        self.code.line.clear()
        self._calm()

    def _said(self, message: object) -> None:
        self._kept()
        self.deeds.told.emit(message, None, False)

    def _calm(self) -> None:
        for field in (self.name_, self.code, self.role):
            field.calm()

    def _refused(self, trouble: Trouble) -> bool:
        self._calm()
        return refused(trouble, name=self.name_, code=self.code, role=self.role)

    def _role(self) -> Role:
        return next(role for role in Role if self.roles.button(role.value).isChecked())

    def _offer(self) -> None:
        chosen = self.chosen()
        back = chosen is not None and chosen.retired
        parts.name(self.retire, t("Autoriser de nouveau") if back else t("Retirer"), key="Del")
        for each in (self.save, self.recode, self.retire):
            each.setEnabled(chosen is not None)

    def retranslate(self) -> None:
        self.name_.write(t("Nom et prénom"))
        self.code.write(t("Code"), t("Quatre signes au moins"))
        self.role.write(t("Rôle"))
        for role in Role:
            self.roles.name(role.value, say(role.label))
        self.minutes.write(t("Verrouiller après"))
        self._minutes.setSpecialValueText(t("jamais"))
        self._minutes.setSuffix(t(" minutes"))
        parts.name(self.save, t("Corriger"), key="Ctrl+Return")
        parts.name(self.add, t("Ajouter"), key="Ins")
        parts.name(self.recode, t("Donner ce code"), key="Ctrl+M")
        parts.name(self.idle, t("Choisir ce délai"), key="Ctrl+D")
        self.table.setAccessibleName(t("Personnes qui ouvrent ce bureau"))
        self._offer()


def _headings() -> tuple[str, ...]:
    return t("Nom et prénom"), t("Rôle"), t("État")


def _cells(account: Account) -> tuple[str, ...]:
    return account.name, say(account.role.label), t("retirée") if account.retired else ""


def _keys(account: Account) -> tuple[object, ...]:
    return account.name.casefold(), account.role.value, account.retired
