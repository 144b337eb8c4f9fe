"""*À traiter*: each matter with what settles it, the likeliest one on Enter, the others one key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu

from centre_desk.queries.views import Matter
from ui import settling
from ui.deeds import Deeds, Work
from ui.language import say, t
from ui.latin_keys import meant
from ui.widgets import parts
from ui.widgets.lines import Line


@dataclass(frozen=True, slots=True)
class Option:
    """One way to settle a matter; the first of several has no key of its own but Enter."""

    text: str
    deed: Callable[[], None]
    key: Qt.Key | None = None


class MatterLine(Line):
    """A matter, the button for what is likeliest, and the rest in a menu."""

    def __init__(self, matter: Matter, options: list[Option]) -> None:
        super().__init__(
            parts.Elided(say(matter.text)), deed=options[0].text if options else "",
            tip=say(matter.text),
        )  # fmt: skip
        self.setProperty("matter", matter.kind)
        self._others: dict[int, Option] = {o.key: o for o in options[1:] if o.key}
        if options:
            self.on_deed(options[0].deed)
        if not self._others:
            return
        more = parts.button("quiet", "more")
        parts.name(more, t("Autres décisions"), shown=False)
        more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        menu = QMenu(more)
        for key, option in self._others.items():
            action = menu.addAction(f"{option.text}\t{QKeySequence(key).toString()}")
            action.triggered.connect(lambda _on=False, o=option: o.deed())
        more.setMenu(menu)
        inside = self.layout()
        if isinstance(inside, QHBoxLayout):
            # Before the deed, so that the deeds of all lines stand under each other.
            inside.insertWidget(inside.count() - 1, more)

    @property
    def options(self) -> tuple[Option, ...]:
        """What the menu offers."""
        return tuple(self._others.values())

    def event(self, event: QEvent) -> bool:
        """A line that has the focus means itself, whatever the side panel would do on the key."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and meant(event) in self._others:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        option = self._others.get(meant(event))
        if option:
            option.deed()
        else:
            super().keyPressEvent(event)


def options(
    matter: Matter,
    deeds: Deeds,
    show_room: Callable[[int], None],
    show_session: Callable[[int], None],
) -> list[Option]:
    """What can be done about *matter*, the likeliest first; nothing where a look must do."""

    def way(text: str, work: Work, key: Qt.Key | None = None) -> Option:
        return Option(text, lambda: deeds.do(work), key)

    if matter.kind == "group-release" and matter.booking_id is not None:
        return [way(t("Libérer"), settling.release(matter.booking_id))]
    if matter.room_id is not None:
        room_id = matter.room_id
        return [Option(t("Voir"), lambda: show_room(room_id))]
    if matter.session_id is not None:
        session_id = matter.session_id
        return [Option(t("Voir"), lambda: show_session(session_id))]
    if matter.change_id is not None:
        return [way(t("Réglé"), settling.settle_list(matter.change_id))]
    stay_id = matter.stay_id
    if stay_id is None:
        return []
    match matter.kind:
        case "late-arrival":
            return [
                way(t("Arrivé"), settling.arrive(stay_id)),
                way(t("Non venu"), settling.stayed_away(stay_id), Qt.Key.Key_N),
                way(t("Attendre aujourd'hui"), settling.wait(stay_id, 0), Qt.Key.Key_T),
                way(t("Attendre demain"), settling.wait(stay_id, 1), Qt.Key.Key_Plus),
            ]
        case "overdue-departure":
            until = settling.keep_until_tomorrow(stay_id)
            return [
                way(t("Parti"), settling.leave(stay_id)),
                way(t("Prolonger jusqu'à demain"), until, Qt.Key.Key_Plus),
            ]
        case "no-room":
            return [way(t("Loger"), settling.lodge(stay_id))]
    return []
