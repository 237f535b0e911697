"""What a number or a day must be before it is kept."""

from __future__ import annotations

from datetime import date
from math import isfinite

from lifeokr.domain.errors import ValueOutOfRange

LARGEST = 1e15
FIRST_YEAR, LAST_YEAR = 1900, 2199


def finite(field: str, value: float) -> float:
    """Return a number as a float; raises ValueOutOfRange where it is none, or too large to be exact."""
    try:
        number = float(value)
    except OverflowError as error:
        raise ValueOutOfRange(field=field, value=value) from error
    if not isfinite(number) or abs(number) > LARGEST:
        raise ValueOutOfRange(field=field, value=value)
    return number


def finite_or_none(field: str, value: float | None) -> float | None:
    """Return a number or None; raises ValueOutOfRange."""
    return None if value is None else finite(field, value)


def in_range(field: str, value: float, low: float, high: float) -> float:
    """Return a number that lies in low..high; raises ValueOutOfRange."""
    number = finite(field, value)
    if not low <= number <= high:
        raise ValueOutOfRange(field=field, value=value)
    return number


def above_zero(field: str, value: float) -> float:
    """Return a number above zero; raises ValueOutOfRange."""
    number = finite(field, value)
    if number <= 0:
        raise ValueOutOfRange(field=field, value=value)
    return number


def confidence_of(value: int | None) -> int | None:
    """Return how sure a person is, 1 to 5, or None; raises ValueOutOfRange."""
    if value is None:
        return None
    if value not in (1, 2, 3, 4, 5):
        raise ValueOutOfRange(field="confidence", value=value)
    return int(value)


def sound_day(field: str, day: date) -> date:
    """Return a day that a life can hold; raises ValueOutOfRange before 1900 and after 2199.

    Beyond them a quarter, a week or a chart would run out of the calendar.
    """
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueOutOfRange(field=field, value=day.isoformat())
    return day


def sound_day_or_none(field: str, day: date | None) -> date | None:
    """Return a day that a life can hold, or None; raises ValueOutOfRange."""
    return None if day is None else sound_day(field, day)
