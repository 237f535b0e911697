"""What a person wrote about an objective: the why, and reflections, in serif."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lifeokr.domain.records import Reflection
from lifeokr.services import reflections
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.prose_field import ProseField
from lifeokr.ui.kit.text import Label, OwnWords
from lifeokr.ui.objective.form import Form
from lifeokr.ui.objective.listed import EDIT, Line, Listed, Told
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


class Reflections(Listed[Reflection]):
    """What a person wrote down about an objective."""

    def __init__(self, ws: Workspace) -> None:
        super().__init__(ws, say("written", "Looking back"), say("written", "Write something down"))
        self._objective_id = ""

    def show_reflections(self, objective_id: str, written: tuple[Reflection, ...]) -> None:
        """Show what was written."""
        self._objective_id = objective_id
        self.show_things(written)

    def new_form(self) -> Form:
        """Return the form for something new."""
        return ReflectionForm(self._ws, self._objective_id)

    def added_words(self) -> str:
        """Return what is said after something was written."""
        return say("written", "Written down.")

    def line(self) -> Line:
        """Return a line with room for the person's words beneath it."""
        return Line(Label("", "caption", wrap=True), OwnWords(""), beneath=True)

    def told(self, thing: Reflection) -> Told:
        """Return the question and the day, and beneath them what was written."""
        when = day_year(thing.day)
        words = say("written", "{prompt}, {day}", prompt=thing.prompt, day=when) if thing.prompt else when
        deeds = ((EDIT, say("written", "Change…")), ("delete", say("written", "Delete")))
        return Told(thing.id, words, thing.prompt or when, deeds, thing.text, quiet=True)

    def form_for(self, thing: Reflection) -> Form:
        """Return the form that changes what was written."""
        return ReflectionForm(self._ws, self._objective_id, thing)

    def do(self, code: str, thing: Reflection) -> str:
        """Put what was written into the trash, which is all that `code` can ask."""
        del code
        reflections.delete_reflection(self._ws, thing.id)
        return say("written", "Deleted.")
