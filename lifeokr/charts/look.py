"""How charts look: the palette's tokens as matplotlib's settings, and texts that are never obeyed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Any

import matplotlib as mpl
from matplotlib.artist import Artist
from matplotlib.axes import Axes

from lifeokr.charts import fonts
from lifeokr.palette import Palette, palette, print_palette

THEMES = ("light", "dark", "print")
_ONE_AT_A_TIME = RLock()  # matplotlib's settings are the process's; charts may be drawn on a thread


def theme(name: str) -> Palette:
    """Return the palette of a chart: light, dark or print."""
    return print_palette() if name == "print" else palette(f"life-{name}")


def settings(colours: Palette) -> mpl.RcParams:
    """Return matplotlib's settings for a palette."""
    surface, px = colours["surface"], fonts.POINTS_A_PIXEL
    wanted: dict[str, Any] = {
        "figure.facecolor": surface,
        "axes.facecolor": surface,
        "savefig.facecolor": surface,
        "font.family": [fonts.SANS, fonts.SPARE],
        "font.size": 12 * px,
        "font.enable_last_resort": False,
        "text.color": colours["ink"],
        "text.parse_math": False,
        "text.usetex": False,
        "axes.labelcolor": colours["ink2"],
        "axes.edgecolor": colours["field"],
        "axes.linewidth": px,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.spines.left": False,
        "axes.grid": True,
        "axes.grid.axis": "y",
        "axes.axisbelow": True,
        "axes.unicode_minus": True,
        "grid.color": colours["line"],
        "grid.linewidth": px,
        "xtick.color": colours["field"],
        "xtick.labelcolor": colours["ink3"],
        "ytick.color": colours["ink3"],
        "xtick.major.size": 4.5,
        "xtick.major.width": px,
        "ytick.major.size": 0,
        "lines.linewidth": 2.5 * px,
        "lines.solid_joinstyle": "round",
        "legend.frameon": False,
        "figure.dpi": 96,
        "savefig.dpi": 192,
        "path.simplify": True,
        "pdf.fonttype": 42,
        "svg.fonttype": "none",
        "svg.hashsalt": "lifeokr",
    }
    return mpl.RcParams(wanted)


@contextmanager
def looking(colours: Palette) -> Iterator[None]:
    """Draw or save with the settings of a palette, one thread at a time, and put the others back."""
    fonts.register()
    with _ONE_AT_A_TIME, mpl.rc_context(settings(colours)):
        yield


def write(
    axes: Axes,
    x: float,
    y: float,
    text: str,
    colour: str,
    *,
    pixels: float = 12,
    bold: bool = False,
    serif: bool = False,
    anchor: str = "left",
    level: str = "baseline",
    turn: float = 0.0,
    zorder: float = 6,
) -> Artist:
    """Write a text literally: dollars, backslashes and leading underscores are letters."""
    text = fonts.drawable(text)
    return axes.text(
        x,
        y,
        text,
        color=colour,
        fontproperties=fonts.face(pixels, text, bold=bold, serif=serif),
        ha=anchor,
        va=level,
        rotation=turn,
        rotation_mode="anchor",
        parse_math=False,
        clip_on=False,
        zorder=zorder,
    )
