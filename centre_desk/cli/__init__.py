"""The same actions and queries without a window."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence

from centre_desk.cli.answers import AlreadyPrinted, print_json
from centre_desk.cli.arguments import default_database, read
from centre_desk.errors import Told
from centre_desk.language import Message, catalogue, tr

log = logging.getLogger(__name__)
Window = Callable[[Namespace], int]


def main(arguments: Sequence[str], windows: Mapping[str, Window]) -> int:
    """Run one command and return its exit code: 0, or 1 with a sentence on stderr.

    Args:
        arguments: what follows the program's name.
        windows: what opens the desk (``desk``) and what shows the main job without a display
            (``tour``); the only commands that need a screen.
    """
    try:
        options = read(arguments)
        if options.command in windows:
            return windows[options.command](options)
        options.run(options)
        sys.stdout.flush()  # what cannot be written is to be told, and not by the interpreter
    except AlreadyPrinted as told:
        return _refuse(told.message, wants_json=False)
    except Told as told:
        return _refuse(told.message, wants_json="--json" in arguments)
    except KeyboardInterrupt:
        return _refuse(tr("Interrompu ; rien n'a été enregistré."), wants_json=False)
    except OSError as error:
        return _unheard(error)
    except Exception:
        log.exception("a command failed")
        return _refuse(
            tr(
                "Centre Desk a rencontré une erreur imprévue ; rien n'a été enregistré. Le "
                "détail est dans {path}.",
                path=default_database().with_name("centre-desk.log"),
            ),
            wants_json="--json" in arguments,
        )
    return 0


def _unheard(error: OSError) -> int:
    """End when the output cannot be written: nobody listens any more, or its disk is full."""
    _silence(error)
    if isinstance(error, BrokenPipeError):
        return 1
    return _refuse(
        tr("La réponse n'a pas pu être écrite : libérez de la place, puis recommencez."),
        wants_json=False,
    )


def _silence(error: OSError) -> None:
    """Send what is still to be written nowhere, or the interpreter would try again on leaving."""
    log.info("the output cannot be written", exc_info=error)
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refuse(message: Message, *, wants_json: bool) -> int:
    sentence = catalogue("fr").say(message)
    if wants_json:
        try:
            print_json({"error": sentence})
            sys.stdout.flush()
        except OSError as error:
            _silence(error)
    sys.stderr.write(sentence + "\n")
    return 1
