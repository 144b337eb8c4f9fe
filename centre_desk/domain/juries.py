"""Juries: members mark candidates on criteria; the mean ranks them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from centre_desk.domain.sheets import Heading
from centre_desk.errors import RuleBroken
from centre_desk.language import tr

OUT_OF = 20
"""What a mean is given out of, as marks are in Morocco."""


@dataclass(frozen=True, slots=True)
class Member:
    """Who judges."""

    id: int
    name: str
    organisation: str = ""
    presides: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who is judged."""

    id: int
    name: str
    project: str = ""
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Criterion:
    """What is judged, from 0 to *most*; it counts *weight* times."""

    id: int
    title: str
    most: int = 20
    weight: int = 1


Marks = Mapping[tuple[int, int, int], int]
"""Hundredths of a point by candidate, criterion and member."""


@dataclass(frozen=True, slots=True)
class Result:
    """A candidate's means: of each criterion in its own points, and of all out of 20.

    ``mean`` and ``rank`` are None while a mark is missing, or where the candidate did not come.
    """

    candidate: Candidate
    by_criterion: Mapping[int, Fraction]
    mean: Fraction | None
    rank: int | None


@dataclass(frozen=True, slots=True)
class Jury:
    """A jury with its marks, as the screen and the record show it."""

    heading: Heading
    session_id: int
    code: str
    title: str
    members: tuple[Member, ...]
    candidates: tuple[Candidate, ...]
    criteria: tuple[Criterion, ...]
    marks: Marks


def results(jury: Jury) -> tuple[Result, ...]:
    """The candidates' means, the best first; equal means share a rank, as in a race."""
    found = [_result(jury, candidate) for candidate in jury.candidates]
    ordered = sorted(found, key=lambda each: (each.mean is None, -(each.mean or 0)))
    ranks: dict[int, int] = {}
    for place, each in enumerate(ordered, 1):
        if each.mean is None:
            continue
        before = ordered[place - 2] if place > 1 else None
        same = before is not None and before.mean == each.mean
        ranks[each.candidate.id] = ranks[before.candidate.id] if same and before else place
    return tuple(
        Result(each.candidate, each.by_criterion, each.mean, ranks.get(each.candidate.id))
        for each in ordered
    )


def _result(jury: Jury, candidate: Candidate) -> Result:
    by_criterion: dict[int, Fraction] = {}
    complete = bool(jury.members and jury.criteria) and not candidate.absent
    for criterion in jury.criteria:
        given = [
            jury.marks[candidate.id, criterion.id, member.id]
            for member in jury.members
            if (candidate.id, criterion.id, member.id) in jury.marks
        ]
        complete = complete and len(given) == len(jury.members)
        if given:
            by_criterion[criterion.id] = Fraction(sum(given), 100 * len(given))
    if not complete:
        return Result(candidate, by_criterion, None, None)
    weights = sum(criterion.weight for criterion in jury.criteria)
    whole = Fraction(0)
    for criterion in jury.criteria:
        whole += by_criterion[criterion.id] / criterion.most * criterion.weight
    return Result(candidate, by_criterion, whole * OUT_OF / weights, None)


def read_mark(text: str, criterion: Criterion) -> int:
    """Read a mark as people write it, ``14``, ``14,5`` or ``14.25``, in hundredths of a point.

    Raises:
        RuleBroken: it is no number, or not between 0 and the criterion's most.
    """
    found = re.fullmatch(r"\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*", text)
    hundredths = int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0")) if found else -1
    if not 0 <= hundredths <= criterion.most * 100:
        raise RuleBroken(
            tr(
                "« {text} » : la note de « {title} » va de 0 à {most}.",
                text=text.strip(), title=criterion.title, most=criterion.most,
            ),
            field="mark",
        )  # fmt: skip
    return hundredths
