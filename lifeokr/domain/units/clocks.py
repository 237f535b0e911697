"""Times as a clock says them: min:sec, h:min, and a pace in min:sec per km; kept in seconds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lifeokr.domain.units.base import Unit
from lifeokr.domain.units.number_style import PLAIN, NumberStyle, cleaned, read_number, write_number

_SPOKEN = re.compile(
    r"(?:(?P<h>\d+(?:[.,]\d+)?)\s*h(?:ours?|rs?)?)?\s*"
    r"(?:(?P<m>\d+(?:[.,]\d+)?)\s*m(?:in(?:utes?|s)?)?)?\s*"
    r"(?:(?P<s>\d+(?:[.,]\d+)?)\s*s(?:ec(?:onds?|s)?)?)?"
)
_SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0}
LONGEST = 1e9


@dataclass(frozen=True, slots=True)
class Clock(Unit):
    """A time; `last` is how many seconds one of the last part of h:min or min:sec is.

    `bare` is what a number without a colon counts: seconds, as files and JSON have it, or hours of sleep.
    """

    last: int = 1
    bare: float = 1.0

    def show(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return a time, a pace with '/km' behind it."""
        bare = self.show_bare(value, style)
        return f"{bare} {self.suffix}" if self.suffix else bare

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

    def _read(self, text: str, style: NumberStyle) -> float | None:
        typed = cleaned(text).casefold().removesuffix("/km").removesuffix(" per km").strip()
        negative = typed.startswith("-")
        typed = typed.removeprefix("-").removeprefix("+").strip()
        value = self._read_colons(typed, style) if ":" in typed else self._read_words(typed, style)
        if value is None or value > LONGEST:
            return None
        return -value if negative else value

    def _read_colons(self, typed: str, style: NumberStyle) -> float | None:
        parts = typed.split(":")
        if len(parts) > 3 or not all(re.fullmatch(r"\d{1,6}", part) for part in parts[:-1]):
            return None
        last = read_number(parts[-1], NumberStyle(style.decimal, ""))
        if last is None or not re.fullmatch(r"\d{2}(\D\d+)?", parts[-1]) or last >= 60:
            return None
        if len(parts) == 3:
            return None if int(parts[1]) >= 60 else int(parts[0]) * 3600 + int(parts[1]) * 60 + last
        return (int(parts[0]) * 60 + last) * self.last

    def _read_words(self, typed: str, style: NumberStyle) -> float | None:
        short = re.fullmatch(r"(\d{1,4})\s*h\s*(\d{1,2})", typed)
        if short:
            return int(short[1]) * 3600.0 + int(short[2]) * 60
        said = _SPOKEN.fullmatch(typed)
        if said and any(said.groups()):
            return sum(
                float(amount.replace(",", ".")) * _SECONDS[part]
                for part, amount in said.groupdict().items()
                if amount
            )
        number = read_number(typed, style)
        return None if number is None else number * self.bare


MIN_SEC = Clock("min:sec", "duration", example="52:30")
H_MIN = Clock("h:min", "duration", last=60, bare=3600.0, example="7:30")
PACE = Clock("pace", "pace", ("/km",), example="4:59")
