"""The shapes of a Trail painted by QPainter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from lifeokr.trail.shape import Close, Cubic, Line, Move, Shape
from lifeokr.ui.kit.theme import colour, contrast_palette

OUTLINE = 2.0  # pixels round gate and bead in high contrast


def paint_shapes(painter: QPainter, shapes: Iterable[Shape], widget: QWidget) -> None:
    """Paint shapes in their order at the painter's origin, in the tokens where the widget stands."""
    stark = contrast_palette() is not None
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in shapes:
        painter.setOpacity(1.0 if stark else shape.opacity)
        painter.setBrush(colour(widget, shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(shape, colour(widget, shape.stroke)) if shape.stroke else Qt.PenStyle.NoPen)
        if stark:
            _outline(painter, shape, colour(widget, "ink"))
        painter.drawPath(_path(shape))
    painter.restore()


def _outline(painter: QPainter, shape: Shape, ink: QColor) -> None:
    """In high contrast, set the gate and the bead off by a line of ink and draw the hill as a hatch."""
    if shape.name in ("gate", "bead"):
        painter.setPen(QPen(ink, OUTLINE))
    elif shape.fill == "gold":
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(ink, 1.0))


def _pen(shape: Shape, ink: QColor) -> QPen:
    pen = QPen(ink, shape.width)
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
