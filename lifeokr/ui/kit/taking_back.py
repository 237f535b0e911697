"""Ctrl+Z in a field: its own while it holds anything to take back, else the window's."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def nothing_to_take_back(field: QLineEdit, event: QKeyEvent) -> bool:
    """Return whether a key would undo or redo in a field that has nothing for it: the window then gets it.

    A field takes these keys before any menu sees them, also where it does nothing with them.
    """
    if event.matches(QKeySequence.StandardKey.Undo):
        return not field.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not field.isRedoAvailable()
