"""A figure measured in pixels, and what is drawn on it already, so that nothing is written over."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from lifeokr.charts import fonts
from lifeokr.charts.look import write
from lifeokr.frozen import frozen
from lifeokr.palette import Palette
from lifeokr.trail.shape import Close, Cubic, Line, Move, Shape


@frozen
class Rect:
    """A rectangle in pixels from the lower left corner of the figure."""

    left: float
    bottom: float
    right: float
    top: float

    def touches(self, other: Rect, gap: float = 0.0) -> bool:
        """Return whether two rectangles come nearer than `gap`."""
        return (
            self.left < other.right + gap
            and other.left < self.right + gap
            and self.bottom < other.top + gap
            and other.bottom < self.top + gap
        )

    def holds(self, other: Rect) -> bool:
        """Return whether another lies inside."""
        return (
            self.left <= other.left
            and self.bottom <= other.bottom
            and self.right >= other.right
            and self.top >= other.top
        )


@dataclass(slots=True)
class Canvas:
    """The paper of one figure: an axes over all of it in pixels, y up, and what is taken."""

    figure: Figure
    paper: Axes
    colours: Palette
    labels: list[Rect] = field(default_factory=list)
    points: list[Rect] = field(default_factory=list)
    lines: dict[str, tuple[Sequence[float], Sequence[float]]] = field(default_factory=dict)

    def write(
        self,
        x: float,
        y: float,
        text: str,
        token: str,
        *,
        pixels: float = 12,
        bold: bool = False,
        serif: bool = False,
        anchor: str = "left",
        zorder: float = 6,
        backed: bool = False,
    ) -> Rect:
        """Write a line of text with its baseline at (x, y), and keep its place; return the place.

        `backed` lays the ground's colour under it, where a line may run behind.
        """
        room = text_rect(x, y, text, pixels=pixels, bold=bold, serif=serif, anchor=anchor)
        if backed:
            size = (room.right - room.left + 4, room.top - room.bottom)
            ground = Rectangle(
                (room.left - 2, room.bottom), *size, color=self.colours["surface"], linewidth=0
            )
            self.paper.add_patch(ground).set_zorder(zorder - 0.1)
        write(
            self.paper,
            x,
            y,
            text,
            self.colours[token],
            pixels=pixels,
            bold=bold,
            serif=serif,
            anchor=anchor,
            zorder=zorder,
        )
        self.labels.append(room)
        return room

    def shape(self, shape: Shape, x: float, y: float, zorder: float = 4) -> None:
        """Draw a shape of the Trail with its origin at (x, y); its own y runs down."""
        points: list[tuple[float, float]] = []
        codes: list[int] = []
        for command in shape.path:
            match command:
                case Move(to):
                    points.append(to)
                    codes.append(int(Path.MOVETO))
                case Line(to):
                    points.append(to)
                    codes.append(int(Path.LINETO))
                case Cubic(one, two, to):
                    points += [one, two, to]
                    codes += [int(Path.CURVE4)] * 3
                case Close():
                    points.append(points[0])
                    codes.append(int(Path.CLOSEPOLY))
        moved = [(x + right, y - down) for right, down in points]
        self.paper.add_patch(
            PathPatch(
                Path(moved, codes),
                facecolor=self.colours[shape.fill] if shape.fill else "none",
                edgecolor=self.colours[shape.stroke] if shape.stroke else "none",
                linewidth=shape.width * fonts.POINTS_A_PIXEL,
                alpha=shape.opacity,
                capstyle="round" if shape.round_caps else "butt",
                joinstyle="round",
                zorder=zorder,
            )
        )

    def free(self, room: Rect, gap: float = 2.0, *, crossing: Container[str] = ()) -> bool:
        """Return whether a place is free of labels, points and lines but those that may be crossed."""
        if any(room.touches(taken, gap) for taken in (*self.labels, *self.points)):
            return False
        return not any(crosses(room, *line) for name, line in self.lines.items() if name not in crossing)


def new_canvas(figure: Figure, colours: Palette) -> Canvas:
    """Clear a figure and return it with an axes in pixels over all of it."""
    figure.clear()
    figure.set_facecolor(colours["surface"])
    width, height = pixel_size(figure)
    paper = figure.add_axes((0, 0, 1, 1))
    paper.set_axis_off()
    paper.set_xlim(0, width)
    paper.set_ylim(0, height)
    paper.set_zorder(2)
    paper.patch.set_visible(False)
    return Canvas(figure, paper, colours)


def pixel_size(figure: Figure) -> tuple[float, float]:
    """Return a figure's width and height in pixels of 96 to the inch, whatever dots it is drawn with."""
    return float(figure.get_figwidth()) * 96, float(figure.get_figheight()) * 96


def text_rect(
    x: float,
    y: float,
    text: str,
    *,
    pixels: float = 12,
    bold: bool = False,
    serif: bool = False,
    anchor: str = "left",
) -> Rect:
    """Return where a line of text with its baseline at (x, y) comes to lie."""
    width = fonts.measure(fonts.drawable(text), pixels, bold=bold, serif=serif)
    left = x - {"left": 0.0, "center": 0.5, "right": 1.0}[anchor] * width
    return Rect(left, y - 0.25 * pixels, left + width, y + 0.8 * pixels)


def crosses(room: Rect, xs: Sequence[float], ys: Sequence[float]) -> bool:
    """Return whether a line of straight pieces enters a rectangle."""
    return any(_enters(room, begin, end) for begin, end in pairwise(zip(xs, ys, strict=True)))


def _enters(room: Rect, begin: tuple[float, float], end: tuple[float, float]) -> bool:
    """Return whether a straight piece enters a rectangle, by cutting it at each side in turn."""
    low, high = 0.0, 1.0
    dx, dy = end[0] - begin[0], end[1] - begin[1]
    for step, gap in (
        (-dx, begin[0] - room.left),
        (dx, room.right - begin[0]),
        (-dy, begin[1] - room.bottom),
        (dy, room.top - begin[1]),
    ):
        if step == 0:
            if gap < 0:
                return False
        elif step < 0:
            low = max(low, gap / step)
        else:
            high = min(high, gap / step)
        if low > high:
            return False
    return True
