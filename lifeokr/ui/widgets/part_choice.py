"""The parts of life to pick from, as many side by side as have room for their names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from lifeokr.domain.records import LifeArea
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.icons import draw_icon
from lifeokr.ui.kit.paint import box, mirrored, tick
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import elided, plain_tip
from lifeokr.ui.kit.theme import colour

MOST_ACROSS, GAP = 4, 12
_ICON, _BEFORE, _AFTER = 20, 44, 28  # the icon's side, what lies before the name, the tick behind it
_WIDEST = 300  # a longer name is cut


class PartButton(QAbstractButton):
    """A part of life that can be picked."""

    def __init__(self, area: LifeArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = area
        self.setCheckable(True)
        self.setText(area.name.replace("&", "&&"))
        self.setAccessibleName(area.name)
        self.setFont(font("body-strong"))  # the wider of the two, so that a pick moves nothing
        self.setProperty("ring_radius", 8.0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        name = self.fontMetrics().horizontalAdvance(self.area.name)
        return QSize(min(name + 1 + scaled(_BEFORE) + scaled(_AFTER), scaled(_WIDEST)), scaled(48))

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.setFont(font("body-strong"))
        self.updateGeometry()

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        on = self.isChecked()
        border = colour(self, "ink" if on else "field")
        box(painter, self.rect(), 8, fill=colour(self, "surface"), border=border, width=2 if on else 1)
        side = scaled(_ICON)
        place = QRectF(scaled(14), (self.height() - side) / 2, side, side)
        ink = colour(self, self.area.colour)
        draw_icon(painter, self.area.icon, mirrored(self, place), ink, ringed=self.area.ringed)
        painter.setFont(font("body-strong" if on else "body"))
        painter.setPen(colour(self, "ink"))
        words = mirrored(self, QRectF(self.rect()).adjusted(scaled(_BEFORE), 0, -scaled(_AFTER), 0))
        shown = elided(self.area.name, painter.fontMetrics(), int(words.width()) + 1)
        self.setToolTip("" if shown == self.area.name else plain_tip(self.area.name))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        if on:
            at = QRectF(self.width() - scaled(_AFTER), place.top(), side, side)
            tick(painter, mirrored(self, at), colour(self, "ink"))


class PartGrid(QGridLayout):
    """Parts of life in rows, four in each where there is room."""

    def __init__(self, areas: Sequence[LifeArea]) -> None:
        super().__init__()
        self.parts = [PartButton(area) for area in areas]
        self.setSpacing(GAP)
        self._across = 0
        self.place_within(0)

    def width_of(self, across: int) -> int:
        """Return the width that so many side by side take."""
        return across * self._widest() + (across - 1) * GAP

    def _widest(self) -> int:
        return max((part.sizeHint().width() for part in self.parts), default=1)

    def place_within(self, width: int) -> None:
        """Put as many side by side as a width has room for."""
        across = max(1, min(MOST_ACROSS, (width + GAP) // (self._widest() + GAP)))
        if across == self._across:
            return
        self._across = across
        for column in range(MOST_ACROSS):
            self.setColumnStretch(column, int(column < across))
        for index, part in enumerate(self.parts):
            self.addWidget(part, index // across, index % across)
