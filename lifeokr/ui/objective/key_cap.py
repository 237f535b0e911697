"""A key as a little box, beside what it does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.paint import box
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.theme import colour


class KeyCap(QWidget):
    """Shows a key; it says nothing, since the button beside it names its key."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(22), scaled(20))

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        box(painter, self.rect(), 4, fill=colour(self, "surface"), border=colour(self, "line"))
        painter.setFont(font("caption"))
        painter.setPen(colour(self, "ink2"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._key)
