"""What the papers of a session leave behind."""

from __future__ import annotations

from peewee import CharField, DateField, ForeignKeyField, IntegerField, TextField

from centre_desk.storage.tables.base import OfCentre
from centre_desk.storage.tables.people import Person
from centre_desk.storage.tables.training import Session


class Certificate(OfCentre):
    """A certificate that was handed out; its number is given once."""

    session = ForeignKeyField(Session, on_delete="RESTRICT")
    person = ForeignKeyField(Person, on_delete="RESTRICT")
    kind = CharField()
    number = CharField()
    issued_on = DateField()

    class Meta:
        table_name = "certificate"
        indexes = ((("centre", "number"), True), (("session", "person", "kind"), True))


class DocumentText(OfCentre):
    """One version of a text that the centre wrote for a document, with its named fields."""

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
    """One evaluation sheet that was typed in; *answers* is JSON, no name is kept."""

    session = ForeignKeyField(Session, on_delete="RESTRICT")
    number = IntegerField()
    answers = TextField()
    comment = TextField(default="")

    class Meta:
        table_name = "evaluation"
        indexes = ((("session", "number"), True),)


class Badge(OfCentre):
    """What the QR code of a person's badge says; it tells nothing of the person."""

    person = ForeignKeyField(Person, unique=True, on_delete="RESTRICT")
    code = CharField(unique=True)

    class Meta:
        table_name = "badge"
