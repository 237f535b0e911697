"""Where a key result should be on a day: the expected progress.

The pace value runs by unpaused days from (first day, start) through the way points to (due day, target). A
change of marks breaks it: from the old pace value of that day it runs straight to the next later way point,
else to the new target, and expected p is that value on the new scale. Three cases share this line:

* a share over the whole cycle begins flat at its target (expected p 1) and takes no way points;
* `milestones` run by the weight of the steps whose day has come instead of by days, unless they have way
  points; without either there is no pace;
* a pause that cuts the target breaks the pace at its eve: the day itself is paused already, so the pace
  rests there. Marks for an open cut, which has no length yet, are worked out as of the day read.

Way points and step days after a pause that moves the due day move with it, as the days before must not
change.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from datetime import date, timedelta
from math import fsum
from operator import itemgetter

from lifeokr.domain.codes import PauseDue
from lifeokr.domain.days import Calendar, Span, calendar, moved, moving
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.marks import cut_marks, in_order, marks_on
from lifeokr.domain.progress import progress
from lifeokr.domain.records import Marks, Pause
from lifeokr.domain.standing import Subject

Knot = tuple[float, float]  # (clock, pace value)
ONE_DAY = timedelta(days=1)


class Pace:
    """The pace of one key result as read on `today`, for any day.

    `start` is the one in force. Open pauses last until `today`, so earlier days are read as today's chart
    draws them; whatever else is of a later day (marks, a pause that moves or cuts) is left out of them.
    """

    def __init__(self, subject: Subject, today: date, start: float) -> None:
        self._subject = subject
        self._today = today
        self._start = start
        self._kind = kind_of(subject.metric.kind)
        self._dated = sorted(pause.first_day for pause in subject.pauses if pause.due is not PauseDue.KEEP)
        self._calendars: dict[int, Calendar] = {}
        self._lines: dict[tuple[int, int], tuple[Knot, ...]] = {}
        self.marks = rows_in_force(subject, today, start)
        self._days = [row.day or date.min for row in self.marks]
        points = () if self._flat else tuple(sorted(subject.way_points, key=lambda point: point.day))
        self._way_points = points
        self._by_steps = not self._kind.has_check_ins and not points
        self._weight = fsum(step.weight for step in subject.steps)
        self._from: list[float] = []
        if self.exists:
            self._broken_at()

    @property
    def _flat(self) -> bool:
        return self._kind.is_cycle_share(self._subject.key_result)

    @property
    def exists(self) -> bool:
        """Whether there is a pace: steps without days, and without way points, have none."""
        return not self._by_steps or any(step.day for step in self._subject.steps)

    def marks_on(self, day: date) -> Marks:
        """Return the marks in force on a day."""
        return self.marks[max(0, bisect_right(self._days, day) - 1)]

    def value(self, day: date) -> float | None:
        """Return the pace in the value's unit; None where there is no pace."""
        if not self.exists:
            return None
        return self._value(max(0, bisect_right(self._days, day) - 1), day)

    def expected_p(self, day: date) -> float | None:
        """Return the expected progress on the marks of the day; None where there is no pace."""
        value = self.value(day)
        if value is None:
            return None
        if len(self.marks) == 1 and not self._flat and not self._way_points and not self._by_steps:
            return self.calendar(day).share(day)
        return progress(value, self._start, self.marks_on(day).target)

    def calendar(self, day: date) -> Calendar:
        """Return the days of the cycle as read on a day."""
        begun = bisect_right(self._dated, day)
        if begun not in self._calendars:
            subject = self._subject
            self._calendars[begun] = calendar(
                subject.first_day, subject.due_day, subject.pauses, min(day, self._today), self._today
            )
        return self._calendars[begun]

    def _value(self, row: int, day: date) -> float:
        key = (row, bisect_right(self._dated, day))
        if key not in self._lines:
            self._lines[key] = self._line(row, day)
        return _on_line(self._lines[key], self._clock(day))

    def _broken_at(self) -> None:
        """Work out the pace value from which each row of marks goes on; forward, so without recursion."""
        cuts = {pause.first_day for pause in self._subject.pauses if pause.due is PauseDue.CUT}
        self._from = [self.marks[0].target if self._flat else self._start]
        for row, begin in enumerate(self._days[1:]):
            self._from.append(self._value(row, begin - ONE_DAY if begin in cuts else begin))

    def _line(self, row: int, day: date) -> tuple[Knot, ...]:
        days, target = self.calendar(day), self.marks[row].target
        begin = self._days[row] if row else days.first_day
        knots = [(self._clock(begin, day) if row else 0.0, self._from[row])]
        for point in self._way_points:
            at = moved(point.day, days.first_day, self._pushed(day))
            if begin < at <= days.due_day:
                value = self._start + point.p * (target - self._start)
                knots.append((self._clock(at, day), value))
        end = self._weight if self._by_steps else float(days.lived_in_all)
        return (*knots, (end, target))

    def _clock(self, day: date, read_on: date | None = None) -> float:
        days = self.calendar(read_on or day)
        if not self._by_steps:
            return float(days.lived(day))
        pushed, now = self._pushed(read_on or day), days.last_lived(min(day, days.due_day))
        return fsum(
            step.weight
            for step in self._subject.steps
            if step.day is not None and moved(step.day, days.first_day, pushed) <= now
        )

    def _pushed(self, read_on: date) -> tuple[Span, ...]:
        return moving(self._subject.pauses, min(read_on, self._today), self._today)


def _on_line(knots: tuple[Knot, ...], clock: float) -> float:
    """Return the value of a broken line on a clock that does not pass its last knot.

    Of knots at one time the first is read, so that a way point on the due day is where the pace ends.
    """
    if clock <= knots[0][0]:
        return knots[0][1]
    right = min(bisect_left(knots, clock, key=itemgetter(0)), len(knots) - 1)
    (begin, low), (end, high) = knots[right - 1], knots[right]
    return low + (high - low) * ((clock - begin) / (end - begin))


def rows_in_force(subject: Subject, today: date, start: float) -> tuple[Marks, ...]:
    """Return the marks up to `today` by day, with those that a cut without a row of its own asks for."""
    have = {row.pause_id for row in subject.marks}
    for pause in _cuts(subject, today):
        if pause.id not in have:
            row = marks_of_cut(subject, pause, today, start, id=pause.id)
            subject = replace(subject, marks=(*subject.marks, row))
    rows = tuple(row for row in in_order(subject.marks) if row.day is None or row.day <= today)
    return rows or subject.marks[:1]


def marks_of_cut(subject: Subject, pause: Pause, today: date, start: float, *, id: str) -> Marks:
    """Return the marks that a pause with a cut target sets on its first day.

    The part lived is taken of the days that the other pauses leave, of cuts only the earlier ones (of two
    that begin together, the first named). An open pause lasts until `today`.
    """
    begin = pause.first_day
    cuts = _cuts(subject, begin)
    later = {cut.id for cut in cuts[cuts.index(pause) :]} if pause in cuts else {pause.id}
    others = tuple(
        other
        for other in subject.pauses
        if other.id not in later and (other.due is PauseDue.KEEP or other.first_day <= begin)
    )
    first, due = subject.first_day, subject.due_day
    without = calendar(first, due, others, begin, today)
    with_it = calendar(first, due, (*others, pause), begin, today)
    row = marks_on((row for row in subject.marks if row.pause_id not in later), begin)
    lived, in_all = with_it.lived_in_all, without.lived_in_all
    return cut_marks(row, start, lived, in_all, id=id, pause_id=pause.id, day=begin)


def _cuts(subject: Subject, until: date) -> list[Pause]:
    """Return the pauses with a cut target that have begun, in the order in which they cut."""
    cuts = (pause for pause in subject.pauses if pause.due is PauseDue.CUT and pause.first_day <= until)
    return sorted(cuts, key=lambda pause: pause.first_day)
