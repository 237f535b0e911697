"""`milestones`: the sum of the weights of the steps done.

A tick is this kind's check-in. The pace is the weight of the steps whose day has come; a step whose day lies
in a pause comes when the pause is over, and one behind a pause that moves the due day is moved with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from lifeokr.domain.kinds.base import Kind, Reading, View
from lifeokr.domain.sums import ExactSum


class Milestones(Kind):
    """Steps done, by weight; one step is done or not."""

    code = "milestones"
    default_start = 0.0
    has_check_ins = False
    silence_is_start = True

    def readings(self, view: View, days: Iterable[date]) -> Iterator[Reading]:
        """Read the weight done up to each day, held to the due day."""
        done = sorted(
            (step.done_day, step.weight)
            for step in view.steps
            if step.done_day is not None and step.done_day <= view.calendar.due_day
        )
        at, total = 0, ExactSum()
        for day in days:
            while at < len(done) and done[at][0] <= day:
                total.add(done[at][1])
                at += 1
            yield Reading(total.value)

    def leeway(self, view: View, start: float, target: float) -> float:
        """Return the weight of the largest step."""
        return max((step.weight for step in view.steps), default=0.0)

    def change_days(self, view: View) -> set[date]:
        """Return the days on which steps were done or should have been."""
        return {day for step in view.steps for day in (step.day, step.done_day) if day is not None}
