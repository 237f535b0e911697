"""The drawings and the colours to choose from for a part of life, each a small square to press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from lifeokr.ui.editors.flow import Flow
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.icons import draw_icon
from lifeokr.ui.kit.paint import box, tick
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import plain_tip
from lifeokr.ui.kit.theme import colour, radius

_SIDE, _INSIDE = 34, 20
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Swatch(QAbstractButton):
    """One drawing in a colour, or one colour; a choice is made by a click, Space or Enter."""

    stepped = Signal(int)

    def __init__(self, code: str, says: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.code, self._icon_name, self._token = code, "", "ink"
        self.setCheckable(True)
        self.setAccessibleName(says)
        self.setToolTip(plain_tip(says))
        self.setProperty("ring_radius", 8.0)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_look(self, icon: str, token: str) -> None:
        """Show a drawing in a colour; without a drawing, the colour alone."""
        self._icon_name, self._token = icon, token
        self.update()

    def nextCheckState(self) -> None:  # noqa: D102 - Qt's name
        return  # who listens says what is chosen

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(_SIDE), scaled(_SIDE))

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # the row itself is moved by these
        elif step:
            sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            mirrored = sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.stepped.emit(-step if mirrored else step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        on, over = self.isChecked(), self.underMouse()
        border = colour(self, "ink" if on else "field" if over else "line")
        corner = radius(self, 8)
        box(painter, self.rect(), corner, fill=colour(self, "surface"), border=border, width=2 if on else 1)
        inside = scaled(_INSIDE)
        edge = (self.width() - inside) / 2
        where = QRectF(edge, edge, inside, inside)
        if self._icon_name:
            draw_icon(painter, self._icon_name, where, colour(self, self._token))
            return
        box(painter, where, inside / 2, fill=colour(self, self._token))
        if on:
            tick(painter, where, colour(self, "on_area"))


class Swatches(QWidget):
    """A row of swatches of which one is chosen; arrows go from one to the next, Tab goes on."""

    chosen = Signal(str)

    def __init__(self, codes: Sequence[tuple[str, str]], *, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(says)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = Flow(self, across=6, down=6)
        flow.setContentsMargins(0, 0, 0, 0)
        self.swatches = [Swatch(code, words, self) for code, words in codes]
        for swatch in self.swatches:
            flow.addWidget(swatch)
            swatch.clicked.connect(self._on_clicked)
            swatch.stepped.connect(self._on_stepped)
        self._stop_at(self.swatches[0])

    def choose(self, code: str) -> None:
        """Mark the one chosen."""
        for swatch in self.swatches:
            swatch.setChecked(swatch.code == code)
        if not any(swatch.hasFocus() for swatch in self.swatches):
            self._stop_at(next((one for one in self.swatches if one.isChecked()), self.swatches[0]))

    def _stop_at(self, wanted: Swatch) -> None:
        """Have Tab stop at one of them."""
        for swatch in self.swatches:
            policy = Qt.FocusPolicy.StrongFocus if swatch is wanted else Qt.FocusPolicy.ClickFocus
            swatch.setFocusPolicy(policy)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, Swatch):
            self.chosen.emit(sender.code)

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        sender = self.sender()
        if isinstance(sender, Swatch):
            at = (self.swatches.index(sender) + step) % len(self.swatches)
            self._stop_at(self.swatches[at])
            self.swatches[at].setFocus(Qt.FocusReason.TabFocusReason)
