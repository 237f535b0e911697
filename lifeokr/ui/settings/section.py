"""What every section of Settings is: a card with a head, and questions with their answers."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.ui.context import Context
from lifeokr.ui.editors.asked import RING, Asked
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.choices import Segment
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.taking_back import nothing_to_take_back
from lifeokr.ui.kit.text import Label

ACROSS = 24  # pixels from the edge of a card to what stands in it


class Section(Card):
    """Subclasses show what is chosen in `show_now`; nothing is laid out anew, so that the keyboard stays."""

    def __init__(self, context: Context, head: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=(ACROSS - RING, 20), says=head, parent=parent)
        self.context, self.ws = context, context.workspace
        self.body.addWidget(_set_in(Label(head, "h3")))

    def show_now(self) -> None:
        """Show what is chosen now."""
        raise NotImplementedError

    def explain(self, words: str) -> Label:
        """Say something of the section in smaller words."""
        label = _set_in(Label(words, "small", token="ink2", wrap=True))
        self.body.addWidget(label)
        return label


class Field(QLineEdit):
    """A line for a name, as high as other controls; Ctrl+Z in it is the window's once it is as it was."""

    def __init__(self, says: str, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(says)
        self.setMaxLength(longest)
        self.setTextMargins(6, 0, 6, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.take_text_size()

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.setMinimumHeight(scaled(34))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if nothing_to_take_back(self, event):
            event.ignore()
            return
        super().keyPressEvent(event)


def asked(words: str, answer: QWidget, *, width: int = 0) -> QWidget:
    """Return a question over its answer; `width` in pixels of the drawn text size, 0 for what it takes."""
    made = Asked(words, answer, width=width)
    made.label.set_role("small", "ink2")
    return made


def segmented(words: str, segment: Segment) -> QVBoxLayout:
    """Return a question over a row of options, which brings the room for the ring around each itself."""
    lines = QVBoxLayout()
    lines.setSpacing(1)
    lines.addWidget(_set_in(Label(words, "small", token="ink2")))
    lines.addWidget(segment)
    return lines


def _set_in(label: Label) -> Label:
    """Have a text begin where controls do, which have room for the ring around them."""
    label.setContentsMargins(RING, 0, RING, 0)
    return label
