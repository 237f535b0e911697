"""What a person can do with key results; the metric comes along silently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lifeokr.domain.codes import Cadence, Ending, Horizon, Per, State, Whose
from lifeokr.domain.errors import ArgumentMissing, KindsDiffer, NotLive, TargetMissing, UnitsDiffer
from lifeokr.domain.kinds import Kind, kind_of
from lifeokr.domain.marks import marks_on
from lifeokr.domain.reading import start_in_force
from lifeokr.domain.records import KeyResult, Marks, Metric, WayPoint
from lifeokr.domain.units import unit as unit_of
from lifeokr.engine.session import Session
from lifeokr.services import text
from lifeokr.services.given import SAME, Same, given, or_else
from lifeokr.services.goalposts import (
    How,
    MarksChange,
    WayPointLine,
    marks_of,
    recut,
    save_marks,
    save_way_points,
)
from lifeokr.services.key_result_rules import (
    check_days,
    check_marks,
    check_reading,
    metric_of,
    subject_of,
    takes_key_results,
)
from lifeokr.services.numbers import sound_day
from lifeokr.services.rows import existing, in_use, next_position, reorder, trash
from lifeokr.services.steps import StepLine, save_steps, steps_of, weight_of
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

__all__ = [
    "How",
    "StepLine",
    "WayPointLine",
    "add_key_result",
    "change_marks",
    "delete_key_result",
    "edit_key_result",
    "end_key_result",
    "reopen_key_result",
    "reorder_key_results",
    "set_way_points",
]


def add_key_result(
    ws: Workspace,
    *,
    objective_id: str,
    title: str,
    kind: str | None = None,
    unit: str | None = None,
    start: float | Same | None = SAME,
    target: float | None = None,
    stretch: float | None = None,
    sure: float | None = None,
    window: int | Same | None = SAME,
    low: float | None = None,
    high: float | None = None,
    at_least: float | None = None,
    at_most: float | None = None,
    per: Per | None = None,
    steps: Sequence[StepLine] = (),
    way_points: Sequence[WayPointLine] = (),
    weight: float = 1.0,
    whose: Whose = Whose.ME,
    metric_id: str | None = None,
    cadence: Cadence | None = None,
    first_day: date | None = None,
    due_day: date | None = None,
    in_week: bool | None = None,
    origin_id: str | None = None,
) -> KeyResult:
    """Add a key result, on a metric of its own or on `metric_id`.

    A start not given is 0 for totals, milestones and shares, else 'my first number' (None). A target not
    given is the weight of all steps for milestones; a window not given is the kind's own, None the whole
    cycle. A year's measures are asked for monthly unless a cadence is given.
    """

    def work(s: Session) -> KeyResult:
        objective = existing(s, tables.objective, objective_id)
        takes_key_results(objective)
        if metric_id is None:
            usual = Cadence.MONTHLY if objective.horizon is Horizon.YEAR else Cadence.WEEKLY
            metric = _add_metric(ws, s, title, kind, (unit or "number", cadence or usual))
        else:
            metric = _known_metric(s, metric_id, kind, unit, cadence)
        reader = kind_of(metric.kind)
        key_result = KeyResult(
            id=ws.new_id(),
            objective_id=objective_id,
            metric_id=metric.id,
            title=text.title(title),
            start=or_else(start, reader.default_start),
            window=or_else(window, reader.default_window(None if isinstance(start, Same) else start)),
            low=low,
            high=high,
            at_least=at_least,
            at_most=at_most,
            per=_per(reader, per),
            first_day=first_day,
            due_day=due_day,
            weight=weight,
            whose=whose,
            in_week=in_week,
            origin_id=origin_id,
            position=next_position(s, tables.key_result, "objective_id = ?", (objective_id,)),
        )
        key_result = check_reading(key_result, metric.kind)
        check_days(key_result, objective)
        s.add(tables.key_result, key_result)
        if not reader.has_check_ins:
            save_steps(ws, s, key_result.id, steps)
        _first_marks(ws, s, key_result, (target, stretch, sure))
        if way_points:
            save_way_points(ws, s, key_result.id, way_points)
        return key_result

    return ws.do("add-key-result", work)


def _add_metric(
    ws: Workspace, s: Session, title: str, kind: str | None, unit_and_cadence: tuple[str, Cadence]
) -> Metric:
    """Add the metric of a new key result."""
    if kind is None:
        raise ArgumentMissing(verb="add-key-result", argument="kind")
    unit, cadence = unit_and_cadence
    metric = Metric(
        id=ws.new_id(),
        title=text.title(title),
        kind=kind_of(kind).code,
        unit=unit_of(unit).code,
        cadence=cadence,
    )
    return s.add(tables.metric, metric)


def _known_metric(
    s: Session, metric_id: str, kind: str | None, unit: str | None, cadence: Cadence | None
) -> Metric:
    """Return a metric that is there, with the cadence asked for; its kind and unit are what they are."""
    metric = existing(s, tables.metric, metric_id)
    if kind not in {None, metric.kind}:
        raise KindsDiffer(kind=kind, other=metric.kind)
    if unit is not None and unit_of(unit).code != metric.unit:
        raise UnitsDiffer(unit=unit, other=metric.unit)
    return s.save(tables.metric, replace(metric, cadence=cadence or metric.cadence))


def _per(reader: Kind, per: Per | None) -> Per:
    """Return the period asked for, or the kind's own."""
    if per is not None and reader.takes_per:
        return per
    return reader.default_per


def _first_marks(
    ws: Workspace,
    s: Session,
    key_result: KeyResult,
    wanted: tuple[float | None, float | None, float | None],
) -> None:
    target, stretch, sure = wanted
    steps = steps_of(s, key_result.id)
    if target is None and steps:
        target = weight_of(steps)
    if target is None:
        raise TargetMissing(title=key_result.title)
    marks = Marks(id=ws.new_id(), key_result_id=key_result.id, target=target, stretch=stretch, sure=sure)
    s.add(tables.marks, marks)
    start = start_in_force(subject_of(s, key_result.id), ws.today)
    check_marks(start, [marks], metric_of(s, key_result).kind)
    recut(ws, s, key_result.id)


def edit_key_result(
    ws: Workspace,
    key_result_id: str,
    *,
    title: str | Same = SAME,
    weight: float | Same = SAME,
    whose: Whose | Same = SAME,
    cadence: Cadence | Same = SAME,
    window: int | Same | None = SAME,
    low: float | Same | None = SAME,
    high: float | Same | None = SAME,
    at_least: float | Same | None = SAME,
    at_most: float | Same | None = SAME,
    per: Per | Same = SAME,
    first_day: date | Same | None = SAME,
    due_day: date | Same | None = SAME,
    in_week: bool | Same | None = SAME,
    objective_id: str | Same = SAME,
    steps: Sequence[StepLine] | Same = SAME,
    way_points: Sequence[WayPointLine] | Same = SAME,
    target: float | Same = SAME,
    stretch: float | Same | None = SAME,
    sure: float | Same | None = SAME,
    start: float | Same | None = SAME,
    how: How = How.FROM_TODAY,
    reason: str = "",
) -> KeyResult:
    """Change a key result in one step, its marks, steps and way points with it.

    Marks change as `how` says; all else is mended in place. Steps left out of the list go to the trash, and
    a target that was the weight of all steps stays so.
    """

    def work(s: Session) -> KeyResult:
        before = existing(s, tables.key_result, key_result_id)
        metric = metric_of(s, before)
        changes = given(
            weight=weight,
            whose=whose,
            window=window,
            low=low,
            high=high,
            at_least=at_least,
            at_most=at_most,
            per=per,
            first_day=first_day,
            due_day=due_day,
            in_week=in_week,
            objective_id=objective_id,
        )
        if isinstance(title, str):
            changes["title"] = text.title(title)
        after = check_reading(replace(before, **changes), metric.kind)
        objective = existing(s, tables.objective, after.objective_id)
        if after.objective_id != before.objective_id:
            takes_key_results(objective)
        check_days(after, objective)
        s.save(tables.key_result, after)
        _edit_metric(s, before, after, metric, cadence)
        if not isinstance(steps, Same):
            _edit_steps(ws, s, after, steps)
        change = MarksChange(target=target, stretch=stretch, sure=sure, start=start, how=how, reason=reason)
        if not change.empty:
            save_marks(ws, s, after, change)
        if not isinstance(way_points, Same):
            save_way_points(ws, s, after.id, way_points)
        if (after.first_day, after.due_day) != (before.first_day, before.due_day):
            recut(ws, s, after.id)
        return existing(s, tables.key_result, key_result_id)

    return ws.do("edit-key-result", work)


def _edit_metric(
    s: Session, before: KeyResult, after: KeyResult, metric: Metric, cadence: Cadence | Same
) -> None:
    """Give the metric its cadence, and the key result's new name where it bore the old one alone."""
    changed = replace(metric, cadence=or_else(cadence, metric.cadence))
    readers = in_use(s, tables.key_result, "metric_id = ?", (metric.id,))
    if metric.title == before.title and len(readers) == 1:
        changed = replace(changed, title=after.title)
    s.save(tables.metric, changed)


def _edit_steps(ws: Workspace, s: Session, key_result: KeyResult, lines: Sequence[StepLine]) -> None:
    whole = weight_of(steps_of(s, key_result.id))
    after = weight_of(save_steps(ws, s, key_result.id, lines))
    marks = marks_on(marks_of(s, key_result.id), ws.today)
    if marks.target == whole and after != whole:
        marks = replace(marks, target=after)
        check_marks(start_in_force(subject_of(s, key_result.id), ws.today), [marks], "milestones")
        s.save(tables.marks, marks)


def change_marks(
    ws: Workspace,
    key_result_id: str,
    *,
    target: float | Same = SAME,
    stretch: float | Same | None = SAME,
    sure: float | Same | None = SAME,
    start: float | Same | None = SAME,
    how: How = How.FROM_TODAY,
    reason: str = "",
) -> Marks:
    """Move the goalposts from today on, or mend them in place; return the marks in force after it.

    Raises DirectionTurned, StartIsFixed, TargetEqualsStart, StretchNotBeyondTarget, SureNotBetween.
    """

    def work(s: Session) -> Marks:
        key_result = existing(s, tables.key_result, key_result_id)
        change = MarksChange(target=target, stretch=stretch, sure=sure, start=start, how=how, reason=reason)
        return save_marks(ws, s, key_result, change)

    return ws.do("change-marks", work)


def set_way_points(ws: Workspace, key_result_id: str, *, points: Sequence[WayPointLine]) -> list[WayPoint]:
    """Make these the points that the pace runs through; none makes it straight again."""
    return ws.do("set-way-points", lambda s: save_way_points(ws, s, key_result_id, points))


def end_key_result(
    ws: Workspace, key_result_id: str, *, ending: Ending = Ending.LET_GO, day: date | None = None
) -> KeyResult:
    """End one key result before its objective is closed: let go on purpose, done, or resting for good."""

    def work(s: Session) -> KeyResult:
        key_result = existing(s, tables.key_result, key_result_id)
        if key_result.state not in (State.LIVE, State.DRAFT):
            raise NotLive(title=key_result.title, state=key_result.state.value)
        ended = replace(
            key_result, state=State.CLOSED, closed_day=sound_day("day", day or ws.today), ending=ending
        )
        return s.save(tables.key_result, ended)

    return ws.do("end-key-result", work)


def reopen_key_result(ws: Workspace, key_result_id: str) -> KeyResult:
    """Take up a key result again that was ended; its objective must be open."""

    def work(s: Session) -> KeyResult:
        key_result = existing(s, tables.key_result, key_result_id)
        takes_key_results(existing(s, tables.objective, key_result.objective_id))
        reopened = replace(key_result, state=State.LIVE, closed_day=None, ending=None)
        return s.save(tables.key_result, reopened)

    return ws.do("reopen-key-result", work)


def delete_key_result(ws: Workspace, key_result_id: str) -> None:
    """Put a key result into the trash with what hangs on it; its numbers too, if nothing else reads them."""
    ws.do("delete-key-result", lambda s: trash(s, tables.key_result, key_result_id, ws.clock.now_utc()))


def reorder_key_results(ws: Workspace, ids: Sequence[str]) -> None:
    """Put key results in this order."""
    ws.do("reorder-key-results", lambda s: reorder(s, tables.key_result, ids))
