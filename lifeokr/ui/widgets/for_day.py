"""The day that the entries of this sitting are for: said once at the head, changed by typing and arrows."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from lifeokr.domain.errors import DayNotRead
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.spoken import announce
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.days import day_year, weekday_day
from lifeokr.words.errors import sentence

_ONE_DAY = timedelta(days=1)
_STEPS = {Qt.Key.Key_Up: -_ONE_DAY, Qt.Key.Key_Down: _ONE_DAY}


class ForDay(QWidget):
    """Says 'For: Sunday 31 May'; `chosen` with the day meant, never one to come.

    A press, a letter or a digit on it begin to type a day, and so do the arrows along the line, with the day
    before or after; Down goes back to the list (`left`). While a day is typed Up and Down step through the
    days, Return and leaving the field take it, Escape leaves it as it was.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, ws: Workspace, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ws, self._day = ws, day
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(12)
        self.change = Button(
            say("week", "For: {day}", day=weekday_day(day)),
            "text",
            size="small",
            says=say("week", "For: {day}. Choose another day", day=weekday_day(day)),
        )
        self.change.clicked.connect(self.open)
        self.change.installEventFilter(self)
        self._line.addWidget(self.change)
        self.field: QLineEdit | None = None  # made when asked for: most sittings are for today
        self.problem = Label("", "small", wrap=True)
        self.today: Button | None = None
        if day != ws.today:
            words = say("week", "For today, {day}", day=weekday_day(ws.today))
            self.today = Button(words, "text", size="small")
            self.today.clicked.connect(self._on_today)
            self._line.addWidget(self.today)
        self._line.addWidget(self.problem, 1)

    def take_focus(self) -> None:
        """Put the keyboard here."""
        self.change.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def open(self) -> None:
        """Let the day be typed or stepped to."""
        self.open_at(self._day)

    def open_at(self, day: date) -> None:
        """Let a day be typed, beginning from one that is shown and not taken yet."""
        field = self._made_field()
        self.change.hide()
        field.show()
        field.setText(day_year(min(day, self._ws.today)))
        field.setFocus()
        field.selectAll()

    def refuse(self, words: str) -> None:
        """Say why a day is not taken."""
        self.problem.setText(words)
        announce(self, words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            handled = self._pressed(event) if watched is self.change else self._typed(event)
            if handled:
                return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Take a key on the day as it is said."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back, on = (Qt.Key.Key_Right, Qt.Key.Key_Left) if rtl else (Qt.Key.Key_Left, Qt.Key.Key_Right)
        key, letter = event.key(), event.text()
        if key in (back, Qt.Key.Key_Up):
            self.open_at(self._day - _ONE_DAY)
        elif key == on:
            self.open_at(self._day + _ONE_DAY)
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        elif letter.isprintable() and letter.strip() and not event.modifiers() & _HELD:
            self.open()
            self._made_field().setText(letter)
        else:
            return False
        return True

    def _typed(self, event: QKeyEvent) -> bool:
        """Take a key while a day is typed."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.close_field()
            self.take_focus()
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            return False
        return True

    def _step(self, by: timedelta) -> None:
        try:
            day = self._read()
        except DayNotRead:
            day = self._day
        field = self._made_field()
        field.setText(day_year(min(day + by, self._ws.today)))
        field.selectAll()

    def close_field(self) -> None:
        """Show the day as it was."""
        if self.field is not None:
            self.field.hide()
        self.problem.setText("")
        self.change.show()

    def _made_field(self) -> QLineEdit:
        if self.field is None:
            self.field = QLineEdit()
            self.field.setAccessibleName(say("week", "The day these entries are for"))
            self.field.setMaxLength(40)
            self.field.setTextMargins(6, 0, 4, 0)
            self.field.installEventFilter(self)
            self.field.editingFinished.connect(self._on_left)
            self._line.insertWidget(1, self.field)
        return self.field

    def _read(self) -> date:
        """Return the day typed, today where nothing is; raises DayNotRead."""
        # read where a day is typed alone, long after the first paint
        from lifeokr.domain.typed_day import parse_day  # noqa: PLC0415
        from lifeokr.words.days import typed_names  # noqa: PLC0415

        typed = self._made_field().text().strip()
        return parse_day(typed, self._ws.today, *typed_names()) if typed else self._ws.today

    def _take(self) -> None:
        try:
            day = self._read()
        except DayNotRead as error:
            self.refuse(sentence(error))
            return
        if day > self._ws.today:
            self.refuse(say("week", "That day is still to come; choose today or one before."))
        else:
            self.chosen.emit(day)

    @Slot()
    def _on_left(self) -> None:
        """Take a day that was typed and left without Return."""
        if self.field is None or not self.field.isVisible():
            return
        if self.field.text().strip() == day_year(self._day):
            self.close_field()
        else:
            self._take()

    @Slot()
    def _on_today(self) -> None:
        self.chosen.emit(self._ws.today)


_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
