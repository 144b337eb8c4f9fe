"""The rows of the database, one class per table.

Every record belongs to a centre. Days are plain local dates, moments are UTC. Deleting a row that
others need is refused by the database (RESTRICT); the program itself deletes only to undo.
"""

from __future__ import annotations

from peewee import DateField, ForeignKeyField

from centre_desk.storage.tables.accounts import Account, Purge, Reading, WrongCode
from centre_desk.storage.tables.base import Centre, Holiday, OfCentre, Setting
from centre_desk.storage.tables.classrooms import (
    Classroom,
    ClassroomClosure,
    ClassroomSeats,
    HourProfile,
)
from centre_desk.storage.tables.events import (
    Exhibitor,
    JuryCandidate,
    JuryCriterion,
    JuryMark,
    JuryMember,
    Visitor,
)
from centre_desk.storage.tables.journal import Change, ImportedRow, ListShape
from centre_desk.storage.tables.lodging import (
    Absence,
    Bed,
    BedNight,
    Block,
    Booking,
    Hold,
    Quota,
    Repair,
    Room,
    Stay,
)
from centre_desk.storage.tables.meals import (
    MealException,
    MealOutside,
    MealPrint,
    MealProfile,
    MealServed,
    MealTicket,
    Menu,
)
from centre_desk.storage.tables.papers import Badge, Certificate, DocumentText, Evaluation
from centre_desk.storage.tables.people import (
    Affiliation,
    Direction,
    Establishment,
    Person,
    PersonWord,
)
from centre_desk.storage.tables.programmes import (
    Agreement,
    Partner,
    Programme,
    Resource,
    Target,
    TrainingYear,
)
from centre_desk.storage.tables.training import (
    Attendance,
    ClassroomHalfDay,
    Enrolment,
    JfpLine,
    PersonHalfDay,
    SeatQuota,
    Session,
    Slot,
    SlotStamp,
    SlotTrainer,
)

ALL = (
    Centre, Setting, Holiday, Room, Bed, Direction, Establishment, Person, PersonWord,
    Affiliation, Partner, Agreement, Programme, Resource, TrainingYear, Target, Classroom,
    ClassroomSeats, ClassroomClosure, HourProfile, Session, SeatQuota, Slot,
    SlotStamp, SlotTrainer, Enrolment, Attendance,
    ClassroomHalfDay, PersonHalfDay, JfpLine, Certificate, DocumentText, Evaluation, Badge,
    Exhibitor, Visitor, JuryMember, JuryCandidate, JuryCriterion, JuryMark, Booking, Quota, Stay,
    Absence, Block, Hold, BedNight, Repair, MealProfile, MealException, MealOutside, Menu,
    MealTicket, MealServed, MealPrint, ListShape, ImportedRow, Change, Account,
    WrongCode, Reading, Purge,
)  # fmt: skip
BY_NAME = {table._meta.table_name: table for table in ALL}


def references() -> list[tuple[str, str, str]]:
    """Every column that names a row of another table: table, column, the other table."""
    return [
        (name, field.column_name, field.rel_model._meta.table_name)
        for name, table in BY_NAME.items()
        for field in table._meta.sorted_fields
        if isinstance(field, ForeignKeyField)
    ]


def days() -> list[tuple[str, str]]:
    """Every column that holds a day: table, column."""
    return [
        (name, field.column_name)
        for name, table in BY_NAME.items()
        for field in table._meta.sorted_fields
        if isinstance(field, DateField)
    ]


__all__ = [
    "ALL",
    "BY_NAME",
    "Absence",
    "Account",
    "Affiliation",
    "Agreement",
    "Attendance",
    "Badge",
    "Bed",
    "BedNight",
    "Block",
    "Booking",
    "Centre",
    "Certificate",
    "Change",
    "Classroom",
    "ClassroomClosure",
    "ClassroomHalfDay",
    "ClassroomSeats",
    "Direction",
    "DocumentText",
    "Enrolment",
    "Establishment",
    "Evaluation",
    "Exhibitor",
    "Hold",
    "Holiday",
    "HourProfile",
    "ImportedRow",
    "JfpLine",
    "JuryCandidate",
    "JuryCriterion",
    "JuryMark",
    "JuryMember",
    "ListShape",
    "MealException",
    "MealOutside",
    "MealPrint",
    "MealProfile",
    "MealServed",
    "MealTicket",
    "Menu",
    "OfCentre",
    "Partner",
    "Person",
    "PersonHalfDay",
    "PersonWord",
    "Programme",
    "Purge",
    "Quota",
    "Reading",
    "Repair",
    "Resource",
    "Room",
    "SeatQuota",
    "Session",
    "Setting",
    "Slot",
    "SlotStamp",
    "SlotTrainer",
    "Stay",
    "Target",
    "TrainingYear",
    "Visitor",
    "WrongCode",
    "days",
    "references",
]
