"""One thing with all that hangs on it as the JSON that `lifeokr show` promises; figures are unrounded."""

from __future__ import annotations

from lifeokr.domain.records import Contributor, Event, Marks, Pause, Reflection, WayPoint
from lifeokr.services.as_json import Json, day_json, key_result_json, objective_json
from lifeokr.services.views import CheckInRow, InitiativeView, KeyResultDetails, ObjectiveDetails


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


def _marks_json(marks: Marks) -> Json:
    return {
        "id": marks.id,
        "day": day_json(marks.day),
        "target": marks.target,
        "stretch": marks.stretch,
        "sure": marks.sure,
        "reason": marks.reason,
        "pause": marks.pause_id,
    }


def _way_point_json(point: WayPoint) -> Json:
    return {"id": point.id, "day": day_json(point.day), "p": point.p}


def _check_in_json(row: CheckInRow) -> Json:
    entry = row.check_in
    return {
        "id": entry.id,
        "day": day_json(entry.local_date),
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
        "first_day": day_json(pause.first_day),
        "last_day": day_json(pause.last_day),
        "due": pause.due.value,
        "reason": pause.reason,
    }


def _event_json(event: Event) -> Json:
    return {"id": event.id, "title": event.title, "day": day_json(event.day), "note": event.note}


def _initiative_json(view: InitiativeView) -> Json:
    initiative = view.initiative
    return {
        "id": initiative.id,
        "title": initiative.title,
        "repeats": initiative.repeats,
        "due_day": day_json(initiative.due_day),
        "if_then": initiative.if_then,
        "state": initiative.state.value,
        "done_day": day_json(initiative.done_day),
        "days": [day_json(one.day) for one in view.days],
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
        "day": day_json(reflection.day),
        "period": reflection.period,
        "prompt": reflection.prompt,
        "text": reflection.text,
    }
