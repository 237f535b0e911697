"""Keeping what was changed about a key result that is there, its kind and unit too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lifeokr.domain.errors import UnitsDiffer
from lifeokr.domain.units import NumberStyle, unit
from lifeokr.services import key_results, metrics
from lifeokr.services.views import KeyResultView, Preview
from lifeokr.services.workspace import Workspace
from lifeokr.words import say

MARKS = ("start", "target", "stretch", "sure")
_ENTRIES = ("low", "high", "at_least", "at_most")
READING = ("window", "per", *_ENTRIES)


def keep_changes(ws: Workspace, view: KeyResultView, changes: dict[str, Any]) -> None:
    """Keep changes as one step: the unit first, then the kind with all it reads, then the rest."""
    rest = dict(changes)

    def work(_session: object) -> None:
        metric_id = view.metric.id
        if "unit" in rest:
            code = str(rest.pop("unit"))
            same_sort = turning(view.metric.unit, code) is not None
            metrics.convert_unit(ws, metric_id, unit=code, keep_numbers=not same_sort)
        if "kind" in rest:
            asked = {name: rest.pop(name) for name in (*READING, *MARKS, "kind") if name in rest}
            rest.pop("how", None)
            rest.pop("reason", None)
            metrics.change_kind(ws, metric_id, **asked)
        if rest:
            key_results.edit_key_result(ws, view.key_result.id, **rest)

    ws.do("edit-key-result", work)


def turning(old: str, new: str) -> Callable[[float], float] | None:
    """Return what turns a value of one unit into another's; None where only the word can change."""
    source, target = unit(old), unit(new)
    try:
        target.convert(1.0, source)
    except UnitsDiffer:
        return None

    def turn(value: float) -> float:
        return target.convert(value, source)

    return turn


def turned(told: dict[str, Any], new: str, turn: Callable[[float], float], *, share: bool) -> dict[str, Any]:
    """Return answers with their numbers as they are shown in another unit."""
    names = (
        ("low", "high", "at_least", "at_most") if share else (*MARKS, "low", "high", "at_least", "at_most")
    )
    plain = unit(new)
    return {
        name: plain.parse(plain.show_bare(turn(value)))
        if name in names and isinstance(value, float)
        else value
        for name, value in told.items()
    }


def series_words(preview: Preview, before: str, after: str, style: NumberStyle) -> str:
    """Return one line on what another kind or unit does to the numbers that are there."""
    now = _value(preview.now.value, before, style)
    then = _value(preview.then.value, after, style)
    return say("editor", "Your entries stay. Today they read {then} instead of {now}.", then=then, now=now)


def _value(value: float | None, unit_code: str, style: NumberStyle) -> str:
    return say("editor", "no number") if value is None else unit(unit_code).show(value, style)
