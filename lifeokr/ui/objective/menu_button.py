"""A button that opens a list of things to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from lifeokr.ui.kit.buttons import IconButton
from lifeokr.ui.kit.text import plain_tip
from lifeokr.words import say

_AT_ONCE = {Qt.Key.Key_Delete: "delete", Qt.Key.Key_F2: "edit"}

Deed = tuple[str, str, Callable[[], object]]  # a code, its words, and a bound method that does it


class MenuButton(IconButton):
    """Three dots; a click, Space, Enter or Down opens what can be done, as a right click on its row does.

    Delete and F2 in the row do what stands under 'delete' and 'edit' at once.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("more", say("objective", "More"), parent=parent)
        self._deeds: tuple[Deed, ...] = ()
        self._row: QWidget | None = None
        self.menu = QMenu(self)
        self.clicked.connect(self.open)

    def name(self, says: str) -> None:
        """Say what the things to do are about."""
        self.setAccessibleName(says)
        self.setToolTip(plain_tip(says))
        self.menu.setAccessibleName(says)

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """What can be done."""
        return self._deeds

    def offer(self, deeds: Sequence[Deed]) -> None:
        """Offer other things to do."""
        self._deeds = tuple(deeds)
        row = self.parentWidget()
        if self._row is None and row is not None:
            self._row = row
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            row.customContextMenuRequested.connect(self._on_context_menu)

    def do(self, code: str) -> bool:
        """Do one of the things; say whether it is offered."""
        for one, _, act in self._deeds:
            if one == code:
                act()
                return True
        return False

    @Slot()
    def open(self) -> None:
        """Open the list below the button, the first thing chosen."""
        self._open_at(self.mapToGlobal(QPoint(0, self.height())))

    def _open_at(self, place: QPoint) -> None:
        self.menu.clear()
        fill(self.menu, self._deeds)
        self.menu.popup(place)
        first = next((action for action in self.menu.actions() if not action.isSeparator()), None)
        if first is not None:
            self.menu.setActiveAction(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open()
        elif not (key in _AT_ONCE and self.do(_AT_ONCE[Qt.Key(key)])):
            super().keyPressEvent(event)

    @Slot(QPoint)
    def _on_context_menu(self, place: QPoint) -> None:
        """Open the list where the row was clicked; asked for by key, below the button."""
        if self._row is not None and self.isVisible():
            by_key = self.hasFocus()
            self.open() if by_key else self._open_at(self._row.mapToGlobal(place))


def fill(menu: QMenu, deeds: Sequence[Deed]) -> None:
    """Put things to do into a menu."""
    for code, words, do in deeds:
        if code == "-":
            menu.addSeparator()
            continue
        action = menu.addAction(words.replace("&", "&&"))
        action.setObjectName(code)
        action.triggered.connect(do)


def around(widget: QWidget | None, within: QWidget) -> MenuButton | None:
    """Return the button of the nearest row that a widget stands in, on a page; else the page's first."""
    at = widget
    while at is not None and within.isAncestorOf(at):
        found = [one for one in at.findChildren(MenuButton) if one.isVisible()]
        if found:
            return found[0]
        at = at.parentWidget()
    return next((one for one in within.findChildren(MenuButton) if one.isVisible()), None)


def more_says(title: str) -> str:
    """Return the name of the button with more to do about a thing."""
    return say("objective", "More for {title}", title=title)
