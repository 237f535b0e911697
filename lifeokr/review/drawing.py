"""The few marks that the review's own pictures are drawn with, as SVG elements."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from lifeokr.frozen import frozen
from lifeokr.palette import Palette
from lifeokr.trail.svg import FAMILY, number


@frozen
class Pen:
    """Draws in the colours of a palette; `size` is the height of its letters."""

    palette: Palette
    size: float

    def text(
        self, at: tuple[float, float], text: str, token: str, *, anchor: str = "start", bold: bool = False
    ) -> str:
        """Return a text with its baseline at a point."""
        weight = ' font-weight="600"' if bold else ""
        return (
            f'<text x="{number(at[0])}" y="{number(at[1])}" text-anchor="{anchor}" font-family="{FAMILY}"'
            f' font-size="{number(self.size)}"{weight} fill="{self.palette[token]}">{escape(text)}</text>\n'
        )

    def box(
        self, at: tuple[float, float], size: tuple[float, float], token: str, *, rounded: float = 0.0
    ) -> str:
        """Return a filled rectangle by its upper left corner."""
        return (
            f'<rect x="{number(at[0])}" y="{number(at[1])}" width="{number(size[0])}"'
            f' height="{number(size[1])}" rx="{number(rounded)}" fill="{self.palette[token]}"/>\n'
        )

    def dot(self, at: tuple[float, float], radius: float, token: str) -> str:
        """Return a filled circle."""
        return (
            f'<circle cx="{number(at[0])}" cy="{number(at[1])}" r="{number(radius)}"'
            f' fill="{self.palette[token]}"/>\n'
        )


def sheet(width: float, height: float, parts: Iterable[str], unit: str = "") -> str:
    """Return an SVG document of parts; `unit` is mm where its lengths are."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{number(width)}{unit}"'
        f' height="{number(height)}{unit}" viewBox="0 0 {number(width)} {number(height)}">\n'
        f"{''.join(parts)}</svg>\n"
    )
