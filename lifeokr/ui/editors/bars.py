"""The bars above an editor's fields: a draft that is offered, a question asked once, what went wrong."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from lifeokr.ui.editors.flow import Flow
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.days import day_year


class Bar(Card):
    """A sentence with a few answers; `answered` carries the code of the one pressed, and the bar goes."""

    answered = Signal(str)

    def __init__(
        self, words: str, answers: tuple[tuple[str, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=(20, 12), fill="rowbg", says=words, parent=parent)
        self.words = Label(words, "body", wrap=True)
        self.body.addWidget(self.words)
        self.buttons: dict[str, Button] = {}
        row = Flow(across=12, down=8)
        for code, text in answers:
            button = Button(text, "text" if self.buttons else "outlined", size="small")
            button.setObjectName(code)
            button.clicked.connect(self._on_clicked)
            self.buttons[code] = button
            row.addWidget(button)
        self.body.addLayout(row)

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self.sender()
        self.hide()
        self.answered.emit(pressed.objectName())

    def settle(self, words: str) -> None:
        """Say something else, with nothing left to answer."""
        self.words.setText(words)
        self.setAccessibleName(words)
        for button in self.buttons.values():
            button.hide()


def going_on_bar(kept_on: date) -> Bar:
    """Return the bar over a draft that is gone on with: 'afresh' is all that is left to answer."""
    return Bar(
        say("editor", "As you left it on {day}.", day=day_year(kept_on)),
        (("afresh", say("editor", "Begin afresh")),),
    )


def draft_bar(kept_on: date) -> Bar:
    """Return the bar that offers a draft: 'go-on' or 'leave'."""
    return Bar(
        say("editor", "You were writing this on {day}.", day=day_year(kept_on)),
        (("go-on", say("editor", "Go on with it")), ("leave", say("editor", "Leave it"))),
    )
