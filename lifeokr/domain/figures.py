"""The figures of a key result as of one day, before they are put into a word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from datetime import date

from lifeokr.domain.codes import State
from lifeokr.domain.days import EPSILON, calendar
from lifeokr.domain.kinds import Kind, Reading, View, kind_of
from lifeokr.domain.marks import marks_on, needs_new_goalposts, same
from lifeokr.domain.pace import Pace
from lifeokr.domain.progress import progress
from lifeokr.domain.records import CheckIn, Marks
from lifeokr.domain.standing import Subject
from lifeokr.frozen import frozen

ENDED = (State.CLOSED, State.ARCHIVED)


@frozen
class Figures:
    """All figures of one key result on one day; the pace ends with the due day."""

    day: date
    kind: Kind
    view: View
    reading: Reading
    marks: Marks
    p: float | None
    met: bool
    pace_value: float | None
    expected_p: float | None

    @property
    def lead(self) -> float | None:
        """The distance from the pace, in p, without float noise."""
        if self.p is None or self.expected_p is None:
            return None
        return round(self.p - self.expected_p, 9) + 0.0  # never -0.0

    @property
    def past_due(self) -> bool:
        """Whether the day lies after the due day."""
        return self.day > self.view.calendar.due_day

    @property
    def last_check_in(self) -> date | None:
        """The day of the last check-in, a skip's or a note's too; for `milestones` of the last tick."""
        if self.kind.has_check_ins:
            return self.view.entries[-1].local_date if self.view.entries else None
        end = min(self.day, self.view.calendar.due_day)
        ticks = [step.done_day for step in self.view.steps if step.done_day and step.done_day <= end]
        return max(ticks, default=None)

    @property
    def judged_on(self) -> date | None:
        """The day of the last attempt of a `best`, of the last check-in otherwise."""
        if self.kind.code == "best":
            return self.view.numbers[-1].local_date if self.view.numbers else None
        return self.last_check_in


def closing(subject: Subject, today: date) -> date | None:
    """Return the day as of which a closed key result stands; None while it is not closed on `today`."""
    ends = [
        day or today
        for state, day in (
            (subject.key_result.state, subject.key_result.closed_day),
            (subject.objective_state, subject.objective_closed_day),
        )
        if state in ENDED
    ]
    end = min(ends, default=None)
    return end if end is not None and end <= today else None


def view_of(subject: Subject, day: date) -> View:
    """Return the cycle up to a day, with the start in force."""
    days = calendar(subject.first_day, subject.due_day, subject.pauses, day)
    entries, until = subject.check_ins, min(day, days.due_day)
    low = bisect_left(entries, days.first_day, key=_local_date)
    inside = entries[low : bisect_right(entries, until, key=_local_date)]
    numbers = tuple(entry for entry in inside if entry.value is not None)
    view = View(
        subject.key_result, day, days, inside, numbers, steps=subject.steps, week_start=subject.week_start
    )
    kind = kind_of(subject.metric.kind)
    start = _given_start(kind, view)
    if start is None:
        first = kind.first_number(view)
        start = None if first is None else first[1]
    marks = marks_on(subject.marks, day)
    return replace(view, start=start, way=0 if start is None else _way(start, marks))


def _given_start(kind: Kind, view: View) -> float | None:
    if kind.is_cycle_share(view.key_result):
        return 0.0
    return kind.default_start if view.key_result.start is None else view.key_result.start


def known_from(kind: Kind, view: View) -> date:
    """Return the day from which the start is known: that of 'my first number', else ever since."""
    if _given_start(kind, view) is not None:
        return date.min
    first = kind.first_number(view)
    return date.max if first is None else first[0]


def _way(start: float, marks: Marks) -> int:
    """Return +1 or -1 for the direction of better, 0 where the marks do not tell."""
    toward = marks.target - start
    if needs_new_goalposts(start, marks.target, marks.stretch):
        toward = 0.0 if marks.stretch is None else marks.stretch - marks.target
    return (toward > 0) - (toward < 0)


def _local_date(entry: CheckIn) -> date:
    return entry.local_date


def figures_of(subject: Subject, day: date) -> Figures:
    """Return all figures as of a day."""
    kind, view = kind_of(subject.metric.kind), view_of(subject, day)
    reading = next(kind.readings(view, (day,)))
    marks, value, start = marks_on(subject.marks, day), reading.value, view.start
    p = pace_value = expected = None
    met = False
    if start is not None and not needs_new_goalposts(start, marks.target, marks.stretch):
        pace = Pace(subject, day, start)
        marks = pace.marks_on(day)
        if day <= view.calendar.due_day:
            pace_value, expected = pace.value(day), pace.expected_p(day)
        if value is not None:
            p = progress(value, start, marks.target)
            met = p >= 1 - EPSILON or same(value, marks.target)
    elif value is not None:
        met = same(value, marks.target) or (value - marks.target) * view.way > 0
    return Figures(day, kind, view, reading, marks, p, met, pace_value, expected)
