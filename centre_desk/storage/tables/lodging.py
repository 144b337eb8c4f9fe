"""Rooms, stays, and the beds they hold."""

from __future__ import annotations

from peewee import (
    BooleanField,
    CharField,
    Check,
    CompositeKey,
    DateField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

from centre_desk.storage.tables.base import OfCentre
from centre_desk.storage.tables.people import Direction, Person
from centre_desk.storage.tables.training import Session


class Room(OfCentre):
    """One room, and what housekeeping last said of it; from *retired_on* on it is no bedroom."""

    number = CharField()
    floor = IntegerField()
    kind = CharField()
    accessible = BooleanField(default=False)
    features = CharField(default="")
    cleanliness = CharField(default="clean")
    retired_on = DateField(null=True)

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


class Booking(OfCentre):
    """Stays made together; *formula* is what they eat, where it is not what their session says."""

    kind = CharField()
    label = CharField(default="")
    session = ForeignKeyField(Session, null=True, on_delete="RESTRICT")
    together = BooleanField(default=False)
    made_on = DateField()
    note = TextField(default="")
    formula = CharField(default="")

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
    """One person's, or one party's, time in the house.

    *expected_at* and *leaves_at* are local hours, as typed; empty where they are not known.
    """

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
    leaves_at = CharField(default="")

    class Meta:
        table_name = "stay"
        indexes = ((("state", "departure"), False),)


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
