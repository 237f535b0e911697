"""The window's own fixtures, and what a screen reader hears."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from PySide6 import QtGui

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))  # for the modules beside this one
_SPEC = importlib.util.spec_from_file_location("access_window_fixtures", HERE.parent / "ui" / "conftest.py")
_MODULE = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_MODULE)
answers, open_window = _MODULE.answers, _MODULE.open_window


@pytest.fixture
def heard(monkeypatch):
    """Keep what is announced; Qt sends it on as ever."""
    said = []
    send = QtGui.QAccessible.updateAccessibility

    def hear(event):
        if event.type() == QtGui.QAccessible.Event.Announcement:
            said.append(event.message())
        send(event)

    monkeypatch.setattr(QtGui.QAccessible, "updateAccessibility", hear)
    return said
