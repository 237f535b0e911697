"""What `rate`, `rhythm` and `within` share: the weeks or months of a cycle, and what was entered in them.

Which periods count: those fully inside the cycle, touched by no pause, and not skipped (a skip typed in a
period without a number). They count once they have ended, that is when their last day lies before the day
read.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from math import fsum

from lifeokr.domain.days import Span, periods
from lifeokr.domain.kinds.base import View, values
from lifeokr.domain.records import CheckIn
from lifeokr.frozen import frozen


@frozen
class Period:
    """A day, week or month that counts, with its check-ins that have a number."""

    first: int
    last: int
    numbers: tuple[CheckIn, ...]

    @property
    def sum(self) -> float:
        """Return the sum of the entries; 0 where there are none."""
        return fsum(values(self.numbers))


def counted(view: View) -> list[Period]:
    """Return the periods that have ended and count, in order."""
    ordinals = [entry.local_date.toordinal() for entry in view.entries]
    today = view.day.toordinal()
    out: list[Period] = []
    for first, last in spans(view):
        if last >= today:
            break
        low = bisect_left(ordinals, first)
        inside = view.entries[low : bisect_right(ordinals, last, lo=low)]
        numbers = tuple(entry for entry in inside if entry.value is not None)
        if not numbers and any(entry.skipped for entry in inside):
            continue
        out.append(Period(first, last, numbers))
    return out


def spans(view: View) -> tuple[Span, ...]:
    """Return the periods fully inside the cycle that no pause touches, skipped ones among them."""
    return periods(view.calendar, view.key_result.per, view.week_start)


def days_after(view: View) -> set[date]:
    """Return the day after each period, on which it has ended."""
    return {date.fromordinal(last + 1) for _, last in spans(view)}
