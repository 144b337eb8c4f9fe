"""Lists nobody has seen yet: any columns, order, language, program; what was put in comes out."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.domain.people import Sex, phone_shown
from centre_desk.exchange.lists import read_list
from tests.exchange import making
from tests.exchange.making import saved

LATIN = ("EL FASSI", "HAJJI", "AÏT TALEB", "BENALI", "CHRAÏBI", "OUHADI", "TAZI", "BOUHADDOU")
FIRST = {
    Sex.WOMAN: ("Naïma", "Khadija", "Fatima Zahra", "Saïda", "Loubna"),
    Sex.MAN: ("Omar", "Saïd", "Mohammed", "Nour Eddine", "Hicham"),
}
ARABIC = ("الفاسي", "حجي", "العلوي", "بنعلي", "التازي", "الإدريسي", "السقاط", "برادة")
FIRST_ARABIC = {
    Sex.WOMAN: ("سلمى", "فاطمة الزهراء", "مريم", "أمينة", "زينب"),
    Sex.MAN: ("أحمد", "محمد", "نور الدين", "عمر", "سعيد"),
}
PLACES = ("ISTA NTIC Sidi Maârouf", "CMC Agadir", "ISTAHT Ifrane", "ISBTP Fès")
REGIONS = ("Casablanca-Settat", "Souss-Massa", "Fès-Meknès", "Marrakech-Safi")
START, END = date(2027, 1, 11), date(2027, 1, 15)

HEADINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "fr": {
        "last_name": ("Nom", "NOM", "Nom de famille", "Nom "),
        "first_name": ("Prénom", "PRENOM", "Prénom(s)", "Prenom"),
        "full_name": ("Nom et prénom", "NOM ET PRENOM", "Nom & Prénom", "Nom complet"),
        "sex": ("Sexe", "Sexe (H/F)", "Genre", "Civilité", "H/F"),
        "matricule": ("Matricule", "Mle", "N° Matricule", "Matricul", "PPR"),
        "identity_number": ("CIN", "C.I.N.", "N° CIN", "CNIE"),
        "phone": ("Téléphone", "Tél.", "GSM", "N° de téléphone", "Portable"),
        "establishment": ("Établissement", "EFP", "Etablissement d'origine", "Affectation"),
        "direction": ("Direction régionale", "D.R.", "DR", "Direction Régionale "),
        "arrival": ("Arrivée", "Date d'arrivée", "Du", "Date d’entrée"),
        "departure": ("Départ", "Date de départ", "Au", "Date de sortie"),
        "lodged": ("Hébergement", "Hébergé(e)", "Hébergement (O/N)", "Logement"),
        "diet": ("Régime", "Régime alimentaire", "Régime particulier"),
    },
    "ar": {
        "last_name": ("الاسم العائلي", "النسب", "الإسم العائلي"),
        "first_name": ("الاسم الشخصي", "الإسم الشخصي"),
        "full_name": ("النسب والاسم",),
        "sex": ("الجنس", "النوع"),
        "matricule": ("رقم التأجير", "الرقم المالي"),
        "identity_number": ("رقم البطاقة الوطنية", "البطاقة الوطنية"),
        "phone": ("الهاتف", "رقم الهاتف"),
        "establishment": ("المؤسسة", "مؤسسة التكوين"),
        "direction": ("المديرية الجهوية", "الجهة"),
        "arrival": ("تاريخ الوصول", "الوصول"),
        "departure": ("تاريخ المغادرة", "المغادرة"),
        "lodged": ("الإيواء", "المبيت"),
        "diet": ("الحمية", "النظام الغذائي"),
    },
    "en": {
        "last_name": ("Last name", "Surname", "Family name"),
        "first_name": ("First name", "Given name"),
        "full_name": ("Name and first name", "Participant"),
        "sex": ("Sex", "Gender", "Title"),
        "matricule": ("Staff number", "Employee ID"),
        "identity_number": ("ID number", "National ID"),
        "phone": ("Phone", "Mobile", "Phone number"),
        "establishment": ("Establishment", "Organisation", "Workplace"),
        "direction": ("Regional direction", "Region"),
        "arrival": ("Arrival", "Check-in", "Arrival date"),
        "departure": ("Departure", "Check-out", "Departure date"),
        "lodged": ("Accommodation", "Lodging", "Needs a room"),
        "diet": ("Diet", "Dietary needs"),
    },
}
# Columns of no use here, and what their cells say.
OTHERS = {
    "order": ("N°", ""),
    "email": ("E-mail", "x@y.ma"),
    "colour": ("Couleur du badge", "bleu"),
    "signature": ("Émargement", "..."),
    "hour": ("Heure d'arrivée", "14h30"),
    "car": ("Véhicule personnel", "Oui"),
    "hired": ("Date de recrutement", "01/09/2010"),
}
SEXES = {
    Sex.WOMAN: {"fr": ("F", "Mme", "Femme"), "ar": ("أنثى",), "en": ("F", "Ms", "Female")},
    Sex.MAN: {"fr": ("M", "H", "M.", "Homme"), "ar": ("ذكر",), "en": ("M", "Mr", "Male")},
}
YES = {"fr": ("Oui", "x", "O"), "ar": ("نعم",), "en": ("yes", "Y")}
NO = {"fr": ("Non", "", "N"), "ar": ("لا",), "en": ("no", "")}
DIETS = {
    "": ("", "RAS"),
    "gluten-free": ("sans gluten",),
    "vegetarian": ("végétarien",),
    "low-sugar": ("diabétique",),
}
DAYS: tuple[Callable[[date], object], ...] = (
    lambda day: day,
    lambda day: f"{day:%d/%m/%Y}",
    lambda day: day.isoformat(),
    lambda day: f"{day:%d-%m-%y}",
    lambda day: (day - date(1899, 12, 30)).days,
)
PHONES: tuple[Callable[[str], object], ...] = (
    lambda e164: e164,
    phone_shown,
    lambda e164: int(e164[4:]),
    lambda e164: "0" + e164[4:],
    lambda e164: "00" + e164[1:],
)


@dataclass
class Made:
    """A list and what a correct reading finds in it."""

    rows: list[list[object]] = field(default_factory=list)
    people: list[dict[str, object]] = field(default_factory=list)
    code: str = ""


def _person(dice: random.Random, language: str, number: int) -> dict[str, object]:
    sex = dice.choice(list(Sex))
    arabic = language == "ar"
    last = dice.choice(ARABIC if arabic else LATIN)
    first = dice.choice((FIRST_ARABIC if arabic else FIRST)[sex])
    arrival = START - timedelta(days=dice.randrange(2))
    lodged = dice.random() < 0.7
    return {
        "last_name_ar" if arabic else "last_name": last,
        "first_name_ar" if arabic else "first_name": first,
        "sex": sex,
        "matricule": str(10_000 + 7 * number),
        "identity_number": f"{dice.choice(('A', 'BK', 'JB'))}{100_000 + number}",
        "phone": f"+2126{dice.randrange(10**8):08}",
        "establishment": dice.choice(PLACES),
        "direction": dice.choice(REGIONS),
        "arrival": arrival if lodged else None,
        "departure": END if lodged else None,
        "lodged": lodged,
        "diet": dice.choice(list(DIETS)),
    }


def _make(seed: int) -> Made:
    """One list out of *seed*: everything about its look is thrown."""
    dice = random.Random(seed)
    language = dice.choice(("fr", "fr", "ar", "en"))
    made = Made()
    optional = [
        "sex",
        "matricule",
        "identity_number",
        "phone",
        "establishment",
        "direction",
        "diet",
    ]
    fields = dice.sample(optional, dice.randrange(2, len(optional) + 1))
    fields += dice.choice(
        ([], ["lodged"], ["arrival", "departure"], ["lodged", "arrival", "departure"])
    )
    if "matricule" not in fields and "identity_number" not in fields:
        fields.append("matricule")
    fields += ["full_name"] if dice.random() < 0.3 else ["last_name", "first_name"]
    dice.shuffle(fields)
    if dice.random() < 0.4:
        fields.insert(0, "order")
    for other in list(OTHERS)[1:]:
        if dice.random() < 0.15:
            fields.insert(dice.randrange(len(fields) + 1), other)
    titled = dice.random() < 0.5
    if titled:
        made.code = "FF-DIG-014"
        made.rows += [
            ["OFFICE DE LA FORMATION PROFESSIONNELLE"],
            ["Session :", f"{made.code} Soft skills"],
            ["Période :", f"du {START:%d/%m/%Y} au {END:%d/%m/%Y}"],
            [],
        ]
    made.rows.append(
        [
            OTHERS[name][0] if name in OTHERS else dice.choice(HEADINGS[language][name])
            for name in fields
        ]
    )
    looks = {
        "day": dice.choice(DAYS),
        "phone": dice.choice(PHONES),
        "number": dice.choice((str, int)),
        "sex": {sex: dice.choice(words[language]) for sex, words in SEXES.items()},
        "yes": dice.choice(YES[language]),
        "no": dice.choice(NO[language]),
    }
    for number in range(1, dice.randrange(3, 30)):
        if dice.random() < 0.08:
            made.rows.append([])
        person = _person(dice, language, number)
        made.rows.append([_cell(dice, name, person, looks, number) for name in fields])
        made.people.append(_expected(person, fields, titled=titled))
    if dice.random() < 0.4:
        made.rows += [[], ["Total", len(made.people)], [], ["Signature et cachet"]]
    return made


def _cell(
    dice: random.Random, name: str, person: dict[str, object], looks: dict, number: int
) -> object:
    last = person.get("last_name") or person.get("last_name_ar")
    first = person.get("first_name") or person.get("first_name_ar")
    written: dict[str, object] = {
        "full_name": f"{last} {first}",
        "last_name": last,
        "first_name": first,
        "sex": looks["sex"][person["sex"]],
        "matricule": looks["number"](person["matricule"]),
        "phone": looks["phone"](person["phone"]),
        "lodged": looks["yes"] if person["lodged"] else looks["no"],
        "diet": dice.choice(DIETS[str(person["diet"])]),
    }
    if name in OTHERS:
        return OTHERS[name][1] or number
    if name in ("arrival", "departure"):
        return looks["day"](person[name]) if person[name] else ""
    return written.get(name, person.get(name))


def _expected(person: dict[str, object], fields: list[str], *, titled: bool) -> dict[str, object]:
    names = {key: person[key] for key in person if "name" in key}
    found = {key: person[key] for key in fields if key in person and key not in names} | names
    says_when, says_whether = "arrival" in fields, "lodged" in fields
    found["lodged"] = bool(person["lodged"]) and (says_when or says_whether)
    if found["lodged"] and not says_when and titled:
        found["arrival"], found["departure"] = START, END
    return found


def _check(path: Path, made: Made) -> None:
    reading = read_list(path)
    assert reading.refused == (), [refusal.reason.in_french() for refusal in reading.refused]
    assert reading.repeated == ()
    assert reading.session_code == made.code
    assert reading.people == len(made.people)
    for row, expected in zip(reading.rows, made.people, strict=True):
        for name, value in expected.items():
            holder = row if name in ("lodged", "arrival", "departure") else row.person
            found = getattr(holder, name)
            assert found == value, (name, found, value, made.rows[:6])


@given(seed=st.integers(0, 2**32), kind=st.sampled_from(["xlsx", "ods", "html", "xml_2003"]))
def test_a_list_from_any_program_is_recovered(tmp_path: Path, seed: int, kind: str) -> None:
    made = _make(seed)
    rows = made.rows
    if kind == "html":
        rows = [
            [f"{cell:%d/%m/%Y}" if isinstance(cell, date) else cell for cell in row] for row in rows
        ]
    _check(saved(tmp_path, getattr(making, kind)(rows), "liste.xls"), made)


@given(
    seed=st.integers(0, 2**32),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1256"]),
    separator=st.sampled_from(";,\t|"),
)
def test_a_list_as_text_is_recovered(
    tmp_path: Path, seed: int, encoding: str, separator: str
) -> None:
    made = _make(seed)
    lines = []
    for row in made.rows:
        cells = [f"{cell:%d/%m/%Y}" if isinstance(cell, date) else str(cell) for cell in row]
        lines.append(separator.join(f'"{cell}"' if separator in cell else cell for cell in cells))
    text = "\r\n".join(lines)
    try:
        content = text.encode(encoding)
    except UnicodeEncodeError:
        content = text.encode()
    _check(saved(tmp_path, content, "liste.csv"), made)


@pytest.mark.parametrize("language", HEADINGS)
def test_every_title_of_the_generator_is_known(tmp_path: Path, language: str) -> None:
    for name, headings in HEADINGS[language].items():
        if name in ("last_name", "first_name", "full_name"):
            continue
        for heading in headings:
            path = saved(tmp_path, making.xlsx([["Nom", "Prénom", heading], ["A", "B", "x"]]))
            assert read_list(path).columns[2].field == name, heading
