"""What the pointer says over a bar."""

from __future__ import annotations

import html

from centre_desk.queries.views import BlockBar
from ui import dates, words
from ui.language import named, t
from ui.widgets.rack.arrangement import Piece


def tip_of(piece: Piece) -> str:
    """Person, state, session and nights; a conflict or a lateness in words."""
    bar = piece.bar
    if isinstance(bar, BlockBar):
        lines = [t("Bloquée : {reason}", reason=bar.reason), dates.span(bar.nights)]
    else:
        nights = f"{dates.span(bar.stay_nights)} · {dates.length(bar.stay_nights)}"
        lines = [named(bar.name, bar.name_ar), words.state(bar.state), bar.session_code, nights]
        if bar.locked:
            lines.append(t("Chambre verrouillée"))
        if bar.overdue:
            lines.append(t("En retard : à décider"))
    if piece.conflict:
        lines.append(t("Conflit : ce lit est demandé deux fois"))
    return "<br>".join(html.escape(line) for line in lines if line)
