"""Objectives and key results as the JSON that `list` and `show` promise; figures are unrounded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lifeokr.domain.records import Contributor, Event, Marks, Pause, Reflection, Step, WayPoint
from lifeokr.services.views import (
    CheckInRow,
    InitiativeView,
    KeyResultDetails,
    KeyResultView,
    ObjectiveDetails,
    ObjectiveView,
)

Json = dict[str, object]


def list_json(views: Iterable[ObjectiveView]) -> Json:
    """Return objectives with their key results, as `lifeokr list --json` writes them."""
    return {"objectives": [objective_json(view) for view in views]}


def show_json(details: ObjectiveDetails | KeyResultDetails) -> Json:
    """Return one thing with all that hangs on it, as `lifeokr show --json` writes it."""
    if isinstance(details, KeyResultDetails):
        return {"key_result": _key_result_details_json(details)}
    shown = objective_json(details.view)
    shown["key_results"] = [_key_result_details_json(one) for one in details.key_results]
    return {
        "objective": {
            **shown,
            "pauses": [_pause_json(one) for one in details.pauses],
            "events": [_event_json(one) for one in details.events],
            "initiatives": [_initiative_json(one) for one in details.initiatives],
            "contributors": [_contributor_json(one) for one in details.contributors],
            "reflections": [_reflection_json(one) for one in details.reflections],
        }
    }


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
        "first_day": _day(objective.first_day),
        "due_day": _day(view.due_day or objective.due_day),
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
        "last_check_in": _day(stands.last_check_in),
        "cadence": view.metric.cadence.value,
        "first_day": _day(stands.first_day),
        "due_day": _day(stands.due_day),
        "state": key_result.state.value,
        "steps": [_step_json(step) for step in view.steps],
    }


def _key_result_details_json(details: KeyResultDetails) -> Json:
    return {
        **key_result_json(details.view),
        "marks": [_marks_json(one) for one in details.marks],
        "way_points": [_way_point_json(one) for one in details.way_points],
        "check_ins": [_check_in_json(one) for one in details.check_ins],
        "pauses": [_pause_json(one) for one in details.pauses],
        "events": [_event_json(one) for one in details.events],
        "initiatives": [_initiative_json(one) for one in details.initiatives],
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _step_json(step: Step) -> Json:
    return {
        "id": step.id,
        "title": step.title,
        "weight": step.weight,
        "day": _day(step.day),
        "done_day": _day(step.done_day),
    }


def _marks_json(marks: Marks) -> Json:
    return {
        "id": marks.id,
        "day": _day(marks.day),
        "target": marks.target,
        "stretch": marks.stretch,
        "sure": marks.sure,
        "reason": marks.reason,
        "pause": marks.pause_id,
    }


def _way_point_json(point: WayPoint) -> Json:
    return {"id": point.id, "day": _day(point.day), "p": point.p}


def _check_in_json(row: CheckInRow) -> Json:
    entry = row.check_in
    return {
        "id": entry.id,
        "day": _day(entry.local_date),
        "entry": entry.value,
        "out_of": entry.out_of,
        "value": row.value,
        "skipped": entry.skipped,
        "note": entry.note,
        "confidence": entry.confidence,
        "confidence_carried": entry.confidence_carried,
        "key_result": entry.key_result_id,
    }


def _pause_json(pause: Pause) -> Json:
    return {
        "id": pause.id,
        "objective": pause.objective_id,
        "key_result": pause.key_result_id,
        "first_day": _day(pause.first_day),
        "last_day": _day(pause.last_day),
        "due": pause.due.value,
        "reason": pause.reason,
    }


def _event_json(event: Event) -> Json:
    return {"id": event.id, "title": event.title, "day": _day(event.day), "note": event.note}


def _initiative_json(view: InitiativeView) -> Json:
    initiative = view.initiative
    return {
        "id": initiative.id,
        "title": initiative.title,
        "repeats": initiative.repeats,
        "due_day": _day(initiative.due_day),
        "if_then": initiative.if_then,
        "state": initiative.state.value,
        "done_day": _day(initiative.done_day),
        "days": [_day(one.day) for one in view.days],
        "contributors": [_contributor_json(one) for one in view.contributors],
    }


def _contributor_json(contributor: Contributor) -> Json:
    return {
        "id": contributor.id,
        "name": contributor.name,
        "what": contributor.what,
        "when": contributor.when_text,
        "thanked": contributor.thanked,
    }


def _reflection_json(reflection: Reflection) -> Json:
    return {
        "id": reflection.id,
        "day": _day(reflection.day),
        "period": reflection.period,
        "prompt": reflection.prompt,
        "text": reflection.text,
    }
