"""Where Tab stops."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QRadioButton, QWidget

from lifeokr.ui.kit.choices import Segment


@runtime_checkable
class Stopping(Protocol):
    """A control made of several, which knows their order."""

    def stops(self) -> list[QWidget]:
        """Return the controls in their order."""


def stops_of(controls: Iterable[QWidget]) -> list[QWidget]:
    """Return where the keyboard stops in controls, in their order."""
    found: list[QWidget] = []
    for control in controls:
        match control:
            case Segment():
                found.extend(control.findChildren(QRadioButton))
            case Stopping():
                found.extend(control.stops())
            case _:
                found.append(control)
    return found


def chain(stops: Iterable[QWidget]) -> None:
    """Let Tab go through controls in this order."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
