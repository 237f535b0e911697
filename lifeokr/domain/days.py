"""Counting the days of a cycle: pauses, the due day they move, and the weeks and months that count.

How pauses are read on a day: `keep` counts wherever its days lie; `move` and `cut` count once they have
begun, so that earlier days read as they always did. An open pause lasts until the day of reading. A `move`
shifts the due day by each of its days in the cycle, a cycle so lengthened included, so that nothing falls
due during a rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from lifeokr.domain.codes import PauseDue, Per
from lifeokr.domain.cycle import month_of
from lifeokr.domain.records import Pause
from lifeokr.frozen import frozen

EPSILON: Final = 1e-9
Span = tuple[int, int]  # first and last day as ordinals, both included


@frozen
class Calendar:
    """The days of one cycle as read on one day; `rests` are its paused days, merged and in order.

    `due_day` is the one in force, moved by pauses.
    """

    first_day: date
    due_day: date
    rests: tuple[Span, ...] = ()

    def lived(self, day: date) -> int:
        """Return how many days of (first, day] were not paused; `day` is held to the cycle."""
        first = self.first_day.toordinal()
        end = min(day.toordinal(), self.due_day.toordinal())
        return max(0, end - first - days_within(self.rests, first + 1, end))

    @property
    def lived_in_all(self) -> int:
        """Return how many days of (first, due] are not paused."""
        return self.lived(self.due_day)

    def share(self, day: date) -> float:
        """Return f, the part of the unpaused days gone by: 0 on the first day, 1 on the due day."""
        days = self.lived_in_all
        if days == 0:
            return 1.0 if day >= self.due_day else 0.0
        return self.lived(day) / days

    def rests_on(self, day: date) -> bool:
        """Return whether a day is paused."""
        ordinal = day.toordinal()
        return any(first <= ordinal <= last for first, last in self.rests)

    def touched(self, first: int, last: int) -> bool:
        """Return whether a pause touches the days from `first` to `last` (ordinals)."""
        return any(begin <= last and end >= first for begin, end in self.rests)

    def last_lived(self, day: date) -> date:
        """Return the last day up to `day` that was not paused (the eve of the pause, if it was)."""
        ordinal = day.toordinal()
        for first, last in reversed(self.rests):
            if first <= ordinal <= last:
                return date.fromordinal(first - 1)
        return day


def days_within(spans: Iterable[Span], first: int, last: int) -> int:
    """Return how many days of first..last lie in the spans, which do not overlap."""
    return sum(max(0, min(last, end) - max(first, begin) + 1) for begin, end in spans)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, joined where they touch or overlap."""
    out: list[Span] = []
    for first, last in sorted(spans):
        if out and first <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(out[-1][1], last))
        else:
            out.append((first, last))
    return tuple(out)


def in_force(pauses: Iterable[Pause], today: date, until: date) -> tuple[Pause, ...]:
    """Return the pauses that count when reading on `today`; an open one must have begun by `until`."""
    return tuple(
        pause
        for pause in pauses
        if (
            pause.first_day <= today
            if pause.due is not PauseDue.KEEP
            else pause.last_day is not None or pause.first_day <= until
        )
    )


def span_of(pause: Pause, until: date) -> Span:
    """Return a pause's days as ordinals; an open one lasts until `until`."""
    last = pause.last_day or until
    return (pause.first_day.toordinal(), last.toordinal())


def moved(day: date, first_day: date, rests: Iterable[Span]) -> date:
    """Return where a day of the plan comes to lie when the `rests` push it back."""
    ordinal, first = day.toordinal(), first_day.toordinal()
    for begin, end in rests:
        if end >= first and begin <= ordinal:
            ordinal += end - max(begin, first) + 1
    return date.fromordinal(ordinal)


def moving(pauses: Iterable[Pause], today: date, until: date | None = None) -> tuple[Span, ...]:
    """Return the days of the pauses that have moved the due day by `today`."""
    end = until or today
    return merged(span_of(pause, end) for pause in in_force(pauses, today, end) if pause.due is PauseDue.MOVE)


def calendar(
    first_day: date, due_day: date, pauses: tuple[Pause, ...], today: date, until: date | None = None
) -> Calendar:
    """Return the cycle's days as read on `today`.

    Open pauses last until `until` (today if not given): a chart drawn today reads earlier days by it.
    """
    if not pauses:
        return Calendar(first_day, due_day)
    end = until or today
    due = moved(due_day, first_day, moving(pauses, today, end))
    return Calendar(first_day, due, merged(span_of(pause, end) for pause in in_force(pauses, today, end)))


def periods(days: Calendar, per: Per, week_start: int = 0) -> tuple[Span, ...]:
    """Return the days, weeks or months that count, as ordinals, in order.

    They lie fully inside the cycle, and no pause touches them.
    """
    if days.rests:
        return tuple(span for span in _whole(days, per, week_start) if not days.touched(*span))
    return tuple(_whole(days, per, week_start))


def _whole(days: Calendar, per: Per, week_start: int) -> Iterator[Span]:
    first, due = days.first_day.toordinal(), days.due_day.toordinal()
    if per is Per.DAY:
        yield from ((day, day) for day in range(first, due + 1))
    elif per is Per.WEEK:
        begin = first + (week_start - days.first_day.weekday()) % 7
        yield from ((day, day + 6) for day in range(begin, due - 5, 7))
    else:
        month = month_of(days.first_day)
        if month.first_day < days.first_day:
            month = month_of(month.due_day + timedelta(days=1))
        while month.due_day <= days.due_day:
            yield (month.first_day.toordinal(), month.due_day.toordinal())
            month = month_of(month.due_day + timedelta(days=1))
