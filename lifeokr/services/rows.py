"""Small questions that every verb asks of the rows: is it there, what comes last, what hangs on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import Field, replace
from datetime import datetime, timedelta
from typing import Any, ClassVar, Protocol, TypeVar

from lifeokr.domain.errors import NothingFound
from lifeokr.engine.errors import RowMissing
from lifeokr.engine.session import Session
from lifeokr.engine.table import Table
from lifeokr.store import tables


class Kept(Protocol):
    """A record that can lie in the trash."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    @property
    def id(self) -> str:
        """The key."""

    @property
    def deleted_at(self) -> str | None:
        """The instant it went to the trash."""


K = TypeVar("K", bound=Kept)

# Which rows hang on a row, by the column that names it: they go to the trash and come back with it.
HANGING: dict[str, tuple[tuple[Table[Any], str], ...]] = {
    "objective": (
        (tables.key_result, "objective_id"),
        (tables.pause, "objective_id"),
        (tables.initiative, "objective_id"),
        (tables.contributor, "objective_id"),
        (tables.event, "objective_id"),
        (tables.reflection, "objective_id"),
        (tables.photo, "objective_id"),
    ),
    "key_result": (
        (tables.marks, "key_result_id"),
        (tables.way_point, "key_result_id"),
        (tables.step, "key_result_id"),
        (tables.pause, "key_result_id"),
        (tables.initiative, "key_result_id"),
        (tables.event, "key_result_id"),
    ),
    "initiative": ((tables.initiative_day, "initiative_id"), (tables.contributor, "initiative_id")),
    "metric": ((tables.check_in, "metric_id"),),
    "pause": ((tables.marks, "pause_id"),),
}


def existing(s: Session, table: Table[K], id: str) -> K:
    """Return a row that is in use; raises NothingFound for one in the trash or none at all."""
    try:
        item = s.get(table, id)
    except RowMissing as error:
        raise NothingFound(name=id, what=table.name) from error
    if item.deleted_at is not None:
        raise NothingFound(name=id, what=table.name)
    return item


def in_use(
    s: Session, table: Table[K], condition: str = "1", args: Sequence[object] = (), order_by: str = "id"
) -> list[K]:
    """Return the rows in use that meet an SQL condition."""
    return s.where(table, f"({condition}) AND deleted_at IS NULL", args, order_by)


def next_position(s: Session, table: Table[Any], condition: str = "1", args: Sequence[object] = ()) -> int:
    """Return the position after the last row that meets a condition."""
    last = s.where(table, condition, args, order_by="position DESC, id LIMIT 1")
    return last[0].position + 1 if last else 0


def reorder(s: Session, table: Table[Any], ids: Sequence[str]) -> None:
    """Give rows the positions of their order in `ids`."""
    for position, row_id in enumerate(ids):
        s.save(table, replace(existing(s, table, row_id), position=position))


def trash(s: Session, table: Table[Any], id: str, now: str) -> None:
    """Put a row in use, and what hangs on it, into the trash under one stamp of its own."""
    item = existing(s, table, id)
    stamp = now
    taken = _stamps(s, table, id)
    while stamp in taken:
        # Things deleted earlier must not come back with this one, even where the clock stands still.
        stamp = _later(stamp)
    _trash_tree(s, table, item, stamp)


def _stamps(s: Session, table: Table[Any], id: str) -> set[str]:
    """Return the stamps of what was deleted before among the rows that hang on one."""
    found: set[str] = set()
    for child_table, column in HANGING.get(table.name, ()):
        for child in s.where(child_table, f"{column} = ?", (id,)):
            if child.deleted_at is not None:
                found.add(child.deleted_at)
            found |= _stamps(s, child_table, child.id)
            if child_table is tables.key_result:
                found |= _metric_stamps(s, child.metric_id)
    if table is tables.key_result:
        found |= _metric_stamps(s, s.get(tables.key_result, id).metric_id)
    return found


def _metric_stamps(s: Session, metric_id: str) -> set[str]:
    deleted = s.where(tables.check_in, "metric_id = ? AND deleted_at IS NOT NULL", (metric_id,))
    return {str(entry.deleted_at) for entry in deleted}


def _trash_tree(s: Session, table: Table[Any], item: Any, stamp: str) -> None:
    for child_table, column in HANGING.get(table.name, ()):
        for child in in_use(s, child_table, f"{column} = ?", (item.id,)):
            _trash_tree(s, child_table, child, stamp)
    # The rows below may have taken this one along; a second image of the same row would be no change.
    s.save(table, replace(item, deleted_at=stamp))
    if table is tables.key_result and not in_use(s, tables.key_result, "metric_id = ?", (item.metric_id,)):
        metric = s.get(tables.metric, item.metric_id)
        if metric.deleted_at is None:
            _trash_tree(s, tables.metric, metric, stamp)


def restore(s: Session, table: Table[Any], id: str) -> None:
    """Bring a row back from the trash with what went there with it, and what it stands in."""
    try:
        item = s.get(table, id)
    except RowMissing as error:
        raise NothingFound(name=id, what=table.name) from error
    if item.deleted_at is None:
        raise NothingFound(name=id, what=table.name)
    _restore_tree(s, table, item, item.deleted_at)
    _restore_above(s, table, item)


def _restore_tree(s: Session, table: Table[Any], item: Any, stamp: str) -> None:
    s.save(table, replace(item, deleted_at=None))
    for child_table, column in HANGING.get(table.name, ()):
        for child in s.where(child_table, f"{column} = ? AND deleted_at = ?", (item.id, stamp)):
            _restore_tree(s, child_table, child, stamp)
    if table is tables.key_result:
        metric = s.get(tables.metric, item.metric_id)
        if metric.deleted_at is not None:
            _restore_tree(s, tables.metric, metric, metric.deleted_at)


def _restore_above(s: Session, table: Table[Any], item: Any) -> None:
    """Bring back the rows that a restored one stands in, each alone."""
    for parent_table, children in _PARENTS:
        if table.name not in children:
            continue
        parent_id = getattr(item, f"{parent_table.name}_id", None)
        if parent_id is None:
            continue
        parent = s.get(parent_table, parent_id)
        if parent.deleted_at is not None:
            s.save(parent_table, replace(parent, deleted_at=None))
        _restore_above(s, parent_table, parent)


_PARENTS: tuple[tuple[Table[Any], frozenset[str]], ...] = tuple(
    (parent, frozenset(child.name for child, _ in HANGING[parent.name]))
    for parent in (tables.objective, tables.key_result, tables.initiative, tables.metric)
)


def _later(stamp: str) -> str:
    moment = datetime.fromisoformat(stamp.replace("Z", "+00:00")) + timedelta(microseconds=1)
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
