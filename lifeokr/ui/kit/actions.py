"""The table of everything the window can be told to do: menus, shortcuts and their help are made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

# By their module, so that PySide makes the classes when the first action is made, not when this is imported.
from PySide6 import QtGui, QtWidgets

from lifeokr.frozen import frozen


@frozen
class Deed:
    """One thing the window can do: its code, menu, words with their mnemonic, and keys."""

    code: str
    menu: str
    words: str
    keys: tuple[str, ...] = ()
    role: str = "No"  # what macOS takes it for: 'About', 'Preferences', 'Quit', or nothing
    separated: bool = False  # a line stands before it


class Actions:
    """The actions of one window by their code."""

    def __init__(self, window: QtWidgets.QWidget, deeds: Sequence[Deed]) -> None:
        self._by_code: dict[str, QtGui.QAction] = {}
        self._deeds = tuple(deeds)
        for deed in deeds:
            action = QtGui.QAction(deed.words, window)
            action.setShortcuts([QtGui.QKeySequence(keys) for keys in deed.keys])
            action.setMenuRole(QtGui.QAction.MenuRole[f"{deed.role}Role"])
            action.setObjectName(deed.code)
            window.addAction(action)
            self._by_code[deed.code] = action

    def __getitem__(self, code: str) -> QtGui.QAction:
        """Return the action of a code."""
        return self._by_code[code]

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """The table itself."""
        return self._deeds

    def on(self, code: str, do: Callable[[], object]) -> None:
        """Have a bound method called when an action is triggered."""
        self._by_code[code].triggered.connect(do)

    def fill(self, menus: Mapping[str, QtWidgets.QMenu]) -> None:
        """Fill the menus, known by their code, in the order of the table."""
        for code, menu in menus.items():
            for deed in self._deeds:
                if deed.menu == code:
                    if deed.separated:
                        menu.addSeparator()
                    menu.addAction(self._by_code[deed.code])
