"""A field for a value in any unit, with the unit inside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lifeokr.domain.errors import ValueNotRead
from lifeokr.domain.units import Entry, NumberStyle, parse_entry, unit
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.inner_room import INNER, give_room
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.taking_back import nothing_to_take_back
from lifeokr.ui.kit.theme import colour


class ValueField(QLineEdit):
    """Takes a value as a person types it; `ghost` is shown while it is empty.

    `in_row` is whether it stands in a row of This week, where single keys act while it is empty, and Return,
    Escape, Up and Down leave it: `left` is emitted with the key, and the row decides what follows. '=' takes
    what is `offered`, else the number of last time.
    """

    left = Signal(int)
    same_requested = Signal()
    skip_requested = Signal()
    offer_taken = Signal()

    def __init__(
        self,
        unit_code: str,
        style: NumberStyle,
        *,
        says: str,
        adds: bool = False,
        in_row: bool = True,
        suffix: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._unit, self._style, self._adds, self._in_row = unit_code, style, adds, in_row
        self._suffix = unit(unit_code).suffix if suffix is None else suffix
        self.offered = ""  # what '=' puts in the place of what is typed
        self.setAccessibleName(says)
        self.setMaxLength(60)
        self._take_font()

    def set_unit(self, unit_code: str) -> None:
        """Read and show values in another unit from now on."""
        self._unit = unit_code
        self._suffix = unit(unit_code).suffix
        self._take_font()
        self.update()

    @property
    def style_typed(self) -> NumberStyle:
        """How numbers are typed in it."""
        return self._style

    @property
    def unit_suffix(self) -> str:
        """The word of the unit that stands behind a value."""
        return unit(self._unit).suffix

    def set_suffix(self, suffix: str) -> None:
        """Show another word behind the value, such as where it comes from."""
        if suffix != self._suffix:
            self._suffix = suffix
            self._take_font()
            self.update()

    def ghost(self, text: str) -> None:
        """Show a text in the empty field, such as last week's value."""
        self.setPlaceholderText(text)

    def show_value(self, value: float | None) -> None:
        """Show a value, or nothing."""
        self.setText("" if value is None else unit(self._unit).show_bare(value, self._style))

    @property
    def entry(self) -> Entry | None:
        """What is typed; None while it is empty or cannot be read."""
        try:
            return self.read()
        except ValueNotRead:
            return None

    def read(self) -> Entry | None:
        """Return what is typed, None where nothing is; raises ValueNotRead."""
        return parse_entry(self.text(), self._unit, self._style) if self.text().strip() else None

    def number(self) -> float | None:
        """Return the value typed, None where nothing is; raises ValueNotRead."""
        typed = self.text().strip()
        return unit(self._unit).parse(typed, self._style) if typed else None

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(118), scaled(34))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(60), scaled(32))

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self._take_font()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if not self._in_row:
            super().keyPressEvent(event)
            return
        if nothing_to_take_back(self, event):
            event.ignore()  # the window's own undo then takes back the step before
            return
        key, empty = event.key(), not self.text()
        alt_s = event.modifiers() & Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_S
        if alt_s or (empty and event.text().casefold() == "s"):
            self.skip_requested.emit()
        elif self.offered and event.text() == "=":
            self.offer_taken.emit()
        elif empty and event.text() == "=":
            self.same_requested.emit()
        elif empty and event.text() == "+" and self._adds:
            self.setText("+1")
            self.setSelection(1, 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(Qt.Key.Key_Return if key == Qt.Key.Key_Enter else key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102 - Qt's name
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    @painted
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        super().paintEvent(event)
        if not self._suffix:
            return
        painter = QPainter(self)
        painter.setFont(font("caption"))
        painter.setPen(colour(self, "ink3"))
        where = self.rect().adjusted(INNER, 0, -INNER, 0)
        side = Qt.AlignmentFlag.AlignRight if self.isLeftToRight() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(where, int(side | Qt.AlignmentFlag.AlignVCenter), self._shown_suffix())

    def isLeftToRight(self) -> bool:
        """Whether the field reads from left to right."""
        return self.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def _shown_suffix(self) -> str:
        return self.fontMetrics().elidedText(self._suffix, Qt.TextElideMode.ElideRight, self.width() // 2)

    def _take_font(self) -> None:
        self.setFont(font("body-strong" if self._in_row else "body"))
        room = self.fontMetrics().horizontalAdvance(self._suffix) if self._suffix else 0
        give_room(self, behind=min(room, scaled(70)) + 5 if self._suffix else 0)
