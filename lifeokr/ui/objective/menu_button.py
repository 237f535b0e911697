"""A button that opens a list of things to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from lifeokr.ui.kit.buttons import IconButton
from lifeokr.ui.kit.text import plain_tip
from lifeokr.words import say

Deed = tuple[str, str, Callable[[], object]]  # a code, its words, and a bound method that does it


class MenuButton(IconButton):
    """Three dots; a click, Space, Enter or Down opens what can be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("more", say("objective", "More"), parent=parent)
        self._deeds: tuple[Deed, ...] = ()
        self.menu = QMenu(self)
        self.clicked.connect(self.open)

    def name(self, says: str) -> None:
        """Say what the things to do are about."""
        self.setAccessibleName(says)
        self.setToolTip(plain_tip(says))
        self.menu.setAccessibleName(says)

    def offer(self, deeds: Sequence[Deed]) -> None:
        """Offer other things to do."""
        self._deeds = tuple(deeds)

    @Slot()
    def open(self) -> None:
        """Open the list below the button, the first thing chosen."""
        self.menu.clear()
        for code, words, do in self._deeds:
            if code == "-":
                self.menu.addSeparator()
                continue
            action = self.menu.addAction(words.replace("&", "&&"))
            action.setObjectName(code)
            action.triggered.connect(do)
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        first = next((action for action in self.menu.actions() if not action.isSeparator()), None)
        if first is not None:
            self.menu.setActiveAction(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open()
        else:
            super().keyPressEvent(event)


def more_says(title: str) -> str:
    """Return the name of the button with more to do about a thing."""
    return say("objective", "More for {title}", title=title)
