"""A year's book against the same pages by matplotlib's PdfPages: python tests/bench/review_pdf.py [rounds].

Whole processes, in turn. The pages by PdfPages hold the same charts at the same size (fonttype 42) and the
text that pdftotext finds on the book's pages. Bound: 0.65 times.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from pairs import in_turn, spread, verdict

from lifeokr.services.sample import SAMPLE_DAY, open_sample

CHILD = str(Path(__file__).with_name("pages_child.py"))


def main(rounds: int) -> None:
    """Print the figures."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    year = str(SAMPLE_DAY.year - 1)
    with tempfile.TemporaryDirectory() as place:
        open_sample(Path(place), SAMPLE_DAY).close()
        book, pages = str(Path(place, "book.pdf")), str(Path(place, "pages.pdf"))
        life = ["--data-dir", place, "--today", SAMPLE_DAY.isoformat()]
        make = [sys.executable, "-m", "lifeokr", *life, "review", year, "--out", book]
        subprocess.run(make, check=True, capture_output=True)
        found = in_turn(
            {"lifeokr review": make, "PdfPages": [sys.executable, CHILD, place, year, book, pages]}, rounds
        )
        count = subprocess.run(["pdfinfo", book], capture_output=True, text=True, check=True).stdout
    print(next(line for line in count.splitlines() if line.startswith("Pages")))
    walls = {name: [run.wall for run in runs] for name, runs in found.items()}
    for name, seconds in walls.items():
        print(f"{name:16} ms min / median / max {spread(seconds)}")
    against = statistics.median(
        one / other for one, other in zip(walls["lifeokr review"], walls["PdfPages"], strict=True)
    )
    print(verdict("the book against the same pages by PdfPages", against, 0.65))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
