"""Who may sign in, and when a desk locks itself."""

from __future__ import annotations

from dataclasses import dataclass

from centre_desk.desk import Desk
from centre_desk.domain.roles import Account
from centre_desk.storage import accounts, settings


@dataclass(frozen=True, slots=True)
class Door:
    """Whom the window lets in: nobody is asked where *names* is empty."""

    names: tuple[str, ...]
    lock_minutes: int
    """Minutes without a touch after which the desk locks itself; 0 for never."""


def door(desk: Desk) -> Door:
    """The names of those who may sign in."""
    names = tuple(each.name for each in accounts.active(desk.store, desk.centre_id))
    return Door(names, settings.read(desk.store, desk.centre_id).lock_minutes)


def every(desk: Desk) -> tuple[Account, ...]:
    """Everybody who may sign in, and who might once."""
    return accounts.every(desk.store, desk.centre_id)
