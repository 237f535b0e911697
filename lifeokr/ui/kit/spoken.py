"""Saying something to a screen reader that nothing in focus says."""

from __future__ import annotations

from PySide6 import QtGui, QtWidgets


def announce(widget: QtWidgets.QWidget, words: str) -> None:
    """Have a screen reader say words when it has ended what it is saying."""
    QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(widget, words))
