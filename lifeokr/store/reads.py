"""What pages and commands read of a life, in a few plain queries, whatever the number of key results."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from lifeokr.domain.records import (
    CheckIn,
    KeyResult,
    LifeArea,
    Marks,
    Objective,
    Pause,
    Step,
    WayPoint,
)
from lifeokr.domain.standing import Subject
from lifeokr.engine import driver
from lifeokr.engine.table import Table
from lifeokr.engine.unit import reading
from lifeokr.frozen import frozen
from lifeokr.store import tables

T = TypeVar("T")
K = TypeVar("K", Marks, Step, WayPoint)

# The key results that a read is about; the read's own condition on objectives goes in.
_KEY_RESULTS = """key_result AS k JOIN objective AS o ON o.id = k.objective_id
WHERE k.deleted_at IS NULL AND o.deleted_at IS NULL AND {wanted}"""

_IN_ORDER = "SELECT {columns} FROM {key_results} ORDER BY k.position, k.id"

_CYCLE_CHECK_INS = """WITH span AS (
    SELECT k.metric_id AS metric_id, min(coalesce(k.first_day, o.first_day)) AS first
    FROM {key_results} GROUP BY k.metric_id
)
SELECT {columns} FROM span CROSS JOIN check_in AS c
WHERE c.metric_id = span.metric_id AND c.local_date BETWEEN span.first AND ? AND c.deleted_at IS NULL
ORDER BY c.metric_id, c.local_date, c.seq, c.id"""


# The goalposts as they stood one after the other; a pause's cut comes after the person's own of that day.
_MARKS_ORDER = "day, pause_id IS NOT NULL, id"

_AMONG = "{} IN (SELECT value FROM json_each(?))"


@frozen
class LifeRows:
    """Objectives with all that their reading needs, everything in the person's own order.

    `subjects` holds one for each key result, by its id, with the check-ins of its own cycle up to the day
    asked about; earlier ones are history, read by `subject_with_history`.
    """

    areas: dict[str, LifeArea]
    objectives: dict[str, Objective]
    key_results: tuple[KeyResult, ...]
    subjects: dict[str, Subject]


def live_subject_rows(connection: driver.Connection, today: date, *, every: bool = False) -> LifeRows:
    """Return the live objectives and their key results; with `every`, those in any state."""
    wanted = "1" if every else "o.state = 'live'"
    objectives_wanted = "deleted_at IS NULL" if every else "deleted_at IS NULL AND state = 'live'"
    with reading(connection):
        areas = tables.life_area.where(connection, "deleted_at IS NULL", order_by="position, id")
        objectives = tables.objective.where(connection, objectives_wanted, order_by="position, id")
        columns = ", ".join(f"k.{column}" for column in tables.key_result.columns)
        query = _IN_ORDER.format(columns=columns, key_results=_KEY_RESULTS.format(wanted=wanted))
        found = [tables.key_result.from_values(values) for values in connection.execute(query)]
        by_id = {objective.id: objective for objective in objectives}
        subjects = _subjects(connection, found, by_id, _cycle_check_ins(connection, wanted, today))
        key_results = tuple(key_result for key_result in found if key_result.id in subjects)
    return LifeRows({area.id: area for area in areas}, by_id, key_results, subjects)


def subject_with_history(connection: driver.Connection, key_result_id: str) -> Subject | None:
    """Return one key result with every check-in its metric ever had; None if it is gone or in the trash."""
    return _subject(connection, key_result_id, history=True)


def subject_of_cycle(connection: driver.Connection, key_result_id: str) -> Subject | None:
    """Return one key result with the check-ins from its own first day on; None as above.

    All that a standing needs, and quick where years of numbers lie before.
    """
    return _subject(connection, key_result_id, history=False)


def _subject(connection: driver.Connection, key_result_id: str, *, history: bool) -> Subject | None:
    with reading(connection):
        key_result = tables.key_result.get(connection, key_result_id)
        if key_result is None or key_result.deleted_at is not None:
            return None
        objective = tables.objective.get(connection, key_result.objective_id)
        if objective is None or objective.deleted_at is not None:
            return None
        cycle = _cycle(key_result, objective)
        since = date.min if history or cycle is None else cycle[0]
        entries = check_ins(connection, key_result.metric_id, since)
        by_metric = {key_result.metric_id: entries}
        found = _subjects(connection, (key_result,), {objective.id: objective}, by_metric).get(key_result_id)
    return None if found is None else replace(found, check_ins=tuple(entries))


def check_ins(connection: driver.Connection, metric_id: str, since: date = date.min) -> list[CheckIn]:
    """Return the check-ins of a metric from a day on, trash left out, in order of (local_date, seq)."""
    return tables.check_in.where(
        connection,
        "metric_id = ? AND local_date >= ? AND deleted_at IS NULL",
        (metric_id, since.isoformat()),
        "local_date, seq, id",
    )


def setting(connection: driver.Connection, name: str, default: Any = None) -> Any:
    """Return a setting of the person, decoded from its JSON."""
    found = tables.setting.get(connection, name)
    return default if found is None else json.loads(found.value)


def _cycle_check_ins(connection: driver.Connection, wanted: str, today: date) -> dict[str, list[CheckIn]]:
    query = _CYCLE_CHECK_INS.format(
        key_results=_KEY_RESULTS.format(wanted=wanted),
        columns=", ".join(f"c.{column}" for column in tables.check_in.columns),
    )
    by_metric: dict[str, list[CheckIn]] = defaultdict(list)
    for values in connection.execute(query, (today.isoformat(),)):
        entry = tables.check_in.from_values(values)
        by_metric[entry.metric_id].append(entry)
    return by_metric


def _subjects(
    connection: driver.Connection,
    key_results: Iterable[KeyResult],
    objectives: Mapping[str, Objective],
    check_ins_of: Mapping[str, list[CheckIn]],
) -> dict[str, Subject]:
    ids = [k.id for k in key_results]
    metric_ids = [k.metric_id for k in key_results]
    metrics = {m.id: m for m in tables.metric.where(connection, _AMONG.format("id"), (_listed(metric_ids),))}
    marks = _grouped(_of(connection, tables.marks, "key_result_id", ids, _MARKS_ORDER))
    steps = _grouped(_of(connection, tables.step, "key_result_id", ids, "position, id"))
    way_points = _grouped(_of(connection, tables.way_point, "key_result_id", ids, "day, id"))
    pauses = tables.pause.where(connection, "deleted_at IS NULL", order_by="first_day, id")
    week_start = setting(connection, "week_start", 0)
    found = {}
    for key_result in key_results:
        objective = objectives[key_result.objective_id]
        cycle = _cycle(key_result, objective)
        if cycle is None:
            # No verb makes such a row; it must not take the whole list down.
            continue
        first_day, due_day = cycle
        found[key_result.id] = Subject(
            key_result=key_result,
            metric=metrics[key_result.metric_id],
            first_day=first_day,
            due_day=due_day,
            marks=tuple(marks[key_result.id]),
            check_ins=tuple(
                c for c in check_ins_of.get(key_result.metric_id, ()) if c.local_date >= first_day
            ),
            steps=tuple(steps[key_result.id]),
            way_points=tuple(way_points[key_result.id]),
            pauses=tuple(pause for pause in pauses if _touches(pause, key_result)),
            objective_state=objective.state,
            objective_closed_day=objective.closed_day,
            week_start=week_start,
        )
    return found


def _of(
    connection: driver.Connection, table: Table[T], column: str, ids: Iterable[str], order_by: str = "id"
) -> list[T]:
    """Return the rows in use whose column names one of these ids."""
    return table.where(
        connection, f"{_AMONG.format(column)} AND deleted_at IS NULL", (_listed(ids),), order_by
    )


def _listed(ids: Iterable[str]) -> str:
    return json.dumps(sorted(set(ids)))


def _grouped(items: Iterable[K]) -> dict[str, list[K]]:
    found: dict[str, list[K]] = defaultdict(list)
    for item in items:
        found[item.key_result_id].append(item)
    return found


def _cycle(key_result: KeyResult, objective: Objective) -> tuple[date, date] | None:
    """Return a key result's own days, the objective's where it has none."""
    first_day = key_result.first_day or objective.first_day
    due_day = key_result.due_day or objective.due_day
    if first_day is None or due_day is None:
        return None
    return first_day, due_day


def _touches(pause: Pause, key_result: KeyResult) -> bool:
    if pause.key_result_id is not None:
        return pause.key_result_id == key_result.id
    return pause.objective_id is None or pause.objective_id == key_result.objective_id
