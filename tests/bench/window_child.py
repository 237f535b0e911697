"""Opens a window, waits for its first paint, says when that was, and ends: the child of `first_paint.py`.

What is opened: 'bare' is a QMainWindow with nothing in it, 'lifeokr' This week of the life in a folder.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


HEAVY = frozenset({"numpy", "matplotlib", "sqlite_utils", "typst"})


def leave() -> None:
    """Print what is loaded and what memory it took, and leave at once."""
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{time.time():.6f} {memory} {','.join(sorted(HEAVY & set(sys.modules))) or '-'}", flush=True)
    os._exit(0)


def main(what: str, folder: str, today: str) -> None:
    """Open and wait."""
    if what != "bare":
        import gc

        from lifeokr.__main__ import load_before_qt

        gc.disable()  # as lifeokr/__main__.py has it, until the first paint
        load_before_qt()

    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, leave)  # after the whole window has painted
            return False

    qt = QApplication([])
    watch = Watch()
    if what == "bare":
        window: QMainWindow = QMainWindow()
        window.resize(1440, 900)
    else:
        from lifeokr.app import App
        from lifeokr.services.clock import fixed_clock
        from lifeokr.services.ids import random_ids
        from lifeokr.services.life import open_life
        from lifeokr.ui.settings_file import SettingsFile

        ws = open_life(Path(folder), fixed_clock(date.fromisoformat(today)), random_ids())
        app = App(qt, ws, SettingsFile(Path(folder)))
        window = app.window
        app.window.start()
    window.installEventFilter(
        watch
    )  # on the window alone: heard of every object, PySide makes classes for all
    window.show()
    qt.exec()


if __name__ == "__main__":
    main(*sys.argv[1:4])
