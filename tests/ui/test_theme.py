"""The tokens: text is legible on every ground it stands on, in both themes."""

from __future__ import annotations

import pytest

from tests.ui.samples import CODES
from ui.colours import contrast, session_colour
from ui.theme import DARK, LIGHT, Tokens, mixed

ENOUGH = 4.5  # WCAG 2.2, success criterion 1.4.3
GROUNDS = ("background", "panel", "sunken")
PAIRS = [
    *((text, ground) for text in ("text", "muted") for ground in GROUNDS),
    *((text, ground) for text in ("leaving_text", "conflict_text") for ground in GROUNDS[:2]),
    *(("on_fill", fill) for fill in ("confirmed", "in_house", "leaving", "conflict")),
    ("accent", "background"),
    ("accent", "panel"),
    ("accent", "soft_accent"),
    ("text", "soft_accent"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_left", "left"),
    ("on_notice", "notice"),
    ("notice_action", "notice"),
    ("text", "holiday"),
]


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
    assert contrast(session_colour(code), "#FFFFFF") >= ENOUGH


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
