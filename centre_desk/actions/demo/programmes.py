"""What the invented sessions teach: a code's letters, a category, the titles."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Programme:
    """A family of sessions. *two_weeks* is the share that runs over a weekend, per cent.

    *needs* is what its classroom must have.
    """

    letters: str
    category: str
    titles: tuple[str, ...]
    weight: int
    two_weeks: int = 0
    sector: str = ""
    needs: str = "projector"
    objectives: str = ""


PROGRAMMES = (
    Programme("MGT", "managerial", (
        "Conduire le changement dans un établissement", "Leadership et cohésion d'équipe",
        "Gestion de projet", "Entretien annuel et fixation d'objectifs",
        "Les 7 habitudes (Franklin Covey)", "Pilotage par la performance (ISCAE)"), 16,
        objectives="Conduire une équipe vers des objectifs partagés et suivre ses résultats.",
        needs="projector,whiteboard"),
    Programme("FF-DIG", "trainers", (
        "Concevoir une classe virtuelle", "Produire une capsule vidéo pédagogique",
        "Scénariser un module en ligne", "Évaluer à distance"), 14, 10,
        sector="digital", needs="screen",
        objectives="Concevoir, produire et animer une formation en partie à distance."),
    Programme("FF-PED", "trainers", (
        "Approche par compétences", "Ingénierie de la formation", "Animer un groupe hétérogène",
        "Évaluation des acquis"), 14, 30,
        objectives="Préparer, animer et évaluer une séance centrée sur l'apprenant."),
    Programme("DIG", "technical", (
        "Intelligence artificielle appliquée", "Développement web full stack",
        "Cybersécurité : les bases", "Cloud et conteneurs", "Analyse de données avec Python"),
        14, 35,
        sector="digital", needs="computers",
        objectives="Mettre en œuvre un outil numérique actuel et l'enseigner à son tour."),
    Programme("AGR", "technical", (
        "Transformation des produits laitiers", "Hygiène et HACCP",
        "Conditionnement des fruits et légumes"), 8, 25,
        sector="agro",
        objectives="Appliquer les procédés et l'hygiène d'un atelier agroalimentaire."),
    Programme("ECV", "technical", (
        "Efficacité énergétique du bâtiment", "Photovoltaïque : pose et raccordement",
        "Gestion des déchets industriels"), 8, 25,
        sector="green",
        objectives="Mesurer une consommation et proposer une installation plus sobre."),
    Programme("SAN", "technical", (
        "Auxiliaire de vie : gestes et postures", "Premiers secours",
        "Aide-soignant : soins d'hygiène"),
        8,
        sector="health",
        objectives="Exécuter les gestes de soin sans danger pour la personne ni pour soi."),
    Programme("ARG", "technical", (
        "Prépresse et gestion des couleurs", "Impression numérique grand format"), 5, 40,
        sector="graphic",
        objectives="Conduire un travail d'impression du fichier à la feuille."),
    Programme("IND", "technical", (
        "Maintenance industrielle : diagnostic", "Automates programmables",
        "Soudage TIG : perfectionnement"), 7, 40,
        sector="industry",
        objectives="Diagnostiquer une panne et remettre la machine en marche."),
    Programme("ANG", "english", (
        "Anglais, niveau B1, regroupement (Wall Street English)",
        "Anglais, niveau B2, regroupement (Wall Street English)"), 6,
        needs="headsets",
        objectives="Tenir une conversation de travail en anglais."),
)  # fmt: skip

BLOCK_REASONS = (
    "Peinture", "Fuite d'eau dans la salle de bains", "Climatisation en panne",
    "Literie à remplacer", "Serrure à changer", "Désinsectisation", "Rénovation du sol",
)  # fmt: skip
REPAIRS = (
    "Robinet qui goutte", "Ampoule de chevet grillée", "Store bloqué", "Chasse d'eau qui coule",
    "Prise électrique desserrée", "Télécommande de la climatisation perdue", "Porte qui grince",
)  # fmt: skip
VISITS = (
    "Jury de validation", "Réunion des directions régionales", "Visite d'établissement",
    "Convention FNBTP", "Forum de l'emploi", "Mission d'audit", "Commission pédagogique",
)  # fmt: skip
NOTES = (
    "Arrivée tardive annoncée", "Souhaite un étage bas", "Rappeler avant midi",
    "Demande une facture au nom de l'établissement",
)  # fmt: skip
