"""Print the week of one trainer."""

from __future__ import annotations

from centre_desk.actions.documents import Printed
from centre_desk.desk import Desk, require_centre
from centre_desk.domain.periods import Week
from centre_desk.queries import agendas, trainer_week
from centre_desk.reports import trainer_week as report


def document(desk: Desk, person_id: int, week: Week, language: str = "fr") -> Printed:
    """Make the paper of a trainer's week.

    Raises:
        RuleBroken: nobody has this number any more.
        StorageProblem: the database has no centre yet.
        KeyError: no such language.
    """
    require_centre(desk)
    shown = trainer_week.read(desk, person_id, week)
    return Printed(report.file_name(shown, language), report.render(shown, language))


def by_name(desk: Desk, who: str, week: Week | None, language: str = "fr") -> Printed:
    """The same of whoever is called *who*, a matricule or the beginnings of a name.

    Raises:
        RuleBroken: nobody who teaches is called so, or several are.
        StorageProblem: the database has no centre yet.
    """
    require_centre(desk)
    person_id = agendas.trainer_called(desk, who)
    return document(desk, person_id, week or Week.of(desk.today()), language)
