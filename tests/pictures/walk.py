"""The twelve errands on the demonstration centre: a picture after each gesture."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPointF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from centre_desk.actions import demo, groups
from centre_desk.actions.groups import Places
from centre_desk.desk import Desk, open_desk
from centre_desk.domain.periods import Nights
from centre_desk.errors import RuleBroken
from tests.pictures.stage import Shot, everything, settle
from tests.ui.conftest import Hands
from tests.ui.gestures import NONE, Gestures
from tests.ui.paper import PaperTray
from ui import app
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.widgets.rack.arrangement import Piece

MORNING = datetime(2027, 6, 1, 9, 30, tzinfo=UTC)
"""A Tuesday, as in the tests of the errands."""
TODAY = MORNING.date()
SIZE = QSize(1366, 768)
GROUP = "FM-MGT-099"
Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Fingers(Hands):
    """Hands outside of a test."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, QTest)

    def wait(self) -> None:
        settle()
        while self.window.background.busy:
            loop = QEventLoop()
            self.window.background.busy_changed.connect(loop.quit)
            loop.exec()
        settle()


class Walker(Gestures):
    """Takes a picture before the first gesture and after each."""

    def __init__(self, at: Hands, name: str, folder: Path) -> None:
        super().__init__(at)
        self.name, self._folder = name, folder
        self.shots: list[dict[str, str]] = []
        self.group: tuple[date, int] | None = None
        """The first night and a stay of the group that is to be cancelled."""

    def look(self, words: str) -> None:
        """Keep what the window shows now, under what was done."""
        self.at.wait()
        number = len(self.shots)
        file = f"errand-{self.name}-{number}.png"
        everything(self.window).save(str(self._folder / file))
        shot = Shot(file, f"errand {self.name}", f"{number} {words}", "fr", "light", "1366", "100")
        self.shots.append(asdict(shot))

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        super().key(key, *modifiers)
        self.look("+".join([*(each.name.removesuffix("Modifier") for each in modifiers),
                            key.name.removeprefix("Key_")]))  # fmt: skip

    def type(self, text: str) -> None:
        super().type(text)
        self.look(f"« {text} »")

    def click(self, widget: QWidget) -> None:
        words = widget.accessibleName()
        super().click(widget)
        self.look(f"click {words}")

    def click_at(self, place: QPointF, modifiers: Qt.KeyboardModifier = NONE) -> None:
        super().click_at(place, modifiers)
        self.look("click on the rack")

    def drag(self, start: QPointF, end: QPointF, modifiers: Qt.KeyboardModifier = NONE) -> None:
        super().drag(start, end, modifiers)
        self.look("drag")

    # Whom the errand is about

    def pieces(self) -> Iterator[Piece]:
        """The stays on the rack that is open."""
        for row in self.geometry.arrangement.pieces:
            for piece in row:
                if hasattr(piece.bar, "stay_id"):
                    yield piece

    def guest(self, wanted: Callable[[Piece], bool]) -> int:
        """Open the rack on the first stay that is *wanted*."""
        self.at.press(Key.Key_F3)
        piece = next(piece for piece in self.pieces() if wanted(piece))
        room = self.geometry.arrangement.rows[piece.row].room
        self.window.rooms.show_room(room.id)
        self.at.wait()
        return int(piece.bar.stay_id)

    def followed(self, piece: Piece) -> bool:
        """Whether somebody arrives in the same bed one free night after this guest has left."""
        return in_house(piece) and any(
            other.lane == piece.lane and other.start == piece.end + 2
            for other in self.geometry.arrangement.pieces[piece.row]
        )

    def empty_bed(self) -> tuple[str, date]:
        """A room in which nobody sleeps for the coming nights."""
        arrangement = self.geometry.arrangement
        start = arrangement.half(TODAY)
        for row, pieces in zip(arrangement.rows, arrangement.pieces, strict=True):
            if all(piece.end <= start or piece.start > start + 10 for piece in pieces):
                return row.room.number, TODAY
        raise LookupError("no room is empty")


def in_house(piece: Piece) -> bool:
    return piece.bar.state.value == "in_house" and piece.bar.nights.departure > TODAY + timedelta(1)


def coming(piece: Piece) -> bool:
    return piece.bar.state.value == "confirmed" and piece.bar.nights.arrival > TODAY


def book(user: Walker) -> None:
    user.key(Key.Key_N, CONTROL)
    user.type("ben")
    user.type("3")


def check_in(user: Walker) -> None:
    user.key(Key.Key_Return)


def move(user: Walker) -> None:
    user.guest(in_house)
    user.look("the guest's bar")
    user.key(Key.Key_M)
    user.type("4 bruit")


def block(user: Walker) -> None:
    user.at.press(Key.Key_F3)
    number, _day = user.empty_bed()
    rows = user.geometry.arrangement.rows
    user.window.rooms.show_room(next(row.room.id for row in rows if row.room.number == number))
    user.look("an empty room")
    user.key(Key.Key_B)
    user.type("ven peinture")


def who(user: Walker) -> None:
    user.key(Key.Key_K, CONTROL)
    user.type("214 jeu")


def find(user: Walker) -> None:
    user.key(Key.Key_K, CONTROL)
    user.type("ben")


def lengthen(user: Walker) -> None:
    user.at.press(Key.Key_F3)
    user.window.select(user.guest(user.followed))
    user.look("the guest")
    user.key(Key.Key_Plus)
    user.key(Key.Key_Plus)
    user.key(Key.Key_Space, CONTROL)


def mailed_list(user: Walker) -> None:
    path = Path(tempfile.gettempdir()) / "liste.csv"
    rows = ("Nom;Prénom;Sexe;Arrivée;Départ", "Tazi;Salma;F;07/06/2027;11/06/2027",
            "Kadiri;Omar;H;07/06/2027;11/06/2027")  # fmt: skip
    path.write_text("\n".join(rows), encoding="utf-8")
    user.window.lists._which = lambda _parent: path
    user.key(Key.Key_I, CONTROL, SHIFT)
    user.key(Key.Key_Return, CONTROL)


def next_week(user: Walker) -> None:
    user.window.reports.paper.printers = PaperTray(Path(tempfile.gettempdir()))
    user.key(Key.Key_P, CONTROL, SHIFT)


def swap(user: Walker) -> None:
    one = user.guest(coming)
    start = next(piece for piece in user.pieces() if piece.bar.stay_id == one)
    other = next(
        piece.bar.stay_id
        for piece in user.pieces()
        if coming(piece) and piece.row > start.row and piece.start == start.start
    )
    user.look("two guests")
    user.drag(user.bar(one), user.bar(other), ALT)


def hand_over(user: Walker) -> None:
    user.key(Key.Key_H, CONTROL)


def cancel_group(user: Walker) -> None:
    first, stay_id = user.group
    user.at.press(Key.Key_F3)
    user.window.rooms.show_day(first)
    user.at.wait()
    user.guest(lambda piece: piece.bar.stay_id == stay_id)
    user.look("a bar of the group")
    user.click_at(user.bar(stay_id))
    user.click(user.window.stay_card.cancel_all)
    user.key(Key.Key_Z, CONTROL)


def hold_group(desk: Desk) -> tuple[date, int]:
    """A group in the first week with room for it: its first night, and one of its stays."""
    for weeks in range(2, 16):
        start = TODAY + timedelta(weeks=weeks)
        with contextlib.suppress(RuleBroken):
            held = groups.hold_group(
                desk, label=GROUP, nights=Nights(start, start + timedelta(3)),
                quotas=[Places("", 24)], release_on=TODAY,
            )  # fmt: skip
            return start, held.result[1]
    raise LookupError("no week has 24 beds free")


ERRANDS: dict[str, Callable[[Walker], None]] = {
    "01 book": book,
    "02 check in": check_in,
    "03 move": move,
    "04 block": block,
    "05 who": who,
    "06 find": find,
    "07 lengthen": lengthen,
    "08 list": mailed_list,
    "09 next week": next_week,
    "10 swap": swap,
    "11 hand over": hand_over,
    "12 group": cancel_group,
}


def errands(application: QApplication, out: Path) -> list[dict[str, str]]:
    """Walk through all of them, each on a demonstration centre of its own."""
    shots: list[dict[str, str]] = []
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / "built.db"
        desk = open_desk(built, actor="Samira", create=True, clock=lambda: MORNING)
        demo.create(desk, years=0.3, today=TODAY)
        desk.close()
        for name, errand in ERRANDS.items():
            with walker(application, name, built, out) as user:
                user.look("before")
                errand(user)
                shots += user.shots
                print(f"errand {name}: {user.count} gestures", flush=True)
    return shots


@contextlib.contextmanager
def walker(application: QApplication, name: str, built: Path, out: Path) -> Iterator[Walker]:
    """Somebody at a window on a copy of the demonstration centre."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "centre.db"
        shutil.copy(built, path)
        preferences = Preferences(Path(folder))
        preferences.language = "fr"

        def opened() -> Desk:
            return open_desk(path, actor="Samira", clock=lambda: MORNING)

        desk = opened()
        group = hold_group(desk) if name.endswith("group") else None
        desk.close()
        window = app.make_window(application, opened, demo.create, preferences)
        window.resize(SIZE)
        window.show()
        window.open_centre()
        at = Fingers(window)
        at.wait()
        user = Walker(at, name.replace(" ", "-"), out)
        user.group = group
        yield user
        window.close()
        app.finish(window)
        settle()
