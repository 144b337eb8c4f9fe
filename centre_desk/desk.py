"""The desk: who acts, for which centre, on which database, at what time; and one deed at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from centre_desk.domain import roles
from centre_desk.domain.periods import Nights
from centre_desk.errors import RuleBroken, StorageProblem
from centre_desk.language import Message, tr
from centre_desk.storage import accounts, stays
from centre_desk.storage.database import Store
from centre_desk.storage.opening import open_store

if TYPE_CHECKING:
    from centre_desk.storage.changes import Recorder
    from centre_desk.storage.following import BedHeld

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Change:
    """What a deed did: its number in the history, its sentence, and what it touched.

    Attributes:
        touches: kinds of records (``stays``, ``people``, ``rooms``, ``housekeeping``, ``blocks``,
            ``sessions``, ``classrooms``, ``settings``) whose pages have to reload.
        nights: the nights concerned, or None where it is not about nights.
        result: ids of what was made, when the deed made something.
        session_id: the one session that the deed is about, if it is about one.
    """

    id: int
    message: Message
    touches: frozenset[str]
    nights: Nights | None = None
    result: tuple[int, ...] = ()
    session_id: int | None = None


@dataclass
class Deed:
    """One deed while it is being done: the rows it writes and the sentence it will leave.

    ``closing`` is called with the change's number, still within the transaction; ``session_id`` is
    the one session that the deed is about, if it is about one.
    """

    desk: Desk
    recorder: Recorder
    today: date
    message: Message | None = None
    touches: frozenset[str] = frozenset()
    nights: Nights | None = None
    result: tuple[int, ...] = ()
    reverses: int | None = None
    session_id: int | None = None
    closing: Callable[[int], None] | None = None
    change: Change | None = field(default=None, init=False)

    def says(
        self,
        message: Message,
        *touches: str,
        nights: Nights | None = None,
        result: tuple[int, ...] = (),
    ) -> None:
        """Say what was done and what it touched."""
        self.message = message
        self.touches = frozenset(touches)
        self.nights = nights
        self.result = result

    @property
    def store(self) -> Store:
        """The open database."""
        return self.desk.store

    @property
    def centre_id(self) -> int:
        """The centre that is worked for."""
        return self.recorder.centre_id

    @property
    def stay_id(self) -> int | None:
        """The one stay that the deed is about, if it is about one."""
        return self.result[0] if "stays" in self.touches and len(self.result) == 1 else None

    @property
    def done(self) -> Change:
        """The change, once the deed has been saved."""
        if self.change is None:
            raise RuntimeError("the deed is not saved yet")
        return self.change


class Desk:
    """An actor at work in one centre.

    Args:
        store: the open database.
        centre_id: the centre that is worked for.
        actor: who acts, as the history will name them.
        clock: gives the present moment in UTC.
        zone: the centre's time zone, which decides what "today" is.
        signs_in: people sign in here, as soon as the centre has somebody who may. Elsewhere, as at
            the command line, whoever may read the file has every right.

    Attributes:
        account_id: who has signed in, or None.
        warning: what the user has to be told on sitting down: the day's backup could not be taken.
    """

    def __init__(
        self,
        store: Store,
        centre_id: int,
        actor: str,
        clock: Clock,
        zone: ZoneInfo,
        *,
        signs_in: bool = False,
    ) -> None:
        self.store = store
        self.centre_id = centre_id
        self.actor = actor
        self.zone = zone
        self.signs_in = signs_in
        self.account_id: int | None = None
        self.warning: Message | None = None
        self._clock = clock
        self._damage: StorageProblem | None = None

    def now(self) -> datetime:
        """The present moment, UTC."""
        return self._clock()

    def local_now(self) -> datetime:
        """The wall clock of the centre."""
        return self.now().astimezone(self.zone)

    def today(self) -> date:
        """The centre's present day."""
        return self.local_now().date()

    def sit_down(self, account_id: int, name: str) -> None:
        """Whoever signed in acts from now on."""
        self.account_id, self.actor = account_id, name

    def stand_up(self) -> None:
        """The screen is locked: nobody acts until somebody signs in."""
        self.account_id = None

    def require(self, deed: str) -> None:
        """Hold whoever sits here to what their role may change.

        Asked anew for each deed: somebody may have been retired from another desk.

        Raises:
            RuleBroken: the role may not, or nobody has signed in.
        """
        if not self.signs_in:
            return
        known = accounts.active(self.store, self.centre_id)
        here = next((each for each in known if each.id == self.account_id), None)
        if here:
            roles.require(here.role, deed)
        elif known:
            raise RuleBroken(tr("Identifiez-vous d'abord : rien n'a été enregistré."), field="name")

    def back_up(self) -> Message | None:
        """Take the day's backup unless there is one; say so if it could not be written.

        Raises:
            StorageProblem: the file is damaged. From then on no deed is done in it.
        """
        if not self.centre_id:
            return None
        from centre_desk.storage import backup

        try:
            backup.take_daily(self.store, self.local_now())
        except StorageProblem as problem:
            # No copy can be made of a damaged file: nothing is to build on it.
            try:
                self.store.verify()
            except StorageProblem as damage:
                self._damage = damage
                raise
            return tr(
                "La sauvegarde du jour n'a pas pu être faite. {why} Vous pouvez travailler : vos "
                "saisies sont enregistrées.",
                why=problem.message,
            )
        return None

    @contextmanager
    def deed(self, name: str, *, undoable: bool = True) -> Iterator[Deed]:
        """Do one deed in one transaction, and write it into the history.

        Raises:
            RuleBroken: a rule, a bed that somebody else holds, or a role that may not do this;
                nothing was saved.
            StorageProblem: the database could not write, or is damaged; nothing was saved.
        """
        # Whoever only looks does without what writes: it is slow to load.
        from centre_desk.storage import changes, clashes, following, half_days

        if self._damage:
            raise self._damage
        recorder = changes.Recorder(self.store, self.centre_id)
        deed = Deed(self, recorder, self.today())
        try:
            with self.store.transaction():
                self.require(name)
                yield deed
                if deed.message is None:
                    raise RuntimeError(f"the deed {name} does not say what it did")
                change_id = changes.save_change(
                    recorder,
                    actor=self.actor,
                    at=self.now().astimezone(UTC).replace(tzinfo=None),
                    deed=name,
                    message=deed.message,
                    reverses=deed.reverses,
                    stay_id=deed.stay_id,
                    session_id=deed.session_id,
                    undoable=undoable,
                )
                if deed.closing:
                    deed.closing(change_id)
        except following.BedHeld as held:
            raise self.held(held) from held
        except half_days.HalfDayTaken as taken:
            # Asked after the transaction: PostgreSQL answers nothing within a failed one.
            raise RuleBroken(clashes.sentence(self.store, taken), field="slots") from taken
        deed.change = Change(
            change_id, deed.message, deed.touches, deed.nights, deed.result, deed.session_id
        )

    def held(self, held: BedHeld) -> RuleBroken:
        """The sentence for a bed that somebody else holds, naming who and when."""
        return RuleBroken(who_holds(self.store, held.bed_id, held.nights), field="bed")

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()


def who_holds(store: Store, bed_id: int, nights: Nights) -> Message:
    """Say who holds a bed on some of *nights*."""
    row = store.one(
        "SELECT r.number, bed.label, h.stay_id, bl.reason, h.arrival, h.departure "
        "FROM bed_night n JOIN hold h ON h.id = n.hold_id JOIN bed ON bed.id = n.bed_id "
        "JOIN room r ON r.id = bed.room_id LEFT JOIN block bl ON bl.id = h.block_id "
        "WHERE n.bed_id = ? AND n.night >= ? AND n.night < ? ORDER BY n.night LIMIT 1",
        bed_id,
        nights.arrival,
        nights.departure,
    )
    if row is None:
        return tr("Ce lit vient d'être pris par un autre poste. Choisissez-en un autre.")
    number, label, stay_id, reason, arrival, departure = row
    if stay_id is None:
        return tr(
            "Le lit {bed} de la chambre {room} est bloqué du {arrival} au {departure} : {reason}.",
            bed=label, room=number, arrival=arrival, departure=departure, reason=reason,
        )  # fmt: skip
    return tr(
        "Le lit {bed} de la chambre {room} est pris par {holder} du {arrival} au {departure}.",
        bed=label,
        room=number,
        holder=stays.name_of(store, stay_id),
        arrival=arrival,
        departure=departure,
    )


def zone(name: str) -> ZoneInfo:
    """The time zone *name* from the ``tzdata`` package.

    The system's own table is not asked: Morocco left summer time on 20 September 2026, and
    systems learn such things years late.
    """
    with resources.files("tzdata.zoneinfo").joinpath(*name.split("/")).open("rb") as data:
        return ZoneInfo.from_file(data, key=name)


def _utc_now() -> datetime:
    return datetime.now(UTC)


def open_desk(
    location: str | Path,
    *,
    actor: str,
    create: bool = False,
    clock: Clock = _utc_now,
    backup_later: bool = False,
    signs_in: bool = False,
) -> Desk:
    """Open the database, take the day's backup, and sit down at its first centre.

    Whoever wants to see the day first takes the backup later, by :meth:`Desk.back_up`.

    A new file has no centre yet: the desk then has the centre number 0 until one is set up. A
    backup that cannot be written keeps nobody from working: the desk opens with a ``warning``.

    Raises:
        StorageProblem: see :func:`centre_desk.storage.opening.open_store`; or the file is damaged.
    """
    store = open_store(location, create=create)
    try:
        row = store.one("SELECT id, timezone FROM centre ORDER BY id LIMIT 1")
        centre_id, zone_name = row or (0, "Africa/Casablanca")
        desk = Desk(store, centre_id, actor, clock, zone(zone_name), signs_in=signs_in)
        if not backup_later:
            desk.warning = desk.back_up()
    except BaseException:
        store.close()
        raise
    return desk


def require_centre(desk: Desk) -> None:
    """Refuse to work in a database that has no centre yet.

    Raises:
        StorageProblem: there is none.
    """
    if desk.centre_id == 0:
        raise StorageProblem(
            tr("La base est vide : créez d'abord le centre, ou ouvrez la démonstration.")
        )
