"""What no entry can be, whatever the person typed."""

from __future__ import annotations

from lifeokr.domain.errors import TimeBelowZero
from lifeokr.domain.kinds.base import Kind
from lifeokr.domain.units import unit

_TIMES = frozenset({"duration", "pace"})


def check_entry(kind: Kind, unit_code: str, value: float) -> None:
    """Raise TimeBelowZero for a time below zero; where entries are added up, one may take some back."""
    if value < 0 and not kind.entries_add and unit(unit_code).quantity in _TIMES:
        raise TimeBelowZero(text=unit(unit_code).show(value), unit=unit_code, example=unit(unit_code).example)
