"""The steps of a milestones key result, kept as a list that an editor shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from math import fsum

from lifeokr.domain.errors import NothingFound
from lifeokr.domain.records import Step
from lifeokr.engine.session import Session
from lifeokr.frozen import frozen
from lifeokr.services import text
from lifeokr.services.numbers import above_zero, sound_day_or_none
from lifeokr.services.rows import in_use, trash
from lifeokr.services.workspace import Workspace
from lifeokr.store import tables


@frozen(kw_only=True)
class StepLine:
    """A step as typed: `id` names one that is there, `done_day` is read for new ones only."""

    title: str
    weight: float = 1.0
    day: date | None = None
    id: str | None = None
    done_day: date | None = None


def steps_of(s: Session, key_result_id: str) -> list[Step]:
    """Return the steps in use, in their order."""
    return in_use(s, tables.step, "key_result_id = ?", (key_result_id,), order_by="position, id")


def weight_of(steps: Sequence[Step]) -> float:
    """Return the weight of all steps."""
    return fsum(step.weight for step in steps)


def save_steps(ws: Workspace, s: Session, key_result_id: str, lines: Sequence[StepLine]) -> list[Step]:
    """Make the steps those of the lines, in their order: add, change, and trash what is not named."""
    known = {step.id: step for step in steps_of(s, key_result_id)}
    named = {line.id for line in lines if line.id is not None}
    for missing in sorted(named - known.keys()):
        raise NothingFound(name=missing, what="step")
    for left_out in sorted(known.keys() - named):
        trash(s, tables.step, left_out, ws.clock.now_utc())
    for position, line in enumerate(lines):
        title, weight = text.title(line.title), above_zero("weight", line.weight)
        sound_day_or_none("day", line.day)
        sound_day_or_none("done_day", line.done_day)
        if line.id is None:
            step = Step(
                id=ws.new_id(),
                key_result_id=key_result_id,
                title=title,
                weight=weight,
                day=line.day,
                done_day=line.done_day,
                position=position,
            )
            s.add(tables.step, step)
        else:
            before = known[line.id]
            s.save(tables.step, replace(before, title=title, weight=weight, day=line.day, position=position))
    return steps_of(s, key_result_id)
