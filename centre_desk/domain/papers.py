"""What the papers of a session carry, before they are laid out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.people import Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.sheets import Heading, Name
from centre_desk.domain.training import EnrolmentState, Mode, SessionKind, SessionState


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSlot:
    """One half-day as papers say it: its hours, where it is and who teaches."""

    id: int
    when: HalfDay
    starts: time
    ends: time
    mode: Mode
    classroom: str = ""
    classroom_ar: str = ""
    subject: str = ""
    trainers: tuple[Name, ...] = ()

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return (self.ends.hour - self.starts.hour) * 60 + self.ends.minute - self.starts.minute


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPerson:
    """A participant or a trainer as papers name them; empty texts are not known.

    ``room`` and ``nights`` are where and when the person sleeps here, if at all. ``attended`` is
    the minutes attended so far, ``badge`` what the QR code of a badge says.
    """

    person_id: int
    last_name: str = ""
    first_name: str = ""
    last_name_ar: str = ""
    first_name_ar: str = ""
    sex: Sex | None = None
    matricule: str = ""
    grade: str = ""
    establishment: str = ""
    direction: str = ""
    phone: str = ""
    state: EnrolmentState | None = None
    room: str = ""
    nights: Nights | None = None
    formula: str = ""
    attended: int = 0
    badge: str = ""

    @property
    def name(self) -> Name:
        """Surname in capitals and first name, and the same in Arabic where it is known."""
        latin = f"{self.last_name.upper()} {self.first_name}".strip()
        arabic = f"{self.last_name_ar} {self.first_name_ar}".strip()
        return Name(latin or arabic, arabic)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPaper:
    """A session with its slots and its people: every paper of it is drawn from this.

    ``slots`` are those that take place, in order; ``participants`` those with a seat, by name.
    """

    heading: Heading
    session_id: int
    code: str
    title: str
    title_ar: str
    kind: SessionKind
    state: SessionState
    category: str
    objectives: str
    objectives_ar: str
    partner: str
    first_day: date
    last_day: date
    slots: tuple[PaperSlot, ...] = ()
    participants: tuple[PaperPerson, ...] = ()
    trainers: tuple[PaperPerson, ...] = ()

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which something takes place, in order."""
        return tuple(sorted({slot.when.day for slot in self.slots}))

    @property
    def minutes(self) -> int:
        """How long all slots together last."""
        return sum(slot.minutes for slot in self.slots)
