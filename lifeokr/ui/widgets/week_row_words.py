"""What a row of This week says: what was entered, and the question how sure."""

from __future__ import annotations

from math import fsum

from lifeokr.domain.kinds import kind_of
from lifeokr.domain.records import CheckIn
from lifeokr.domain.units import NumberStyle, unit
from lifeokr.services.views import WeekRow
from lifeokr.trail.model import value_unit
from lifeokr.words import say


def entered(row: WeekRow, style: NumberStyle) -> str:
    """Return what was entered this week, shortly."""
    if row.view.steps:
        done = sum(step.done_day is not None for step in row.view.steps)
        return say("week", "{done} of {all}", done=done, all=len(row.view.steps))
    numbers = [entry for entry in row.entries if entry.value is not None]
    if not numbers:
        skipped = any(entry.skipped for entry in row.entries)
        return say("week", "skipped") if skipped else say("week", "a note")
    shown, kind = unit(row.view.metric.unit), kind_of(row.view.metric.kind)
    if kind.entries_add:
        sum_ = fsum(entry.value or 0.0 for entry in numbers)
        plus = "+" if kind.entry_is_sum and sum_ >= 0 else ""
        return f"{plus}{shown.show(sum_, style)}"
    last = numbers[-1]
    if last.out_of is not None:
        return some_of(last)
    return shown.show(last.value or 0.0, style)


def some_of(entry: CheckIn) -> str:
    """Return so many of so many: 4 of 7."""
    return say("week", "{some} of {all}", some=f"{entry.value:g}", all=f"{entry.out_of:g}")


def question(row: WeekRow, style: NumberStyle) -> str:
    """Return the question how sure, with last week's number before it."""
    view = row.view
    target = value_unit(view.subject).show(view.standing.target, style)
    if row.last_week is not None and row.last_week.value is not None:
        last = unit(view.metric.unit).show_bare(row.last_week.value, style)
        if row.last_week.out_of is not None:
            last = some_of(row.last_week)
        return say("week", "Last week {last}. How sure are you of {target}?", last=last, target=target)
    return say("week", "How sure are you of {target}?", target=target)
