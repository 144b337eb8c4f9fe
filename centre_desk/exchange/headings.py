"""What the title of a column means: French, Arabic and English words, short forms and typing slips.

Fields are the keys of :data:`centre_desk.domain.lists.FIELDS`, and three more kinds of answer:
``name`` (*Nom*, *Name*, *الاسم*: surname, first name or both, told by its neighbours), ``ignored``
(an order number, an e-mail: known, of no use here), and nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from centre_desk.domain.names import has_arabic, plain
from centre_desk.exchange.words import SYNONYMS

_FILLER_WORDS = (
    "de du des d la le les l un une au aux en of the a n no num numero nbr date jour "
    "day number votre vos mon your my son participant participants stagiaire stagiaires "
    "beneficiaire beneficiaires agent agents personne collaborateur candidat prevu prevue "
    "prevues souhaite souhaitee souhaitees centre obligatoire requis svp complet s e es "
    "تاريخ رقم يوم المشارك مشارك"
)
_FILLERS = frozenset(map(plain, _FILLER_WORDS.split()))
_ARABIC_WORDS = frozenset({"ar", "arabe", "arabic", "بالعربيه", "عربيه", "عربي", "بالعربي"})
_LATIN_WORDS = frozenset(
    {"fr", "francais", "french", "latin", "latine", "latines", "بالفرنسيه", "بالاتينيه", "lettres"}
)
# One of these words inside a longer title, such as a form's question, tells the field.
_TELLING: tuple[tuple[str, str], ...] = (
    ("lodged", r"heberg\w*|log[ee]ment|loge|accomm?odation|lodging|ايواء|مبيت"),
    ("birth_date", r"naissance|birth|ازدياد|ميلاد"),
    ("arrival", r"arrivee|arrival|وصول"),
    ("departure", r"depart|departure|مغادره"),
    ("matricule", r"matricule|ppr|drpp"),
    ("identity_number", r"cin|cnie|cni"),
    ("phone", r"telephone|tel|gsm|whatsapp|phone|هاتف"),
    ("diet", r"regime|alimentaire|alimentaires|allergies?|diet|dietary|حميه"),
    ("sex", r"sexe|genre|gender|civilite|جنس"),
    ("direction", r"regionale|regional|مديريه"),
    ("establishment", r"etablissement|efp|affectation|موسسه"),
    ("nights", r"nuitees?|nuits|nights"),
    ("note", r"observations?|remarques?|commentaires?|ملاحظات"),
    ("full_name", r"nom (?:et )?prenoms?|prenoms? (?:et )?nom"),
    ("first_name", r"prenoms?|forename"),
    ("name", r"nom"),
)
_TELLING_WORDS = tuple(
    (field, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for field, words in _TELLING
)
_MISLEADING = re.compile(
    r"(?<!\w)(?:heures?|lieu|ville|moyen|mode|gare|vol|signature|responsable|pere|mere|chef|"
    r"formation|session|module|time|city|place|mail|email|conjoint|accompagnant|urgence)(?!\w)"
)
_FIRST_THEN_LAST = re.compile(
    r"prenoms? (?:et |& |/ )?noms?|first (?:name )?and|full ?name|name and sur"
)
_ARABIC_FIRST_THEN_LAST = re.compile(r"^(?:ال)?اسم (?:الشخصي )?و ?(?:ال)?(?:نسب|لقب|عايلي)|كامل")
_LONGEST = 90  # characters; longer text is no title of a column


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading says: its field, how sure it is (0 to 1), and whether it names Arabic."""

    field: str
    sureness: float
    arabic: bool = False
    how: str = "heading"


def _words(text: str) -> list[str]:
    text = re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", text)  # DateArrivee
    words = re.findall(r"[^\W_]+", plain(text))
    return [_without_article(word) for word in words]


def _without_article(word: str) -> str:
    if word.startswith("ال") and len(word) > 4:
        return word[2:]
    return "و" + word[3:] if word.startswith("وال") and len(word) > 5 else word


@lru_cache(maxsize=4096)
def heading_key(text: str) -> str:
    """Return *text* as headings are compared: two lists of one shape have the same keys."""
    text = text[:_LONGEST]
    outside = re.sub(r"\([^)]*\)|\[[^]]*\]", " ", text).strip(" *:")
    return "".join(_words(outside if re.search(r"\w", outside) else text))


@cache
def _known() -> dict[str, str]:
    known: dict[str, str] = {}
    for field, synonyms in SYNONYMS.items():
        for synonym in synonyms.split(", "):
            known.setdefault(heading_key(synonym) or synonym, field)
    return known


@lru_cache(maxsize=4096)
def meaning(text: str, *, loosely: bool = True) -> Meaning | None:
    """Say what the heading *text* means, if anything.

    Args:
        text: the heading as written, spaces tidied.
        loosely: accept typing slips and a telling word inside a longer title.
    """
    if not text or len(text) > _LONGEST or not re.search(r"[^\W\d_]|[°º#]", text):
        return None
    words = _words(text)
    arabic = bool(_ARABIC_WORDS.intersection(words)) or has_arabic(text)
    known = _known()
    key = heading_key(text) or text.strip()
    if field := known.get(key):
        return Meaning(field, 1.0, arabic)
    rest = [word for word in words if word not in _ARABIC_WORDS | _LATIN_WORDS]
    if field := known.get("".join(rest)):
        return Meaning(field, 1.0, arabic)
    core = "".join(word for word in rest if word not in _FILLERS)
    if core and (field := known.get(core)):
        return Meaning(field, 0.9, arabic)
    if not loosely or (text[-1:] == "." and len(rest) > 3):
        return None
    return _nearly(key, arabic) or _telling(" ".join(rest), len(rest), arabic)


def _nearly(key: str, arabic: bool) -> Meaning | None:
    """A typing slip: one in five letters or more, two in eight or more."""
    if len(key) < 5 or key.isdigit():
        return None
    slips = 1 if len(key) < 8 else 2
    known = _known()
    found = process.extractOne(
        key, known.keys(), scorer=OSA.distance, score_cutoff=slips, processor=None
    )
    if found is None or len(found[0]) < 5:
        return None
    return Meaning(known[found[0]], 0.8, arabic, "close")


def _telling(words: str, count: int, arabic: bool) -> Meaning | None:
    if count > 14 or _MISLEADING.search(words):
        return None
    for field, pattern in _TELLING_WORDS:
        if pattern.search(words) and not (field in ("name", "first_name") and count > 5):
            return Meaning(field, 0.5, arabic, "close")
    return None


def first_name_first(heading: str) -> bool:
    """Whether a joined heading puts the first name before the surname."""
    text = " ".join(re.findall(r"[^\W_]+|[&/]", plain(heading)))
    return bool(_FIRST_THEN_LAST.search(text) or _ARABIC_FIRST_THEN_LAST.search(text))
