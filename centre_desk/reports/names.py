"""How printed files name themselves."""

from __future__ import annotations

import re
import unicodedata


def with_language(stem: str, language: str) -> str:
    """``<stem>.pdf``, or ``<stem>-ar.pdf`` so that a translation does not overwrite the French."""
    return f"{stem}.pdf" if language == "fr" else f"{stem}-{language}.pdf"


def slug(text: str) -> str:
    """*text* in letters, digits and hyphens that every file system takes."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", bare).strip("-") or "sans-nom"
