"""Closing an objective: what becomes of each key result, and the objective that goes on from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from lifeokr.domain.codes import Ending, Horizon, State
from lifeokr.domain.cycle import Cycle, quarter_of
from lifeokr.domain.errors import DueBeforeFirst, NothingFound, WrongUse
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.marks import direction, marks_on, validate_marks
from lifeokr.domain.reading import standing, start_in_force
from lifeokr.domain.records import KeyResult, Marks, Objective, Step
from lifeokr.engine.session import Session
from lifeokr.frozen import frozen
from lifeokr.services.given import SAME, Same, given
from lifeokr.services.goalposts import marks_of
from lifeokr.services.key_result_rules import check_marks, metric_of, subject_of
from lifeokr.services.numbers import sound_day
from lifeokr.services.rows import in_use, next_position
from lifeokr.services.steps import steps_of, weight_of
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

GOES_ON = (Ending.CARRY_ON, Ending.MOVE_GOALPOSTS)


@frozen(kw_only=True)
class EndingLine:
    """What becomes of one key result at close; the marks are for the one that goes on from it."""

    key_result_id: str
    ending: Ending
    start: float | Same | None = SAME
    target: float | Same = SAME
    stretch: float | Same | None = SAME
    sure: float | Same | None = SAME


def close_key_results(s: Session, objective: Objective, lines: Sequence[EndingLine], day: date) -> None:
    """Close the key results of an objective that are still open, each with what becomes of it."""
    endings = {line.key_result_id: line.ending for line in lines}
    open_ones = {
        key_result.id: key_result
        for key_result in in_use(s, tables.key_result, "objective_id = ?", (objective.id,))
        if key_result.state in (State.LIVE, State.DRAFT)
    }
    for unknown in endings.keys() - open_ones.keys():
        raise NothingFound(name=unknown, what="key_result")
    for key_result in open_ones.values():
        closed = replace(key_result, state=State.CLOSED, closed_day=day, ending=endings.get(key_result.id))
        s.save(tables.key_result, closed)


def carry_over(
    ws: Workspace,
    s: Session,
    closed: Objective,
    lines: Sequence[EndingLine],
    cycle: tuple[date | None, date | None],
) -> Objective | None:
    """Make the objective that goes on from a closed one, with the key results that do; None if none does.

    Origins name what each goes on from, so that a thread can be followed through the years.
    """
    going_on = [line for line in lines if line.ending in GOES_ON]
    if not going_on:
        return None
    days = _next_cycle(closed, *cycle)
    after = replace(
        closed,
        id=ws.new_id(),
        origin_id=closed.id,
        first_day=days.first_day,
        due_day=days.due_day,
        season_kept=False,
        state=State.LIVE,
        closed_day=None,
        own_score=None,
        position=next_position(s, tables.objective),
    )
    s.add(tables.objective, after)
    for position, line in enumerate(going_on):
        _carry(ws, s, line, after, position)
    return after


def _next_cycle(objective: Objective, first_day: date | None, due_day: date | None) -> Cycle:
    """Return the days asked for, else the quarter or year that follows the objective's due day."""
    if objective.due_day is None:
        raise DueBeforeFirst(first_day=first_day, due_day=due_day)
    first = sound_day("next_first_day", first_day or objective.due_day + timedelta(days=1))
    if due_day is not None:
        due = sound_day("next_due_day", due_day)
    elif objective.horizon is Horizon.YEAR:
        due = _a_year_on(first)
    else:
        due = quarter_of(first).due_day
    if due < first:
        raise DueBeforeFirst(first_day=first, due_day=due)
    return Cycle(first, due)


def _a_year_on(first: date) -> date:
    """Return the last day of the year that begins on a day."""
    if (first.month, first.day) == (2, 29):
        return date(first.year + 1, 2, 28)
    return first.replace(year=first.year + 1) - timedelta(days=1)


def _carry(ws: Workspace, s: Session, line: EndingLine, objective: Objective, position: int) -> None:
    """Add the key result that goes on from a closed one, on the same metric."""
    before = s.get(tables.key_result, line.key_result_id)
    day = before.closed_day or ws.today
    kind = metric_of(s, before).kind
    steps = [step for step in steps_of(s, before.id) if step.done_day is None]
    marks = marks_on([row for row in marks_of(s, before.id) if row.pause_id is None], day)
    if kind == "milestones":
        marks = replace(marks, target=weight_of(steps) or marks.target, stretch=None, sure=None)
    marks = replace(marks, **given(target=line.target, stretch=line.stretch, sure=line.sure))
    value = standing(subject_of(s, before.id), day).value
    start = _start_after(before, kind, value, marks) if isinstance(line.start, Same) else line.start
    after = replace(
        before,
        id=ws.new_id(),
        objective_id=objective.id,
        start=start,
        first_day=None,
        due_day=None,
        origin_id=before.id,
        state=State.LIVE,
        closed_day=None,
        ending=None,
        position=position,
    )
    s.add(tables.key_result, after)
    for place, step in enumerate(steps):
        left = Step(
            id=ws.new_id(), key_result_id=after.id, title=step.title, weight=step.weight, position=place
        )
        s.add(tables.step, left)
    sure = _sure_after(start, marks) if isinstance(line.sure, Same) else marks.sure
    wanted = Marks(
        id=ws.new_id(), key_result_id=after.id, target=marks.target, stretch=marks.stretch, sure=sure
    )
    s.add(tables.marks, wanted)
    check_marks(start_in_force(subject_of(s, after.id), ws.today), [wanted], kind)


def _start_after(key_result: KeyResult, kind_code: str, value: float | None, marks: Marks) -> float | None:
    """Return where a key result that goes on starts: where it stands now, if its marks allow that.

    Shares and milestones start anew, and so does what has reached its target: those marks lead nowhere from
    there.
    """
    kind, old = kind_of(kind_code), key_result.start
    if value is None or kind.value_is_share or not kind.has_check_ins:
        return old
    try:
        validate_marks(value, marks.target, marks.stretch, None)
    except WrongUse:
        return old
    if old is not None and direction(old, marks.target) != direction(value, marks.target):
        return old
    return value


def _sure_after(start: float | None, marks: Marks) -> float | None:
    """Return the sure mark while it still lies ahead of the start."""
    if start is None or marks.sure is None:
        return marks.sure
    ahead = (marks.sure - start) * direction(start, marks.target) >= 0
    return marks.sure if ahead else None
