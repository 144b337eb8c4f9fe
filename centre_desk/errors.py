"""The two kinds of trouble a user can be told about; anything else is a bug of ours."""

from __future__ import annotations

from centre_desk.language import Message


class Told(Exception):
    """Base of the errors that carry a sentence for the user.

    Attributes:
        message: what happened, what was kept and what to do, ready for translation.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message.in_french())
        self.message = message


class RuleBroken(Told):
    """A rule of the house refuses the deed; the user can settle it. Nothing was saved.

    Attributes:
        field: name of the form field at fault, so that a form can stand the sentence beside it.
        override: name of the permission that lets the deed pass all the same, when there is one.
    """

    def __init__(
        self, message: Message, *, field: str | None = None, override: str | None = None
    ) -> None:
        super().__init__(message)
        self.field = field
        self.override = override


class StorageProblem(Told):
    """The disk, a lock, or a file that is newer, foreign or damaged stands in the way."""
