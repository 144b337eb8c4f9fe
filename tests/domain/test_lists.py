"""What a read list says of itself."""

from __future__ import annotations

from centre_desk.domain.lists import FIELDS, ListReading, ListRow
from centre_desk.domain.people import Person, Sex


def test_a_reading_counts_its_people_its_women_and_those_to_be_lodged() -> None:
    rows = (
        ListRow(2, Person(last_name="ALAMI", first_name="Salma", sex=Sex.WOMAN), lodged=True),
        ListRow(3, Person(last_name="TAZI", first_name="Omar", sex=Sex.MAN), lodged=True),
        ListRow(4, Person(last_name="NACIRI", first_name="Nour"), lodged=False),
    )
    reading = ListReading(file_name="l.csv", sheet="l", header_row=1, columns=(), rows=rows)
    assert (reading.people, reading.women, reading.lodged) == (3, 1, 2)


def test_every_field_of_a_person_can_be_chosen_for_a_column() -> None:
    kept_apart = {"id", "identity_kind", "needs_accessible"}
    assert set(Person.__dataclass_fields__) - kept_apart <= FIELDS.keys()
