"""Beside the plot: the Trail stood upright, level with it, and its four values in words."""

from __future__ import annotations

from lifeokr.charts import fonts
from lifeokr.charts.canvas import Canvas
from lifeokr.charts.key_result_data import KeyResultData
from lifeokr.charts.key_result_layout import Layout
from lifeokr.domain.progress import TARGET_POSITION
from lifeokr.frozen import frozen
from lifeokr.trail.geometry import L, shapes
from lifeokr.trail.model import TrailModel
from lifeokr.words import say

TRAIL = 30.0  # from the plot to the Trail's base
BESIDE_HILL, BESIDE_ROAD = 50.0, 28.0  # from the Trail's base to its labels
VALUE, NAME = 19.0, 16.0  # the heights of a label's lines
EDGE = 6.0
CLOSE = 0.12  # of the axis: nearer than this, now and target are said in one line each


@frozen
class _Words:
    """A value beside the Trail and what it is: in full, in one line beside it; the tokens of both."""

    what: str
    place: float
    value: str
    name: str
    brief: tuple[str, ...]
    tokens: tuple[str, str]
    x: float


def draw_margin(canvas: Canvas, layout: Layout, data: KeyResultData) -> None:
    """Draw the upright Trail and write start, target, stretch and where one is."""
    base = layout.plot.right + TRAIL
    limits = (layout.low, layout.high)
    for at, shape in enumerate(shapes(data.trail, L, layout.unit, stand=True, limits=limits)):
        canvas.shape(shape, base, layout.y(0), zorder=3 + at / 100)
    _write(canvas, layout, _labels(data, layout, base))


def _labels(data: KeyResultData, layout: Layout, base: float) -> list[_Words]:
    """Return what is to be said, highest first."""
    trail, hill, road = data.trail, base + BESIDE_HILL, base + BESIDE_ROAD
    out: list[_Words] = []
    brief: tuple[str, ...]
    if trail.stretch and trail.crest is not None:
        name, brief = say("chart", "stretch, score 1.0"), (say("chart", "stretch"),)
        out.append(_Words("stretch", trail.crest, trail.stretch, name, brief, ("gold_ink", "gold_ink"), hill))
    name, brief = say("chart", "target, score 0.7"), (say("chart", "target"),)
    out.append(_Words("target", TARGET_POSITION, trail.target, name, brief, ("ink", "ink2"), hill))
    apart = True
    if trail.value and trail.position is not None and not data.missing:
        place = layout.held(trail.position)
        beside = hill if TARGET_POSITION < place <= (trail.crest or 0.0) else road
        name, brief = _now(trail, closed=data.closed)
        out.append(_Words("now", place, trail.value, name, brief, ("ink", "ink2"), beside))
        apart = abs(place) * layout.unit > VALUE
    if trail.start and apart:
        start = (say("chart", "start"),)
        out.append(_Words("start", 0.0, trail.start, "", start, ("ink2", "ink2"), road))
    return sorted(out, key=lambda words: -words.place)


def _now(trail: TrailModel, *, closed: bool) -> tuple[str, tuple[str, ...]]:
    """Return what the value is, in full and in few words: how far outside the road, or its score."""
    now = "" if closed else say("chart", "now")
    if trail.beyond:
        return trail.beyond, (trail.beyond, now)
    if not trail.score:
        return now, (now,)
    score = say("chart", "score {score}", score=trail.score)
    return (score if closed else say("chart", "now, score {score}", score=trail.score)), (score,)


def _write(canvas: Canvas, layout: Layout, labels: list[_Words]) -> None:
    """Write the labels, a line or two under each value where there is room, moved apart where they touch."""
    levels = [layout.y(label.place) for label in labels]
    names = [_under(layout, label) for label in labels]
    target = next(at for at, label in enumerate(labels) if label.what == "target")
    reach = CLOSE * (layout.high - layout.low)
    if labels[0].what == "stretch" and names[0]:
        levels[0] -= 12  # both its lines lie under the crest
    for at, label in enumerate(labels):
        if label.what == "now" and abs(label.place - TARGET_POSITION) < reach:
            names[at] = names[target] = []
    for at in range(len(labels) - 1):
        if levels[at] - levels[at + 1] < _height(names[at]):
            names[at] = []
    for at in range(target - 1, -1, -1):
        levels[at] = max(levels[at], levels[at + 1] + _height(names[at]))
    for at in range(target + 1, len(labels)):
        levels[at] = min(levels[at], levels[at - 1] - _height(names[at - 1]))
    for label, level, under in zip(labels, levels, names, strict=True):
        _one(canvas, layout, label, level, under)


def _height(names: list[str]) -> float:
    return VALUE + NAME * len(names)


def _under(layout: Layout, label: _Words) -> list[str]:
    """Return the lines under a value; none where the label is said in one line."""
    if layout.narrow or not label.name:
        return []
    return fonts.wrapped(label.name, layout.width - EDGE - label.x, 2, 12)


def _one(canvas: Canvas, layout: Layout, label: _Words, level: float, under: list[str]) -> None:
    room = layout.width - EDGE - label.x
    if label.what == "start":
        level += 1
    elif not under:
        level -= 5
    value = fonts.elided(label.value, room, 14, bold=True)
    written = canvas.write(label.x, level, value, label.tokens[0], pixels=14, bold=True)
    for at, line in enumerate(under, 1):
        canvas.write(label.x, level - NAME * at, line, label.tokens[1])
    if not under:
        left = layout.width - EDGE - written.right - 6
        name = next((name for name in label.brief if name and fonts.measure(name, 12) <= left), "")
        if name:
            canvas.write(written.right + 6, level, name, label.tokens[1])
