"""What the pointer says over a card of the plan, and over a classroom's name."""

from __future__ import annotations

import html

from centre_desk.domain.classroom_plan import ClassroomPlan, Teaching
from centre_desk.domain.classrooms import Classroom
from centre_desk.domain.sheets import Name
from ui import dates, words
from ui.language import named, say, t


def people(names: tuple[Name, ...]) -> str:
    """Names beside each other, in the script of the page where it is known."""
    return ", ".join(named(name.latin, name.arabic) for name in names)


def tip_of(taught: Teaching, plan: ClassroomPlan) -> str:
    """Session, when and by whom, how many; what is wrong in words."""
    when = f"{dates.medium(taught.when.day)}, {say(taught.when.half.label)}"
    lines = [
        f"{taught.code} {named(taught.title, taught.title_ar)}".strip(),
        f"{when} · {words.hours(plan.hours[taught.when])}",
        taught.subject,
        people(taught.trainers),
        t("%n personne(s)", n=taught.heads) if taught.heads else "",
        t("Avec {codes}", codes=", ".join(taught.joined)) if taught.joined else "",
        say(taught.state.label),
    ]
    lines += [
        say(each.seen_from(taught.slot_id)) for each in plan.conflicts.get(taught.slot_id, ())
    ]
    return _written(lines)


def tip_of_room(room: Classroom) -> str:
    """Its seats in each layout, and its equipment."""
    seats = " · ".join(f"{count} {say(layout.label)}" for layout, count in room.seats.items())
    return _written(
        [room.name, say(room.kind.label), seats, words.equipment(room.equipment),
         t("Accessible (PMR)") if room.accessible else ""]
    )  # fmt: skip


def _written(lines: list[str]) -> str:
    return "<br>".join(html.escape(line) for line in lines if line)
