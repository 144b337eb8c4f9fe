"""What is taught: the categories by which JFP are counted, and the sectors."""

from __future__ import annotations

from centre_desk.language import Message, tr

CATEGORIES: dict[str, Message] = {
    "managerial": tr("managérial"),
    "technical": tr("compétences métier"),
    "trainers": tr("formation des formateurs"),
    "english": tr("anglais"),
}
SECTORS: dict[str, Message] = {
    "agro": tr("agro-industrie"),
    "digital": tr("digital et IA"),
    "green": tr("économie verte"),
    "health": tr("santé"),
    "graphic": tr("arts et industries graphiques"),
    "industry": tr("industrie"),
}


def category_label(code: str) -> Message:
    """The name of a category for people; one of the centre's own is its own name."""
    return CATEGORIES.get(code) or tr("{name}", name=code)


def sector_label(code: str) -> Message:
    """The name of a sector for people; one of the centre's own is its own name."""
    return SECTORS.get(code) or tr("{name}", name=code)
