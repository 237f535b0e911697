"""A sum that numbers can be added to and taken from without losing a digit."""

from __future__ import annotations

from math import fsum


class ExactSum:
    """A running sum that reads exactly as `math.fsum` of all its numbers would.

    It keeps the partial sums of Shewchuk's algorithm ('Adaptive precision floating-point arithmetic', 1997),
    which are few, so that a long series is read day by day without adding it up anew each day.
    """

    __slots__ = ("_parts",)

    def __init__(self) -> None:
        self._parts: list[float] = []

    def add(self, number: float) -> None:
        """Add a number; its negative takes it away again."""
        kept: list[float] = []
        for part in self._parts:
            big, small = (number, part) if abs(number) >= abs(part) else (part, number)
            high = big + small
            low = small - (high - big)
            if low:
                kept.append(low)
            number = high
        kept.append(number)
        self._parts = kept

    @property
    def value(self) -> float:
        """Return the sum, rounded once."""
        return fsum(self._parts)
