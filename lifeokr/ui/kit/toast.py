"""A bar at the foot of the window that says what was done and offers to take it back."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.paint import box
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.spoken import announce
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import colour
from lifeokr.words import say

STAYS = 10_000  # milliseconds


class Toast(QWidget):
    """Says one sentence for ten seconds; `undo_requested` when its button is pressed."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 8, 12, 8)
        line.setSpacing(16)
        self._words = Label("", "body", elide=True)
        line.addWidget(self._words, 1)
        self._undo = Button(say("toast", "Undo"), "text", size="small")
        self._undo.clicked.connect(self._on_undo)
        line.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What is said now."""
        return self._words.text() if self.isVisible() else ""

    def say(self, words: str, *, undo: bool = True) -> None:
        """Say a sentence, with the offer to take it back."""
        self._words.setText(words)
        self._undo.setVisible(undo)
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        announce(self, words)
        self._timer.start(STAYS)

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        box(QPainter(self), self.rect(), 10, fill=colour(self, "surface"), border=colour(self, "field"))

    @Slot()
    def _on_undo(self) -> None:
        self.hide()
        self.undo_requested.emit()
