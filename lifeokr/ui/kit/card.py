"""Cards, rules and chips."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.icons import draw_icon
from lifeokr.ui.kit.paint import box, mirrored
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import elided, plain_tip
from lifeokr.ui.kit.theme import colour, radius

CARD_RADIUS = 10.0


class Card(QFrame):
    """A white card with a thin line; `body` is its layout.

    `dashed` for what rests or is not linked, `selected` for two pixels of ink, `clickable` makes it a thing
    that Enter, Space and a click press (`clicked`).
    """

    clicked = Signal()

    def __init__(
        self,
        *,
        dashed: bool = False,
        clickable: bool = False,
        fill: str = "surface",
        padding: tuple[int, int] = (24, 20),
        says: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.spoken_as = "button" if clickable else "group"  # before its name, of which is told at once
        self._dashed, self._clickable, self._fill, self._selected = dashed, clickable, fill, False
        across, down = padding
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(across, down, across, down)
        self.body.setSpacing(12)
        self.setAccessibleName(says)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            self.setProperty("ring_radius", CARD_RADIUS)

    @property
    def selected(self) -> bool:
        """Whether the card is the chosen one."""
        return self._selected

    def set_selected(self, selected: bool) -> None:
        """Mark the card as the chosen one, or not."""
        self._selected = selected
        self.update()

    def set_dashed(self, dashed: bool) -> None:
        """Show the card as resting or not linked, or not."""
        self._dashed = dashed
        self.update()

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        edge, width = "line", 1.0
        if self._selected:
            edge, width = "ink", 2.0
        elif self._dashed or (self._clickable and self.underMouse()):
            edge = "field"
        fill = None if self._fill == "none" or self._dashed else colour(self, self._fill)
        box(
            painter,
            self.rect(),
            radius(self, CARD_RADIUS),
            fill=fill,
            border=colour(self, edge),
            width=width,
            dashed=self._dashed and not self._selected,
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's name
        inside = self.rect().contains(event.position().toPoint())
        if self._clickable and inside and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if self._clickable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)


class Rule(QWidget):
    """A thin line between things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        box(QPainter(self), self.rect(), 0, fill=colour(self, "line"))


class Chip(QAbstractButton):
    """A small rounded word; `outlined` for people, `pressable` for one that does something."""

    def __init__(
        self,
        text: str,
        *,
        outlined: bool = False,
        pressable: bool = False,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._outlined, self._icon_name, self._shown = outlined, icon, text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setFont(font("caption"))
        self.setProperty("ring_radius", 12.0)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if pressable else Qt.FocusPolicy.NoFocus)
        if not pressable:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        words = self.fontMetrics().horizontalAdvance(self._shown)
        return QSize(words + scaled(24) + (scaled(20) if self._icon_name else 0), scaled(24))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(min(self.sizeHint().width(), scaled(48)), self.sizeHint().height())

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.setFont(font("caption"))
        self.updateGeometry()

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        corner = radius(self, self.height() / 2)
        if self._outlined:
            box(painter, self.rect(), corner, fill=colour(self, "surface"), border=colour(self, "field"))
        else:
            box(painter, self.rect(), corner, fill=colour(self, "sunken"))
        where = QRectF(self.rect()).adjusted(scaled(12), 0, -scaled(12), 0)
        ink = colour(self, "ink" if self._outlined else "ink2")
        if self._icon_name:
            side = scaled(14)
            top = (self.height() - side) / 2
            icon = QRectF(where.left() - 2, top, side, side)
            draw_icon(painter, self._icon_name, mirrored(self, icon), ink)
            where.setLeft(where.left() + scaled(20))
        shown = elided(self._shown, self.fontMetrics(), int(where.width()) + 1)
        self.setToolTip("" if shown == self._shown else plain_tip(self._shown))
        painter.setPen(ink)
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(mirrored(self, where), int(flags), shown)
