"""Objectives and key results as the JSON that `lifeokr list` promises; figures are unrounded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lifeokr.domain.records import Step
from lifeokr.services.live_views import KeyResultView, ObjectiveView

Json = dict[str, object]


def list_json(views: Iterable[ObjectiveView]) -> Json:
    """Return objectives with their key results, as `lifeokr list --json` writes them."""
    return {"objectives": [objective_json(view) for view in views]}


def objective_json(view: ObjectiveView) -> Json:
    """Return an objective: its area by name, its parent and thread by id."""
    objective = view.objective
    return {
        "id": objective.id,
        "title": objective.title,
        "why": objective.why,
        "area": None if view.area is None else view.area.name,
        "horizon": objective.horizon.value,
        "parent": None if view.parent is None else view.parent.id,
        "thread": view.thread,
        "first_day": day_json(objective.first_day),
        "due_day": day_json(view.due_day or objective.due_day),
        "state": objective.state.value,
        "score": view.score.score,
        "even_pace": view.score.even_pace,
        "reached": view.score.reached,
        "flags": list(view.flags),
        "key_results": [key_result_json(one) for one in view.key_results],
    }


def key_result_json(view: KeyResultView) -> Json:
    """Return a key result as it stands: its metric by id, times in seconds, shares 0..1."""
    key_result, stands = view.key_result, view.standing
    return {
        "id": key_result.id,
        "title": key_result.title,
        "metric": view.metric.id,
        "kind": view.metric.kind,
        "unit": view.metric.unit,
        "whose": key_result.whose.value,
        "weight": key_result.weight,
        "start": stands.start,
        "target": stands.target,
        "stretch": stands.stretch,
        "sure": stands.sure,
        "value": stands.value,
        "p": stands.p,
        "position": stands.position,
        "score": stands.score,
        "met": stands.met,
        "expected_p": stands.expected_p,
        "lead": stands.lead,
        "status": stands.status.value,
        "quiet": stands.quiet,
        "confidence": stands.confidence,
        "last_check_in": day_json(stands.last_check_in),
        "cadence": view.metric.cadence.value,
        "first_day": day_json(stands.first_day),
        "due_day": day_json(stands.due_day),
        "state": key_result.state.value,
        "steps": [_step_json(step) for step in view.steps],
    }


def day_json(day: date | None) -> str | None:
    """Return a day as ISO text."""
    return None if day is None else day.isoformat()


def _step_json(step: Step) -> Json:
    return {
        "id": step.id,
        "title": step.title,
        "weight": step.weight,
        "day": day_json(step.day),
        "done_day": day_json(step.done_day),
    }
