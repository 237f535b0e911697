"""How a key result would stand with an entry that is still being typed; nothing is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lifeokr.domain.entry_rules import check_entry
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.reading import standing
from lifeokr.domain.records import CheckIn
from lifeokr.domain.standing import Standing
from lifeokr.domain.units import Entry
from lifeokr.services.views import KeyResultView

_LAST = 1 << 40  # after every entry of its day


def standing_with(
    view: KeyResultView, entry: Entry, day: date, today: date, *, instead_of: CheckIn | None = None
) -> Standing:
    """Return how a key result would stand on `today` with one entry more on `day`, or one put right.

    A bare number on a total is the new total, as `check_ins.check_in` reads it. Raises TimeBelowZero.
    """
    value, kind = entry.value, kind_of(view.metric.kind)
    check_entry(kind, view.metric.unit, value)
    if kind.entry_is_sum and not entry.relative:
        value = round(value - (standing(view.subject, day).value or 0.0), 9)
    typed = CheckIn(
        id="", metric_id=view.metric.id, local_date=day, seq=_LAST, value=value, out_of=entry.out_of
    )
    others = (one for one in view.subject.check_ins if instead_of is None or one.id != instead_of.id)
    entries = sorted((*others, typed), key=lambda one: (one.local_date, one.seq))
    return standing(replace(view.subject, check_ins=tuple(entries)), today)


def standing_with_steps(view: KeyResultView, done: frozenset[str], day: date, today: date) -> Standing:
    """Return how a milestones key result would stand with exactly these steps done."""
    steps = tuple(
        replace(step, done_day=(step.done_day or day) if step.id in done else None)
        for step in view.subject.steps
    )
    return standing(replace(view.subject, steps=steps), today)
