"""Make room for a stay by moving as few others as possible.

A house can have a bed free on every night and yet no bed free for all of them. Stays still to come
that are not locked may then change places.

Between stays that each take a whole room:

* one or two moves are found whenever they are enough, every such way being looked at
  (:mod:`~centre_desk.planning.one_or_two`);
* beyond that a way is found by exchanging what follows in two rooms, always, unless something
  immovable lies ahead (:mod:`~centre_desk.planning.tails`);
* a shorter one of up to six moves is looked for by chains, without proof
  (:mod:`~centre_desk.planning.chains`);
* HiGHS gives the fewest, proven, where the house is small or its stays around the wish are few
  (:mod:`~centre_desk.planning.fewest`).

Elsewhere one move is looked for first; then HiGHS minimises the moves among the stays around the
wish, exactly if it ends in time; and where that question is too large, a sweep in order of arrival
(interval graphs are coloured greedily by left end) finds an arrangement whenever one exists without
locked stays, with no regard to the number of moves.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import highspy
import numpy as np

from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Room
from centre_desk.domain.stays import sharing_refusal
from centre_desk.planning.chains import displaced
from centre_desk.planning.fewest import fewer
from centre_desk.planning.lanes import Bar, Lane, Solution
from centre_desk.planning.one_or_two import at_most_two
from centre_desk.planning.situation import Place, Situation, Taken, Wish
from centre_desk.planning.tails import by_tails

SECONDS = 20.0
MOST_BINARIES = 60_000
LONGEST_CHAIN = 6  # moves; a longer chain takes a second and is hardly ever met
MOST_RINGS = 6


@dataclass(frozen=True, slots=True)
class Party:
    """One stay as the question sees it: what it needs, and where it is now (None: nowhere yet)."""

    stay_id: int | None
    wish: Wish
    place: Place | None


@dataclass(frozen=True, slots=True)
class Move:
    """One stay that changes places, and where it goes."""

    stay_id: int
    place: Place


@dataclass(frozen=True, slots=True)
class Rearrangement:
    """The place made free, and the stays that have to move for it."""

    place: Place
    moves: tuple[Move, ...]


def rearrange(situation: Situation, wish: Wish) -> Rearrangement | None:
    """Find a place for *wish* with the fewest moves of movable stays, or None if there is none.

    *situation* has to reach as far as the stays that may move.
    """
    return (
        _among_whole_rooms(situation, wish)
        or _one_move(situation, wish)
        or _fewest_moves(situation, wish)
        or _sweep(situation, wish)
    )


def _among_whole_rooms(situation: Situation, wish: Wish) -> Rearrangement | None:
    if not wish.whole_room or wish.needs_accessible:
        return None
    lanes = [_lane(situation, room) for room in situation.rooms]
    new = Bar(wish.nights.arrival.toordinal(), wish.nights.departure.toordinal())
    found = at_most_two(lanes, new) or _more_than_two(lanes, new)
    if found is None:
        return None
    places = situation.places(whole_room=True)
    moves = tuple(Move(stay_id, places[lane]) for stay_id, lane in found.moves)
    return Rearrangement(places[found.lane], moves)


def _more_than_two(lanes: Sequence[Lane], new: Bar) -> Solution | None:
    few = by_tails(lanes, new)
    if few is None:
        return fewer(lanes, new, None)
    few = displaced(lanes, new, min(LONGEST_CHAIN, len(few.moves) - 1)) or few
    return few if len(few.moves) <= 3 else fewer(lanes, new, few)


def _lane(situation: Situation, room: Room) -> Lane:
    """The bars of a room; what is no movable stay in the whole of it is a wall."""
    free: set[Bar] = set()
    walls: list[Bar] = []
    for bed in room.beds:
        for held in situation.in_bed(bed.id):
            start, end = held.nights.arrival.toordinal(), held.nights.departure.toordinal()
            if held.movable and held.whole_room and not held.needs_accessible:
                free.add(Bar(start, end, held.stay_id))
            else:
                walls.append(Bar(start, end))
    merged: list[Bar] = []
    for wall in sorted(walls, key=lambda bar: bar.start):
        if merged and wall.start < merged[-1].end:
            merged[-1] = Bar(merged[-1].start, max(merged[-1].end, wall.end))
        else:
            merged.append(wall)
    return Lane(tuple(sorted([*free, *merged], key=lambda bar: bar.start)))


def _movable(situation: Situation, held: Iterable[Taken]) -> list[Party] | None:
    """Gather beds held by the same stay; None when one of them has to stay where it is."""
    by_stay: dict[int, list[Taken]] = defaultdict(list)
    for one in held:
        if not one.movable or one.stay_id is None:
            return None
        by_stay[one.stay_id].append(one)
    return [_party(situation, beds) for beds in by_stay.values()]


def _party(situation: Situation, beds: list[Taken]) -> Party:
    first = beds[0]
    if first.occupant is None:
        raise ValueError("a block cannot move")
    room = situation.room_of(first.bed_id)
    wish = Wish(first.nights, first.occupant, first.whole_room, first.needs_accessible)
    held = tuple(bed.id for bed in room.beds) if first.whole_room else (first.bed_id,)
    return Party(first.stay_id, wish, Place(room, held))


def _one_move(situation: Situation, wish: Wish) -> Rearrangement | None:
    for place in situation.places(whole_room=wish.whole_room):
        if not situation.suits(wish, place):
            continue
        parties = _movable(situation, situation.in_the_way(wish, place))
        if not parties or len(parties) > 1:
            continue
        (party,) = parties
        for home in situation.places(whole_room=party.wish.whole_room):
            fits = situation.suits(party.wish, home) and situation.free(party.wish, home)
            if home.room != place.room and fits:
                return Rearrangement(place, (_move(party, home),))
    return None


def _move(party: Party, home: Place) -> Move:
    if party.stay_id is None:
        raise ValueError("the newcomer does not move")
    return Move(party.stay_id, home)


def _around(situation: Situation, wish: Wish, rings: int) -> list[Party]:
    """The movable stays that overlap the wish, those that overlap these, and so on."""
    everybody: dict[int, list[Taken]] = defaultdict(list)
    for room in situation.rooms:
        for bed in room.beds:
            for held in situation.in_bed(bed.id):
                if held.movable and held.stay_id is not None:
                    everybody[held.stay_id].append(held)
    parties = {stay_id: _party(situation, beds) for stay_id, beds in everybody.items()}
    chosen: dict[int, Party] = {}
    edge = [wish.nights]
    for _ in range(rings):
        fresh = {
            stay_id: party
            for stay_id, party in parties.items()
            if stay_id not in chosen and any(party.wish.nights.overlaps(n) for n in edge)
        }
        chosen |= fresh
        edge = [party.wish.nights for party in fresh.values()]
    return list(chosen.values())


def _without(situation: Situation, parties: Iterable[Party]) -> Situation:
    gone = {party.stay_id for party in parties}
    beds = (bed.id for room in situation.rooms for bed in room.beds)
    left = [
        held
        for bed_id in beds
        for held in situation.in_bed(bed_id)
        if held.stay_id is None or held.stay_id not in gone
    ]
    return Situation(situation.rooms, left)


def _homes(fixed: Situation, party: Party) -> list[Place]:
    return [
        place
        for place in fixed.places(whole_room=party.wish.whole_room)
        if (place == party.place or fixed.suits(party.wish, place))
        and fixed.free(party.wish, place)
    ]


def _fewest_moves(situation: Situation, wish: Wish) -> Rearrangement | None:
    """Minimise the moves with HiGHS, among wider and wider rings of stays around the wish.

    Whoever stands in the n-th ring moves only if somebody of each nearer ring does: with n rings
    looked at, n + 1 moves or fewer cannot be beaten.
    """
    best: Rearrangement | None = None
    reached = 0
    latest = time.monotonic() + SECONDS
    for rings in range(1, MOST_RINGS + 1):
        around = _around(situation, wish, rings)
        if len(around) == reached or time.monotonic() > latest:
            break
        reached = len(around)
        parties = [Party(None, wish, None), *around]
        fixed = _without(situation, parties)
        homes = [_homes(fixed, party) for party in parties]
        if sum(map(len, homes)) > MOST_BINARIES:
            break
        chosen = _solve(parties, homes) if all(homes) else None
        if chosen is not None:
            found = _told(parties, chosen)
            if best is None or len(found.moves) < len(best.moves):
                best = found
            if len(best.moves) <= rings + 1:
                break
    return best


def _told(parties: list[Party], homes: list[Place]) -> Rearrangement:
    moves = [
        _move(party, home)
        for party, home in zip(parties[1:], homes[1:], strict=True)
        if home != party.place
    ]
    return Rearrangement(homes[0], tuple(moves))


def _solve(parties: list[Party], homes: list[list[Place]]) -> list[Place] | None:
    """Choose one home for each party: nobody twice in a bed on a night, the fewest moves."""
    solver = _quiet_solver()
    columns: list[tuple[int, Place]] = []
    for index, (party, places) in enumerate(zip(parties, homes, strict=True)):
        for place in places:
            columns.append((index, place))
            solver.addCol(0.0 if place == party.place else 1.0, 0.0, 1.0, 0, [], [])
    count = len(columns)
    integer = np.full(count, highspy.HighsVarType.kInteger)
    solver.changeColsIntegrality(count, np.arange(count, dtype=np.int32), integer)

    in_bed: dict[int, list[int]] = defaultdict(list)
    in_room: dict[tuple[int, int], list[int]] = defaultdict(list)
    of_party: dict[int, list[int]] = defaultdict(list)
    for column, (index, place) in enumerate(columns):
        of_party[index].append(column)
        in_room[index, place.room.id].append(column)
        for bed_id in place.bed_ids:
            in_bed[bed_id].append(column)

    for chosen in of_party.values():
        _row(solver, 1.0, chosen)
    for inside in in_bed.values():
        _one_holder_a_night(solver, {c: parties[columns[c][0]].wish.nights for c in inside})
    for one, other in _incompatible(parties):
        for room_id in {room for index, room in in_room if index == one}:
            _row(solver, 0.0, in_room[one, room_id] + in_room[other, room_id])

    solver.run()
    if solver.getInfo().primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return None
    values = solver.getSolution().col_value
    return [
        next(columns[column][1] for column in of_party[index] if values[column] > 0.5)
        for index in range(len(parties))
    ]


def _one_holder_a_night(solver: highspy.Highs, inside: dict[int, Nights]) -> None:
    """Of stays that could share a night, at most one; a crowd begins when somebody arrives."""
    for night in {nights.arrival for nights in inside.values()}:
        _row(solver, 0.0, [column for column, nights in inside.items() if night in nights])


def _quiet_solver() -> highspy.Highs:
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", SECONDS)
    solver.setOptionValue("random_seed", 1)
    return solver


def _row(solver: highspy.Highs, at_least: float, columns: list[int]) -> None:
    """At most one of *columns* (and, with 1 as *at_least*, exactly one)."""
    if len(columns) > 1 or at_least:
        indices = np.array(columns, dtype=np.int32)
        solver.addRow(at_least, 1.0, len(columns), indices, np.ones(len(columns)))


def _incompatible(parties: list[Party]) -> Iterable[tuple[int, int]]:
    """Pairs that may not share a room on the nights they have in common."""
    for one, party in enumerate(parties):
        if party.wish.whole_room:
            continue
        for other in range(one + 1, len(parties)):
            if not parties[other].wish.whole_room and sharing_refusal(
                party.wish.occupant, [parties[other].wish.occupant]
            ):
                yield one, other


def _sweep(situation: Situation, wish: Wish) -> Rearrangement | None:
    """Rehouse in order of arrival, each stay where it is whenever that is still free."""
    newcomer = Party(None, wish, None)
    parties = [newcomer, *_around(situation, wish, rings=len(situation.rooms))]
    fixed = _without(situation, parties)
    chosen: dict[int, Place] = {}
    order = sorted(range(len(parties)), key=lambda i: (parties[i].wish.nights.arrival, i))
    for index in order:
        party = parties[index]
        homes = _homes(fixed, party)
        if not homes:
            return None
        home = party.place if party.place is not None and party.place in homes else homes[0]
        chosen[index] = home
        for bed_id in home.bed_ids:
            fixed.take(
                Taken(
                    bed_id,
                    party.wish.nights,
                    party.stay_id,
                    replace(party.wish.occupant, nights=party.wish.nights),
                )
            )
    return _told(parties, [chosen[index] for index in range(len(parties))])
