"""`average`: the mean of the daily means over the last days, or the cycle.

'An empty window keeps the last value' is read to the letter: the last window that was not empty held only
the last day with a number, so its mean is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from lifeokr.domain.kinds.base import Kind, Reading, View, daily_means, wobble
from lifeokr.domain.sums import ExactSum


class Average(Kind):
    """The mean over the last 7, 14, 28 or 90 days or the whole cycle; before any entry the start."""

    code = "average"
    takes_window = True
    windows = (7, 14, 28, 90, None)

    def default_window(self, start: float | None) -> int | None:
        """Return 28 days."""
        return 28

    def readings(self, view: View, days: Iterable[date]) -> Iterator[Reading]:
        """Read the mean up to each day, held to the due day."""
        means, window = daily_means(view.numbers), view.key_result.window
        low, high, total = 0, 0, ExactSum()
        for day in days:
            today = min(day, view.calendar.due_day).toordinal()
            while high < len(means) and means[high][0] <= today:
                total.add(means[high][1])
                high += 1
            while window is not None and low < high - 1 and means[low][0] <= today - window:
                total.add(-means[low][1])
                low += 1
            yield Reading(total.value / (high - low) if high else view.key_result.start)

    def first_number(self, view: View) -> tuple[date, float] | None:
        """Return the mean of the first day with a number."""
        first = next(iter(daily_means(view.numbers)), None)
        return None if first is None else (date.fromordinal(first[0]), first[1])

    def leeway(self, view: View, start: float, target: float) -> float:
        """Return the usual wobble of the daily means."""
        return wobble([mean for _, mean in daily_means(view.numbers)], start, target)

    def change_days(self, view: View) -> set[date]:
        """Return the days on which a number leaves the window."""
        window = view.key_result.window
        if window is None:
            return set()
        return {entry.local_date + timedelta(days=window) for entry in view.numbers}
