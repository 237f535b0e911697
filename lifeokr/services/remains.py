"""What lies in the trash, and can come back."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any

from lifeokr.domain.records import Metric
from lifeokr.engine.table import Table
from lifeokr.frozen import frozen
from lifeokr.services.rows import HANGING
from lifeokr.services.trash import RESTORABLE
from lifeokr.services.workspace import Workspace
from lifeokr.store import counting, tables


@frozen
class Trashed:
    """A thing in the trash that was put there itself, not along with what it hangs on.

    `day` is the local day it went, `stood_in` the title of what it stood in, empty for none, `metric` the
    series of a check-in, and `along` how many rows of each table come back with it.
    """

    table: str
    id: str
    title: str
    deleted_at: str
    item: Any
    day: date
    stood_in: str
    metric: Metric | None
    along: tuple[tuple[str, int], ...]


def trashed(ws: Workspace) -> tuple[Trashed, ...]:
    """Return what lies in the trash, the last deleted first; each brings along what went with it."""
    connection = ws.file.connection
    found = [
        _trashed(ws, table, item)
        for table in RESTORABLE.values()
        for item in table.where(connection, _went_alone(table.name), (), "deleted_at, id")
    ]
    return tuple(sorted(found, key=lambda one: (one.deleted_at, one.table, one.id), reverse=True))


# The tables a row may hang on, with the column that says so.
_ABOVE: dict[str, list[tuple[str, str]]] = {}
for _parent, _children in HANGING.items():
    for _child, _column in _children:
        _ABOVE.setdefault(_child.name, []).append((_parent, _column))


def _went_alone(name: str) -> str:
    """Return the condition on rows that did not go to the trash along with one that they hang on.

    SQL looks for them: what went with a key result may be a hundred thousand check-ins.
    """
    with_one = (
        f"NOT EXISTS (SELECT 1 FROM {parent} AS above WHERE above.id = {name}.{column} "  # noqa: S608 - our names
        f"AND above.deleted_at = {name}.deleted_at)"
        for parent, column in _ABOVE.get(name, ())
    )
    return " AND ".join((f"{name}.deleted_at IS NOT NULL", *with_one))


def _trashed(ws: Workspace, table: Table[Any], item: Any) -> Trashed:
    return Trashed(
        table=table.name,
        id=item.id,
        title=_title(item),
        deleted_at=item.deleted_at,
        item=item,
        day=_local_day(ws, item.deleted_at),
        stood_in=_stood_in(ws, table.name, item),
        metric=tables.metric.get(ws.file.connection, item.metric_id) if table is tables.check_in else None,
        along=tuple(sorted(_along(ws, table, item).items())),
    )


def _along(ws: Workspace, table: Table[Any], item: Any) -> Counter[str]:
    """Count what went to the trash with a row, by table."""
    counts: Counter[str] = Counter()
    waiting: list[tuple[str, list[str]]] = [(table.name, [item.id])]
    while waiting:
        parent, ids = waiting.pop()
        if parent == tables.key_result.name:
            waiting.append((tables.metric.name, _metrics_of(ws, ids, item.deleted_at)))
        for child, column in HANGING.get(parent, ()):
            found = counting.ids_trashed_at(ws.file.connection, child, column, ids, item.deleted_at)
            if found:
                counts[child.name] += len(found)
                waiting.append((child.name, found))
    return counts


def _metrics_of(ws: Workspace, key_result_ids: list[str], stamp: str) -> list[str]:
    key_results = [tables.key_result.get(ws.file.connection, one) for one in key_result_ids]
    ids = sorted({one.metric_id for one in key_results if one is not None})
    return counting.ids_trashed_at(ws.file.connection, tables.metric, "id", ids, stamp)


def _stood_in(ws: Workspace, name: str, item: Any) -> str:
    """Return the title of what a row stood in."""
    for parent, column in _ABOVE.get(name, ()):
        above_id = getattr(item, column)
        if above_id is not None:
            above = _BY_NAME[parent].get(ws.file.connection, above_id)
            return _title(above) if above is not None else ""
    return ""


_BY_NAME: dict[str, Table[Any]] = {**RESTORABLE, tables.metric.name: tables.metric}


def _local_day(ws: Workspace, instant: str) -> date:
    moment = datetime.fromisoformat(instant.replace("Z", "+00:00"))
    return (moment + timedelta(minutes=ws.clock.offset())).date()


def _title(item: Any) -> str:
    """Return what a row is called in a list."""
    for field in ("title", "name", "text", "caption", "reason", "note"):
        text = getattr(item, field, "")
        if text:
            return str(text)
    return ""
