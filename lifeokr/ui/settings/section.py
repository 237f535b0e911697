"""What every section of Settings is: a card with a head, and questions with their answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.ui.context import Context
from lifeokr.ui.editors.asked import RING, Asked
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.choices import Segment
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.inner_room import give_room
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
    """A line for a name. Esc brings back what is kept; Ctrl+Z is the window's once nothing is typed."""

    def __init__(self, says: str, longest: int, *, widest: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = widest
        self.setAccessibleName(says)
        self.setMaxLength(longest)
        give_room(self)
        self._kept = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.take_text_size()

    def take_text_size(self) -> None:
        """Take on the person's text size."""
        self.setMinimumHeight(scaled(34))
        if self._widest:
            self.setMaximumWidth(scaled(self._widest))

    def show_kept(self, text: str, *, typed_too: bool = False) -> None:
        """Show what is kept; what is being typed stays, unless it is that which is kept now."""
        typing = self.text() != self._kept and not typed_too
        self._kept = text
        if not typing and (self.text() != text or self.isUndoAvailable()):
            self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if nothing_to_take_back(self, event):
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.setText(self._kept)
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
