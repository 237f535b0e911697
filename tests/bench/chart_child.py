"""Opens the window on an objective, waits for its chart, prints the worst gap of a timer, and ends."""

from __future__ import annotations

import os
import sys
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(what: str, folder: str, today: str) -> None:
    """Open, wait, print, end."""
    if what == "eager":
        import lifeokr.charts  # noqa: F401
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from lifeokr.app import App
    from lifeokr.services import queries
    from lifeokr.services.clock import fixed_clock
    from lifeokr.services.ids import random_ids
    from lifeokr.services.life import open_life
    from lifeokr.ui.settings_file import SettingsFile
    from lifeokr.ui.widgets.chart_view import ChartView

    qt = QApplication([])
    ws = open_life(Path(folder), fixed_clock(date.fromisoformat(today)), random_ids())
    app = App(qt, ws, SettingsFile(Path(folder)))
    app.show()
    qt.processEvents()
    views = queries.objectives(ws)
    app.window.show_page("objective", next(view.objective.id for view in views if len(view.key_results) > 3))
    qt.processEvents()
    last, worst = [time.perf_counter()], [0.0]

    def tick() -> None:
        now = time.perf_counter()
        worst[0] = max(worst[0], now - last[0])
        last[0] = now
        chart = app.window.findChild(ChartView)
        if chart is not None and chart.image is not None:
            print(f"{worst[0] * 1000:.1f}", flush=True)
            os._exit(0)

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(tick)
    timer.start()
    qt.exec()


if __name__ == "__main__":
    main(*sys.argv[1:4])
