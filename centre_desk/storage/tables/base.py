"""Every record belongs to a centre."""

from __future__ import annotations

from peewee import AutoField, CharField, ForeignKeyField, Model, TextField


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
