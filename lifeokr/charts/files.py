"""A chart as a file: SVG whose text stays text, PNG at twice the pixels, PDF with its fonts inside."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from lifeokr.charts.base import HEIGHT, WIDTH, Chart
from lifeokr.charts.look import looking
from lifeokr.domain.errors import UnknownCode
from lifeokr.palette import Palette
from lifeokr.paper.files import write_whole
from lifeokr.trail.plain import plain
from lifeokr.words import say

FORMATS = ("svg", "png", "pdf")
TITLE_LENGTH = 500


def picture(
    chart: Chart,
    data: Any,
    palette: Palette,
    form: str = "svg",
    *,
    size: tuple[float, float] = (WIDTH, HEIGHT),
    with_title: bool = True,
) -> bytes:
    """Return a chart as the bytes of a file; `form` is svg, png or pdf, `size` pixels of 96 to the inch.

    The same figures give the same bytes: no date and no random name goes in. Raises UnknownCode for another
    form.
    """
    if form not in FORMATS:
        raise UnknownCode(field="form", code=form, known=FORMATS)
    figure = Figure(figsize=(size[0] / 96, size[1] / 96), dpi=96)
    chart.draw(figure, data, palette, with_title=with_title)
    title = plain(chart.title(data), TITLE_LENGTH)
    with looking(palette):
        return _FORMS[form](figure, title, plain(chart.sentence(data), 4 * TITLE_LENGTH))


def save(
    chart: Chart,
    data: Any,
    palette: Palette,
    path: Path,
    *,
    size: tuple[float, float] = (WIDTH, HEIGHT),
    with_title: bool = True,
) -> None:
    """Write a chart to a file, whose ending says the form; an older file stays until the new one is whole."""
    form = path.suffix.lower().removeprefix(".")
    write_whole(path, picture(chart, data, palette, form, size=size, with_title=with_title))


def _svg(figure: Figure, title: str, text: str) -> bytes:
    FigureCanvasSVG(figure)
    out = BytesIO()
    figure.savefig(
        out,
        format="svg",
        metadata={"Title": title, "Date": None, "Creator": None, "Type": None, "Format": None},
    )
    svg = out.getvalue().decode()
    label = f'<svg role="img" aria-label="{escape(title, {chr(34): "&quot;"})}" '
    svg = svg.replace("<svg ", label, 1)
    return re.sub(
        r"(<title>.*?</title>)",
        lambda found: f"{found[1]}\n <desc>{escape(text)}</desc>",
        svg,
        count=1,
        flags=re.S,
    ).encode()


def _png(figure: Figure, title: str, text: str) -> bytes:
    FigureCanvasAgg(figure)
    out = BytesIO()
    figure.savefig(
        out, format="png", dpi=192, metadata={"Title": title, "Description": text, "Software": None}
    )
    return out.getvalue()


def _pdf(figure: Figure, title: str, text: str) -> bytes:
    FigureCanvasPdf(figure)
    out = BytesIO()
    metadata = {
        "Title": title,
        "Subject": text,
        "CreationDate": None,
        "Creator": say("chart", "lifeokr"),
        "Producer": None,
    }
    figure.savefig(out, format="pdf", metadata=metadata)
    return out.getvalue()


_FORMS = {"svg": _svg, "png": _png, "pdf": _pdf}
