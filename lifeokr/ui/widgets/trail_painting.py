"""The shapes of a Trail painted by QPainter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from lifeokr.trail.shape import Close, Cubic, Line, Move, Shape
from lifeokr.ui.kit.theme import tokens_of


def paint_shapes(painter: QPainter, shapes: Iterable[Shape], widget: QWidget) -> None:
    """Paint shapes in their order at the painter's origin, in the tokens where the widget stands."""
    tokens = tokens_of(widget)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in shapes:
        painter.setOpacity(shape.opacity)
        painter.setBrush(QColor(tokens[shape.fill]) if shape.fill else Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(shape, tokens[shape.stroke]) if shape.stroke else Qt.PenStyle.NoPen)
        painter.drawPath(_path(shape))
    painter.restore()


def _pen(shape: Shape, colour: str) -> QPen:
    pen = QPen(QColor(colour), shape.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if shape.round_caps else Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    for command in shape.path:
        match command:
            case Move(to):
                path.moveTo(QPointF(*to))
            case Line(to):
                path.lineTo(QPointF(*to))
            case Cubic(one, two, to):
                path.cubicTo(QPointF(*one), QPointF(*two), QPointF(*to))
            case Close():
                path.closeSubpath()
    return path
