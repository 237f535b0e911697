"""Lengths and masses. Sizes in metres and kilograms: the yard and pound agreement of 1959."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain

from lifeokr.domain.units.base import Unit
from lifeokr.domain.units.number_style import PLAIN, NumberStyle, parted_sign, read_number, write_number

_STONE = 6.35029318
_LENGTHS = {
    "km": (1000.0, ("km", "kilometres", "kilometers")),
    "mi": (1609.344, ("mi", "miles", "mile")),
    "m": (1.0, ("m", "metres", "meters")),
}
_MASSES = {
    "kg": (1.0, ("kg", "kilos", "kilo")),
    "lb": (0.45359237, ("lb", "lbs", "pounds")),
    "st": (_STONE, ("st", "stone", "stones")),
}
_SMALL = {
    "length": (("cm", 0.01), ("ft", 0.3048), ("yd", 0.9144)),
    "mass": (("g", 0.001), ("oz", 0.028349523125)),
}


class Mass(Unit):
    """A mass, which may be typed in stones and pounds: 12 st 11 lb."""

    __slots__ = ()

    def _read(self, typed: str, style: NumberStyle) -> float | None:
        sign, mass = parted_sign(typed.casefold())
        parted = re.fullmatch(r"(.+?)\s*st(?:ones?)?\s*(\d\S*?)\s*(?:lbs?|pounds)?", mass)
        if parted is None:
            return super()._read(typed, style)
        stones, pounds = (read_number(part, style) for part in parted.groups())
        if stones is None or pounds is None or stones < 0 or not 0 <= pounds < 14:
            return None
        return (stones + pounds / 14) * _STONE / self.size * (-1 if sign == "-" else 1)


class Stone(Mass):
    """A mass in stones, said with the pounds that are left over."""

    __slots__ = ()

    def show(self, value: float, style: NumberStyle = PLAIN) -> str:
        """Return a mass in stones and pounds, to a tenth of a pound."""
        tenths = round(abs(value) * 140)
        stones, rest = divmod(tenths, 140)
        sign = "-" if value < 0 and tenths else ""
        pounds = f" {write_number(rest / 10, 0, 1, style)} lb" if rest else ""
        return f"{sign}{write_number(stones, 0, 0, style)} st{pounds}"


def _family(
    quantity: str, known: Mapping[str, tuple[float, tuple[str, ...]]], least: Mapping[str, int]
) -> list[Unit]:
    made = []
    for code, (size, words) in known.items():
        rest = chain.from_iterable(
            ((word, other_size) for word in other_words)
            for other, (other_size, other_words) in known.items()
            if other != code
        )
        kind = Stone if code == "st" else Mass if quantity == "mass" else Unit
        others = (*rest, *_SMALL[quantity])
        most = 3 if code in ("km", "mi", "kg") else 2  # to the metre and the gram
        made.append(kind(code, quantity, words, size, least.get(code, 0), most, others, f"12.5 {code}"))
    return made


KM, MI, M = _family("length", _LENGTHS, {})
KG, LB, ST = _family("mass", _MASSES, {"kg": 1})
