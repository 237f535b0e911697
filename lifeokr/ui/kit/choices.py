"""Choosing one of a few: a segment of buttons, and a list that opens."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.one_stop import stop_once
from lifeokr.ui.kit.paint import box
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.theme import colour, radius

Option = tuple[str, str]  # a code and the words for it
_RADIUS = 8.0
_HIGH, _BESIDE_WORDS = 30, 28  # pixels, at the drawn size of text
_RING = 3  # pixels the focus ring needs around a control


class _Piece(QRadioButton):
    """The words of one option; arrows move between the pieces, the ring stands around them all."""

    def __init__(self, code: str, words: str, parent: QWidget) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.code, self._words = code, words
        self.setAccessibleName(words)
        self.setProperty("ring_on_parent", True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(font("small-strong"))  # the wider of the two, so that a choice moves nothing

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + scaled(_BESIDE_WORDS), scaled(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        return True

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.setFont(font("small-strong"))
        self.updateGeometry()

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.isChecked()
        painter.setFont(font("small-strong" if chosen else "small"))
        painter.setPen(colour(self, "on_btn" if chosen else "ink" if self.underMouse() else "ink2"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._words)


class _Box(QWidget):
    """The one rounded box around all options, with the chosen one filled and lines between the others."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ring_radius", _RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(0)
        self.pieces: list[_Piece] = []

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        corner = radius(self, _RADIUS)
        box(painter, self.rect(), corner, fill=colour(self, "surface"), border=colour(self, "field"))
        for one, other in pairwise(self.pieces):
            if not (one.isChecked() or other.isChecked()):
                painter.fillRect(self._between(one.geometry(), other.geometry()), colour(self, "line"))
        for piece in self.pieces:
            if piece.isChecked():
                self._fill(painter, QRectF(piece.geometry()), corner)

    def _between(self, one: QRect, other: QRect) -> QRect:
        """Return the line between two neighbours, whichever way they run."""
        if one.top() != other.top():
            return QRect(1, other.top(), self.width() - 2, 1)
        return QRect(max(one.left(), other.left()), 1, 1, self.height() - 2)

    def _fill(self, painter: QPainter, where: QRectF, corner: float) -> None:
        """Fill the chosen option, round only where the whole box is."""
        whole, part = QPainterPath(), QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), corner, corner)
        part.addRect(where)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole.intersected(part), colour(self, "btn"))


class Segment(QWidget):
    """Options joined in one box, of which one is chosen; without room side by side they stand in a column.

    `edge` is the room for the focus ring that it brings, none where what holds it has that already.
    """

    spoken_as = "group"

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[Option], *, says: str, edge: int = _RING, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edge = edge
        self.setAccessibleName(says)
        line = QHBoxLayout(self)
        line.setContentsMargins(edge, edge, edge, edge)
        line.setSpacing(0)
        self._box = _Box(self)
        self._group = QButtonGroup(self)
        self._pieces = self._box.pieces
        self._pieces += [_Piece(code, words, self._box) for code, words in options]
        for piece in self._pieces:
            self._group.addButton(piece)
            self._box.line.addWidget(piece)
        line.addWidget(self._box)
        line.addStretch(1)
        if self._pieces:
            self._pieces[0].setChecked(True)
            self._stop_once()
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

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        widest = max((piece.sizeHint().width() for piece in self._pieces), default=0)
        return QSize(widest + 2 * self._edge, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        side_by_side = sum(piece.sizeHint().width() for piece in self._pieces) + 2 * self._edge
        fits = side_by_side <= self.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way is not self._box.line.direction():
            self._box.line.setDirection(way)
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        wide = sum(piece.sizeHint().width() for piece in self._pieces)
        return QSize(wide + 2 * self._edge, super().sizeHint().height())

    def _stop_once(self) -> None:
        stop_once(self._pieces, next((piece for piece in self._pieces if piece.isChecked()), None))

    @Slot(object, bool)
    def _on_toggled(self, _button: object, on: bool) -> None:
        self._box.update()
        if on:
            self._stop_once()
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

    def setAccessibleName(self, name: str) -> None:  # noqa: D102 - Qt's name
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)  # which has the keyboard, and so is what is heard

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
