"""A whole window on a life of its own, with answers in the dialogs' stead, and nothing left behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lifeokr.app import App
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import counted_ids
from lifeokr.services.life import open_life
from lifeokr.services.sample import SAMPLE_DAY, open_sample
from lifeokr.ui.kit.jobs import InlineJobs
from lifeokr.ui.settings_file import SettingsFile


class Answers:
    """Stands in for dialogs: gives the paths it was told, keeps what was said."""

    def __init__(self):
        self.paths: list[Path | None] = []
        self.told: list[str] = []
        self.notes: list[str] = []
        self.shown: list[Path] = []
        self.agrees = True
        self.offered: list[tuple[str, ...]] = []
        self.choices: list[int] = []  # which of the ways offered is taken; else the last

    def tell(self, words):
        self.told.append(words)

    def trouble(self, words, note, folder):
        self.told.append(words)
        self.notes.append(note)

    def sure(self, words, do):
        self.told.append(words)
        return self.agrees

    def choose(self, words, options):
        self.told.append(words)
        self.offered.append(tuple(options))
        return self.choices.pop(0) if self.choices else len(options) - 1

    def save_as(self, title, suggestion, patterns):
        return self.paths.pop(0)

    def folder(self, title):
        return self.paths.pop(0)

    def show_folder(self, folder):
        self.shown.append(folder)
        return self.agrees

    def open_file(self, title, patterns):
        return self.paths.pop(0)


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def open_window(qtbot, qapp, tmp_path, answers):
    """Return a function that opens a life's window, shown, and closes all of them at the end."""
    opened: list[App] = []

    def opening(*, sample=True, today=SAMPLE_DAY, folder=None, theme="light", size=(1440, 900)):
        place = folder or tmp_path / f"life-{len(opened)}"
        place.mkdir(exist_ok=True)
        known = (place / "life.db").exists()
        if sample and not known:
            ws = open_sample(place, today)
        else:
            ws = open_life(place, fixed_clock(today), counted_ids(f"window-{len(opened)}-{known}"))
        settings = SettingsFile(place)
        settings.change(theme=theme)
        app = App(qapp, ws, settings, jobs=InlineJobs(), ask=answers)
        opened.append(app)
        app.window.resize(*size)
        app.window.start()
        app.window.show()
        app.dress()
        qtbot.waitExposed(app.window)
        return app

    yield opening
    for app in opened:
        app.window.close()
        app.close()
    qapp.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"windows left open: {left}"
