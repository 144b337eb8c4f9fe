"""What a document is: its name, what it is about, how it is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.periods import Week
from centre_desk.language import Message


@dataclass(frozen=True, slots=True)
class Printed:
    """One document ready for a file, a preview or a printer."""

    file_name: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Subject:
    """What a document is about; each kind uses its week, day, session or year.

    *columns* are those wanted of a list that lets them be chosen, *people* the participants of a
    session whose papers are wanted; none means all.
    """

    week: Week
    day: date
    session: str = ""
    columns: tuple[str, ...] = ()
    year: str = ""
    people: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of document: its name for people, what it is about, and how it is made."""

    title: Message
    about: str
    """``week``, ``day``, ``session`` or ``year``."""
    make: Callable[[Desk, Subject, str], Printed]
    columns: Mapping[str, Message] = field(default_factory=dict)
    """Those that can be chosen, in their order."""
