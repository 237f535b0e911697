"""Long series made short without losing a peak: the lowest and highest of each column of pixels."""

from __future__ import annotations

from collections.abc import Sequence

CROWDED = 4  # points a pixel column, above which only two to four of them can be seen anyway

Series = tuple[tuple[float, ...], tuple[float, ...]]


def thinned(xs: Sequence[float], ys: Sequence[float], columns: int, left: float, right: float) -> Series:
    """Return a series with at most first, lowest, highest and last of each pixel column, in order.

    `xs` ascend. A series of at most four points a column is returned as it is.
    """
    if len(xs) <= CROWDED * columns or right <= left:
        return tuple(xs), tuple(ys)
    scale = columns / (right - left)
    keep: list[int] = []
    begin = 0
    column = int((xs[0] - left) * scale)
    for at in range(1, len(xs) + 1):
        now = int((xs[at] - left) * scale) if at < len(xs) else None
        if now != column:
            inside = range(begin, at)
            keep += sorted({begin, min(inside, key=ys.__getitem__), max(inside, key=ys.__getitem__), at - 1})
            begin, column = at, now if now is not None else column
    return tuple(xs[at] for at in keep), tuple(ys[at] for at in keep)
