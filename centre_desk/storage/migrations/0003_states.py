"""Find the few stays that are still to come or in the house among ten years of those that left."""

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Add the index."""
    del db
    migrator.migrate(migrator.add_index("stay", ("state", "departure"), unique=False))
