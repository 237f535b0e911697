"""`latest`: the last check-in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from lifeokr.domain.kinds.base import Kind, Reading, View, values, wobble


class Latest(Kind):
    """The last check-in of the cycle; before the first there is no value."""

    code = "latest"
    entry_is_value = True

    def readings(self, view: View, days: Iterable[date]) -> Iterator[Reading]:
        """Read the last number up to each day."""
        at, value = 0, None
        for day in days:
            while at < len(view.numbers) and view.numbers[at].local_date <= day:
                value = view.numbers[at].value
                at += 1
            yield Reading(value)

    def leeway(self, view: View, start: float, target: float) -> float:
        """Return the usual wobble between check-ins."""
        return wobble(values(view.numbers), start, target)
