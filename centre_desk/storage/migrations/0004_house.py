"""The house as the centre edits it: rooms given up, holidays announced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import (
    SQL,
    AutoField,
    BooleanField,
    CharField,
    DateField,
    ForeignKeyField,
    Model,
    SqliteDatabase,
)

if TYPE_CHECKING:
    from peewee import Database, Node
    from playhouse.migrate import SchemaMigrator


def up(migrator: SchemaMigrator, db: Database) -> None:
    """Let a room be given up from a day on, and a year have its own holidays."""
    on_sqlite = isinstance(db, SqliteDatabase)
    never_again: list[Node] = [SQL("AUTOINCREMENT")] if on_sqlite else []

    class Centre(Model):
        class Meta:
            table_name = "centre"

    class Holiday(Model):
        id = AutoField(constraints=never_again)
        centre = ForeignKeyField(Centre, on_delete="RESTRICT", index=False)
        day = DateField()
        name = CharField()
        name_ar = CharField(default="")
        name_en = CharField(default="")
        confirmed = BooleanField(default=False)

        class Meta:
            table_name = "holiday"
            indexes = ((("centre", "day", "name"), True),)

    with db.bind_ctx([Centre, Holiday]):
        db.create_tables([Holiday], safe=False)
    migrator.migrate(migrator.add_column("room", "retired_on", DateField(null=True)))
