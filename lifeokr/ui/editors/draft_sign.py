"""A sign where something was left half written, with the way back to it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lifeokr.ui.context import Navigator
from lifeokr.ui.editors.left import Left, quoted
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.days import day


class DraftSign(QWidget):
    """One line; its link goes on with what was left."""

    def __init__(self, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self._left: Left | None = None
        self.words = Label("", "small", token="ink2", elide=True)
        self.link = Button(say("left", "Go on with it"), "text", size="small")
        self.link.clicked.connect(self._on_clicked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(IconView("pencil", "ink2", size=16))
        line.addWidget(self.words)
        line.addSpacing(4)
        line.addWidget(self.link)
        line.addStretch(1)

    def show_left(self, left: Left) -> None:
        """Show what was left, and when."""
        self._left = left
        words = left_words(left)
        self.words.setText(words)
        self.link.setAccessibleName(say("left", "Go on with it: {what}", what=words))

    @Slot()
    def _on_clicked(self) -> None:
        if self._left is not None:
            self._navigator.go(self._left.page, self._left.about)


def left_words(left: Left) -> str:
    """Return what was left half written, and when, in a sentence."""
    when = day(left.day)
    if left.editor == "key-results":
        return say("left", "You were writing its key results on {day}.", day=when)
    if left.subject:
        return say("left", "You were changing it on {day}.", day=when)
    if left.title:
        return say("left", "You were writing {title} on {day}.", title=quoted(left.title), day=when)
    return say("left", "You were writing a new objective on {day}.", day=when)
