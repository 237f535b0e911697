"""What every chart offers: a code, its figures, a drawing, a table, a sentence, and what it still lacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from matplotlib.figure import Figure

from lifeokr.frozen import frozen
from lifeokr.palette import Palette

WIDTH, HEIGHT = 840, 400  # pixels, where nobody says otherwise


@frozen
class Table:
    """A chart's figures as rows of text; every row has as many cells as there are columns."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Chart(Protocol):
    """One kind of chart, without state; `data` is what its own `build` returned.

    `draw` clears the figure and draws into it at the figure's size, so one figure may be used again.
    `with_title` adds the heading that a file needs and a window has of its own.
    """

    code: str

    @property
    def build(self) -> Callable[..., Any]:
        """The function that makes the chart's figures from what services give."""

    def title(self, data: Any) -> str:
        """Return what the chart shows, in a few words."""

    def draw(self, figure: Figure, data: Any, palette: Palette, *, with_title: bool = False) -> None:
        """Draw the chart."""

    def table(self, data: Any) -> Table:
        """Return the chart's figures as text."""

    def sentence(self, data: Any) -> str:
        """Return the chart in a sentence or two, for those who cannot see it."""

    def missing(self, data: Any) -> str:
        """Return what is missing before there is something to see; empty: nothing."""
