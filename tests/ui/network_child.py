"""A whole sitting in one process for `test_no_network.py` to watch: every page, an entry, an undo."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lifeokr.app import App
from lifeokr.services import check_ins, queries
from lifeokr.services.sample import open_sample
from lifeokr.ui.kit.jobs import InlineJobs
from lifeokr.ui.pages.registry import codes
from lifeokr.ui.settings_file import SettingsFile


def main(folder: Path, also: str) -> None:
    """Sit for a while."""
    qt = QApplication([])
    app = App(qt, open_sample(folder), SettingsFile(folder), jobs=InlineJobs())
    app.show()
    QTest.qWait(100)
    view = next(one for one in queries.objectives(app.workspace) if one.key_results)
    for code in codes():
        about = view.objective.id if code in ("objective", "key-results-editor") else ""
        app.window.show_page(code, about)
        QTest.qWait(80)
    check_ins.check_in(app.workspace, key_result_id=view.key_results[0].key_result.id, value=1.0)
    app.workspace.undo()
    QTest.qWait(80)
    if also:
        import socket

        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()
    app.window.close()
    app.close()
    print("sat")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
