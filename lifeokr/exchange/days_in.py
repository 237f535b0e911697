"""Days as other programs write them: ISO, day.month.year, and the slashes that mean two things."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from lifeokr.exchange.errors import DateFormatNeeded


class DateOrder(StrEnum):
    """The order of the parts of a day; what `--date-format` takes."""

    YMD = "ymd"
    DMY = "dmy"
    MDY = "mdy"


_EARLIEST = 1900  # a log of an earlier day is a typing mistake

_TIME = re.compile(
    r"[T ,]*([0-9]{1,2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]{1,9})?)?\s*([AaPp]\.?[Mm]\.?)?\s*"
    r"(?:Z|UTC|[+-][0-9]{2}:?[0-9]{2})?"
)
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(.*)", re.DOTALL)
_BASIC = re.compile(r"([0-9]{4})()([0-9]{2})([0-9]{2})((?:T.*)?)", re.DOTALL)
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})(.*)", re.DOTALL)


def day_in(text: str, order: DateOrder | None) -> date | None:
    """Return the day a text names, as it was written there; None if it names none.

    A time of day beside it must be one; it is not kept, nor is a zone: the day is the one written down.
    """
    text = text.strip()
    match = _YEAR_FIRST.fullmatch(text) or _BASIC.fullmatch(text)
    if match:
        year, _, month, day, rest = match.groups()
    else:
        match = _YEAR_LAST.fullmatch(text)
        if match is None:
            return None
        first, mark, second, year, rest = match.groups()
        month_first = order is DateOrder.MDY and mark != "."
        month, day = (first, second) if month_first else (second, first)
    if rest.strip() and not _is_time(rest):
        return None
    if int(year) < _EARLIEST:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _is_time(text: str) -> bool:
    match = _TIME.fullmatch(text)
    if match is None:
        return False
    hour, minute, second, half = int(match[1]), int(match[2]), int(match[3] or 0), match[4]
    return hour <= (12 if half else 23) and minute <= 59 and second <= 59 and not (half and hour == 0)


def order_of(cells: Iterable[tuple[int, str]]) -> DateOrder | None:
    """Return the order that slashes and dashes have in a column of (line, text); None if there are none.

    Raises DateFormatNeeded where both orders fit every one of them, or each only some.
    """
    unclear: tuple[int, str] | None = None
    seen: set[DateOrder] = set()
    for line, text in cells:
        match = _YEAR_LAST.fullmatch(text.strip())
        if match is None or match[2] == ".":
            continue
        first, second = int(match[1]), int(match[3])
        if first > 12 >= second:
            seen.add(DateOrder.DMY)
        elif second > 12 >= first:
            seen.add(DateOrder.MDY)
        if unclear is None and first <= 12 and second <= 12:
            unclear = (line, text.strip())
    if len(seen) == 1:
        return seen.pop()
    if unclear is not None:
        raise DateFormatNeeded(line=unclear[0], text=unclear[1])
    return None
