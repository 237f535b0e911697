"""The question beneath a number far from the usual; it is kept with Enter, what was meant taken with '='."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.spoken import announce
from lifeokr.ui.kit.text import Label
from lifeokr.ui.widgets.entries import Doubted
from lifeokr.words import say


class DoubtLine(QWidget):
    """Asks 'Did you mean 51:40?', or only whether to keep a number."""

    taken = Signal()
    kept = Signal()

    def __init__(self, doubted: Doubted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self.words = (
            say("week", "That is far from the usual. Keep it?")
            if doubted.meant is None
            else say("week", "Did you mean {value}?", value=doubted.meant)
        )
        line.addWidget(Label(self.words, "small-strong"))
        if doubted.meant is not None:
            self.take = _button(say("week", "Take {value} ({key})", value=doubted.meant, key="="))
            self.take.clicked.connect(self.taken)
            line.addWidget(self.take)
        key = say("key", "Enter")
        self.keep = _button(say("week", "Keep {value} ({key})", value=doubted.typed, key=key))
        self.keep.clicked.connect(self.kept)
        line.addWidget(self.keep)
        line.addStretch(1)

    def speak(self) -> None:
        """Have the question heard too: the keyboard stays in the field."""
        announce(self, self.words)


def _button(words: str) -> Button:
    """Return a button that a press does not give the keyboard to."""
    button = Button(words, "outlined", size="small")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
