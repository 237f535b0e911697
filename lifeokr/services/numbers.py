"""What a number must be before it is kept."""

from __future__ import annotations

from math import isfinite

from lifeokr.domain.errors import ValueOutOfRange

LARGEST = 1e15


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
