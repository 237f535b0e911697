"""Days as a person types them: 2026-05-31, 31.5.2026, 31.5., 31 May, yesterday, Monday, -3."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from lifeokr.domain.errors import DayNotRead

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTS = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?(?:\s*(\d{4}|\d{2}))?")
_WORDS = re.compile(r"(\d{1,2})\.?\s+(\S{3,}?)\.?,?(?:\s+(\d{4}))?")
_MINUS = str.maketrans("\u2212", "-")
_SHIFT = re.compile(r"([+-])\s*(\d{1,4})")
_SHORTEST_NAME = 3
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NEAR = {"today": 0, "yesterday": -1, "tomorrow": 1}


def parse_day(
    text: str,
    today: date,
    months: Sequence[str] = MONTHS,
    weekdays: Sequence[str] = WEEKDAYS,
    near: Mapping[str, int] = NEAR,
) -> date:
    """Return the day that a text names; without a year it is the one nearest to today.

    `-3` is three days ago, a weekday the latest such day up to today. `months` and `weekdays` (Monday first)
    are names of which three letters are enough, `near` are words for days counted from today. Raises
    DayNotRead.
    """
    typed = " ".join(text.split())
    day = _read(typed.translate(_MINUS), today, months)
    if day is None:
        day = _counted(typed.translate(_MINUS), today, weekdays, near)
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
        month = _named(words[2], months)
        return None if month is None else _dated(int(words[1]), month + 1, words[3], today)
    return None


def _counted(typed: str, today: date, weekdays: Sequence[str], near: Mapping[str, int]) -> date | None:
    """Return a day that is counted from today."""
    by_word = {word.casefold(): days for word, days in near.items()}
    days = by_word.get(typed.casefold())
    shift = _SHIFT.fullmatch(typed)
    if shift:
        days = int(shift[1] + shift[2])
    weekday = _named(typed.rstrip("."), weekdays)
    if weekday is not None:
        days = -((today.weekday() - weekday) % 7)
    try:
        return None if days is None else today + timedelta(days)
    except OverflowError:
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


def _named(name: str, names: Sequence[str]) -> int | None:
    """Return the place of the one name that begins so."""
    wanted = name.casefold()
    if len(wanted) < _SHORTEST_NAME:
        return None
    fitting = [place for place, one in enumerate(names) if one.casefold().startswith(wanted)]
    return fitting[0] if len(fitting) == 1 else None
