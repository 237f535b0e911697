"""What a screen reader is told of widgets that Qt knows nothing of: their role, value, how to press them.

A widget says in `spoken_as` what it is: 'button' (pressed, it emits `clicked`), 'place' (one of those to go
to, of which one is chosen), 'graphic', 'chart' or 'group'.
Its accessible name is its name as ever; `spoken_value`, where it has one, is read as its value.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from shiboken6 import isValid

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

    def text(self, which: QAccessible.Text) -> str:
        if which is QAccessible.Text.Value:
            return str(getattr(self.object(), "spoken_value", ""))
        return super().text(which)


class _Pressed(_Spoken):
    """One that can be pressed."""

    def actionNames(self) -> list[str]:
        return [PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:
        widget = self.object()
        clicked = getattr(widget, "clicked", None)
        if name != PRESS or clicked is None:
            super().doAction(name)
        elif isinstance(widget, QAbstractButton):
            widget.click()
        else:
            clicked.emit()

    def state(self) -> QAccessible.State:
        state, widget = super().state(), self.object()
        if isinstance(widget, QAbstractButton):
            state.selectable, state.selected = True, widget.isChecked()
        return state


class _Held:
    """What was made for Qt, kept until Qt has deleted it.

    Qt deletes each as its widget goes. Were Python to let go of one before, both would free the same memory;
    so only those are let go of that are gone already, now and then.
    """

    def __init__(self) -> None:
        self._every: list[QAccessibleWidget] = []
        self._most = 256

    def keep(self, made: QAccessibleWidget) -> None:
        """Keep one more."""
        if len(self._every) >= self._most:
            self._every = [one for one in self._every if isValid(one)]
            self._most = max(256, 2 * len(self._every))
        self._every.append(made)


_held = _Held()


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
    _held.keep(made)
    return made
