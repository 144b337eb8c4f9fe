"""The tokens: text is legible on every ground it stands on, and nothing is measured elsewhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.samples import CODES
from ui.colours import contrast, session_colour
from ui.resources import ICONS
from ui.theme import mixed
from ui.tokens import DARK, GAPS, LIGHT, PAPER, Tokens

ENOUGH = 4.5  # WCAG 2.2, success criterion 1.4.3
GROUNDS = ("background", "panel", "sunken", "soft_accent")
"""Of a page, a card, what the pointer is on, and what is chosen."""
TEXTS = ("text", "muted", "accent", "leaving_text", "conflict_text")
PAIRS = [
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    *(("on_fill", fill) for fill in ("confirmed", "in_house", "leaving", "conflict")),
    ("text", "holiday"),
    ("text", "line"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_left", "left"),
    ("on_notice", "notice"),
    ("notice_action", "notice"),
]
UI = ICONS.parent.parent / "ui"
COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b")
SPACING = {"setContentsMargins", "setSpacing", "addSpacing", "row", "column"}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_a_text_stands_out_from_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= ENOUGH


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_name_on_an_option_stands_out(tokens: Tokens) -> None:
    fill = mixed(tokens.option, tokens.background, 0.38)
    assert contrast(tokens.on_option, fill) >= ENOUGH


@pytest.mark.parametrize("code", [*CODES, *(f"MT-SAN-{number:03}" for number in range(40))])
def test_a_name_on_any_sessions_colour_stands_out(code: str) -> None:
    assert contrast(session_colour(code), LIGHT.on_fill) >= ENOUGH


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def modules() -> Iterator[Path]:
    """Every module of the window but the tokens themselves."""
    return (path for path in UI.rglob("*.py") if path.name != "tokens.py")


def test_no_colour_is_written_outside_the_tokens() -> None:
    written = {path.name: COLOUR.findall(path.read_text(encoding="utf-8")) for path in modules()}
    assert {name: found for name, found in written.items() if found} == {}


def test_the_drawn_marks_have_colours_of_the_tokens() -> None:
    known = {getattr(tokens, name) for tokens in (LIGHT, DARK) for name in tokens.__slots__}
    for path in ICONS.glob("*.svg"):
        assert set(COLOUR.findall(path.read_text(encoding="utf-8"))) <= known | {PAPER}


def gaps(path: Path) -> Iterator[tuple[str, int, int]]:
    """Every gap that a module writes as a number: file, line, pixels."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            named = [each.value for each in call.keywords if each.arg == "gap"]
            for each in call.args + named if call.func.attr in SPACING else []:
                if isinstance(each, ast.Constant) and isinstance(each.value, int):
                    yield path.name, call.lineno, each.value


def test_every_gap_is_one_of_the_few_there_are() -> None:
    odd = [each for path in modules() for each in gaps(path) if each[2] not in GAPS]
    assert odd == []
