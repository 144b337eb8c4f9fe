"""Renders every page and dialog into ``out/screenshots``, with one sheet to browse them all."""

from __future__ import annotations

import argparse
import contextlib
import html
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from centre_desk.language import LANGUAGES, tr
from centre_desk.queries.views import Bar
from tests.ui import samples, samples_house, samples_people
from ui import app, theme
from ui.background import Background
from ui.language import code
from ui.main_window import MainWindow
from ui.notices import Offer
from ui.preferences import Preferences
from ui.widgets.preview import page_sizes
from ui.widgets.rack.drag import begun
from ui.widgets.rack.geometry import Spot

SIZES = (QSize(1366, 768), QSize(1920, 1080))
OUT = Path("out/screenshots")


class StillBackground(Background):
    """Has no database: the pictures show invented values, and pages of a PDF are drawn at once."""

    def run_query(self, work, done, **_how: object) -> None:  # type: ignore[no-untyped-def]
        with contextlib.suppress(AttributeError):
            done(work(None))

    def run_change(self, *_what: object, **_how: object) -> None:
        return


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: how the window is brought there."""

    name: str
    show: Callable[[MainWindow], None]


def scenes() -> Iterator[Scene]:
    """Every page and dialog, empty, usual, full and with long names where that differs."""
    for kind in ("usual", "empty", "full", "long"):
        yield Scene(f"today-{kind}", lambda window, kind=kind: show_today(window, kind))
        yield Scene(f"rooms-{kind}", lambda window, kind=kind: show_rooms(window, kind))
    for zoom in ("day", "month", "year"):
        yield Scene(f"rooms-{zoom}", lambda window, zoom=zoom: show_zoom(window, zoom))
    yield Scene("rooms-by-session", show_sessions)
    yield Scene("rooms-stay", show_stay)
    yield Scene("rooms-stay-long", lambda window: show_stay(window, "long"))
    yield Scene("rooms-change-bed", show_beds)
    yield Scene("rooms-notice", show_notice)
    yield Scene("new-stay", show_booking)
    yield Scene("search", show_search)
    yield Scene("rooms-drag", show_drag)
    for kind in ("usual", "empty", "long"):
        yield Scene(f"people-{kind}", lambda window, kind=kind: show_people(window, kind))
        yield Scene(f"people-file-{kind}", lambda window, kind=kind: show_file(window, kind))
    yield Scene("people-form", show_person_form)
    yield Scene("people-duplicates", show_duplicates)
    yield Scene("lists", lambda window: window.show_page("lists"))
    yield Scene("lists-preview", show_list)
    for kind in ("usual", "empty", "full", "long"):
        yield Scene(f"housekeeping-{kind}", lambda window, kind=kind: show_house(window, kind))
        yield Scene(f"handover-{kind}", lambda window, kind=kind: show_handover(window, kind))
    yield Scene("housekeeping-room", show_room)
    yield Scene("housekeeping-block", lambda window: show_room(window, "block"))
    yield Scene("reports", show_report)
    yield Scene("settings", show_settings)
    yield Scene("first-start", show_first_start)
    yield Scene("first-start-rooms", lambda window: show_first_start(window, 2))


def show_today(window: MainWindow, kind: str = "usual") -> None:
    window.show_page("today")
    window.today.render_day(samples.today(kind))


def show_rooms(window: MainWindow, kind: str = "usual") -> None:
    window.show_page("rooms")
    window.rooms.render_rack(samples.rack(kind), samples.MONDAY)
    window.rooms.zoom_to("weeks")
    window.rooms.render_rack(samples.rack(kind), samples.MONDAY)


def show_zoom(window: MainWindow, zoom: str) -> None:
    window.show_page("rooms")
    days, before = (366, 14) if zoom == "year" else (70, 14)
    window.rooms.render_rack(samples.rack(days=days, before=before), samples.MONDAY)
    window.rooms.zoom_to(zoom)


def show_sessions(window: MainWindow) -> None:
    show_rooms(window)
    window.rooms.colour_by("session")


def show_stay(window: MainWindow, kind: str = "usual") -> None:
    show_rooms(window, kind)
    bar = next(bar for bar in samples.rack(kind).bars if bar.state.value == "in_house")
    window.select(bar.stay_id)
    window.stay_card.render_stay(samples.details(kind))


def show_beds(window: MainWindow) -> None:
    show_stay(window)
    window.stay_card.offer_beds(samples.free_beds())


def show_notice(window: MainWindow) -> None:
    show_stay(window)
    words = tr("{person} déplacé de {left} en {room}", person="SEKKAT Omar", left="214", room="209")
    window.notices.tell(words, Offer("undo", lambda: None))


def show_booking(window: MainWindow) -> None:
    show_rooms(window)
    window.new_stay(None, None)
    window.booking.start(samples.TODAY, None, None)
    window.booking.offer_beds(samples.free_beds())


def show_search(window: MainWindow) -> None:
    show_rooms(window)
    window.search()
    window.finder.field.setText("ben")
    window.finder.show_found(samples.found())


def show_drag(window: MainWindow) -> None:
    show_rooms(window)
    geometry = window.rooms.view.geometry_now()
    piece = next(
        piece
        for row in geometry.arrangement.pieces
        for piece in row
        if isinstance(piece.bar, Bar) and piece.bar.state.expected
    )
    start = Spot(piece.row, piece.lane, piece.start + 1, piece)
    window.rooms.view.show_drag(begun(start).to(replace(start, row=piece.row + 4, piece=None)))


def show_list(window: MainWindow) -> None:
    window.show_page("lists")
    window.lists.render_preview(samples.list_preview())


def show_house(window: MainWindow, kind: str = "usual") -> None:
    window.show_page("housekeeping")
    house = samples_house.house(kind)
    window.rail.show_rooms_left(house.planned - house.done)
    window.housekeeping.render_house(house)


def show_handover(window: MainWindow, kind: str = "usual") -> None:
    window.show_page("handover")
    window.handover.render_handover(samples_house.handover(kind))


def show_room(window: MainWindow, begin: str = "") -> None:
    show_house(window)
    house = samples_house.house()
    room = next(room for room in house.rooms if room.repairs and room.people_out)
    table, row = window.housekeeping.table, window.housekeeping.rows.row_of(room.room_id)
    table.choose([row], row)
    window.show_rooms([room.room_id], house.day, begin)
    window.room_card.render_house(house)


def show_people(window: MainWindow, kind: str = "usual") -> None:
    window.show_page("people")
    window.people.render_people(samples_people.directory(kind))


def show_file(window: MainWindow, kind: str = "usual") -> None:
    show_people(window)
    window.people.open_file(1)
    window.people.file.render_file(samples_people.file(kind))


def show_person_form(window: MainWindow) -> None:
    show_file(window)
    window.people.file.write()
    window.people.file.form.texts["birth_date"].setText("5/6")
    window.people.file.form.keep()


def show_duplicates(window: MainWindow) -> None:
    show_people(window)
    window.people.show_duplicates()
    window.people.pairs.render_pairs(samples_people.pairs())


def show_report(window: MainWindow) -> None:
    window.show_page("reports")
    printed = samples.printed_week(code())
    window.reports.show_printed(samples.TODAY, printed, page_sizes(printed.pdf))


def show_settings(window: MainWindow) -> None:
    window.show_page("settings")
    window.settings.show_centre(samples.summary())


def show_first_start(window: MainWindow, step: int = 0) -> None:
    window.show_first_start()
    window.first_start.go(step)


def picture(
    application: QApplication, scene: Scene, language: str, name: theme.ThemeName, size: QSize
) -> str:
    """Take one picture in a window of its own, and return its file's name."""
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder))
        preferences.language, preferences.theme = language, name
        window = app.make_window(
            application,
            samples.no_desk,
            samples.nothing,
            preferences,
            worker=StillBackground,
        )
        window.resize(size)
        window.show_centre(samples.summary())
        window.rail.show_counts(18, 3)
        window.show()
        scene.show(window)
        for _ in range(3):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.processEvents()
        file = f"{scene.name}-{language}-{name}-{size.width()}.png"
        window.grab().save(str(OUT / file))
        window.close()
        app.finish(window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return file


def sheet(files: list[str]) -> str:
    """One page with every picture, to be looked at from top to bottom."""
    shown = "\n".join(
        f'<figure><a href="{html.escape(file)}"><img src="{html.escape(file)}" loading="lazy"></a>'
        f"<figcaption>{html.escape(file)}</figcaption></figure>"
        for file in files
    )
    return (
        "<!doctype html><meta charset=utf-8><title>Centre Desk</title><style>"
        "body{font:13px sans-serif;display:grid;grid-template-columns:repeat(auto-fill,"
        "minmax(480px,1fr));gap:16px;padding:16px;background:#e8e6e1}figure{margin:0}"
        "img{width:100%;border-radius:8px}</style>" + shown
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="scenes whose name contains this")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", choices=("light", "dark"), action="append")
    parser.add_argument("--width", type=int, action="append")
    chosen = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    application = app.make_application(["screenshots"])
    files = []
    for scene, language, name, size in product(
        scenes(), chosen.language or LANGUAGES, chosen.theme or ("light", "dark"), SIZES
    ):
        if chosen.only in scene.name and size.width() in (chosen.width or (1366, 1920)):
            files.append(picture(application, scene, language, name, size))
            print(files[-1], flush=True)
    (OUT / "index.html").write_text(sheet(files), encoding="utf-8")
    QGuiApplication.exit()


if __name__ == "__main__":
    main()
