"""People who help: who, with what and when, added and changed in the side column."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lifeokr.domain.records import Contributor
from lifeokr.services import contributors
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.painted import painted
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.objective.listed import EDIT, Line, Listed, Told
from lifeokr.words import say


class PersonForm(Form):
    """Takes or changes one person who helps."""

    def __init__(
        self,
        ws: Workspace,
        objective_id: str,
        person: Contributor | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(says=say("people", "Someone who helps"), parent=parent)
        self._ws, self._objective_id, self._person = ws, objective_id, person
        self.name = text_field(say("people", "Who"), ghost=say("people", "Tom"))
        self.what = text_field(say("people", "With what"), ghost=say("people", "runs with me"))
        self.when = text_field(say("people", "When"), ghost=say("people", "Thursdays"))
        for words, control in (
            (say("people", "Who"), self.name),
            (say("people", "With what"), self.what),
            (say("people", "When"), self.when),
        ):
            self.body.addWidget(self.ask(words, control))
        self.body.setSpacing(6)
        if person is not None:
            self.name.setText(person.name)
            self.what.setText(person.what)
            self.when.setText(person.when_text)

    def keep(self) -> None:
        """Keep the person."""
        name, what, when = self.name.text(), self.what.text(), self.when.text()
        if self._person is None:
            contributors.add_contributor(
                self._ws, name=name, objective_id=self._objective_id, what=what, when_text=when
            )
        else:
            contributors.edit_contributor(self._ws, self._person.id, name=name, what=what, when_text=when)


class _Initial(QWidget):
    """The first letter of a name in a ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show the first letter of a name, of a title's second word where it has one."""
        words = name.split()
        self._letter = words[-1][:1].upper() if words else ""
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(32), scaled(32))

    @painted
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(colour(self, "field"), 1.2))
        painter.drawEllipse(where)
        painter.setFont(font("small"))
        painter.setPen(colour(self, "ink2"))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), self._letter)


class People(Listed[Contributor]):
    """The people who help with an objective."""

    def __init__(self, ws: Workspace) -> None:
        super().__init__(ws, say("people", "People who help"), say("people", "Add someone"))
        self._objective_id = ""

    def show_people(self, objective_id: str, people: tuple[Contributor, ...]) -> None:
        """Show these people."""
        self._objective_id = objective_id
        self.show_things(people)

    def new_form(self) -> Form:
        """Return the form for someone new."""
        return PersonForm(self._ws, self._objective_id)

    def added_words(self) -> str:
        """Return what is said after someone was added."""
        return say("people", "Added to the people who help.")

    def line(self) -> Line:
        """Return a line with a ring for the first letter."""
        return Line(
            Label("", "small-strong", wrap=True), Label("", "caption", token="ink2", wrap=True), _Initial()
        )

    def told(self, thing: Contributor) -> Told:
        """Return who helps, with what and when, and whether they were thanked."""
        what = say("people", ", ").join(part for part in (thing.what, thing.when_text) if part)
        if thing.thanked:
            what = say("people", "{what}. Thanked.", what=what) if what else say("people", "Thanked.")
        thanks = say("people", "Not thanked yet") if thing.thanked else say("people", "Thanked")
        deeds = ((EDIT, say("people", "Change…")), ("thank", thanks), ("delete", say("people", "Delete")))
        return Told(thing.id, thing.name, thing.name, deeds, what)

    def show_before(self, line: Line, thing: Contributor) -> None:
        """Show the first letter of the name."""
        if isinstance(line.before, _Initial):
            line.before.show_name(thing.name)

    def form_for(self, thing: Contributor) -> Form:
        """Return the form that changes a person."""
        return PersonForm(self._ws, self._objective_id, thing)

    def do(self, code: str, thing: Contributor) -> str:
        """Thank a person, or take them off the list."""
        if code == "delete":
            contributors.delete_contributor(self._ws, thing.id)
            return say("people", "Deleted: {name}", name=thing.name)
        contributors.thank(self._ws, thing.id, thanked=not thing.thanked)
        if thing.thanked:
            return say("people", "Not thanked yet.")
        return say("people", "Thanked: {name}", name=thing.name)
