"""The text of any control of an editor, so that a draft can hold it and bring it back."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from lifeokr.ui.kit.choices import Choice, Segment

_ON, _OFF = "yes", ""


@runtime_checkable
class Kept(Protocol):
    """A control made of several, which writes itself as one text."""

    changed: SignalInstance

    def kept_text(self) -> str:
        """Return all that is typed as one text."""

    def put_kept(self, text: str) -> None:
        """Show again what `kept_text` returned."""


def text_of(control: QWidget) -> str:
    """Return what a control holds as text."""
    match control:
        case QLineEdit():
            return control.text()
        case QPlainTextEdit():
            return control.toPlainText()
        case QCheckBox():
            return _ON if control.isChecked() else _OFF
        case Choice() | Segment():
            return control.code
        case Kept():
            return control.kept_text()
    raise TypeError(control)


def put_text(control: QWidget, text: str) -> None:
    """Let a control hold a text that `text_of` returned."""
    match control:
        case QLineEdit():
            control.setText(text)
        case QPlainTextEdit():
            control.setPlainText(text)
        case QCheckBox():
            control.setChecked(text == _ON)
        case Choice() | Segment():
            control.choose(text)
        case Kept():
            control.put_kept(text)
        case _:
            raise TypeError(control)


def change_signal(control: QWidget) -> SignalInstance:
    """Return the signal that a control emits when what it holds has changed."""
    match control:
        case QLineEdit() | QPlainTextEdit():
            return control.textChanged
        case QCheckBox():
            return control.toggled
        case Segment():
            return control.chosen
        case Choice():
            return control.currentTextChanged
        case Kept():
            return control.changed
    raise TypeError(control)
