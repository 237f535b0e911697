"""Choosing one of a few: a segment of buttons, and a list that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.paint import box
from lifeokr.ui.kit.theme import colour, radius

Option = tuple[str, str]  # a code and the words for it


class _Piece(QRadioButton):
    """One option, painted as a part of the whole; arrows move between the pieces."""

    def __init__(self, code: str, words: str, parent: QWidget) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.code, self._words = code, words
        self.setAccessibleName(words)
        self.setProperty("ring_radius", 8.0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(font("small-strong"))

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + scaled(28), scaled(30))

    def hitButton(self, _pos: object) -> bool:
        return True

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.setFont(font("small-strong"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        fill = colour(self, "btn") if chosen else None
        border = None if chosen else colour(self, "field")
        box(painter, self.rect(), radius(self, 8), fill=fill, border=border)
        painter.setFont(font("small-strong" if chosen else "small"))
        painter.setPen(colour(self, "on_btn" if chosen else "ink"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._words)


class Segment(QWidget):
    """A row of options of which one is chosen."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[Option], *, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(says)
        line = QHBoxLayout(self)
        line.setContentsMargins(3, 3, 3, 3)
        line.setSpacing(6)
        self._group = QButtonGroup(self)
        self._pieces = [_Piece(code, words, self) for code, words in options]
        for piece in self._pieces:
            self._group.addButton(piece)
            line.addWidget(piece)
        line.addStretch(1)
        if self._pieces:
            self._pieces[0].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def code(self) -> str:
        """The code of the option chosen."""
        return next((piece.code for piece in self._pieces if piece.isChecked()), "")

    def choose(self, code: str) -> None:
        """Choose an option."""
        for piece in self._pieces:
            if piece.code == code:
                piece.setChecked(True)

    def take_focus(self) -> None:
        """Put the keyboard on the option chosen."""
        for piece in self._pieces:
            if piece.isChecked():
                piece.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object, bool)
    def _on_toggled(self, _button: object, on: bool) -> None:
        if on:
            self.chosen.emit(self.code)


class Choice(QComboBox):
    """A list that opens; `editable` takes a word of the person's own too."""

    code_chosen = Signal(str)

    def __init__(
        self, options: Sequence[Option], *, says: str, editable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(says)
        self.setEditable(editable)
        if editable:
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            line = self.lineEdit()
            if line is not None:
                line.setFrame(False)
                line.setAccessibleName(says)
                line.setProperty("own_focus", True)
                line.editingFinished.connect(self._on_chosen)
        self.set_options(options)
        self.activated.connect(self._on_chosen)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other options; the one chosen stays where it is still there."""
        before = self.code
        self.blockSignals(True)
        self.clear()
        for code, words in options:
            self.addItem(words, code)
        self.blockSignals(False)
        if before:
            self.choose(before)

    @property
    def code(self) -> str:
        """The code of the option chosen, or the word typed."""
        if self.isEditable():
            typed = self.currentText().strip()
            at = self.findText(typed, Qt.MatchFlag.MatchFixedString)
            return str(self.itemData(at)) if at >= 0 else typed
        found = self.currentData()
        return "" if found is None else str(found)

    def choose(self, code: str) -> None:
        """Choose an option; where words may be typed, any word."""
        at = self.findData(code)
        if at >= 0:
            self.setCurrentIndex(at)
        elif self.isEditable():
            self.setEditText(code)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(max(super().sizeHint().width(), scaled(110)), scaled(34))

    @Slot()
    def _on_chosen(self) -> None:
        self.code_chosen.emit(self.code)
