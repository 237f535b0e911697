"""Gliding: the one motion there is, for as long as it is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QApplication, QStyle

from lifeokr.ui.kit.theme import STILL

LENGTH = 200  # milliseconds


def length() -> int:
    """Return how long a glide may take: 0 where the person or the system wants nothing to move."""
    app = QApplication.instance()
    if app is None or app.property(STILL):
        return 0
    hint = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return min(hint, LENGTH)


class Glide(QVariantAnimation):
    """Takes a number from one place to another, telling each place on the way."""

    def __init__(self, told: Callable[[object], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(told)

    def go(self, before: float, after: float, milliseconds: int) -> None:
        """Begin at one place and end at the other."""
        self.setDuration(milliseconds)
        self.setStartValue(before)
        self.setEndValue(after)
        self.start()

    def leave(self) -> None:
        """Stop where it is, for good."""
        self.stop()
        self.deleteLater()
