"""The guide in the side panel, opened by F1 at the part for the page that shows."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout

from centre_desk.language import Message
from ui.language import code, say, t
from ui.resources import ROOT
from ui.widgets import parts

GUIDES = ROOT.parent / "docs"
KEY = re.compile(r"`([^`]+)`")
PICTURE = re.compile(r"^ *!\[.*\]\(.*\) *\n", re.MULTILINE)


def guide(language: str) -> Path:
    """The guide in a language; its headings are the words of the pages."""
    return GUIDES / f"guide.{language}.md"


def parts_of_guide(language: str) -> dict[str, str]:
    """The text under each heading of the guide without its pictures; its beginning under ``""``."""
    path = guide(language)
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
        self._page: Message | None = None
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
        self._page = page
        written, heading = parts_of_guide(code()), say(page)
        first = f"### {heading}\n{written[heading]}\n" if heading in written else ""
        self.text.setMarkdown(first + written.get("", ""))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def retranslate(self) -> None:
        parts.name(self.text, t("Guide du premier matin"), key="F1")
        if self._page:
            self.show_page(self._page)
