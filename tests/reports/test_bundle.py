"""Several documents in one file."""

from __future__ import annotations

import time

from centre_desk.reports import bundle, weekly_occupancy
from tests.reports import reading, samples


def test_documents_follow_one_another_in_the_file() -> None:
    parts = [
        weekly_occupancy.render(samples.weekly([samples.room(number)]), "fr")
        for number in ("101", "202")
    ]
    first, second = reading.pages(bundle.join(parts))
    assert "Étage 1" in first
    assert "Étage 2" in second


def test_the_same_documents_give_the_same_bytes_at_any_time() -> None:
    part = weekly_occupancy.render(samples.weekly([samples.room("101")]), "fr")
    first = bundle.join([part, part])
    time.sleep(1.1)  # pdfium would write the second of the day into the file
    assert bundle.join([part, part]) == first
