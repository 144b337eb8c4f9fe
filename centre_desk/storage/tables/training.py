"""Sessions, their slots and the people in them."""

from __future__ import annotations

from peewee import (
    BooleanField,
    CharField,
    CompositeKey,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

from centre_desk.storage.tables.base import OfCentre
from centre_desk.storage.tables.classrooms import Classroom, ClassroomClosure
from centre_desk.storage.tables.people import Direction, Person
from centre_desk.storage.tables.programmes import Partner, Programme


class Session(OfCentre):
    """One run of a programme, or an event or a jury, which use rooms but count no JFP.

    *layout* and *equipment* are what its classroom must offer; *capacity* is the number of seats,
    or None for as many as come; *formula* is what its people eat.
    """

    code = CharField()
    title = CharField(default="")
    category = CharField(default="")
    first_day = DateField()
    last_day = DateField()
    kind = CharField(default="training")
    title_ar = CharField(default="")
    sector = CharField(default="")
    state = CharField(default="confirmed")
    programme = ForeignKeyField(Programme, null=True, on_delete="RESTRICT")
    partner = ForeignKeyField(Partner, null=True, on_delete="RESTRICT")
    capacity = IntegerField(null=True)
    layout = CharField(default="")
    equipment = CharField(default="")
    formula = CharField(default="full_board")
    note = TextField(default="")

    class Meta:
        table_name = "session"
        indexes = ((("centre", "code"), True), (("first_day",), False))


class SeatQuota(OfCentre):
    """Seats of a session kept for a regional direction."""

    session = ForeignKeyField(Session, on_delete="RESTRICT")
    direction = ForeignKeyField(Direction, on_delete="RESTRICT")
    seats = IntegerField()

    class Meta:
        table_name = "seat_quota"
        indexes = ((("session", "direction"), True),)


class Slot(OfCentre):
    """One session in one half-day.

    A slot *joined_to* another is held together with it: it has the other's classroom and trainers
    and none of its own. *revision* counts what a calendar has to be told.
    """

    session = ForeignKeyField(Session, on_delete="RESTRICT")
    day = DateField(index=True)
    half = CharField()
    mode = CharField(default="on_site")
    classroom = ForeignKeyField(Classroom, null=True, on_delete="RESTRICT")
    joined_to = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    cancelled = BooleanField(default=False)
    subject = CharField(default="")
    revision = IntegerField(default=0)

    class Meta:
        table_name = "slot"


class SlotStamp(Model):
    """When a slot last changed (UTC) and how often since it was made; it outlives the slot."""

    slot_id = IntegerField(primary_key=True)
    changed_at = DateTimeField()
    changes = IntegerField()

    class Meta:
        table_name = "slot_stamp"


class SlotTrainer(OfCentre):
    """Who teaches a slot."""

    slot = ForeignKeyField(Slot, on_delete="RESTRICT", index=False)
    person = ForeignKeyField(Person, on_delete="RESTRICT")

    class Meta:
        table_name = "slot_trainer"
        indexes = ((("slot", "person"), True),)


class Enrolment(OfCentre):
    """A person in a session; *rank* is the place in the waiting list, from 1."""

    session = ForeignKeyField(Session, on_delete="RESTRICT", index=False)
    person = ForeignKeyField(Person, on_delete="RESTRICT")
    state = CharField()
    rank = IntegerField(null=True)
    enrolled_on = DateField()
    formula = CharField(default="")
    note = CharField(default="")

    class Meta:
        table_name = "enrolment"
        indexes = ((("session", "person"), True),)


class Attendance(OfCentre):
    """A person in one slot; *minutes* is what a partly present one attended."""

    slot = ForeignKeyField(Slot, on_delete="RESTRICT", index=False)
    person = ForeignKeyField(Person, on_delete="RESTRICT")
    state = CharField()
    minutes = IntegerField(null=True)
    reason = CharField(default="")

    class Meta:
        table_name = "attendance"
        indexes = ((("slot", "person"), True),)


class ClassroomHalfDay(Model):
    """One classroom in one half-day: the primary key is what refuses a second holder."""

    classroom = ForeignKeyField(Classroom, on_delete="RESTRICT", index=False)
    day = DateField(index=True)
    half = CharField()
    slot = ForeignKeyField(Slot, null=True, on_delete="RESTRICT")
    closure = ForeignKeyField(ClassroomClosure, null=True, on_delete="RESTRICT")

    class Meta:
        table_name = "classroom_half_day"
        primary_key = CompositeKey("classroom", "day", "half")
        without_rowid = True


class PersonHalfDay(Model):
    """One person, trainer or participant, in one half-day: nobody is in two places at once."""

    person = ForeignKeyField(Person, on_delete="RESTRICT", index=False)
    day = DateField()
    half = CharField()
    slot = ForeignKeyField(Slot, on_delete="RESTRICT")
    teaches = BooleanField(default=False)

    class Meta:
        table_name = "person_half_day"
        primary_key = CompositeKey("person", "day", "half")
        without_rowid = True


class JfpLine(OfCentre):
    """Half-days counted for a person when a session was closed, or a signed correction of them.

    ``on_site`` and ``distance`` are half-days; a correction's may be negative. *month* is the
    month's first day, *direction* the one the person had then.
    """

    session = ForeignKeyField(Session, on_delete="RESTRICT")
    person = ForeignKeyField(Person, on_delete="RESTRICT")
    direction = ForeignKeyField(Direction, null=True, on_delete="RESTRICT")
    month = DateField()
    on_site = IntegerField(default=0)
    distance = IntegerField(default=0)
    correction = BooleanField(default=False)
    reason = CharField(default="")
    signed_by = CharField(default="")
    signed_on = DateField()

    class Meta:
        table_name = "jfp_line"
