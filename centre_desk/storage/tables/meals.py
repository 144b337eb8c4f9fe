"""Meals: their hours, what was asked for, who was served, and what the kitchen was told."""

from __future__ import annotations

from peewee import (
    BooleanField,
    CharField,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from centre_desk.storage.tables.base import OfCentre
from centre_desk.storage.tables.lodging import Stay
from centre_desk.storage.tables.people import Person
from centre_desk.storage.tables.training import Session


class MealProfile(OfCentre):
    """The meals of a period; without days it is the one for the rest of the year.

    *hours* is JSON, ``{"lunch": ["12:30", "14:00"], …}``; *cut_off* is a local hour, of the day
    before unless *same_day*.
    """

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
    """What was asked for a person, or a stay without a name, from a first to a last day.

    Without a *service* it is about every meal; *formula* is for a wish of that kind.
    """

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
    """Guests from outside, by number; *served* is how many came, once somebody has noted it."""

    day = DateField(index=True)
    service = CharField()
    people = IntegerField()
    label = CharField()
    session = ForeignKeyField(Session, null=True, on_delete="RESTRICT")
    served = IntegerField(null=True)

    class Meta:
        table_name = "meal_outside"


class Menu(OfCentre):
    """What is cooked for one service of one day."""

    day = DateField()
    service = CharField()
    french = TextField(default="")
    arabic = TextField(default="")
    english = TextField(default="")

    class Meta:
        table_name = "menu"
        indexes = ((("centre", "day", "service"), True),)


class MealTicket(OfCentre):
    """A meal on paper for somebody without a badge; *code* is what its QR says.

    It is for a person, a head of a stay, one of the guests announced, or of an event's stands.
    """

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
    """A meal that was handed out; *at* is UTC. The indexes are what refuses a second one."""

    day = DateField()
    service = CharField()
    at = DateTimeField()
    person = ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    ticket = ForeignKeyField(MealTicket, null=True, unique=True, on_delete="RESTRICT")

    class Meta:
        table_name = "meal_served"
        indexes = ((("day", "service", "person"), True),)


class MealPrint(OfCentre):
    """The totals of one day as the kitchen was given them; *figures* is JSON, *at* is UTC."""

    day = DateField()
    at = DateTimeField()
    actor = CharField()
    figures = TextField()

    class Meta:
        table_name = "meal_print"
        indexes = ((("day", "id"), False),)
