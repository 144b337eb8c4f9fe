"""Where the program's own files are, also inside a bundle."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "resources"
FONTS = ROOT / "fonts"
ICONS = ROOT / "icons"
