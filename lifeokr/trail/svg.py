"""A Trail as SVG text, from the same shapes that the window paints."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from lifeokr.palette import Palette
from lifeokr.trail.geometry import Box, Label, Size, box, labels, shapes
from lifeokr.trail.model import TrailModel
from lifeokr.trail.sentence import sentence
from lifeokr.trail.shape import Close, Command, Cubic, Line, Move, Shape

FAMILY = "Noto Sans, DejaVu Sans, sans-serif"


def svg(
    model: TrailModel,
    size: Size,
    width: float,
    palette: Palette,
    *,
    ground: str = "surface",
    with_labels: bool = False,
    with_value: bool = False,
) -> str:
    """Return a whole SVG document of one Trail, `width` pixels wide, titled by its sentence."""
    room = box(size, width, labels=with_labels, value=with_value)
    inside = fragment(shapes(model, size, room.trail_width, ground=ground), palette)
    if with_labels or with_value:
        inside += "".join(
            _text(label, palette) for label in _labels(model, size, room, with_labels, with_value)
        )
    return document(room.width, room.height, inside, sentence(model), at=(room.x, room.y))


def document(
    width: float, height: float, inside: str, title: str, *, at: tuple[float, float] = (0.0, 0.0)
) -> str:
    """Return an SVG document around drawn parts whose origin is `at`."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{number(width)}" height="{number(height)}"'
        f' viewBox="0 0 {number(width)} {number(height)}" role="img" aria-label={quoteattr(title)}>\n'
        f"<title>{escape(title)}</title>\n"
        f'<g transform="translate({number(at[0])} {number(at[1])})">\n{inside}</g>\n</svg>\n'
    )


def fragment(drawn: Iterable[Shape], palette: Palette) -> str:
    """Return shapes as SVG elements, one a line."""
    return "".join(_element(shape, palette) for shape in drawn)


def path_data(path: Iterable[Command]) -> str:
    """Return a path in SVG's words."""
    return "".join(_command(command) for command in path)


def number(value: float) -> str:
    """Return a figure with at most two decimals and no zeros behind."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _labels(model: TrailModel, size: Size, room: Box, under: bool, over: bool) -> Iterable[Label]:
    for label in labels(model, size, room.trail_width, value=over):
        if under or label.y < 0:
            yield label


def _element(shape: Shape, palette: Palette) -> str:
    fill = palette[shape.fill] if shape.fill else "none"
    more = ""
    if shape.stroke:
        more = f' stroke="{palette[shape.stroke]}" stroke-width="{number(shape.width)}"'
    if shape.round_caps:
        more += ' stroke-linecap="round"'
    if shape.opacity < 1:
        more += f' opacity="{number(shape.opacity)}"'
    return f'<path d="{path_data(shape.path)}" fill="{fill}"{more}/>\n'


def _command(command: Command) -> str:
    match command:
        case Move((x, y)):
            return f"M{number(x)} {number(y)}"
        case Line((x, y)):
            return f"L{number(x)} {number(y)}"
        case Cubic(one, two, to):
            return "C" + " ".join(number(part) for point in (one, two, to) for part in point)
        case Close():
            return "Z"


def _text(label: Label, palette: Palette) -> str:
    weight = ' font-weight="600"' if label.bold else ""
    return (
        f'<text x="{number(label.x)}" y="{number(label.y)}" text-anchor="{label.anchor}"'
        f' font-family="{FAMILY}" font-size="{number(label.pixels)}" fill="{palette[label.token]}"{weight}>'
        f"{escape(label.text)}</text>\n"
    )
