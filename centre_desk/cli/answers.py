"""What a command says to another program, and that it has said it."""

from __future__ import annotations

import json
import sys

from centre_desk.errors import RuleBroken


class AlreadyPrinted(RuleBroken):
    """The command has printed its result, and the result is that something is wrong."""


def print_json(value: object) -> None:
    """Write a value for another program."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1, default=str) + "\n")
