"""Rooms to teach in, when they are closed, and the hours of the house."""

from __future__ import annotations

from peewee import BooleanField, CharField, DateField, ForeignKeyField, IntegerField, TextField

from centre_desk.storage.tables.base import OfCentre


class Classroom(OfCentre):
    """A room to teach in; *equipment* lists codes with commas; a *retired* one is not offered."""

    name = CharField()
    name_ar = CharField(default="")
    kind = CharField()
    floor = IntegerField(default=0)
    equipment = CharField(default="")
    accessible = BooleanField(default=False)
    retired = BooleanField(default=False)

    class Meta:
        table_name = "classroom"
        indexes = ((("centre", "name"), True),)


class ClassroomSeats(OfCentre):
    """How many people a classroom seats in one layout."""

    classroom = ForeignKeyField(Classroom, on_delete="RESTRICT")
    layout = CharField()
    seats = IntegerField()

    class Meta:
        table_name = "classroom_seats"
        indexes = ((("classroom", "layout"), True),)


class ClassroomClosure(OfCentre):
    """A classroom out of use, from a first to a last day, both included."""

    classroom = ForeignKeyField(Classroom, on_delete="RESTRICT")
    first_day = DateField()
    last_day = DateField()
    reason = CharField()

    class Meta:
        table_name = "classroom_closure"


class HourProfile(OfCentre):
    """The hours of the half-days; without days it is the one for the rest of the year.

    *hours* is JSON, ``{"morning": ["09:00", "12:30"], …}``; *opening* lists the half-days on which
    one teaches, ``1-morning,1-afternoon,…``, Monday being 1.
    """

    name = CharField()
    first_day = DateField(null=True)
    last_day = DateField(null=True)
    hours = TextField()
    opening = TextField()

    class Meta:
        table_name = "hour_profile"
