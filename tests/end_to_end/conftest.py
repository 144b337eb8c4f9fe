from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

import main

TODAY = "2027-01-08"


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, object]:
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> Answer:
        capsys.readouterr()
        monkeypatch.setattr("sys.argv", ["main.py", *map(str, arguments)])
        try:
            code = main.main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return call


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from centre_desk.actions import demo
    from centre_desk.cli.arguments import parser
    from centre_desk.desk import open_desk

    path = tmp_path_factory.mktemp("demonstration") / "centre.db"
    options = parser().parse_args(["demo", "--today", TODAY])
    desk = open_desk(path, actor="test", create=True)
    demo.create(desk, years=0.5, today=options.today)
    desk.close()
    return path


@pytest.fixture
def database(demonstration: Path, tmp_path: Path) -> Path:
    path = tmp_path / "centre.db"
    shutil.copy(demonstration, path)
    return path
