"""Events and juries: who comes from outside, who is judged and by whom."""

from __future__ import annotations

from peewee import BooleanField, CharField, DateTimeField, ForeignKeyField, IntegerField

from centre_desk.storage.tables.base import OfCentre
from centre_desk.storage.tables.people import Person
from centre_desk.storage.tables.training import Session


class Exhibitor(OfCentre):
    """A company or a body with a stand at an event."""

    session = ForeignKeyField(Session, on_delete="RESTRICT")
    name = CharField()
    stand = CharField(default="")
    contact = CharField(default="")
    people = IntegerField(default=0)

    class Meta:
        table_name = "exhibitor"


class Visitor(OfCentre):
    """Somebody from outside at an event; *code* is what their QR says, *came_at* is UTC."""

    session = ForeignKeyField(Session, on_delete="RESTRICT")
    name = CharField()
    organisation = CharField(default="")
    phone = CharField(default="")
    code = CharField()
    came_at = DateTimeField(null=True)

    class Meta:
        table_name = "visitor"
        indexes = ((("session", "code"), True),)


class JuryMember(OfCentre):
    """Who judges."""

    session = ForeignKeyField(Session, on_delete="RESTRICT")
    name = CharField()
    organisation = CharField(default="")
    presides = BooleanField(default=False)

    class Meta:
        table_name = "jury_member"


class JuryCandidate(OfCentre):
    """Who is judged, in the order of *position*."""

    session = ForeignKeyField(Session, on_delete="RESTRICT")
    person = ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    name = CharField()
    project = CharField(default="")
    position = IntegerField()
    absent = BooleanField(default=False)

    class Meta:
        table_name = "jury_candidate"


class JuryCriterion(OfCentre):
    """What is judged: marks go from 0 to *most*, and count *weight* times."""

    session = ForeignKeyField(Session, on_delete="RESTRICT")
    title = CharField()
    most = IntegerField(default=20)
    weight = IntegerField(default=1)
    position = IntegerField()

    class Meta:
        table_name = "jury_criterion"


class JuryMark(OfCentre):
    """A member's mark for a candidate on a criterion, in hundredths of a point."""

    candidate = ForeignKeyField(JuryCandidate, on_delete="RESTRICT", index=False)
    criterion = ForeignKeyField(JuryCriterion, on_delete="RESTRICT")
    member = ForeignKeyField(JuryMember, on_delete="RESTRICT")
    hundredths = IntegerField()

    class Meta:
        table_name = "jury_mark"
        indexes = ((("candidate", "criterion", "member"), True),)
