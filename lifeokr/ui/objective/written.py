"""What a person wrote about an objective: the why, and reflections, in serif."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.records import Reflection
from lifeokr.services import reflections
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.prose_field import ProseField
from lifeokr.ui.kit.text import Label, OwnWords
from lifeokr.ui.objective.form import Form
from lifeokr.ui.objective.menu_button import MenuButton, more_says
from lifeokr.ui.objective.rows import Rows
from lifeokr.ui.objective.section import Section
from lifeokr.words import say
from lifeokr.words.days import day_year


class OwnField(ProseField):
    """A field for several lines in the person's own words; Ctrl+Enter is done, Escape leaves it."""

    finished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ReflectionForm(Form):
    """Takes or changes one reflection."""

    def __init__(
        self,
        ws: Workspace,
        objective_id: str,
        reflection: Reflection | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(says=say("written", "What you want to remember"), parent=parent)
        self._ws, self._objective_id, self._reflection = ws, objective_id, reflection
        self.text = OwnField(says=say("written", "What you want to remember"), lines=4)
        self.text.finished.connect(self.finish)
        self.body.addWidget(self.text)
        if reflection is not None:
            self.text.setPlainText(reflection.text)

    def keep(self) -> None:
        """Keep what is written."""
        words = self.text.toPlainText()
        if self._reflection is None:
            reflections.add_reflection(self._ws, text=words, objective_id=self._objective_id)
        else:
            reflections.edit_reflection(self._ws, self._reflection.id, text=words)


class ReflectionLine(QWidget):
    """One reflection."""

    edit_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = ""
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(2)
        row = QHBoxLayout()
        self._prompt = Label("", "caption", token="ink2", wrap=True)
        self.more = MenuButton()
        row.addWidget(self._prompt, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.whole.addLayout(row)
        self._text = OwnWords("")
        self.whole.addWidget(self._text)

    def show_reflection(self, reflection: Reflection) -> None:
        """Show a reflection."""
        self.id = reflection.id
        when = day_year(reflection.day)
        prompt = reflection.prompt
        self._prompt.setText(say("written", "{prompt}, {day}", prompt=prompt, day=when) if prompt else when)
        self._text.setText(reflection.text)
        self.more.name(more_says(prompt or when))
        self.more.offer(
            (
                ("edit", say("written", "Change…"), self._on_edit),
                ("delete", say("written", "Delete"), self._on_delete),
            )
        )

    @Slot()
    def _on_edit(self) -> None:
        self.edit_requested.emit(self.id)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_requested.emit(self.id)


class Reflections(Section):
    """What a person wrote down about an objective."""

    def __init__(self, ws: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(say("written", "Looking back"), say("written", "Write something down"), parent)
        self._ws = ws
        self._objective_id = ""
        self._reflections: dict[str, Reflection] = {}
        self.rows: Rows[Reflection, ReflectionLine] = Rows(
            self.lines, self._made, ReflectionLine.show_reflection
        )

    def show_reflections(self, objective_id: str, written: tuple[Reflection, ...]) -> None:
        """Show what was written."""
        self._objective_id = objective_id
        self._reflections = {one.id: one for one in written}
        self.rows.sync(list(self._reflections.items()))

    def new_form(self) -> Form:
        """Return the form for something new."""
        return ReflectionForm(self._ws, self._objective_id)

    def added_words(self) -> str:
        """Return what is said after something was written."""
        return say("written", "Written down.")

    def _made(self, _one: Reflection) -> ReflectionLine:
        line = ReflectionLine()
        line.edit_requested.connect(self._on_edit)
        line.delete_requested.connect(self._on_delete)
        return line

    @Slot(str)
    def _on_edit(self, id: str) -> None:
        line = self.rows[id]
        form = ReflectionForm(self._ws, self._objective_id, self._reflections[id])
        self.open_form(form, say("written", "Changed."), line.more, line.whole)

    @Slot(str)
    def _on_delete(self, id: str) -> None:
        reflections.delete_reflection(self._ws, id)
        self.said.emit(say("written", "Deleted."))
