"""The list of what was found, worked from the field above it or by itself."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QWidget

from lifeokr.services.searching import Hit
from lifeokr.ui.delegates.found_delegate import FoundDelegate
from lifeokr.ui.models.found_model import ROW, FoundModel

_K = Qt.Key


class FoundList(QListView):
    """Arrows move, Enter and a click open a hit; what is typed here goes back to the field."""

    opened = Signal(object)
    typed = Signal(str)  # a letter, empty for none: only the keyboard goes back
    left = Signal()

    def __init__(self, *, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = FoundModel(self)
        self.setModel(self.found)
        self.setItemDelegate(FoundDelegate(self))
        self.setAccessibleName(says)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_pressed)

    @property
    def hit(self) -> Hit | None:
        """The hit chosen."""
        at = self.currentIndex()
        return at.data(ROW).hit if at.isValid() else None

    def choose_first(self) -> None:
        """Choose the first hit."""
        self.setCurrentIndex(self.found.first())
        self.scrollToTop()

    def choose(self, hit: Hit) -> None:
        """Choose a hit where it is still found, else the first."""
        at = self.found.at(hit)
        if at.isValid():
            self.setCurrentIndex(at)
        else:
            self.choose_first()

    def go(self, key: Qt.Key) -> None:
        """Move from the hit chosen as a key of the keyboard would."""
        ways = QAbstractItemView.CursorAction
        way = {
            _K.Key_Down: ways.MoveDown, _K.Key_Up: ways.MoveUp,
            _K.Key_PageDown: ways.MovePageDown, _K.Key_PageUp: ways.MovePageUp,
        }[key]  # fmt: skip
        to = self.moveCursor(way, Qt.KeyboardModifier.NoModifier)
        if to.isValid():
            self.setCurrentIndex(to)

    def open_chosen(self) -> None:
        """Open the hit chosen."""
        if self.hit is not None:
            self.opened.emit(self.hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        key = Qt.Key(event.key())
        if key in (_K.Key_Return, _K.Key_Enter):
            self.open_chosen()
        elif key == _K.Key_Escape:
            self.left.emit()
        elif key == _K.Key_Up and self.currentIndex() == self.found.first():
            self.typed.emit("")
        elif key == _K.Key_Home:
            self.choose_first()  # the first row is a head, which Qt would not step over
        elif key == _K.Key_Backspace or _is_letter(event):
            self.typed.emit(event.text() if key != _K.Key_Backspace else "")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # a row is as wide as the list

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _on_pressed(self, at: QModelIndex) -> None:
        row = at.data(ROW)
        if row is not None and row.hit is not None:
            self.opened.emit(row.hit)


class FindField(QLineEdit):
    """Where the words are typed; Enter, arrows and Escape work the list without leaving it."""

    moved = Signal(object)
    open_wanted = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        key = Qt.Key(event.key())
        if key in (_K.Key_Down, _K.Key_Up, _K.Key_PageDown, _K.Key_PageUp):
            self.moved.emit(key)
        elif key in (_K.Key_Return, _K.Key_Enter):
            self.open_wanted.emit()
        elif key == _K.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _is_letter(event: QKeyEvent) -> bool:
    """Whether a key types a letter; Space in a list would choose, and here it parts words."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return held == Qt.KeyboardModifier.NoModifier and event.text().isprintable() and event.text() != ""
