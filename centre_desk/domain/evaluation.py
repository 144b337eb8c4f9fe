"""*Évaluation à chaud*: what participants say of a session on its last day, without their names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from statistics import fmean

from centre_desk.domain.papers import SessionPaper
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr

SCALE = range(1, 6)
"""From 1, not at all, to 5, entirely."""
LONGEST_COMMENT = 1000  # characters
STATEMENTS: tuple[Message, ...] = (
    tr("Les objectifs de la formation étaient clairs."),
    tr("Le contenu correspond à mon travail."),
    tr("Le programme annoncé a été suivi."),
    tr("La durée était suffisante."),
    tr("Le formateur maîtrise son sujet."),
    tr("Le formateur explique clairement."),
    tr("Le formateur a fait participer le groupe."),
    tr("Les exercices étaient utiles."),
    tr("Les documents remis sont utiles."),
    tr("Le rythme me convenait."),
    tr("Je recommande cette formation à mes collègues."),
)
SURROUNDINGS: dict[str, Message] = {
    "lodging": tr("Hébergement"),
    "meals": tr("Repas"),
    "classroom": tr("Salle et matériel"),
}


class Reached(Enum):
    """Whether somebody reached what they came for."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _REACHED[self]


_REACHED = {
    Reached.YES: tr("oui"),
    Reached.PARTLY: tr("en partie"),
    Reached.NO: tr("non"),
}


@dataclass(frozen=True, slots=True)
class Answers:
    """One sheet as it was filled in; None stands for what was left blank.

    Raises:
        RuleBroken: an answer is off the scale, there are too many, or the comment is too long.
    """

    statements: tuple[int | None, ...] = (None,) * len(STATEMENTS)
    surroundings: Mapping[str, int | None] = field(default_factory=dict)
    reached: Reached | None = None
    comment: str = ""

    def __post_init__(self) -> None:
        if len(self.statements) != len(STATEMENTS) or not self.surroundings.keys() <= set(
            SURROUNDINGS
        ):
            raise RuleBroken(
                tr("La fiche a %n affirmation(s).", n=len(STATEMENTS)), field="statements"
            )
        for given in (*self.statements, *self.surroundings.values()):
            if given is not None and given not in SCALE:
                raise RuleBroken(
                    tr("« {given} » n'est pas sur l'échelle : répondez de 1 à 5.", given=given),
                    field="statements",
                )
        if len(self.comment) > LONGEST_COMMENT:
            raise RuleBroken(
                tr("Le commentaire dépasse {most} caractères.", most=LONGEST_COMMENT),
                field="comment",
            )

    @property
    def blank(self) -> bool:
        """Whether nothing was answered."""
        said = (*self.statements, *self.surroundings.values())
        return all(each is None for each in said) and not self.reached and not self.comment


@dataclass(frozen=True, slots=True)
class Score:
    """How a statement was answered: how many for each step of the scale, from 1 to 5."""

    counts: tuple[int, int, int, int, int]

    @property
    def answers(self) -> int:
        """How many answered it."""
        return sum(self.counts)

    @property
    def average(self) -> float | None:
        """The mean, or None where nobody answered."""
        given = [step for step, count in zip(SCALE, self.counts, strict=True) for _ in range(count)]
        return fmean(given) if given else None


@dataclass(frozen=True, slots=True)
class Tally:
    """What the sheets of a session say together."""

    paper: SessionPaper
    sheets: int
    statements: tuple[Score, ...]
    surroundings: Mapping[str, Score]
    reached: Mapping[Reached, int]
    comments: tuple[str, ...]


def tally(paper: SessionPaper, sheets: Sequence[Answers]) -> Tally:
    """Count the sheets that were typed in."""
    return Tally(
        paper=paper,
        sheets=len(sheets),
        statements=tuple(
            _score(sheet.statements[number] for sheet in sheets)
            for number in range(len(STATEMENTS))
        ),
        surroundings={
            name: _score(sheet.surroundings.get(name) for sheet in sheets) for name in SURROUNDINGS
        },
        reached={each: sum(sheet.reached is each for sheet in sheets) for each in Reached},
        comments=tuple(sheet.comment for sheet in sheets if sheet.comment),
    )


def _score(given: Iterable[int | None]) -> Score:
    counts = [0, 0, 0, 0, 0]
    for each in given:
        if each is not None:
            counts[each - 1] += 1
    one, two, three, four, five = counts
    return Score((one, two, three, four, five))
