"""The few shapes that the kit is painted from."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """Paint a rounded box whose border lies inside the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2 if border is not None else 0.0
    inner = QRectF(rect).adjusted(half, half, -half, -half)
    pen = QPen(Qt.PenStyle.NoPen)
    if border is not None:
        pen = QPen(border, width)
        if dashed:
            pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.drawRoundedRect(inner, max(radius - half, 0.0), max(radius - half, 0.0))
    painter.restore()


def polyline(
    painter: QPainter, points: list[tuple[float, float]], colour: QColor, width: float = 1.6
) -> None:
    """Paint a line with round ends through points, for ticks and chevrons."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def tick(painter: QPainter, rect: QRectF, colour: QColor, width: float = 1.8) -> None:
    """Paint a tick in the middle of a box."""
    middle, part = rect.center(), min(rect.width(), rect.height()) / 18
    points = [(-4.0, 0.4), (-1.2, 3.2), (4.2, -3.4)]
    polyline(painter, [(middle.x() + x * part, middle.y() + y * part) for x, y in points], colour, width)


def chevron_down(painter: QPainter, middle: QPointF, colour: QColor, *, up: bool = False) -> None:
    """Paint the small chevron of a choice; `up` for the upper one of a stepper."""
    turn = -1 if up else 1
    points = [(-4.0, -2.0 * turn), (0.0, 2.0 * turn), (4.0, -2.0 * turn)]
    polyline(painter, [(middle.x() + x, middle.y() + y) for x, y in points], colour, 1.5)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour that is `share` of the way from one to the other."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def mirrored(widget: QWidget, where: QRectF) -> QRectF:
    """Return where a part of a widget stands: as given, or as far from the other side in right-to-left."""
    if widget.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return where
    return where.translated(widget.width() - where.right() - where.left(), 0)
