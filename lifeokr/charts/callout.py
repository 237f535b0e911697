"""Where the open note may stand: in free space, best below right of its point, over no point or label."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lifeokr.charts.canvas import Rect

STEP = 8.0  # pixels between the places tried
GAP = 6.0  # kept free round points and labels
LINE_COST = 60.0  # as if so many pixels farther off, for each line crossed
LEFT_COST, ABOVE_COST = 0.3, 0.2  # for each pixel that a box reaches left of its point or above it

Line = tuple[Sequence[float], Sequence[float]]
_Numbers = NDArray[np.float64]


def placed(
    size: tuple[float, float],
    point: tuple[float, float],
    room: Rect,
    taken: Sequence[Rect],
    lines: Sequence[Line] = (),
) -> Rect | None:
    """Return the best place inside `room` for a box of a width and height; None: there is none.

    A place is never over what is `taken`; among the others the nearest wins, lines crossed counting as
    distance, left of the point and above it a little too.
    """
    width, height = size
    lefts = np.arange(room.left, room.right - width + 1e-6, STEP)
    bottoms = np.arange(room.bottom, room.top - height + 1e-6, STEP)
    if not len(lefts) or not len(bottoms):
        return None
    left, bottom = (grid.ravel() for grid in np.meshgrid(lefts, bottoms))
    right, top = left + width, bottom + height
    free = np.ones(len(left), dtype=bool)
    for rect in taken:
        free &= ~(
            (left < rect.right + GAP)
            & (right > rect.left - GAP)
            & (bottom < rect.top + GAP)
            & (top > rect.bottom - GAP)
        )
    if not free.any():
        return None
    left, bottom, right, top = left[free], bottom[free], right[free], top[free]
    x, y = point
    away_x = np.maximum(0, np.maximum(left - x, x - right))
    away_y = np.maximum(0, np.maximum(bottom - y, y - top))
    away = np.hypot(away_x, away_y)
    cost = away + LEFT_COST * np.maximum(0, x - left) + ABOVE_COST * np.maximum(0, top - y)
    for xs, ys in lines:
        cost += LINE_COST * _crossed((left, bottom, right, top), _along(xs, ys))
    best = int(np.argmin(np.round(cost, 6)))
    return Rect(float(left[best]), float(bottom[best]), float(right[best]), float(top[best]))


def leader(point: tuple[float, float], radius: float, box: Rect) -> Line:
    """Return the line from the ring round a point to the nearest side of a box."""
    x, y = point
    end_x = min(max(x, box.left + 14), box.right - 14)
    end_y = min(max(y, box.bottom + 14), box.top - 14)
    if box.left <= x <= box.right or not box.bottom <= y <= box.top:
        end_y = box.top if box.top < y else box.bottom
    else:
        end_x = box.left if box.left > x else box.right
    length = max(1e-6, float(np.hypot(end_x - x, end_y - y)))
    part = min(1.0, radius / length)
    return (x + (end_x - x) * part, end_x), (y + (end_y - y) * part, end_y)


def _crossed(boxes: tuple[_Numbers, _Numbers, _Numbers, _Numbers], points: Line) -> _Numbers:
    """Return for each box 1 where a point lies inside, else 0."""
    left, bottom, right, top = boxes
    hit = np.zeros(len(left), dtype=np.float64)
    for x, y in zip(*points, strict=True):
        hit = np.maximum(hit, (left < x) & (x < right) & (bottom < y) & (y < top))
    return hit


def _along(xs: Sequence[float], ys: Sequence[float]) -> Line:
    """Return points a few pixels apart along a line."""
    out_x: list[float] = []
    out_y: list[float] = []
    for at in range(len(xs) - 1):
        length = float(np.hypot(xs[at + 1] - xs[at], ys[at + 1] - ys[at]))
        pieces = max(1, int(length // STEP))
        for piece in range(pieces):
            part = piece / pieces
            out_x.append(xs[at] + (xs[at + 1] - xs[at]) * part)
            out_y.append(ys[at] + (ys[at + 1] - ys[at]) * part)
    return out_x, out_y
