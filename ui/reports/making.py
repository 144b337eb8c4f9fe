"""Making a document on the worker's thread, ready to be shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from centre_desk.desk import Desk
from centre_desk.domain.periods import Nights, Week
from ui.reports.catalogue import WEEK
from ui.reports.subject import Asked
from ui.widgets.preview import page_sizes

if TYPE_CHECKING:
    from centre_desk.actions.documents import Printed, Subject

Ready = tuple["Printed", list[tuple[float, float]]]
"""A document, and the sizes of its pages in points."""
RackShown = tuple[Nights, tuple[str, ...] | None]


def first(desk: Desk, asked: Asked) -> tuple[date, list[Subject], Ready | None]:
    """The day that was meant, what is to be printed, and the document where it is only one.

    Raises:
        RuleBroken: a field cannot be read; there is nothing to print.
    """
    day, found = asked.found(desk)
    return day, found, ready(make(desk, asked, found[0])) if len(found) == 1 else None


def make(desk: Desk, asked: Asked, subject: Subject) -> Printed:
    """The document of one subject.

    Raises:
        RuleBroken: there is nothing to print.
    """
    from centre_desk.actions import printing

    return printing.DOCUMENTS[asked.kind].make(desk, subject, asked.language)


def joined(desk: Desk, asked: Asked, parts: Sequence[Printed]) -> Ready:
    """Several documents as one."""
    from centre_desk.actions import printing

    day, _ = asked.found(desk)
    when = Week.of(day) if asked.scope == WEEK else day
    return ready(printing.joined(f"{asked.kind}-{when}", parts, asked.language))


def of_rack(desk: Desk, rack: RackShown, language: str) -> Ready:
    """The weekly sheets of what the rack shows."""
    from centre_desk.actions import rack_document

    return ready(rack_document.document(desk, rack_document.RackShown(*rack), language))


def ready(printed: Printed) -> Ready:
    """A document with the sizes of its pages."""
    return printed, page_sizes(printed.pdf)
