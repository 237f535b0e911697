"""Progress, position and score: the one place that computes them, for every picture and page.

Position runs through (start, 0), (target, 0.7) and (stretch, 1.0), straight on beyond both ends.
"""

from __future__ import annotations

TARGET_POSITION = 0.7
STRETCH_SHARE = 0.3
_BILLION, _HUNDREDTH = 10**9, 10**7  # figures are compared at 1e-9, so they are rounded from billionths


def progress(value: float, start: float, target: float) -> float:
    """Return p, the part of the way from start to target; never clamped. `target` differs from `start`."""
    return (value - start) / (target - start) + 0.0  # which makes of -0.0, as 0/-6 gives, a plain 0


def position(value: float, start: float, target: float, stretch: float | None) -> float:
    """Return where a value stands on the scale that has the target at 0.7 and the stretch at 1.0."""
    p = progress(value, start, target)
    if stretch is None or p <= 1:
        return TARGET_POSITION * p
    return TARGET_POSITION + STRETCH_SHARE * ((value - target) / (stretch - target))


def score(place: float, *, has_stretch: bool) -> float:
    """Return a position clipped to 0..1, or to 0..0.7 where there is no stretch."""
    return min(max(place, 0.0), 1.0 if has_stretch else TARGET_POSITION)


def shown_score(number: float) -> str:
    """Return a score with two decimals, half up, but cut where rounding would carry it across 0.7 or 1.0."""
    exact, shown = round(number * _BILLION), _hundredths(number)
    for line in (70, 100):
        if exact < line * _HUNDREDTH and line <= shown:
            shown = line - 1
    return f"{shown // 100}.{shown % 100:02d}"


def shown_way(p: float) -> int:
    """Return how many percent of the way are gone, 0 to 100; 100 only where the target is met."""
    if p >= 1 - 1e-9:
        return 100
    return min(99, _hundredths(max(p, 0.0)))


def _hundredths(number: float) -> int:
    """Return how many hundredths a figure is, half up."""
    return (round(number * _BILLION) + _HUNDREDTH // 2) // _HUNDREDTH
