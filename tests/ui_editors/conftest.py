"""A life, the surroundings of a page, and a keyboard."""

from __future__ import annotations

import gc
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from lifeokr.domain.units import NumberStyle
from lifeokr.services import queries
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.ui.context import Context, Navigator
from lifeokr.ui.kit.bridge import Bridge
from lifeokr.ui.kit.jobs import InlineJobs
from lifeokr.ui.kit.theme import Choice, Theme
from lifeokr.ui.settings_file import SettingsFile

TODAY = date(2026, 2, 1)
STYLE = NumberStyle(".", ",")


class Desk:
    """An open life and its pages; `went` lists where the page asked to go."""

    def __init__(self, ws, theme, folder):
        self.ws = ws
        self.bridge = Bridge(ws)
        self.navigator = Navigator()
        self.went = []
        self.navigator.requested.connect(self._on_requested)
        self.navigator.back_requested.connect(self._on_back)
        settings = SettingsFile(folder)
        self.context = Context(ws, self.bridge, theme, InlineJobs(), None, self.navigator, STYLE, settings)
        self.window = QMainWindow()
        self.window.resize(1232, 900)

    def _on_requested(self, page, about):
        self.went.append((page, about))

    def _on_back(self):
        self.went.append(("back", ""))

    def show(self, page_class, about=""):
        """Show a page of this life as the window does."""
        page = page_class(self.context, about)
        self.window.setCentralWidget(page)
        page.show()
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        return page

    @property
    def focus(self):
        return QApplication.focusWidget()

    def typed(self, text):
        """Type into whatever has the keyboard."""
        QTest.keyClicks(self.focus, text)

    def pressed(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press a key in whatever has the keyboard, once all that was due before it has happened."""
        QApplication.processEvents()
        QTest.keyClick(self.focus, key, modifier)

    def tabbed(self, times=1):
        for _ in range(times):
            self.pressed(Qt.Key.Key_Tab)

    def finished(self):
        """Press Ctrl+Enter."""
        self.pressed(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def areas(self):
        return {area.name: area for area in queries.areas(self.ws)}

    def close(self):
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.bridge.close()
        gc.collect()


@pytest.fixture(scope="session")
def theme(qapp):
    return Theme(qapp, choice=Choice.LIGHT)


@pytest.fixture
def desk(qtbot, theme, tmp_path):
    ws = open_life(tmp_path / "life", fixed_clock(TODAY), counted_ids("test"))
    made = Desk(ws, theme, tmp_path)
    yield made
    made.close()
    ws.close()
