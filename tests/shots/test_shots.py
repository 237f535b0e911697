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

from lifeokr.services import objectives, queries
from lifeokr.ui.pages.registry import codes
from lifeokr.ui.settings_file import SettingsFile

pytestmark = pytest.mark.shots
DRAWN = {
    "week": "01-this-week",
    "goals": "02-goals",
    "objective": "03-objective",
    "key-results-editor": "04-key-result-editor",
    "work": "07-work-side",
    "first-run": "10-first-run",
}
SIZES = ((1440, 900), (1100, 700), (800, 540))
LARGE_SIZES = SIZES[:2]  # letters half as large again have no room in the smallest window
SHARP = ("week", "objective", "first-run")  # looked at on a screen of twice as many pixels too


LOOKS = {"light": ("light", 100), "dark": ("dark", 100), "large": ("light", 150)}


def shown(open_window, qtbot, page, look, size, folder):
    """Return the window with a page of the sample as a person may see it."""
    theme, percent = LOOKS[look]
    folder.mkdir()
    SettingsFile(folder).change(text_scale=percent)
    app = open_window(sample=page != "first-run", theme=theme, size=size, folder=folder)
    about, views = "", queries.objectives(app.workspace)
    if page in ("objective", "key-results-editor"):
        about = next(view.objective.id for view in views if view.objective.title.startswith("Carry a pack"))
    if page == "trash":
        for view in views[:3]:
            objectives.delete_objective(app.workspace, view.objective.id)
    if page not in ("week", "first-run"):
        app.window.show_page(page, about)
    if page == "find":
        qtbot.keyClicks(app.window.focusWidget(), "walk")
        qtbot.wait(300)  # the search waits for a pause in typing
    app.window.resize(*size)
    qtbot.wait(60)
    return app


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("page", codes())
def test_nothing_is_cut_or_overlaps_and_every_size_and_colour_is_a_token(
    open_window, qtbot, tmp_path, page, look
):
    found, theme = [], LOOKS[look][0]
    for size in LARGE_SIZES if look == "large" else SIZES:
        at = f"{size[0]}x{size[1]}"
        app = shown(open_window, qtbot, page, look, size, tmp_path / at)
        sharp = app.window.devicePixelRatio()
        name = f"{page}-{look}-{at}" + ("" if sharp == 1 else f"@{sharp:g}x")
        drawn = drawing(f"{DRAWN[page]}-{theme}") if page in DRAWN and look == theme else None
        keep(app.window.grab().toImage(), name, drawn)
        found += [f"{at}: {line}" for line in faults(app.window, f"life-{theme}")]
        app.window.close()
    assert not found, "\n".join(found)


def test_a_text_size_chosen_in_an_open_window_cuts_nothing(open_window, qtbot, tmp_path):
    app = shown(open_window, qtbot, "goals", "light", SIZES[0], tmp_path / "life")
    app.theme.set_text_scale(150)
    qtbot.wait(60)
    assert faults(app.window, "life-light") == []


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
