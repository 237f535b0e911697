"""Tab meets a group of buttons once, at the one that is chosen; arrows reach the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton


def stop_once(buttons: Sequence[QAbstractButton], chosen: QAbstractButton | None) -> None:
    """Let Tab stop at the chosen button, at the first where none is.

    Qt does so only when a person has pressed one of them, not when the program has chosen.
    """
    at = chosen or (buttons[0] if buttons else None)
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is at else Qt.FocusPolicy.ClickFocus)
