"""Days as a person types them on the command line: ISO before all, then words, dots, and slashes."""

from __future__ import annotations

import re
from datetime import date

from lifeokr.cli.errors import DayAmbiguous
from lifeokr.domain.errors import DayNotRead

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SLASHES = re.compile(r"\s*([0-9]{1,2})\s*/\s*([0-9]{1,2})\s*/\s*([0-9]{4})\s*")


def typed_day(text: str, today: date) -> date:
    """Return the day that a text names: 2026-05-31, 31 May, 31.5., 5/31/2026, yesterday, Monday, -3.

    Names are taken in the person's language and in English. Raises DayNotRead, and DayAmbiguous for numbers
    between slashes that are a day in either order.
    """
    if _ISO_DAY.fullmatch(text):
        return iso_day(text)
    slashes = _SLASHES.fullmatch(text)
    if slashes:
        return _either_way(text, int(slashes[1]), int(slashes[2]), int(slashes[3]))
    # most commands are typed without a day, or with one that a program wrote
    from lifeokr.domain.typed_day import parse_day  # noqa: PLC0415
    from lifeokr.words.days import typed_names  # noqa: PLC0415

    try:
        return parse_day(text, today, *typed_names())
    except DayNotRead:
        return parse_day(text, today)


def iso_day(text: str) -> date:
    """Return a day written as 2026-05-31; raises DayNotRead."""
    if not _ISO_DAY.fullmatch(text):  # fromisoformat takes '2026W22' and '20260531' too
        raise DayNotRead(text=text)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise DayNotRead(text=text) from error


def _either_way(text: str, one: int, other: int, year: int) -> date:
    """Return the one day that two numbers and a year name, whichever of the two is the month."""
    found = []
    for month, day in ((one, other), (other, one)):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    if not found:
        raise DayNotRead(text=text)
    if found[0] != found[-1]:
        raise DayAmbiguous(text=text, one=found[0].isoformat(), other=found[1].isoformat())
    return found[0]
