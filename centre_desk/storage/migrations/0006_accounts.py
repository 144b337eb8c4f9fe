"""People who may sign in, the journal of who read what, and the log of what was purged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import (
    SQL,
    AutoField,
    BooleanField,
    CharField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    Model,
    SqliteDatabase,
    TextField,
)

if TYPE_CHECKING:
    from peewee import Database, Node
    from playhouse.migrate import SchemaMigrator


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Make the four tables."""
    on_sqlite = isinstance(db, SqliteDatabase)
    never_again: list[Node] = [SQL("AUTOINCREMENT")] if on_sqlite else []

    class Centre(Model):
        class Meta:
            table_name = "centre"

    class OfCentre(Model):
        id = AutoField(constraints=never_again)
        centre = ForeignKeyField(Centre, on_delete="RESTRICT", index=False)

    class Account(OfCentre):
        name = CharField()
        role = CharField()
        code = CharField()
        retired = BooleanField(default=False)

        class Meta:
            table_name = "account"
            indexes = ((("centre", "name"), True),)

    class WrongCode(OfCentre):
        account_id = IntegerField(unique=True)
        times = IntegerField(default=0)
        until = DateTimeField(null=True)

        class Meta:
            table_name = "wrong_code"

    class Reading(OfCentre):
        actor = CharField()
        person_id = IntegerField(index=True)
        what = CharField()
        at = DateTimeField(index=True)

        class Meta:
            table_name = "reading_log"

    class Purge(OfCentre):
        actor = CharField()
        at = DateTimeField()
        counts = TextField()

        class Meta:
            table_name = "purge_log"

    models = [Account, WrongCode, Reading, Purge]
    with db.bind_ctx([Centre, *models]):
        db.create_tables(models, safe=False)
