"""The documents of the classrooms."""

from __future__ import annotations

from centre_desk.actions.documents import Document, Printed, Subject
from centre_desk.desk import Desk
from centre_desk.domain.periods import DAY
from centre_desk.queries import classroom_plan as plans
from centre_desk.reports import classroom_plan, door_signs


def _plan(desk: Desk, subject: Subject, language: str) -> Printed:
    monday = subject.week.monday
    plan = plans.read(desk, monday, monday + 6 * DAY)
    return Printed(classroom_plan.file_name(plan, language), classroom_plan.render(plan, language))


def _signs(desk: Desk, subject: Subject, language: str) -> Printed:
    plan = plans.read(desk, subject.day, subject.day)
    return Printed(door_signs.file_name(plan, language), door_signs.render(plan, language))


CLASSROOM_DOCUMENTS: dict[str, Document] = {
    "classroom-plan": Document(classroom_plan.TITLE, "week", _plan),
    "door-signs": Document(door_signs.TITLE, "day", _signs),
}
