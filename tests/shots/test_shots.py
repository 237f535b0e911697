"""Every page looked at: pictures to compare by eye, and what a machine can see wrong.

The pictures go to `tests/shots/out`. With LIFEOKR_DRAWINGS naming a folder of drawings, such as
`01-this-week-light.png`, each is put at the left of the picture it belongs to.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from looking import faults
from pictures import OUT, drawing, keep
from PySide6.QtGui import QImage

from lifeokr.services import queries

pytestmark = pytest.mark.shots
PAGES = {
    "week": "01-this-week",
    "goals": "02-goals",
    "objective": "03-objective",
    "key-results-editor": "04-key-result-editor",
    "objective-editor": "",
    "first-run": "10-first-run",
    "reviews": "",
    "settings": "",
    "work": "07-work-side",
    "keys": "",
    "about": "",
}
SIZES = ((1440, 900), (1100, 700), (800, 540))
SHARP = ("week", "objective", "first-run")  # looked at on a screen of twice as many pixels too


def shown(open_window, qtbot, page, theme, size):
    app = open_window(sample=page != "first-run", theme=theme, size=size)
    about = ""
    if page in ("objective", "key-results-editor"):
        views = queries.objectives(app.workspace)
        about = next(view.objective.id for view in views if view.objective.title.startswith("Carry a pack"))
    if page not in ("week", "first-run"):
        app.window.show_page(page, about)
    app.window.resize(*size)
    qtbot.wait(60)
    return app


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_or_overlaps_and_every_size_and_colour_is_a_token(open_window, qtbot, page, theme):
    found = []
    for size in SIZES:
        app = shown(open_window, qtbot, page, theme, size)
        at, sharp = f"{size[0]}x{size[1]}", app.window.devicePixelRatio()
        name = f"{page}-{theme}-{at}" + ("" if sharp == 1 else f"@{sharp:g}x")
        keep(app.window.grab().toImage(), name, drawing(PAGES[page] and f"{PAGES[page]}-{theme}"))
        found += [f"{at}: {line}" for line in faults(app.window, f"life-{theme}")]
        app.window.close()
    assert not found, "\n".join(found)


def test_the_same_holds_on_a_screen_of_twice_as_many_pixels():
    """Qt takes the scale once, at its start, so these pages are looked at in a process of their own."""
    test = test_nothing_is_cut_or_overlaps_and_every_size_and_colour_is_a_token.__name__
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider",
         *(f"{__file__}::{test}[{page}-light]" for page in SHARP)],
        env={**os.environ, "QT_SCALE_FACTOR": "2", "LIFEOKR_DRAWINGS": ""}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4000:]
    assert QImage(str(OUT / "week-light-1440x900@2x.png")).width() == 2880
