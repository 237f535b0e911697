"""A block of the side column that lists things of one sort, a line each, with what can be done to it.

What a sort is like stands in its section alone: the words of a line, its deeds, its form.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.frozen import frozen
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.text import Label, OwnWords
from lifeokr.ui.objective.form import Form
from lifeokr.ui.objective.menu_button import MenuButton, more_says
from lifeokr.ui.objective.rows import Rows
from lifeokr.ui.objective.section import Section
from lifeokr.words import say

T = TypeVar("T")
EDIT = "edit"  # the deed that opens a form in the line's place


@frozen
class Told:
    """What a line says: its words, those below, what it is about, and its deeds as codes with words.

    `key` tells the thing from others; `quiet` words are those of what is done with.
    """

    key: str
    words: str
    about: str
    deeds: tuple[tuple[str, str], ...]
    below: str = ""
    quiet: bool = False


class Line(QWidget):
    """One thing: what stands before it, its words, those below, and a button for what can be done.

    `asked` carries the code of a deed and the thing's key.
    """

    asked = Signal(str, str)

    def __init__(
        self,
        words: Label,
        below: Label | OwnWords,
        before: QWidget | None = None,
        *,
        across: int = 12,
        drop: int = 0,
        beneath: bool = False,
    ) -> None:
        super().__init__()
        self.key = ""
        self.words, self.below, self.before = words, below, before
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(across)
        if before is not None:
            row.addWidget(before, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, drop, 0, 0)
        column.setSpacing(2 if beneath else 0)
        column.addWidget(words)
        if not beneath:
            column.addWidget(below)
            column.addStretch(1)
        row.addLayout(column, 1)
        self.more = MenuButton()
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.whole.addLayout(row)
        if beneath:
            self.whole.addWidget(below)
        self._asks: dict[str, _Asks] = {}

    def show_told(self, told: Told) -> None:
        """Show a thing."""
        self.key = told.key
        self.words.setText(told.words)
        self.words.set_token("ink2" if told.quiet else "ink")
        self.below.setText(told.below)
        self.below.setVisible(bool(told.below))
        self.more.name(more_says(told.about))
        self.more.offer([(code, words, self._ask(code).do) for code, words in told.deeds])
        self.more.setVisible(bool(told.deeds))

    def _ask(self, code: str) -> _Asks:
        if code not in self._asks:
            self._asks[code] = _Asks(code, self)
        return self._asks[code]


class _Asks(QObject):
    """Asks for one deed of a line."""

    def __init__(self, code: str, line: Line) -> None:
        super().__init__(line)
        self._code, self._line = code, line

    @Slot()
    def do(self) -> None:
        """Ask for it."""
        self._line.asked.emit(self._code, self._line.key)


class Listed(Section, Generic[T]):
    """The things listed; a subclass says what a line is, what it tells, and does its deeds."""

    def __init__(self, ws: Workspace, head: str, add: str) -> None:
        super().__init__(head, add)
        self._ws = ws
        self.things: dict[str, T] = {}
        self.rows: Rows[tuple[T, Told], Line] = Rows(self.lines, self._made, self._show)

    def show_things(self, things: Iterable[T]) -> None:
        """Show these things, in this order."""
        each = [(thing, self.told(thing)) for thing in things]
        self.things = {told.key: thing for thing, told in each}
        self.rows.sync([(told.key, (thing, told)) for thing, told in each])

    def line(self) -> Line:
        """Return an empty line."""
        raise NotImplementedError

    def told(self, thing: T) -> Told:
        """Return what the line of a thing says."""
        raise NotImplementedError

    def show_before(self, line: Line, thing: T) -> None:
        """Show what stands before the words."""

    def form_for(self, thing: T) -> Form:
        """Return the form that changes a thing."""
        raise NotImplementedError

    def do(self, code: str, thing: T) -> str:
        """Do one of the deeds and return what is said of it."""
        raise NotImplementedError

    def _made(self, _shown: tuple[T, Told]) -> Line:
        line = self.line()
        line.asked.connect(self._on_asked)
        return line

    def _show(self, line: Line, shown: tuple[T, Told]) -> None:
        thing, told = shown
        line.show_told(told)
        self.show_before(line, thing)

    @Slot(str, str)
    def _on_asked(self, code: str, key: str) -> None:
        thing, line = self.things[key], self.rows[key]
        if code == EDIT:
            self.open_form(self.form_for(thing), say("listed", "Changed."), line.more, line.whole)
        else:
            self.said.emit(self.do(code, thing))
