"""The same charts and text as a book's, page by page, by matplotlib's PdfPages: the other side of a bench."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

from matplotlib import rcParams
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

from lifeokr.charts import KEY_RESULT, theme
from lifeokr.charts.look import looking
from lifeokr.services import queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import random_ids
from lifeokr.services.life import open_life

A4 = (8.27, 11.69)


def main(folder: str, year: str, book: str, out: str) -> None:
    """Write the pages."""
    rcParams["pdf.fonttype"] = 42
    rcParams["text.parse_math"] = False
    ws = open_life(Path(folder), fixed_clock(date(int(year) + 1, 2, 1)), random_ids())
    of_year = {
        one.id
        for view in queries.objectives(ws, all=True)
        if view.due_day is not None and view.due_day.year == int(year)
        for one in (shown.key_result for shown in view.key_results)
    }
    palette = theme("print")
    text = subprocess.run(["pdftotext", "-layout", book, "-"], capture_output=True, text=True, check=True)
    with PdfPages(out) as pages, looking(palette):
        for words in text.stdout.split("\f"):
            figure = Figure(figsize=A4)
            for number, line in enumerate(words.splitlines()):
                if line.strip():
                    figure.text(0.08, 0.95 - number * 0.014, line, fontsize=8)
            pages.savefig(figure)
        for key_result in sorted(of_year):
            figure = Figure(figsize=(8.75, 4.2))
            KEY_RESULT.draw(figure, KEY_RESULT.build(queries.key_result_details(ws, key_result)), palette)
            pages.savefig(figure)
    ws.close()


if __name__ == "__main__":
    main(*sys.argv[1:5])
