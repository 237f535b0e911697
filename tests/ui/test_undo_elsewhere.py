"""Ctrl+Z in the window takes back what the command line did, and says why it stops at a stranger's change."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lifeokr.services import areas
from lifeokr.services.clock import fixed_clock
from lifeokr.services.ids import random_ids
from lifeokr.services.life import open_life
from lifeokr.services.sample import SAMPLE_DAY


@pytest.fixture
def app(open_window):
    return open_window(sample=False)


@pytest.fixture
def press_undo(app):
    """Press Ctrl+Z, and return what the window says."""

    def press():
        QTest.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        return app.window.toast.words

    return press


def names(app):
    return [row[0] for row in app.workspace.file.connection.execute("SELECT name FROM life_area")]


def test_undo_stops_at_another_programs_change_and_says_so(app, press_undo):
    areas.add_area(app.workspace, name="Garden")
    other = sqlite3.connect(app.workspace.file.path, isolation_level=None)
    other.execute("UPDATE life_area SET name = 'Body' WHERE name = 'Health'")
    other.close()
    app.bridge.look()
    areas.add_area(app.workspace, name="Sea")
    assert press_undo() == "Taken back: Add Part of Life"
    for _ in range(2):
        assert press_undo().startswith("Another program changed this life, and undo and redo stop")
    assert {"Garden", "Body"} < set(names(app))
    assert "Sea" not in names(app)


def test_undo_takes_back_what_the_command_line_did(app, press_undo):
    areas.add_area(app.workspace, name="Garden")
    other = open_life(app.workspace.file.path.parent, fixed_clock(SAMPLE_DAY), random_ids())
    areas.add_area(other, name="Sea")
    other.close()
    app.bridge.look()
    assert [press_undo(), press_undo()] == ["Taken back: Add Part of Life"] * 2
    assert not {"Garden", "Sea"} & set(names(app))
