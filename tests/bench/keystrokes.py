"""From a key press to the repainted row on This week: python tests/bench/keystrokes.py [presses].

Prints the milliseconds from the press to the end of the paint it causes. Bound: 50 ms in the median.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pairs import spread, verdict
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lifeokr.app import App
from lifeokr.services.sample import open_sample
from lifeokr.ui.kit.jobs import InlineJobs
from lifeokr.ui.settings_file import SettingsFile


def main(presses: int) -> None:
    """Print the figures."""
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        app = App(qt, open_sample(Path(folder)), SettingsFile(Path(folder)), jobs=InlineJobs())
        app.window.resize(1440, 900)
        app.window.start()
        app.window.show()
        QTest.qWait(200)
        row = next(row for row in app.window.page.lists[0].rows if row.row.due and not row.row.view.steps)
        row.open()
        QTest.qWait(100)
        took = []
        for number in range(presses):
            field = row.entry.field
            if len(field.text()) > 4:
                field.clear()
                qt.processEvents()
            began = time.perf_counter()
            QTest.keyClicks(field, str(1 + number % 9))
            qt.processEvents()
            took.append(time.perf_counter() - began)
        app.window.close()
        app.close()
    print(f"key press to repainted row, ms min / median / max: {spread(took)}")
    print(verdict("key press to repainted row, ms median", sorted(took)[len(took) // 2] * 1000, 50))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
