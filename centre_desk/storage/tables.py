"""The rows of the database, one class per table.

Every record belongs to a centre. Days are plain local dates, moments are UTC. Deleting a row that
others need is refused by the database (RESTRICT); the program itself deletes only to undo.
"""

from __future__ import annotations

from peewee import (
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
    TextField,
)


class Centre(Model):
    """One site."""

    id = AutoField()
    name = CharField()
    name_ar = CharField(default="")
    city = CharField(default="")
    timezone = CharField(default="Africa/Casablanca")

    class Meta:
        table_name = "centre"


class OfCentre(Model):
    """What every other record has: its number and its centre."""

    id = AutoField()
    centre = ForeignKeyField(Centre, on_delete="RESTRICT", index=False)


class Setting(OfCentre):
    """One choice of the centre; *value* is JSON."""

    name = CharField()
    value = TextField()

    class Meta:
        table_name = "setting"
        indexes = ((("centre", "name"), True),)


class Room(OfCentre):
    """One room, and what housekeeping last said of it."""

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
    """One place to sleep."""

    room = ForeignKeyField(Room, on_delete="RESTRICT")
    label = CharField()

    class Meta:
        table_name = "bed"
        indexes = ((("room", "label"), True),)


class Direction(OfCentre):
    """A regional direction."""

    name = CharField()
    name_ar = CharField(default="")

    class Meta:
        table_name = "direction"
        indexes = ((("centre", "name"), True),)


class Establishment(OfCentre):
    """A training establishment (EFP)."""

    name = CharField()
    direction = ForeignKeyField(Direction, null=True, on_delete="RESTRICT")

    class Meta:
        table_name = "establishment"
        indexes = ((("centre", "name"), True),)


class Person(OfCentre):
    """One person; *merged_into* is who somebody noted twice turned out to be."""

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
    """A key by whose beginning a person is found, both scripts folded; it follows from the person.

    Whoever was merged into somebody else has none.
    """

    centre = ForeignKeyField(Centre, on_delete="RESTRICT", index=False)
    word = CharField()
    person = ForeignKeyField(Person, on_delete="RESTRICT", index=False)

    class Meta:
        table_name = "person_word"
        primary_key = CompositeKey("centre", "word", "person")
        indexes = ((("person", "word"), False),)
        without_rowid = True


class Affiliation(OfCentre):
    """Where a person comes from, and since when: a JFP counts for the direction of its day."""

    person = ForeignKeyField(Person, on_delete="RESTRICT")
    establishment = ForeignKeyField(Establishment, null=True, on_delete="RESTRICT")
    direction = ForeignKeyField(Direction, null=True, on_delete="RESTRICT")
    since = DateField(null=True)
    until = DateField(null=True)

    class Meta:
        table_name = "affiliation"


class Session(OfCentre):
    """One run of a programme, as far as lodging needs it."""

    code = CharField()
    title = CharField(default="")
    category = CharField(default="")
    first_day = DateField()
    last_day = DateField()

    class Meta:
        table_name = "session"
        indexes = ((("centre", "code"), True), (("first_day",), False))


class Booking(OfCentre):
    """Stays made together."""

    kind = CharField()
    label = CharField(default="")
    session = ForeignKeyField(Session, null=True, on_delete="RESTRICT")
    together = BooleanField(default=False)
    made_on = DateField()
    note = TextField(default="")

    class Meta:
        table_name = "booking"


class Quota(OfCentre):
    """Places held for a regional direction before names are known."""

    booking = ForeignKeyField(Booking, on_delete="RESTRICT")
    direction = ForeignKeyField(Direction, null=True, on_delete="RESTRICT")
    places = IntegerField()
    release_on = DateField()

    class Meta:
        table_name = "quota"


class Stay(OfCentre):
    """One person's, or one party's, time in the house."""

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
    """Nights on which the bed is kept but not slept in."""

    stay = ForeignKeyField(Stay, on_delete="RESTRICT")
    arrival = DateField()
    departure = DateField()

    class Meta:
        table_name = "absence"


class Block(OfCentre):
    """Beds of a room out of service, with the reason."""

    room = ForeignKeyField(Room, on_delete="RESTRICT")
    arrival = DateField()
    departure = DateField(index=True)
    reason = CharField()

    class Meta:
        table_name = "block"


class Hold(OfCentre):
    """One bed held over consecutive nights by a stay or by a block."""

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
    """One bed on one night: the primary key is what refuses a second holder, whoever asks."""

    bed = ForeignKeyField(Bed, on_delete="RESTRICT", index=False)
    night = DateField(index=True)
    hold = ForeignKeyField(Hold, on_delete="RESTRICT")

    class Meta:
        table_name = "bed_night"
        primary_key = CompositeKey("bed", "night")
        without_rowid = True


class Repair(OfCentre):
    """Something broken in a room, until it is mended."""

    room = ForeignKeyField(Room, on_delete="RESTRICT")
    what = CharField()
    reported_on = DateField()
    mended_on = DateField(null=True)

    class Meta:
        table_name = "repair"


class ListShape(OfCentre):
    """The corrected meaning of the columns for mailed lists of one shape; *mapping* is JSON."""

    shape = CharField()
    mapping = TextField()

    class Meta:
        table_name = "list_shape"
        indexes = ((("centre", "shape"), True),)


class ImportedRow(OfCentre):
    """A row of a mailed list that was saved once: the same row again means the same person."""

    digest = CharField()
    person = ForeignKeyField(Person, on_delete="RESTRICT")

    class Meta:
        table_name = "imported_row"
        indexes = ((("centre", "digest"), True),)


class Change(OfCentre):
    """One deed: who, when, the sentence that says it, and the rows before and after.

    *images* is JSON, ``[[table, before, after], …]``, or empty for a deed that cannot be undone.
    *reverses* names the change that this one undoes or redoes, *undone_by* the one that undid it;
    *stay_id* is the one stay that the deed was about, if it was about one.
    """

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


ALL = (
    Centre, Setting, Room, Bed, Direction, Establishment, Person, PersonWord, Affiliation, Session,
    Booking, Quota, Stay, Absence, Block, Hold, BedNight, Repair, ListShape, ImportedRow,
    Change,
)  # fmt: skip
BY_NAME = {table._meta.table_name: table for table in ALL}


def references() -> list[tuple[str, str, str]]:
    """Every column that names a row of another table: table, column, the other table."""
    return [
        (name, field.column_name, field.rel_model._meta.table_name)
        for name, table in BY_NAME.items()
        for field in table._meta.sorted_fields
        if isinstance(field, ForeignKeyField)
    ]


def days() -> list[tuple[str, str]]:
    """Every column that holds a day: table, column."""
    return [
        (name, field.column_name)
        for name, table in BY_NAME.items()
        for field in table._meta.sorted_fields
        if isinstance(field, DateField)
    ]
