"""The table of everything the window can be told to do: menus, shortcuts and their help are made from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing the window can do: its code, menu, words with their mnemonic, and keys."""

    code: str
    menu: str
    words: str
    keys: tuple[str, ...] = ()
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    separated: bool = False  # a line stands before it


class Actions:
    """The actions of one window by their code."""

    def __init__(self, window: QWidget, deeds: Sequence[Deed]) -> None:
        self._by_code: dict[str, QAction] = {}
        self._deeds = tuple(deeds)
        for deed in deeds:
            action = QAction(deed.words, window)
            action.setShortcuts([QKeySequence(keys) for keys in deed.keys])
            action.setMenuRole(deed.role)
            action.setObjectName(deed.code)
            window.addAction(action)
            self._by_code[deed.code] = action

    def __getitem__(self, code: str) -> QAction:
        """Return the action of a code."""
        return self._by_code[code]

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """The table itself."""
        return self._deeds

    def on(self, code: str, do: Callable[[], object]) -> None:
        """Have a bound method called when an action is triggered."""
        self._by_code[code].triggered.connect(do)

    def fill(self, bar: QMenuBar, menus: Sequence[tuple[str, str]]) -> None:
        """Make the menus, in the order of the table; `menus` are codes and titles."""
        for code, title in menus:
            menu = bar.addMenu(title)
            for deed in self._deeds:
                if deed.menu == code:
                    if deed.separated:
                        menu.addSeparator()
                    menu.addAction(self._by_code[deed.code])
