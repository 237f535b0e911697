"""What This week opens with after two weeks without an entry."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lifeokr.domain.cycle import Cycle
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.days import span


class WelcomeBack(Card):
    """Asks whether one was away. The keyboard is on the rest: Return takes it, Escape just goes on."""

    rest_chosen = Signal()
    fill_in_chosen = Signal()
    go_on_chosen = Signal()

    def __init__(self, away: Cycle, parent: QWidget | None = None) -> None:
        question = say("week", "Good to see you. Were you away?")
        super().__init__(says=question, parent=parent)
        self.body.addWidget(Label(question, "h3"))
        line = QHBoxLayout()
        line.setSpacing(12)
        rest = say("week", "Rest {days}, everything", days=span(away.first_day, away.due_day))
        self.rest = Button(rest, "primary", size="small")
        self.fill_in = Button(say("week", "Fill in"), "outlined", size="small")
        self.go_on = Button(say("week", "Just go on"), "text", size="small")
        for button, chosen in (
            (self.rest, self.rest_chosen),
            (self.fill_in, self.fill_in_chosen),
            (self.go_on, self.go_on_chosen),
        ):
            button.clicked.connect(chosen)
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)

    def take_focus(self) -> None:
        """Put the keyboard on the rest."""
        self.rest.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.go_on_chosen.emit()
        else:
            super().keyPressEvent(event)
