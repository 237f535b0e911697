"""The one list of what a person can do: the command line's `do`, the words and the tests all read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lifeokr.domain.errors import UnknownCode
from lifeokr.frozen import frozen
from lifeokr.services import (
    areas,
    check_ins,
    choosing,
    contributors,
    events,
    imports,
    initiatives,
    key_results,
    metrics,
    objectives,
    pauses,
    photos,
    reflections,
    trash,
)
from lifeokr.services.decoding import decoded
from lifeokr.services.workspace import Workspace


@frozen
class Verb:
    """Something a person can do: its code, the function that does it, the tables it may touch."""

    code: str
    function: Callable[..., object]
    tables: tuple[str, ...]


_TREE = (
    "objective",
    "metric",
    "key_result",
    "pause",
    "marks",
    "way_point",
    "check_in",
    "step",
    "initiative",
    "initiative_day",
    "contributor",
    "event",
    "reflection",
    "photo",
)
_KEY_RESULT = ("metric", "key_result", "marks", "way_point", "step")
_SERIES = ("metric", "key_result", "marks", "check_in")

VERBS: tuple[Verb, ...] = (
    Verb("add-objective", objectives.add_objective, ("objective",)),
    Verb("edit-objective", objectives.edit_objective, ("objective", "marks")),
    Verb("activate-objective", objectives.activate_objective, ("objective",)),
    Verb("close-objective", objectives.close_objective, ("objective", "key_result", "marks", "step")),
    Verb("reopen-objective", objectives.reopen_objective, ("objective", "key_result")),
    Verb("archive-objective", objectives.archive_objective, ("objective",)),
    Verb("reorder-objectives", objectives.reorder_objectives, ("objective",)),
    Verb("delete-objective", objectives.delete_objective, _TREE),
    Verb("add-key-result", key_results.add_key_result, _KEY_RESULT),
    Verb("edit-key-result", key_results.edit_key_result, _KEY_RESULT),
    Verb("change-marks", key_results.change_marks, ("key_result", "marks")),
    Verb("set-way-points", key_results.set_way_points, ("way_point",)),
    Verb("end-key-result", key_results.end_key_result, ("key_result",)),
    Verb("reopen-key-result", key_results.reopen_key_result, ("key_result",)),
    Verb("reorder-key-results", key_results.reorder_key_results, ("key_result",)),
    Verb("delete-key-result", key_results.delete_key_result, _TREE),
    Verb("check-in", check_ins.check_in, ("check_in",)),
    Verb("skip", check_ins.skip, ("check_in",)),
    Verb("edit-check-in", check_ins.edit_check_in, ("check_in",)),
    Verb("delete-check-in", check_ins.delete_check_in, ("check_in",)),
    Verb("tick-step", check_ins.tick_step, ("step",)),
    Verb("edit-metric", metrics.edit_metric, ("metric",)),
    Verb("join-metrics", metrics.join_metrics, _SERIES),
    Verb("convert-unit", metrics.convert_unit, _SERIES),
    Verb("change-kind", metrics.change_kind, _SERIES),
    Verb("pause", pauses.pause, ("pause", "marks")),
    Verb("edit-pause", pauses.edit_pause, ("pause", "marks")),
    Verb("end-pause", pauses.end_pause, ("pause", "marks")),
    Verb("delete-pause", pauses.delete_pause, ("pause", "marks")),
    Verb("add-initiative", initiatives.add_initiative, ("initiative",)),
    Verb("edit-initiative", initiatives.edit_initiative, ("initiative",)),
    Verb("tick-initiative-day", initiatives.tick_initiative_day, ("initiative_day",)),
    Verb("reorder-initiatives", initiatives.reorder_initiatives, ("initiative",)),
    Verb("delete-initiative", initiatives.delete_initiative, ("initiative", "initiative_day", "contributor")),
    Verb("add-contributor", contributors.add_contributor, ("contributor",)),
    Verb("edit-contributor", contributors.edit_contributor, ("contributor",)),
    Verb("thank", contributors.thank, ("contributor",)),
    Verb("reorder-contributors", contributors.reorder_contributors, ("contributor",)),
    Verb("delete-contributor", contributors.delete_contributor, ("contributor",)),
    Verb("add-event", events.add_event, ("event",)),
    Verb("edit-event", events.edit_event, ("event",)),
    Verb("delete-event", events.delete_event, ("event",)),
    Verb("add-reflection", reflections.add_reflection, ("reflection",)),
    Verb("edit-reflection", reflections.edit_reflection, ("reflection",)),
    Verb("delete-reflection", reflections.delete_reflection, ("reflection",)),
    Verb("add-area", areas.add_area, ("life_area",)),
    Verb("rename-area", areas.rename_area, ("life_area",)),
    Verb("edit-area", areas.edit_area, ("life_area",)),
    Verb("reorder-areas", areas.reorder_areas, ("life_area",)),
    Verb("hide-area", areas.hide_area, ("life_area",)),
    Verb("say-fullness", areas.say_fullness, ("area_fullness",)),
    Verb("delete-fullness", areas.delete_fullness, ("area_fullness",)),
    Verb("set-photo", photos.set_photo, ("photo",)),
    Verb("edit-photo", photos.edit_photo, ("photo",)),
    Verb("delete-photo", photos.delete_photo, ("photo",)),
    Verb("restore-from-trash", trash.restore_from_trash, (*_TREE, "area_fullness")),
    Verb("import", imports.import_rows, ("check_in",)),
)

# What is no step: undo leaves it alone.
CHOICES = (Verb("choose", choosing.choose, ("setting",)),)

BY_CODE: dict[str, Verb] = {verb.code: verb for verb in (*VERBS, *CHOICES)}


def run_verb(ws: Workspace, code: str, args: Mapping[str, object]) -> object:
    """Do a verb with arguments as JSON has them; return what its function returns.

    Raises UnknownCode, ArgumentUnknown, ArgumentMissing, ArgumentNotRead, DayNotRead, ValueOutOfRange, or
    what the verb itself refuses.
    """
    verb = BY_CODE.get(code)
    if verb is None:
        raise UnknownCode(field="verb", code=code, known=tuple(BY_CODE))
    return verb.function(ws, **decoded(code, verb.function, args))
