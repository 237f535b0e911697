"""The open note on a key result's chart."""

from __future__ import annotations

from matplotlib.patches import FancyBboxPatch

from lifeokr.charts import fonts
from lifeokr.charts.callout import Line, leader, placed
from lifeokr.charts.canvas import Canvas, Rect
from lifeokr.charts.key_result_data import KeyResultData
from lifeokr.charts.key_result_layout import Layout
from lifeokr.charts.key_result_points import RING
from lifeokr.trail.plain import plain

PX = fonts.POINTS_A_PIXEL
WIDTH, LINES, LENGTH = 186.0, 4, 400
PAD, HEAD, LINE = 14.0, 30.0, 20.0


def draw_note(canvas: Canvas, at: Layout, data: KeyResultData) -> None:
    """Write the open note into free space, joined to its point."""
    dot = data.open_dot
    if dot is None:
        return
    point = (at.x(dot.day), at.y(at.held(dot.place)))
    taken = [*canvas.labels, *canvas.points]
    plot = at.plot
    room = Rect(plot.left + 4, plot.bottom + 6, plot.right - 4, plot.top - 4)
    for lines in range(LINES, -1, -1):
        note = fonts.drawable(plain(dot.note, LENGTH))
        text = fonts.wrapped(note, WIDTH, lines, 14, serif=True) if lines and note else []
        long = max(
            fonts.measure(dot.head, 13, bold=True),
            *(fonts.measure(line, 14, serif=True) for line in text),
            0.0,
        )
        size = (long + 2 * PAD, HEAD + LINE * len(text) + (8 if text else 4))
        box = placed(size, point, room, taken, list(canvas.lines.values()))
        if box is not None:
            _box(canvas, box, leader(point, RING, box))
            canvas.write(box.left + PAD, box.top - 22, dot.head, "ink", pixels=13, bold=True, zorder=8)
            for row, line in enumerate(text):
                y = box.top - 44 - LINE * row
                canvas.write(box.left + PAD, y, line, "ink", pixels=14, serif=True, zorder=8)
            canvas.labels.append(box)
            return


def _box(canvas: Canvas, box: Rect, line: Line) -> None:
    ink = canvas.colours["ink"]
    canvas.paper.plot(*line, color=ink, linewidth=1.2 * PX, zorder=6.5)
    canvas.paper.add_patch(
        FancyBboxPatch(
            (box.left, box.bottom),
            box.right - box.left,
            box.top - box.bottom,
            boxstyle="round,pad=0,rounding_size=8",
            facecolor=canvas.colours["surface"],
            edgecolor=ink,
            linewidth=1.2 * PX,
            zorder=7,
        )
    )
