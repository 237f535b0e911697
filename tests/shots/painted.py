"""What a widget writes when it paints, whoever paints it: Qt's own labels and fields or our own painters.

The widget is rendered on a device that keeps the texts it is told to draw and draws nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QFontMetricsF, QPaintDevice, QPaintEngine, QRegion, QTransform
from PySide6.QtWidgets import QWidget


@dataclass
class Written:
    """Words on a widget: where their ink lies, what part of the widget was free for them, and their look."""

    widget: QWidget
    words: str
    ink: QRectF
    free: QRectF
    pixels: int
    weight: int
    colour: str
    upright: bool
    base: float  # where the line of the words stands


class _Listener(QPaintEngine):
    """Keeps the texts; lines, shapes and pictures pass by."""

    def __init__(self, widget):
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self._widget = widget
        self.heard: list[Written] = []

    def type(self):
        return QPaintEngine.Type.User

    def begin(self, _device):
        return True

    def end(self):
        return True

    def updateState(self, _state):
        """Nothing: the painter itself is asked."""

    def drawTextItem(self, at, item):
        painter, font = self.painter(), item.font()
        sharp = 1 / self._widget.devicePixelRatio()
        placed = painter.combinedTransform() * QTransform.fromScale(sharp, sharp)
        free = QRectF(self._widget.rect())
        if painter.hasClipping():
            free = free.intersected(placed.mapRect(QRectF(painter.clipBoundingRect())))
        ink = QFontMetricsF(font).tightBoundingRect(item.text()).translated(at)
        pen = painter.pen().color()
        colour = pen.name() if pen.alpha() == 255 else pen.name(pen.NameFormat.HexArgb)
        look = (font.pixelSize(), font.weight().value, colour)
        stands = (placed.m11() > 0, placed.map(at).y())
        self.heard.append(Written(self._widget, item.text(), placed.mapRect(ink), free, *look, *stands))

    def _pass_by(self, *_what):
        """Draw nothing."""

    drawPixmap = drawImage = drawTiledPixmap = _pass_by  # noqa: N815 - Qt's names
    drawPath = drawPolygon = drawRects = drawLines = drawEllipse = drawPoints = _pass_by  # noqa: N815


class _Paper(QPaintDevice):
    """As large and as fine as the widget."""

    def __init__(self, widget):
        super().__init__()
        self._widget = widget
        self.listener = _Listener(widget)

    def paintEngine(self):
        return self.listener

    def metric(self, which):
        return self._widget.metric(which)


def written_by(widget: QWidget) -> list[Written]:
    """Return what one widget writes itself, without its children."""
    paper = _Paper(widget)
    widget.render(paper, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return [one for one in paper.listener.heard if one.words.strip()]
