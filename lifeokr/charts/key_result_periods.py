"""What stands behind a mean or a share: the sum of each week, the weeks kept, the single values."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from math import fsum

from lifeokr.charts.key_result_data import NOTHING, Period
from lifeokr.charts.thin import Series
from lifeokr.domain.codes import Per
from lifeokr.domain.cycle import week_of
from lifeokr.domain.days import calendar
from lifeokr.domain.kinds import View, kind_of
from lifeokr.domain.kinds.periods import counted
from lifeokr.domain.kinds.share import Share, Unit
from lifeokr.domain.standing import Standing, Subject
from lifeokr.trail.axis import Axis


def period_marks(subject: Subject, standing: Standing, axis: Axis) -> tuple[Period, ...]:
    """Return the ended weeks or months: with their sums for `rate`, kept or not for `rhythm`."""
    if subject.metric.kind == "rate":
        return tuple(
            Period(period.first, period.last + 1, axis.place(period.sum))
            for period in counted(_view(subject, standing))
        )
    if subject.metric.kind == "rhythm":
        view = _view(subject, standing)
        return tuple(
            Period(period.first, period.last + 1, kept=bool(unit.kept) if unit.known else None)
            for period, unit in zip(counted(view), _units(subject, view), strict=True)
        )
    return ()


def raw_values(subject: Subject, standing: Standing, axis: Axis) -> Series:
    """Return the single numbers of an `average`, and the weeks' shares of a `within`."""
    view = _view(subject, standing)
    if subject.metric.kind == "average":
        points = [(entry.local_date.toordinal(), entry.value) for entry in view.numbers]
    elif subject.metric.kind == "within":
        points = [(day, share) for day, share in _weekly(subject, view)]
    else:
        return NOTHING
    known = [(float(day), axis.place(value)) for day, value in points if value is not None]
    return tuple(day for day, _ in known), tuple(place for _, place in known)


def _weekly(subject: Subject, view: View) -> list[tuple[int, float]]:
    """Return the share kept of each week's known days, on the last of them; of each period if longer."""
    units = [unit for unit in _units(subject, view) if unit.known]
    if subject.key_result.per is not Per.DAY:
        return [(unit.ended_on, unit.kept / unit.known) for unit in units]

    def week(unit: Unit) -> date:
        return week_of(date.fromordinal(unit.ended_on), subject.week_start).first_day

    out: list[tuple[int, float]] = []
    for _, group in groupby(units, key=week):
        of_week = list(group)
        share = fsum(unit.kept for unit in of_week) / fsum(unit.known for unit in of_week)
        out.append((of_week[-1].ended_on, share))
    return out


def _units(subject: Subject, view: View) -> list[Unit]:
    kind = kind_of(subject.metric.kind)
    return kind.units(view) if isinstance(kind, Share) else []


def _view(subject: Subject, standing: Standing) -> View:
    day = standing.today
    days = calendar(subject.first_day, subject.due_day, subject.pauses, day)
    end = min(day, days.due_day)
    entries = tuple(entry for entry in subject.check_ins if days.first_day <= entry.local_date <= end)
    numbers = tuple(entry for entry in entries if entry.value is not None)
    return View(
        subject.key_result,
        day,
        days,
        entries,
        numbers,
        steps=subject.steps,
        week_start=subject.week_start,
        start=standing.start,
    )
