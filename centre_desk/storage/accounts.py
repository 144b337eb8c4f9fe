"""Who may sign in: rows to domain, and the wrong codes of each."""

from __future__ import annotations

from datetime import datetime

from centre_desk.domain.roles import Account, Role
from centre_desk.storage.database import Store


def every(store: Store, centre_id: int) -> tuple[Account, ...]:
    """Everybody who may sign in, and who might once, by name."""
    rows = store.rows(
        "SELECT id, name, role, retired FROM account WHERE centre_id = ? ORDER BY lower(name), id",
        centre_id,
    )
    return tuple(Account(key, name, Role(role), bool(retired)) for key, name, role, retired in rows)


def active(store: Store, centre_id: int) -> tuple[Account, ...]:
    """Those who may sign in."""
    return tuple(each for each in every(store, centre_id) if not each.retired)


def get(store: Store, account_id: int) -> Account:
    """Read one.

    Raises:
        LookupError: there is none of this number.
    """
    row = store.one("SELECT id, name, role, retired FROM account WHERE id = ?", account_id)
    if row is None:
        raise LookupError(f"account {account_id}")
    return Account(row[0], row[1], Role(row[2]), bool(row[3]))


def code_of(store: Store, account_id: int) -> str:
    """What is kept of the code."""
    row = store.one("SELECT code FROM account WHERE id = ?", account_id)
    return row[0] if row else ""


def wrong_codes(store: Store, account_id: int) -> tuple[int, datetime | None]:
    """How many wrong codes in a row, and until when (UTC) to wait."""
    row = store.one("SELECT times, until FROM wrong_code WHERE account_id = ?", account_id)
    return (row[0], row[1]) if row else (0, None)


def keep_wrong_codes(
    store: Store, account: Account, centre_id: int, times: int, until: datetime | None
) -> None:
    """Note them; none at all is no row."""
    with store.transaction():
        store.run("DELETE FROM wrong_code WHERE account_id = ?", [account.id])
        if times:
            store.run(
                "INSERT INTO wrong_code (centre_id, account_id, times, until) VALUES (?, ?, ?, ?)",
                [centre_id, account.id, times, until],
            )
