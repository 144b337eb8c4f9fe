"""A batch of documents: seen as it goes on, stopped when it is not wanted."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from centre_desk.actions.documents import Printed
from centre_desk.desk import Desk
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from tests.ui.conftest import settle
from ui.background import Background
from ui.batches import Batch


def named(name: str) -> Printed:
    return Printed(name, b"%PDF")


def refuse(_desk: Desk) -> Printed:
    raise RuleBroken(tr("Rien à imprimer."))


def test_a_batch_says_how_far_it_is_and_passes_over_what_has_nothing_to_print(
    qtbot: QtBot, background: Background, desk: Desk
) -> None:
    batch = Batch(background)
    steps: list[tuple[int, int]] = []
    batch.stepped.connect(lambda done, whole: steps.append((done, whole)))
    with qtbot.waitSignal(batch.ended, timeout=20_000) as ended:
        batch.start([lambda _desk: named("un"), refuse, lambda _desk: named("trois")])
    made, refused = ended.args
    assert [printed.file_name for printed in made] == ["un", "trois"]
    assert [trouble.message.source for trouble in refused] == ["Rien à imprimer."]
    assert steps == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert not batch.running


def test_a_batch_that_is_stopped_makes_nothing_more(
    qtbot: QtBot, background: Background, desk: Desk
) -> None:
    batch = Batch(background)
    asked: list[int] = []

    def make(number: int) -> Printed:
        asked.append(number)
        return named(str(number))

    batch.stepped.connect(lambda done, _whole: batch.stop() if done == 1 else None)
    ends: list[object] = []
    batch.ended.connect(lambda *end: ends.append(end))
    with qtbot.waitSignal(batch.stopped, timeout=20_000):
        batch.start([lambda _desk, number=number: make(number) for number in range(5)])
    settle(qtbot, background)
    assert asked == [0]
    assert ends == []
