"""The rack: where a bar lies, what a press hits, and that nothing is hidden."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from centre_desk.actions import people
from centre_desk.desk import Desk
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import Nights
from centre_desk.queries.views import Bar, Rack
from tests.house import day, lodge, whereabouts
from tests.ui import samples
from tests.ui.conftest import Hands
from ui.theme import font
from ui.widgets.rack.arrangement import Arrangement, Piece, arrange
from ui.widgets.rack.geometry import ROOMS_WIDTH, Geometry
from ui.widgets.rack.painter import BAR_SIZE, fitted, lettering, name_of
from ui.widgets.rack.tips import tip_of

DAY = timedelta(days=1)
MONDAY = samples.MONDAY


def bar(bed: int, first: int, last: int, **changes: object) -> Bar:
    """A stay in *bed*, from day *first* to day *last* after Monday."""
    nights = Nights(MONDAY + first * DAY, MONDAY + last * DAY)
    drawn = replace(samples.rack().bars[0], bed_id=bed, nights=nights, stay_nights=nights)
    return replace(drawn, stay_id=100 * bed + first, **changes)  # type: ignore[arg-type]


def house(*bars: Bar) -> Rack:
    """The usual rooms with only these stays, over two weeks from Monday."""
    window = Nights(MONDAY, MONDAY + 14 * DAY)
    return replace(samples.rack("empty"), nights=window, bars=bars, blocks=(), parked=())


def only(arrangement: Arrangement) -> Piece:
    (piece,) = [piece for row in arrangement.pieces for piece in row]
    return piece


def test_a_stay_begins_in_the_afternoon_and_ends_in_the_morning() -> None:
    piece = only(arrange(house(bar(1, 0, 4))))
    assert (piece.start, piece.end) == (1, 9)


def test_who_leaves_and_who_comes_share_a_day_without_touching() -> None:
    first, second = arrange(house(bar(1, 0, 2), bar(1, 2, 4))).pieces[0]
    assert first.end == second.start
    assert not first.conflict


def test_a_room_used_whole_is_one_bar_over_both_lanes() -> None:
    both = (bar(1, 0, 2), replace(bar(1, 0, 2), bed_id=2))
    assert only(arrange(house(*both))).lanes == 2


def test_two_claims_on_one_bed_are_both_shown() -> None:
    arrangement = arrange(house(bar(1, 0, 3), bar(1, 1, 4)))
    first, second = arrangement.pieces[0]
    assert first.conflict
    assert second.conflict
    geometry = Geometry(arrangement, 900, 600, 60)
    assert not geometry.piece_box(first).intersects(geometry.piece_box(second))


@pytest.mark.parametrize("mirrored", [False, True], ids=["left to right", "right to left"])
def test_a_press_in_the_middle_of_a_bar_hits_it(mirrored: bool) -> None:
    arrangement = arrange(house(bar(1, 1, 3), bar(2, 4, 6)))
    geometry = Geometry(arrangement, 900, 600, 60, mirrored=mirrored)
    for piece in arrangement.pieces[0]:
        spot = geometry.spot(geometry.piece_box(piece).center())
        assert spot is not None
        assert spot.piece is piece


def test_time_runs_from_right_to_left_in_arabic() -> None:
    arrangement = arrange(house(bar(1, 1, 3)))
    plain = Geometry(arrangement, 900, 600, 60).piece_box(only(arrangement))
    turned = Geometry(arrangement, 900, 600, 60, mirrored=True).piece_box(only(arrangement))
    assert turned.center().x() == pytest.approx(900 - plain.center().x(), abs=1)


def test_a_press_on_a_free_cell_names_its_bed_and_day() -> None:
    arrangement = arrange(house())
    geometry = Geometry(arrangement, 900, 600, 60, across=120)
    spot = geometry.spot(QPointF(ROOMS_WIDTH + 90, 46 + 25))
    assert spot is not None
    assert spot.piece is None
    assert (spot.row, spot.lane) == (0, 1)
    assert arrangement.day(spot.half) == MONDAY + 3 * DAY


def test_only_the_rows_in_view_are_painted() -> None:
    geometry = Geometry(arrange(house()), 900, 400, 60, down=38 * 10)
    assert geometry.visible_rows().start == 10
    assert len(geometry.visible_rows()) < 12


@pytest.mark.parametrize(
    ("width", "shown"), [(200, "BENNANI S."), (55, "BENNANI"), (24, "BS"), (4, "")]
)
def test_a_bar_too_short_for_a_name_shows_initials(qapp: object, width: int, shown: str) -> None:
    assert fitted("", "BENNANI S.", "", width) == shown


def test_a_long_surname_is_shortened_where_its_beginning_can_be_read(qapp: object) -> None:
    assert fitted("", "BENSLIMANE-ELHASSANI EL MOUTAOUAKIL F.", "", 120).startswith("BENSLIMANE")


def test_a_press_on_a_bar_opens_its_stay(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 1, 4)
    at = hands()
    at.press(Qt.Key.Key_F3)
    view = at.window.rooms.view
    geometry = view.geometry_now()
    assert geometry is not None
    piece = geometry.arrangement.of_stay(stay)
    assert piece is not None
    at.click(view.viewport(), geometry.piece_box(piece).center().toPoint())
    assert at.window.stay_card.stay_id == stay


def test_the_keyboard_walks_the_cells_and_books_where_it_stands(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    at = hands()
    at.press(Qt.Key.Key_F3)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        at.press(key)
    form = at.window.booking
    assert form.isVisible()
    assert form.arrival.widget.text() == "02/06/2027"  # type: ignore[attr-defined]


def test_zoom_keeps_the_first_day_in_view(hands: Callable[[], Hands]) -> None:
    at = hands()
    at.press(Qt.Key.Key_F3)
    view = at.window.rooms.view
    before = view.first_day()
    for key in (Qt.Key.Key_3, Qt.Key.Key_2):
        at.press(key, Qt.KeyboardModifier.ControlModifier)
    assert view.first_day() == before


def test_going_far_away_reads_the_days_that_are_missing(hands: Callable[[], Hands]) -> None:
    at = hands()
    at.press(Qt.Key.Key_F3)
    view = at.window.rooms.view
    before = view.first_day()
    assert before is not None
    for _ in range(40):
        at.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert view.first_day() == before + timedelta(weeks=40)


def test_a_change_elsewhere_leaves_the_rack_where_it_was(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    lodge(desk, "101", 1, 4)
    at = hands()
    at.press(Qt.Key.Key_F3)
    before = at.window.rooms.view.first_day()
    at.press(Qt.Key.Key_F2)
    at.press(Qt.Key.Key_Return)
    at.press(Qt.Key.Key_F3)
    assert at.window.rooms.view.first_day() == before


def dragged(at: Hands, start: QPointF, end: QPointF) -> None:
    """Press, move in two steps, let go."""
    viewport = at.window.rooms.view.viewport()
    left = Qt.MouseButton.LeftButton
    at.qtbot.mousePress(viewport, left, pos=start.toPoint())
    for place in ((start + end) / 2, end):
        at.drag_to(viewport, place)
    at.qtbot.mouseRelease(viewport, left, pos=end.toPoint())
    at.wait()


def shown(at: Hands) -> Geometry:
    at.press(Qt.Key.Key_F3)
    geometry = at.window.rooms.view.geometry_now()
    assert geometry is not None
    return geometry


def test_a_bar_is_dragged_to_another_room(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 2, 5)
    at = hands()
    geometry = shown(at)
    piece = geometry.arrangement.of_stay(stay)
    assert piece is not None
    start = geometry.piece_box(piece).center()
    row = geometry.arrangement.rows[2]
    target = geometry.lane_box(row, 1, 1, piece.start, piece.end).center()
    dragged(at, start, target)
    assert whereabouts(desk, stay) == [("103/2", 2, 5)]
    assert "103" in at.window.notices.text


def test_the_end_of_a_bar_is_dragged_to_lengthen_it(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 2, 5)
    at = hands()
    geometry = shown(at)
    piece = geometry.arrangement.of_stay(stay)
    assert piece is not None
    box = geometry.piece_box(piece)
    start = QPointF(box.right() - 2, box.center().y())
    dragged(at, start, start + QPointF(2 * geometry.day_width, 0))
    assert whereabouts(desk, stay) == [("101/1", 2, 7)]


def test_nights_drawn_on_a_free_bed_open_the_form(desk: Desk, hands: Callable[[], Hands]) -> None:
    at = hands()
    geometry = shown(at)
    row = geometry.arrangement.rows[0]
    first = geometry.arrangement.half(day(2)) + 1
    start = geometry.lane_box(row, 0, 1, first, first + 1).center()
    dragged(at, start, start + QPointF(3 * geometry.day_width, 0))
    form = at.window.booking
    assert form.arrival.widget.text() == "02/06/2027"  # type: ignore[attr-defined]
    assert form.departure.widget.text() == "05/06/2027"  # type: ignore[attr-defined]


def test_escape_lets_go_of_a_drag_without_harm(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 2, 5)
    at = hands()
    geometry = shown(at)
    piece = geometry.arrangement.of_stay(stay)
    assert piece is not None
    viewport = at.window.rooms.view.viewport()
    start = geometry.piece_box(piece).center()
    at.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start.toPoint())
    at.drag_to(viewport, start + QPointF(0, 80))
    at.press(Qt.Key.Key_Escape, on=at.window.rooms.view)
    at.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start.toPoint())
    at.wait()
    assert whereabouts(desk, stay) == [("101/1", 2, 5)]


def test_names_are_arabic_on_an_arabic_rack_where_they_are_known(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    who = Person(last_name="Bennani", first_name="Salma", sex=Sex.WOMAN,
                 last_name_ar="بناني", first_name_ar="سلمى")  # fmt: skip
    known = lodge(desk, "101", 1, 4, person_id=people.add(desk, who).result[0])
    unknown = lodge(desk, "102", 1, 4, name="Tazi")
    at = hands()
    at.window.choose_language("ar")
    at.press(Qt.Key.Key_F3)
    geometry = at.window.rooms.view.geometry_now()
    assert geometry is not None
    for stay, shown in ((known, "بناني س."), (unknown, "TAZI T.")):
        piece = geometry.arrangement.of_stay(stay)
        assert piece is not None
        assert isinstance(piece.bar, Bar)
        assert name_of(piece.bar, geometry) == shown
        assert shown in tip_of(piece)
    at.press(Qt.Key.Key_F2)
    said = [line.accessibleName() for line in at.window.today.lines("arrivals")]
    assert any("بناني سلمى" in line for line in said), said


def test_arabic_initials_stand_apart(qapp: object) -> None:
    assert fitted("", "الشرايبي س.", "", 26) == "ا س"


@pytest.mark.parametrize("name", ["BENNANI S.", "BENNANI S. ⚿", "بناني س."])
def test_a_name_lies_in_the_middle_of_its_bar(qapp: object, name: str) -> None:
    """Its capitals do, whatever faces its signs come from."""
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font(BAR_SIZE))
    written, _, above = lettering(name)
    painter.drawStaticText(QPointF(4, 20 - above), written)
    painter.end()
    inked = [y for y in range(40) if any(image.pixelColor(x, y).lightness() < 128
                                         for x in range(4, 60))]  # fmt: skip
    assert min(inked) >= 12
    assert max(inked) <= 28
