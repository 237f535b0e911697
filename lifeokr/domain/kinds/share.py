"""What `rhythm` and `within` share: a part of the periods that count, known or not.

The window of n days is read as the last n days, n // 7 weeks or n // 28 months that count, so that a pause
neither empties it nor is seen in it. While nothing is known there is no value; a `rhythm` at least knows
every ended period, and before the first of them stands at its start.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from math import ceil

from lifeokr.domain.codes import Per
from lifeokr.domain.days import EPSILON
from lifeokr.domain.kinds.base import Kind, Reading, View
from lifeokr.domain.kinds.periods import days_after, spans
from lifeokr.domain.records import KeyResult
from lifeokr.domain.sums import ExactSum
from lifeokr.frozen import frozen

KNOWN_LEAST = 0.6  # of the periods, for a score
TOO_EARLY_BELOW = 3  # ended periods, for a share over the cycle
_SHORTEST = {Per.DAY: 1, Per.WEEK: 7, Per.MONTH: 28}


@frozen
class Unit:
    """One period that counts: the ordinal of the day on which it is first read, and what it adds."""

    read_from: int
    kept: float
    known: float
    ended_on: int


class Share(Kind):
    """A share of periods, 0..1."""

    takes_window = True
    windows = (7, 14, 28, 90, None)
    default_start = 0.0
    value_is_share = True

    def default_window(self, start: float | None) -> int | None:
        """Return 28 days, or the whole cycle where there is no start."""
        return None if start is None else 28

    def units(self, view: View) -> list[Unit]:
        """Return the periods that count up to the day of the view, in order."""
        raise NotImplementedError

    def unknown(self, key_result: KeyResult) -> float | None:
        """Return the value while nothing is known."""
        return None

    def readings(self, view: View, days: Iterable[date]) -> Iterator[Reading]:
        """Read the share of kept among known periods up to each day."""
        units = self.units(view)
        width = self._width(view.key_result)
        at, ended, kept, known = 0, 0, ExactSum(), ExactSum()
        for day in days:
            today = day.toordinal()
            while at < len(units) and units[at].read_from <= today:
                kept.add(units[at].kept)
                known.add(units[at].known)
                if width is not None and at >= width:
                    kept.add(-units[at - width].kept)
                    known.add(-units[at - width].known)
                at += 1
            while ended < at and units[ended].ended_on < today:
                ended += 1
            of = known.value
            yield Reading(
                kept.value / of if of else self.unknown(view.key_result),
                kept=kept.value,
                known=of,
                possible=float(at if width is None else min(at, width)),
                ended=ended,
            )

    def change_days(self, view: View) -> set[date]:
        """Return the days on which a period has ended."""
        return days_after(view)

    def left(self, view: View) -> int:
        """Return how many periods are still to come in the cycle, the running one included."""
        read = [unit.ended_on for unit in self.units(view)]
        newest = max(read, default=0)
        return sum(1 for _, last in spans(view) if last >= view.day.toordinal() and last > newest)

    @staticmethod
    def needed(target: float, reading: Reading, left: int) -> int:
        """Return how many of the periods left must be kept; more than are left: out of reach."""
        of = (reading.known or 0.0) + left
        return max(0, ceil(target * of - (reading.kept or 0.0) - EPSILON))

    @staticmethod
    def _width(key_result: KeyResult) -> int | None:
        window = key_result.window
        return None if window is None else max(1, window // _SHORTEST[key_result.per])


def barely_known(reading: Reading) -> bool:
    """Return whether less than 60 % of the periods are known, so that there is no score."""
    if reading.known is None or not reading.possible:
        return False
    return min(reading.known, reading.possible) / reading.possible < KNOWN_LEAST - EPSILON
