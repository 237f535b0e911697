"""Objectives and key results as they stand on the day asked about: all that a list needs to be given."""

from __future__ import annotations

from datetime import date

from lifeokr.domain.records import CheckIn, KeyResult, LifeArea, Metric, Objective, Step
from lifeokr.domain.score import ObjectiveScore
from lifeokr.domain.standing import Standing, Subject
from lifeokr.frozen import frozen


@frozen
class KeyResultView:
    """A key result as it stands; `steps` are those in use, `last_note` the newest check-in with a note."""

    key_result: KeyResult
    metric: Metric
    area: LifeArea | None
    objective: Objective
    subject: Subject
    standing: Standing
    last_note: CheckIn | None
    steps: tuple[Step, ...]

    @property
    def objective_title(self) -> str:
        """The title of the objective it belongs to."""
        return self.objective.title


@frozen
class ObjectiveView:
    """An objective as it stands; `due_day` as moved by pauses, `thread` the id of the first of its thread."""

    objective: Objective
    area: LifeArea | None
    parent: Objective | None
    due_day: date | None
    score: ObjectiveScore
    flags: tuple[str, ...]
    thread: str
    key_results: tuple[KeyResultView, ...]
