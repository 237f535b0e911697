"""Shows every page on a screen of another fineness and says what is wrong: a child of `test_sizes_pages.py`.

Pictures go to the folder named; QT_SCALE_FACTOR says how many device pixels a pixel takes.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from looking import faults
from PySide6.QtWidgets import QApplication

from lifeokr.app import App
from lifeokr.services import queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.sample import SAMPLE_DAY, open_sample
from lifeokr.ui.kit.jobs import InlineJobs
from lifeokr.ui.pages.registry import codes
from lifeokr.ui.settings_file import SettingsFile

SIZE = (1100, 700)
ROUNDS = 20  # of events: a chart that is drawn takes one of them whole, and what it moves comes after


def look(qt, folder: Path, pages: list[str]) -> dict[str, object]:
    """Return what is seen of each page."""
    life = folder / pages[0]
    life.mkdir()
    if pages == ["first-run"]:
        ws = open_life(life, fixed_clock(SAMPLE_DAY), counted_ids("fine"))
    else:
        ws = open_sample(life)
    app = App(qt, ws, SettingsFile(life), jobs=InlineJobs())
    app.window.resize(*SIZE)
    app.window.start()
    app.window.show()
    app.dress()
    found = {}
    for page in pages:
        about = ""
        if page in ("objective", "key-results-editor"):
            views = queries.objectives(ws)
            about = next(one.objective.id for one in views if one.objective.title.startswith("Carry a pack"))
        if page != "first-run":
            app.window.show_page(page, about)
        for _ in range(ROUNDS):
            qt.processEvents()
            time.sleep(0.01)
        picture = app.window.grab().toImage()
        picture.save(str(folder / f"{page}.png"))
        found[page] = {
            "faults": faults(app.window, "life-light"),
            "sideways": app.window.page.horizontalScrollBar().maximum(),
            "pixels": picture.width(),
        }
    app.window.close()
    app.close()
    return found


def main(folder: str) -> None:
    """Look at all pages."""
    qt = QApplication([])
    pages = [code for code in codes() if code != "first-run"]
    told = {**look(qt, Path(folder), ["first-run"]), **look(qt, Path(folder), pages)}
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1])
