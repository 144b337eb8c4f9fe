"""One worker owns the database; its answers come back to the window's own thread."""

from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from centre_desk.desk import Desk
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from tests.ui.conftest import settle
from ui.background import Background, Trouble


def test_work_is_done_elsewhere_and_heard_here(qtbot: QtBot, background: Background) -> None:
    threads: list[threading.Thread] = []

    def work(_desk: Desk) -> threading.Thread:
        return threading.current_thread()

    def done(worker: threading.Thread) -> None:
        threads.extend((worker, threading.current_thread()))

    background.run_query(work, done)
    settle(qtbot, background)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_only_the_latest_answer_to_a_question_is_heard(
    qtbot: QtBot, background: Background
) -> None:
    asker, heard = QObject(), []
    for number in range(5):
        background.run_query(lambda _desk, n=number: n, heard.append, key=asker)  # type: ignore[misc]
    settle(qtbot, background)
    assert heard == [4]


def test_an_answer_for_a_widget_that_is_gone_is_dropped(
    qtbot: QtBot, background: Background
) -> None:
    asker, heard = QObject(), []
    background.run_query(lambda _desk: 1, heard.append, key=asker)
    asker.deleteLater()
    QCoreApplication.sendPostedEvents(asker, QEvent.Type.DeferredDelete)
    settle(qtbot, background)
    assert heard == []


def test_a_refusal_comes_back_as_a_sentence_with_its_field(
    qtbot: QtBot, background: Background
) -> None:
    def refuse(_desk: Desk) -> None:
        raise RuleBroken(tr("Non."), field="bed", override="dirty")

    troubles: list[Trouble] = []
    background.run_query(refuse, lambda _none: None, failed=troubles.append)
    settle(qtbot, background)
    (trouble,) = troubles
    assert (trouble.message.source, trouble.field, trouble.override) == ("Non.", "bed", "dirty")


def test_a_bug_is_logged_and_said_calmly(
    qtbot: QtBot, background: Background, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_desk: Desk) -> None:
        raise ZeroDivisionError

    troubles: list[Trouble] = []
    background.troubled.connect(troubles.append)
    with caplog.at_level(logging.ERROR):
        background.run_query(fail, lambda _none: None)
        settle(qtbot, background)
    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivision" not in troubles[0].message.in_french()


def test_what_was_begun_is_finished_before_the_database_closes(
    qtbot: QtBot, background: Background
) -> None:
    finished = []
    begun = threading.Event()

    def work(_desk: Desk) -> None:
        begun.set()
        finished.append(True)

    background.run_query(work, lambda _none: None)
    background.close()
    assert begun.is_set()
    assert finished == [True]
    background.run_query(work, lambda _none: None)
    assert finished == [True]
