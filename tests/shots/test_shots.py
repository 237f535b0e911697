"""Every page looked at: pictures to compare by eye, and what a machine can see wrong.

The pictures go to `tests/shots/out`. With LIFEOKR_DRAWINGS naming a folder of drawings, such as
`01-this-week-light.png`, each is put at the left of the picture it belongs to.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from looking import cut_texts, outside, overlaps, strange_colours, strange_sizes
from PySide6.QtGui import QImage, QPainter

from lifeokr.services import queries
from lifeokr.ui.kit.text import Label

pytestmark = pytest.mark.shots
OUT = Path(__file__).parent / "out"
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


def beside(picture: QImage, drawing: str, theme: str) -> QImage:
    """Return the picture with its drawing at the left, at the same height."""
    folder = os.environ.get("LIFEOKR_DRAWINGS", "")
    path = Path(folder, f"{drawing}-{theme}.png")
    if not folder or not drawing or not path.is_file():
        return picture
    left = QImage(str(path)).scaledToHeight(picture.height())
    both = QImage(left.width() + picture.width() + 16, picture.height(), QImage.Format.Format_RGB32)
    both.fill(0x808080)
    painter = QPainter(both)
    painter.drawImage(0, 0, left)
    painter.drawImage(left.width() + 16, 0, picture)
    painter.end()
    return both


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_or_overlaps_and_every_size_and_colour_is_a_token(open_window, qtbot, page, theme):
    OUT.mkdir(exist_ok=True)
    found = {}
    for size in SIZES:
        app = shown(open_window, qtbot, page, theme, size)
        picture = app.window.grab().toImage()
        name = f"{page}-{theme}-{size[0]}x{size[1]}.png"
        assert beside(picture, PAGES[page], theme).save(str(OUT / name))
        window, at = app.window, f"{size[0]}x{size[1]}"
        wrong = (
            cut_texts(window) + overlaps(window) + strange_sizes(window)
            + strange_colours(window, f"life-{theme}") + outside(window, window.page)
        )  # fmt: skip
        if wrong:
            found[at] = wrong
        window.close()
    assert not found, "\n".join(f"{at}: {line}" for at, lines in found.items() for line in lines)


def test_a_cut_text_is_seen(open_window, qtbot):
    """The checks have eyes: a heading squeezed to a third of its width is found."""
    app = shown(open_window, qtbot, "week", "light", (1440, 900))
    heading = next(label for label in app.window.findChildren(Label) if label.role == "h1")
    heading.setWordWrap(False)
    heading.setFixedWidth(60)
    assert any("Good" in line for line in cut_texts(app.window))
