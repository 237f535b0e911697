"""Putting right what the doctor found: nothing is deleted, what was lost goes into 'Recovered'."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from lifeokr.domain.codes import Horizon
from lifeokr.domain.cycle import quarter_of
from lifeokr.domain.records import Initiative, KeyResult, LifeArea, Marks, Metric, Objective
from lifeokr.engine import doctor
from lifeokr.engine.doctor import Lost
from lifeokr.engine.session import Session
from lifeokr.frozen import frozen
from lifeokr.services.doctor import Health, Unseen, examine
from lifeokr.services.rows import HANGING, in_use, next_position
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables
from lifeokr.store.life_file import LIFE
from lifeokr.words import say

_BY_NAME = {table.name: table for table in LIFE.tables}


@frozen
class Mended:
    """What was wrong before, what is left, and whether the last step of it can be taken back."""

    before: Health
    after: Health
    recovered: Objective | None


def mend(ws: Workspace) -> Mended:
    """Put right what can be, as one step that can be taken back; raises FileReadOnly, FileBusy, DiskFull.

    Links to rows that are not there cannot be made again, so what was lost comes back in a step of its own,
    which nothing takes back. Damaged pages are left alone: a backup is the way back from these.
    """
    before = examine(ws)
    if before.index_only:
        ws.do_for_good("repair", lambda s: doctor.mend_indexes(s.connection))
    found = examine(ws) if before.index_only else before
    if found.damage:
        return Mended(before, found, None)
    home = _Home(ws)
    if found.lost:
        ws.do_for_good("recover", lambda s: _Finder(ws, s, home).bring_back(found.lost))
        found = examine(ws)
    if found.count:
        ws.do("repair", lambda s: _put_right(ws, s, home, found))
    return Mended(before, examine(ws), home.made)


class _Home:
    """The objective that takes in what has lost its own: one that is there, or a new one."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self.made: Objective | None = None

    def id(self, s: Session) -> str:
        """Return its id."""
        if self.made is None:
            name = say("doctor", "Recovered")
            known = in_use(s, tables.objective, "title = ? AND state = 'live'", (name,))
            self.made = known[0] if known else self._new(s, name)
        return self.made.id

    def _new(self, s: Session, name: str) -> Objective:
        areas = in_use(s, tables.life_area, order_by="hidden, position, id")
        first, due = _days(self._ws.today)
        return s.add(
            tables.objective,
            Objective(
                id=self._ws.new_id(),
                title=name,
                horizon=Horizon.QUARTER if areas else Horizon.VISION,
                area_id=areas[0].id if areas else None,
                first_day=first,
                due_day=due,
                position=next_position(s, tables.objective),
            ),
        )


def _days(today: date) -> tuple[date, date]:
    cycle = quarter_of(today)
    return cycle.first_day, cycle.due_day


class _Finder:
    """Gives a place again to rows whose own is not there."""

    def __init__(self, ws: Workspace, s: Session, home: _Home) -> None:
        self._ws, self._s, self._home = ws, s, home

    def bring_back(self, lost: tuple[Lost, ...]) -> None:
        """Make again what rows cannot be without, then lead all others on."""
        needed = {(one.parent, one.parent_id) for one in lost if (one.table, one.column) in _NEEDED}
        for parent in ("life_area", "metric", "key_result", "initiative"):
            for _, missing in sorted(one for one in needed if one[0] == parent):
                getattr(self, f"_make_{parent}")(missing)
        for one in lost:
            if (one.parent, one.parent_id) not in needed:
                self._lead_on(one)

    def _lead_on(self, one: Lost) -> None:
        """Lead a row to the recovered objective, or have a mere reference go."""
        table = _BY_NAME[one.table]
        item: Any = self._s.get(table, one.id)
        hangs = any(
            child is table and column == one.column for child, column in HANGING.get(one.parent, ())
        ) and (one.table, one.parent) != ("marks", "pause")
        changes: dict[str, object] = {one.column: None}
        if hangs:
            changes["objective_id"] = self._home.id(self._s)
            if one.table in ("pause", "photo") and item.deleted_at is None:
                # A rest would still everything recovered, a second photo would be seen by no one.
                changes["deleted_at"] = self._ws.clock.now_utc()
        self._s.save(table, replace(item, **changes))

    def _make_life_area(self, missing: str) -> None:
        taken = {area.name for area in self._s.where(tables.life_area)}
        name = next(name for name in _numbered(say("doctor", "Recovered")) if name not in taken)
        area = LifeArea(
            id=missing, name=name, colour="health", icon="health", ringed=True,
            position=next_position(self._s, tables.life_area),
        )  # fmt: skip
        self._s.add(tables.life_area, area)

    def _make_metric(self, missing: str) -> None:
        readers = self._s.where(tables.key_result, "metric_id = ?", (missing,), "rowid")
        if not readers:
            self._s.add(tables.metric, Metric(id=missing, title=say("doctor", "Recovered"), kind="latest"))
            _read(self._ws, self._s, self._home, missing)
            return
        steps = self._s.where(tables.step, "key_result_id = ?", (readers[0].id,))
        self._s.add(
            tables.metric, Metric(id=missing, title=readers[0].title, kind=_kind(readers[0], bool(steps)))
        )

    def _make_key_result(self, missing: str) -> None:
        s = self._s
        steps = s.where(tables.step, "key_result_id = ?", (missing,))
        metric = Metric(
            id=self._ws.new_id(),
            title=say("doctor", "Recovered"),
            kind="milestones" if steps else "latest",
        )
        s.add(tables.metric, metric)
        home = self._home.id(s)
        s.add(tables.key_result, _key_result(s, missing, home, metric, start=0.0 if steps else None))
        if not s.where(tables.marks, "key_result_id = ? AND day IS NULL", (missing,)):
            target = sum(step.weight for step in steps) or 1.0
            s.add(tables.marks, Marks(id=self._ws.new_id(), key_result_id=missing, target=target))

    def _make_initiative(self, missing: str) -> None:
        self._s.add(
            tables.initiative,
            Initiative(
                id=missing,
                objective_id=self._home.id(self._s),
                title=say("doctor", "Recovered"),
                repeats=say("doctor", "now and then"),
                position=next_position(self._s, tables.initiative),
            ),
        )


# What a row cannot be without, or what many rows have in common and would lose: that is made again.
_NEEDED = {
    ("objective", "area_id"),
    ("area_fullness", "area_id"),
    ("key_result", "metric_id"),
    ("check_in", "metric_id"),
    ("marks", "key_result_id"),
    ("way_point", "key_result_id"),
    ("step", "key_result_id"),
    ("initiative_day", "initiative_id"),
}


def _numbered(name: str) -> Any:
    yield name
    yield from (f"{name} {number}" for number in range(2, 10_000))


def _kind(reader: KeyResult, steps: bool) -> str:
    """Return the kind that a key result's own fields speak of."""
    if steps:
        return "milestones"
    if reader.low is not None or reader.high is not None:
        return "within"
    return "latest" if reader.at_least is None and reader.at_most is None else "rhythm"


def _key_result(s: Session, id: str, home: str, metric: Metric, *, start: float | None) -> KeyResult:
    return KeyResult(
        id=id,
        objective_id=home,
        metric_id=metric.id,
        title=metric.title,
        start=start,
        position=next_position(s, tables.key_result, "objective_id = ?", (home,)),
    )


def _read(ws: Workspace, s: Session, home: _Home, metric_id: str) -> None:
    """Have a key result among the recovered ones read a series that nobody reads."""
    metric = s.get(tables.metric, metric_id)
    entries = in_use(
        s, tables.check_in, "metric_id = ? AND value IS NOT NULL", (metric_id,), "local_date, seq, id"
    )
    first = entries[0].value if entries and entries[0].value is not None else 0.0
    key_result = _key_result(s, ws.new_id(), home.id(s), metric, start=first)
    s.add(tables.key_result, key_result)
    target = _target(s, metric_id, first)
    s.add(tables.marks, Marks(id=ws.new_id(), key_result_id=key_result.id, target=target))


def _put_right(ws: Workspace, s: Session, home: _Home, found: Health) -> None:
    for series in found.strange:
        readers = s.where(tables.key_result, "metric_id = ?", (series,), "rowid")
        steps = bool(readers) and bool(s.where(tables.step, "key_result_id = ?", (readers[0].id,)))
        kind = _kind(readers[0], steps) if readers else "latest"
        s.save(tables.metric, replace(s.get(tables.metric, series), kind=kind))
    for bare in found.bare:
        _give_goalposts(ws, s, bare)
    for one in found.unseen:
        _bring_into_sight(ws, s, home, one)
    for ring in found.rings:
        ids = sorted(ring.ids)
        table = _BY_NAME[ring.table]
        # The link that goes is the one from the row that looks farthest: it least of all needs one above it.
        item = min((s.get(table, one) for one in ids), key=lambda one: (_nearness(one), one.id))
        s.save(table, replace(item, **{ring.column: None}))
    for twins in found.twins:
        _keep_one(ws, s, twins.table, twins.ids)


def _give_goalposts(ws: Workspace, s: Session, id: str) -> None:
    """Give a key result the goalposts back that lie in the trash, else some that stand at its last number."""
    thrown = s.where(tables.marks, "key_result_id = ?", (id,), "deleted_at, rowid")
    if thrown:
        s.save(tables.marks, replace(thrown[-1], deleted_at=None))
        return
    one = s.get(tables.key_result, id)
    steps = in_use(s, tables.step, "key_result_id = ?", (id,))
    target = sum(step.weight for step in steps) if steps else _target(s, one.metric_id, one.start)
    s.add(tables.marks, Marks(id=ws.new_id(), key_result_id=id, target=target))


def _target(s: Session, metric_id: str, start: float | None) -> float:
    """Return the last number of a series, or one away from the start where that stands there."""
    entries = in_use(
        s, tables.check_in, "metric_id = ? AND value IS NOT NULL", (metric_id,), "local_date, seq, id"
    )
    begin = start if start is not None else 0.0
    last = entries[-1].value if entries and entries[-1].value is not None else begin
    return last if last != begin else begin + 1


def _bring_into_sight(ws: Workspace, s: Session, home: _Home, one: Unseen) -> None:
    if one.table == "metric":
        if in_use(s, tables.check_in, "metric_id = ?", (one.id,)):
            _read(ws, s, home, one.id)
        else:
            metric = s.get(tables.metric, one.id)
            s.save(tables.metric, replace(metric, deleted_at=ws.clock.now_utc()))
        return
    table = _BY_NAME[one.table]
    item: Any = s.get(table, one.id)
    if one.parent == "metric" or one.column == "initiative_id" or not hasattr(item, "objective_id"):
        # What it hangs on comes back, and stands among what was recovered where that has no place either.
        _take_out(s, home, one.parent, one.parent_id)
    else:
        s.save(table, replace(item, **{one.column: None, "objective_id": home.id(s)}))


def _take_out(s: Session, home: _Home, table_name: str, id: str) -> None:
    table = _BY_NAME[table_name]
    item: Any = s.get(table, id)
    if item.deleted_at is None:
        return
    item = replace(item, deleted_at=None)
    if table is tables.metric:
        s.save(table, item)
        return
    owner = None if item.objective_id is None else s.get(tables.objective, item.objective_id)
    if owner is None or owner.deleted_at is not None:
        item = replace(item, objective_id=home.id(s))
    s.save(table, item)
    if table is tables.key_result:
        _take_out(s, home, "metric", item.metric_id)


def _nearness(item: Any) -> int:
    order = (Horizon.VISION, Horizon.LONG_TERM, Horizon.YEAR, Horizon.QUARTER)
    return order.index(item.horizon) if isinstance(item, Objective) else 0


def _keep_one(ws: Workspace, s: Session, table_name: str, ids: tuple[str, ...]) -> None:
    """Put equal rows into the trash but one; a row that others stand in stays as well."""
    table = _BY_NAME[table_name]
    bearing = [one for one in ids if _bears(s, table_name, one)]
    kept = set(bearing or ids[:1])
    for one in ids:
        if one not in kept:
            item: Any = s.get(table, one)
            s.save(table, replace(item, deleted_at=ws.clock.now_utc()))


def _bears(s: Session, table_name: str, id: str) -> bool:
    return any(
        in_use(s, child, f"{column} = ?", (id,), "id LIMIT 1")
        for child, column in HANGING.get(table_name, ())
    )
