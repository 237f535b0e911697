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

from datetime import date, timedelta

from lifeokr.domain.codes import Ending, Status
from lifeokr.domain.days import EPSILON
from lifeokr.domain.figures import Figures, closing, figures_of, known_from, view_of
from lifeokr.domain.kinds import View, kind_of
from lifeokr.domain.kinds.share import TOO_EARLY_BELOW, Share, barely_known
from lifeokr.domain.marks import marks_on, needs_new_goalposts
from lifeokr.domain.pace import Pace
from lifeokr.domain.progress import position, score
from lifeokr.domain.records import CheckIn
from lifeokr.domain.standing import PathPoint, Standing, Subject
from lifeokr.domain.status import TOO_EARLY_BELOW as TOO_EARLY_SHARE
from lifeokr.domain.status import Facts, is_quiet, pace_word, settled
from lifeokr.frozen import frozen


@frozen
class Attempt:
    """One attempt of a `best`; `bettered` says whether it beat all before it, the start included."""

    check_in: CheckIn
    bettered: bool


def standing(subject: Subject, today: date) -> Standing:
    """Return how a key result stands on `today`."""
    closed = closing(subject, today)
    now = figures_of(subject, closed or today)
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
    end = closing(subject, today) or today
    view = view_of(subject, end)
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
    since = known_from(kind, view)
    out: list[PathPoint] = []
    for day, reading in zip(order, kind.readings(view, order), strict=True):
        place = expected = None
        marks = pace.marks_on(day) if pace else marks_on(subject.marks, day)
        start = view.start if day >= since else None
        if pace and start is not None and not needs_new_goalposts(start, marks.target, marks.stretch):
            if reading.value is not None:
                place = position(reading.value, start, marks.target, marks.stretch)
            expected = pace.expected_p(day) if day <= view.calendar.due_day else None
        out.append(PathPoint(day, reading.value, place, expected))
    return tuple(out)


def attempts(subject: Subject, today: date) -> tuple[Attempt, ...]:
    """Return the numbers of the cycle up to `today`, each with whether it bettered all before it."""
    view = view_of(subject, closing(subject, today) or today)
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
    return view_of(subject, closing(subject, today) or today).start


def pace_of(subject: Subject, today: date) -> Pace | None:
    """Return the pace as read on `today`, for any day; None without a start, or while it leads nowhere."""
    day = closing(subject, today) or today
    view, marks = view_of(subject, day), marks_on(subject.marks, day)
    if view.start is None or needs_new_goalposts(view.start, marks.target, marks.stretch):
        return None
    return Pace(subject, day, view.start)


def _status(
    subject: Subject, now: Figures, *, closed: bool, resting: bool, quiet: bool
) -> tuple[Status, date]:
    """Return the word and the day as of which it was judged."""
    facts = _facts(now, closed=closed, resting=resting)
    word = settled(facts)
    if word is not None:
        return word, now.day
    judged = now
    if (quiet or now.kind.code == "best") and now.judged_on is not None and now.judged_on < now.day:
        judged = figures_of(subject, now.judged_on)
        facts = _facts(judged, closed=False, resting=False)
    leeway = 0.0
    if judged.pace_value is not None and judged.view.start is not None:
        leeway = judged.kind.leeway(judged.view, judged.view.start, judged.marks.target)
    return pace_word(facts, leeway), judged.day


def _facts(now: Figures, *, closed: bool, resting: bool) -> Facts:
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


def _quiet(subject: Subject, now: Figures) -> bool:
    days = now.view.calendar
    since = now.last_check_in or days.first_day
    return is_quiet(days.lived(now.day) - days.lived(since), subject.metric.cadence.days)


def _has_score(subject: Subject, now: Figures, *, closed: bool) -> bool:
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
