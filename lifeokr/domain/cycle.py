"""Quarters, years and weeks as first and last days."""

from __future__ import annotations

from datetime import date, timedelta

from lifeokr.frozen import frozen

DAY = timedelta(days=1)


@frozen
class Cycle:
    """A first and a due day, both included."""

    first_day: date
    due_day: date

    def __contains__(self, day: object) -> bool:
        """Whether a day lies in the cycle."""
        return isinstance(day, date) and self.first_day <= day <= self.due_day

    @property
    def days(self) -> int:
        """How many days the cycle has, both ends counted."""
        return (self.due_day - self.first_day).days + 1


def quarter_of(day: date) -> Cycle:
    """Return the calendar quarter a day lies in."""
    month = 3 * ((day.month - 1) // 3) + 1
    first = date(day.year, month, 1)
    after = date(day.year + 1, 1, 1) if month == 10 else date(day.year, month + 3, 1)
    return Cycle(first, after - DAY)


def year_of(day: date) -> Cycle:
    """Return the calendar year a day lies in."""
    return Cycle(date(day.year, 1, 1), date(day.year, 12, 31))


def month_of(day: date) -> Cycle:
    """Return the calendar month a day lies in."""
    after = date(day.year + (day.month == 12), day.month % 12 + 1, 1)
    return Cycle(day.replace(day=1), after - DAY)


def week_of(day: date, week_start: int = 0) -> Cycle:
    """Return the week a day lies in; `week_start` 0 is Monday, 6 Sunday."""
    first = day - timedelta(days=(day.weekday() - week_start) % 7)
    return Cycle(first, first + 6 * DAY)


def quarter_name(day: date) -> str:
    """Return the code of a day's quarter, such as 2026-Q2."""
    return f"{day.year}-Q{(day.month - 1) // 3 + 1}"
