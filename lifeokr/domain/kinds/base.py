"""What a kind is, and the cycle of a key result as a kind sees it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby, pairwise
from math import fsum
from typing import ClassVar

from lifeokr.domain.codes import Per
from lifeokr.domain.days import Calendar
from lifeokr.domain.errors import UnknownCode, ValueOutOfRange
from lifeokr.domain.records import CheckIn, KeyResult, Step
from lifeokr.frozen import frozen

WOBBLE_FROM = 5  # check-ins
WOBBLE_MOST = 0.2  # of p


@frozen
class View:
    """The cycle of a key result up to `day`, the day read.

    `entries` are the check-ins of the cycle up to that day, in order; `numbers` those with a value.
    `start` is the one in force (None: 'my first number' has not come), `way` +1 where higher is better,
    -1 where lower is, 0 while nothing tells.
    """

    key_result: KeyResult
    day: date
    calendar: Calendar
    entries: tuple[CheckIn, ...]
    numbers: tuple[CheckIn, ...]
    steps: tuple[Step, ...] = ()
    week_start: int = 0
    start: float | None = None
    way: int = 0


@frozen
class Reading:
    """What a kind reads on a day.

    Shares: `kept` of `known` of `possible` periods, in the window; `ended` counts the periods of the whole
    cycle that have ended and count. `rate` gives `ended` too.
    """

    value: float | None
    kept: float | None = None
    known: float | None = None
    possible: float | None = None
    ended: int | None = None


class Kind:
    """How check-ins become a value; one subclass a kind, without state.

    The class attributes are what editors and the command line must know to ask for a key result.
    """

    code: ClassVar[str]
    entry_is_sum: ClassVar[bool] = False  # a bare number typed is the new total, stored as the difference
    entry_is_value: ClassVar[bool] = False  # each entry is a value of its own, whatever is read at day's end
    entries_add: ClassVar[bool] = False  # entries are added up, over the cycle or by period
    needs_low_high: ClassVar[bool] = False
    needs_times: ClassVar[bool] = False  # at least or at most so many a period
    takes_window: ClassVar[bool] = False
    takes_per: ClassVar[tuple[Per, ...]] = ()
    default_per: ClassVar[Per] = Per.WEEK
    windows: ClassVar[tuple[int | None, ...]] = ()
    default_start: ClassVar[float | None] = None
    has_check_ins: ClassVar[bool] = True
    value_is_share: ClassVar[bool] = False
    silence_is_start: ClassVar[bool] = False  # without a check-in the start is a number, not a gap

    def default_window(self, start: float | None) -> int | None:
        """Return the window offered for a key result with or without a start; None is the whole cycle."""
        return None

    def readings(self, view: View, days: Iterable[date]) -> Iterator[Reading]:
        """Read the value on each of the days, which ascend and do not pass the last day of the view."""
        raise NotImplementedError

    def first_number(self, view: View) -> tuple[date, float] | None:
        """Return the first value of the cycle and the day from which it is known, for 'my first number'."""
        first = next(iter(view.numbers), None)
        return None if first is None or first.value is None else (first.local_date, first.value)

    def leeway(self, view: View, start: float, target: float) -> float:
        """Return by how much value and pace may differ and still be on pace, in the value's unit."""
        return 0.0

    def scores_in_silence(self, view: View, reading: Reading) -> bool:
        """Return whether there is a score without a check-in."""
        return self.silence_is_start

    def change_days(self, view: View) -> set[date]:
        """Return the days, beside those of check-ins, on which the value may change."""
        return set()

    def is_cycle_share(self, key_result: KeyResult) -> bool:
        """Return whether this is a share read over the whole cycle, whose pace is flat at the target."""
        return self.value_is_share and key_result.window is None

    def validate_reading(self, key_result: KeyResult) -> None:
        """Raise ValueOutOfRange (field) where the parameters of the reading do not fit the kind."""
        if self.takes_window and key_result.window is not None and key_result.window < 1:
            raise ValueOutOfRange(field="window", value=key_result.window)
        if self.takes_per and key_result.per not in self.takes_per:
            known = tuple(per.value for per in self.takes_per)
            raise UnknownCode(field="per", code=key_result.per.value, known=known)


def wobble(changing: list[float], start: float, target: float) -> float:
    """Return the usual wobble of a series: the median absolute change, from five numbers on.

    Held at 0.2 of the way from start to target.
    """
    if len(changing) < WOBBLE_FROM:
        return 0.0
    changes = [abs(after - before) for before, after in pairwise(changing)]
    return min(_median(changes), WOBBLE_MOST * abs(target - start))


def _median(numbers: list[float]) -> float:
    """Return the middle of some numbers; the library's own takes a command's start twice as long."""
    ranked, half = sorted(numbers), len(numbers) // 2
    return ranked[half] if len(ranked) % 2 else (ranked[half - 1] + ranked[half]) / 2


def values(numbers: Iterable[CheckIn]) -> list[float]:
    """Return the values of check-ins that have one."""
    return [entry.value for entry in numbers if entry.value is not None]


def daily_means(numbers: Iterable[CheckIn]) -> list[tuple[int, float]]:
    """Return the mean of each day's numbers, by ordinal, in order."""
    out: list[tuple[int, float]] = []
    for day, group in groupby(numbers, key=lambda entry: entry.local_date):
        of_day = values(group)
        out.append((day.toordinal(), fsum(of_day) / len(of_day) if len(of_day) > 1 else of_day[0]))
    return out
