"""The lists as they came by mail, when they are at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from centre_desk.errors import RuleBroken
from centre_desk.exchange.lists import read_list

LISTS = Path(__file__).resolve().parents[3] / "shared" / "data" / "lists"
pytestmark = pytest.mark.skipif(not LISTS.is_dir(), reason="the mailed lists are not here")


def _expected() -> dict[str, dict[str, object]]:
    file = LISTS / "expected.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


@pytest.mark.parametrize(
    "name", sorted(name for name, known in _expected().items() if "error" not in known)
)
def test_each_mailed_list_gives_what_is_known_of_it(name: str) -> None:
    known = _expected()[name]
    reading = read_list(LISTS / name)
    found = {
        "people": reading.people,
        "women": reading.women,
        "lodged": reading.lodged,
        "refused": len(reading.refused),
        "refused_rows": [refusal.row for refusal in reading.refused],
        "repeated": len(reading.repeated),
        "session": reading.session_code,
        "start": str(reading.start),
        "end": str(reading.end),
        "arrival": str(reading.arrival),
        "departure": str(reading.departure),
    }
    assert {key: found[key] for key in known} == known


@pytest.mark.parametrize(
    "name", sorted(name for name, known in _expected().items() if "error" in known)
)
def test_what_is_no_list_gets_one_sentence(name: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        read_list(LISTS / name)
    assert "\n" not in refused.value.message.in_french()
