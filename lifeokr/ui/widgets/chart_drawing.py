"""The drawing of a chart as work for another thread: all it needs goes in, all the window shows comes out.

matplotlib is imported by the work, never by this module, so that a page without a chart does not wait.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from lifeokr.domain.units import NumberStyle
from lifeokr.frozen import frozen
from lifeokr.services.views import KeyResultDetails


class Figures(Protocol):
    """A chart's figures as rows of text: what `charts.Table` is, without loading matplotlib to name it."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The headers."""

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The cells of each row."""


@frozen
class Order:
    """What is to be drawn: all that the job needs, so that it asks the window nothing."""

    number: int
    details: KeyResultDetails
    style: NumberStyle
    open_id: str | None
    theme: str
    width: float
    height: float
    dots: float  # dots a pixel


@frozen
class Place:
    """A check-in on the chart: pixels from the left and from the top, and what is said of it."""

    id: str
    x: float
    y: float
    head: str
    note: str


@frozen
class Drawn:
    """A chart as drawn: its dots, its places, and its words."""

    number: int
    dots: bytes
    width: int
    height: int
    places: tuple[Place, ...]
    words: str
    more: str  # what the value would score on the first goalposts; empty where they never moved
    table: Figures


def drawing(order: Order) -> Callable[[], Drawn]:
    """Return the work that draws a chart; it runs in a thread of its own."""

    def work() -> Drawn:
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - see the module's head
        from matplotlib.figure import Figure  # noqa: PLC0415

        from lifeokr.charts import KEY_RESULT, theme  # noqa: PLC0415
        from lifeokr.charts.look import looking  # noqa: PLC0415

        palette = theme(order.theme)
        data = KEY_RESULT.build(order.details, style=order.style, open_id=order.open_id)
        figure = Figure(figsize=(order.width / 96, order.height / 96), dpi=96)
        canvas = FigureCanvasAgg(figure)
        KEY_RESULT.draw(figure, data, palette)
        figure.set_dpi(96 * order.dots)
        with looking(palette):
            canvas.draw()
        width, height = canvas.get_width_height()
        return Drawn(
            order.number,
            bytes(canvas.buffer_rgba()),
            width,
            height,
            tuple(
                Place(dot.id, x, y, dot.head, dot.note)
                for dot, x, y in KEY_RESULT.places(data, order.width, order.height)
            ),
            KEY_RESULT.sentence(data),
            data.on_first_goalposts,
            KEY_RESULT.table(data),
        )

    return work
