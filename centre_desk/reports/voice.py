"""What a sheet says, in the language of its reader, with names kept whole inside sentences."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from centre_desk.domain.papers import PaperSlot, SessionPaper
from centre_desk.domain.sheets import Name
from centre_desk.language import Message, catalogue
from centre_desk.reports.bidi import has_arabic, isolate


class Voice:
    """One language on one sheet.

    Args:
        language: ``fr``, ``ar`` or ``en``.

    Raises:
        KeyError: no such language.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalogue = catalogue(language)
        self.right_to_left = self._catalogue.right_to_left

    def say(self, message: Message) -> str:
        """Say *message*; names and numbers in it keep their own direction."""
        if not message.fields:
            return self._catalogue.text(message.source)
        fields = {name: self._kept(value) for name, value in message.fields.items()}
        return self._catalogue.say(Message(message.source, fields))

    def data(self, text: str) -> str:
        """Return what somebody typed, ready to stand on the page in its own direction."""
        return isolate(text) if self.right_to_left or has_arabic(text) else text

    def name(self, name: Name) -> str:
        """Return somebody's name, in Arabic on an Arabic sheet where it is known."""
        return self.data(name.arabic if self.right_to_left and name.arabic else name.latin)

    def names(self, names: Iterable[Name]) -> str:
        """Return several names, set apart as the language does."""
        return self._catalogue.write(tuple(self.name(name) for name in names))

    def title(self, paper: SessionPaper) -> str:
        """Return a session's title, in Arabic on an Arabic sheet where it is known."""
        return paper.title_ar if self.right_to_left and paper.title_ar else paper.title

    def classroom(self, slot: PaperSlot) -> str:
        """Return the name of a slot's classroom, in Arabic on an Arabic sheet where it is known."""
        return slot.classroom_ar if self.right_to_left and slot.classroom_ar else slot.classroom

    def day(self, day: date) -> str:
        """``11/01``, where the year is said elsewhere."""
        return f"{day:%d/%m}"

    def _kept(self, value: object) -> object:
        match value:
            case Message():
                return self.say(value)
            case str():
                return self.data(value)
            case Name():
                return self.name(value)
            case tuple() | list():
                return tuple(self._kept(item) for item in value)
            case _:
                return value
