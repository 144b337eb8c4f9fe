"""The lines above a list's table: which session it is for, and from when to when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from centre_desk.domain.names import plain
from centre_desk.exchange.dates import MONTHS, DayMonth, read_day, with_year
from centre_desk.exchange.values import Cell, text_of


@dataclass(frozen=True, slots=True)
class Title:
    """What the title block says; empty or ``None`` where it says nothing."""

    code: str = ""
    title: str = ""
    start: date | None = None
    end: date | None = None


_CODE = re.compile(r"\b(?=[\w/.-]*\d)[A-Z][A-Z0-9]*(?:[-/_.][A-Z0-9]+)+\b|\b[A-Z]{2,}\d{2,}\b")
_LONGEST, _WIDEST = 300, 40  # characters and cells; a title block has no more to say
_LONG_CODE = re.compile(r"[A-Z]+[-/_.]\w+[-/_.]\w+")
_BARE_NUMBER = re.compile(r"\d{1,6}")
_OF_A_SESSION = re.compile(r"\b(?:sessions?|action|formation|stage|module|course|دوره|الدوره)\b")
_CODE_LABEL = re.compile(
    r"^\W*(?:(?:code|ref\w*|n[°o]|رمز|رقم)\W*(?:de |d |la |l |of )*)?"
    r"(?:session|action|formation|stage|cours|course|الدوره|دوره|التكوين)?\s*(?:n[°o]\s*(?=\w*\d)|(?:n[°o])?\s*[:：]\s*)"
)
_SAYS_WHAT = re.compile(r"[^\W\d_]{3}")  # "N° :" alone labels a column of numbers
_TITLE_LABEL = re.compile(
    r"^\W*(?:intitule|theme|module|titre|objet|formation|libelle|title|subject|topic|action|"
    r"الموضوع|عنوان|المحور)[^:：]{0,40}[:：]\s*"
)
_NOT_A_SESSION = re.compile(
    r"^\W*(?:date|edite|imprime|responsable|contact|tel|telephone|effectif|direction|etablissement|"
    r"lieu|page|fait)\b"
)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = (
    rf"(?:\d{{4}}[/.-]\d{{1,2}}[/.-]\d{{1,2}}"
    rf"|\d{{1,2}}(?:er|st|nd|rd|th)?\s*(?:[/.-]\s*\d{{1,2}}(?:\s*[/.-]\s*(?:\d{{4}}|\d{{2}}))?"
    rf"|\s(?:de |of )?(?:{_MONTH})\b\.?(?:,?\s*\d{{4}})?)?)"
)
_TO = (
    r"\s*(?:,?\s*(?:jusqu ?'?au|au|a|to|until|till|through|et|الي|حتي|->|→|=>|–|—|-)\s*)(?:le\s+)?"
)
_WEEKDAYS = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day|يوم|الاثنين|الثلاثا|الثلاثاء|الاربعا|الاربعاء|الخميس|الجمعه|السبت|الاحد)\b,?\s*"
)
_PERIOD = re.compile(rf"(?<![\w/.-])({_DAY}){_TO}({_DAY})(?![\w/])")
_SINGLE = re.compile(rf"(?<![\w/.-])({_DAY})(?![\w/])")
_FROM = re.compile(r"\b(?:debut|start|demarrage|arrivee|du|من|بدايه|البدايه|تاريخ البدايه)\b")
_UNTIL = re.compile(r"\b(?:fin|end|cloture|depart|au|الي|نهايه|النهايه)\b")


def read_title(rows: Iterable[Sequence[Cell]]) -> Title:
    """Read the session's code, title and dates out of the rows above the header."""
    lines = [[text[:_LONGEST] for cell in row[:_WIDEST] if (text := text_of(cell))] for row in rows]
    lines = [list(dict.fromkeys(line)) for line in lines if line]
    code, title = _session(lines)
    start, end = _period(lines)
    return Title(code, title, start, end)


def read_period(text: str) -> tuple[date, date] | None:
    """Read ``du 11/01/2027 au 15/01/2027``, ``11-15 janvier 2027``, ``من … إلى …``."""
    text = _WEEKDAYS.sub("", " ".join(plain(text[: 4 * _LONGEST]).replace("’", "'").split()))
    for found in _PERIOD.finditer(text):
        first, last = read_day(_whole(found[1])), read_day(_whole(found[2]))
        if isinstance(last, DayMonth) and isinstance(first, date):
            last = with_year(last, first)
        if not isinstance(last, date):
            continue
        if isinstance(first, DayMonth):
            first = with_year(first, last)
        elif re.fullmatch(r"\d{1,2}(?:er|st|nd|rd|th)?", found[1].strip()):
            first = _same_month(found[1], last)
        if isinstance(first, date) and first <= last and (last - first).days < 366:
            return first, last
    return None


def _whole(text: str) -> str:
    return re.sub(r"\s*([/.-])\s*", r"\1", text.strip()) if re.search(r"\d\s*[/.-]", text) else text


def _same_month(text: str, last: date) -> date | None:
    day = int(re.sub(r"\D", "", text))
    return last.replace(day=day) if 1 <= day <= last.day else None


def _period(lines: Sequence[Sequence[str]]) -> tuple[date | None, date | None]:
    for line in lines:
        if found := read_period(" ".join(line)):
            return found
    start = end = None
    for line in lines:
        text = plain(" ".join(line))
        for label, day in _labelled_days(text):
            if start is None and _FROM.search(label):
                start = day
            elif end is None and _UNTIL.search(label):
                end = day
    if start and end and start <= end:
        return start, end
    return None, None


def _labelled_days(text: str) -> list[tuple[str, date]]:
    """Each whole day of *text* with the words before it: ``date de début : 11/01/2027``."""
    found, at = [], 0
    for match in _SINGLE.finditer(text):
        day = read_day(_whole(match[1]))
        if isinstance(day, date):
            found.append((text[at : match.start()], day))
            at = match.end()
    return found


def _session(lines: Sequence[Sequence[str]]) -> tuple[str, str]:
    code = title = ""
    for line in lines:
        for index, text in enumerate(line):
            after = " ".join(line[index + 1 : index + 2])
            key = plain(text)
            if len(key) != len(text):
                key = text.lower()
            if not code and (said := _after(_CODE_LABEL, key, text, after)) is not None:
                code, rest = _code_and_rest(said)
                title = title or rest
            elif not title and (said := _after(_TITLE_LABEL, key, text, after)) is not None:
                found, title = _code_and_rest(said)
                code = code or found
    if not code:
        code, rest = _unlabelled(lines)
        title = title or rest
    return code, title


def _after(label: re.Pattern[str], key: str, text: str, next_cell: str) -> str | None:
    """The text behind a label, in its own cell or in the next."""
    found = label.match(key) or label.match(key + " :")
    if not found or not _SAYS_WHAT.search(key[: found.end()]):
        return None
    return text[found.end() :].strip() or next_cell


def _code_and_rest(text: str) -> tuple[str, str]:
    found = _CODE.search(text) or _BARE_NUMBER.fullmatch(text)
    if not found:
        return "", text.strip(' -–—:«»"')
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return found[0], " ".join(rest.split()).strip(' -–—:,()«»"')


def _unlabelled(lines: Sequence[Sequence[str]]) -> tuple[str, str]:
    for line in lines:
        for text in line:
            key = plain(text)
            found = _CODE.search(text)
            if not found or _NOT_A_SESSION.search(key):
                continue
            if _LONG_CODE.fullmatch(found[0]) or _OF_A_SESSION.search(key):
                rest = re.sub(
                    r"(?i)^.*?\b(?:session|action|formation)\b\s*", "", text[: found.start()]
                )
                return found[0], f"{rest} {text[found.end() :]}".strip(' -–—:,()«»"')
    return "", ""
