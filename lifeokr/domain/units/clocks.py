"""Times as a clock says them (min:sec, h:min, a pace in min:sec per km), kept in seconds; hours and days."""

from __future__ import annotations

import re
from math import fsum

from lifeokr.domain.units.base import Unit
from lifeokr.domain.units.number_style import (
    PLAIN,
    NumberStyle,
    parted_sign,
    read_number,
    write_number,
)
from lifeokr.frozen import frozen

# Compiled where they are first needed: a command that only shows values starts sooner.
_SPOKEN = (
    r"(?:(?P<d>[\d.,]+)\s*d(?:ays?)?)?\s*"
    r"(?:(?P<h>[\d.,]+)\s*h(?:ours?|rs?)?)?\s*"
    r"(?:(?P<m>[\d.,]+)\s*m(?:in(?:utes?|s)?)?)?\s*"
    r"(?:(?P<s>[\d.,]+)\s*s(?:ec(?:onds?|s)?)?)?"
)
_SECONDS = {"d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0}
_MILE = 1.609344  # km
_CLOCK_WORD = r"(?P<time>[\d:.,]+?)\s*(?:(?P<h>h|hrs?|hours?)|mins?|minutes?)"
_PRIMES = r"(\d{1,4})\s*['\u2032]\s*([0-5]\d)\s*(?:''|[\"\u2033\u201d])?"
LONGEST = 1e9  # seconds, some thirty years


@frozen
class Clock(Unit):
    """A time; `last` is how many seconds one of the last part of h:min or min:sec is.

    `bare` is what a number without a colon counts: seconds, as files and JSON have it, or hours of sleep.
    """

    last: int = 1
    bare: float = 1.0

    def show_bare(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return a time as 52:30, 1:45:00 or, in hours and minutes, 7:30."""
        sign, value = ("-", -value) if value < 0 else ("", value)
        if self.last == 60:
            minutes = round(value / 60)
            return f"{sign if minutes else ''}{minutes // 60}:{minutes % 60:02d}"
        hundredths = round(value * 100)
        typed_so = abs(value * 100 - hundredths) < 1e-6  # a mean has more digits than anyone typed
        total, rest = divmod(hundredths, 100) if typed_so else (round(value), 0)
        hours, minutes, seconds = total // 3600, total // 60 % 60, total % 60
        text = f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
        part = write_number(rest / 100, 0, 2, NumberStyle(style.decimal, ""))[1:] if rest else ""
        return (sign if total or rest else "") + text + part

    def seconds(self, typed: str, style: NumberStyle) -> float | None:
        """Return the seconds that a cleaned text says, None where it says no time."""
        for bare, size in self._bare(typed):
            sign, time = parted_sign(bare.strip())
            value = self._time(time, style)
            if value is not None and value <= LONGEST:
                return (-value if sign == "-" else value) * size
        return None

    def _read(self, typed: str, style: NumberStyle) -> float | None:
        return self.seconds(typed, style)

    def _time(self, typed: str, style: NumberStyle) -> float | None:
        """Return a time without a sign in seconds."""
        if typed.startswith(("+", "-")):
            return None
        if ":" in typed:
            said = re.fullmatch(_CLOCK_WORD, typed)
            if said is None:
                return self._colons(typed, self.last, style)
            return self._colons(said["time"], 60 if said["h"] else 1, style)
        spoken = _spoken(typed, style)
        if spoken is not None:
            return spoken
        number = read_number(typed, style)
        return None if number is None else number * self.bare

    def _colons(self, typed: str, last: int, style: NumberStyle) -> float | None:
        """Return a time with colons; where there is one, `last` is the seconds of what stands behind it."""
        *before, end = typed.split(":")
        if len(before) > 2 or not all(re.fullmatch(r"\d{1,6}", part) for part in before):
            return None
        seconds = read_number(end, NumberStyle(style.decimal, ""))
        if seconds is None or not re.fullmatch(r"\d{2}(\D\d+)?", end) or seconds >= 60:
            return None
        if len(before) == 2:
            hours, minutes = int(before[0]), int(before[1])
            return None if minutes >= 60 else hours * 3600 + minutes * 60 + seconds
        return (int(before[0]) * 60 + seconds) * last


class Span(Unit):
    """Hours or days as a number with its word, also read as a clock says them: 7:30 is 7.5 hours."""

    __slots__ = ()

    def show(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return hours or days with their word: 1 hour, 7.5 hours."""
        bare = self.show_bare(value, style)
        return f"{bare} {self.words[1] if bare == '1' else self.suffix}"

    def _read(self, typed: str, style: NumberStyle) -> float | None:
        number = super()._read(typed, style)
        if number is not None:
            return number
        seconds = H_MIN.seconds(typed, style)
        return None if seconds is None else seconds / self.size


def _spoken(typed: str, style: NumberStyle) -> float | None:
    """Return the seconds of a time in words or signs: 1 h 45 min, 7h30, 52'30"."""
    short = re.fullmatch(r"(\d{1,4})\s*h\s*([0-5]?\d)", typed)
    if short:
        return int(short[1]) * 3600.0 + int(short[2]) * 60
    primes = re.fullmatch(_PRIMES, typed)
    if primes:
        return int(primes[1]) * 60.0 + int(primes[2])
    said = re.fullmatch(_SPOKEN, typed)
    amounts = {part: amount for part, amount in said.groupdict().items() if amount} if said else {}
    parts = [
        None if number is None else number * _SECONDS[part]
        for part, amount in amounts.items()
        for number in (read_number(amount, NumberStyle(style.decimal, "")),)
    ]
    known = [part for part in parts if part is not None]
    return fsum(known) if known and len(known) == len(parts) else None


MIN_SEC = Clock("min:sec", "duration", example="52:30")
H_MIN = Clock("h:min", "duration", last=60, bare=3600.0, example="7:30")
PACE = Clock(
    "pace", "pace", ("/km", "/ km", "min/km", "min / km", "per km"),
    others=tuple((word, 1 / _MILE) for word in ("/mi", "/ mi", "min/mi", "min / mi", "per mile")),
    example="4:59",
)  # fmt: skip
_HOURS, _DAYS = ("hours", "hour", "h"), ("days", "day", "d")
_MINUTES = (("minutes", 60.0), ("minute", 60.0), ("min", 60.0))
HOURS = Span(
    "hours", "duration", _HOURS, size=3600.0, most=2, example="7.5",
    others=(*_MINUTES, *((word, 86400.0) for word in _DAYS)),
)  # fmt: skip
DAYS = Span(
    "days", "duration", _DAYS, size=86400.0, most=2, example="12",
    others=tuple((word, 3600.0) for word in _HOURS),
)  # fmt: skip
