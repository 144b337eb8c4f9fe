"""Importing a mailed list: looked at first, saved in one step, undone in one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from centre_desk.actions import bookings, enrolments, lists, people
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import Nights
from centre_desk.errors import RuleBroken
from centre_desk.queries import check
from centre_desk.storage import sessions
from tests.house import content, day
from tests.training import enrol, session, slot

WriteList = Callable[..., Path]
HEADINGS = "Matricule;Nom;Prénom;Sexe;Arrivée;Départ"


@pytest.fixture
def write(tmp_path: Path) -> WriteList:
    def write_list(*rows: str, headings: str = HEADINGS, name: str = "liste.csv") -> Path:
        path = tmp_path / name
        path.write_text("\n".join([headings, *rows]), encoding="utf-8")
        return path

    return write_list


def _counts(desk: Desk) -> dict[str, int]:
    report = check.read(desk)
    assert report.broken == ()
    return report.counts


def _lodge(desk: Desk, matricule: str, arrival: int, departure: int) -> None:
    bookings.book(
        desk,
        nights=Nights(date(2027, 6, arrival), date(2027, 6, departure)),
        person=Person(last_name="Alami", first_name="Omar", sex=Sex.MAN, matricule=matricule),
    )


def test_looking_at_a_list_saves_nothing(desk: Desk, write: WriteList) -> None:
    before = _counts(desk)
    looked_at = lists.preview(desk, write("1;Alami;Omar;M;07/06/2027;11/06/2027"))
    assert [row.lodging for row in looked_at.rows] == ["new"]
    assert _counts(desk) == before


def test_a_list_gives_everybody_a_bed_and_undoes_in_one_step(desk: Desk, write: WriteList) -> None:
    before = _counts(desk)
    rows = [f"{n};Nom{n};Prénom{n};{'FM'[n % 2]};07/06/2027;11/06/2027" for n in range(30)]
    change = lists.apply(desk, lists.preview(desk, write(*rows)))
    after = _counts(desk)
    assert (after["person"], after["stay"], after["bed_night"]) == (30, 30, 120)
    assert len(change.result) == 30
    history = History(desk)
    history.undo()
    assert _counts(desk) == before
    history.redo()
    assert _counts(desk) == after


def test_people_of_one_list_share_rooms_by_sex(desk: Desk, write: WriteList) -> None:
    rows = [f"{n};Nom{n};Prénom{n};{'FM'[n % 2]};07/06/2027;11/06/2027" for n in range(20)]
    lists.apply(desk, lists.preview(desk, write(*rows)))
    used = desk.store.one(
        "SELECT count(DISTINCT bed.room_id), count(DISTINCT r.floor) FROM hold h "
        "JOIN bed ON bed.id = h.bed_id JOIN room r ON r.id = bed.room_id"
    )
    assert used == (10, 1)


def test_a_row_that_overlaps_a_stay_saves_nothing_until_decided_and_is_named(
    desk: Desk, write: WriteList
) -> None:
    """Scenario 10."""
    _lodge(desk, "42", 9, 12)
    before = _counts(desk)
    path = write("41;Tazi;Salma;F;07/06/2027;11/06/2027", "42;Alami;Omar;M;07/06/2027;11/06/2027")
    looked_at = lists.preview(desk, path)
    assert [row.row for row in looked_at.conflicts] == [3]
    with pytest.raises(RuleBroken, match="Ligne 3 : ALAMI Omar a déjà un séjour"):
        lists.apply(desk, looked_at)
    assert _counts(desk) == before
    lists.apply(desk, looked_at, {3: lists.SKIP})
    assert _counts(desk)["stay"] == before["stay"] + 1


def test_a_nameless_row_is_flagged_and_the_others_are_saved(desk: Desk, write: WriteList) -> None:
    """Scenario 27."""
    path = write(
        "41;Tazi;Salma;F;07/06/2027;11/06/2027",
        "42;;;M;07/06/2027;11/06/2027",
        "43;Alami;Omar;M;07/06/2027;11/06/2027",
    )
    looked_at = lists.preview(desk, path)
    assert [refused.row for refused in looked_at.reading.refused] == [3]
    lists.apply(desk, looked_at)
    assert _counts(desk)["person"] == 2


def test_a_list_without_any_number_imported_twice_adds_nothing(
    desk: Desk, write: WriteList
) -> None:
    path = write("Alami;Omar", "Tazi;Salma", headings="Nom;Prénom")
    lists.apply(desk, lists.preview(desk, path))
    once = _counts(desk)
    lists.apply(desk, lists.preview(desk, path))
    assert _counts(desk) == once


def test_somebody_perhaps_known_is_offered_and_never_merged_silently(
    desk: Desk, write: WriteList
) -> None:
    first = lists.preview(desk, write("Alami;Mohamed", headings="Nom;Prénom"))
    lists.apply(desk, first)
    again = lists.preview(desk, write("ALAMI;Mohammed;0612345678", headings="Nom;Prénom;Tél"))
    (row,) = again.rows
    assert row.match.kind == "maybe"
    before = _counts(desk)["person"]
    assert row.match.person_id is not None
    lists.apply(desk, again, {row.row: row.match.person_id})
    assert _counts(desk)["person"] == before
    completed = desk.store.one("SELECT last_name, first_name, phone FROM person")
    assert completed == ("Alami", "Mohamed", "+212612345678")


def test_a_corrected_mapping_is_remembered_for_lists_of_that_shape(
    desk: Desk, write: WriteList
) -> None:
    headings = "Nom;Prénom;Réf. dossier"
    path = write("Alami;Omar;1001", "Tazi;Anas;1002", headings=headings)
    assert lists.preview(desk, path).reading.rows[0].person.matricule == ""
    mapping = {0: "last_name", 1: "first_name", 2: "matricule"}
    lists.apply(desk, lists.preview(desk, path, mapping=mapping))
    later = write("Filali;Sara;1003", headings=headings, name="plus-tard.csv")
    (row,) = lists.preview(desk, later).reading.rows
    assert (row.person.last_name, row.person.matricule) == ("Filali", "1003")


def test_whoever_finds_no_bed_waits_without_a_room(desk: Desk, write: WriteList) -> None:
    rows = [f"{n};Nom{n};Prénom{n};M;07/06/2027;09/06/2027" for n in range(1000, 1200)]
    change = lists.apply(desk, lists.preview(desk, write(*rows)))
    assert change.message.fields["stays"] == 200
    assert change.message.fields["waiting"] == 200 - 192


def test_a_list_saved_by_two_desks_at_once_adds_everybody_once(
    desk: Desk, write: WriteList
) -> None:
    """Both had looked before either saved, as a double click does: everybody was there twice."""
    path = write("1;Alami;Omar;M;07/06/2027;11/06/2027", ";Tazi;Nadia;F;07/06/2027;11/06/2027")
    first, second = lists.preview(desk, path), lists.preview(desk, path)
    lists.apply(desk, first)
    before = _counts(desk)
    assert lists.apply(desk, second).message.fields["n"] == 0
    assert _counts(desk) == before


def test_a_numbered_line_whose_name_was_forgotten_is_flagged(desk: Desk, write: WriteList) -> None:
    """Scenario 27."""
    path = write("1;Tazi;Salma;F", "2;;;F", "3;Alami;Omar;M", headings="N°;Nom;Prénom;Sexe")
    reading = lists.preview(desk, path).reading
    assert [refused.row for refused in reading.refused] == [3]
    assert reading.people == 2


TITLED = "Session MGT-1 : Manager une équipe;;;;;\nDu 07/06/2027 au 09/06/2027;;;;;\n;;;;;\n"


def _of_mgt(desk: Desk) -> dict[str, str]:
    found = sessions.by_code(desk.store, desk.centre_id, "MGT-1")
    assert found is not None
    return {e.person: e.state.value for e in sessions.enrolments_of(desk.store, found.id)}


def test_a_list_enrols_everybody_into_the_session_that_it_names(
    desk: Desk, write: WriteList
) -> None:
    """The session is not known yet: it is created with its dates and the half-days between them."""
    path = write(
        "1;Alami;Omar;M;07/06/2027;10/06/2027",
        "2;Tazi;Nadia;F;07/06/2027;10/06/2027",
        headings=TITLED + HEADINGS,
    )
    looked_at = lists.preview(desk, path)
    assert [row.seat.kind for row in looked_at.rows] == ["new", "new"]
    (told,) = looked_at.sessions
    assert (told.code, told.session_id, told.half_days) == ("MGT-1", None, 6)
    assert (told.first_day, told.last_day) == (date(2027, 6, 7), date(2027, 6, 9))
    before = _counts(desk)
    said = lists.apply(desk, looked_at).message.in_french()

    assert said.endswith("inscrits en MGT-1 : 2, en attente d'une place : 0")
    assert _of_mgt(desk) == {"ALAMI Omar": "confirmed", "TAZI Nadia": "confirmed"}
    mgt = sessions.by_code(desk.store, desk.centre_id, "MGT-1")
    assert mgt is not None
    assert len(sessions.slots_of(desk.store, mgt.id)) == 6
    History(desk).undo()
    assert _counts(desk) == before
    History(desk).redo()

    again = lists.preview(desk, path)
    assert [row.seat.kind for row in again.rows] == ["kept", "kept"]
    once = content(desk)
    lists.apply(desk, again)
    assert content(desk) == once


def test_a_list_dropped_on_a_session_enrols_into_that_one_until_it_is_full(
    desk: Desk, write: WriteList
) -> None:
    mgt = session(desk, "MGT-1", day(7), day(9), capacity=1)
    path = write("Alami;Omar;IGNORE-1", "Tazi;Nadia;", headings="Nom;Prénom;Code session")

    looked_at = lists.preview(desk, path, session_id=mgt)
    assert [row.seat.kind for row in looked_at.rows] == ["new", "waiting"]
    assert looked_at.rows[1].seat.why is not None
    assert looked_at.rows[1].seat.why.in_french() == "la session est complète"
    lists.apply(desk, looked_at)
    assert _of_mgt(desk) == {"ALAMI Omar": "confirmed", "TAZI Nadia": "waiting"}
    assert sessions.by_code(desk.store, desk.centre_id, "IGNORE-1") is None


def test_whoever_is_elsewhere_at_that_time_is_said_and_left_out(
    desk: Desk, write: WriteList
) -> None:
    (person,) = people.add(desk, Person(last_name="Alami", matricule="42")).result
    ang = session(desk, "ANG-1", day(8), day(8))
    slot(desk, ang, day(8))
    enrol(desk, ang, person)
    mgt = session(desk, "MGT-1", day(7), day(9))
    slot(desk, mgt, day(8))
    path = write("42;Alami", "43;Tazi", headings="Matricule;Nom")

    looked_at = lists.preview(desk, path, session_id=mgt)
    assert [row.seat.kind for row in looked_at.rows] == ["elsewhere", "new"]
    said = lists.apply(desk, looked_at).message.in_french()
    assert said.endswith("Non inscrit : ALAMI suit déjà ANG-1 Titre ANG-1 le 08/06/2027 (matin).")
    assert _of_mgt(desk) == {"TAZI": "confirmed"}


def test_whoever_gave_up_is_not_brought_back_by_the_same_list(desk: Desk, write: WriteList) -> None:
    mgt = session(desk, "MGT-1", day(7), day(9))
    path = write("42;Alami", headings="Matricule;Nom")
    lists.apply(desk, lists.preview(desk, path, session_id=mgt))
    (enrolment,) = sessions.enrolments_of(desk.store, mgt)
    enrolments.cancel(desk, [enrolment.id])

    lists.apply(desk, lists.preview(desk, path, session_id=mgt))
    assert _of_mgt(desk) == {"ALAMI": "cancelled"}


def test_a_list_dropped_on_a_session_that_is_over_is_refused(desk: Desk, write: WriteList) -> None:
    mgt = session(desk, "MGT-1", day(7), day(9), state="cancelled")
    path = write("42;Alami", headings="Matricule;Nom")
    before = content(desk)
    with pytest.raises(RuleBroken, match="MGT-1 est annulée"):
        lists.apply(desk, lists.preview(desk, path, session_id=mgt))
    assert content(desk) == before


def test_an_old_list_whose_session_is_over_still_brings_its_people(
    desk: Desk, write: WriteList
) -> None:
    session(desk, "MGT-1", day(7), day(9), state="closed")
    path = write("1;Alami;Omar;M;07/06/2027;10/06/2027", headings=TITLED + HEADINGS)

    looked_at = lists.preview(desk, path)
    assert [row.seat.kind for row in looked_at.rows] == ["over"]
    said = lists.apply(desk, looked_at).message.in_french()
    assert said.endswith("Non inscrit : La session MGT-1 est close : rien n'y change plus.")
    assert _counts(desk)["stay"] == 1
    assert _of_mgt(desk) == {}
