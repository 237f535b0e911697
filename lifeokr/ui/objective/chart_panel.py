"""A key result's chart with what stands around it: the switch to its table, and what its signs mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from lifeokr.domain.units import NumberStyle
from lifeokr.services.views import KeyResultDetails
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.jobs import Jobs
from lifeokr.ui.kit.paint import box
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.theme import Theme, colour
from lifeokr.ui.objective.figures_table import FiguresTable
from lifeokr.ui.widgets.chart_view import ChartView
from lifeokr.words import say

Sign = tuple[str, str]  # a shape and what it means


class ChartPanel(QWidget):
    """The chart, or its figures as a table."""

    def __init__(self, jobs: Jobs, theme: Theme, style: NumberStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.chart = ChartView(jobs, theme, style)
        self.chart.drawn.connect(self._on_drawn)
        self.table = FiguresTable()
        self._stack = QStackedLayout()
        column.addLayout(self._stack)  # first: a stack without a widget around it shows windows
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setContentsMargins(scaled(40), 0, 0, 0)
        foot.setSpacing(12)
        self._legend = _Legend()
        foot.addWidget(self._legend, 1)
        self.switch = Button(say("chart", "Show as table"), "text", size="small")
        self.switch.clicked.connect(self.toggle_table)
        foot.addWidget(self.switch)
        column.addLayout(foot)

    @property
    def shows_table(self) -> bool:
        """Whether the figures are shown instead of the picture."""
        return self._stack.currentWidget() is self.table

    def show_details(self, details: KeyResultDetails) -> None:
        """Show a key result's figures."""
        self.chart.show_details(details)
        self._legend.explain(_signs(details))
        colour_token = details.view.area.colour if details.view.area else "ink2"
        self._legend.set_token(colour_token)

    @Slot()
    def toggle_table(self) -> None:
        """Show the figures instead of the picture, or the picture again."""
        table = not self.shows_table
        self._stack.setCurrentWidget(self.table if table else self.chart)
        self._legend.setVisible(not table)
        self.switch.set_text(say("chart", "Show as chart") if table else say("chart", "Show as table"))

    @Slot()
    def _on_drawn(self) -> None:
        shown = self.chart.shown
        if shown is not None:
            self.table.show_rows(shown.table.columns, shown.table.rows)
            self.table.setAccessibleName(shown.words)


class _Legend(QWidget):
    """The signs of a chart and what they mean, in a line; what has no room is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._signs: tuple[Sign, ...] = ()
        self._token = "ink2"
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def explain(self, signs: tuple[Sign, ...]) -> None:
        """Explain these signs."""
        self._signs = signs
        self.update()

    def set_token(self, token: str) -> None:
        """Draw the signs in the colour of a part of life."""
        self._token = token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(400), scaled(24))

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        x, middle, unit = 4.0, self.height() / 2, scaled(100) / 100
        for shape, words in self._signs:
            width = painter.fontMetrics().horizontalAdvance(words)
            if x + width + 30 * unit > self.width():
                return
            self._draw(painter, shape, QPointF(x + 10 * unit, middle), unit)
            painter.setPen(colour(self, "ink2"))
            where = QRectF(x + 28 * unit, 0, width + 4, self.height())
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
            x += width + 50 * unit

    def _draw(self, painter: QPainter, shape: str, at: QPointF, unit: float) -> None:
        area = colour(self, self._token)
        if shape == "stretch":
            where = QRectF(at.x() - 10 * unit, at.y() - 5 * unit, 20 * unit, 10 * unit)
            box(painter, where, 2, fill=colour(self, "gold"), border=colour(self, "gold_line"))
            return
        if shape == "pace":
            pen = QPen(colour(self, "ink2"), 1.2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(at.x() - 9 * unit, at.y()), QPointF(at.x() + 9 * unit, at.y()))
            return
        if shape == "raw":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(self, "field"))
            painter.drawEllipse(at, 2 * unit, 2 * unit)
            return
        hollow = shape == "hollow"
        painter.setPen(QPen(area, 1.6) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else area)
        painter.drawEllipse(at, (4 if hollow else 5) * unit, (4 if hollow else 5) * unit)
        if shape == "note":
            painter.setPen(QPen(area, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 8.5 * unit, 8.5 * unit)


def _signs(details: KeyResultDetails) -> tuple[Sign, ...]:
    """Return the signs that a key result's chart can hold."""
    kind, standing = details.view.metric.kind, details.view.standing
    signs: list[Sign] = []
    if kind == "best":
        signs += [("dot", say("chart", "best so far")), ("hollow", say("chart", "another attempt"))]
    elif kind in ("latest", "total"):
        signs.append(("dot", say("chart", "a check-in")))
    elif kind == "average":
        signs.append(("raw", say("chart", "a single day")))
    if any(row.check_in.note for row in details.check_ins):
        signs.append(("note", say("chart", "has a note")))
    bent = bool(details.way_points)
    signs.append(("pace", say("chart", "your pace") if bent else say("chart", "an even pace")))
    if standing.stretch is not None:
        signs.append(("stretch", say("chart", "stretch")))
    return tuple(signs)
