"""From a key result's view to the figures of its chart: the same readings as on every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from math import fsum, inf

from lifeokr.charts.key_result_data import (
    HIGHEST,
    LOWEST,
    NOTHING,
    Dot,
    Goalposts,
    KeyResultData,
    Named,
    Span,
)
from lifeokr.charts.key_result_periods import period_marks, raw_values
from lifeokr.charts.key_result_words import (
    caption,
    change_words,
    check_in_line,
    first_goalposts,
    head,
    missing,
)
from lifeokr.charts.thin import Series
from lifeokr.domain.codes import Per, Status
from lifeokr.domain.days import EPSILON
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.marks import in_order, same
from lifeokr.domain.pace import Pace
from lifeokr.domain.reading import pace_of, path
from lifeokr.domain.records import CheckIn, Marks
from lifeokr.domain.standing import PathPoint, Standing, Subject
from lifeokr.domain.units import PLAIN, NumberStyle
from lifeokr.services.views import KeyResultDetails
from lifeokr.trail.axis import Axis, axis_of
from lifeokr.trail.model import subject_trail, value_unit

STEPPED = frozenset({"best", "total", "rate", "rhythm", "milestones"})
COMPARABLE = frozenset({"best", "latest", "average"})  # entries that stand on the value's own axis
DOTTED = frozenset({"best", "latest", "total", "milestones"})
LEAST_DAYS = 7  # of a daily share, before its line is drawn
HISTORY_SHARE = 3  # a third of the cycle's days is shown before it, unless asked otherwise


def build(
    details: KeyResultDetails,
    *,
    style: NumberStyle = PLAIN,
    open_id: str | None = None,
    back: int | None = None,
) -> KeyResultData:
    """Return the figures of a key result's chart, read as of its view's day.

    `open_id` is the check-in whose note is open. `back` is how many days before the cycle are shown; None:
    a third of its length, where there are numbers.
    """
    view = details.view
    subject, standing = view.subject, view.standing
    shown = value_unit(subject)
    axis = axis_of(standing)
    title = view.key_result.title
    colour = view.area.colour if view.area else "ink2"
    data = KeyResultData(
        title=title,
        caption=caption(standing, shown, style),
        colour=colour,
        trail=subject_trail(subject, standing, title=title, colour=colour, style=style),
        unit=shown,
        style=style,
        axis=axis,
        first_day=_ordinal(standing.first_day),
        due_day=_ordinal(max(standing.due_day, standing.first_day + timedelta(days=1))),
        today=_ordinal(standing.today),
        begin=_ordinal(standing.first_day),
        missing=missing(subject, standing, axis),
        closed=standing.status is Status.CLOSED,
        open_id=open_id,
        check_ins=tuple(check_in_line(row, subject, style) for row in details.check_ins),
    )
    if axis is None:
        return data
    points = path(subject, standing.today)
    marks = [row for row in in_order(details.marks) if row.day is None or row.day <= standing.today]
    data = replace(
        data,
        whole=_counts_whole(subject, axis),
        possible=_possible(subject),
        line=_line(subject, points, axis, standing),
        steps=subject.metric.kind in STEPPED,
        pace=_pace(subject, standing, axis),
        pace_steps=_paced_by_steps(subject),
        goalposts=_goalposts(marks, standing, data, axis),
        rests=_rests(details, standing),
        events=tuple(
            Named(_ordinal(event.day), event.title) for event in sorted(details.events, key=lambda e: e.day)
        ),
        periods=period_marks(subject, standing, axis),
        raw=raw_values(subject, standing, axis),
        on_first_goalposts=first_goalposts(marks, standing),
    )
    data = replace(data, dots=_dots(details, data), steps_done=_steps_done(details, data))
    data = replace(data, history=_history(subject, standing, axis, back))
    if data.history[0]:
        data = replace(data, begin=data.history[0][0])
    low, high = _limits(data)
    return replace(data, low=low, high=high)


def _ordinal(day: date) -> float:
    return float(day.toordinal())


def _counts_whole(subject: Subject, axis: Axis) -> bool:
    marks = [axis.start, axis.target, axis.stretch or axis.target]
    return subject.metric.kind in ("total", "milestones") and all(float(mark).is_integer() for mark in marks)


def _possible(subject: Subject) -> tuple[float, float]:
    """Return the lowest and the highest value that a share or a list of steps can have."""
    if kind_of(subject.metric.kind).value_is_share:
        return 0.0, 1.0
    if subject.steps:
        return 0.0, fsum(step.weight for step in subject.steps)
    return -inf, inf


def _line(subject: Subject, points: Sequence[PathPoint], axis: Axis, standing: Standing) -> Series:
    days: list[float] = []
    places: list[float] = []
    first = _readable_from(subject, standing)
    between = {entry.local_date for entry in subject.check_ins if entry.value is not None}
    for point in points:
        if (
            point.value is None
            or point.day < first
            or (subject.metric.kind == "latest" and point.day not in between)
        ):
            continue
        days.append(_ordinal(point.day))
        places.append(axis.place(point.value))
    end = _ordinal(min(standing.today, standing.due_day))
    if days and subject.metric.kind in STEPPED and days[-1] < end:
        days.append(end)
        places.append(places[-1])
    return tuple(days), tuple(places)


def _readable_from(subject: Subject, standing: Standing) -> date:
    """Return the day from which the line is drawn: a share of fewer than seven days leaps at each of them."""
    if subject.metric.kind == "within" and subject.key_result.per is Per.DAY:
        known = sorted(
            {
                entry.local_date
                for entry in subject.check_ins
                if entry.value is not None and standing.first_day <= entry.local_date <= standing.today
            }
        )
        if len(known) > LEAST_DAYS:
            return known[LEAST_DAYS - 1]
    return date.min


def _pace(subject: Subject, standing: Standing, axis: Axis) -> Series:
    """Return the pace from first to due day, with only the days on which it turns."""
    until = min(standing.today, standing.due_day)
    pace = pace_of(subject, until)
    if pace is None or not pace.exists:
        return NOTHING
    first, due = standing.first_day.toordinal(), standing.due_day.toordinal()
    if _paced_by_steps(subject):
        days = sorted({first, due, *(day for day in range(first + 1, due + 1) if _turns(pace, day))})
        return tuple(float(day) for day in days), tuple(axis.place(_pace_value(pace, day)) for day in days)
    run = [(float(day), axis.place(_pace_value(pace, day))) for day in range(first, due + 1)]
    kept = run[:1]
    for before, now, after in zip(run, run[1:], run[2:], strict=False):
        if abs((now[1] - before[1]) - (after[1] - now[1])) > EPSILON:
            kept.append(now)
    kept += run[1:][-1:]
    return tuple(day for day, _ in kept), tuple(place for _, place in kept)


def _paced_by_steps(subject: Subject) -> bool:
    """Return whether the pace goes up step by step, on the days that they were meant for."""
    return subject.metric.kind == "milestones" and not subject.way_points


def _turns(pace: Pace, ordinal: int) -> bool:
    return abs(_pace_value(pace, ordinal) - _pace_value(pace, ordinal - 1)) > EPSILON


def _pace_value(pace: Pace, ordinal: int) -> float:
    value = pace.value(date.fromordinal(ordinal))
    if value is None:
        raise ValueError(ordinal)
    return value


def _goalposts(
    marks: Sequence[Marks], standing: Standing, data: KeyResultData, axis: Axis
) -> tuple[Goalposts, ...]:
    rows = [row for row in marks if row.day is None or row.day <= standing.due_day]
    show = data.unit.show
    out: list[Goalposts] = []
    for row in rows:
        begin = data.first_day if row.day is None else max(data.first_day, _ordinal(row.day))
        if out and out[-1].begin >= begin:
            out.pop()
        out.append(
            Goalposts(
                begin,
                data.due_day,
                axis.place(row.target),
                None if row.stretch is None else axis.place(row.stretch),
                show(row.target, data.style),
                "" if row.stretch is None else show(row.stretch, data.style),
            )
        )
    for at, (before, now) in enumerate(pairwise(rows[-len(out) :]), 1):
        sentence, short = change_words(before, now, axis, data.unit, data.style)
        out[at] = replace(out[at], sentence=sentence, short=short)
        out[at - 1] = replace(out[at - 1], end=out[at].begin)
    return tuple(out)


def _rests(details: KeyResultDetails, standing: Standing) -> tuple[Span, ...]:
    out: list[Span] = []
    for pause in details.pauses:
        first = max(pause.first_day, standing.first_day)
        last = min(pause.last_day or standing.today, standing.due_day)
        if first <= last:
            out.append(Span(_ordinal(first), _ordinal(last), pause.reason))
    return tuple(sorted(out, key=lambda span: span.begin))


def _dots(details: KeyResultDetails, data: KeyResultData) -> tuple[Dot, ...]:
    """Return the check-ins of the cycle; where they have no place of their own, those with a note."""
    subject, axis = details.view.subject, data.axis
    if axis is None:
        return ()
    kind = subject.metric.kind
    out: list[Dot] = []
    for row in details.check_ins:
        entry = row.check_in
        if entry.value is None or not data.first_day <= _ordinal(entry.local_date) <= data.due_day:
            continue
        value = entry.value if kind_of(kind).entry_is_value else row.value
        if value is None or (kind not in DOTTED and not entry.note):
            continue
        out.append(_dot(entry, value, data, best=kind != "best" or _is_best(value, row.value)))
    return tuple(out)


def _is_best(value: float, best: float | None) -> bool:
    """Return whether an attempt stands on the line of the best so far, equal ones among them."""
    return best is not None and same(value, best)


def _dot(entry: CheckIn, value: float, data: KeyResultData, *, best: bool) -> Dot:
    day = _ordinal(entry.local_date)
    place = data.axis.place(value) if data.axis else 0.0
    words = head(entry, value, data.unit, data.style)
    return Dot(entry.id, day, place, value, words, entry.note, best)


def _steps_done(details: KeyResultDetails, data: KeyResultData) -> tuple[Named, ...]:
    """Return the steps done, each at the height that the line reached with it."""
    if details.view.subject.metric.kind != "milestones" or data.axis is None:
        return ()
    out: list[Named] = []
    reached = 0.0
    for step in sorted(details.view.steps, key=lambda step: (step.done_day or date.max, step.position)):
        if step.done_day is not None:
            reached += step.weight
            out.append(Named(_ordinal(step.done_day), step.title, data.axis.place(reached)))
    return tuple(out)


def _history(subject: Subject, standing: Standing, axis: Axis, back: int | None) -> Series:
    if subject.metric.kind not in COMPARABLE:
        return NOTHING
    length = (standing.due_day - standing.first_day).days
    since = standing.first_day - timedelta(days=length // HISTORY_SHARE if back is None else back)
    before = [
        entry
        for entry in subject.check_ins
        if entry.value is not None and since <= entry.local_date < standing.first_day
    ]
    days = tuple(_ordinal(entry.local_date) for entry in before)
    return days, tuple(axis.place(entry.value) for entry in before if entry.value is not None)


def _limits(data: KeyResultData) -> tuple[float, float]:
    """Return the ends of the axis: 0 to 1, further where there is something, to -0.5 and 1.3 at most."""
    places = [*data.line[1], *data.raw[1], *(dot.place for dot in data.dots)]
    places += [period.place for period in data.periods if period.place is not None]
    places += [place for post in data.goalposts for place in (post.target, post.stretch) if place is not None]
    places += data.history[1]
    low = min(0.0, max(min(places, default=0.0), LOWEST))
    return low, max(1.0, min(max(places, default=1.0), HIGHEST))
