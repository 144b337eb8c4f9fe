"""People who may sign in: kept by whoever runs the house, asked at the window.

A centre without any asks nobody. Once there is one, somebody always runs the house.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from math import ceil

from centre_desk.actions import codes
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.roles import Account, Role
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import accounts, tables

WRONG_CODES = 5
WAIT = timedelta(minutes=1)


def add(desk: Desk, *, name: str, role: Role, code: str) -> Change:
    """Let one more person sign in; ``result`` holds the id. The first one sits down at this desk.

    Raises:
        RuleBroken: no name, another one's name, a code too short; or the first is no director.
    """
    _refuse_short(code)
    first = not accounts.active(desk.store, desk.centre_id)
    with desk.deed("accounts.add") as deed:
        name = _free_name(deed, name)
        account_id = deed.recorder.insert(
            tables.Account, name=name, role=role.value, code=codes.hashed(code)
        )
        refuse_headless(deed)
        deed.says(
            tr("{name} peut ouvrir le bureau : {role}", name=name, role=role.label),
            "settings", result=(account_id,),
        )  # fmt: skip
    if first and desk.signs_in:
        desk.sit_down(account_id, name)
    return deed.done


def change(desk: Desk, account_id: int, *, name: str, role: Role) -> Change:
    """Correct a name, or give another role.

    Raises:
        RuleBroken: no name, another one's name, or nobody would run the house any more.
    """
    with desk.deed("accounts.change") as deed:
        name = _free_name(deed, name, besides=account_id)
        deed.recorder.update(tables.Account, account_id, name=name, role=role.value)
        refuse_headless(deed)
        deed.says(
            tr("{name} peut ouvrir le bureau : {role}", name=name, role=role.label), "settings"
        )
    if account_id == desk.account_id:
        desk.sit_down(account_id, name)
    return deed.done


def new_code(desk: Desk, account_id: int, code: str) -> Change:
    """Give somebody another code. It cannot be undone: the former one is not kept.

    Raises:
        RuleBroken: the code is too short.
    """
    _refuse_short(code)
    with desk.deed("accounts.new_code", undoable=False) as deed:
        account = accounts.get(deed.store, account_id)
        deed.recorder.update(tables.Account, account_id, code=codes.hashed(code))
        deed.says(tr("Nouveau code pour {name}", name=account.name), "settings")
    accounts.keep_wrong_codes(desk.store, account, desk.centre_id, 0, None)
    return deed.done


def retire(desk: Desk, account_id: int) -> Change:
    """Let somebody sign in no more; the history keeps the name.

    Raises:
        RuleBroken: nobody would run the house any more.
    """
    with desk.deed("accounts.retire") as deed:
        account = accounts.get(deed.store, account_id)
        deed.recorder.update(tables.Account, account_id, retired=True)
        refuse_headless(deed)
        deed.says(tr("{name} n'ouvre plus le bureau", name=account.name), "settings")
    return deed.done


def bring_back(desk: Desk, account_id: int) -> Change:
    """Let somebody who was retired sign in again, with the code of before.

    Raises:
        RuleBroken: nobody would run the house.
    """
    with desk.deed("accounts.bring_back") as deed:
        account = accounts.get(deed.store, account_id)
        deed.recorder.update(tables.Account, account_id, retired=False)
        refuse_headless(deed)
        deed.says(tr("{name} ouvre de nouveau le bureau", name=account.name), "settings")
    return deed.done


def sign_in(desk: Desk, name: str, code: str) -> Account:
    """Sit down at this desk: what is done from now on is this person's.

    Raises:
        RuleBroken: nobody of this name (field ``name``), a wrong code, or five of them within the
            last minute (field ``code``).
    """
    known = accounts.active(desk.store, desk.centre_id)
    wanted = name.strip().casefold()
    account = next((each for each in known if each.name.casefold() == wanted), None)
    if account is None:
        raise RuleBroken(tr("Personne de ce nom n'ouvre ce bureau."), field="name")
    now = desk.now().astimezone(UTC).replace(tzinfo=None)
    times, until = accounts.wrong_codes(desk.store, account.id)
    if until and now < until:
        raise RuleBroken(
            tr(
                "Trop de codes faux : réessayez dans %n seconde(s).",
                n=ceil((until - now).total_seconds()),
            ),
            field="code",
        )
    if not codes.fits(accounts.code_of(desk.store, account.id), code):
        times = 1 if until else times + 1
        wait = now + WAIT if times >= WRONG_CODES else None
        accounts.keep_wrong_codes(desk.store, account, desk.centre_id, times, wait)
        raise RuleBroken(
            tr("Trop de codes faux : réessayez dans une minute.")
            if wait
            else tr("Ce n'est pas le code."),
            field="code",
        )
    if times:
        accounts.keep_wrong_codes(desk.store, account, desk.centre_id, 0, None)
    desk.sit_down(account.id, account.name)
    return account


def refuse_headless(deed: Deed) -> None:
    """Hold the house to having somebody who runs it, once anybody could sign in.

    Raises:
        RuleBroken: nobody would.
    """
    known = accounts.every(deed.store, deed.centre_id)
    if known and not any(each.role is Role.DIRECTOR and not each.retired for each in known):
        raise RuleBroken(
            tr("Il faut toujours quelqu'un de la direction : nommez-le d'abord."), field="role"
        )


def _refuse_short(code: str) -> None:
    if not codes.long_enough(code):
        raise RuleBroken(
            tr("Le code a au moins {least} signes.", least=codes.LEAST_SIGNS), field="code"
        )


def _free_name(deed: Deed, name: str, besides: int = 0) -> str:
    name = " ".join(name.split())
    if not name:
        raise RuleBroken(tr("Il faut un nom."), field="name")
    for other in accounts.every(deed.store, deed.centre_id):
        if other.id != besides and other.name.casefold() == name.casefold():
            raise RuleBroken(tr("Une autre personne porte ce nom."), field="name")
    return name
