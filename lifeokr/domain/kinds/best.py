"""`best`: the best attempt in the key result's own direction; the start counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from lifeokr.domain.kinds.base import Kind, Reading, View


class Best(Kind):
    """The best attempt so far; the start is the one to beat, and stands where no attempt is better."""

    code = "best"
    entry_is_value = True

    def readings(self, view: View, days: Iterable[date]) -> Iterator[Reading]:
        """Read the best number up to each day."""
        at, best = 0, view.key_result.start
        for day in days:
            while at < len(view.numbers) and view.numbers[at].local_date <= day:
                value = view.numbers[at].value
                if value is not None and (best is None or (value - best) * view.way > 0):
                    best = value
                at += 1
            yield Reading(best)
