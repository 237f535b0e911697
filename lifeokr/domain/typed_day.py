"""Days as a person types them: 2026-05-31, 31.5.2026, 31.5., or 31 May in their own month names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from lifeokr.domain.errors import DayNotRead

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTS = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?(?:\s*(\d{4}|\d{2}))?")
_WORDS = re.compile(r"(\d{1,2})\.?\s+(\S{3,}?)\.?,?(?:\s+(\d{4}))?")
_SHORTEST_NAME = 3


def parse_day(text: str, today: date, months: Sequence[str] = ()) -> date:
    """Return the day that a text names; without a year it is the one nearest to today.

    `months` are the names of the twelve months, of which three letters are enough. Raises DayNotRead.
    """
    typed = " ".join(text.split())
    day = _read(typed, today, months)
    if day is None:
        raise DayNotRead(text=typed[:60])
    return day


def _read(typed: str, today: date, months: Sequence[str]) -> date | None:
    iso = _ISO.fullmatch(typed)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    dots = _DOTS.fullmatch(typed)
    if dots:
        return _dated(int(dots[1]), int(dots[2]), dots[3], today)
    words = _WORDS.fullmatch(typed)
    if words:
        month = _month(words[2], months)
        return None if month is None else _dated(int(words[1]), month, words[3], today)
    return None


def _dated(day: int, month: int, year: str | None, today: date) -> date | None:
    """Return a day of a written year, of this century where it has two digits, else the nearest one."""
    if year is not None:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    around = (_day(today.year + shift, month, day) for shift in (-1, 0, 1))
    known = [one for one in around if one is not None]
    return min(known, key=lambda one: abs((one - today).days), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str, months: Sequence[str]) -> int | None:
    """Return the one month whose name begins so."""
    wanted = name.casefold()
    if len(wanted) < _SHORTEST_NAME:
        return None
    fitting = [number for number, month in enumerate(months, 1) if month.casefold().startswith(wanted)]
    return fitting[0] if len(fitting) == 1 else None
