"""What a chart on the screen and one on paper have in common."""

from __future__ import annotations

TICKS = 6


def nice_step(most: float) -> float:
    """The least of 1, 2, 5, 10, 20, 50… that cuts *most* into no more than six parts."""
    step = 1.0
    while True:
        for times in (1, 2, 5):
            if step * times * TICKS >= most:
                return step * times
        step *= 10
