"""Where an entry is typed: a key result, what it measures and whether it still takes numbers, in one read."""

from __future__ import annotations

from datetime import date

from lifeokr.domain.records import Metric
from lifeokr.engine import driver
from lifeokr.engine.connection import plain_reads
from lifeokr.frozen import frozen
from lifeokr.store import tables

_METRIC = ", ".join(f"m.{column}" for column in tables.metric.columns)
_PLACE = (
    f"SELECT {_METRIC}, k.title, k.state IN ('closed', 'archived') OR o.state IN ('closed', 'archived'),"  # noqa: S608 # our own names
    " ifnull(k.first_day, o.first_day), ifnull(k.due_day, o.due_day)"
    " FROM key_result AS k JOIN metric AS m ON m.id = k.metric_id"
    " JOIN objective AS o ON o.id = k.objective_id"
    " WHERE k.id = ? AND k.deleted_at IS NULL AND m.deleted_at IS NULL AND o.deleted_at IS NULL"
)


@frozen
class EntryPlace:
    """A key result in use: its metric, title and days, and whether it or its objective was closed."""

    metric: Metric
    title: str
    ended: bool
    first_day: date | None
    due_day: date | None

    def closed_on(self, day: date) -> bool:
        """Whether a day lies in the cycle of a key result that was closed."""
        if not self.ended or self.first_day is None or self.due_day is None:
            return False
        return self.first_day <= day <= self.due_day


def entry_place(connection: driver.Connection, key_result_id: str) -> EntryPlace | None:
    """Return where a key result's entries go; None if it is gone or in the trash."""
    with plain_reads(connection):
        found = connection.execute(_PLACE, (key_result_id,)).fetchone()
    if found is None:
        return None
    *metric, title, ended, first_day, due_day = found
    return EntryPlace(
        tables.metric.from_values(metric),
        title,
        bool(ended),
        None if first_day is None else date.fromisoformat(first_day),
        None if due_day is None else date.fromisoformat(due_day),
    )
