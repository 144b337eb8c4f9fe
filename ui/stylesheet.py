"""The one stylesheet, written from the tokens: no widget is left in its toolkit's grey."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from ui import tokens
from ui.resources import ICONS
from ui.tokens import Tokens

_SHEET = Template("""
* { outline: 0; }
QWidget { color: $text; font-size: $normal; }
QMainWindow, QDialog, #Page, #Stack { background: $background; }
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: $title; font-weight: $bold; }
QLabel[kind="figure"] { font-size: $figure; font-weight: $bold; }
QLabel[kind="heading"], QLabel[kind="strong"] { font-weight: $bold; }
QLabel[kind="brand"] { font-size: $lead; font-weight: $bold; }
QLabel[kind="current"] { color: $accent; font-weight: $bold; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: $small; }
QLabel[kind="alert"] { color: $conflict_text; }
QLabel[kind="alert-heading"] { color: $conflict_text; font-weight: $bold; }
QLabel[kind="error"] { color: $conflict_text; font-size: $small; }
QLabel[kind="key"] { color: $muted; background: $sunken; border: 1px solid $line;
    border-radius: 4px; padding: 0 4px; font-size: $tiny; }
QLabel[kind="on-accent-key"] { color: $on_accent; background: transparent;
    border: 1px solid $on_accent; border-radius: 4px; padding: 0 4px; font-size: $tiny; }
QLabel[kind="on-accent"] { color: $on_accent; font-weight: $bold; }
QLabel[kind="legend"] { font-size: $small; }
QLabel[kind="link"] { color: $accent; }
QLabel[kind="kiosk-heading"] { font-size: $kiosk_heading; font-weight: $bold; }
QLabel[kind="kiosk-figure"] { font-size: $kiosk_figure; font-weight: $bold; }
QLabel[kind="kiosk-line"] { font-size: $kiosk_line; }
QLabel[kind="kiosk-muted"] { font-size: $kiosk_text; color: $muted; }

#Rail { background: $background; }
#Header, #Toolbar { background: $background; }
#SidePanel { background: $panel; }
#Rule { background: $line; }
QFrame[kind="yes"] { background: $in_house; border-radius: ${card}px; }
QFrame[kind="no"] { background: $conflict; border-radius: ${card}px; }
QLabel[on="fill"] { color: $on_fill; }
QFrame[kind="card"] { background: $panel; border: 1px solid $line; border-radius: ${card}px; }

QPushButton { background: $panel; border: 1px solid $line; border-radius: ${radius}px;
    padding: 4px 12px; min-height: 18px; max-height: 18px; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $muted; background: $sunken; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: $bold; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $muted; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; padding: 4px 8px; }
QPushButton[kind="quiet"]:hover { background: $sunken; }
QPushButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton[kind="icon"] { padding: 4px 5px; min-width: 18px; }
QPushButton[kind="chip"] { padding: 2px 9px; border-radius: ${radius_small}px;
    border: 1px dashed $muted; font-size: $small; }
QPushButton[kind="chip"]:focus { border: 1px solid $accent; }
QPushButton[kind="search"] { color: $muted; padding: 4px 12px; }
QPushButton[kind="kiosk"] { font-size: $kiosk_line; padding: 12px 16px; min-height: 28px;
    max-height: 28px; text-align: left; }
QPushButton[kind="row"] { background: transparent; border: 1px solid transparent;
    border-radius: ${radius}px; padding: 5px 9px; text-align: left; }
QPushButton[kind="row"]:hover { background: $sunken; }
QPushButton[kind="row"]:focus { border-color: $accent; }
QPushButton[kind="row"]:checked { background: $soft_accent; }
QPushButton[kind="tile"] { background: $panel; border: 1px solid $line; min-height: 90px;
    max-height: 90px; border-radius: ${card}px; padding: 0; }
QPushButton[kind="tile"]:hover { background: $sunken; }
QPushButton[kind="tile"]:checked { background: $soft_accent; border-color: $accent; }
QPushButton[kind="tile"]:focus { border-color: $accent; }
QPushButton[kind="big"] { padding: 14px 16px; border-radius: ${card}px; }
QPushButton::menu-indicator { image: none; width: 0; }

#Segments { background: $panel; border: 1px solid $line; border-radius: ${radius}px; }
#Segments QPushButton { border: 1px solid transparent; border-radius: ${radius_small}px;
    padding: 2px 10px; background: transparent; margin: 1px; }
#Segments QPushButton:hover { background: $sunken; }
#Segments QPushButton:checked { background: $soft_accent; color: $accent; font-weight: $bold; }
#Segments QPushButton:focus { border-color: $accent; }

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QTextEdit { background: $panel;
    border: 1px solid $line; border-radius: ${radius}px; padding: 5px 8px; min-height: 18px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border-color: $accent; }
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border-color: $conflict; }
QLineEdit[kind="kiosk"] { font-size: $kiosk_heading; padding: 12px 16px; }
QLineEdit[kind="bare"] { border: none; background: transparent; font-size: $lead; padding: 8px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url($arrow); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; padding: 4px;
    selection-background-color: $soft_accent; selection-color: $text; }
QSpinBox { padding: 0; min-height: 28px; }
QSpinBox QLineEdit { border: none; background: transparent; padding: 5px 8px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QToolButton { background: transparent; border: 1px solid transparent; padding: 4px;
    border-radius: ${radius_small}px; }
QToolButton:hover, QToolButton:checked { background: $sunken; }
QToolButton:focus { border-color: $accent; }
QSplitter::handle { background: transparent; }
QCheckBox { spacing: 8px; background: transparent; }
QCheckBox::indicator { width: 15px; height: 15px; border: 1px solid $muted; border-radius: 4px;
    background: $panel; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: $accent; }

QScrollArea, QScrollArea > QWidget > #Scrolled { background: transparent; border: none; }
QAbstractScrollArea { border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTableView, QListView, QTreeView { background: $panel; border: 1px solid $line;
    border-radius: ${radius}px; gridline-color: $line; alternate-background-color: $background;
    selection-background-color: $soft_accent; selection-color: $text; }
QTableView::item { padding: 4px 8px; border: none; }
QListView::item { padding: 6px 8px; border-radius: ${radius_small}px; }
QListView::item:selected, QTableView::item:selected { background: $soft_accent; color: $text; }
QHeaderView, QTableCornerButton::section { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $muted; border: none;
    border-bottom: 1px solid $line; padding: 6px 8px; font-size: $small; }

QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: ${radius_small}px; }
QMenu::item:selected { background: $soft_accent; }
QMenu::separator { height: 1px; background: $line; margin: 4px; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 6px 8px; }
QProgressBar { background: $sunken; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

#Notice { background: $notice; border-radius: ${radius}px; }
#Notice QLabel { color: $on_notice; }
#Notice QPushButton { background: transparent; border: 1px solid transparent;
    color: $notice_action; font-weight: $bold; padding: 3px 6px; }
#Notice QPushButton:focus, #Notice QPushButton:hover { border-color: $notice_action; }
#Veil { background: $veil; }
#Palette { background: $panel; border: 1px solid $line; border-radius: ${card}px; }
#DropArea { border: 1px dashed $muted; border-radius: ${card}px; background: $panel; }
#DropArea[over="true"] { border-color: $accent; background: $soft_accent; }
#Preview, #Preview > QWidget > #Scrolled { background: $sunken; }
QLabel[kind="page"] { background: $paper; border: 1px solid $line; }
#Found { border: none; background: transparent; }
#Line { border-radius: ${radius}px; background: transparent; border: 1px solid transparent; }
#Line:hover { background: $sunken; }
#Line:focus { background: $soft_accent; }
#Line[late="true"] QLabel[kind="strong"] { color: $conflict_text; }
""")


def written(colours: Tokens, points: Callable[[float], float]) -> str:
    """Fill the sheet in for one theme. *points* turns pixels into font points."""
    theme = "light" if colours is tokens.LIGHT else "dark"
    sizes = {
        "tiny": tokens.KEY_SIZE,
        "small": tokens.SMALL_SIZE,
        "normal": tokens.TEXT_SIZE,
        "lead": tokens.LEAD_SIZE,
        "title": tokens.TITLE_SIZE,
        "figure": tokens.FIGURE_SIZE,
        "kiosk_text": tokens.KIOSK_TEXT,
        "kiosk_line": tokens.KIOSK_LINE,
        "kiosk_heading": tokens.KIOSK_HEADING,
        "kiosk_figure": tokens.KIOSK_FIGURE,
    }
    return _SHEET.substitute(
        {name: getattr(colours, name) for name in colours.__slots__},
        **{name: f"{points(size):.3f}pt" for name, size in sizes.items()},
        bold=tokens.STRONG,
        radius_small=tokens.RADIUS_SMALL,
        radius=tokens.RADIUS,
        card=tokens.RADIUS_CARD,
        arrow=(ICONS / f"arrow-{theme}.svg").as_posix(),
        tick=(ICONS / f"tick-{theme}.svg").as_posix(),
    )
