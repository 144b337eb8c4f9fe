"""The years that JFP are counted by, and what each is to bring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.sessions import refuse_days
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import tables


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetForm:
    """The JFP aimed at; what is left empty means any."""

    jfp: int
    category: str = ""
    sector: str = ""
    direction_id: int | None = None
    partner_id: int | None = None

    @property
    def what(self) -> tuple[str, str, int | None, int | None]:
        """What it is a target for, whatever the figure."""
        return (self.category, self.sector, self.direction_id, self.partner_id)


def add_year(desk: Desk, first_day: date, last_day: date, name: str = "") -> Change:
    """Add a training year, named ``2026-2027`` after its days; ``result`` holds its id.

    Raises:
        RuleBroken: the end comes before the start, or the days belong to another year.
    """
    refuse_days(first_day, last_day)
    years = dict.fromkeys((str(first_day.year), str(last_day.year)))
    name = name.strip() or "-".join(years)
    with desk.deed("years.add") as deed:
        row = deed.store.one(
            "SELECT name, first_day, last_day FROM training_year WHERE centre_id = ? "
            "AND (name = ? OR (first_day <= ? AND last_day >= ?)) LIMIT 1",
            deed.centre_id, name, last_day, first_day,
        )  # fmt: skip
        if row:
            raise RuleBroken(
                tr(
                    "L'année {name} va déjà du {first} au {last}.",
                    name=row[0], first=row[1], last=row[2],
                ),
                field="first_day",
            )  # fmt: skip
        year_id = deed.recorder.insert(
            tables.TrainingYear, name=name, first_day=first_day, last_day=last_day
        )
        deed.says(tr("Année {name} ajoutée", name=name), "settings", result=(year_id,))
    return deed.done


def set_targets(desk: Desk, year_id: int, targets: Sequence[TargetForm]) -> Change:
    """Say what a year is to bring; this replaces the targets it had.

    Raises:
        RuleBroken: a target below one JFP, or two for the same thing.
    """
    for number, target in enumerate(targets):
        if target.jfp < 1:
            raise RuleBroken(tr("Un objectif se compte en JFP, à partir de 1."), field="jfp")
        if target.what in [other.what for other in targets[:number]]:
            raise RuleBroken(tr("Deux objectifs portent sur la même chose."), field="targets")
    with desk.deed("years.targets") as deed:
        (name,) = deed.store.one("SELECT name FROM training_year WHERE id = ?", year_id) or ("",)
        _write(deed, year_id, targets)
        deed.says(
            tr("Année {name} : %n objectif(s)", name=name, n=len(targets)),
            "settings", "sessions", result=(year_id,),
        )  # fmt: skip
    return deed.done


def _write(deed: Deed, year_id: int, targets: Sequence[TargetForm]) -> None:
    """A target that stays keeps its row, so that the history says what changed."""
    rows = deed.store.rows(
        "SELECT id, category, sector, direction_id, partner_id FROM target "
        "WHERE training_year_id = ?",
        year_id,
    )
    known = {tuple(row[1:]): row[0] for row in rows}
    for what, row_id in known.items():
        if what not in [target.what for target in targets]:
            deed.recorder.delete(tables.Target, row_id)
    for target in targets:
        if target.what in known:
            deed.recorder.update(tables.Target, known[target.what], jfp=target.jfp)
            continue
        deed.recorder.insert(
            tables.Target, training_year_id=year_id, category=target.category,
            sector=target.sector, direction_id=target.direction_id, partner_id=target.partner_id,
            jfp=target.jfp,
        )  # fmt: skip
