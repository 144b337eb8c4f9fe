"""The first schema: the house, its people, their stays, and the history of changes.

The classes are a frozen copy: later changes of ``tables.py`` never reach back into this script.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import (
    SQL,
    AutoField,
    BooleanField,
    CharField,
    Check,
    CompositeKey,
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
    """Create every table of the first release."""
    del migrator
    # A number is never given twice: the history still speaks of a stay whose booking was undone.
    on_sqlite = isinstance(db, SqliteDatabase)
    never_again: list[Node] = [SQL("AUTOINCREMENT")] if on_sqlite else []

    class Centre(Model):
        id = AutoField(constraints=never_again)
        name = CharField()
        name_ar = CharField(default="")
        city = CharField(default="")
        timezone = CharField(default="Africa/Casablanca")

        class Meta:
            table_name = "centre"

    class OfCentre(Model):
        id = AutoField(constraints=never_again)
        centre = ForeignKeyField(Centre, on_delete="RESTRICT", index=False)

    class Setting(OfCentre):
        name = CharField()
        value = TextField()

        class Meta:
            table_name = "setting"
            indexes = ((("centre", "name"), True),)

    class Room(OfCentre):
        number = CharField()
        floor = IntegerField()
        kind = CharField()
        accessible = BooleanField(default=False)
        features = CharField(default="")
        cleanliness = CharField(default="clean")

        class Meta:
            table_name = "room"
            indexes = ((("centre", "number"), True),)

    class Bed(OfCentre):
        room = ForeignKeyField(Room, on_delete="RESTRICT")
        label = CharField()

        class Meta:
            table_name = "bed"
            indexes = ((("room", "label"), True),)

    class Direction(OfCentre):
        name = CharField()
        name_ar = CharField(default="")

        class Meta:
            table_name = "direction"
            indexes = ((("centre", "name"), True),)

    class Establishment(OfCentre):
        name = CharField()
        direction = ForeignKeyField(Direction, null=True, on_delete="RESTRICT")

        class Meta:
            table_name = "establishment"
            indexes = ((("centre", "name"), True),)

    class Person(OfCentre):
        last_name = CharField(default="")
        first_name = CharField(default="")
        last_name_ar = CharField(default="")
        first_name_ar = CharField(default="")
        sex = CharField(null=True)
        matricule = CharField(default="", index=True)
        identity_kind = CharField(null=True)
        identity_number = CharField(default="", index=True)
        phone = CharField(default="")
        nationality = CharField(default="")
        birth_date = DateField(null=True)
        country = CharField(default="")
        grade = CharField(default="")
        diet = CharField(default="")
        needs_accessible = BooleanField(default=False)
        note = TextField(default="")
        merged_into = ForeignKeyField("self", null=True, on_delete="RESTRICT")

        class Meta:
            table_name = "person"

    class PersonWord(Model):
        centre = ForeignKeyField(Centre, on_delete="RESTRICT", index=False)
        # Beginnings are found between two words in the order of their code points.
        word = CharField(collation=None if on_sqlite else '"C"')
        person = ForeignKeyField(Person, on_delete="RESTRICT", index=False)

        class Meta:
            table_name = "person_word"
            primary_key = CompositeKey("centre", "word", "person")
            indexes = ((("person", "word"), False),)
            without_rowid = on_sqlite

    class Affiliation(OfCentre):
        person = ForeignKeyField(Person, on_delete="RESTRICT")
        establishment = ForeignKeyField(Establishment, null=True, on_delete="RESTRICT")
        direction = ForeignKeyField(Direction, null=True, on_delete="RESTRICT")
        since = DateField(null=True)
        until = DateField(null=True)

        class Meta:
            table_name = "affiliation"

    class Session(OfCentre):
        code = CharField()
        title = CharField(default="")
        category = CharField(default="")
        first_day = DateField()
        last_day = DateField()

        class Meta:
            table_name = "session"
            indexes = ((("centre", "code"), True), (("first_day",), False))

    class Booking(OfCentre):
        kind = CharField()
        label = CharField(default="")
        session = ForeignKeyField(Session, null=True, on_delete="RESTRICT")
        together = BooleanField(default=False)
        made_on = DateField()
        note = TextField(default="")

        class Meta:
            table_name = "booking"

    class Quota(OfCentre):
        booking = ForeignKeyField(Booking, on_delete="RESTRICT")
        direction = ForeignKeyField(Direction, null=True, on_delete="RESTRICT")
        places = IntegerField()
        release_on = DateField()

        class Meta:
            table_name = "quota"

    class Stay(OfCentre):
        booking = ForeignKeyField(Booking, on_delete="RESTRICT")
        person = ForeignKeyField(Person, null=True, on_delete="RESTRICT")
        quota = ForeignKeyField(Quota, null=True, on_delete="RESTRICT")
        sex = CharField(null=True)
        arrival = DateField(index=True)
        departure = DateField(index=True)
        state = CharField()
        role = CharField(default="participant")
        whole_room = BooleanField(default=False)
        locked = BooleanField(default=False)
        party = IntegerField(default=1)
        expected_at = CharField(default="")
        note = TextField(default="")

        class Meta:
            table_name = "stay"

    class Absence(OfCentre):
        stay = ForeignKeyField(Stay, on_delete="RESTRICT")
        arrival = DateField()
        departure = DateField()

        class Meta:
            table_name = "absence"

    class Block(OfCentre):
        room = ForeignKeyField(Room, on_delete="RESTRICT")
        arrival = DateField()
        departure = DateField(index=True)
        reason = CharField()

        class Meta:
            table_name = "block"

    class Hold(OfCentre):
        bed = ForeignKeyField(Bed, on_delete="RESTRICT")
        arrival = DateField()
        departure = DateField()
        stay = ForeignKeyField(Stay, null=True, on_delete="RESTRICT")
        block = ForeignKeyField(Block, null=True, on_delete="RESTRICT")

        class Meta:
            table_name = "hold"
            indexes = ((("arrival", "departure"), False),)
            constraints = [
                Check("(stay_id IS NULL) <> (block_id IS NULL)"),
                Check("arrival < departure"),
            ]

    class BedNight(Model):
        bed = ForeignKeyField(Bed, on_delete="RESTRICT", index=False)
        night = DateField(index=True)
        hold = ForeignKeyField(Hold, on_delete="RESTRICT")

        class Meta:
            table_name = "bed_night"
            primary_key = CompositeKey("bed", "night")
            without_rowid = on_sqlite

    class Repair(OfCentre):
        room = ForeignKeyField(Room, on_delete="RESTRICT")
        what = CharField()
        reported_on = DateField()
        mended_on = DateField(null=True)

        class Meta:
            table_name = "repair"

    class ListShape(OfCentre):
        shape = CharField()
        mapping = TextField()

        class Meta:
            table_name = "list_shape"
            indexes = ((("centre", "shape"), True),)

    class ImportedRow(OfCentre):
        digest = CharField()
        person = ForeignKeyField(Person, on_delete="RESTRICT")

        class Meta:
            table_name = "imported_row"
            indexes = ((("centre", "digest"), True),)

    class Change(OfCentre):
        actor = CharField()
        at = DateTimeField(index=True)
        deed = CharField()
        source = TextField()
        fields = TextField(default="{}")
        images = TextField(default="")
        reverses = IntegerField(null=True)
        undone_by = IntegerField(null=True)
        stay_id = IntegerField(null=True, index=True)

        class Meta:
            table_name = "change"
            indexes = ((("centre", "actor", "id"), False),)

    tables = [
        Centre, Setting, Room, Bed, Direction, Establishment, Person, PersonWord, Affiliation,
        Session, Booking, Quota, Stay, Absence, Block, Hold, BedNight, Repair, ListShape,
        ImportedRow, Change,
    ]  # fmt: skip
    with db.bind_ctx(tables):
        db.create_tables(tables, safe=False)
