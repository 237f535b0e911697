"""The day that the entries of this sitting are for: said once at the head, changed by a press and typing."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lifeokr.domain.errors import DayNotRead
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.days import weekday_day
from lifeokr.words.errors import sentence

LATE = 3  # o'clock, until which yesterday is offered
_ONE_DAY = timedelta(days=1)
_STEPS = {Qt.Key.Key_Up: -_ONE_DAY, Qt.Key.Key_Down: _ONE_DAY}


class ForDay(QWidget):
    """Says 'For: Sunday 31 May'; `chosen` with the day meant, never one to come.

    While the day is typed Up and Down step through the days, Return takes one, Escape leaves it as it was.
    """

    chosen = Signal(object)

    def __init__(self, ws: Workspace, day: date, hour: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ws, self._day = ws, day
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self.change = Button(
            say("week", "For: {day}", day=weekday_day(day)),
            "text",
            size="small",
            says=say("week", "For: {day}. Choose another day", day=weekday_day(day)),
        )
        self.change.clicked.connect(self.open)
        line.addWidget(self.change)
        self.field: DayField | None = None  # made when asked for: most sittings are for today
        self.problem = Label("", "small")
        if hour < LATE and day == ws.today:
            words = say("week", "For yesterday, {day}", day=weekday_day(day - _ONE_DAY))
            self.yesterday = Button(words, "text", size="small")
            self.yesterday.clicked.connect(self._on_yesterday)
            line.addWidget(self.yesterday)
        line.addWidget(self.problem)
        line.addStretch(1)

    @Slot()
    def open(self) -> None:
        """Let the day be typed or stepped to."""
        if self.field is None:
            self.field = DayField(self._ws, says=say("week", "The day these entries are for"))
            self.field.show_day(self._day)
            self.field.installEventFilter(self)
            layout = self.layout()
            if isinstance(layout, QHBoxLayout):
                layout.insertWidget(1, self.field)
        self.change.hide()
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.field is not None:
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if key == Qt.Key.Key_Escape:
                self.chosen.emit(self._day)
                return True
            if key in _STEPS:
                stepped = (self.field.day or self._day) + _STEPS[key]
                self.field.show_day(min(stepped, self._ws.today))
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        if self.field is None:
            return
        try:
            day = self.field.read() or self._ws.today
        except DayNotRead as error:
            self.problem.setText(sentence(error))
            return
        if day > self._ws.today:
            self.problem.setText(say("week", "That day is still to come; choose today or one before."))
        else:
            self.chosen.emit(day)

    @Slot()
    def _on_yesterday(self) -> None:
        self.chosen.emit(self._ws.today - _ONE_DAY)
