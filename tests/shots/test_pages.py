"""The printed year looked at: its pages beside their drawings, and no word over another."""

from __future__ import annotations

import re
import subprocess
from itertools import combinations

import pytest
from pictures import drawing, keep
from PySide6.QtGui import QImage

from lifeokr.paper.pdf import pages, pdf
from lifeokr.review.year import build
from lifeokr.services.sample import open_sample

pytestmark = pytest.mark.shots
DOTS_PER_INCH = 144  # an A4 page is as large as its drawing then
# Which page belongs to a drawing: the first that holds these words.
DRAWN = {
    "09-yearly-review-1-cover": "Maya’s year, and how far it went",
    "09-yearly-review-2-glance": "The year at a glance",
    "09-yearly-review-3-objective": "Health, April to June Feel light and strong on long runs",
    "09-yearly-review-4-reflections": "What the year taught me",
}
WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')
BELOW_AND_ABOVE = 0.3  # how much of a line's height lies free of ink over and under its letters


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    """The sample's year as a file."""
    folder = tmp_path_factory.mktemp("year")
    ws = open_sample(folder)
    path = folder / "year.pdf"
    path.write_bytes(pdf(build(ws, 2025)))
    ws.close()
    return path


def read(path, page, *options):
    only = ["-f", str(page), "-l", str(page)]
    done = subprocess.run(
        ["pdftotext", *options, *only, path, "-"], capture_output=True, text=True, check=True
    )
    return done.stdout


def on_each_other(words):
    """Return the pairs of words of a page whose ink lies over each other."""
    inks = []
    for left, top, right, bottom, word in words:
        spare = (float(bottom) - float(top)) * BELOW_AND_ABOVE
        inks.append((float(left), float(top) + spare, float(right), float(bottom) - spare, word))
    return [
        (one[4], other[4])
        for one, other in combinations(inks, 2)
        if min(one[2], other[2]) - max(one[0], other[0]) > 1
        and min(one[3], other[3]) - max(one[1], other[1]) > 0.5
    ]


def test_no_word_lies_over_another_and_each_drawn_page_stands_beside_its_drawing(year, tmp_path):
    count = pages(year.read_bytes())
    texts = {page: " ".join(read(year, page, "-raw").split()) for page in range(1, count + 1)}
    for name, words in DRAWN.items():
        page = next(page for page, text in texts.items() if words in text)
        only = ["-r", str(DOTS_PER_INCH), "-png", "-singlefile", "-f", str(page), "-l", str(page)]
        subprocess.run(["pdftoppm", *only, year, tmp_path / name], check=True)
        keep(QImage(str(tmp_path / f"{name}.png")), name, drawing(name))
    for page in texts:
        words = WORD.findall(read(year, page, "-bbox"))
        assert len(words) > 20
        assert on_each_other(words) == [], f"page {page}"


def test_words_over_words_are_seen():
    words = [
        ("10", "10", "60", "24", "Feel"),
        ("50", "12", "90", "26", "light"),
        ("95", "10", "120", "24", "on"),
    ]
    assert on_each_other(words) == [("Feel", "light")]
