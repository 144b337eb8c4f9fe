"""*Semaine du formateur*: where to be, then who is in the groups."""

from __future__ import annotations

from dataclasses import replace

import pytest

from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.periods import DAY, Week
from centre_desk.domain.sheets import Name
from centre_desk.domain.trainer_week import Group, Member, TaughtSlot, TrainerWeek
from centre_desk.domain.training import Mode
from centre_desk.reports.trainer_week import file_name, render
from tests.reports import reading, samples
from tests.reports.session_papers import HOURS

GROUP = Group(
    session_id=1, code="MGT-031", title="Leadership", title_ar="القيادة",
    people=tuple(
        Member(Name(f"{surname} Hajar", "الإدريسي هاجر"), "ISTA Fès", "Fès-Meknès")
        for surname in samples.SURNAMES
    ),
)  # fmt: skip


def taught(number: int, half: Half = Half.MORNING, **more: object) -> TaughtSlot:
    starts, ends = HOURS[half]
    made = TaughtSlot(
        when=HalfDay(samples.MONDAY + number * DAY, half), starts=starts, ends=ends,
        mode=Mode.ON_SITE, classroom="Salle 3", classroom_ar="القاعة 3", session_ids=(1,),
        codes=("MGT-031",), title="Leadership", title_ar="القيادة", subject="", people=16,
    )  # fmt: skip
    return replace(made, **more)


WEEK = TrainerWeek(
    heading=samples.HEADING, person_id=900, name=Name("AMRANI Réda", "العمراني رضا"),
    matricule="10452", week=Week.of(samples.MONDAY), today=samples.MONDAY,
    taught=(
        taught(0),
        taught(0, Half.AFTERNOON, codes=("MGT-031", "MGT-032"), subject="Jeux de rôle"),
        taught(1, classroom="", classroom_ar=""),
        taught(2, mode=Mode.DISTANCE, classroom="", classroom_ar=""),
    ),
    groups=(GROUP,), bedrooms=(("121", samples.nights(0, 4)),),
)  # fmt: skip


def test_it_says_where_to_be_when_with_whom_and_where_to_sleep() -> None:
    found = reading.text(render(WEEK, "fr"))
    for expected in (
        "AMRANI Réda", "chambre 121", "4 demi-journées", "lundi 11 janvier", "09:00 – 12:30",
        "Salle 3", "MGT-031 + MGT-032", "Jeux de rôle", "sans salle", "à distance",
        f"MGT-031 Leadership : {len(samples.SURNAMES)} personnes", "ISTA Fès",
    ):  # fmt: skip
        assert expected in found


def test_a_week_without_anything_to_teach_is_one_sentence() -> None:
    found = reading.text(render(replace(WEEK, taught=(), groups=(), bedrooms=()), "fr"))
    assert "Aucune séance cette semaine ; non logé." in found


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_long_and_hostile_names_overlap_nothing(language: str) -> None:
    hostile = tuple(Member(Name(name), name, name) for name in (samples.SIXTY, samples.HOSTILE))
    week = replace(
        WEEK,
        name=Name(samples.SIXTY),
        taught=(*WEEK.taught, taught(3, title="Titre " * 50, classroom=samples.SIXTY)),
        groups=(replace(GROUP, title="Titre " * 50, people=hostile),),
    )
    assert reading.collisions(lambda: render(week, language)) == []


def test_the_file_names_itself() -> None:
    assert file_name(WEEK) == "semaine-AMRANI-Reda-2027-W02.pdf"
