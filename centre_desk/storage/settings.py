"""What a centre can choose."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields

from centre_desk.storage.database import Store


@dataclass(frozen=True, slots=True)
class Settings:
    """The centre's choices, with the values a new centre starts from.

    Attributes:
        no_show_hour: local hour from which an arrival may be noted as not come.
        kiosk_code: what is kept of the code without which the lobby's screen is not left; empty
            until one is chosen.
        lock_minutes: minutes without a touch after which a desk locks itself; 0 for never.
        retention: months for which each kind of data is kept, where the centre chose them.
    """

    no_show_hour: str = "20:00"
    kiosk_code: str = ""
    lock_minutes: int = 0
    retention: dict[str, int] = field(default_factory=dict)


def read(store: Store, centre_id: int) -> Settings:
    """Read the choices of a centre; what it never chose keeps its starting value."""
    known = {each.name for each in fields(Settings)}
    rows = store.rows("SELECT name, value FROM setting WHERE centre_id = ?", centre_id)
    return Settings(**{name: json.loads(value) for name, value in rows if name in known})
