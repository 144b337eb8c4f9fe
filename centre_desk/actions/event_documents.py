"""The documents of events and juries."""

from __future__ import annotations

from centre_desk.actions.documents import Document, Printed, Subject
from centre_desk.desk import Desk
from centre_desk.domain.papers import PaperPerson
from centre_desk.language import tr
from centre_desk.queries import events, papers
from centre_desk.reports import badges, jury_record


def _record(desk: Desk, subject: Subject, language: str) -> Printed:
    jury = events.jury(desk, subject.session)
    return Printed(jury_record.file_name(jury, language), jury_record.render(jury, language))


def _visitors(desk: Desk, subject: Subject, language: str) -> Printed:
    paper = papers.session_paper(desk, subject.session)
    cards = [
        (
            PaperPerson(
                person_id=visitor.id, last_name=visitor.name, establishment=visitor.organisation,
                badge=visitor.code,
            ),
            badges.VISITOR,
        )
        for visitor in events.event(desk, paper.session_id).visitors
    ]  # fmt: skip
    name = f"visiteurs-{badges.file_name(paper, language)}"
    return Printed(name, badges.sheets(paper, cards, language))


EVENT_DOCUMENTS: dict[str, Document] = {
    "visitor-badges": Document(tr("Badges des visiteurs"), "session", _visitors),
    "jury-record": Document(jury_record.TITLE, "session", _record),
}
