"""Every record belongs to a centre."""

from __future__ import annotations

from peewee import (
    AutoField,
    BooleanField,
    CharField,
    DateField,
    ForeignKeyField,
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


class Holiday(OfCentre):
    """A public holiday of a year that the centre keeps itself; provisional until *confirmed*."""

    day = DateField()
    name = CharField()
    name_ar = CharField(default="")
    name_en = CharField(default="")
    confirmed = BooleanField(default=False)

    class Meta:
        table_name = "holiday"
        indexes = ((("centre", "day", "name"), True),)
