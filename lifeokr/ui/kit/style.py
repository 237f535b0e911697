"""Fusion with our fields, ticks, scroll bars and focus ring; colours come from the palette alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from lifeokr.ui.kit.paint import box, chevron_down, tick
from lifeokr.ui.kit.painted import painted

_PE = QStyle.PrimitiveElement
_CC = QStyle.ComplexControl
_SC = QStyle.SubControl
_State = QStyle.StateFlag
_R = QPalette.ColorRole
FIELD_RADIUS = 6.0
TICK_RADIUS = 4.0
RING, RING_GAP = 2.0, 1.0
_BAR = 12
_CHOICE_PAD = 5


class KitStyle(QProxyStyle):
    """The style of the whole application.

    Only painting is overridden: sizes and hints are asked for thousands of times and stay in Fusion.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    @painted
    def drawPrimitive(  # noqa: D102 - Qt's name
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in (_PE.PE_PanelLineEdit, _PE.PE_FrameLineEdit):
            if option.rect.height() > 0 and _has_frame(option):
                _field(option, painter)
        elif element is _PE.PE_IndicatorCheckBox:
            _check_box(option, painter)
        elif element is _PE.PE_IndicatorRadioButton:
            _radio(option, painter)
        elif element is _PE.PE_Frame and isinstance(widget, QAbstractScrollArea):
            _scroll_frame(option, painter, widget)
        elif element is _PE.PE_FrameFocusRect:
            if isinstance(widget, QAbstractItemView):
                ring(painter, QRectF(option.rect), option.palette.color(_R.WindowText), FIELD_RADIUS)
        else:
            super().drawPrimitive(element, option, painter, widget)

    @painted
    def drawComplexControl(  # noqa: D102 - Qt's name
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control is _CC.CC_ComboBox:
            _field(option, painter)
            at = QPoint(option.rect.right() - 14, option.rect.center().y() + 1)
            at = QStyle.visualPos(option.direction, option.rect, at)
            chevron_down(painter, QPointF(at), _ink2(option))
        elif control is _CC.CC_SpinBox:
            self._spin_box(option, painter, widget)
        elif control is _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            self._scroll_bar(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(  # noqa: D102 - Qt's name
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control is _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return _bar_part(option, part)
        # PySide's stub does not know that the widget may be missing.
        where = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
        if control is _CC.CC_ComboBox and part is _SC.SC_ComboBoxEditField:
            return _words_of_choice(option, where)
        return where

    def _spin_box(self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None) -> None:
        _field(option, painter)
        for part, up in ((_SC.SC_SpinBoxUp, True), (_SC.SC_SpinBoxDown, False)):
            where = self.subControlRect(_CC.CC_SpinBox, option, part, widget)
            chevron_down(painter, QPointF(where.center()), _ink2(option), up=up)

    def _scroll_bar(self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
        if option.maximum <= option.minimum:
            return
        where = QRectF(self.subControlRect(_CC.CC_ScrollBar, option, _SC.SC_ScrollBarSlider, widget))
        held = option.state & (_State.State_Sunken | _State.State_MouseOver)
        box(painter, where.adjusted(3, 3, -3, -3), 3, fill=option.palette.color(_R.Dark if held else _R.Mid))


class RingStyle(QProxyStyle):
    """The style of the focus ring alone, which stands so far outside its control."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(  # noqa: D102 - Qt's name
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return int(RING + RING_GAP)
        return super().pixelMetric(metric, option, widget)

    def styleHint(  # noqa: D102 - Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        # Above its control the frame stands in the page, below it in the control's own parent, which cuts it.
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint is QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0  # it would cut a ring that stands around a part of its control
        return super().styleHint(hint, option, widget, returned)

    @painted
    def drawControl(  # noqa: D102 - Qt's name
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element is QStyle.ControlElement.CE_FocusFrame and isinstance(widget, QFocusFrame):
            held = widget.widget()
            corner = held.property("ring_radius") if held is not None else None
            radius = float(corner) if corner is not None else FIELD_RADIUS
            part = held.property("ring_within") if held is not None else None
            room = 2 * (RING + RING_GAP)
            where = QRectF(option.rect) if part is None else QRectF(part).adjusted(0, 0, room, room)
            ring(painter, where, option.palette.color(_R.WindowText), radius + RING_GAP + RING)
        else:
            super().drawControl(element, option, painter, widget)


def ring(painter: QPainter, rect: QRectF, ink: QColor, radius: float) -> None:
    """Paint the focus ring just inside a rectangle."""
    box(painter, rect, radius, border=ink, width=RING)


def _has_frame(option: QStyleOption) -> bool:
    return getattr(option, "lineWidth", 1) > 0


def _ink2(option: QStyleOption) -> QColor:
    return option.palette.color(_R.Dark)


def _field(option: QStyleOption, painter: QPainter) -> None:
    palette = option.palette
    enabled = bool(option.state & _State.State_Enabled)
    focused = enabled and bool(option.state & _State.State_HasFocus)
    border = palette.color(_R.WindowText if focused else _R.Mid if enabled else _R.Midlight)
    corner = FIELD_RADIUS if palette.color(_R.Shadow) != palette.color(_R.Midlight) else 2.0
    box(painter, option.rect, corner, fill=palette.color(_R.Base if enabled else _R.Window), border=border)


def _scroll_frame(option: QStyleOption, painter: QPainter, widget: QAbstractScrollArea) -> None:
    if widget.property("field"):
        _field(option, painter)


def _check_box(option: QStyleOption, painter: QPainter) -> None:
    palette, where = option.palette, QRectF(option.rect)
    on = bool(option.state & _State.State_On)
    enabled = bool(option.state & _State.State_Enabled)
    edge = palette.color(_R.Mid if enabled else _R.Midlight)
    corner = TICK_RADIUS if palette.color(_R.Shadow) != palette.color(_R.Midlight) else 2.0
    if on:
        box(painter, where, corner, fill=palette.color(_R.Dark if enabled else _R.Mid))
        tick(painter, where, palette.color(_R.BrightText))
    else:
        box(painter, where, corner, fill=palette.color(_R.Base), border=edge, width=1.2)


def _radio(option: QStyleOption, painter: QPainter) -> None:
    palette, where = option.palette, QRectF(option.rect)
    on = bool(option.state & _State.State_On)
    box(
        painter,
        where,
        where.height() / 2,
        fill=palette.color(_R.Base),
        border=palette.color(_R.Mid),
        width=1.2,
    )
    if on:
        inner = where.adjusted(4, 4, -4, -4)
        box(painter, inner, inner.height() / 2, fill=palette.color(_R.WindowText))


def _words_of_choice(option: QStyleOptionComplex, where: QRect) -> QRect:
    """Return where the words of a choice stand: as far from the border as those of a field."""
    if option.direction == Qt.LayoutDirection.RightToLeft:
        return where.adjusted(0, 0, -_CHOICE_PAD, 0)
    return where.adjusted(_CHOICE_PAD, 0, 0, 0)


def _bar_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Return where a part of a scroll bar lies: a bar without arrow buttons."""
    whole = option.rect
    flat = bool(option.state & _State.State_Horizontal)
    length = whole.width() if flat else whole.height()
    span = option.maximum - option.minimum
    size = length if span <= 0 else max(30, length * option.pageStep // max(span + option.pageStep, 1))
    size = min(size, length)
    at = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    before, after = (0, at), (at + size, length - at - size)
    spans = {
        _SC.SC_ScrollBarSlider: (at, size),
        _SC.SC_ScrollBarGroove: (0, length),
        _SC.SC_ScrollBarSubPage: before,
        _SC.SC_ScrollBarAddPage: after,
    }
    start, extent = spans.get(part, (0, 0))
    if flat:
        return QRect(whole.x() + start, whole.y(), extent, whole.height())
    return QRect(whole.x(), whole.y() + start, whole.width(), extent)
