"""The plot of a key result's chart: bands, target, pace, line and points, on the value's own axis."""

from __future__ import annotations

from collections.abc import Iterable

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from lifeokr.charts import fonts
from lifeokr.charts.canvas import Canvas
from lifeokr.charts.key_result_data import Goalposts, KeyResultData
from lifeokr.charts.key_result_layout import Layout
from lifeokr.charts.key_result_points import POINT_ROOM, around, draw_points
from lifeokr.charts.thin import Series, thinned
from lifeokr.words import say

PX = fonts.POINTS_A_PIXEL


def new_plot(canvas: Canvas, layout: Layout) -> Axes:
    """Return the axes of the plot, with its ticks in real values and named days."""
    colours, plot = canvas.colours, layout.plot
    axes = canvas.figure.add_axes(
        (
            plot.left / layout.width,
            plot.bottom / layout.height,
            (plot.right - plot.left) / layout.width,
            (plot.top - plot.bottom) / layout.height,
        )
    )
    axes.set_xlim(layout.begin, layout.end)
    axes.set_ylim(layout.low, layout.high)
    axes.set_yticks(
        [tick.at for tick in layout.value_ticks],
        [tick.label for tick in layout.value_ticks],
        fontproperties=fonts.face(12),
        color=colours["ink3"],
        parse_math=False,
        va="center",
    )
    axes.tick_params(axis="y", pad=10 * PX)
    axes.set_xticks([tick.at for tick in layout.day_ticks[:-1]])
    axes.set_xticklabels([])
    for tick in layout.day_ticks:
        x = layout.x(tick.at) + (6 if tick.anchor == "left" else 0)
        if tick.label:
            canvas.write(x, plot.bottom - 18, tick.label, "ink3", anchor=tick.anchor)
    return axes


def draw_plot(axes: Axes, canvas: Canvas, layout: Layout, data: KeyResultData) -> None:
    """Draw everything inside the plot, from the ground up."""
    _rests(axes, canvas, data)
    _days(axes, canvas, layout)
    for posts in data.goalposts:
        _goalposts(axes, canvas, layout, posts, now=posts is data.goalposts[-1])
    _start(axes, canvas, data)
    _pace(axes, canvas, layout, data)
    _periods(axes, canvas, layout, data)
    _history(axes, canvas, layout, data)
    _line(axes, canvas, layout, data)
    _raw(axes, canvas, layout, data)
    draw_points(axes, canvas, layout, data)


def _rests(axes: Axes, canvas: Canvas, data: KeyResultData) -> None:
    for rest in data.rests:
        axes.axvspan(rest.begin, rest.end + 1, color=canvas.colours["sunken"], linewidth=0, zorder=0.5)


def _days(axes: Axes, canvas: Canvas, layout: Layout) -> None:
    """Draw the lines of today, of events and of changes, under everything that is read."""
    looks = {
        "today": ("ink2", 1.0, "-", 2.2),
        "event": ("ink2", 1.0, (0, (1, 3)), 2.1),
        "change": ("ink", 1.2, "-", 2.3),
    }
    for heading in layout.headings:
        token, width, style, zorder = looks[heading.kind]
        axes.vlines(
            heading.day,
            layout.low,
            layout.high,
            color=canvas.colours[token],
            linewidth=width * PX,
            linestyle=style,
            zorder=zorder,
            label=heading.kind,
        )


def _goalposts(axes: Axes, canvas: Canvas, layout: Layout, posts: Goalposts, *, now: bool) -> None:
    """Draw a target and its stretch band: the ones in force in full, earlier ones washed and dotted."""
    colours = canvas.colours
    width = posts.end - posts.begin
    if posts.stretch is not None:
        fill, alpha = ("gold", 0.8 if colours.dark else 0.55) if now else ("gold_wash", 1.0)
        band = Rectangle(
            (posts.begin, posts.target),
            width,
            posts.stretch - posts.target,
            facecolor=colours[fill],
            alpha=alpha,
            linewidth=0,
            zorder=1,
            label=f"stretch {'now' if now else 'before'}",
        )
        axes.add_patch(band)
        axes.hlines(
            posts.stretch,
            posts.begin,
            posts.end,
            color=colours["gold_line"],
            linewidth=PX,
            linestyle="-" if now else (0, (2, 3)),
            zorder=1.3,
        )
    if now:
        _target_now(axes, canvas, layout, posts)
        return
    axes.hlines(
        posts.target,
        posts.begin,
        posts.end,
        color=colours["ink"],
        linewidth=1.3 * PX,
        linestyle=(0, (2, 3)),
        zorder=2,
    )
    _old_words(canvas, layout, posts)


def _target_now(axes: Axes, canvas: Canvas, layout: Layout, posts: Goalposts) -> None:
    """Draw the target in force; the line runs on to the gate of the upright Trail."""
    ink = canvas.colours["ink"]
    axes.hlines(posts.target, posts.begin, posts.end, color=ink, linewidth=1.6 * PX, zorder=2, label="target")
    y = layout.y(posts.target)
    canvas.lines["target"] = ([layout.x(posts.begin), layout.plot.right], [y, y])
    canvas.paper.plot(
        [layout.plot.right, layout.plot.right + 30], [y, y], color=ink, linewidth=1.6 * PX, zorder=2
    )


def _old_words(canvas: Canvas, layout: Layout, posts: Goalposts) -> None:
    room = layout.x(posts.end) - layout.x(posts.begin) - 12
    stretch = say("chart", "stretch {value}", value=posts.stretch_words)
    target = say("chart", "target {value}", value=posts.target_words)
    for place, words, token in ((posts.stretch, stretch, "gold_ink"), (posts.target, target, "ink2")):
        if place is None or not layout.low <= place <= layout.high or fonts.measure(words, 12) > room:
            continue
        canvas.write(layout.x(posts.begin) + 6, layout.y(place) + 6, words, token)


def _start(axes: Axes, canvas: Canvas, data: KeyResultData) -> None:
    """Draw where the start is, once the axis goes below it."""
    if data.low < 0:
        axes.hlines(0, data.first_day, data.due_day, color=canvas.colours["field"], linewidth=PX, zorder=1.5)


def _pace(axes: Axes, canvas: Canvas, layout: Layout, data: KeyResultData) -> None:
    if not data.pace[0]:
        return
    axes.plot(
        *data.pace,
        drawstyle="steps-post" if data.pace_steps else "default",
        color=canvas.colours["ink2"],
        linewidth=1.3 * PX,
        linestyle=(0, (5 / 1.3, 4 / 1.3)),
        zorder=2.5,
        label="pace",
    )
    canvas.lines["pace"] = _pixels(layout, stepped(data.pace) if data.pace_steps else data.pace)


def _periods(axes: Axes, canvas: Canvas, layout: Layout, data: KeyResultData) -> None:
    """Draw each week's sum as a short step, and kept weeks as full, others as hollow dots on the axis."""
    sums = [period for period in data.periods if period.place is not None]
    if sums:
        axes.hlines(
            [layout.held(period.place or 0.0) for period in sums],
            [period.begin for period in sums],
            [period.end for period in sums],
            color=canvas.colours[data.colour],
            alpha=0.4,
            linewidth=3 * PX,
            zorder=3,
            label="periods",
        )
    kept = [period for period in data.periods if period.place is None and period.kept is not None]
    y = data.low + 11 / layout.unit
    for value, fill in ((True, data.colour), (False, "surface")):
        middles = [(period.begin + period.end) / 2 for period in kept if period.kept is value]
        if middles:
            axes.plot(
                middles,
                [y] * len(middles),
                marker="o",
                linestyle="none",
                markersize=7 * PX,
                markerfacecolor=canvas.colours[fill],
                markeredgecolor=canvas.colours[data.colour],
                markeredgewidth=1.5 * PX,
                zorder=3,
                label="kept" if value else "not kept",
            )
            canvas.points += [around(layout.x(middle), layout.y(y), 6) for middle in middles]


def _history(axes: Axes, canvas: Canvas, layout: Layout, data: KeyResultData) -> None:
    if not data.history[0]:
        return
    columns = max(1, int(layout.x(data.first_day) - layout.plot.left))
    series = thinned(*data.history, columns, data.begin, data.first_day)
    colour = canvas.colours[data.colour]
    line = axes.plot(*series, color=colour, linewidth=1.2 * PX, alpha=0.45, zorder=2.8, label="history")
    crowded = len(series[0]) * POINT_ROOM > columns
    if not crowded:
        axes.plot(*series, "o", markersize=5 * PX, color=colour, alpha=0.45, markeredgewidth=0, zorder=2.8)
    _clip(line, axes, layout)
    axes.vlines(data.first_day, data.low, data.high, color=canvas.colours["line"], linewidth=PX, zorder=1.4)
    canvas.lines["history"] = _pixels(layout, series)


def _line(axes: Axes, canvas: Canvas, layout: Layout, data: KeyResultData) -> None:
    if not data.line[0] or data.missing:
        return
    plot = layout.plot
    series = thinned(*data.line, int(plot.right - plot.left), layout.begin, layout.end)
    line = axes.plot(
        *series,
        drawstyle="steps-post" if data.steps else "default",
        color=canvas.colours[data.colour],
        linewidth=2.5 * PX,
        solid_joinstyle="round",
        zorder=4,
        label="value",
    )
    _clip(line, axes, layout)
    canvas.lines["value"] = _pixels(layout, stepped(series) if data.steps else series)


def _raw(axes: Axes, canvas: Canvas, layout: Layout, data: KeyResultData) -> None:
    if not data.raw[0]:
        return
    plot = layout.plot
    series = thinned(*data.raw, int(plot.right - plot.left), layout.begin, layout.end)
    inside = [(day, place) for day, place in zip(*series, strict=True) if layout.low <= place <= layout.high]
    axes.plot(
        [day for day, _ in inside],
        [place for _, place in inside],
        "o",
        markersize=4 * PX,
        color=canvas.colours["field"],
        markeredgewidth=0,
        clip_on=False,
        zorder=3.5,
        label="raw",
    )


def _clip(lines: Iterable[Artist], axes: Axes, layout: Layout) -> None:
    """Let a line be drawn whole at the plot's edge, and cut it off farther out."""
    plot = layout.plot
    x, y = 6 / (plot.right - plot.left), 6 / (plot.top - plot.bottom)
    frame = Rectangle((-x, -y), 1 + 2 * x, 1 + 2 * y, transform=axes.transAxes)
    for line in lines:
        line.set_clip_path(frame)


def _pixels(layout: Layout, series: Series) -> tuple[list[float], list[float]]:
    return [layout.x(day) for day in series[0]], [layout.y(layout.held(place)) for place in series[1]]


def stepped(series: Series) -> Series:
    """Return a line drawn in steps as the corners it runs through."""
    days, places = series
    out_days, out_places = list(days[:1]), list(places[:1])
    for day, before, now in zip(days[1:], places, places[1:], strict=False):
        out_days += [day, day]
        out_places += [before, now]
    return tuple(out_days), tuple(out_places)
