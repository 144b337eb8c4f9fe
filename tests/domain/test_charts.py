"""Numbers beside a chart are round, and few."""

from __future__ import annotations

from centre_desk.domain.charts import nice_step


def test_the_axis_has_round_steps_and_at_most_six() -> None:
    assert [nice_step(most) for most in (0, 3, 7, 61, 4072)] == [1, 1, 2, 20, 1000]
