"""Every document of the print centre by what it is about, without loading what draws them."""

from __future__ import annotations

from dataclasses import dataclass

from centre_desk.language import Message, tr

WEEK, DAY, SESSION, YEAR = "week", "day", "session", "year"


@dataclass(frozen=True, slots=True)
class Entry:
    """A kind of document: its key, its name, and whether it is of a week, day, session or year."""

    kind: str
    words: Message
    about: str


GROUPS: tuple[tuple[Message, tuple[Entry, ...]], ...] = (
    (
        tr("Hébergement"),
        (
            Entry("weekly-occupancy", tr("Occupation hebdomadaire"), WEEK),
            Entry("arrivals", tr("Arrivées"), DAY),
            Entry("departures", tr("Départs"), DAY),
            Entry("in-house", tr("Présents"), DAY),
            Entry("rooming-list", tr("Liste de chambres d'une session"), SESSION),
            Entry("housekeeping", tr("Feuille de ménage"), DAY),
            Entry("registration-cards", tr("Bulletins individuels d'hébergement"), DAY),
        ),
    ),
    (
        tr("Sessions"),
        (
            Entry("participants", tr("Liste des participants"), SESSION),
            Entry("attendance-sheet", tr("Feuille d'émargement"), SESSION),
            Entry("invitations", tr("Convocations"), SESSION),
            Entry("mission-orders", tr("Ordre de mission du formateur"), SESSION),
            Entry("name-cards", tr("Chevalets"), SESSION),
            Entry("badges", tr("Badges"), SESSION),
            Entry("badges-a6", tr("Badges A6"), SESSION),
            Entry("evaluation", tr("Évaluation à chaud"), SESSION),
            Entry("evaluation-tally", tr("Dépouillement de l'évaluation"), SESSION),
            Entry("certificates", tr("Attestation de présence"), SESSION),
            Entry("completion-certificates", tr("Attestation de fin de formation"), SESSION),
        ),
    ),
    (
        tr("Salles"),
        (
            Entry("classroom-plan", tr("Planning des salles"), WEEK),
            Entry("door-signs", tr("Affiches de porte"), DAY),
        ),
    ),
    (
        tr("Repas"),
        (
            Entry("kitchen-day", tr("Fiche cuisine du jour"), DAY),
            Entry("kitchen-week", tr("Fiche cuisine de la semaine"), WEEK),
            Entry("meal-diets", tr("Régimes par service"), DAY),
            Entry("meal-tickets", tr("Tickets repas"), DAY),
        ),
    ),
    (
        tr("Événements et jurys"),
        (
            Entry("visitor-badges", tr("Badges des visiteurs"), SESSION),
            Entry("jury-record", tr("Procès-verbal de jury"), SESSION),
        ),
    ),
    (tr("Année de formation"), (Entry("jfp-balance", tr("Bilan JFP"), YEAR),)),
)
ENTRIES: dict[str, Entry] = {entry.kind: entry for _, group in GROUPS for entry in group}
