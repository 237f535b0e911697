"""A control under its label, with room beneath for what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.text import Label

RING = 3  # pixels the focus ring needs around a control


class Asked(QWidget):
    """One question: its words, the control that takes the answer, and the sentence of a mistake."""

    def __init__(
        self, words: str, control: QWidget, *, width: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self.label = Label(words, "caption", token="ink2")
        self.label.setBuddy(control)
        self.problem = Label("", "caption", token="ink", wrap=True)
        self.problem.setVisible(False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(RING, 0, RING, RING)
        lines.setSpacing(4)
        lines.addWidget(self.label)
        lines.addWidget(control)
        lines.addWidget(self.problem)
        lines.addStretch(1)
        self._lines = lines
        if not control.accessibleName():
            control.setAccessibleName(words)
        self._described = control.accessibleDescription()
        self._width = width
        if width:
            self._take_width()

    def set_words(self, words: str) -> None:
        """Ask in other words."""
        self.label.setText(words)
        self.control.setAccessibleName(words)

    def describe(self, words: str) -> None:
        """Tell a screen reader more about the control; what is wrong with it goes before."""
        self._described = words
        if not self.problem.text():
            self.control.setAccessibleDescription(words)

    def hide_words(self) -> None:
        """Show no label, where a number or a picture asks already."""
        self.label.hide()
        self._lines.setContentsMargins(RING, RING, RING, RING)

    def show_problem(self, words: str) -> None:
        """Say what is wrong, beneath the control and to a screen reader; empty: nothing is."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.control.setAccessibleDescription(words or self._described)

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        if event.type() == QEvent.Type.ApplicationFontChange and self._width:
            self._take_width()
        return super().event(event)

    def _take_width(self) -> None:
        self.setFixedWidth(scaled(self._width))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
