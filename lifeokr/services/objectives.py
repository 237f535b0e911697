"""What a person can do with objectives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lifeokr.domain import horizon as rules
from lifeokr.domain.codes import Horizon, State
from lifeokr.domain.errors import NotLive
from lifeokr.domain.records import Objective
from lifeokr.engine.session import Session
from lifeokr.services import text
from lifeokr.services.carry_over import EndingLine, carry_over, close_key_results
from lifeokr.services.default_days import default_days
from lifeokr.services.given import SAME, Same, given
from lifeokr.services.goalposts import recut
from lifeokr.services.key_result_rules import check_days
from lifeokr.services.numbers import in_range, sound_day, sound_day_or_none
from lifeokr.services.rows import existing, in_use, next_position, reorder, trash
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables


def add_objective(
    ws: Workspace,
    *,
    title: str,
    horizon: Horizon = Horizon.QUARTER,
    area_id: str | None = None,
    why: str = "",
    parent_id: str | None = None,
    first_day: date | None = None,
    due_day: date | None = None,
    season_kept: bool = False,
    state: State = State.LIVE,
    origin_id: str | None = None,
) -> Objective:
    """Add an objective; without days it gets those of the current quarter or year."""

    def work(s: Session) -> Objective:
        objective = Objective(
            id=ws.new_id(),
            title=text.title(title),
            why=text.prose(why),
            horizon=horizon,
            area_id=area_id,
            parent_id=parent_id,
            origin_id=origin_id,
            first_day=first_day,
            due_day=due_day,
            season_kept=season_kept,
            state=state,
            position=next_position(s, tables.objective),
        )
        return s.add(tables.objective, _checked(ws, s, objective))

    return ws.do("add-objective", work)


def _checked(ws: Workspace, s: Session, objective: Objective) -> Objective:
    """Return an objective with the days its horizon asks for, after every rule has held."""
    said = (
        sound_day_or_none("first_day", objective.first_day),
        sound_day_or_none("due_day", objective.due_day),
    )
    first, due = default_days(objective.horizon, *said, ws.today)
    objective = replace(objective, first_day=first, due_day=due)
    rules.check_days(objective.horizon, first, due)
    rules.check_area(objective.horizon, objective.area_id)
    if objective.area_id is not None:
        existing(s, tables.life_area, objective.area_id)
    if objective.parent_id is not None:
        rules.check_parent(objective, existing(s, tables.objective, objective.parent_id))
    for child in in_use(s, tables.objective, "parent_id = ?", (objective.id,)):
        rules.check_parent(child, objective)
    return objective


def edit_objective(
    ws: Workspace,
    objective_id: str,
    *,
    title: str | Same = SAME,
    why: str | Same = SAME,
    horizon: Horizon | Same = SAME,
    area_id: str | Same | None = SAME,
    parent_id: str | Same | None = SAME,
    first_day: date | Same | None = SAME,
    due_day: date | Same | None = SAME,
    season_kept: bool | Same = SAME,
    own_score: float | Same | None = SAME,
) -> Objective:
    """Change an objective; its key results' marks that a rest had cut are worked out anew with its days."""

    def work(s: Session) -> Objective:
        before = existing(s, tables.objective, objective_id)
        changes = given(
            horizon=horizon,
            area_id=area_id,
            parent_id=parent_id,
            first_day=first_day,
            due_day=due_day,
            season_kept=season_kept,
            own_score=own_score,
        )
        if isinstance(title, str):
            changes["title"] = text.title(title)
        if isinstance(why, str):
            changes["why"] = text.prose(why)
        if isinstance(own_score, (int, float)):
            changes["own_score"] = in_range("own_score", own_score, 0, 1)
        after = s.save(tables.objective, _checked(ws, s, replace(before, **changes)))
        for key_result in in_use(s, tables.key_result, "objective_id = ?", (objective_id,)):
            rules.check_takes_key_results(after.horizon)
            check_days(key_result, after)
            if (before.first_day, before.due_day) != (after.first_day, after.due_day):
                recut(ws, s, key_result.id)
        return after

    return ws.do("edit-objective", work)


def delete_objective(ws: Workspace, objective_id: str) -> None:
    """Put an objective into the trash with its key results and all that hangs on them."""
    ws.do("delete-objective", lambda s: trash(s, tables.objective, objective_id, ws.clock.now_utc()))


def close_objective(
    ws: Workspace,
    objective_id: str,
    *,
    own_score: float | None = None,
    endings: Sequence[EndingLine] = (),
    day: date | None = None,
    next_first_day: date | None = None,
    next_due_day: date | None = None,
) -> Objective:
    """Close an objective and its key results in one step; what carries on starts in the next cycle.

    The objective that goes on names this one as its origin; `thread_of` finds it.
    """

    def work(s: Session) -> Objective:
        objective = existing(s, tables.objective, objective_id)
        if objective.state is not State.LIVE:
            raise NotLive(title=objective.title, state=objective.state.value)
        on = sound_day("day", day or ws.today)
        close_key_results(s, objective, endings, on)
        score = None if own_score is None else in_range("own_score", own_score, 0, 1)
        closed = s.save(
            tables.objective, replace(objective, state=State.CLOSED, closed_day=on, own_score=score)
        )
        carry_over(ws, s, closed, endings, (next_first_day, next_due_day))
        return closed

    return ws.do("close-objective", work)


def reopen_objective(ws: Workspace, objective_id: str) -> Objective:
    """Open a closed or archived objective again, with the key results that were closed with it."""

    def work(s: Session) -> Objective:
        objective = existing(s, tables.objective, objective_id)
        if objective.state not in (State.CLOSED, State.ARCHIVED):
            raise NotLive(title=objective.title, state=objective.state.value)
        for key_result in in_use(s, tables.key_result, "objective_id = ?", (objective_id,)):
            if key_result.state is State.CLOSED and key_result.closed_day == objective.closed_day:
                reopened = replace(key_result, state=State.LIVE, closed_day=None, ending=None)
                s.save(tables.key_result, reopened)
        return s.save(tables.objective, replace(objective, state=State.LIVE, closed_day=None, own_score=None))

    return ws.do("reopen-objective", work)


def archive_objective(ws: Workspace, objective_id: str, *, archived: bool = True) -> Objective:
    """Put an objective away among the old ones, or bring it back as it was, closed or live."""

    def work(s: Session) -> Objective:
        objective = existing(s, tables.objective, objective_id)
        back = State.LIVE if objective.closed_day is None else State.CLOSED
        return s.save(tables.objective, replace(objective, state=State.ARCHIVED if archived else back))

    return ws.do("archive-objective", work)


def activate_objective(ws: Workspace, objective_id: str) -> Objective:
    """Make a draft live."""

    def work(s: Session) -> Objective:
        objective = existing(s, tables.objective, objective_id)
        if objective.state is not State.DRAFT:
            raise NotLive(title=objective.title, state=objective.state.value)
        return s.save(tables.objective, replace(objective, state=State.LIVE))

    return ws.do("activate-objective", work)


def reorder_objectives(ws: Workspace, ids: Sequence[str]) -> None:
    """Put objectives in this order."""
    ws.do("reorder-objectives", lambda s: reorder(s, tables.objective, ids))
