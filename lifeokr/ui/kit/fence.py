"""The fence between Life and Work: one tile, repeated."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.theme import look_of, tokens
from lifeokr.words import say

PICKET, STEP, HEIGHT = 11.0, 16.0, 24.0
TIP = 0.55  # of a picket's width
RAILS = (0.42, 0.74)
RAIL = 3.0


class Fence(QWidget):
    """Pickets from left to right, as far as there is room."""

    def __init__(self, *, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self.setAccessibleName(say("window", "The fence between Life and Work"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(100, round(HEIGHT * self._scale))

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        dark = look_of(self).endswith("dark")
        painter.setBrush(QColor(tokens("work-dark" if dark else "work-light")["fence"]))
        painter.scale(self._scale, self._scale)
        wide = self.width() / self._scale
        for share in RAILS:
            painter.drawRect(QRectF(0, HEIGHT * share - RAIL / 2, wide, RAIL))
        left = 2.0
        while left < wide:
            tip = PICKET * TIP
            picket = QPainterPath(QPointF(left, tip))
            for x, y in ((PICKET / 2, 0.0), (PICKET, tip), (PICKET, HEIGHT), (0.0, HEIGHT)):
                picket.lineTo(QPointF(left + x, y))
            picket.closeSubpath()
            painter.drawPath(picket)
            left += STEP
