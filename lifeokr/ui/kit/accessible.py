"""What a screen reader is told of widgets that Qt knows nothing of: their role, value, how to press them.

A widget says in `spoken_as` what it is: 'button' (pressed, it emits `clicked`), 'place' (one of those to go
to, of which one is chosen), 'graphic', 'chart' or 'group'.
Its accessible name is its name as ever; `spoken_value`, where it has one, is read as its value.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

_ROLES = {
    "button": QAccessible.Role.Button,
    "place": QAccessible.Role.PageTab,
    "graphic": QAccessible.Role.Graphic,
    "chart": QAccessible.Role.Chart,
    "group": QAccessible.Role.Grouping,
}
PRESS = "Press"


class _Spoken(QAccessibleWidget):
    """A widget as a screen reader meets it."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def text(self, which: QAccessible.Text) -> str:
        if which is QAccessible.Text.Value:
            return str(getattr(self._widget, "spoken_value", ""))
        return super().text(which)


class _Pressed(_Spoken):
    """One that can be pressed."""

    def actionNames(self) -> list[str]:
        return [PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:
        clicked = getattr(self._widget, "clicked", None)
        if name != PRESS or clicked is None:
            super().doAction(name)
        elif isinstance(self._widget, QAbstractButton):
            self._widget.click()
        else:
            clicked.emit()

    def state(self) -> QAccessible.State:
        state = super().state()
        if isinstance(self._widget, QAbstractButton):
            state.selectable, state.selected = True, self._widget.isChecked()
        return state


# Qt holds what is made here until its widget goes; Python must not let go of it before.
_held: dict[int, QAccessibleWidget] = {}


def install() -> None:
    """Have widgets of ours spoken as what they are, from now on."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_made)


_installed: list[bool] = []


def _made(name: str, of: QObject) -> QAccessibleWidget | None:
    said = getattr(of, "spoken_as", "")
    role = _ROLES.get(said)
    if role is None or not isinstance(of, QWidget) or type(of).__name__ != name:
        return None  # Qt asks for each class that a widget inherits from; the first is its own
    made = (_Pressed if said in ("button", "place") else _Spoken)(of, role)
    _held[id(of)] = made
    of.destroyed.connect(partial(_held.pop, id(of), None))
    return made
