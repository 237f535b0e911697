"""A block of the side column: a head, its lines, and a form that opens beneath or in a line's place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.form import Form
from lifeokr.ui.objective.rows import take_away


class Section(QWidget):
    """Holds one form at a time; `said` tells what was done."""

    spoken_as = "group"

    said = Signal(str)

    def __init__(self, head: str, add: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(head)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(Label(head, "h3"))
        self.lines = QVBoxLayout()
        self.lines.setSpacing(10)
        whole.addLayout(self.lines)
        self._place = QVBoxLayout()
        whole.addLayout(self._place)
        self.add_button = Button(add, "plain", size="small", icon="plus")
        self.add_button.clicked.connect(self._on_add)
        whole.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.setVisible(bool(add))
        self._form: Form | None = None
        self._words = ""
        self._beside: QWidget = self.add_button

    @property
    def form(self) -> Form | None:
        """The form that is open."""
        return self._form

    def new_form(self) -> Form:
        """Return the form for something new."""
        raise NotImplementedError

    def added_words(self) -> str:
        """Return what is said after something new was kept."""
        return ""

    def open_form(self, form: Form, words: str, beside: QWidget, place: QVBoxLayout | None = None) -> None:
        """Show a form; `beside` gets the keyboard when it is finished with."""
        self.close_form()
        self._form, self._words, self._beside = form, words, beside
        self._form_place = place or self._place
        form.done.connect(self._on_done)
        form.left.connect(self._on_left)
        self._form_place.addWidget(form)
        form.show()
        form.take_focus()

    @Slot()
    def close_form(self) -> None:
        """Take the open form away."""
        if self._form is not None:
            form, self._form = self._form, None
            take_away(form, self._form_place)

    @Slot()
    def _on_add(self) -> None:
        self.open_form(self.new_form(), self.added_words(), self.add_button)

    @Slot()
    def _on_done(self) -> None:
        self._on_left()
        self.said.emit(self._words)

    @Slot()
    def _on_left(self) -> None:
        beside = self._beside
        self.close_form()
        beside.setFocus(Qt.FocusReason.TabFocusReason)
