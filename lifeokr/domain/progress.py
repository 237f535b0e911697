"""Progress, position and score: the one place that computes them, for every picture and page.

Position runs through (start, 0), (target, 0.7) and (stretch, 1.0), straight on beyond both ends.
"""

from __future__ import annotations

TARGET_POSITION = 0.7
STRETCH_SHARE = 0.3


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
    # figures that nobody reads, as in JSON, need no decimals: a command starts sooner without
    from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal  # noqa: PLC0415

    exact = Decimal(repr(round(number, 9)))
    shown = exact.quantize(Decimal("0.01"), ROUND_HALF_UP)
    for line in (Decimal("0.7"), Decimal(1)):
        if exact < line <= shown:
            shown = exact.quantize(Decimal("0.01"), ROUND_FLOOR)
    return str(shown)


def shown_way(p: float) -> int:
    """Return how many percent of the way are gone, 0 to 100; 100 only where the target is met."""
    if p >= 1 - 1e-9:
        return 100
    from decimal import ROUND_HALF_UP, Decimal  # noqa: PLC0415 - as above

    exact = Decimal(repr(round(100 * max(p, 0.0), 7)))
    return min(99, int(exact.quantize(Decimal(1), ROUND_HALF_UP)))
