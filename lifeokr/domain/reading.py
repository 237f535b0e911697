"""How a key result stands on a day, and how it came there: one reading for every page and picture.

Everything is read as of the day: check-ins, ticks, marks and closings of later days are left out. A closed
key result stands as on the day it was closed. Readings that were not obvious:

* no score: without a check-in (but see the kinds), known below 60 %, resting on the due day that has come,
  closed with 'let go' or 'rest';
* after the due day there is no pace: expected p and lead are null;
* a word frozen by silence is that of the last check-in's day, a skip's too; for `best` always that of the
  last attempt's day. A tick is the check-in of `milestones`;
* a first number at or past the target leaves value and `met`, but no p, pace or score, until new goalposts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from datetime import date, timedelta

from lifeokr.domain.codes import Ending, State, Status
from lifeokr.domain.days import EPSILON, calendar
from lifeokr.domain.kinds import Kind, Reading, View, kind_of
from lifeokr.domain.kinds.share import TOO_EARLY_BELOW, Share, barely_known
from lifeokr.domain.marks import marks_on, needs_new_goalposts, same
from lifeokr.domain.pace import Pace
from lifeokr.domain.progress import position, progress, score
from lifeokr.domain.records import CheckIn, Marks
from lifeokr.domain.standing import PathPoint, Standing, Subject
from lifeokr.domain.status import TOO_EARLY_BELOW as TOO_EARLY_SHARE
from lifeokr.domain.status import Facts, is_quiet, pace_word, settled

ENDED = (State.CLOSED, State.ARCHIVED)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a `best`; `bettered` says whether it beat all before it, the start included."""

    check_in: CheckIn
    bettered: bool


@dataclass(frozen=True, slots=True)
class _Figures:
    """All figures of one key result on one day."""

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
        return None if self.p is None or self.expected_p is None else round(self.p - self.expected_p, 9)

    @property
    def past_due(self) -> bool:
        return self.day > self.view.calendar.due_day

    @property
    def last_check_in(self) -> date | None:
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


def standing(subject: Subject, today: date) -> Standing:
    """Return how a key result stands on `today`."""
    closed = _closing(subject, today)
    now = _figures(subject, closed or today)
    days, marks, reading, kind = now.view.calendar, now.marks, now.reading, now.kind
    resting = closed is None and days.rests_on(now.day)
    quiet = not (closed or resting or now.past_due) and _quiet(subject, now)
    status, judged = _status(subject, now, closed=closed is not None, resting=resting, quiet=quiet)
    place = None
    if now.p is not None and reading.value is not None and now.view.start is not None:
        place = position(reading.value, now.view.start, marks.target, marks.stretch)
    scored = place is not None and _has_score(subject, now, closed=closed is not None)
    share = kind if isinstance(kind, Share) else None
    left = share.left(now.view) if share else None
    whole_cycle = kind.is_cycle_share(subject.key_result)
    return Standing(
        today=today,
        first_day=days.first_day,
        due_day=days.due_day,
        start=now.view.start,
        target=marks.target,
        stretch=marks.stretch,
        sure=marks.sure,
        value=reading.value,
        p=now.p,
        position=place,
        score=score(place, has_stretch=marks.stretch is not None) if place is not None and scored else None,
        met=now.met,
        expected_p=now.expected_p,
        pace_value=now.pace_value,
        lead=now.lead,
        status=status,
        status_day=judged,
        quiet=quiet,
        resting=resting,
        confidence=_confidence(now.view),
        last_check_in=now.last_check_in,
        kept_periods=None if reading.kept is None else round(reading.kept),
        known_periods=None if reading.known is None else round(reading.known),
        periods_left=left,
        needed_periods=(
            Share.needed(marks.target, reading, left) if left is not None and whole_cycle else None
        ),
    )


def path(subject: Subject, today: date) -> tuple[PathPoint, ...]:
    """Return a point for each day up to `today` on which value or pace turns, first day and today too.

    Each value is read as it was on its day; the pace is the one that is drawn today.
    """
    end = _closing(subject, today) or today
    view = _view(subject, end)
    kind, first = kind_of(subject.metric.kind), view.calendar.first_day
    last = min(end, view.calendar.due_day + timedelta(days=1))
    days = {first, min(end, view.calendar.due_day)} | kind.change_days(view)
    days.update(entry.local_date for entry in view.numbers)
    days.update(row.day for row in subject.marks if row.day is not None)
    days.update(point.day for point in subject.way_points)
    for pause in subject.pauses:
        days.add(pause.first_day)
        if pause.last_day is not None:
            days.add(pause.last_day)
    order = sorted(day for day in days if first <= day <= last)
    pace = None if view.start is None else Pace(subject, end, view.start)
    known_from = _known_from(kind, view)
    out: list[PathPoint] = []
    for day, reading in zip(order, kind.readings(view, order), strict=True):
        place = expected = None
        marks = pace.marks_on(day) if pace else marks_on(subject.marks, day)
        start = view.start if day >= known_from else None
        if pace and start is not None and not needs_new_goalposts(start, marks.target, marks.stretch):
            if reading.value is not None:
                place = position(reading.value, start, marks.target, marks.stretch)
            expected = pace.expected_p(day) if day <= view.calendar.due_day else None
        out.append(PathPoint(day, reading.value, place, expected))
    return tuple(out)


def attempts(subject: Subject, today: date) -> tuple[Attempt, ...]:
    """Return the numbers of the cycle up to `today`, each with whether it bettered all before it."""
    view = _view(subject, _closing(subject, today) or today)
    out: list[Attempt] = []
    best = subject.key_result.start
    for entry in view.numbers:
        value = entry.value
        bettered = value is not None and (best is None or (value - best) * view.way > EPSILON)
        if bettered:
            best = value
        out.append(Attempt(entry, bettered))
    return tuple(out)


def start_in_force(subject: Subject, today: date) -> float | None:
    """Return the start as of `today`; None while 'my first number' has not come."""
    return _view(subject, today).start


def pace_of(subject: Subject, today: date) -> Pace | None:
    """Return the pace as read on `today`; None without a start, or while new goalposts are needed."""
    view = _view(subject, today)
    marks = marks_on(subject.marks, today)
    if view.start is None or needs_new_goalposts(view.start, marks.target, marks.stretch):
        return None
    return Pace(subject, today, view.start)


def _closing(subject: Subject, today: date) -> date | None:
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


def _view(subject: Subject, day: date) -> View:
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


def _known_from(kind: Kind, view: View) -> date:
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


def _figures(subject: Subject, day: date) -> _Figures:
    kind, view = kind_of(subject.metric.kind), _view(subject, day)
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
    return _Figures(day, kind, view, reading, marks, p, met, pace_value, expected)


def _status(
    subject: Subject, now: _Figures, *, closed: bool, resting: bool, quiet: bool
) -> tuple[Status, date]:
    """Return the word and the day as of which it was judged."""
    facts = _facts(now, closed=closed, resting=resting)
    word = settled(facts)
    if word is not None:
        return word, now.day
    judged = now
    if (quiet or now.kind.code == "best") and now.judged_on is not None and now.judged_on < now.day:
        judged = _figures(subject, now.judged_on)
        facts = _facts(judged, closed=False, resting=False)
    leeway = 0.0
    if judged.pace_value is not None and judged.view.start is not None:
        leeway = judged.kind.leeway(judged.view, judged.view.start, judged.marks.target)
    return pace_word(facts, leeway), judged.day


def _facts(now: _Figures, *, closed: bool, resting: bool) -> Facts:
    value, days = now.reading.value, now.view.calendar
    early = now.kind.is_cycle_share(now.view.key_result) and (now.reading.ended or 0) < TOO_EARLY_BELOW
    return Facts(
        closed=closed,
        resting=resting,
        met=now.met,
        past_target=now.p is not None and now.p > 1 + EPSILON and now.marks.stretch is not None,
        too_early=not now.past_due and days.share(now.day) < TOO_EARLY_SHARE - EPSILON,
        too_few_periods=early and not now.past_due,
        past_due=now.past_due,
        numbered=now.kind.silence_is_start or bool(now.view.numbers),
        p=now.p,
        lead=now.lead,
        gap=0.0 if value is None or now.pace_value is None else value - now.pace_value,
        open_step=not now.kind.has_check_ins and len(now.view.steps) == 1,
    )


def _quiet(subject: Subject, now: _Figures) -> bool:
    days = now.view.calendar
    since = now.last_check_in or days.first_day
    return is_quiet(days.lived(now.day) - days.lived(since), subject.metric.cadence.days)


def _has_score(subject: Subject, now: _Figures, *, closed: bool) -> bool:
    if closed and subject.key_result.ending in (Ending.LET_GO, Ending.REST):
        return False
    due = now.view.calendar.due_day
    if now.day >= due and now.view.calendar.rests_on(due):
        return False
    if barely_known(now.reading):
        return False
    return bool(now.view.numbers) or now.kind.scores_in_silence(now.view, now.reading)


def _confidence(view: View) -> int | None:
    for entry in reversed(view.entries):
        if entry.confidence is not None and entry.key_result_id == view.key_result.id:
            return entry.confidence
    return None
