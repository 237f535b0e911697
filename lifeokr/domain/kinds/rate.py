"""`rate`: the sum per week (or month), as the mean over the last ended ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from lifeokr.domain.codes import Per
from lifeokr.domain.kinds.base import Kind, Reading, View, wobble
from lifeokr.domain.kinds.periods import counted, days_after
from lifeokr.domain.sums import ExactSum


class Rate(Kind):
    """The mean of the last 4, 13 or all ended periods; one without entries is 0 unless paused or skipped."""

    code = "rate"
    entries_add = True
    takes_window = True
    takes_per = (Per.WEEK, Per.MONTH)
    windows = (4, 13, None)

    def default_window(self, start: float | None) -> int | None:
        """Return four periods."""
        return 4

    def readings(self, view: View, days: Iterable[date]) -> Iterator[Reading]:
        """Read the mean up to each day; before any ended period the start, if there is one."""
        every, window = counted(view), view.key_result.window
        sums = [period.sum for period in every]
        at, total = 0, ExactSum()
        for day in days:
            while at < len(every) and every[at].last < day.toordinal():
                total.add(sums[at])
                if window is not None and at >= window:
                    total.add(-sums[at - window])
                at += 1
            read = at if window is None else min(at, window)
            yield Reading(total.value / read if read else view.key_result.start, ended=at)

    def first_number(self, view: View) -> tuple[date, float] | None:
        """Return the sum of the first period, known once it has ended."""
        first = next(iter(counted(view)), None)
        return None if first is None else (date.fromordinal(first.last + 1), first.sum)

    def leeway(self, view: View, start: float, target: float) -> float:
        """Return the usual wobble of the ended periods' sums."""
        return wobble([period.sum for period in counted(view)], start, target)

    def scores_in_silence(self, view: View, reading: Reading) -> bool:
        """Return whether a period has ended."""
        return bool(reading.ended)

    def change_days(self, view: View) -> set[date]:
        """Return the days on which a period has ended."""
        return days_after(view)
