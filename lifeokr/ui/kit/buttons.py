"""Buttons of the four kinds, in ink and paper; corners and colours follow the side they stand on."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.icons import draw_icon
from lifeokr.ui.kit.paint import box, mixed
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import elided, plain_tip
from lifeokr.ui.kit.theme import colour, radius


class ButtonKind(StrEnum):
    """How loud a button is; one primary a screen."""

    PRIMARY = "primary"
    OUTLINED = "outlined"
    TEXT = "text"  # underlined
    PLAIN = "plain"  # an icon and words, such as 'Add a key result'


_HEIGHTS = {"large": 42, "normal": 36, "small": 30}
_SIDES = {"large": 22, "normal": 15, "small": 12}
_ICON, _ICON_GAP = 18, 8
BUTTON_RADIUS = 8.0


class Button(QPushButton):
    """A button: `size` is 'large' (first run), 'normal' (36 high) or 'small' (30 high)."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind | str = ButtonKind.OUTLINED,
        *,
        size: str = "normal",
        icon: str = "",
        says: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text.replace("&", "&&"))
        self._shown = text
        self._kind, self._size, self._icon_name = ButtonKind(kind), size, icon
        self._take_font()
        self.setProperty("ring_radius", BUTTON_RADIUS)
        self.setAccessibleName(says or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)  # so that Enter presses it where it has the keyboard, as Space does

    @property
    def kind(self) -> ButtonKind:
        """How loud the button is."""
        return self._kind

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._shown = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def show_icon(self, icon: str) -> None:
        """Show another drawing before the words."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        width = self.fontMetrics().horizontalAdvance(self._shown) + 2 * self._side()
        if self._icon_name:
            width += scaled(_ICON) + (scaled(_ICON_GAP) if self._shown else 0)
        return QSize(max(width, scaled(_HEIGHTS[self._size])), scaled(_HEIGHTS[self._size]))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(min(self.sizeHint().width(), scaled(64)), self.sizeHint().height())

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self._take_font()

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        ink = self._paint_box(painter)
        where = QRectF(self.rect()).adjusted(self._side(), 0, -self._side(), 0)
        if self._icon_name:
            where = self._paint_icon(painter, where, ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        shown = elided(self._shown, self.fontMetrics(), int(where.width()) + 1)
        if shown != self._shown:
            self.setToolTip(plain_tip(self._shown))
        left = (
            Qt.AlignmentFlag.AlignLeft
            if self._icon_name or self._kind is ButtonKind.TEXT
            else (Qt.AlignmentFlag.AlignHCenter)
        )
        painter.drawText(where, int(left | Qt.AlignmentFlag.AlignVCenter), shown)
        if self._kind is ButtonKind.TEXT:
            self._underline(painter, where, shown, ink)

    def _paint_box(self, painter: QPainter) -> QColor:
        """Paint what lies below the words and return the colour of the words."""
        enabled, over, held = self.isEnabled(), self.underMouse(), self.isDown()
        ink = colour(self, "ink") if enabled else colour(self, "ink3")
        corner = radius(self, BUTTON_RADIUS)
        if self._kind is ButtonKind.PRIMARY:
            fill = colour(self, "btn")
            if not enabled:
                box(painter, self.rect(), corner, fill=colour(self, "groove"))
                return ink
            if over or held:
                fill = mixed(fill, colour(self, "on_btn"), 0.16 if held else 0.08)
            box(painter, self.rect(), corner, fill=fill)
            return colour(self, "on_btn")
        if self._kind is ButtonKind.OUTLINED:
            ring = self._has_ring()
            edge = colour(self, "ink" if ring else "field" if enabled else "line")
            ground = colour(self, "surface") if self._size == "small" else None
            if enabled and (over or held):
                ground = colour(self, "sunken")
            box(painter, self.rect(), corner, fill=ground, border=edge)
        elif self._kind is ButtonKind.PLAIN and enabled and (over or held):
            box(painter, self.rect(), corner, fill=colour(self, "sunken"))
        return ink

    def _paint_icon(self, painter: QPainter, where: QRectF, ink: QColor) -> QRectF:
        side = scaled(_ICON)
        top = (self.height() - side) / 2
        words = self.fontMetrics().horizontalAdvance(self._shown)
        total = side + (scaled(_ICON_GAP) + words if self._shown else 0)
        start = where.left() + max(0.0, (where.width() - total) / 2)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = where.right() - (start - where.left()) - side if rtl else start
        draw_icon(painter, self._icon_name, QRectF(x, top, side, side), ink)
        if rtl:
            return QRectF(where.left(), where.top(), x - scaled(_ICON_GAP) - where.left(), where.height())
        text_start = start + side + scaled(_ICON_GAP)
        return QRectF(text_start, where.top(), where.right() - text_start, where.height())

    def _underline(self, painter: QPainter, where: QRectF, shown: str, ink: QColor) -> None:
        width = self.fontMetrics().horizontalAdvance(shown)
        base = (self.height() + self.fontMetrics().ascent() - self.fontMetrics().descent()) / 2
        y = round(base + 3) + 0.5
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = where.right() - width if rtl else where.left()
        painter.setPen(ink)
        painter.drawLine(QPointF(x, y), QPointF(x + width, y))

    def _has_ring(self) -> bool:
        return self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def _side(self) -> int:
        if self._kind is ButtonKind.TEXT:
            return scaled(2)
        if self._kind is ButtonKind.PLAIN:
            return scaled(8)
        if not self._shown:
            return (scaled(_HEIGHTS[self._size]) - scaled(_ICON)) // 2
        return scaled(_SIDES[self._size])

    def _take_font(self) -> None:
        quiet = self._kind in (ButtonKind.TEXT, ButtonKind.PLAIN) or self._kind is ButtonKind.OUTLINED
        strong = "small-strong" if self._size == "small" else "body-strong"
        usual = "small" if self._size == "small" else "body"
        self.setFont(font(usual if quiet else strong))
        self.updateGeometry()


class IconButton(QAbstractButton):
    """A drawing that can be pressed; it always has a name."""

    def __init__(
        self, icon: str, says: str, *, token: str = "ink2", size: int = 30, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._token, self._size = icon, token, size
        self.setAccessibleName(says)
        self.setToolTip(plain_tip(says))
        self.setProperty("ring_radius", BUTTON_RADIUS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, says: str) -> None:
        """Show another drawing with another name."""
        self._icon_name = icon
        self.setAccessibleName(says)
        self.setToolTip(plain_tip(says))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(self._size), scaled(self._size))

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            box(painter, self.rect(), radius(self, BUTTON_RADIUS), fill=colour(self, "sunken"))
        side = scaled(20)
        where = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        draw_icon(painter, self._icon_name, where, colour(self, self._token if self.isEnabled() else "field"))
