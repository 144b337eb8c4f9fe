"""The documents of a training year."""

from __future__ import annotations

from centre_desk.actions.documents import Document, Printed, Subject
from centre_desk.desk import Desk
from centre_desk.queries import jfp
from centre_desk.queries.centre import heading
from centre_desk.reports import jfp_balance


def _balance(desk: Desk, subject: Subject, language: str) -> Printed:
    balance = jfp.balance(desk, subject.year)
    pdf = jfp_balance.render(balance, heading(desk), language)
    return Printed(jfp_balance.file_name(balance, language), pdf)


YEAR_DOCUMENTS = {"jfp-balance": Document(jfp_balance.TITLE, "year", _balance)}
