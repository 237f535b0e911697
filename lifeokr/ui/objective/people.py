"""People who help: who, with what and when, added and changed in the side column."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.domain.records import Contributor
from lifeokr.services import contributors
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.theme import colour
from lifeokr.ui.objective.form import Form, text_field
from lifeokr.ui.objective.menu_button import MenuButton, more_says
from lifeokr.ui.objective.rows import Rows
from lifeokr.ui.objective.section import Section
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(colour(self, "field"), 1.2))
        painter.drawEllipse(where)
        painter.setFont(font("small"))
        painter.setPen(colour(self, "ink2"))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), self._letter)


class PersonLine(QWidget):
    """One person who helps."""

    edit_requested = Signal(str)
    thank_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = ""
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._initial = _Initial()
        row.addWidget(self._initial, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = Label("", "small-strong", wrap=True)
        self._what = Label("", "caption", token="ink2", wrap=True)
        words.addWidget(self._name)
        words.addWidget(self._what)
        row.addLayout(words, 1)
        self.more = MenuButton()
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.whole.addLayout(row)

    def show_person(self, person: Contributor) -> None:
        """Show a person."""
        self.id = person.id
        self._initial.show_name(person.name)
        self._name.setText(person.name)
        what = say("people", ", ").join(part for part in (person.what, person.when_text) if part)
        if person.thanked:
            what = say("people", "{what}. Thanked.", what=what) if what else say("people", "Thanked.")
        self._what.setText(what)
        self._what.setVisible(bool(what))
        self.more.name(more_says(person.name))
        thanks = say("people", "Not thanked yet") if person.thanked else say("people", "Thanked")
        self.more.offer(
            (
                ("edit", say("people", "Change…"), self._on_edit),
                ("thank", thanks, self._on_thank),
                ("delete", say("people", "Delete"), self._on_delete),
            )
        )

    @Slot()
    def _on_edit(self) -> None:
        self.edit_requested.emit(self.id)

    @Slot()
    def _on_thank(self) -> None:
        self.thank_requested.emit(self.id)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_requested.emit(self.id)


class People(Section):
    """The people who help with an objective."""

    def __init__(self, ws: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(say("people", "People who help"), say("people", "Add someone"), parent)
        self._ws = ws
        self._objective_id = ""
        self._people: dict[str, Contributor] = {}
        self.rows: Rows[Contributor, PersonLine] = Rows(self.lines, self._made, PersonLine.show_person)

    def show_people(self, objective_id: str, people: tuple[Contributor, ...]) -> None:
        """Show these people."""
        self._objective_id = objective_id
        self._people = {person.id: person for person in people}
        self.rows.sync(list(self._people.items()))

    def new_form(self) -> Form:
        """Return the form for someone new."""
        return PersonForm(self._ws, self._objective_id)

    def added_words(self) -> str:
        """Return what is said after someone was added."""
        return say("people", "Added to the people who help.")

    def _made(self, _person: Contributor) -> PersonLine:
        line = PersonLine()
        line.edit_requested.connect(self._on_edit)
        line.thank_requested.connect(self._on_thank)
        line.delete_requested.connect(self._on_delete)
        return line

    @Slot(str)
    def _on_edit(self, id: str) -> None:
        line = self.rows[id]
        form = PersonForm(self._ws, self._objective_id, self._people[id])
        self.open_form(form, say("people", "Changed."), line.more, line.whole)

    @Slot(str)
    def _on_thank(self, id: str) -> None:
        thanked = not self._people[id].thanked
        contributors.thank(self._ws, id, thanked=thanked)
        name = self._people[id].name
        self.said.emit(
            say("people", "Thanked: {name}", name=name) if thanked else say("people", "Not thanked yet.")
        )

    @Slot(str)
    def _on_delete(self, id: str) -> None:
        name = self._people[id].name
        contributors.delete_contributor(self._ws, id)
        self.said.emit(say("people", "Deleted: {name}", name=name))
