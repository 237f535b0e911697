"""The room between the border of a field and what is typed in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

INNER = 10  # pixels
_OWN = 3  # what Qt leaves by itself: the border and two pixels


def give_room(field: QLineEdit, *, behind: int = 0) -> None:
    """Have the words of a field stand as far from its border as drawn; `behind` more where they end."""
    near, far = INNER - _OWN, INNER - _OWN + behind
    rtl = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    field.setTextMargins(far if rtl else near, 0, near if rtl else far, 0)
