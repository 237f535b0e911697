"""From a key press in Find to the repainted list, in a life of a hundred thousand noted check-ins.

python tests/bench/finding.py [presses]. Prints the milliseconds that the search and its paint take after the
pause in typing. Bound: 50 ms in the median.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pairs import spread, verdict
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lifeokr.app import App
from lifeokr.domain.records import CheckIn
from lifeokr.services.sample import open_sample
from lifeokr.store import tables
from lifeokr.ui.kit.jobs import InlineJobs
from lifeokr.ui.settings_file import SettingsFile

NOTES = 100_000
WORDS = ("the", "hill", "was", "kind", "rain", "run", "light", "café", "Über", "long", "quiet", "road")
TYPED = ("hill", "rain run", "über", "zebra", "e", "light quiet road")


def main(presses: int) -> None:
    """Print the figures."""
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        ws = open_sample(Path(folder))
        _fill(ws)
        app = App(qt, ws, SettingsFile(Path(folder)), jobs=InlineJobs())
        app.window.resize(1440, 900)
        app.window.start()
        app.window.show()
        QTest.qWait(200)
        began = time.perf_counter()
        app.window.show_page("find")
        qt.processEvents()
        opened = time.perf_counter() - began
        QTest.qWait(2000)
        page, took = app.window.page, []
        for number in range(presses):
            words = TYPED[number % len(TYPED)]
            page.field.setText(words)
            began = time.perf_counter()
            page.look()
            qt.processEvents()
            took.append(time.perf_counter() - began)
        app.window.close()
        app.close()
    print(f"the page opened, ms: {opened * 1000:.1f}")
    print(f"words to repainted list, ms min / median / max: {spread(took)}")
    print(verdict("words to repainted list, ms median", sorted(took)[len(took) // 2] * 1000, 50))


def _fill(ws) -> None:
    chance, connection = random.Random(1), ws.file.connection
    metrics = [row[0] for row in connection.execute("SELECT id FROM metric")]
    days = [date(2006, 1, 1) + timedelta(days=at) for at in range(7300)]

    def work(session) -> None:
        for at in range(NOTES):
            note = " ".join(chance.choices(WORDS, k=chance.randint(4, 16)))
            session.add(
                tables.check_in,
                CheckIn(
                    id=f"bench-{at:030}", metric_id=chance.choice(metrics), local_date=days[at % 7300],
                    seq=at % 3, value=float(at % 70), note=note,
                ),
            )  # fmt: skip

    ws.do("import", work)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
