"""Whether a number typed is far from the usual, and which number was likely meant.

Nothing is refused here: a person is asked once, in place, and what they typed is kept if they say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lifeokr.domain.errors import ValueNotRead
from lifeokr.domain.units import PLAIN, Clock, NumberStyle, Unit, unit
from lifeokr.frozen import frozen

FEWEST = 5  # numbers that make a usual
LEAST_WIDTH = 0.1  # of the largest: a series that hardly moves is not held to hundredths
FAR_WITH_A_GUESS = 1.0  # widths beyond the usual, where a likely slip explains the number
FAR = 3.0  # widths beyond it where nothing does
NEAR = 0.5  # widths beyond it within which a slip put right may lie: a series that grows goes on growing

_SHIFTS = (10.0, 0.1, 100.0, 0.01)
_SIXTIES = (60.0, 1 / 60)


@frozen
class Doubt:
    """A number far from the usual. `meant` is what was likely meant, None where nothing explains it."""

    meant: float | None


def doubt(value: float, usual: Sequence[float], likely: Iterable[float] = ()) -> Doubt | None:
    """Return a doubt about a number, None where it lies in the range of the usual, or near.

    `likely` are the numbers it may have been meant as, the likeliest first, such as those of `slips`. From
    five numbers on there is a usual: from the least to the largest, at least a tenth of the largest wide.
    """
    if len(usual) < FEWEST:
        return None
    low, high = min(usual), max(usual)
    width = max(high - low, LEAST_WIDTH * max(abs(low), abs(high)))
    if width == 0:  # only zeros: nothing tells what is much
        return None

    def beyond(number: float) -> float:
        return max(low - number, number - high, 0.0) / width

    far = beyond(value)
    if far <= FAR_WITH_A_GUESS:
        return None
    fitting = next((one for one in likely if beyond(one) <= NEAR), None)
    return Doubt(fitting) if fitting is not None or far > FAR else None


def slips(text: str, unit_code: str, style: NumberStyle = PLAIN) -> tuple[float, ...]:
    """Return the numbers that a text may have been meant as.

    A time without its colon or with a point in its place, its two parts swapped, a decimal mark too few or
    too many, minutes for hours. None of them is the number typed.
    """
    known = unit(unit_code)
    value = _read(text, known, style)
    if value is None:
        return ()
    written = (_read(one, known, style) for one in _other_times(text.strip(), known))
    found = [one for one in written if one is not None]
    found += [value * shift for shift in _SHIFTS]
    if known.quantity in ("duration", "pace"):
        found += [value * sixty for sixty in _SIXTIES]
    # As if typed: 766 * 0.1 is 76.60000000000001.
    rounded = (float(f"{one:.12g}") for one in found)
    return tuple(dict.fromkeys(one for one in rounded if one != value))


def _other_times(typed: str, known: Unit) -> tuple[str, ...]:
    """Return other ways to write a time of the same digits."""
    if not isinstance(known, Clock):
        return ()
    digits = re.fullmatch(r"\d{3,6}", typed)
    if digits:
        short = f"{typed[:-2]}:{typed[-2:]}"
        return (f"{typed[:-4]}:{typed[-4:-2]}:{typed[-2:]}",) if len(typed) > 4 else (short,)
    point = re.fullmatch(r"(\d{1,3})[.,](\d{2})", typed)
    if point:
        return (f"{point[1]}:{point[2]}",)
    parts = re.fullmatch(r"(\d{1,2}):(\d{2})", typed)
    return (f"{int(parts[2])}:{int(parts[1]):02d}",) if parts else ()


def _read(typed: str, known: Unit, style: NumberStyle) -> float | None:
    try:
        return known.parse(typed, style)
    except ValueNotRead:
        return None
