"""Draws every page, dialog and errand into ``out/screenshots``, with one sheet to browse them.

``make screenshots`` draws all of it; run by hand, ``--only``, ``--language``, ``--theme``,
``--size`` and ``--scale`` narrow it, and what was drawn before stays on the sheet.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from centre_desk.language import LANGUAGES
from tests.pictures import (
    beside,
    classrooms,
    pages,
    session_tabs,
    sessions,
    sheet,
    stage,
    walk,
)
from ui import app
from ui.theme import ThemeName

OUT = Path("out/screenshots")
SCALES = ("100", "150")
DRAWN = (pages, sessions, session_tabs, classrooms, beside)
"""What has scenes, in their order."""
SCREEN = {
    "name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip
THEMES: tuple[ThemeName, ...] = ("light", "dark")


def main() -> int:
    """One process for each scale, as Qt scales a whole process, and one for the errands."""
    chosen = arguments()
    OUT.mkdir(parents=True, exist_ok=True)
    if chosen.part:
        draw(chosen)
        return 0
    wanted = [*(chosen.scale or SCALES), *([] if chosen.only else ["errands"])]
    running = [start(part) for part in wanted]
    ended = [process.wait() for process in running]
    (OUT / "index.html").write_text(sheet.written(drawn()), encoding="utf-8")
    print(OUT / "index.html")
    return max(ended)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="pictures whose page-state contains this")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--theme", choices=THEMES, action="append")
    parser.add_argument("--size", choices=tuple(stage.SIZES), action="append")
    parser.add_argument("--scale", choices=SCALES, action="append")
    parser.add_argument("--part", choices=(*SCALES, "errands"), help=argparse.SUPPRESS)
    return parser.parse_args()


def start(part: str) -> subprocess.Popen[bytes]:
    """Draw one part in a process of its own."""
    # Menus and lists keep to the screen, which would be a small one.
    screen = OUT / "screen.cfg"
    screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    environment = dict(os.environ, QT_QPA_PLATFORM=f"offscreen:configfile={screen}")
    if part in SCALES:
        environment["QT_SCALE_FACTOR"] = str(int(part) / 100)
    return subprocess.Popen([sys.executable, *sys.argv, "--part", part], env=environment)


def draw(chosen: argparse.Namespace) -> None:
    """Draw the part that is this process's own."""
    application = app.make_application(["screenshots"])
    if chosen.part == "errands":
        keep(walk.errands(application, OUT))
        return
    for scene, language, theme, size in product(
        [scene for part in DRAWN for scene in part.scenes()],
        chosen.language or LANGUAGES,
        chosen.theme or THEMES,
        chosen.size or stage.SIZES,
    ):
        if chosen.only in f"{scene.page}-{scene.state}":
            scale = int(chosen.part) / 100
            shot = stage.take(application, scene, language, theme, size, scale, OUT)
            keep([shot])
            print(shot["file"], flush=True)


def keep(shots: list[dict[str, str]]) -> None:
    """Write beside each picture what the sheet says of it."""
    for shot in shots:
        path = (OUT / shot["file"]).with_suffix(".json")
        path.write_text(json.dumps(shot, ensure_ascii=False), encoding="utf-8")


def drawn() -> list[dict[str, str]]:
    """Everything that lies in the folder, in the order in which it is browsed."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(OUT.glob("*.json"))]


if __name__ == "__main__":
    sys.exit(main())
