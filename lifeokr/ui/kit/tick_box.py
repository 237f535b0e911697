"""A box to tick, alone or before its words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.paint import box, tick
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import elided, plain_tip
from lifeokr.ui.kit.theme import colour, radius

SIDE = 18
_LEAST = 24  # pixels a side that a finger or an unsteady hand needs
_HIGH, _BEFORE_WORDS, _CORNER = 30, 8, 4.0


class TickBox(QCheckBox):
    """Eighteen pixels a side at the drawn size of text, more with larger text; `after` is room behind it.

    It paints itself: the style's own box has one size whatever the text, and comes after the first paint.
    """

    def __init__(
        self, words: str = "", *, says: str = "", after: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._after = words, after
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(says or words)
        self.setProperty("ring_radius", _CORNER)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred if words else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )
        self.setFont(font("body"))

    @property
    def box_rect(self) -> QRect:
        """Where the box itself stands."""
        side = scaled(SIDE)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRect(self.width() - side if rtl else 0, (self.height() - side) // 2, side, side)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        wide = max(scaled(SIDE) + scaled(self._after), _LEAST)
        if self._words:
            wide += scaled(_BEFORE_WORDS) + self.fontMetrics().horizontalAdvance(self._words) + 1
        return QSize(wide, scaled(_HIGH))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(min(self.sizeHint().width(), scaled(120)), scaled(_HIGH))

    def hitButton(self, pos: QPoint) -> bool:  # noqa: D102 - Qt's name
        return self.rect().contains(pos)

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.setFont(font("body"))
        self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's name
        self.setProperty("ring_within", self.box_rect)
        super().focusInEvent(event)

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        where, corner = self.box_rect, radius(self, _CORNER)
        if self.isChecked():
            box(painter, where, corner, fill=colour(self, "ink2" if self.isEnabled() else "field"))
            tick(painter, QRectF(where), colour(self, "on_btn"))
        else:
            edge = colour(self, "field" if self.isEnabled() else "line")
            box(painter, where, corner, fill=colour(self, "surface"), border=edge, width=1.2)
        if self._words:
            self._write(painter, where)

    def _write(self, painter: QPainter, beside: QRect) -> None:
        taken = beside.width() + scaled(_BEFORE_WORDS)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        where = self.rect().adjusted(0 if rtl else taken, 0, -taken if rtl else 0, 0)
        shown = elided(self._words, self.fontMetrics(), where.width() + 1)
        self.setToolTip("" if shown == self._words else plain_tip(self._words))
        painter.setFont(self.font())
        painter.setPen(colour(self, "ink" if self.isEnabled() else "ink3"))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
