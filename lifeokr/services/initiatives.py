"""What a person can do with what they do: initiatives, once or repeating; never part of a score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from lifeokr.domain.codes import InitiativeState
from lifeokr.domain.records import Initiative, InitiativeDay
from lifeokr.engine.session import Session
from lifeokr.services import text
from lifeokr.services.belonging import belonging
from lifeokr.services.given import SAME, Same, given
from lifeokr.services.numbers import sound_day, sound_day_or_none
from lifeokr.services.rows import existing, next_position, reorder, trash
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables


def add_initiative(
    ws: Workspace,
    *,
    title: str,
    objective_id: str | None = None,
    key_result_id: str | None = None,
    repeats: str = "",
    due_day: date | None = None,
    if_then: str = "",
) -> Initiative:
    """Add something to do for an objective or a key result; `repeats` is in the person's words."""

    def work(s: Session) -> Initiative:
        belonging(s, objective_id=objective_id, key_result_id=key_result_id)
        initiative = Initiative(
            id=ws.new_id(),
            objective_id=objective_id,
            key_result_id=key_result_id,
            title=text.title(title),
            repeats=text.line(repeats),
            due_day=sound_day_or_none("due_day", due_day),
            if_then=text.prose(if_then),
            position=next_position(s, tables.initiative),
        )
        return s.add(tables.initiative, initiative)

    return ws.do("add-initiative", work)


def edit_initiative(
    ws: Workspace,
    initiative_id: str,
    *,
    title: str | Same = SAME,
    repeats: str | Same = SAME,
    due_day: date | Same | None = SAME,
    if_then: str | Same = SAME,
    state: InitiativeState | Same = SAME,
    done_day: date | Same | None = SAME,
) -> Initiative:
    """Change an initiative; done today unless another day is given."""

    def work(s: Session) -> Initiative:
        initiative = existing(s, tables.initiative, initiative_id)
        changes = given(due_day=due_day, state=state, done_day=done_day)
        if isinstance(title, str):
            changes["title"] = text.title(title)
        if isinstance(repeats, str):
            changes["repeats"] = text.line(repeats)
        if isinstance(if_then, str):
            changes["if_then"] = text.prose(if_then)
        changed = replace(initiative, **changes)
        sound_day_or_none("due_day", changed.due_day)
        sound_day_or_none("done_day", changed.done_day)
        if changed.state is not InitiativeState.DONE:
            changed = replace(changed, done_day=None)
        elif changed.done_day is None:
            changed = replace(changed, done_day=ws.today)
        return s.save(tables.initiative, changed)

    return ws.do("edit-initiative", work)


def delete_initiative(ws: Workspace, initiative_id: str) -> None:
    """Put an initiative into the trash, with its days and the people who help with it."""
    ws.do("delete-initiative", lambda s: trash(s, tables.initiative, initiative_id, ws.clock.now_utc()))


def tick_initiative_day(
    ws: Workspace, initiative_id: str, *, day: date | None = None, done: bool = True
) -> InitiativeDay | None:
    """Say that a repeating initiative was done on a day, or was not; return that day's row."""

    def work(s: Session) -> InitiativeDay | None:
        existing(s, tables.initiative, initiative_id)
        on = sound_day("day", day or ws.today)
        known = s.where(
            tables.initiative_day, "initiative_id = ? AND day = ?", (initiative_id, on.isoformat())
        )
        if not done:
            for row in known:
                s.save(tables.initiative_day, replace(row, deleted_at=row.deleted_at or ws.clock.now_utc()))
            return None
        if known:
            return s.save(tables.initiative_day, replace(known[0], deleted_at=None))
        row = InitiativeDay(id=ws.new_id(), initiative_id=initiative_id, day=on)
        return s.add(tables.initiative_day, row)

    return ws.do("tick-initiative-day", work)


def reorder_initiatives(ws: Workspace, ids: Sequence[str]) -> None:
    """Put initiatives in this order."""
    ws.do("reorder-initiatives", lambda s: reorder(s, tables.initiative, ids))
