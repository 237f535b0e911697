"""Telling 'leave it as it is' from 'make it empty' in the arguments of a verb."""

from __future__ import annotations

from enum import Enum
from typing import Any, TypeVar

T = TypeVar("T")


class Same(Enum):
    """The type of SAME, for annotations: `str | Same`."""

    SAME = "same"


SAME = Same.SAME


def given(**fields: object) -> dict[str, Any]:
    """Return the fields that a caller gave, without those left at SAME."""
    return {name: value for name, value in fields.items() if value is not SAME}


def or_else(value: T | Same, default: T) -> T:
    """Return the value given, else the default."""
    return default if isinstance(value, Same) else value
