"""The guide in the side panel, opened by F1 at the part for the page that shows."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout

from centre_desk.language import Message
from ui.language import t
from ui.resources import ROOT
from ui.widgets import parts

GUIDE = ROOT.parent / "docs" / "guide.fr.md"
KEY = re.compile(r"`([^`]+)`")
PICTURE = re.compile(r"^ *!\[.*\]\(.*\) *\n", re.MULTILINE)


def parts_of_guide(path: Path = GUIDE) -> dict[str, str]:
    """The text under each heading of the guide without its pictures; its beginning under ``""``."""
    try:
        # Keys stand out in the program's own face rather than in a typewriter's.
        written = KEY.sub(r"**\1**", PICTURE.sub("", path.read_text(encoding="utf-8")))
    except OSError:
        return {}
    first, *rest = re.split(r"^## ", written, flags=re.MULTILINE)
    return {"": first, **dict(part.split("\n", 1) for part in rest)}


class Help(parts.Translated):
    """What the page at hand can do, and after it the guide's beginning."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(0)
        self.text.document().setIndentWidth(14)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.text)
        self.retranslate()

    def show_page(self, page: Message) -> None:
        """Open the part for a page, whose word is the heading."""
        guide, heading = parts_of_guide(), page.source
        first = f"### {heading}\n{guide[heading]}\n" if heading in guide else ""
        self.text.setMarkdown(first + guide.get("", ""))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def retranslate(self) -> None:
        parts.name(self.text, t("Guide du premier matin"), key="F1")
