"""What stands beside a page or in front of it: cards, forms, dialogs, menus, notices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QMenu, QPushButton

from centre_desk.domain.stays import StayState
from centre_desk.language import tr
from centre_desk.queries.views import Bar
from tests.pictures.pages import (
    show_file,
    show_house,
    show_list,
    show_people,
    show_report,
    show_rooms,
    show_today,
)
from tests.pictures.stage import Scene
from tests.ui import samples, samples_house
from tests.ui.paper import NoPrinter
from ui.dialogs import files
from ui.draft import Begun
from ui.drafts import Drafts
from ui.language import t
from ui.main_window import MainWindow
from ui.notices import Offer
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.rack.drag import begun
from ui.widgets.rack.geometry import Spot


def scenes() -> Iterator[Scene]:
    """Each card and form in its states, each dialog, each notice."""
    for state in StayState:
        yield Scene("stay", state.value, partial(show_stay, state=state))
    yield Scene("stay", "long", partial(show_stay, kind="long"))
    yield Scene("stay", "change-bed", show_beds)
    yield Scene("stay", "why", show_why)
    yield Scene("stays", "usual", show_several)
    yield Scene("new-stay", "usual", show_booking)
    yield Scene("new-stay", "known", show_known)
    yield Scene("new-stay", "errors", show_booking_errors)
    yield Scene("room", "usual", show_room)
    yield Scene("room", "repair", partial(show_room, begin="repair"))
    yield Scene("block", "usual", partial(show_room, begin="block"))
    yield Scene("block", "errors", show_block_errors)
    yield Scene("person-form", "usual", show_person_form)
    yield Scene("person-form", "errors", show_person_errors)
    yield Scene("today", "drafts", show_drafts)
    yield Scene("search", "usual", show_search)
    yield Scene("search", "empty", show_nothing_found)
    yield Scene("help", "usual", show_help)
    yield Scene("rooms", "drag", show_drag)
    yield Scene("notice", "undo", show_notice)
    yield Scene("notice", "trouble", show_trouble)
    yield Scene("menu", "usual", show_menu)
    yield Scene("menu", "matters", show_matter_menu)
    yield Scene("lists", "columns", show_columns)
    yield Scene("print", "usual", show_print)
    yield Scene("print", "errors", show_print_errors)
    yield Scene("print", "no-printer", show_no_printer)
    yield Scene("file-dialog", "open", show_opening)
    yield Scene("file-dialog", "save", show_saving)


def show_stay(
    window: MainWindow, kind: str = "usual", state: StayState = StayState.IN_HOUSE
) -> None:
    show_rooms(window, kind)
    bars = samples.rack(kind).bars
    window.select(next((bar for bar in bars if bar.state is state), bars[0]).stay_id)
    window.stay_card.render_stay(samples.details(kind, state))


def show_beds(window: MainWindow) -> None:
    show_stay(window)
    window.stay_card.offer_beds(samples.free_beds())


def show_why(window: MainWindow) -> None:
    show_stay(window)
    window.stay_card.ask_why()
    window.stay_card.render_stay(samples.details())


def show_several(window: MainWindow) -> None:
    show_rooms(window)
    shown = tuple(
        replace(samples.details(kind, StayState.CONFIRMED), stay_id=number)
        for number, kind in ((1, "usual"), (2, "long"))
    )
    window.select_several((1, 2))
    window.group_card.render_stays(shown, (1, 2, 3, 4))


def show_booking(window: MainWindow) -> None:
    show_rooms(window)
    window.new_stay(None, None)
    window.booking.start(samples.TODAY, None, None)
    window.booking.offer_beds(samples.free_beds())


def show_known(window: MainWindow) -> None:
    show_booking(window)
    window.booking.fill_person(1, samples.LONG)


def show_booking_errors(window: MainWindow) -> None:
    show_booking(window)
    write(window.booking.departure, "jeudi dernier")
    window.booking.book()


def show_room(window: MainWindow, begin: str = "") -> None:
    show_house(window)
    house = samples_house.house()
    room = next(room for room in house.rooms if room.repairs and room.people_out)
    table, row = window.housekeeping.table, window.housekeeping.rows.row_of(room.room_id)
    table.choose([row], row)
    window.show_rooms([room.room_id], house.day, begin)
    window.room_card.render_house(house)


def show_block_errors(window: MainWindow) -> None:
    show_room(window, "block")
    write(window.room_card.form.until, "hier")
    window.room_card.form.block()


def show_person_form(window: MainWindow) -> None:
    show_file(window)
    window.people.file.write()


def show_person_errors(window: MainWindow) -> None:
    show_person_form(window)
    window.people.file.form.texts["birth_date"].setText("5/6")
    window.people.file.form.keep()


def show_drafts(window: MainWindow) -> None:
    show_today(window)
    window.today.kept.follow(LeftHalfWritten())


class LeftHalfWritten(Drafts):
    """What somebody was writing when the telephone rang."""

    def __init__(self) -> None:
        super().__init__(None)

    def offered(self) -> tuple[Begun, ...]:
        at = datetime.combine(samples.TODAY, time(9, 41), UTC)
        about = (("booking", samples.LONG), ("block", "213"), ("list", "Participants IA.xlsx"))
        return tuple(Begun(kind, "", name, at, {}) for kind, name in about)

    def today(self) -> date:
        return samples.TODAY

    def local(self, begun: Begun) -> datetime:
        return begun.at


def show_search(window: MainWindow) -> None:
    show_rooms(window)
    window.search()
    window.finder.field.setText("ben")
    window.finder.show_found(samples.found())


def show_nothing_found(window: MainWindow) -> None:
    show_today(window)
    window.search()
    window.finder.field.setText("zzz")
    window.finder.show_found([])


def show_help(window: MainWindow) -> None:
    show_rooms(window)
    window.panel.turn_help(window.middle.place.words)


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


def show_notice(window: MainWindow) -> None:
    show_stay(window)
    words = tr("{person} déplacé de {left} en {room}", person="SEKKAT Omar", left="214", room="209")
    window.notices.tell(words, Offer("undo", lambda: None))


def show_trouble(window: MainWindow) -> None:
    show_today(window)
    words = tr(
        "{person} a déjà un séjour du {arrival} au {departure}.",
        person=samples.LONG, arrival=samples.MONDAY, departure=samples.TODAY,
    )  # fmt: skip
    window.notices.tell(words, Offer("grant", lambda: None), trouble=True)


def show_menu(window: MainWindow) -> None:
    show_rooms(window)
    pop_up(window.rooms.findChildren(Choice)[0])


def show_matter_menu(window: MainWindow) -> None:
    show_today(window)
    pop_up(next(each for each in window.today.findChildren(QPushButton) if each.menu()))


def pop_up(button: QPushButton) -> None:
    menu = button.menu()
    if isinstance(menu, QMenu):
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def show_columns(window: MainWindow) -> None:
    show_list(window)
    window.lists.mapping.findChildren(QComboBox)[0].showPopup()


def show_print(window: MainWindow) -> None:
    show_report(window)
    window.reports.print_shown()


def show_print_errors(window: MainWindow) -> None:
    dialogs = []
    window.reports.paper.open_dialog = lambda dialog: dialogs.append(dialog) or dialog.show()
    show_print(window)
    dialogs[0].pages.setText("9")
    dialogs[0].print.click()


def show_no_printer(window: MainWindow) -> None:
    window.reports.paper.printers = NoPrinter()
    show_print(window)


def show_opening(window: MainWindow) -> None:
    window.show_page("lists")
    show_files(files.opening(window, t("Choisir une liste"), "Excel (*.xlsx)"))


def show_saving(window: MainWindow) -> None:
    show_people(window)
    title, proposed = t("Exporter"), f"{t('Personnes')}.xlsx"
    show_files(files.saving(window, title, proposed, "Excel (*.xlsx);;CSV (*.csv)"))


def show_files(dialog: QFileDialog) -> None:
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDirectory("docs")
    files.dress(dialog)
    dialog.show()


def write(field: Field, text: str) -> None:
    if isinstance(field.widget, QLineEdit):
        field.widget.setText(text)
