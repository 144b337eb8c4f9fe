"""Who may sign in, what each role may change, and who always runs the house."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

import centre_desk
from centre_desk.actions import accounts, house, housekeeping, stays
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.roles import AREAS, Role
from centre_desk.domain.rooms import Cleanliness
from centre_desk.errors import RuleBroken
from centre_desk.queries import check
from centre_desk.storage import accounts as kept
from tests.conftest import Clock
from tests.house import lodge

Open = Callable[..., Desk]
CODE = "2468"


@pytest.fixture
def window(desk: Desk, open_at: Open) -> Desk:
    """A desk at which people sign in."""
    return open_at(desk.store.location, signs_in=True)


def staff(desk: Desk) -> dict[Role, int]:
    """One person for each role, the director first."""
    roles = sorted(Role, key=lambda role: role is not Role.DIRECTOR)
    return {
        role: accounts.add(desk, name=role.value.title(), role=role, code=CODE).result[0]
        for role in roles
    }


def role_names(desk: Desk) -> list[str]:
    return [each.name for each in kept.active(desk.store, desk.centre_id)]


def test_a_centre_without_accounts_asks_nobody(window: Desk) -> None:
    lodge(window, "101", 1, 3)
    house.rename_centre(window, name="Ifrane", name_ar="", city="")


def test_the_first_one_runs_the_house_and_sits_down_at_once(window: Desk) -> None:
    with pytest.raises(RuleBroken, match="direction") as refused:
        accounts.add(window, name="Samira", role=Role.DESK, code=CODE)
    assert refused.value.field == "role"

    accounts.add(window, name="Samira", role=Role.DIRECTOR, code=CODE)
    assert window.actor == "Samira"
    lodge(window, "101", 1, 3)
    assert window.store.one("SELECT actor FROM change ORDER BY id DESC LIMIT 1") == ("Samira",)


def test_nobody_changes_anything_before_signing_in(desk: Desk, window: Desk) -> None:
    staff(desk)
    with pytest.raises(RuleBroken, match="Identifiez-vous"):
        lodge(window, "101", 1, 3)
    accounts.sign_in(window, "desk", CODE)
    lodge(window, "101", 1, 3)
    window.stand_up()
    with pytest.raises(RuleBroken, match="Identifiez-vous"):
        lodge(window, "102", 1, 3)


def test_housekeeping_says_a_room_is_clean_and_changes_no_stay(desk: Desk, window: Desk) -> None:
    staff(desk)
    stay = lodge(desk, "101", 1, 3)
    accounts.sign_in(window, "Housekeeping", CODE)
    housekeeping.set_state(window, 1, Cleanliness.DIRTY)
    with pytest.raises(RuleBroken, match=r"Service d.étage.*les séjours"):
        stays.check_in(window, stay)


def test_the_desk_does_not_touch_the_settings_but_the_director_does(
    desk: Desk, window: Desk
) -> None:
    staff(desk)
    accounts.sign_in(window, "Desk", CODE)
    with pytest.raises(RuleBroken, match="réglages"):
        house.rename_centre(window, name="Ifrane", name_ar="", city="")
    accounts.sign_in(window, "Director", CODE)
    house.rename_centre(window, name="Ifrane", name_ar="", city="")


def test_what_a_role_may_not_do_it_does_not_undo_either(desk: Desk, window: Desk) -> None:
    staff(desk)
    accounts.sign_in(window, "Director", CODE)
    renamed = house.rename_centre(window, name="Ifrane", name_ar="", city="")
    accounts.sign_in(window, "Desk", CODE)
    with pytest.raises(RuleBroken, match="réglages"):
        History(window).undo_change(renamed.id)


def test_somebody_retired_elsewhere_does_nothing_more_here(desk: Desk, window: Desk) -> None:
    ids = staff(desk)
    accounts.sign_in(window, "Desk", CODE)
    accounts.retire(desk, ids[Role.DESK])
    with pytest.raises(RuleBroken, match="Identifiez-vous"):
        lodge(window, "101", 1, 3)
    with pytest.raises(RuleBroken) as refused:
        accounts.sign_in(window, "Desk", CODE)
    assert refused.value.field == "name"
    accounts.bring_back(desk, ids[Role.DESK])
    accounts.sign_in(window, "Desk", CODE)


def test_the_last_one_who_runs_the_house_stays(desk: Desk) -> None:
    ids = staff(desk)
    with pytest.raises(RuleBroken, match="direction"):
        accounts.retire(desk, ids[Role.DIRECTOR])
    with pytest.raises(RuleBroken, match="direction"):
        accounts.change(desk, ids[Role.DIRECTOR], name="Samira", role=Role.KITCHEN)

    second = accounts.add(desk, name="Nadia", role=Role.DIRECTOR, code=CODE)
    accounts.retire(desk, ids[Role.DIRECTOR])
    with pytest.raises(RuleBroken, match="direction"):
        History(desk).undo_change(second.id)
    assert not check.read(desk).broken


def test_the_only_one_who_signs_in_cannot_open_the_house_to_everybody(desk: Desk) -> None:
    """Retired, nobody would be asked for a code any more; an addition that was a slip is undone."""
    first = accounts.add(desk, name="Samira", role=Role.DIRECTOR, code=CODE)
    with pytest.raises(RuleBroken, match="direction"):
        accounts.retire(desk, first.result[0])
    History(desk).undo()
    assert not role_names(desk)


def test_check_finds_a_house_that_nobody_runs(desk: Desk) -> None:
    staff(desk)
    desk.store.rows("UPDATE account SET retired = ? WHERE role = 'director'", True)
    assert {each.rule for each in check.read(desk).broken} == {"nobody-runs-the-house"}


def test_a_name_is_one_persons_and_a_code_has_four_signs(desk: Desk) -> None:
    staff(desk)
    for name, code, field in (("  desk ", CODE, "name"), ("", CODE, "name"), ("Ali", "12", "code")):
        with pytest.raises(RuleBroken) as refused:
            accounts.add(desk, name=name, role=Role.DESK, code=code)
        assert refused.value.field == field


def test_five_wrong_codes_make_everybody_wait_a_minute(
    desk: Desk, window: Desk, clock: Clock
) -> None:
    staff(desk)
    for _ in range(5):
        with pytest.raises(RuleBroken) as refused:
            accounts.sign_in(window, "Desk", "0000")
        assert refused.value.field == "code"
    with pytest.raises(RuleBroken, match="réessayez"):
        accounts.sign_in(window, "Desk", CODE)
    accounts.sign_in(window, "Kitchen", CODE)
    clock.wait(seconds=61)
    accounts.sign_in(window, "Desk", CODE)


def test_a_new_code_ends_the_wait_and_the_old_one_is_worth_nothing(
    desk: Desk, window: Desk
) -> None:
    ids = staff(desk)
    change = accounts.new_code(desk, ids[Role.DESK], "nouveau")
    with pytest.raises(RuleBroken):
        accounts.sign_in(window, "Desk", CODE)
    accounts.sign_in(window, "Desk", "nouveau")
    with pytest.raises(RuleBroken, match="ne peut pas être annulée"):
        History(desk).undo_change(change.id)


def test_no_code_can_be_read_in_the_database(desk: Desk) -> None:
    accounts.add(desk, name="Samira", role=Role.DIRECTOR, code="tresor-1912")
    for table in ("account", "change"):
        assert "tresor-1912" not in repr(desk.store.rows(f"SELECT * FROM {table}"))


def test_taking_a_role_away_undoes_like_any_deed(desk: Desk) -> None:
    ids = staff(desk)
    accounts.retire(desk, ids[Role.KITCHEN])
    assert "Kitchen" not in role_names(desk)
    History(desk).undo()
    assert "Kitchen" in role_names(desk)


def test_every_deed_of_the_program_has_its_area() -> None:
    found = set()
    for path in Path(centre_desk.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "deed"
            if named and isinstance(node.args[0], ast.Constant):
                found.add(str(node.args[0].value).partition(".")[0])
    assert found - {"history"} <= set(AREAS)
    assert "stays" in found
