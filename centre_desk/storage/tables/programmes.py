"""What is taught, with whom, and how much of it a year is to bring."""

from __future__ import annotations

from peewee import BooleanField, CharField, DateField, ForeignKeyField, IntegerField, TextField

from centre_desk.storage.tables.base import OfCentre
from centre_desk.storage.tables.people import Direction


class Partner(OfCentre):
    """Somebody the centre trains with: a school, a company, a federation."""

    name = CharField()
    name_ar = CharField(default="")
    contact = CharField(default="")
    note = TextField(default="")

    class Meta:
        table_name = "partner"
        indexes = ((("centre", "name"), True),)


class Agreement(OfCentre):
    """A signed agreement with a partner; *ceiling* is in whole dirhams."""

    partner = ForeignKeyField(Partner, on_delete="RESTRICT")
    reference = CharField()
    subject = TextField(default="")
    first_day = DateField()
    last_day = DateField(null=True)
    ceiling = IntegerField(null=True)

    class Meta:
        table_name = "agreement"
        indexes = ((("centre", "reference"), True),)


class Programme(OfCentre):
    """What is taught. *half_days* is its duration; *retired* ones are offered no more."""

    code = CharField()
    title = CharField()
    title_ar = CharField(default="")
    category = CharField(default="")
    sector = CharField(default="")
    objectives = TextField(default="")
    objectives_ar = TextField(default="")
    half_days = IntegerField(default=0)
    mode = CharField(default="on_site")
    language = CharField(default="fr")
    partner = ForeignKeyField(Partner, null=True, on_delete="RESTRICT")
    agreement = ForeignKeyField(Agreement, null=True, on_delete="RESTRICT")
    retired = BooleanField(default=False)

    class Meta:
        table_name = "programme"
        indexes = ((("centre", "code"), True),)


class Resource(OfCentre):
    """Something to read or watch for a programme, by its address."""

    programme = ForeignKeyField(Programme, on_delete="RESTRICT")
    title = CharField()
    address = CharField()

    class Meta:
        table_name = "resource"


class TrainingYear(OfCentre):
    """The year that JFP are counted by, named ``2026-2027``."""

    name = CharField()
    first_day = DateField()
    last_day = DateField()

    class Meta:
        table_name = "training_year"
        indexes = ((("centre", "name"), True),)


class Target(OfCentre):
    """The JFP aimed at in a year; an empty category, sector, direction or partner means any."""

    training_year = ForeignKeyField(TrainingYear, on_delete="RESTRICT")
    category = CharField(default="")
    sector = CharField(default="")
    direction = ForeignKeyField(Direction, null=True, on_delete="RESTRICT")
    partner = ForeignKeyField(Partner, null=True, on_delete="RESTRICT")
    jfp = IntegerField()

    class Meta:
        table_name = "target"
