"""The scale of Trail and chart: the start at 0, the target at 0.7, the stretch at 1.0, straight on beyond.

A stretch nearer than 15 % of the gap between start and target would stand far off on that scale, as if it
were a long climb. There the axis is plain: equal steps of the value are equal everywhere, the target stays
at 0.7 and the hill is as short as it is.
"""

from __future__ import annotations

from lifeokr.domain.marks import needs_new_goalposts, stretch_is_near
from lifeokr.domain.progress import STRETCH_SHARE, TARGET_POSITION, position
from lifeokr.domain.standing import Standing
from lifeokr.frozen import frozen


@frozen
class Axis:
    """Where values stand between these marks; `start` and `target` differ."""

    start: float
    target: float
    stretch: float | None = None

    @property
    def plain(self) -> bool:
        """Whether equal steps of the value are equal steps of the axis beyond the target too."""
        return self.stretch is None or stretch_is_near(self.start, self.target, self.stretch)

    @property
    def rising(self) -> bool:
        """Whether a higher value is better."""
        return self.target > self.start

    @property
    def crest(self) -> float | None:
        """Where the stretch stands; None where there is none."""
        return None if self.stretch is None else self.place(self.stretch)

    def place(self, value: float) -> float:
        """Return where a value stands; below 0 before the start, never clamped."""
        return position(value, self.start, self.target, None if self.plain else self.stretch)

    def value(self, place: float) -> float:
        """Return the value that stands at a place: `place` turned round."""
        if place > TARGET_POSITION and self.stretch is not None and not self.plain:
            part = (place - TARGET_POSITION) / STRETCH_SHARE
            return self.target + part * (self.stretch - self.target)
        return self.start + place / TARGET_POSITION * (self.target - self.start)


def axis_of(standing: Standing) -> Axis | None:
    """Return the axis of a key result; None without a start, or while its marks lead nowhere."""
    start = standing.start
    if start is None or needs_new_goalposts(start, standing.target, standing.stretch):
        return None
    return Axis(start, standing.target, standing.stretch)
