"""When each slot was last changed, and how often: what calendars have to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import DateTimeField, IntegerField, Model

if TYPE_CHECKING:
    from peewee import Database
    from playhouse.migrate import SchemaMigrator


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Make the table; a slot gets its line when it is next changed."""

    class SlotStamp(Model):
        slot_id = IntegerField(primary_key=True)
        changed_at = DateTimeField()
        changes = IntegerField()

        class Meta:
            table_name = "slot_stamp"

    with db.bind_ctx([SlotStamp]):
        db.create_tables([SlotStamp], safe=False)
