"""The words on a key result's chart: over the plot, along the pace, beside steps, at the foot of rests."""

from __future__ import annotations

from itertools import pairwise
from math import atan2, cos, degrees, sin

from lifeokr.charts import fonts
from lifeokr.charts.callout import placed
from lifeokr.charts.canvas import Canvas, Rect
from lifeokr.charts.key_result_data import KeyResultData
from lifeokr.charts.key_result_layout import ROW, Heading, Layout
from lifeokr.charts.key_result_plot import stepped
from lifeokr.charts.look import write
from lifeokr.trail.plain import plain
from lifeokr.words import say

PX = fonts.POINTS_A_PIXEL
PACE_AT = (0.22, 0.3, 0.14, 0.4, 0.5, 0.62, 0.75, 0.86)  # parts of the plot where 'pace' may stand


def draw_labels(canvas: Canvas, at: Layout, data: KeyResultData) -> None:
    """Draw what has a place of its own: the labels over the plot, and the arrows between targets."""
    for heading in at.headings:
        _heading(canvas, at, heading)
    _arrows(canvas, at, data)


def draw_words(canvas: Canvas, at: Layout, data: KeyResultData) -> None:
    """Write what stands wherever there is room left: steps, rests, the pace, what is missing."""
    _step_names(canvas, at, data)
    _rest_words(canvas, at, data)
    _pace_word(canvas, at, data)
    if data.missing:
        say_missing(canvas, data, at.plot)


def _heading(canvas: Canvas, at: Layout, heading: Heading) -> None:
    """Draw a label over the plot and the line that joins it to its day."""
    x, top = at.x(heading.day), at.plot.top
    level = top + 6 + ROW * heading.row
    ink, ink2 = canvas.colours["ink"], canvas.colours["ink2"]
    if heading.kind == "today":
        canvas.paper.plot([x, x], [top, top + 4], color=ink2, linewidth=PX, zorder=1.2)
        canvas.paper.fill([x, x + 6, x - 6], [top + 2, top + 9, top + 9], color=ink2, linewidth=0, zorder=3)
    elif heading.kind == "event":
        canvas.paper.plot(
            [x, x], [top, level + 4], color=ink2, linewidth=PX, linestyle=(0, (1, 3)), zorder=1.1
        )
        canvas.paper.plot([x], [level + 4], "D", color=ink2, markersize=5 * PX, zorder=3)
    else:
        canvas.paper.plot([x, x], [top, level + 9], color=ink, linewidth=1.2 * PX, zorder=1.3)
        flag_x, flag_y = [x, x + 12, x + 9, x + 12, x], [level + 9, level + 9, level + 4.5, level, level]
        canvas.paper.fill(flag_x, flag_y, color=ink, linewidth=0, zorder=3)
    if heading.text:
        token = "ink" if heading.kind == "change" else "ink2"
        canvas.write(
            heading.x, level, heading.text, token, bold=heading.bold, anchor=heading.anchor, backed=True
        )


def _arrows(canvas: Canvas, at: Layout, data: KeyResultData) -> None:
    """Draw an arrow from each target to the one that followed it."""
    ink = canvas.colours["ink"]
    for before, now in pairwise(data.goalposts):
        begin, end = at.y(at.held(before.target)), at.y(at.held(now.target))
        if abs(end - begin) < 12:
            continue
        x, back = at.x(now.begin), -8 if end > begin else 8
        canvas.paper.plot([x, x], [begin, end + back], color=ink, linewidth=2.4 * PX, zorder=2)
        canvas.paper.fill([x - 4, x, x + 4], [end + back, end, end + back], color=ink, linewidth=0, zorder=2)


def _pace_word(canvas: Canvas, at: Layout, data: KeyResultData) -> None:
    """Write 'pace' along its line where it is free, below it rather than above."""
    word = say("chart", "pace")
    long = fonts.measure(word, 12)
    for part in PACE_AT:
        x = at.plot.left + part * (at.plot.right - at.plot.left)
        for begin, end in pairwise(zip(*(stepped(data.pace) if data.pace_steps else data.pace), strict=True)):
            x1, x2 = at.x(begin[0]), at.x(end[0])
            if not x1 <= x <= x2 - long:
                continue
            y1, y2 = at.y(begin[1]), at.y(end[1])
            turn = atan2(y2 - y1, x2 - x1)
            y = y1 + (x - x1) * (y2 - y1) / (x2 - x1)
            for away in (-15.0, 6.0):
                room = _turned_room(x, y + away, long, turn)
                clear = not any(room.left - 2 <= at.x(one.day) <= room.right + 2 for one in at.headings)
                if clear and at.plot.holds(room) and canvas.free(room, crossing=("pace",)):
                    write(canvas.paper, x, y + away, word, canvas.colours["ink2"], turn=degrees(turn))
                    canvas.labels.append(room)
                    return


def _turned_room(x: float, y: float, long: float, turn: float) -> Rect:
    """Return the rectangle round a turned word."""
    rise, run = long * sin(turn), long * cos(turn)
    return Rect(x - 3, y + min(0.0, rise) - 2, x + run + 2, y + max(0.0, rise) + 10)


def _rest_words(canvas: Canvas, at: Layout, data: KeyResultData) -> None:
    """Write what each rest was, as near to its foot as there is room."""
    for rest in data.rests:
        left, right = at.x(rest.begin) + 4, at.x(min(rest.end + 1, at.end)) - 4
        words = plain(rest.words, 60)
        said = [say("chart", "rest: {reason}", reason=words)] if words else []
        room = next(
            (
                (text, Rect(left, level, left + long, level + 14))
                for text in (*said, say("chart", "rest"))
                if left + (long := fonts.measure(fonts.drawable(text), 12)) <= right
                for level in range(int(at.plot.bottom) + 4, int(at.plot.top) - 14, 16)
                if canvas.free(Rect(left, level, left + long, level + 14))
            ),
            None,
        )
        if room is not None:
            canvas.write(room[1].left, room[1].bottom + 4, room[0], "ink3")


def _step_names(canvas: Canvas, at: Layout, data: KeyResultData) -> None:
    """Write the names of steps done beside their points, where they are free."""
    for step in data.steps_done:
        text = fonts.drawable(plain(step.title, 40))
        x, y = at.x(step.day), at.y(at.held(step.place))
        long = fonts.measure(text, 12)
        places = ((x - 11 - long, y + 5), (x - 11 - long, y - 4), (x + 4, y + 11), (x + 11, y - 17))
        room = next(
            (
                room
                for crossing in ((), ("pace",))
                for room in (Rect(left, level - 3, left + long, level + 10) for left, level in places)
                if at.plot.holds(room) and canvas.free(room, 1.0, crossing=crossing)
            ),
            None,
        )
        if room is not None:
            canvas.write(room.left, room.bottom + 3, text, "ink2", backed=True)


def say_missing(canvas: Canvas, data: KeyResultData, room: Rect) -> None:
    """Say what is missing, in free space near the middle."""
    text = fonts.elided(data.missing, room.right - room.left - 16, 13)
    long = fonts.measure(text, 13)
    middle = ((room.left + room.right) / 2, (room.bottom + room.top) / 2)
    taken = [*canvas.labels, *canvas.points]
    box = placed((long, 18), middle, room, taken, list(canvas.lines.values()))
    if box is not None:
        canvas.write(box.left, box.bottom + 4, text, "ink2", pixels=13, backed=True)
