"""Meals: when they are served, what was asked for, who was served, what the kitchen was told.

The classes are a frozen copy: later changes of the tables never reach back into this script.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import (
    SQL,
    AutoField,
    BooleanField,
    CharField,
    DateField,
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


def up(migrator: SchemaMigrator, db: Database) -> None:
    """Create the tables of meals; a booking has its formula and a stay its hour of departure."""
    on_sqlite = isinstance(db, SqliteDatabase)
    never_again: list[Node] = [SQL("AUTOINCREMENT")] if on_sqlite else []

    class Centre(Model):
        class Meta:
            table_name = "centre"

    class OfCentre(Model):
        id = AutoField(constraints=never_again)
        centre = ForeignKeyField(Centre, on_delete="RESTRICT", index=False)

    class Person(Model):
        class Meta:
            table_name = "person"

    class Session(Model):
        class Meta:
            table_name = "session"

    class Stay(Model):
        class Meta:
            table_name = "stay"

    class MealProfile(OfCentre):
        name = CharField()
        first_day = DateField(null=True)
        last_day = DateField(null=True)
        kind = CharField()
        hours = TextField()
        cut_off = CharField()
        same_day = BooleanField(default=False)

        class Meta:
            table_name = "meal_profile"

    class MealException(OfCentre):
        person = ForeignKeyField(Person, null=True, on_delete="RESTRICT")
        stay = ForeignKeyField(Stay, null=True, on_delete="RESTRICT")
        first_day = DateField()
        last_day = DateField(index=True)
        wish = CharField()
        service = CharField(default="")
        formula = CharField(default="")
        note = CharField(default="")

        class Meta:
            table_name = "meal_exception"

    class MealOutside(OfCentre):
        day = DateField(index=True)
        service = CharField()
        people = IntegerField()
        label = CharField()
        session = ForeignKeyField(Session, null=True, on_delete="RESTRICT")
        served = IntegerField(null=True)

        class Meta:
            table_name = "meal_outside"

    class Menu(OfCentre):
        day = DateField()
        service = CharField()
        french = TextField(default="")
        arabic = TextField(default="")
        english = TextField(default="")

        class Meta:
            table_name = "menu"
            indexes = ((("centre", "day", "service"), True),)

    class MealTicket(OfCentre):
        code = CharField(unique=True)
        day = DateField()
        service = CharField()
        number = IntegerField()
        person = ForeignKeyField(Person, null=True, on_delete="RESTRICT")
        stay = ForeignKeyField(Stay, null=True, on_delete="RESTRICT")
        outside = ForeignKeyField(MealOutside, null=True, on_delete="RESTRICT")
        session = ForeignKeyField(Session, null=True, on_delete="RESTRICT")

        class Meta:
            table_name = "meal_ticket"
            indexes = ((("day", "service"), False),)

    class MealServed(OfCentre):
        day = DateField()
        service = CharField()
        at = DateTimeField()
        person = ForeignKeyField(Person, null=True, on_delete="RESTRICT")
        ticket = ForeignKeyField(MealTicket, null=True, unique=True, on_delete="RESTRICT")

        class Meta:
            table_name = "meal_served"
            indexes = ((("day", "service", "person"), True),)

    class MealPrint(OfCentre):
        day = DateField()
        at = DateTimeField()
        actor = CharField()
        figures = TextField()

        class Meta:
            table_name = "meal_print"
            indexes = ((("day", "id"), False),)

    tables = [
        MealProfile,
        MealException,
        MealOutside,
        Menu,
        MealTicket,
        MealServed,
        MealPrint,
    ]
    with db.bind_ctx([Centre, Person, Session, Stay, *tables]):
        db.create_tables(tables, safe=False)
    migrator.migrate(
        migrator.add_column("booking", "formula", CharField(default="")),
        migrator.add_column("stay", "leaves_at", CharField(default="")),
    )
