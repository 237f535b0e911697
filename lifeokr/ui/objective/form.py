"""A small form that opens in place: Enter or Ctrl+Enter is Done, Escape leaves all as it was."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lifeokr.domain.errors import LifeokrError
from lifeokr.ui.editors.asked import Asked
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.inner_room import give_room
from lifeokr.ui.kit.page import Page
from lifeokr.ui.kit.tab_order import in_reading_order, order_tabs
from lifeokr.ui.kit.text import Label
from lifeokr.ui.widgets.value_field import ValueField
from lifeokr.words import say
from lifeokr.words.errors import sentence

_AROUND = 40  # pixels kept free round what is scrolled into sight
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Form(QWidget):
    """Subclasses put their controls into `body` and keep what is typed in `keep`.

    `done` after it was kept, `left` when it was cancelled; either way the form is finished with.
    """

    spoken_as = "group"

    done = Signal()
    left = Signal()

    def __init__(self, *, do: str = "", says: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(says)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        whole.addLayout(self.body)
        self.problem = Label("", "small", wrap=True)
        self.problem.hide()
        self.problem.setContentsMargins(3, 0, 3, 0)
        whole.addWidget(self.problem)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(3, 0, 3, 3)
        self.buttons.setSpacing(8)
        self.do_button = Button(do or say("form", "Done"), "outlined", size="small")
        self.do_button.clicked.connect(self.finish)
        self.leave_button = Button(say("form", "Cancel"), "text", size="small")
        self.leave_button.clicked.connect(self.leave)
        self.buttons.addWidget(self.do_button)
        self.buttons.addWidget(self.leave_button)
        self.buttons.addStretch(1)
        whole.addLayout(self.buttons)

    def keep(self) -> None:
        """Keep what is typed; raises LifeokrError where it cannot be kept."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard on the first control."""
        first = next((one for one in in_reading_order(self) if one.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def finish(self) -> None:
        """Keep what is typed and be done; say what is wrong where it cannot be kept."""
        try:
            self.keep()
        except LifeokrError as error:
            self.say_problem(sentence(error))
            return
        self.done.emit()

    @Slot()
    def leave(self) -> None:
        """Leave all as it was."""
        self.left.emit()

    def say_problem(self, words: str) -> None:
        """Say what is wrong; empty: nothing is."""
        self.problem.setText(words)
        self.problem.setAccessibleName(words)
        self.problem.setVisible(bool(words))

    def ask(self, words: str, control: QWidget, *, width: int = 0) -> Asked:
        """Return a control under its question, its keys heard by the form."""
        if isinstance(control, ValueField):
            control.left.connect(self._on_field_left)
        return Asked(words, control, width=width)

    def add(self, widget: QWidget) -> None:
        """Put a control beneath those before, in line with the questions."""
        row = QHBoxLayout()
        row.setContentsMargins(3, 0, 3, 0)
        row.addWidget(widget)
        self.body.addLayout(row)

    def line(self, *widgets: QWidget) -> None:
        """Put controls beside each other."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in widgets:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.body.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's name
        super().showEvent(event)
        order_tabs(self)
        QTimer.singleShot(0, self.bring_into_sight)

    @Slot()
    def bring_into_sight(self) -> None:
        """Scroll the page so that the form is in sight, its beginning at least."""
        at = self.parentWidget()
        while at is not None and not isinstance(at, Page):
            at = at.parentWidget()
        if isinstance(at, Page):
            at.ensureWidgetVisible(self.do_button, 0, _AROUND)
            at.ensureWidgetVisible(next(in_reading_order(self), self), 0, _AROUND)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _ENTER:
            self._on_enter()
        else:
            super().keyPressEvent(event)

    def _on_enter(self) -> None:
        pressed = QApplication.focusWidget()
        if isinstance(pressed, QPushButton):
            pressed.click()
        else:
            self.finish()

    @Slot(int)
    def _on_field_left(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key == Qt.Key.Key_Return:
            self.finish()


def text_field(says: str, *, serif: bool = False, longest: int = 200, ghost: str = "") -> QLineEdit:
    """Return a field for a line of text."""
    field = QLineEdit()
    field.setFont(font("own-field" if serif else "body"))
    field.setAccessibleName(says)
    field.setMaxLength(longest)
    field.setPlaceholderText(ghost)
    field.setMinimumHeight(scaled(34))
    give_room(field)
    return field
