"""The check-ins on a key result's chart: points, attempts, rings of notes, arrows to what is off the axis."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from lifeokr.charts import fonts
from lifeokr.charts.canvas import Canvas, Rect
from lifeokr.charts.key_result_data import Dot, KeyResultData
from lifeokr.charts.key_result_layout import Layout

PX = fonts.POINTS_A_PIXEL
RING, POINT, HOLLOW = 9.5, 5.0, 4.0
POINT_ROOM = 12.0  # pixels a point needs before points are left out of a dense line
MOST_RINGS = 60


def draw_points(axes: Axes, canvas: Canvas, layout: Layout, data: KeyResultData) -> None:
    """Draw the check-ins, and the steps done."""
    _dots(axes, canvas, layout, data)
    _steps(axes, canvas, layout, data)
    _beyond(axes, canvas, layout, data)


def around(x: float, y: float, radius: float) -> Rect:
    """Return the square round a point."""
    return Rect(x - radius, y - radius, x + radius, y + radius)


def _dots(axes: Axes, canvas: Canvas, layout: Layout, data: KeyResultData) -> None:
    colour, surface = canvas.colours[data.colour], canvas.colours["surface"]
    inside = [dot for dot in data.dots if layout.low <= dot.place <= layout.high]
    full = [dot for dot in shown(layout, inside, data) if dot.best]
    hollow = [dot for dot in shown(layout, inside, data) if not dot.best]
    _full(axes, canvas, data, *_at(full))
    if hollow:
        axes.plot(
            *_at(hollow),
            "o",
            markersize=2 * HOLLOW * PX,
            markerfacecolor=surface,
            markeredgecolor=colour,
            markeredgewidth=1.8 * PX,
            clip_on=False,
            zorder=5,
            label="attempts",
        )
    noted = [dot for dot in inside if dot.note]
    rings = [dot for dot in noted[-MOST_RINGS:] if dot.id != data.open_id]
    _rings(axes, rings, colour, 1.3)
    _rings(axes, [dot for dot in inside if dot.id == data.open_id], canvas.colours["ink"], 2.0)
    for dot in {*full, *hollow, *noted[-MOST_RINGS:]}:
        radius = RING + 1 if dot.note else POINT + 1.5
        canvas.points.append(around(layout.x(dot.day), layout.y(dot.place), radius))


def _full(
    axes: Axes, canvas: Canvas, data: KeyResultData, days: Sequence[float], places: Sequence[float]
) -> None:
    if days:
        axes.plot(
            days,
            places,
            "o",
            markersize=(2 * POINT + 1.5) * PX,
            markerfacecolor=canvas.colours[data.colour],
            markeredgecolor=canvas.colours["surface"],
            markeredgewidth=1.5 * PX,
            clip_on=False,
            zorder=5,
            label="points",
        )


def _steps(axes: Axes, canvas: Canvas, layout: Layout, data: KeyResultData) -> None:
    done = [step for step in data.steps_done if layout.low <= step.place <= layout.high]
    _full(axes, canvas, data, [step.day for step in done], [step.place for step in done])
    canvas.points += [around(layout.x(step.day), layout.y(step.place), POINT + 1.5) for step in done]


def shown(layout: Layout, dots: Sequence[Dot], data: KeyResultData) -> list[Dot]:
    """Return the points that have room: all of a sparse line, else the last one and the open one."""
    room = layout.x(data.due_day) - layout.x(data.first_day)
    if len(dots) * POINT_ROOM <= room:
        return list(dots)
    return [dot for dot in dots if dot is dots[-1] or dot.id == data.open_id]


def _rings(axes: Axes, dots: Sequence[Dot], colour: str, width: float) -> None:
    if dots:
        axes.plot(
            *_at(dots),
            "o",
            markersize=2 * RING * PX,
            markerfacecolor="none",
            markeredgecolor=colour,
            markeredgewidth=width * PX,
            clip_on=False,
            zorder=5.5,
            label="notes",
        )


def _beyond(axes: Axes, canvas: Canvas, layout: Layout, data: KeyResultData) -> None:
    """Point with an arrow to numbers off the axis, and write the farthest and the last of them."""
    off = _off(layout, data)
    above = [dot for dot in off if dot.place > layout.high]
    below = [dot for dot in off if dot.place < layout.low]
    colour = canvas.colours[data.colour]
    for marker, some in (("^", above), ("v", below)):
        days = [dot.day for dot in some]
        edge = [layout.held(dot.place) for dot in some]
        if some:
            axes.plot(days, edge, marker, ls="none", markersize=9 * PX, color=colour, clip_on=False, zorder=5)
    for dot in {dots[at] for dots in (above, below) if dots for at in (-1, _farthest(dots))}:
        words = data.unit.show(dot.value, data.style)
        _word_beside(canvas, (layout.x(dot.day), layout.y(layout.held(dot.place))), words, layout.plot)


def _off(layout: Layout, data: KeyResultData) -> list[Dot]:
    """Return what lies off the axis: check-ins, or where a line without points is farthest out."""
    off = [dot for dot in data.dots if not layout.low <= dot.place <= layout.high]
    days, places = data.line
    if not data.dots and days and data.axis:
        ends = {places.index(min(places)), places.index(max(places))}
        off += [
            Dot("", days[at], places[at], data.axis.value(places[at]), "")
            for at in sorted(ends)
            if not layout.low <= places[at] <= layout.high
        ]
    return off


def _farthest(dots: Sequence[Dot]) -> int:
    return max(range(len(dots)), key=lambda at: abs(dots[at].place))


def _word_beside(canvas: Canvas, point: tuple[float, float], words: str, plot: Rect) -> None:
    """Write a value beside an arrow at the edge of the plot, where it covers nothing."""
    x, y = point
    level = y - 4 if y < (plot.top + plot.bottom) / 2 else y - 9
    long = fonts.measure(words, 12)
    rooms = [
        Rect(left, level - 3, left + long, level + 10)
        for left in (x + 10, x - 10 - long, x + 24, x - 24 - long)
    ]
    for crossing in (False, True):
        for room in rooms:
            inside = plot.left <= room.left and room.right <= plot.right
            if inside and canvas.free(room, 1.0, crossing=(*canvas.lines,) if crossing else ()):
                canvas.write(room.left, room.bottom + 3, words, "ink", backed=True)
                return


def _at(dots: Sequence[Dot]) -> tuple[list[float], list[float]]:
    return [dot.day for dot in dots], [dot.place for dot in dots]
