"""What an open row of This week shows beneath its line: what is asked or wrong, how sure, and a note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from lifeokr.domain.units import NumberStyle
from lifeokr.services.views import WeekRow
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.inner_room import give_room
from lifeokr.ui.kit.taking_back import nothing_to_take_back
from lifeokr.ui.kit.text import Label
from lifeokr.ui.widgets.confidence_view import ConfidenceChoice
from lifeokr.ui.widgets.entries import Doubted, EntryView
from lifeokr.ui.widgets.week_doubt import DoubtLine
from lifeokr.ui.widgets.week_row_words import question
from lifeokr.words import say

NOTE_LENGTH = 4000


class RowMore(QWidget):
    """Hidden until the row opens. `left` is emitted with the key that ends the row."""

    left = Signal(int)

    def __init__(
        self, row: WeekRow, style: NumberStyle, *, note: str, beneath: QWidget | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(32), 0, 0, scaled(12))
        self._column.setSpacing(10)
        self._problem = Label("", "small", wrap=True)
        self._problem.hide()
        self._column.addWidget(self._problem)
        if beneath is not None:
            self._column.addWidget(beneath)
        self.sure = ConfidenceChoice()
        self.sure.ask(question(row, style), row.view.standing.confidence)
        self.sure.left.connect(self.left)
        self._column.addWidget(self.sure)
        self._note_before = note
        self.note = QLineEdit(note)
        self.note.setFont(font("own-field"))
        self.note.setMaxLength(NOTE_LENGTH)
        self.note.setMinimumHeight(scaled(34))
        give_room(self.note)
        self.note.setPlaceholderText(say("week", "A line about this week, if you like"))
        self.note.setAccessibleName(say("week", "A note on {title}", title=row.view.key_result.title))
        self.note.installEventFilter(self)
        self._column.addWidget(self.note)
        self.doubt: DoubtLine | None = None

    @property
    def problem(self) -> str:
        """What is said about an entry that could not be kept."""
        return self._problem.text() if self._problem.isVisible() else ""

    @property
    def touched(self) -> bool:
        """Whether a note was written or how sure was chosen."""
        return self.note.text().strip() != self._note_before or not self.sure.carried

    @property
    def by_hand(self) -> int | None:
        """How sure, where it was chosen by hand."""
        return None if self.sure.carried else self.sure.confidence

    def say_problem(self, words: str) -> None:
        """Say why an entry could not be kept."""
        self._problem.setText(words)
        self._problem.show()

    def ask(self, doubted: Doubted, entry: EntryView) -> None:
        """Ask about a number far from the usual."""
        self.end_question()
        self.doubt = DoubtLine(doubted)
        self.doubt.taken.connect(entry.take_offer)
        self.doubt.kept.connect(self._on_kept)
        self._column.insertWidget(0, self.doubt)
        self.doubt.show()
        self.doubt.speak()

    def end_question(self) -> None:
        """Ask no longer, and say no longer what was wrong: something else is typed."""
        self._problem.hide()
        if self.doubt is not None:
            self.doubt.hide()
            self.doubt.deleteLater()
            self.doubt = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.note:
            if nothing_to_take_back(self.note, event):
                event.ignore()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit(Qt.Key.Key_Return)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit(Qt.Key.Key_Escape)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_kept(self) -> None:
        self.left.emit(int(Qt.Key.Key_Return))
