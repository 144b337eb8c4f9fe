"""What the house and its guests ask of the kitchen: hours, wishes, guests by number, menus."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.formulas import Formula
from centre_desk.domain.hours import read_time
from centre_desk.domain.meal_figures import Menu
from centre_desk.domain.meals import MealProfile, Service, Wish, profile_refusal
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import meals, stays, tables

MOST_GUESTS = 5000  # of one announcement
LONGEST_LABEL = 80  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked for somebody from a first to a last day, both included.

    A person is named, or a stay without a name; without a service it is about every meal.
    """

    first_day: date
    last_day: date
    wish: Wish
    person_id: int | None = None
    stay_id: int | None = None
    service: Service | None = None
    formula: Formula | None = None
    note: str = ""


def save_profile(desk: Desk, profile: MealProfile) -> Change:
    """Write the meals of a period down: new ones where ``id`` is None.

    Raises:
        RuleBroken: no name, an end before its start, or days that have their meals already.
    """
    with desk.deed("meals.save_profile") as deed:
        why = profile_refusal(profile, meals.profiles(deed.store, deed.centre_id))
        if why:
            raise RuleBroken(why, field="hours")
        columns = {
            "name": profile.name.strip(),
            "first_day": profile.first_day,
            "last_day": profile.last_day,
            "kind": profile.kind.value,
            "hours": meals.written_hours(profile.hours),
            "cut_off": f"{profile.cut_off:%H:%M}",
            "same_day": profile.same_day,
        }
        made = profile.id
        if made is None:
            made = deed.recorder.insert(tables.MealProfile, **columns)
        else:
            deed.recorder.update(tables.MealProfile, made, **columns)
        said = tr("Repas : {name}", name=profile.name.strip())
        deed.says(said, "settings", "meals", result=(made,))
    return deed.done


def remove_profile(desk: Desk, profile_id: int) -> Change:
    """Give up the meals of a period: the rest of the year's hold again on its days."""
    with desk.deed("meals.remove_profile") as deed:
        known = meals.profiles(deed.store, deed.centre_id)
        name = next((each.name for each in known if each.id == profile_id), None)
        if name is None:
            raise RuleBroken(tr("Ces horaires n'existent plus."))
        deed.recorder.delete(tables.MealProfile, profile_id)
        deed.says(tr("Repas supprimés : {name}", name=name), "settings", "meals")
    return deed.done


def ask(desk: Desk, request: Request) -> Change:
    """Note what is asked for a person, or for a stay without a name.

    Raises:
        RuleBroken: nobody is named, the days run backwards, or it is not said what is wanted.
    """
    with desk.deed("meals.ask") as deed:
        why = _request_refusal(request)
        if why:
            raise RuleBroken(why, field="wish")
        made = deed.recorder.insert(
            tables.MealException,
            person_id=request.person_id,
            stay_id=None if request.person_id else request.stay_id,
            first_day=request.first_day,
            last_day=request.last_day,
            wish=request.wish.value,
            service=request.service.value if request.service else "",
            formula=request.formula.value if request.formula else "",
            note=request.note.strip(),
        )
        deed.says(
            tr(
                "{person} : {wish}, du {first} au {last}",
                person=_called(deed, request.person_id, request.stay_id), wish=_wished(request),
                first=request.first_day, last=request.last_day,
            ),
            "meals", result=(made,),
        )  # fmt: skip
    return deed.done


def withdraw(desk: Desk, exception_id: int) -> Change:
    """Take back what was asked for somebody.

    Raises:
        RuleBroken: it was taken back already.
    """
    with desk.deed("meals.withdraw") as deed:
        row = deed.store.one(
            "SELECT person_id, stay_id, wish FROM meal_exception WHERE id = ?", exception_id
        )
        if row is None:
            raise RuleBroken(tr("Cette demande n'existe plus."))
        deed.recorder.delete(tables.MealException, exception_id)
        deed.says(
            tr("{person} : {wish}, demande retirée", person=_called(deed, row[0], row[1]),
               wish=Wish(row[2]).label),
            "meals",
        )  # fmt: skip
    return deed.done


def announce(
    desk: Desk,
    day: date,
    service: Service,
    people: int,
    label: str,
    *,
    session_id: int | None = None,
    outside_id: int | None = None,
) -> Change:
    """Announce guests from outside by number; with *outside_id*, correct what was announced.

    Raises:
        RuleBroken: no name, or a number that makes no sense.
    """
    with desk.deed("meals.announce") as deed:
        deed.session_id = session_id
        name = " ".join(label.split())
        if not name or len(name) > LONGEST_LABEL:
            raise RuleBroken(tr("Dites en quelques mots qui sont ces invités."), field="label")
        if not 1 <= people <= MOST_GUESTS:
            raise RuleBroken(
                tr("De 1 à {most} invités extérieurs à la fois.", most=MOST_GUESTS), field="people"
            )
        columns = {
            "day": day, "service": service.value, "people": people, "label": name,
            "session_id": session_id,
        }  # fmt: skip
        if outside_id is None:
            outside_id = deed.recorder.insert(tables.MealOutside, **columns)
        else:
            deed.recorder.update(tables.MealOutside, outside_id, **columns)
        deed.says(
            tr(
                "{label} : %n invité(s) le {day}, {service}",
                n=people, label=name, day=day, service=service.label,
            ),
            "meals", result=(outside_id,),
        )  # fmt: skip
    return deed.done


def cancel_guests(desk: Desk, outside_id: int) -> Change:
    """Take announced guests back, and the tickets made for them.

    Raises:
        RuleBroken: some of them were served already.
    """
    with desk.deed("meals.cancel_guests") as deed:
        label = _guests(deed, outside_id)
        for ticket, served in deed.store.rows(
            "SELECT t.id, s.id FROM meal_ticket t LEFT JOIN meal_served s ON s.ticket_id = t.id "
            "WHERE t.outside_id = ?",
            outside_id,
        ):
            if served:
                raise RuleBroken(tr("{label} : des invités ont déjà été servis.", label=label))
            deed.recorder.delete(tables.MealTicket, ticket)
        deed.recorder.delete(tables.MealOutside, outside_id)
        deed.says(tr("{label} : invités annulés", label=label), "meals")
    return deed.done


def note_guests_served(desk: Desk, outside_id: int, came: int) -> Change:
    """Note how many of the announced guests came, where they have no tickets.

    Raises:
        RuleBroken: a number that makes no sense.
    """
    with desk.deed("meals.note_guests_served") as deed:
        label = _guests(deed, outside_id)
        if not 0 <= came <= MOST_GUESTS:
            raise RuleBroken(tr("De 0 à {most} invités servis.", most=MOST_GUESTS), field="people")
        deed.recorder.update(tables.MealOutside, outside_id, served=came)
        deed.says(tr("{label} : %n servi(s)", n=came, label=label), "meals")
    return deed.done


def write_menu(desk: Desk, day: date, service: Service, menu: Menu) -> Change:
    """Say what is cooked; empty texts take it off."""
    with desk.deed("meals.write_menu") as deed:
        columns = {
            "french": menu.french.strip(), "arabic": menu.arabic.strip(),
            "english": menu.english.strip(),
        }  # fmt: skip
        row = deed.store.one(
            "SELECT id FROM menu WHERE centre_id = ? AND day = ? AND service = ?",
            deed.centre_id,
            day,
            service.value,
        )
        if row and any(columns.values()):
            deed.recorder.update(tables.Menu, row[0], **columns)
        elif row:
            deed.recorder.delete(tables.Menu, row[0])
        elif any(columns.values()):
            deed.recorder.insert(tables.Menu, day=day, service=service.value, **columns)
        deed.says(tr("Menu du {day}, {service}", day=day, service=service.label), "meals")
    return deed.done


def feed_booking(desk: Desk, booking_id: int, formula: Formula | None) -> Change:
    """Choose what the people of a booking eat; None leaves it to their session."""
    with desk.deed("meals.feed_booking") as deed:
        deed.recorder.update(tables.Booking, booking_id, formula=formula.value if formula else "")
        deed.says(tr("Formule de la réservation : {formula}", formula=_fed(formula)), "meals")
    return deed.done


def feed_participant(desk: Desk, enrolment_id: int, formula: Formula | None) -> Change:
    """Choose what one participant eats; None leaves it to the booking or the session."""
    with desk.deed("meals.feed_participant") as deed:
        deed.recorder.update(
            tables.Enrolment, enrolment_id, formula=formula.value if formula else ""
        )
        row = deed.store.one("SELECT person_id FROM enrolment WHERE id = ?", enrolment_id)
        deed.says(
            tr("{person} : {formula}", person=_called(deed, row[0] if row else None, None),
               formula=_fed(formula)),
            "meals", "sessions",
        )  # fmt: skip
    return deed.done


def note_hours(desk: Desk, stay_id: int, arrives: str = "", leaves: str = "") -> Change:
    """Note the local hours at which somebody comes and goes: they decide the first and last meal.

    Args:
        desk: who acts.
        stay_id: whose.
        arrives: as people write it, ``18:30`` or ``18h``; empty where it is not known.
        leaves: likewise.

    Raises:
        RuleBroken: a text that is no hour.
    """
    with desk.deed("meals.note_hours") as deed:
        for field, text in (("arrives", arrives), ("leaves", leaves)):
            if text.strip() and read_time(text) is None:
                raise RuleBroken(
                    tr("« {text} » n'est pas une heure ; écrivez par exemple 18:30.", text=text),
                    field=field,
                )
        deed.recorder.update(
            tables.Stay, stay_id, expected_at=arrives.strip(), leaves_at=leaves.strip()
        )
        name = stays.name_of(deed.store, stay_id)
        said = tr("{person} : heures d'arrivée et de départ notées", person=name)
        deed.says(said, "stays", "meals", result=(stay_id,))
    return deed.done


def _request_refusal(request: Request) -> Message | None:
    if request.person_id is None and request.stay_id is None:
        return tr("Choisissez une personne.")
    if request.last_day < request.first_day:
        return tr("Le dernier jour est avant le premier.")
    if request.wish is Wish.FORMULA:
        return None if request.formula else tr("Choisissez une formule.")
    if request.service is None and request.wish is not Wish.WITHOUT:
        return tr("Choisissez le repas.")
    return None


def _wished(request: Request) -> Message:
    about = request.formula or request.service
    if about is None:
        return tr("aucun repas")
    return tr("{about}, {wish}", about=about.label, wish=request.wish.label)


def _fed(formula: Formula | None) -> Message:
    return formula.label if formula else tr("comme la session")


def _guests(deed: Deed, outside_id: int) -> str:
    row = deed.store.one("SELECT label FROM meal_outside WHERE id = ?", outside_id)
    if row is None:
        raise RuleBroken(tr("Ces invités ne sont plus annoncés."))
    return str(row[0])


def _called(deed: Deed, person_id: int | None, stay_id: int | None) -> str:
    if person_id is None:
        return stays.name_of(deed.store, stay_id or 0)
    row = deed.store.one(
        "SELECT last_name, first_name, last_name_ar, first_name_ar FROM person WHERE id = ?",
        person_id,
    )
    if row is None:
        raise RuleBroken(tr("Cette personne n'est plus dans l'annuaire."))
    return stays.display_name(row[0], row[1], row[2], row[3], None)
