"""Lists as they come by mail, read at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from centre_desk.domain.lists import ListReading
from centre_desk.exchange.lists import read_list
from tests.exchange import making
from tests.exchange.making import saved


@pytest.fixture
def read(tmp_path: Path):
    """Read rows as if they had come as a workbook."""

    def read_rows(*rows: list[object], **how: object) -> ListReading:
        return read_list(saved(tmp_path, making.xlsx(rows)), **how)

    return read_rows
