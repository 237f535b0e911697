"""What a person can do with rests: of one key result, one objective, or everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from lifeokr.domain.codes import PauseDue
from lifeokr.domain.errors import DueBeforeFirst
from lifeokr.domain.records import Pause
from lifeokr.engine.session import Session
from lifeokr.services import text
from lifeokr.services.belonging import belonging
from lifeokr.services.given import SAME, Same, given
from lifeokr.services.goalposts import recut
from lifeokr.services.numbers import sound_day, sound_day_or_none
from lifeokr.services.rows import existing, in_use, trash
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables

ONE_DAY = timedelta(days=1)


def pause(
    ws: Workspace,
    *,
    objective_id: str | None = None,
    key_result_id: str | None = None,
    first_day: date | None = None,
    last_day: date | None = None,
    due: PauseDue = PauseDue.KEEP,
    reason: str = "",
) -> Pause:
    """Rest one key result, one objective, or everything (neither named), from a day on; open without a last.

    The due day is kept, moved, or kept with the target cut to the days lived.
    """

    def work(s: Session) -> Pause:
        belonging(s, objective_id=objective_id, key_result_id=key_result_id, needed=False)
        resting = Pause(
            id=ws.new_id(),
            objective_id=objective_id,
            key_result_id=key_result_id,
            first_day=first_day or ws.today,
            last_day=last_day,
            due=due,
            reason=text.line(reason),
        )
        _check_order(resting)
        s.add(tables.pause, resting)
        recut_touched(ws, s, resting)
        return resting

    return ws.do("pause", work)


def edit_pause(
    ws: Workspace,
    pause_id: str,
    *,
    first_day: date | Same = SAME,
    last_day: date | Same | None = SAME,
    due: PauseDue | Same = SAME,
    reason: str | Same = SAME,
) -> Pause:
    """Change a rest's days, what it does to the due day, or its reason."""

    def work(s: Session) -> Pause:
        changes = given(first_day=first_day, last_day=last_day, due=due)
        if isinstance(reason, str):
            changes["reason"] = text.line(reason)
        return _saved(ws, s, replace(existing(s, tables.pause, pause_id), **changes))

    return ws.do("edit-pause", work)


def end_pause(ws: Workspace, pause_id: str, *, last_day: date | None = None) -> Pause:
    """End a rest: its last day is the one given, else yesterday, so that today counts again."""

    def work(s: Session) -> Pause:
        resting = existing(s, tables.pause, pause_id)
        last = last_day or max(resting.first_day, ws.today - ONE_DAY)
        return _saved(ws, s, replace(resting, last_day=last))

    return ws.do("end-pause", work)


def delete_pause(ws: Workspace, pause_id: str) -> None:
    """Put a rest into the trash with the marks it cut."""

    def work(s: Session) -> None:
        resting = existing(s, tables.pause, pause_id)
        trash(s, tables.pause, pause_id, ws.clock.now_utc())
        recut_touched(ws, s, resting)

    ws.do("delete-pause", work)


def _saved(ws: Workspace, s: Session, resting: Pause) -> Pause:
    _check_order(resting)
    s.save(tables.pause, resting)
    recut_touched(ws, s, resting)
    return resting


def _check_order(resting: Pause) -> None:
    sound_day("first_day", resting.first_day)
    sound_day_or_none("last_day", resting.last_day)
    if resting.last_day is not None and resting.last_day < resting.first_day:
        raise DueBeforeFirst(first_day=resting.first_day, due_day=resting.last_day)


def recut_touched(ws: Workspace, s: Session, resting: Pause) -> None:
    """Write the cut marks of every key result that a rest touches, or had cut, anew."""
    cut = {row.key_result_id for row in in_use(s, tables.marks, "pause_id = ?", (resting.id,))}
    if not cut and not in_use(s, tables.pause, "due = ?", (PauseDue.CUT.value,)):
        return
    condition: str = "1"
    args: tuple[str, ...] = ()
    if resting.key_result_id is not None:
        condition, args = "id = ?", (resting.key_result_id,)
    elif resting.objective_id is not None:
        condition, args = "objective_id = ?", (resting.objective_id,)
    for key_result in in_use(s, tables.key_result, condition, args):
        objective = s.get(tables.objective, key_result.objective_id)
        first, due = key_result.first_day or objective.first_day, key_result.due_day or objective.due_day
        inside = (due is None or resting.first_day <= due) and (
            first is None or resting.last_day is None or resting.last_day >= first
        )
        if inside or key_result.id in cut:
            recut(ws, s, key_result.id)
