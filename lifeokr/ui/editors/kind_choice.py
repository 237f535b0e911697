"""The list of kinds, in which each says beneath its name how it counts, with an example."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lifeokr.ui.kit.choices import Choice, Option
from lifeokr.ui.kit.fonts import font, line_height, scaled
from lifeokr.ui.kit.paint import box
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.theme import colour
from lifeokr.words.goals import kind_line, kind_word

_NAME, _BELOW = "body", "caption"
_SIDE, _AROUND = 12, 6
_Index = QModelIndex | QPersistentModelIndex


class KindChoice(Choice):
    """A list of kinds, each explained."""

    def __init__(self, kinds: Sequence[str], *, says: str = "", parent: QWidget | None = None) -> None:
        super().__init__([], says=says, parent=parent)
        self.offer(kinds)
        self.setItemDelegate(_TwoLines(self))

    def offer(self, kinds: Sequence[str]) -> None:
        """Offer these kinds; the one chosen stays where it is still there."""
        self.set_options([(kind, kind_word(kind)) for kind in kinds])

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other options, each with its explanation."""
        super().set_options(options)
        for at, (kind, _) in enumerate(options):
            for role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.StatusTipRole):
                self.setItemData(at, kind_line(kind), role)

    def showPopup(self) -> None:  # noqa: D102 - Qt's name
        widest = QFontMetrics(font(_BELOW))
        lines = (widest.horizontalAdvance(kind_line(str(self.itemData(at)))) for at in range(self.count()))
        self.view().setMinimumWidth(max(lines, default=0) + 2 * scaled(_SIDE) + scaled(4))
        super().showPopup()


class _TwoLines(QStyledItemDelegate):
    """Paints a kind's name and beneath it, smaller, how it counts."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        high = line_height(_NAME) + line_height(_BELOW) + 2 * scaled(_AROUND)
        return QSize(scaled(200), high)

    @painted
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        widget = option.widget
        if on:
            box(painter, option.rect, 0, fill=colour(widget, "btn"))
        where = option.rect.adjusted(scaled(_SIDE), scaled(_AROUND), -scaled(_SIDE), -scaled(_AROUND))
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        painter.setPen(colour(widget, "on_btn" if on else "ink"))
        painter.setFont(font(_NAME))
        where.setHeight(line_height(_NAME))
        painter.drawText(where, flags, str(index.data()))
        painter.setPen(colour(widget, "on_btn" if on else "ink2"))
        painter.setFont(font(_BELOW))
        where.translate(QPoint(0, line_height(_NAME)))
        where.setHeight(line_height(_BELOW))
        painter.drawText(where, flags, str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole)))
        painter.restore()
