"""The code without which the lobby's screen is not left."""

from __future__ import annotations

import json

from centre_desk.actions import codes
from centre_desk.actions.setup import write_setting
from centre_desk.desk import Change, Desk
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import settings


def set_code(desk: Desk, code: str) -> Change:
    """Choose the code. What is kept is not the code itself, so that nobody reads it back.

    Raises:
        RuleBroken: the code is shorter than four signs.
    """
    if not codes.long_enough(code):
        raise RuleBroken(
            tr("Le code de la borne a au moins {least} signes.", least=codes.LEAST_SIGNS),
            field="kiosk_code",
        )
    with desk.deed("kiosk.set_code", undoable=False) as deed:
        write_setting(deed.recorder, "kiosk_code", json.dumps(codes.hashed(code)))
        deed.says(tr("Code de la borne choisi"), "settings")
    return deed.done


def code_is(desk: Desk, code: str) -> bool:
    """Whether *code* is the one that was chosen; never while none is."""
    return codes.fits(settings.read(desk.store, desk.centre_id).kiosk_code, code)
