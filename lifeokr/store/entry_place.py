"""Where an entry is typed: a key result, what it measures and whether it still takes numbers, in one read."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from lifeokr.engine import driver
from lifeokr.engine.connection import plain_reads

_LAST = "SELECT max(seq) FROM check_in WHERE metric_id = {metric_id} AND local_date = {day}"
_ENDED = "k.state IN ('closed', 'archived') OR o.state IN ('closed', 'archived')"
_PLACE = (
    f"SELECT m.id, m.title, m.kind, m.unit, ({_LAST.format(metric_id='m.id', day='?2')}), k.title, {_ENDED},"  # noqa: S608 # our own names
    " ifnull(k.first_day, o.first_day), ifnull(k.due_day, o.due_day)"
    " FROM key_result AS k JOIN metric AS m ON m.id = k.metric_id"
    " JOIN objective AS o ON o.id = k.objective_id"
    " WHERE k.id = ?1 AND k.deleted_at IS NULL AND m.deleted_at IS NULL AND o.deleted_at IS NULL"
)


class EntryPlace(NamedTuple):
    """The metric of a key result in use, and that one's days, and whether it or its objective ended.

    `last_seq` is the number of the last entry of the day asked about, those in the trash counted.
    """

    id: str
    title: str
    kind: str
    unit: str
    last_seq: int | None
    key_result: str
    ended: bool
    first_day: str | None
    due_day: str | None

    def closed_on(self, day: date) -> bool:
        """Whether a day lies in the cycle of a key result that was closed."""
        if not self.ended or self.first_day is None or self.due_day is None:
            return False
        return self.first_day <= day.isoformat() <= self.due_day


def entry_place(connection: driver.Connection, key_result_id: str, day: date) -> EntryPlace | None:
    """Return where a key result's entry of a day goes; None if it is gone or in the trash."""
    with plain_reads(connection):
        found = connection.execute(_PLACE, (key_result_id, day.isoformat())).fetchone()
    return None if found is None else EntryPlace._make(found)


def last_seq(connection: driver.Connection, metric_id: str, day: date) -> int | None:
    """Return the number of the last entry of a metric's day, those in the trash counted; None without any."""
    with plain_reads(connection):
        query = _LAST.format(metric_id="?", day="?")
        found: int | None = connection.execute(query, (metric_id, day.isoformat())).fetchone()[0]
    return found
