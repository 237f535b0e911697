"""The Trail as plain shapes: a road to the gate at the target, a golden hill beyond it, a bead where one is.

Local coordinates: x along the road from 0 to `width`, y = 0 is the base, up is negative. The gate stands at
exactly 0.7 of the width, whatever is measured, so that gates line up down a list. All figures are pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import acos, pi, sin

from lifeokr.domain.progress import TARGET_POSITION
from lifeokr.frozen import frozen
from lifeokr.trail.model import TrailModel
from lifeokr.trail.shape import (
    Close,
    Command,
    Cubic,
    Line,
    Move,
    Shape,
    arc,
    bend,
    circle,
    cut,
    rounded,
    upright,
)

RESTING_OPACITY = 0.55
BEAD_RING = 1.5
DOT_RING = 1.2
HOLLOW_LINE = 2.0
ROUGHLY_A_LETTER = 7.0  # the advance of a 12 px letter, on the wide side


@frozen
class Landing:
    """How the line of the likely range is drawn: `y` under the base, its width, the radius of its dot."""

    y: float
    width: float
    dot: float


@frozen
class Size:
    """The measures of one size of Trail; `gap` is kept free on each side of the gate.

    `caret` is the today mark: half width, height, distance from the road.
    """

    road: float
    hill: float
    gap: float
    corner: float
    bead: float
    gate: float
    caret: tuple[float, float, float] | None
    landing: Landing | None
    pad: float
    below: float
    post: float = 2.0


XS = Size(5, 14, 1.5, 2, 3.5, 12, None, None, 6, 4)
S = Size(6, 20, 2, 3, 5, 17, (4, 5, 3), Landing(6, 2, 2.6), 7, 11)
M = Size(10, 32, 2.5, 5, 8, 27, (6, 7, 5), Landing(9, 3, 4.5), 10, 16)
L = Size(12, 40, 3, 6, 9, 34, None, Landing(17, 3, 4.5), 0, 0)
BIG = Size(26, 212, 5, 2, 20, 92, None, None, 0, 0, post=5.0)  # across the bottom of an empty window
SIZES: dict[str, Size] = {"XS": XS, "S": S, "M": M, "L": L, "BIG": BIG}


@frozen
class Box:
    """The room a Trail needs: its size, and where its local origin lies inside."""

    width: float
    height: float
    x: float
    y: float

    @property
    def trail_width(self) -> float:
        """The width of the Trail itself, without the room for the bead at either end."""
        return self.width - 2 * self.x


@frozen
class Label:
    """A text of a Trail at the baseline point (x, y); `anchor` is start, middle or end."""

    text: str
    x: float
    y: float
    anchor: str
    token: str
    bold: bool
    pixels: float = 12.0


@frozen
class _Trail:
    """One Trail being drawn."""

    model: TrailModel
    size: Size
    width: float
    ground: str
    limits: tuple[float, float] = (0.0, 1.0)
    bleed: bool = False
    free: bool = False  # beside a chart, where the bead stands level with the line wherever that is

    @property
    def gate(self) -> float:
        return TARGET_POSITION * self.width

    @property
    def crest(self) -> float:
        """Where the hill ends; never so near that its corners would not fit."""
        least = self.gate + self.size.gap + 2 * self.size.corner + 1
        return max(least, self.width * (1.0 if self.model.crest is None else self.model.crest))

    def x(self, position: float) -> float:
        low, high = self.limits
        if not self.model.has_stretch and not self.free:
            high = TARGET_POSITION  # without a hill, kept is kept: the bead stays at the gate
        return self.width * max(low, min(high, position))

    def bead_x(self) -> float:
        x = self.x(self.model.position or 0.0)
        return x if self.free or not self.model.has_stretch else min(x, self.crest)


def shapes(
    model: TrailModel,
    size: Size,
    width: float,
    *,
    stand: bool = False,
    ground: str = "surface",
    limits: tuple[float, float] = (0.0, 1.0),
    bleed: bool = False,
) -> tuple[Shape, ...]:
    """Return the shapes of a Trail in painting order.

    `ground` is the token of the colour behind it. `stand` turns it upright beside a chart; there `limits`
    are those of the chart's axis, so that the bead stands level with the line. `bleed` leaves the road's
    end square where it runs off the page.
    """
    trail = _Trail(model, size, width, ground, limits, bleed, free=stand)
    drawn = tuple(_parts(trail))
    if model.resting:
        # The ring stays whole, or the road would show through the bead.
        drawn = tuple(
            shape if shape.name == "ring" else replace(shape, opacity=RESTING_OPACITY) for shape in drawn
        )
    return tuple(upright(shape) for shape in drawn) if stand else drawn


def box(size: Size, width: float, *, labels: bool = False, value: bool = False) -> Box:
    """Return the room for a Trail `width` wide, bead included; `labels` under it, `value` over the bead."""
    base = 2 + size.hill + 1 + (20 if value else 0)
    return Box(width, base + size.below + (18 if labels else 0), size.pad, base)


def labels(model: TrailModel, size: Size, width: float, *, value: bool = True) -> tuple[Label, ...]:
    """Return start, target and stretch under the road, and the value over the bead.

    Labels that would touch give way: the target's moves left of the stretch's, that of a near stretch right
    of the target's, and the start's is left out.
    """
    y = size.below + 14
    out: list[Label] = []
    left = 0.0
    if model.start:
        out.append(Label(model.start, 0, y, "start", "ink3", bold=False))
        left = len(model.start) * ROUGHLY_A_LETTER
    gate, half = TARGET_POSITION * width, len(model.target) * ROUGHLY_A_LETTER / 2
    crest = width * (1.0 if model.crest is None else model.crest)
    begin = crest - len(model.stretch) * ROUGHLY_A_LETTER
    far = crest >= width
    middle = min(gate, begin - 8 - half) if model.stretch and far else gate
    if middle - half < left + 8 and out:
        out.pop()
    out.append(Label(model.target, middle, y, "middle", "ink", bold=True))
    if model.stretch and far:
        out.append(Label(model.stretch, width, y, "end", "gold_ink", bold=True))
    elif model.stretch:
        out.append(Label(model.stretch, max(begin, gate + half + 8), y, "start", "gold_ink", bold=True))
    if value and model.value and model.position is not None:
        out.append(_value_label(_Trail(model, size, width, "surface")))
    return tuple(out)


def _value_label(trail: _Trail) -> Label:
    size, x = trail.size, trail.bead_x()
    if x > trail.gate:
        y = -size.hill - 5
    else:
        pace = trail.model.pace_position
        near = pace is not None and abs(x - trail.x(pace)) < 34
        y = -size.road / 2 - size.bead - (18 if near else 8)
    return Label(trail.model.value, max(14.0, min(trail.width - 14, x)), y, "middle", "ink", bold=True)


def _parts(trail: _Trail) -> Iterator[Shape]:
    model, colour = trail.model, trail.model.colour
    yield Shape("groove", _road(trail, _road_begin(trail), trail.gate - trail.size.gap), fill="groove")
    if model.has_stretch:
        yield Shape("hill", _hill(trail), fill="gold", stroke="gold_line", width=1)
    if model.position is not None and model.position > 0:
        yield from _walked(trail, colour)
    yield Shape("gate", _gate(trail), fill="ink")
    if model.pace_position is not None and trail.size.caret and not model.resting:
        yield Shape("today", _caret(trail, trail.size.caret), fill="ink2")
    yield from _bead(trail, colour)
    if model.landing is not None and trail.size.landing and not model.resting:
        yield from _landing(trail, trail.size.landing, model.landing, colour)


def _road_begin(trail: _Trail) -> float:
    """Return where the road begins: a bead that lies before it keeps its distance."""
    aside = trail.model.hollow and not trail.free
    return trail.size.bead + 3.0 if aside else 0.0


def _road(trail: _Trail, left: float, right: float) -> tuple[Command, ...]:
    height = trail.size.road
    if trail.bleed:
        return (
            Move((left, -height)),
            Line((right, -height)),
            Line((right, 0)),
            Line((left, 0)),
            Close(),
        )
    radius = height / 2
    middle, reach = left + radius, right - left
    if reach >= radius:
        return (
            Move((middle, -height)),
            Line((right, -height)),
            Line((right, 0)),
            Line((middle, 0)),
            *arc(middle, -radius, radius, pi / 2, 3 * pi / 2),
            Close(),
        )
    angle = acos(max(-1.0, (reach - radius) / radius))
    foot = (right, -radius + radius * sin(angle))
    return (Move(foot), *arc(middle, -radius, radius, angle, 2 * pi - angle), Close())


def _ridge(trail: _Trail) -> tuple[tuple[float, float], Cubic]:
    size = trail.size
    begin = trail.gate + size.gap
    length = trail.crest - begin
    return (begin, -size.road), Cubic(
        (begin + 0.40 * length, -size.road),
        (trail.crest - 0.45 * length, -size.hill),
        (trail.crest - size.corner, -size.hill),
    )


def _hill(trail: _Trail) -> tuple[Command, ...]:
    begin, ridge = _ridge(trail)
    right, top, corner = trail.crest, -trail.size.hill, trail.size.corner
    return (
        Move(begin),
        ridge,
        bend((right - corner, top), (right, top), (right, top + corner)),
        Line((right, -corner)),
        bend((right, -corner), (right, 0), (right - corner, 0)),
        Line((begin[0], 0)),
        Close(),
    )


def _walked(trail: _Trail, colour: str) -> Iterator[Shape]:
    x, size = trail.bead_x(), trail.size
    yield Shape("walked", _road(trail, 0.0, min(x, trail.gate - size.gap)), fill=colour)
    begin, ridge = _ridge(trail)
    if not trail.model.has_stretch or x <= begin[0]:
        return
    if x >= trail.crest - size.corner:
        yield Shape("climbed", _hill(trail), fill=colour)
        return
    upto = cut(begin, ridge, x)
    path = (Move(begin), upto, Line((upto.to[0], 0)), Line((begin[0], 0)), Close())
    yield Shape("climbed", path, fill=colour)


def _gate(trail: _Trail) -> tuple[Command, ...]:
    half = trail.size.post / 2
    return rounded(trail.gate - half, -trail.size.gate, trail.gate + half, 1, 1)


def _caret(trail: _Trail, caret: tuple[float, float, float]) -> tuple[Command, ...]:
    half, height, away = caret
    x, y = trail.x(trail.model.pace_position or 0.0), -trail.size.road - away
    return (Move((x, y)), Line((x + half, y - height)), Line((x - half, y - height)), Close())


def _bead(trail: _Trail, colour: str) -> Iterator[Shape]:
    size, x, y = trail.size, trail.bead_x(), _bead_y(trail)
    yield Shape("ring", circle(x, y, size.bead + BEAD_RING), fill=trail.ground)
    if trail.model.hollow:
        ring = circle(x, y, size.bead - HOLLOW_LINE / 2)
        yield Shape("bead", ring, fill=trail.ground, stroke=colour, width=HOLLOW_LINE)
    else:
        yield Shape("bead", circle(x, y, size.bead), fill=colour)


def _bead_y(trail: _Trail) -> float:
    """Return how high the bead lies: in the middle of the road, on the hill in the middle of its height."""
    size, x = trail.size, trail.bead_x()
    thickness = size.road
    if trail.model.has_stretch and x > trail.gate:
        u = min(1.0, (x - trail.gate) / (trail.crest - trail.gate))
        thickness += (size.hill - size.road) * (3 * u**2 - 2 * u**3)
    return -min(thickness / 2, 0.36 * size.hill)


def _landing(
    trail: _Trail, line: Landing, places: tuple[float, float, float], colour: str
) -> Iterator[Shape]:
    low, middle, high = (trail.x(place) for place in sorted(places))
    end = line.width / 2
    path = (Move((low + end, line.y)), Line((max(low + end, high - end), line.y)))
    yield Shape("landing", path, stroke=colour, width=line.width, round_caps=True)
    yield Shape("landing ring", circle(middle, line.y, line.dot + DOT_RING), fill=trail.ground)
    yield Shape("landing dot", circle(middle, line.y, line.dot), fill=colour)
