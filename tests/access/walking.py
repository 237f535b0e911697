"""A window as a screen reader meets it: things with a role, a name, and what can be done with them."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
CONTROLS = frozenset(
    {
        Role.Button, Role.ButtonDropDown, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox,
        Role.EditableText, Role.SpinBox, Role.Slider, Role.Link, Role.PageTab, Role.List, Role.ListItem,
        Role.MenuItem, Role.Chart, Role.Graphic, Role.ProgressBar, Role.Table, Role.Dialog, Role.AlertMessage,
    }
)  # fmt: skip


class Thing:
    """One accessible thing."""

    def __init__(self, interface):
        self._interface = interface

    @property
    def role(self):
        return self._interface.role()

    @property
    def name(self):
        return self._interface.text(QAccessible.Text.Name)

    @property
    def value(self):
        return self._interface.text(QAccessible.Text.Value)

    @property
    def focusable(self):
        return bool(self._interface.state().focusable)

    @property
    def widget(self):
        return self._interface.object()

    def press(self):
        """Do the first thing that can be done with it, as a screen reader does."""
        actions = self._interface.actionInterface()
        actions.doAction(actions.actionNames()[0])

    def type(self, text):
        """Write into a field, as a screen reader or a braille keyboard does."""
        self._interface.setText(QAccessible.Text.Value, text)

    def __repr__(self):
        return f"{self.role.name} {self.name!r} of {type(self.widget).__name__}"


def things(widget: QWidget):
    """Yield all that a screen reader can reach in a widget and see, in its order."""
    yield from _below(QAccessible.queryAccessibleInterface(widget))


def _below(interface):
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    yield Thing(interface)
    for at in range(interface.childCount()):
        yield from _below(interface.child(at))


def controls(widget: QWidget):
    """Return all that can be used or tells something by itself; a cell of a table may be empty."""
    every = (one for one in things(widget) if one.role is not Role.Cell)
    return [one for one in every if one.role in CONTROLS or one.focusable]


def the(widget: QWidget, role: Role, name: str):
    """Return the one thing of a role whose name begins so."""
    found = [one for one in things(widget) if one.role is role and one.name.startswith(name)]
    assert len(found) == 1, f"{len(found)} of {role.name} {name!r}: {found}"
    return found[0]
