"""What a person can do with the series behind key results: join two, convert a unit, change the kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from lifeokr.domain.codes import Cadence, Per
from lifeokr.domain.errors import KindsDiffer
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.marks import marks_on
from lifeokr.domain.reading import start_in_force
from lifeokr.domain.records import CheckIn, KeyResult, Metric
from lifeokr.domain.units import unit as unit_of
from lifeokr.engine.session import Session
from lifeokr.services import text
from lifeokr.services.check_ins import next_seq
from lifeokr.services.given import SAME, Same, given, or_else
from lifeokr.services.goalposts import marks_of, recut
from lifeokr.services.key_result_rules import check_marks, check_reading, subject_of
from lifeokr.services.rows import existing, in_use, trash
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

Convert = Callable[[float], float]


def edit_metric(
    ws: Workspace, metric_id: str, *, title: str | Same = SAME, cadence: Cadence | Same = SAME
) -> Metric:
    """Change a series' name or how often it wants a number."""

    def work(s: Session) -> Metric:
        metric = existing(s, tables.metric, metric_id)
        changed = replace(metric, cadence=or_else(cadence, metric.cadence))
        if isinstance(title, str):
            changed = replace(changed, title=text.title(title))
        return s.save(tables.metric, changed)

    return ws.do("edit-metric", work)


def convert_unit(ws: Workspace, metric_id: str, *, unit: str, keep_numbers: bool = False) -> Metric:
    """Give a series another unit, its entries and every key result's marks converted with it.

    With `keep_numbers` only the name of the unit changes, as where it was wrong from the start. Raises
    UnitsDiffer where one unit cannot be turned into the other.
    """

    def work(s: Session) -> Metric:
        metric = existing(s, tables.metric, metric_id)
        code = unit_of(unit).code
        if code == metric.unit:
            return metric
        if not keep_numbers:
            _convert_rows(s, metric, _converter(metric.unit, code))
        changed = s.save(tables.metric, replace(metric, unit=code))
        for key_result in in_use(s, tables.key_result, "metric_id = ?", (metric_id,)):
            recut(ws, s, key_result.id)
        return changed

    return ws.do("convert-unit", work)


def _converter(old: str, new: str) -> Convert:
    """Return what turns a value of one unit into the other's; raises UnitsDiffer."""
    source, target = unit_of(old), unit_of(new)
    target.convert(0.0, source)  # refused before the first row
    return lambda value: target.convert(value, source)


def _convert_rows(s: Session, metric: Metric, convert: Convert) -> None:
    """Convert every number kept in a series' unit, those in the trash too, for they may come back."""
    is_share = kind_of(metric.kind).value_is_share

    def number(value: float | None) -> float | None:
        return None if value is None else convert(value)

    for entry in s.where(tables.check_in, "metric_id = ? AND out_of IS NULL", (metric.id,)):
        s.save(tables.check_in, replace(entry, value=number(entry.value)))
    for key_result in s.where(tables.key_result, "metric_id = ?", (metric.id,)):
        _convert_key_result(s, key_result, number, is_share=is_share)


def _convert_key_result(
    s: Session, key_result: KeyResult, number: Callable[[float | None], float | None], *, is_share: bool
) -> None:
    s.save(
        tables.key_result,
        replace(
            key_result,
            start=key_result.start if is_share else number(key_result.start),
            low=number(key_result.low),
            high=number(key_result.high),
            at_least=number(key_result.at_least),
            at_most=number(key_result.at_most),
        ),
    )
    if is_share:
        return
    for row in s.where(tables.marks, "key_result_id = ?", (key_result.id,)):
        target = number(row.target)
        s.save(
            tables.marks,
            replace(
                row,
                target=row.target if target is None else target,
                stretch=number(row.stretch),
                sure=number(row.sure),
            ),
        )


def join_metrics(ws: Workspace, *, metric_id: str, into_metric_id: str) -> Metric:
    """Make one series of two: the first one's entries and key results go to the second, in its unit.

    Raises KindsDiffer, UnitsDiffer.
    """

    def work(s: Session) -> Metric:
        source = existing(s, tables.metric, metric_id)
        into = existing(s, tables.metric, into_metric_id)
        if source.id == into.id or source.kind != into.kind:
            raise KindsDiffer(kind=source.kind, other=into.kind)
        if source.unit != into.unit:
            _convert_rows(s, source, _converter(source.unit, into.unit))
        for entry in s.where(tables.check_in, "metric_id = ?", (source.id,), "local_date, seq, id"):
            s.save(tables.check_in, _moved(s, entry, into))
        for key_result in s.where(tables.key_result, "metric_id = ?", (source.id,)):
            s.save(tables.key_result, replace(key_result, metric_id=into.id))
        s.save(tables.metric, replace(source, deleted_at=ws.clock.now_utc()))
        for key_result in in_use(s, tables.key_result, "metric_id = ?", (into.id,)):
            recut(ws, s, key_result.id)
        return into

    return ws.do("join-metrics", work)


def _moved(s: Session, entry: CheckIn, into: Metric) -> CheckIn:
    """Return an entry as one of the other series, after those of its day; an import it has twice is one."""
    key = entry.import_key
    if key is not None and s.where(tables.check_in, "metric_id = ? AND import_key = ?", (into.id, key)):
        key = None
    seq = next_seq(s, into.id, entry.local_date)
    return replace(entry, metric_id=into.id, seq=seq, import_key=key)


def change_kind(
    ws: Workspace,
    metric_id: str,
    *,
    kind: str,
    window: int | Same | None = SAME,
    low: float | None = None,
    high: float | None = None,
    at_least: float | None = None,
    at_most: float | None = None,
    per: Per | None = None,
    start: float | Same | None = SAME,
    target: float | Same = SAME,
    stretch: float | Same | None = SAME,
    sure: float | Same | None = SAME,
) -> Metric:
    """Read a series in another way: the entries stay, every key result on it reads them anew.

    Marks given are written into the goalposts in force of each; those not given stay, and are refused where
    they mean nothing in the new kind. Steps are no numbers: milestones are neither left nor entered so.
    """

    def work(s: Session) -> Metric:
        metric = existing(s, tables.metric, metric_id)
        reader = kind_of(kind)
        if not (reader.has_check_ins and kind_of(metric.kind).has_check_ins):
            raise KindsDiffer(kind=metric.kind, other=kind)
        changed = s.save(tables.metric, replace(metric, kind=kind))
        for key_result in in_use(s, tables.key_result, "metric_id = ?", (metric_id,)):
            first = key_result.start if isinstance(start, Same) else start
            wanted = replace(
                key_result,
                start=first,
                window=or_else(window, reader.default_window(first)),
                low=low,
                high=high,
                at_least=at_least,
                at_most=at_most,
                per=per or (key_result.per if key_result.per in reader.takes_per else reader.default_per),
            )
            s.save(tables.key_result, check_reading(wanted, kind))
            _change_goalposts(ws, s, wanted, kind, given(target=target, stretch=stretch, sure=sure))
        return changed

    return ws.do("change-kind", work)


def _change_goalposts(
    ws: Workspace, s: Session, key_result: KeyResult, kind: str, changes: dict[str, Any]
) -> None:
    """Hold the marks against the new kind; marks given stand from the beginning, instead of all others."""
    rows = [row for row in marks_of(s, key_result.id) if row.pause_id is None]
    if changes:
        wanted = replace(marks_on(rows, ws.today), **changes)
        for row in rows[1:]:
            trash(s, tables.marks, row.id, ws.clock.now_utc())
        rows = [s.save(tables.marks, replace(wanted, id=rows[0].id, day=None, reason=rows[0].reason))]
    start = start_in_force(subject_of(s, key_result.id), ws.today)
    check_marks(start, rows, kind)
    recut(ws, s, key_result.id)
