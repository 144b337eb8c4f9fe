"""People and where they come from."""

from __future__ import annotations

from peewee import (
    BooleanField,
    CharField,
    CompositeKey,
    DateField,
    ForeignKeyField,
    Model,
    TextField,
)

from centre_desk.storage.tables.base import Centre, OfCentre


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
