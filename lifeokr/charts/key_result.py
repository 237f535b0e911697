"""The full chart of one key result: its way between start, target and stretch, day by day."""

from __future__ import annotations

from matplotlib.figure import Figure

from lifeokr.charts import fonts
from lifeokr.charts.base import Table
from lifeokr.charts.canvas import Canvas, Rect, new_canvas, pixel_size
from lifeokr.charts.key_result_build import build
from lifeokr.charts.key_result_data import Dot, KeyResultData
from lifeokr.charts.key_result_labels import draw_labels, draw_words, say_missing
from lifeokr.charts.key_result_layout import ABOVE, TITLE, Layout, layout
from lifeokr.charts.key_result_margin import draw_margin
from lifeokr.charts.key_result_note import draw_note
from lifeokr.charts.key_result_plot import draw_plot, new_plot
from lifeokr.charts.look import looking
from lifeokr.palette import Palette
from lifeokr.trail.plain import plain
from lifeokr.trail.sentence import sentence as trail_sentence
from lifeokr.words import say


class KeyResultChart:
    """The chart of one key result; `build` makes its figures from a key result's details."""

    code = "key-result"
    build = staticmethod(build)

    def title(self, data: KeyResultData) -> str:
        """Return the key result's title."""
        return data.title

    def draw(
        self, figure: Figure, data: KeyResultData, palette: Palette, *, with_title: bool = False
    ) -> None:
        """Draw the chart at the figure's size; `with_title` writes title and marks above."""
        with looking(palette):
            canvas = new_canvas(figure, palette)
            width, height = pixel_size(figure)
            placed_parts = layout(data, width, height, with_title=with_title)
            if with_title:
                _title(canvas, placed_parts, data)
            if data.axis is None:
                say_missing(canvas, data, Rect(40, 0, width - 40, height - TITLE))
                return
            axes = new_plot(canvas, placed_parts)
            draw_plot(axes, canvas, placed_parts, data)
            draw_margin(canvas, placed_parts, data)
            draw_labels(canvas, placed_parts, data)
            draw_note(canvas, placed_parts, data)
            draw_words(canvas, placed_parts, data)

    def places(
        self, data: KeyResultData, width: float, height: float, *, with_title: bool = False
    ) -> tuple[tuple[Dot, float, float], ...]:
        """Return each check-in with its pixels from the left and from the top, for a pointer to find."""
        if data.axis is None:
            return ()
        at = layout(data, width, height, with_title=with_title)
        return tuple((dot, at.x(dot.day), height - at.y(at.held(dot.place))) for dot in data.dots)

    def table(self, data: KeyResultData) -> Table:
        """Return the check-ins: day, entry, value, how sure, note."""
        columns = (
            say("chart", "Day"),
            say("chart", "Entry"),
            say("chart", "Value"),
            say("chart", "How sure"),
            say("chart", "Note"),
        )
        return Table(
            columns, tuple((row.day, row.entry, row.value, row.sure, row.note) for row in data.check_ins)
        )

    def sentence(self, data: KeyResultData) -> str:
        """Return the Trail's sentence, the changes of the goalposts, and what is missing."""
        changes = [
            say("chart", "{change}.", change=posts.sentence) for posts in data.goalposts if posts.moved
        ]
        parts = [trail_sentence(data.trail), *changes, data.on_first_goalposts, data.missing]
        return " ".join(part for part in parts if part)

    def missing(self, data: KeyResultData) -> str:
        """Return what is missing before there is a line to see."""
        return data.missing


def _title(canvas: Canvas, at: Layout, data: KeyResultData) -> None:
    room = at.width - 2 * ABOVE
    top = at.height - 24
    title = fonts.elided(fonts.drawable(plain(data.title, 120)), room, 15, bold=True)
    canvas.write(ABOVE, top, title, "ink", pixels=15, bold=True)
    line = data.caption
    if data.on_first_goalposts:
        line = say("chart", "{marks}. {more}", marks=data.caption, more=data.on_first_goalposts)
    canvas.write(ABOVE, top - 20, fonts.elided(line, room, 12), "ink2")


KEY_RESULT = KeyResultChart()
