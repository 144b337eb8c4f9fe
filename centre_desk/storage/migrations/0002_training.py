"""Training: what is taught, where, when, by whom and to whom, and what became of it.

The classes are a frozen copy: later changes of the tables never reach back into this script.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import (
    SQL,
    AutoField,
    BooleanField,
    CharField,
    CompositeKey,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    Model,
    SqliteDatabase,
    TextField,
)

if TYPE_CHECKING:
    from peewee import Database, Node
    from playhouse.migrate import SchemaMigrator


def up(migrator: SchemaMigrator, db: Database) -> None:
    """Create the tables of training, and let a session say what training needs of it."""
    on_sqlite = isinstance(db, SqliteDatabase)
    never_again: list[Node] = [SQL("AUTOINCREMENT")] if on_sqlite else []

    class Centre(Model):
        class Meta:
            table_name = "centre"

    class OfCentre(Model):
        id = AutoField(constraints=never_again)
        centre = ForeignKeyField(Centre, on_delete="RESTRICT", index=False)

    class Person(Model):
        class Meta:
            table_name = "person"

    class Direction(Model):
        class Meta:
            table_name = "direction"

    class Session(Model):
        class Meta:
            table_name = "session"

    class Partner(OfCentre):
        name = CharField()
        name_ar = CharField(default="")
        contact = CharField(default="")
        note = TextField(default="")

        class Meta:
            table_name = "partner"
            indexes = ((("centre", "name"), True),)

    class Agreement(OfCentre):
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
        programme = ForeignKeyField(Programme, on_delete="RESTRICT")
        title = CharField()
        address = CharField()

        class Meta:
            table_name = "resource"

    class TrainingYear(OfCentre):
        name = CharField()
        first_day = DateField()
        last_day = DateField()

        class Meta:
            table_name = "training_year"
            indexes = ((("centre", "name"), True),)

    class Target(OfCentre):
        training_year = ForeignKeyField(TrainingYear, on_delete="RESTRICT")
        category = CharField(default="")
        sector = CharField(default="")
        direction = ForeignKeyField(Direction, null=True, on_delete="RESTRICT")
        partner = ForeignKeyField(Partner, null=True, on_delete="RESTRICT")
        jfp = IntegerField()

        class Meta:
            table_name = "target"

    class Classroom(OfCentre):
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
        classroom = ForeignKeyField(Classroom, on_delete="RESTRICT")
        layout = CharField()
        seats = IntegerField()

        class Meta:
            table_name = "classroom_seats"
            indexes = ((("classroom", "layout"), True),)

    class ClassroomClosure(OfCentre):
        classroom = ForeignKeyField(Classroom, on_delete="RESTRICT")
        first_day = DateField()
        last_day = DateField()
        reason = CharField()

        class Meta:
            table_name = "classroom_closure"

    class HourProfile(OfCentre):
        name = CharField()
        first_day = DateField(null=True)
        last_day = DateField(null=True)
        hours = TextField()
        opening = TextField()

        class Meta:
            table_name = "hour_profile"

    class SeatQuota(OfCentre):
        session = ForeignKeyField(Session, on_delete="RESTRICT")
        direction = ForeignKeyField(Direction, on_delete="RESTRICT")
        seats = IntegerField()

        class Meta:
            table_name = "seat_quota"
            indexes = ((("session", "direction"), True),)

    class Slot(OfCentre):
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

    class SlotTrainer(OfCentre):
        slot = ForeignKeyField(Slot, on_delete="RESTRICT", index=False)
        person = ForeignKeyField(Person, on_delete="RESTRICT")

        class Meta:
            table_name = "slot_trainer"
            indexes = ((("slot", "person"), True),)

    class Enrolment(OfCentre):
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
        slot = ForeignKeyField(Slot, on_delete="RESTRICT", index=False)
        person = ForeignKeyField(Person, on_delete="RESTRICT")
        state = CharField()
        minutes = IntegerField(null=True)
        reason = CharField(default="")

        class Meta:
            table_name = "attendance"
            indexes = ((("slot", "person"), True),)

    class ClassroomHalfDay(Model):
        classroom = ForeignKeyField(Classroom, on_delete="RESTRICT", index=False)
        day = DateField(index=True)
        half = CharField()
        slot = ForeignKeyField(Slot, null=True, on_delete="RESTRICT")
        closure = ForeignKeyField(ClassroomClosure, null=True, on_delete="RESTRICT")

        class Meta:
            table_name = "classroom_half_day"
            primary_key = CompositeKey("classroom", "day", "half")
            without_rowid = on_sqlite

    class PersonHalfDay(Model):
        person = ForeignKeyField(Person, on_delete="RESTRICT", index=False)
        day = DateField()
        half = CharField()
        slot = ForeignKeyField(Slot, on_delete="RESTRICT")
        teaches = BooleanField(default=False)

        class Meta:
            table_name = "person_half_day"
            primary_key = CompositeKey("person", "day", "half")
            without_rowid = on_sqlite

    class JfpLine(OfCentre):
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

    class Certificate(OfCentre):
        session = ForeignKeyField(Session, on_delete="RESTRICT")
        person = ForeignKeyField(Person, on_delete="RESTRICT")
        kind = CharField()
        number = CharField()
        issued_on = DateField()

        class Meta:
            table_name = "certificate"
            indexes = ((("centre", "number"), True), (("session", "person", "kind"), True))

    class DocumentText(OfCentre):
        kind = CharField()
        language = CharField()
        version = IntegerField()
        body = TextField()
        written_on = DateField()
        written_by = CharField(default="")

        class Meta:
            table_name = "document_text"
            indexes = ((("centre", "kind", "language", "version"), True),)

    class Evaluation(OfCentre):
        session = ForeignKeyField(Session, on_delete="RESTRICT")
        number = IntegerField()
        answers = TextField()
        comment = TextField(default="")

        class Meta:
            table_name = "evaluation"
            indexes = ((("session", "number"), True),)

    class Badge(OfCentre):
        person = ForeignKeyField(Person, unique=True, on_delete="RESTRICT")
        code = CharField(unique=True)

        class Meta:
            table_name = "badge"

    class Exhibitor(OfCentre):
        session = ForeignKeyField(Session, on_delete="RESTRICT")
        name = CharField()
        stand = CharField(default="")
        contact = CharField(default="")
        people = IntegerField(default=0)

        class Meta:
            table_name = "exhibitor"

    class Visitor(OfCentre):
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
        session = ForeignKeyField(Session, on_delete="RESTRICT")
        name = CharField()
        organisation = CharField(default="")
        presides = BooleanField(default=False)

        class Meta:
            table_name = "jury_member"

    class JuryCandidate(OfCentre):
        session = ForeignKeyField(Session, on_delete="RESTRICT")
        person = ForeignKeyField(Person, null=True, on_delete="RESTRICT")
        name = CharField()
        project = CharField(default="")
        position = IntegerField()
        absent = BooleanField(default=False)

        class Meta:
            table_name = "jury_candidate"

    class JuryCriterion(OfCentre):
        session = ForeignKeyField(Session, on_delete="RESTRICT")
        title = CharField()
        most = IntegerField(default=20)
        weight = IntegerField(default=1)
        position = IntegerField()

        class Meta:
            table_name = "jury_criterion"

    class JuryMark(OfCentre):
        candidate = ForeignKeyField(JuryCandidate, on_delete="RESTRICT", index=False)
        criterion = ForeignKeyField(JuryCriterion, on_delete="RESTRICT")
        member = ForeignKeyField(JuryMember, on_delete="RESTRICT")
        hundredths = IntegerField()

        class Meta:
            table_name = "jury_mark"
            indexes = ((("candidate", "criterion", "member"), True),)

    tables = [
        Partner,
        Agreement,
        Programme,
        Resource,
        TrainingYear,
        Target,
        Classroom,
        ClassroomSeats,
        ClassroomClosure,
        HourProfile,
        SeatQuota,
        Slot,
        SlotTrainer,
        Enrolment,
        Attendance,
        ClassroomHalfDay,
        PersonHalfDay,
        JfpLine,
        Certificate,
        DocumentText,
        Evaluation,
        Badge,
        Exhibitor,
        Visitor,
        JuryMember,
        JuryCandidate,
        JuryCriterion,
        JuryMark,
    ]
    with db.bind_ctx([Centre, Person, Direction, Session, *tables]):
        db.create_tables(tables, safe=False)
    migrator.migrate(
        migrator.add_column("session", "kind", CharField(default="training")),
        migrator.add_column("session", "title_ar", CharField(default="")),
        migrator.add_column("session", "sector", CharField(default="")),
        migrator.add_column("session", "state", CharField(default="confirmed")),
        migrator.add_column(
            "session",
            "programme_id",
            ForeignKeyField(Programme, Programme.id, null=True, on_delete="RESTRICT"),
        ),
        migrator.add_column(
            "session",
            "partner_id",
            ForeignKeyField(Partner, Partner.id, null=True, on_delete="RESTRICT"),
        ),
        migrator.add_column("session", "capacity", IntegerField(null=True)),
        migrator.add_column("session", "layout", CharField(default="")),
        migrator.add_column("session", "equipment", CharField(default="")),
        migrator.add_column("session", "formula", CharField(default="full_board")),
        migrator.add_column("session", "note", TextField(default="")),
        migrator.add_column("change", "session_id", IntegerField(null=True, index=True)),
    )
