"""*À traiter* beyond the stays: lists with refused rows, sessions of the week in conflict."""

from __future__ import annotations

from pathlib import Path

from centre_desk.actions import lists
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.queries import today
from tests import training
from tests.house import day, woman


def matters(desk: Desk, kind: str) -> list[str]:
    shown = today.read(desk, day(1)).matters
    return [matter.text.in_french() for matter in shown if matter.kind == kind]


def test_a_list_with_refused_rows_waits_until_somebody_settles_it(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("N°;Nom;Prénom;Sexe\n1;Alami;Sara;F\n2;;;F\n3;Tazi;Omar;M\n", encoding="utf-8")
    imported = lists.apply(desk, lists.preview(desk, path))
    assert matters(desk, "list-refusals") == ["Liste « liste.csv » : 1 ligne refusée (3)."]
    lists.settle(desk, imported.id)
    assert matters(desk, "list-refusals") == []
    History(desk).undo()
    assert len(matters(desk, "list-refusals")) == 1
    History(desk).undo()
    assert matters(desk, "list-refusals") == [], "the import itself was undone"


def test_a_session_of_the_week_without_a_classroom_or_a_trainer_waits(desk: Desk) -> None:
    session = training.session(desk, "MGT-1", day(2), day(3))
    training.slot(desk, session, day(2))
    later = training.session(desk, "MGT-2", day(20), day(21))
    training.slot(desk, later, day(20))
    (said,) = matters(desk, "conflict")
    assert said.startswith("MGT-1 Titre MGT-1 :")


def test_a_room_that_is_only_small_is_a_warning_and_waits_for_nobody(desk: Desk) -> None:
    session = training.session(desk, "MGT-1", day(2), day(3), capacity=40)
    room = training.classroom(desk, seats=5)
    slot = training.slot(desk, session, day(2), classroom_id=room)
    training.trainer(desk, woman(desk, "Amrani"), slot)
    assert matters(desk, "conflict") == []
