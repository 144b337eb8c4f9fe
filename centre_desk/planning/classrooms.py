"""Propose classrooms for sessions, with HiGHS.

What matters, each far more than all that follows: nobody without a room, nobody without a seat, one
room for the whole session, an accessible room for whom needs one, the equipment, few seats wasted
(and no computers under people who need none), the room of last time or at least its floor. A
missing room or seat costs for each half-day, the rest once for the session.

Sessions are first kept whole: one binary for each session and room. Only where that leaves somebody
without a room or a seat are changes of room weighed: one binary for each session and room it uses,
and one for each half-day in it. *Proven* is a proposal that no other of its sort undercuts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import highspy
import numpy as np

from centre_desk.domain.classrooms import Classroom, ClassroomKind
from centre_desk.domain.conflicts import Need, missing_equipment
from centre_desk.domain.half_days import HalfDay

SECONDS = 10.0  # for the solver
NO_ROOM, NO_SEAT, A_SEAT_LESS = 1_000_000.0, 100_000.0, 100.0  # each half-day
ANOTHER_ROOM = 20_000.0
NOT_ACCESSIBLE, NOT_EQUIPPED = 4_000.0, 500.0
SPECIAL, SEAT_WASTED, MOST_WASTED = 150.0, 2.0, 60
OTHER_ROOM, OTHER_FLOOR = 1.0, 0.5
FOR_COMPUTERS = {
    ClassroomKind.COMPUTERS: "computers",
    ClassroomKind.LANGUAGES: "headsets",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """What one session asks: the half-days that need a room, and what the room must offer.

    ``kept_room`` is the classroom of its other half-days, which stay there; ``last_room`` the one
    it has now, or its programme had the last time.
    """

    half_days: tuple[HalfDay, ...]
    need: Need
    accessible: bool = False
    kept_room: int | None = None
    last_room: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """For each demand the classroom of each half-day; what is missing has none.

    Attributes:
        rooms: one mapping for each demand, in order.
        proven: whether no other proposal is better.
        solver_seconds: what HiGHS itself took.
    """

    rooms: tuple[Mapping[HalfDay, int], ...]
    proven: bool
    solver_seconds: float

    def missing(self, demands: Sequence[Demand]) -> Mapping[HalfDay, int]:
        """How many rooms are missing in which half-day, in order."""
        lacking = Counter(
            when
            for demand, given in zip(demands, self.rooms, strict=True)
            for when in demand.half_days
            if when not in given
        )
        return dict(sorted(lacking.items()))


def propose(
    demands: Sequence[Demand],
    rooms: Iterable[Classroom],
    taken: Mapping[HalfDay, Collection[int]],
) -> Proposal:
    """Give every demand the best classrooms, all of them together.

    Args:
        demands: sessions, at most one room each in a half-day.
        rooms: classrooms that may be given.
        taken: those that are held or closed in a half-day and stay so.
    """
    offered = [room for room in rooms if not room.retired]
    whole = _whole(demands, offered, taken)
    if whole is not None and _nobody_stands(demands, offered, whole):
        return whole
    return _by_half_day(demands, offered, taken, whole.solver_seconds if whole else 0.0)


def cost(demand: Demand, room: Classroom, floor: int | None = None) -> float:
    """What a room costs a session that is in it all the time; *floor* is that of the last room."""
    short = demand.need.heads - room.seats_in(demand.need.layout)
    total = 0.0
    if short > 0:
        total += (NO_SEAT + A_SEAT_LESS * short) * len(demand.half_days)
    if demand.accessible and not room.accessible:
        total += NOT_ACCESSIBLE
    total += NOT_EQUIPPED * len(missing_equipment(room, demand.need))
    if not _asked_for(room, demand.need):
        total += SPECIAL
    total += SEAT_WASTED * min(MOST_WASTED, max(0, -short))
    if demand.last_room is not None and demand.last_room != room.id:
        total += OTHER_ROOM + (OTHER_FLOOR if room.floor != floor else 0.0)
    return total


def _change(demand: Demand, room: Classroom) -> float:
    """What it costs a whole session to leave the room of its other half-days."""
    return ANOTHER_ROOM if demand.kept_room not in (None, room.id) else 0.0


def _asked_for(room: Classroom, need: Need) -> bool:
    """Whether a session has a use for what the room was built for."""
    if room.kind is ClassroomKind.CLASSROOM:
        return True
    return FOR_COMPUTERS.get(room.kind) in need.equipment


def _costs(demands: Sequence[Demand], rooms: Sequence[Classroom]) -> list[dict[int, float]]:
    floors = {room.id: room.floor for room in rooms}
    return [
        {room.id: cost(demand, room, floors.get(demand.last_room or 0)) for room in rooms}
        for demand in demands
    ]


def _nobody_stands(demands: Sequence[Demand], rooms: Sequence[Classroom], found: Proposal) -> bool:
    """Whether everybody has a room and a seat, so that no change of room could do any good."""
    by_id = {room.id: room for room in rooms}
    return not found.missing(demands) and all(
        by_id[room_id].seats_in(demand.need.layout) >= demand.need.heads
        for demand, given in zip(demands, found.rooms, strict=True)
        for room_id in given.values()
    )


def _whole(
    demands: Sequence[Demand],
    rooms: Sequence[Classroom],
    taken: Mapping[HalfDay, Collection[int]],
) -> Proposal | None:
    """Every session in one room all the time, or without any; None without an answer in time."""
    model = _Model()
    columns: list[tuple[int, int]] = []
    rows: dict[object, list[int]] = defaultdict(list)
    for index, (demand, costs) in enumerate(zip(demands, _costs(demands, rooms), strict=True)):
        for room in rooms:
            if any(room.id in taken.get(when, ()) for when in demand.half_days):
                continue
            column = model.binary(costs[room.id] + _change(demand, room))
            columns.append((index, room.id))
            rows[index].append(column)
            for when in demand.half_days:
                rows[room.id, when].append(column)
    for index, demand in enumerate(demands):
        left_out = model.binary(NO_ROOM * len(demand.half_days))
        model.exactly_one([*rows.pop(index, []), left_out])
    for competing in rows.values():
        model.at_most_one(competing)
    if not model.solve():
        return None
    given: list[dict[HalfDay, int]] = [{} for _ in demands]
    for column, (index, room_id) in enumerate(columns):
        if model.chosen(column):
            given[index] = dict.fromkeys(demands[index].half_days, room_id)
    return Proposal(tuple(given), model.proven, model.seconds)


def _by_half_day(
    demands: Sequence[Demand],
    rooms: Sequence[Classroom],
    taken: Mapping[HalfDay, Collection[int]],
    spent: float,
) -> Proposal:
    """Sessions may change rooms, as rarely as can be."""
    model = _Model()
    columns: dict[int, tuple[int, HalfDay, int]] = {}
    competing: dict[tuple[int, HalfDay], list[int]] = defaultdict(list)
    for index, (demand, costs) in enumerate(zip(demands, _costs(demands, rooms), strict=True)):
        choices: dict[HalfDay, list[int]] = defaultdict(list)
        for room in rooms:
            free = [when for when in demand.half_days if room.id not in taken.get(when, ())]
            if not free:
                continue
            used = model.binary(0.0 if room.id == demand.kept_room else ANOTHER_ROOM)
            inside = []
            for when in free:
                column = model.binary(costs[room.id] / len(demand.half_days))
                columns[column] = (index, when, room.id)
                choices[when].append(column)
                competing[room.id, when].append(column)
                inside.append(column)
            model.only_if(used, inside)
        for when in demand.half_days:
            model.exactly_one([*choices[when], model.binary(NO_ROOM)])
    for rivals in competing.values():
        model.at_most_one(rivals)
    given: list[dict[HalfDay, int]] = [{} for _ in demands]
    if model.solve():
        for column, (index, when, room_id) in columns.items():
            if model.chosen(column):
                given[index][when] = room_id
    return Proposal(tuple(given), model.proven, spent + model.seconds)


class _Model:
    """Binaries with their costs and rows over them, handed to HiGHS at once."""

    def __init__(self) -> None:
        self._costs: list[float] = []
        self._rows: list[tuple[float, float, list[int], list[float]]] = []
        self._values: Sequence[float] = ()
        self.proven = False
        self.seconds = 0.0

    def binary(self, cost: float) -> int:
        """A new choice, and its number."""
        self._costs.append(cost)
        return len(self._costs) - 1

    def exactly_one(self, columns: list[int]) -> None:
        """One of the choices has to be made."""
        self._rows.append((1.0, 1.0, columns, [1.0] * len(columns)))

    def at_most_one(self, columns: list[int]) -> None:
        """Two of the choices exclude each other."""
        if len(columns) > 1:
            self._rows.append((0.0, 1.0, columns, [1.0] * len(columns)))

    def only_if(self, condition: int, columns: list[int]) -> None:
        """The choices ask for another one."""
        for column in columns:
            self._rows.append((-1.0, 0.0, [column, condition], [1.0, -1.0]))

    def solve(self) -> bool:
        """Make the cheapest choices; False if none was found in time."""
        count = len(self._costs)
        solver = _quiet(highspy.Highs())
        none = np.array([], dtype=np.int32)
        solver.addCols(
            count, np.array(self._costs), np.zeros(count), np.ones(count), 0, none, none,
            np.array([]),
        )  # fmt: skip
        numbers = np.arange(count, dtype=np.int32)
        solver.changeColsIntegrality(count, numbers, np.full(count, highspy.HighsVarType.kInteger))
        lengths = [len(columns) for _, _, columns, _ in self._rows]
        solver.addRows(
            len(self._rows),
            np.array([row[0] for row in self._rows]),
            np.array([row[1] for row in self._rows]),
            sum(lengths),
            np.array([0, *np.cumsum(lengths)[:-1]], dtype=np.int32),
            np.array([column for row in self._rows for column in row[2]], dtype=np.int32),
            np.array([value for row in self._rows for value in row[3]]),
        )
        solver.run()
        self.seconds = solver.getRunTime()
        self.proven = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
        self._values = solver.getSolution().col_value
        feasible = highspy.SolutionStatus.kSolutionStatusFeasible
        return bool(solver.getInfo().primal_solution_status == feasible)

    def chosen(self, column: int) -> bool:
        """Whether a choice was made."""
        return self._values[column] > 0.5


def _quiet(solver: highspy.Highs) -> highspy.Highs:
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", SECONDS)
    solver.setOptionValue("random_seed", 1)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.25)
    return solver
