"""A wish for each part of life that was picked, in the person's own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lifeokr.domain.records import LifeArea
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.text import Label
from lifeokr.words import say

_FEW_HIGH, _MORE_HIGH = 54, 44  # how high one field is, and each of several
_INNER = 13  # pixels before the words, with what Qt leaves itself as many as drawn for so large ones


class WishLine(QWidget):
    """The wish for one part of life; its icon stands before it where there are several."""

    entered = Signal(object)

    def __init__(self, area: LifeArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = area
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self._icon = IconView(area.icon, area.colour, ringed=area.ringed)
        line.addWidget(self._icon)
        self.field = QLineEdit()
        self.field.setFont(font("vision"))
        self.field.setMaxLength(200)
        self.field.setTextMargins(_INNER, 0, _INNER, 0)
        self.field.returnPressed.connect(self._on_return)
        line.addWidget(self.field, 1)

    @property
    def text(self) -> str:
        """What is wished."""
        return self.field.text().strip()

    def stand_among(self, several: bool) -> None:
        """Show which part of life it is for, where another stands beside it."""
        self._icon.setVisible(several)
        self.field.setMinimumHeight(scaled(_MORE_HIGH if several else _FEW_HIGH))
        name = say("first-run", "A wish for {area}", area=self.area.name)
        self.field.setAccessibleName(name if several else say("first-run", "One wish, in your own words"))
        self.field.setAccessibleDescription("" if several else name)
        self.field.setPlaceholderText(name if several else say("first-run", "Feel light on my feet again"))

    @Slot()
    def _on_return(self) -> None:
        self.entered.emit(self)


class Wishes(QWidget):
    """One field for one part, one each for several; `finished` when Enter is pressed and none is empty."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[WishLine] = []
        self._left: dict[str, str] = {}  # what stood in the field of a part that is picked no more
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._asked = Label("", "small")
        self.setBackgroundRole(QPalette.ColorRole.Window)
        column.addWidget(self._asked)
        self._column = column

    def show_for(self, areas: Sequence[LifeArea], *, instead: bool = False) -> None:
        """Have a field for each of these parts; `instead` gives the new one what is typed for another."""
        held = {line.area.id: line for line in self.lines}
        typed = [line.field.text() for line in self.lines]
        self.lines = [held.pop(area.id) if area.id in held else self._made(area) for area in areas]
        if instead and len(typed) == len(self.lines) == 1:
            self.lines[0].field.setText(typed[0])
        for gone in held.values():
            self._left[gone.area.id] = "" if instead else gone.field.text()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for line in self.lines:
            self._column.addWidget(line)
            line.stand_among(len(self.lines) > 1)
        several = say("first-run", "One wish for each, in your own words")
        self._asked.setText(
            several if len(self.lines) > 1 else say("first-run", "One wish, in your own words")
        )

    def take_focus(self) -> None:
        """Put the keyboard into the first field that is empty, the first one where none is."""
        first = next((line for line in self.lines if not line.text), self.lines[0])
        first.field.setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, area: LifeArea) -> WishLine:
        line = WishLine(area)
        line.field.setText(self._left.pop(area.id, ""))
        line.entered.connect(self._on_entered)
        return line

    @Slot(object)
    def _on_entered(self, line: WishLine) -> None:
        following = next((one for one in self.lines if not one.text and one is not line), None)
        if following is not None and line.text:
            following.field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()
