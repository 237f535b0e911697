"""A chart's figures as a table, read only."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.text import plain_tip
from lifeokr.ui.kit.theme import colour


class _Head(QHeaderView):
    """The names of the columns over a thin line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setMinimumHeight(scaled(28))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        painter.save()
        painter.setFont(font("caption"))
        painter.setPen(colour(self, "ink2"))
        words = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
        where = rect.adjusted(3, 0, 0, 0)
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(self, "line"))
        painter.restore()

    def sectionSizeFromContents(self, logical: int) -> QSize:
        words = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
        return QSize(self.fontMetrics().horizontalAdvance(words) + scaled(24), scaled(28))


class FiguresTable(QTableWidget):
    """The newest figures first; arrows move through the rows, Tab leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(_Head(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setFont(font("small"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(28))

    def show_rows(self, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        """Show these rows, the newest first."""
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels(list(columns))
        self.setRowCount(len(rows))
        for at, row in enumerate(reversed(rows)):
            for place, text in enumerate(row):
                item = QTableWidgetItem(" ".join(text.split()))
                item.setToolTip(plain_tip(text))
                self.setItem(at, place, item)
        self.resizeColumnsToContents()
        for place in range(len(columns) - 1):
            self.setColumnWidth(place, self.columnWidth(place) + scaled(24))
        head = self.horizontalHeader()
        head.setSectionResizeMode(len(columns) - 1, QHeaderView.ResizeMode.Stretch)
