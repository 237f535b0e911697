"""Paints what was found: the words looked for stand out, and where they stand is said below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lifeokr.services.found_words import Span, cut_around, spans
from lifeokr.services.searching import Hit
from lifeokr.ui.kit.fonts import STRONG, font, line_height, scaled
from lifeokr.ui.kit.icons import draw_icon
from lifeokr.ui.kit.paint import box
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import elided
from lifeokr.ui.kit.theme import colour, radius
from lifeokr.ui.models.found_lines import place_line
from lifeokr.ui.models.found_model import ROW, WANTED, FoundRow, Index

_OWN = {"why", "note", "text", "reason", "if_then"}  # fields in the person's own words, set in serif
_PAD, _ICON, _GAP = 14, 22, 14
_State = QStyle.StateFlag


class FoundDelegate(QStyledItemDelegate):
    """The look of a row of what was found, and of a head."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102 - Qt's name
        row: FoundRow = index.data(ROW)
        if row.hit is None:
            return QSize(option.rect.width(), line_height("h3") + scaled(20))
        return QSize(option.rect.width(), _line(row.hit) + line_height("caption") + scaled(18))

    @painted
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102 - Qt's name
        row: FoundRow = index.data(ROW)
        view = option.widget
        painter.save()
        if row.hit is None:
            _paint_head(painter, option.rect, row, view)
        else:
            _paint_ground(painter, option, view)
            _paint_hit(painter, option, row, index.data(WANTED))
        painter.restore()


def _line(hit: Hit) -> int:
    return line_height("own-field" if hit.field in _OWN else "body")


def _paint_head(painter: QPainter, rect: QRect, row: FoundRow, view: QWidget) -> None:
    painter.setFont(font("h3"))
    painter.setPen(colour(view, "ink"))
    where = rect.adjusted(scaled(_PAD), scaled(12), -scaled(_PAD), 0)
    painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), row.words)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, view: QWidget) -> None:
    chosen = bool(option.state & _State.State_Selected)
    held = chosen and view.hasFocus()
    where = option.rect.adjusted(1, 1, -1, -1)
    if chosen:
        edge = colour(view, "ink" if held else "field")
        fill = colour(view, "surface")
        box(painter, where, radius(view, 8), fill=fill, border=edge, width=2.0 if held else 1.0)
    elif option.state & _State.State_MouseOver:
        box(painter, where, radius(view, 8), fill=colour(view, "sunken"))


def _paint_hit(
    painter: QPainter, option: QStyleOptionViewItem, row: FoundRow, wanted: tuple[str, ...]
) -> None:
    hit, view = row.hit, option.widget
    if hit is None:
        return
    inner = option.rect.adjusted(scaled(_PAD), scaled(9), -scaled(_PAD), -scaled(9))
    side = scaled(_ICON)
    icon = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
    area = hit.place.area
    name, token = (area.icon, area.colour) if area is not None else ("compass", "ink2")
    at = QStyle.visualRect(option.direction, option.rect, icon)
    draw_icon(painter, name, QRectF(at), colour(view, token), ringed=area is not None and area.ringed)
    room = inner.adjusted(side + scaled(_GAP), 0, 0, 0)
    top = QRect(room.topLeft(), QSize(room.width(), _line(hit)))
    _paint_words(
        painter, QStyle.visualRect(option.direction, option.rect, top), hit, wanted=wanted, view=view
    )
    painter.setFont(font("caption"))
    painter.setPen(colour(view, "ink2"))
    below = QRect(room.left(), top.bottom() + 1, room.width(), line_height("caption"))
    below = QStyle.visualRect(option.direction, option.rect, below)
    line = elided(place_line(hit), painter.fontMetrics(), below.width())
    painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), line)


def _paint_words(
    painter: QPainter, where: QRect, hit: Hit, *, wanted: tuple[str, ...], view: QWidget
) -> None:
    """Paint a text with the words looked for in heavier letters on a ground of their own."""
    words = font("own-field" if hit.field in _OWN else "body")
    shown, found = fitted(hit.text, wanted, words, where.width())
    layout = QTextLayout(shown, words)
    options = QTextOption(Qt.AlignmentFlag.AlignLeft)
    options.setWrapMode(QTextOption.WrapMode.NoWrap)
    options.setTextDirection(view.layoutDirection())
    layout.setTextOption(options)
    heavy = heavier(words)
    layout.setFormats([_marked(span, heavy, view) for span in found])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(where.width())
    layout.endLayout()
    painter.setPen(colour(view, "ink"))
    layout.draw(painter, QPointF(where.left(), where.top() + (where.height() - line.height()) / 2))


def fitted(text: str, wanted: tuple[str, ...], words: QFont, width: int) -> tuple[str, tuple[Span, ...]]:
    """Return as much of a text around the first word found as a width holds, and where the words stand."""
    metrics = QFontMetrics(words)
    every = spans(text, wanted)
    letters = max(width // max(metrics.averageCharWidth(), 1), 24)
    shown, found = cut_around(text, every, letters)
    heavy = QFontMetrics(heavier(words))
    wider = sum(
        heavy.horizontalAdvance(part) - metrics.horizontalAdvance(part)
        for part in (shown[begin:end] for begin, end in found)
    )
    cut = elided(shown, metrics, width - max(wider, 0))
    if cut == shown:
        return shown, found
    last = len(cut) - 1
    return cut, tuple((begin, min(end, last)) for begin, end in found if begin < last)


def heavier(words: QFont) -> QFont:
    """Return a font in the heavier of the two weights."""
    made = QFont(words)
    made.setWeight(QFont.Weight(STRONG))
    made.setVariableAxis(QFont.Tag("wght"), STRONG)
    return made


def _marked(span: Span, heavy: QFont, view: QWidget) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length = span[0], span[1] - span[0]
    how = QTextCharFormat()
    how.setFont(heavy)
    how.setBackground(colour(view, "groove"))
    part.format = how
    return part
