"""What the rack keeps painted is thrown away as soon as anything in it would look different."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from centre_desk.domain.stays import StayState
from centre_desk.queries.views import Rack
from tests.ui import samples
from ui import theme
from ui.language import CatalogueTranslator, speak
from ui.widgets.rack import painter as body
from ui.widgets.rack.arrangement import arrange
from ui.widgets.rack.canvas import RackCanvas
from ui.widgets.rack.geometry import HEADER_HEIGHT, ROOMS_WIDTH, on_a_pixel
from ui.widgets.rack.tiles import KEPT, Tiles

MONDAY = samples.MONDAY


@pytest.fixture
def canvas(qtbot: QtBot, qapp: QApplication) -> RackCanvas:
    """A shown rack, from a Monday on."""
    return opened(qtbot, samples.rack(), MONDAY)


@pytest.fixture
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply("light")


@pytest.fixture
def translator(qapp: QApplication) -> Iterator[CatalogueTranslator]:
    """The program's translator, put away at the end."""
    made = CatalogueTranslator(qapp)
    qapp.installTranslator(made)
    speak(made, "fr")
    yield made
    speak(made, "fr")
    qapp.removeTranslator(made)
    made.deleteLater()


def opened(qtbot: QtBot, rack: Rack, first: date, days: float = 14) -> RackCanvas:
    made = RackCanvas()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    with qtbot.waitExposed(made):
        made.show()
    made.show_rack(rack, arrange(rack))
    made.zoom(days)
    made.show_from(first)
    return made


def picture(canvas: RackCanvas) -> QImage:
    return canvas.viewport().grab().toImage()


@pytest.mark.parametrize("days", [1, 14, 31, 366])
def test_a_rack_that_was_scrolled_looks_like_one_that_was_opened_there(
    qtbot: QtBot, qapp: QApplication, days: float
) -> None:
    there = MONDAY + timedelta(days=3)
    fresh = opened(qtbot, samples.rack(), there, days)
    fresh.verticalScrollBar().setValue(500)
    scrolled = opened(qtbot, samples.rack(), MONDAY, days)
    for day, down in ((9, 1300), (30, 40), (3, 500)):
        scrolled.show_from(MONDAY + timedelta(days=day))
        scrolled.verticalScrollBar().setValue(down)
        picture(scrolled)
    assert scrolled.first_day() == fresh.first_day()
    assert picture(scrolled) == picture(fresh)


def test_a_stay_that_changed_is_painted_anew(canvas: RackCanvas) -> None:
    before, rack = picture(canvas), samples.rack()
    bars = [replace(bar, state=StayState.LEFT, leaves_today=False) for bar in rack.bars]
    changed = replace(rack, bars=tuple(bars))
    canvas.show_rack(changed, arrange(changed))
    assert picture(canvas) != before
    canvas.show_rack(rack, arrange(rack))
    assert picture(canvas) == before


def test_a_filter_leaves_nothing_of_the_rooms_that_it_hides(canvas: RackCanvas) -> None:
    rack = samples.rack()
    before = picture(canvas)
    canvas.show_rack(rack, arrange(rack, [room for room in rack.rooms if room.floor == 3]))
    assert picture(canvas) != before


def test_colours_by_session_are_seen_at_once(canvas: RackCanvas) -> None:
    before = picture(canvas)
    canvas.colour_by_session(True)
    assert picture(canvas) != before
    canvas.colour_by_session(False)
    assert picture(canvas) == before


def test_another_theme_is_seen_at_once(canvas: RackCanvas, light_again: None) -> None:
    picture(canvas)
    theme.apply("dark")
    canvas.retheme()
    corner = picture(canvas).pixelColor(ROOMS_WIDTH + 3, 3)
    assert corner.lightness() < 80


def test_another_language_is_seen_at_once(
    canvas: RackCanvas, translator: CatalogueTranslator
) -> None:
    before = picture(canvas)
    speak(translator, "en")
    canvas.retheme()
    assert picture(canvas) != before
    speak(translator, "fr")
    canvas.retheme()
    assert picture(canvas) == before


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_tiles_are_as_sharp_as_what_is_painted_on_the_screen_itself(
    canvas: RackCanvas, ratio: float
) -> None:
    direct, tiled = painted(canvas, ratio, tiled=False), painted(canvas, ratio, tiled=True)
    assert unlike(tiled, direct) < 0.02, "dashes and grid lines may begin a pixel later"
    if ratio > 1:
        coarse = painted(canvas, 1, tiled=True).scaled(direct.size())
        assert unlike(coarse, direct) > 0.04


def painted(canvas: RackCanvas, ratio: float, *, tiled: bool) -> QImage:
    """The sheet on a screen of that ratio, from tiles or at once."""
    geometry, look = canvas.geometry_now(), canvas._look
    assert geometry is not None
    assert look is not None
    geometry = replace(
        geometry,
        across=on_a_pixel(geometry.across, ROOMS_WIDTH, ratio),
        down=on_a_pixel(geometry.down, HEADER_HEIGHT, ratio),
        whole=True,
    )
    image = QImage(canvas.viewport().size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(look.colours.background)
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if tiled:
        tiles = Tiles(canvas)
        tiles.paint(painter, geometry, look, ratio, canvas.viewport().rect())
        tiles.forget()
    else:
        body.paint_sheet(painter, geometry, look)
    painter.end()
    image.setDevicePixelRatio(1)
    inside = geometry.body.adjusted(2, 2, -2, -2)
    return image.copy(QRectF(inside.topLeft() * ratio, inside.size() * ratio).toRect())


def unlike(one: QImage, other: QImage) -> float:
    """The share of pixels that differ."""
    assert one.size() == other.size()
    pairs = zip(bytes(one.constBits())[::4], bytes(other.constBits())[::4], strict=True)
    return sum(a != b for a, b in pairs) / (one.width() * one.height())


def test_what_is_kept_stays_within_its_bounds(canvas: RackCanvas) -> None:
    canvas.zoom(1)
    for day in range(0, 40, 1):
        canvas.show_from(MONDAY + timedelta(days=day))
        canvas.verticalScrollBar().setValue(40 * day)
        picture(canvas)
        assert canvas._tiles.bytes <= KEPT
    assert canvas._tiles.bytes > KEPT // 2
