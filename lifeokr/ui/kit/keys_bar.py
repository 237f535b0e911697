"""A quiet line under a page that names its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.paint import box, mirrored
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.theme import colour

Hint = tuple[tuple[str, ...], str]  # the keys, and what they do


class KeysBar(QWidget):
    """Keys as little boxes, each with what it does; what has no room is left out."""

    def __init__(self, hints: Sequence[Hint], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = tuple(hints)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("; ".join(f"{' '.join(keys)}: {words}" for keys, words in hints))

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(600, scaled(28))

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        painter.setFont(font("small"))
        metrics = painter.fontMetrics()
        x, height = 0.0, scaled(22)
        top = (self.height() - height) / 2
        for keys, words in self._hints:
            wide = sum(metrics.horizontalAdvance(key) + scaled(20) for key in keys)
            if x + wide + metrics.horizontalAdvance(words) > self.width():
                return
            for key in keys:
                width = metrics.horizontalAdvance(key) + scaled(12)
                where = mirrored(self, QRectF(x, top, width, height))
                box(painter, where, 4, fill=colour(self, "surface"), border=colour(self, "line"))
                painter.setPen(colour(self, "ink2"))
                painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), key)
                x += width + scaled(8)
            width = metrics.horizontalAdvance(words) + scaled(8)
            where = mirrored(self, QRectF(x, top, width, height))
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), words)
            x += width + scaled(16)
