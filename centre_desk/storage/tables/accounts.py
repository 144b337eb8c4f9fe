"""Who may sign in, who read what, and what was purged."""

from __future__ import annotations

from peewee import BooleanField, CharField, DateTimeField, IntegerField, TextField

from centre_desk.storage.tables.base import OfCentre


class Account(OfCentre):
    """Somebody who may sign in; *code* is an argon2 hash, from which nobody reads the code."""

    name = CharField()
    role = CharField()
    code = CharField()
    retired = BooleanField(default=False)

    class Meta:
        table_name = "account"
        indexes = ((("centre", "name"), True),)


class WrongCode(OfCentre):
    """Wrong codes in a row for an account, and until when (UTC) it has to wait.

    Apart from the account, so that a slip of the fingers is no change of it, and needs no undo.
    """

    account_id = IntegerField(unique=True)
    times = IntegerField(default=0)
    until = DateTimeField(null=True)

    class Meta:
        table_name = "wrong_code"


class Reading(OfCentre):
    """Who read what of whom, and when (UTC). It outlives the person's file, and names nobody."""

    actor = CharField()
    person_id = IntegerField(index=True)
    what = CharField()
    at = DateTimeField(index=True)

    class Meta:
        table_name = "reading_log"


class Purge(OfCentre):
    """One purge: who, when (UTC), and how many of each kind; *counts* is JSON."""

    actor = CharField()
    at = DateTimeField()
    counts = TextField()

    class Meta:
        table_name = "purge_log"
