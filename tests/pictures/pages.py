"""Every page: empty, usual, with a full house and with long names, where that differs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from centre_desk.actions.documents import Printed
from centre_desk.domain.jfp import Line
from centre_desk.reports import trainer_week as trainer_report
from tests.pictures.stage import Scene
from tests.reports.test_jfp_balance import HOSTILE, SOME, balance
from tests.ui import samples, samples_house, samples_people
from ui.language import code
from ui.main_window import MainWindow
from ui.reports.contents import JFP
from ui.settings.centre import CentreSection
from ui.widgets.preview import page_sizes

KINDS = ("usual", "empty", "full", "long")


def scenes() -> Iterator[Scene]:
    """The pages without anything beside them."""
    for kind in KINDS:
        yield Scene("today", kind, partial(show_today, kind=kind))
        yield Scene("rooms", kind, partial(show_rooms, kind=kind))
        yield Scene("housekeeping", kind, partial(show_house, kind=kind))
        yield Scene("handover", kind, partial(show_handover, kind=kind))
    for kind in ("usual", "empty", "long"):
        yield Scene("people", kind, partial(show_people, kind=kind))
        yield Scene("people-file", kind, partial(show_file, kind=kind))
        yield Scene("people-week", kind, partial(show_trainer_week, kind=kind))
    for zoom in ("day", "month", "year"):
        yield Scene("rooms", zoom, partial(show_zoom, zoom=zoom))
    yield Scene("rooms", "by-session", show_sessions)
    yield Scene("people", "duplicates", show_duplicates)
    yield Scene("lists", "empty", lambda window: window.show_page("lists"))
    yield Scene("lists", "preview", show_list)
    yield Scene("reports", "usual", show_report)
    for kind in ("usual", "long"):
        yield Scene("reports-jfp", kind, partial(show_balance, kind=kind))
    yield Scene("settings", "usual", show_settings)
    yield Scene("first-start", "welcome", show_first_start)
    for step, state in enumerate(("centre", "rooms", "summary"), start=1):
        yield Scene("first-start", state, partial(show_first_start, step=step))


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


def show_house(window: MainWindow, kind: str = "usual") -> None:
    window.show_page("housekeeping")
    house = samples_house.house(kind)
    window.rail.show_rooms_left(house.planned - house.done)
    window.housekeeping.render_house(house)


def show_handover(window: MainWindow, kind: str = "usual") -> None:
    window.show_page("handover")
    window.handover.render_handover(samples_house.handover(kind))


def show_people(window: MainWindow, kind: str = "usual") -> None:
    window.show_page("people")
    window.people.render_people(samples_people.directory(kind))


def show_file(window: MainWindow, kind: str = "usual") -> None:
    show_people(window)
    window.people.open_file(1)
    window.people.file.render_file(samples_people.file(kind))


def show_trainer_week(window: MainWindow, kind: str = "usual") -> None:
    show_file(window)
    shown = samples_people.trainer_week(kind)
    window.people.show_week(1)
    window.people.week.render_week(shown)
    report = trainer_report.render(shown, code())
    printed = Printed(trainer_report.file_name(shown, code()), report)
    window.people.week.paper.show_printed(printed, page_sizes(report), "")


def show_duplicates(window: MainWindow) -> None:
    show_people(window)
    window.people.show_duplicates()
    window.people.pairs.render_pairs(samples_people.pairs())


def show_list(window: MainWindow) -> None:
    window.show_page("lists")
    window.lists.render_preview(samples.list_preview())


def show_report(window: MainWindow) -> None:
    window.show_page("reports")
    printed = samples.printed_week(code())
    window.reports.show_printed(samples.TODAY, printed, page_sizes(printed.pdf))


def show_balance(window: MainWindow, kind: str = "usual") -> None:
    window.show_page("reports")
    window.reports.show_report(JFP)
    report = window.reports.reports[JFP]
    more = {"direction": Line(1, (HOSTILE, ""), SOME)} if kind == "long" else {}
    report.show_year(["2026-2027"], balance(**more))
    report.break_down("direction" if kind == "long" else "month")


def show_settings(window: MainWindow) -> None:
    window.show_page("settings")
    for section in window.settings.sections:
        if isinstance(section, CentreSection):
            window.settings.open(section)
            section.show_centre(samples.summary())


def show_first_start(window: MainWindow, step: int = 0) -> None:
    window.show_first_start()
    if step > 1:
        window.first_start.name_.widget.setText("Aïn Borja")  # type: ignore[attr-defined]
    window.first_start.go(step)
    if step == 1:
        window.first_start.advance()
