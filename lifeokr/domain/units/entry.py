"""What a person types as an entry: a value, one more or less, or so many of so many."""

from __future__ import annotations

import re

from lifeokr.domain.errors import ValueNotRead
from lifeokr.domain.units.base import LONGEST_TEXT
from lifeokr.domain.units.number_style import PLAIN, NumberStyle, cleaned, read_number
from lifeokr.domain.units.registry import unit
from lifeokr.frozen import frozen


@frozen
class Entry:
    """A typed entry: its value in the unit, whether it is a plus or minus, and out of how many."""

    value: float
    relative: bool = False
    out_of: float | None = None


def parse_entry(text: str, unit_code: str, style: NumberStyle = PLAIN) -> Entry:
    """Return what was typed: '51:40', '+1', '-2', '4/7'; raises ValueNotRead."""
    typed = cleaned(text[: LONGEST_TEXT + 1])
    parted = re.fullmatch(r"(\S+)\s*/\s*(\d\S*)", typed)
    if parted:
        value, of = read_number(parted[1], style), read_number(parted[2], style)
        if value is None or of is None:
            raise ValueNotRead(text=text[:60], unit=unit_code, example="4/7")
        return Entry(value, out_of=of)
    return Entry(unit(unit_code).parse(text, style), relative=typed.startswith(("+", "-")))
