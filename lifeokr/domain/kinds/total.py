"""`total`: the start and the sum of the entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from lifeokr.domain.kinds.base import Kind, Reading, View, values
from lifeokr.domain.sums import ExactSum


class Total(Kind):
    """A running total; a bare number typed is the new total, stored as the difference to the old one."""

    code = "total"
    entry_is_sum = True
    entries_add = True
    default_start = 0.0
    silence_is_start = True

    def readings(self, view: View, days: Iterable[date]) -> Iterator[Reading]:
        """Read start + sum up to each day."""
        at, total = 0, ExactSum()
        total.add(view.key_result.start or 0.0)
        for day in days:
            while at < len(view.numbers) and view.numbers[at].local_date <= day:
                total.add(view.numbers[at].value or 0.0)
                at += 1
            yield Reading(total.value)

    def leeway(self, view: View, start: float, target: float) -> float:
        """Return one entry, where only whole things are counted."""
        return float(all(number.is_integer() for number in (start, target, *values(view.numbers))))
