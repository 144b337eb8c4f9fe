"""What was done, and what lists taught."""

from __future__ import annotations

from peewee import CharField, DateTimeField, ForeignKeyField, IntegerField, TextField

from centre_desk.storage.tables.base import OfCentre
from centre_desk.storage.tables.people import Person


class ListShape(OfCentre):
    """The corrected meaning of the columns for mailed lists of one shape; *mapping* is JSON."""

    shape = CharField()
    mapping = TextField()

    class Meta:
        table_name = "list_shape"
        indexes = ((("centre", "shape"), True),)


class ImportedRow(OfCentre):
    """A row of a mailed list that was saved once: the same row again means the same person."""

    digest = CharField()
    person = ForeignKeyField(Person, on_delete="RESTRICT")

    class Meta:
        table_name = "imported_row"
        indexes = ((("centre", "digest"), True),)


class Change(OfCentre):
    """One deed: who, when, the sentence that says it, and the rows before and after.

    *images* is JSON, ``[[table, before, after], …]``, or empty for a deed that cannot be undone.
    *reverses* names the change that this one undoes or redoes, *undone_by* the one that undid it;
    *stay_id* is the one stay that the deed was about, if it was about one; *session_id* likewise.
    """

    actor = CharField()
    at = DateTimeField(index=True)
    deed = CharField()
    source = TextField()
    fields = TextField(default="{}")
    images = TextField(default="")
    reverses = IntegerField(null=True)
    undone_by = IntegerField(null=True)
    stay_id = IntegerField(null=True, index=True)
    session_id = IntegerField(null=True, index=True)

    class Meta:
        table_name = "change"
        indexes = ((("centre", "actor", "id"), False),)
