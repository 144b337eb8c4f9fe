"""*Salles* in every state, a move under way, what stands beside it, and its settings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tests.pictures.stage import Scene
from tests.ui import samples, samples_classrooms
from ui.main_window import MainWindow
from ui.settings.classrooms import ClassroomsSection
from ui.settings.hours import HoursSection
from ui.widgets.classroom_grid.board import Cell


def scenes() -> Iterator[Scene]:
    """The plan of a week, and what is done from it."""
    for kind in ("usual", "empty", "full", "long"):
        yield Scene("classrooms", kind, partial(show_plan, kind=kind))
    for kind in ("usual", "long"):
        yield Scene("classrooms-slot", kind, partial(show_slot, kind=kind))
    for state, target in (("refused", (8, 4, 0)), ("better", (3, 4, 0)), ("free", (10, 4, 0))):
        yield Scene("classrooms-drag", state, partial(show_drag, target=target))
    yield Scene("classrooms-room", "closed", show_room)
    yield Scene("classrooms-room", "closing", partial(show_room, closing=True))
    yield Scene("classrooms", "proposal", show_proposal)
    yield Scene("settings", "classrooms", show_classrooms)
    yield Scene("settings", "hours", show_hours)


def show_plan(window: MainWindow, kind: str = "usual") -> None:
    window.show_page("classrooms")
    window.classrooms.render_plan(samples.TODAY, samples_classrooms.plan(kind))


def show_slot(window: MainWindow, kind: str = "usual") -> None:
    show_plan(window, kind)
    beside = samples_classrooms.slot_beside(kind)
    window.classrooms.view.select(beside.taught.slot_id)
    window.panel.present(window.slot_card)
    window.slot_card.render_slot(beside)


def show_drag(window: MainWindow, target: Cell) -> None:
    show_plan(window)
    view = window.classrooms.view
    view.pick_up((2, 4, 0))
    view.show_places(samples_classrooms.places())
    view.carry_to(target)


def show_room(window: MainWindow, *, closing: bool = False) -> None:
    show_plan(window)
    window.panel.present(window.classroom_card)
    window.classroom_card.render_room(samples_classrooms.classroom_file())
    if closing:
        window.classroom_card.begin_closure()


def show_proposal(window: MainWindow) -> None:
    show_plan(window)
    window.panel.present(window.proposal_card)
    window.proposal_card.render_proposal(samples_classrooms.proposal())


def show_classrooms(window: MainWindow) -> None:
    window.show_page("settings")
    section = window.settings.section(ClassroomsSection)
    if isinstance(section, ClassroomsSection):
        section.show_rooms(samples_classrooms.ROOMS)


def show_hours(window: MainWindow) -> None:
    window.show_page("settings")
    section = window.settings.section(HoursSection)
    if isinstance(section, HoursSection):
        section.show_profiles(samples_classrooms.profiles())
