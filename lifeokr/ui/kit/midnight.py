"""Noticing that the day has turned while a window stands open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from lifeokr.services.clock import Clock
from lifeokr.services.sitting import offered_day


class DayWatch:
    """Compares the day with the one seen last.

    It is asked every second and waits for no midnight: a timer set for hours stands still while the computer
    sleeps, and knows nothing of a clock that is put right or of a journey to another zone.
    """

    def __init__(self, clock: Callable[[], Clock]) -> None:
        self._clock = clock
        self._seen = self._now()

    def turned(self) -> bool:
        """Whether the local day, or the day that a late entry is for, is another than when last asked."""
        before, self._seen = self._seen, self._now()
        return self._seen != before

    def _now(self) -> tuple[date, date]:
        clock = self._clock()
        return clock.today(), offered_day(clock)
