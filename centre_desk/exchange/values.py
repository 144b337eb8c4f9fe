"""The small vocabularies of a list's cells: sex, yes and no, diets. French, Arabic, English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from centre_desk.domain.names import plain
from centre_desk.domain.people import DIET_JOINT, Sex
from centre_desk.exchange.limits import KEPT_TEXT

Cell = str | float | int | bool | date | datetime | time | timedelta

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\ufeff\u00ad"))
_EXCEL_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"})
_LETTERS_ONLY = re.compile(r"[\W_\d]+")


def text_of(cell: Cell | None) -> str:
    """Write a cell as its reader sees it: ``69222.0`` is ``69222``; spaces are single."""
    if isinstance(cell, str):
        if len(cell) > KEPT_TEXT:
            cell = cell[:KEPT_TEXT] + "…"
        if cell.isalnum():
            return cell
        text = cell if cell.isascii() else cell.translate(_INVISIBLE)
        if text[:2] == '="' and text[-1] == '"':
            text = text[2:-1]  # how a csv tells Excel to keep a leading zero
        text = " ".join(text.split())
        return "" if text[:1] == "#" and text in _EXCEL_ERRORS else text
    match cell:
        case None:
            return ""
        case bool():
            return "oui" if cell else "non"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case datetime():
            moment = f"{cell:%d/%m/%Y %H:%M}"
            return moment.removesuffix(" 00:00")
        case date():
            return f"{cell:%d/%m/%Y}"
    return str(cell)


def _words(*texts: str) -> frozenset[str]:
    return frozenset(_LETTERS_ONLY.sub("", plain(word)) for text in texts for word in text.split())


_WOMAN = _words(
    "F Femme Féminin Female Fille W Woman Mme Madame Mlle Melle Mademoiselle Mrs Ms Miss Mmes",
    "أنثى انثي امرأة أ ا ث السيدة سيدة الآنسة آنسة مؤنث ة",
)
_MAN = _words(
    "M H Homme Masculin Male Man Garçon Mr Monsieur Mister G Sieur",
    "ذكر رجل ذ السيد سيد مذكر",
)


_ARTICLE = re.compile(r"^(?:une?|an?) ")


@lru_cache(maxsize=1024)
def read_sex(text: str) -> Sex | None:
    """Read a sex or a civility; ``None`` for anything else."""
    word = _LETTERS_ONLY.sub("", _ARTICLE.sub("", plain(text)))
    if word in _WOMAN:
        return Sex.WOMAN
    return Sex.MAN if word in _MAN else None


_YES = _words(
    "oui o x yes y true vrai v ok si heberge hebergee hebergement interne resident residente",
    "نعم ن أجل",
) | {"√", "✓", "✔", "☑", "☒", "✗"}
_NO = _words("non n no false faux externe aucun aucune neant nn sans لا كلا بدون") | {
    "-", "--", "—", "–", "/", "0", "☐",
}  # fmt: skip
_YES_STARTS = re.compile(
    r"(?:oui|yes|x|نعم)\b|avec\b|(?:pension|demi[ -]?pension|pc|dp|full board|half board)\b"
    r"|(?:chambre|ch)\b|(?:individuelle?|single|double|twin)\b|heberg"
)
_NO_STARTS = re.compile(r"(?:non|no|not|لا|sans|pas|بدون|بلا)\b")


@lru_cache(maxsize=1024)
def read_yes_no(text: str) -> bool | None:
    """Read ``Oui``, ``x``, ``نعم``, ``1`` or the opposites; empty is no; else ``None``."""
    word = plain(text).strip()
    if not word or word in _NO or _LETTERS_ONLY.sub("", word) in _NO:
        return False
    if word in _YES or _LETTERS_ONLY.sub("", word) in _YES:
        return True
    if word.isdigit():
        return int(word) > 0  # a number of nights
    if _NO_STARTS.match(word):
        return False
    return True if _YES_STARTS.match(word) else None


_DIET_WORDS: dict[str, str] = {
    "low-sugar": r"diabet\w*|(?:sans|no|low|faible en|pauvre en) (?:sucres?|sugar)|sugar free"
    r"|(?:ال)?سكري|بدون سكر",
    "gluten-free": r"(?:sans|no) gluten|gluten free|(?:au )?gluten|c(?:o?e)?liaque|celiac\w*"
    r"|بدون (?:ال)?(?:غلوتين|جلوتين|كلوتين)",
    "lactose-free": r"(?:sans|no) (?:lactose|lait|produits? laitiers?)|(?:lactose|dairy) free"
    r"|(?:au )?lactose|بدون (?:ال)?(?:لاكتوز|حليب)",
    "no-red-meat": r"sans (?:viandes? rouges?|boeuf)|no red meat",
    "low-salt": r"(?:sans|pauvre en|no|low) (?:sel|salt)|hyposode\w*|hypertend\w*|hypertension"
    r"|بدون ملح|ضغط الدم",
    "low-fat": r"(?:sans|pauvre en|no|low) (?:graisses?|matieres? grasses?|fat)|hypolipidique"
    r"|cholesterol",
    "no-fish": r"(?:sans|no) (?:poissons?|fish|fruits? de mer)|(?:au|aux) (?:poissons?|fruits? de"
    r" mer|crustaces)|بدون سمك",
    "no-egg": r"(?:sans|no) (?:oeufs?|eggs?)|(?:a l |aux )oeufs?|بدون بيض",
    "no-nuts": r"(?:sans |aux? |no )?(?:arachides?|cacahuetes?|fruits? a coques?|nuts?|peanuts?)"
    r"|(?:sans|aux?) noix",
    "vegan": r"vegane?s?|vegetalien(?:ne)?s?|نباتي صرف",
    "vegetarian": r"vegetarien(?:ne)?s?|vegetarians?|vege|(?:sans|no) (?:viandes?|meat)|نباتيه?"
    r"|بدون لحم",
}
_DIET = re.compile(
    r"(?<!\w)(?:"
    + "|".join(f"(?P<{code.replace('-', '_')}>{words})" for code, words in _DIET_WORDS.items())
    + r")(?!\w)"
)
# Words that lead to a diet and are taken out with it.
_LEADING = re.compile(
    r"personne|regimes?|alimentation|repas|menu|plats?|patiente?|est|intoleran\w*|allerg\w*|"
    r"alimentaires?|diet|:|de|au|aux|a|l|حميه|مريض|مريضه|ب"
)
_USUAL_MEAL = re.compile(
    r"(?:(?:regime|repas|menu) )?(?:normale?|ordinaire|standard|aucune?|ras|rien|neant|non|no|none|"
    r"sans|halal|omnivore|classique|n ?/ ?a|nan|عادي|عاديه|لا|لا شيء?|لا شي|بدون|حلال|[-—–/.?]+)"
    r"(?: (?:regime|particularites?|restrictions?))?"
)
_JOINTS = frozenset({"et", "and", "و", "+", "&", "-", "/", ",", ";", ""})


@lru_cache(maxsize=4096)
def read_diet(text: str) -> tuple[str, str]:
    """Take the diets out of a text as neutral codes joined by ``+``, and return the other words.

    ``diabétique, arrive tard`` gives ``("low-sugar", "arrive tard")``: the reason is not kept.
    """
    words = re.findall(r"[^\s,;/+.]+|[,;/+.]", text)
    keys = [re.sub(r"[^\w+,;/:-]", " ", plain(word)).strip() for word in words]
    joined, starts = _join(keys)
    found: list[str] = []
    taken: set[int] = set()
    for match in _DIET.finditer(joined):
        inside = [i for i, at in enumerate(starts) if match.start() <= at < match.end()]
        taken.update(inside)
        before = min(inside, default=0) - 1
        while before >= 0 and _LEADING.fullmatch(keys[before]):
            taken.add(before)
            before -= 1
        if before >= 0 and keys[before] in {"non", "pas", "not", "ni"}:
            taken.add(before)
            continue
        code = str(match.lastgroup).replace("_", "-")
        if code not in found:
            found.append(code)
    if not taken:
        return "", text
    return DIET_JOINT.join(found), _tidy(words, keys, taken)


def read_diet_cell(text: str) -> tuple[str, str]:
    """As :func:`read_diet`, for a diet column, where ``normal`` and ``RAS`` say nothing."""
    if _USUAL_MEAL.fullmatch(plain(text).strip()):
        return "", ""
    code, rest = read_diet(text)
    return code, "" if _USUAL_MEAL.fullmatch(plain(rest).strip()) else rest


def _join(keys: Sequence[str]) -> tuple[str, list[int]]:
    starts, at = [], 0
    for key in keys:
        starts.append(at)
        at += len(key) + 1
    return " ".join(keys), starts


def _tidy(words: Sequence[str], keys: Sequence[str], taken: set[int]) -> str:
    """Write the words left over, without the commas and *et* that joined the others."""
    left = [
        (word, key) for i, (word, key) in enumerate(zip(words, keys, strict=True)) if i not in taken
    ]
    while left and (left[0][1] in _JOINTS or left[0][0] in ".,;/"):
        del left[0]
    while left and (left[-1][1] in _JOINTS or left[-1][0] in ",;/."):
        del left[-1]
    return re.sub(r" ([,;.])", r"\1", " ".join(word for word, _ in left))
