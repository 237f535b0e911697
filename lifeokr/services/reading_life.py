"""Building the views of objectives and key results from the rows of a life, in a few reads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from lifeokr.domain import horizon
from lifeokr.domain.codes import State
from lifeokr.domain.reading import standing
from lifeokr.domain.records import CheckIn, LifeArea, Objective, Pause, Step
from lifeokr.domain.score import objective_score
from lifeokr.domain.standing import Subject
from lifeokr.domain.thread import thread_id
from lifeokr.frozen import frozen
from lifeokr.services.live_views import KeyResultView, ObjectiveView
from lifeokr.services.workspace import Workspace
from lifeokr.store import reads, tables
from lifeokr.store.reads import LifeRows


@frozen
class Around:
    """What is read beside the rows asked for: every objective in use, and every pause."""

    objectives: Mapping[str, Objective]
    pauses: tuple[Pause, ...]

    def pauses_of(self, objective: Objective) -> tuple[Pause, ...]:
        """Return the pauses of an objective and those of everything."""
        return tuple(
            pause
            for pause in self.pauses
            if pause.objective_id == objective.id
            or (pause.objective_id is None and pause.key_result_id is None)
        )


def around(ws: Workspace) -> Around:
    """Read what the views of objectives need beside themselves."""
    connection = ws.file.connection
    objectives = tables.objective.where(connection, "deleted_at IS NULL", order_by="position, id")
    pauses = tables.pause.where(connection, "deleted_at IS NULL", order_by="first_day, id")
    return Around({objective.id: objective for objective in objectives}, tuple(pauses))


def steps_as_of(steps: Iterable[Step], today: date) -> tuple[Step, ...]:
    """Return steps with the ticks of later days left out."""
    return tuple(
        replace(step, done_day=None) if step.done_day is not None and step.done_day > today else step
        for step in steps
    )


def key_result_view(
    subject: Subject, objective: Objective, area: LifeArea | None, today: date
) -> KeyResultView:
    """Return a key result as it stands on a day."""
    return KeyResultView(
        key_result=subject.key_result,
        metric=subject.metric,
        area=area,
        objective=objective,
        subject=subject,
        standing=standing(subject, today),
        last_note=last_note(subject.check_ins, today),
        steps=steps_as_of(subject.steps, today),
    )


def last_note(entries: Iterable[CheckIn], today: date) -> CheckIn | None:
    """Return the newest entry with a note up to a day."""
    noted = [entry for entry in entries if entry.note and entry.local_date <= today]
    return noted[-1] if noted else None


def objective_views(rows: LifeRows, beside: Around, today: date) -> tuple[ObjectiveView, ...]:
    """Return the objectives of some rows with their key results, in the person's order."""
    origins = {objective.id: objective.origin_id for objective in beside.objectives.values()}
    children: dict[str, list[Objective]] = defaultdict(list)
    for objective in beside.objectives.values():
        children[objective.parent_id or ""].append(objective)
    of: dict[str, list[KeyResultView]] = defaultdict(list)
    for key_result in rows.key_results:
        objective = rows.objectives[key_result.objective_id]
        area = rows.areas.get(objective.area_id or "")
        of[objective.id].append(key_result_view(rows.subjects[key_result.id], objective, area, today))
    views = []
    for objective in rows.objectives.values():
        pauses = beside.pauses_of(objective)
        key_results = tuple(of[objective.id])
        open_ones = [view.standing for view in key_results if view.key_result.state is State.LIVE]
        views.append(
            ObjectiveView(
                objective=objective,
                area=rows.areas.get(objective.area_id or ""),
                parent=beside.objectives.get(objective.parent_id or ""),
                due_day=horizon.due_as_moved(objective, pauses, today),
                score=objective_score((view.key_result, view.standing) for view in key_results),
                flags=horizon.flags(
                    objective,
                    today,
                    standings=open_ones,
                    children=children[objective.id],
                    pauses=pauses,
                ),
                thread=thread_id(objective.id, origins),
                key_results=key_results,
            )
        )
    return tuple(views)


def life_rows(ws: Workspace, *, every: bool) -> LifeRows:
    """Read the live objectives with their key results, or all."""
    return reads.live_subject_rows(ws.file.connection, ws.today, every=every)


def objectives(ws: Workspace, *, all: bool = False) -> tuple[ObjectiveView, ...]:
    """Return the live objectives with their key results; with `all`, drafts, closed and archived too."""
    return objective_views(life_rows(ws, every=all), around(ws), ws.today)
