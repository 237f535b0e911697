"""Bringing rows of numbers in, from any file, as one step; the same rows twice add nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import field, replace
from datetime import date

from lifeokr.domain.errors import StepsNotValues, ValueOutOfRange
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.records import CheckIn, Metric
from lifeokr.engine.session import Session
from lifeokr.frozen import frozen
from lifeokr.services import text
from lifeokr.services.check_ins import check_number
from lifeokr.services.numbers import sound_day
from lifeokr.services.rows import existing
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

HERE = "here"  # brought in before
IN_TRASH = "in-trash"  # brought in before and deleted by the person, who is not to see it again


@frozen(kw_only=True)
class ImportRow:
    """One entry of a series to be brought in; on a `total` too the value is the entry itself."""

    day: date
    value: float | None = None
    out_of: float | None = None
    skipped: bool = False
    note: str = ""


@frozen(kw_only=True)
class ImportColumn:
    """The rows for one key result."""

    key_result_id: str
    rows: Sequence[ImportRow]


@frozen
class Imported:
    """What became of the rows: read = added + updated + all that were skipped, by reason."""

    read: int = 0
    added: int = 0
    updated: int = 0
    skipped: dict[str, int] = field(default_factory=dict)


def import_rows(ws: Workspace, *, columns: Sequence[ImportColumn], source: str = "csv") -> Imported:
    """Bring rows into the series of their key results, as one step.

    A row is known by its source, day, number, and which of the equal rows of that day it is: the same file
    twice adds nothing, equal rows of a day are each kept, and only a note that was missing is taken over.
    """

    def work(s: Session) -> Imported:
        found: Counter[str] = Counter()
        for column in columns:
            key_result = existing(s, tables.key_result, column.key_result_id)
            metric = existing(s, tables.metric, key_result.metric_id)
            if not kind_of(metric.kind).has_check_ins:
                raise StepsNotValues(title=key_result.title)
            found += _bring_in(ws, s, metric, column, source)
        skipped = {reason: found[reason] for reason in (HERE, IN_TRASH) if found[reason]}
        return Imported(sum(found.values()), found["added"], found["updated"], skipped)

    return ws.do("import", work)


def _bring_in(ws: Workspace, s: Session, metric: Metric, column: ImportColumn, source: str) -> Counter[str]:
    known = {
        entry.import_key: entry
        for entry in s.where(tables.check_in, "metric_id = ? AND import_key IS NOT NULL", (metric.id,))
    }
    last = _last_seqs(s, metric)
    equal: Counter[str] = Counter()
    found: Counter[str] = Counter()
    new: list[CheckIn] = []
    for row in column.rows:
        sound_day("day", row.day)
        value, out_of = check_number(metric, row.value, row.out_of)
        if value is None and not row.skipped and not row.note.strip():
            raise ValueOutOfRange(field="value", value=None)
        said = "skip" if row.skipped else f"{value!r}/{out_of!r}"
        key = f"{source}|{row.day.isoformat()}|{said}"
        equal[key] += 1
        key = f"{key}|{equal[key]}"
        note = text.prose(row.note)
        before = known.get(key)
        if before is None:
            last[row.day] = last.get(row.day, -1) + 1
            new.append(
                CheckIn(
                    id=ws.new_id(),
                    metric_id=metric.id,
                    local_date=row.day,
                    seq=last[row.day],
                    value=None if row.skipped else value,
                    out_of=None if row.skipped else out_of,
                    skipped=row.skipped,
                    note=note,
                    key_result_id=column.key_result_id,
                    instant_utc=ws.clock.now_utc(),
                    utc_offset_min=ws.clock.offset(),
                    tz_name=ws.clock.zone(),
                    import_key=key,
                )
            )
            found["added"] += 1
        else:
            found[_again(s, before, note)] += 1
    if new:
        s.add_all(tables.check_in, new)
    return found


def _again(s: Session, before: CheckIn, note: str) -> str:
    """Say what becomes of a row that was brought in before; a note that came since is taken over."""
    if before.deleted_at is not None:
        return IN_TRASH
    if note and not before.note:
        s.save(tables.check_in, replace(before, note=note))
        return "updated"
    return HERE


def _last_seqs(s: Session, metric: Metric) -> dict[date, int]:
    """Return the last number of each day of a series, entries in the trash counted."""
    last: dict[date, int] = {}
    for entry in s.where(tables.check_in, "metric_id = ?", (metric.id,)):
        last[entry.local_date] = max(entry.seq, last.get(entry.local_date, -1))
    return last
