"""Trash: what was thrown away in a year, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.services.purging import Erased, empty_trash, erase_for_good
from lifeokr.services.remains import Trashed, trashed
from lifeokr.services.trash import RESTORABLE, restore_from_trash
from lifeokr.services.trash_words import erased_words, erasing_words, line_of, name_of
from lifeokr.ui.context import Context
from lifeokr.ui.editors.flow import flowing
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.ui.objective.rows import Rows
from lifeokr.words import say
from lifeokr.words.errors import sentence

YEAR = timedelta(days=366)
FIRST, MORE = 30, 60  # how many things are shown, and how many more each time


class TrashedLine(QWidget):
    """One thing, the button that brings it back, and the one that erases it."""

    wanted_back = Signal(object)
    wanted_gone = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one: Trashed | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = Label("", "body", elide=True)
        self.about = Label("", "small", token="ink2", elide=True)
        words.addWidget(self.title)
        words.addWidget(self.about)
        line.addLayout(words, 1)
        self.back = Button(say("trash", "Put back"), size="small")
        self.back.clicked.connect(self._on_back)
        line.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        self.gone = Button(say("trash", "Erase for good…"), "text", size="small")
        self.gone.clicked.connect(self._on_gone)
        line.addWidget(self.gone, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_thing(self, one: Trashed, name: str) -> None:
        """Show a thing under its name."""
        self._one = one
        self.title.setText(name)
        self.about.setText(line_of(one))
        self.back.setAccessibleName(say("trash", "Put back {name}", name=name))
        self.back.setAccessibleDescription(line_of(one))
        self.gone.setAccessibleName(say("trash", "Erase {name} for good", name=name))
        self.gone.setAccessibleDescription(line_of(one))

    @Slot()
    def _on_back(self) -> None:
        if self._one is not None:
            self.wanted_back.emit(self._one)

    @Slot()
    def _on_gone(self) -> None:
        if self._one is not None:
            self.wanted_gone.emit(self._one)


class TrashPage(Page):
    """What lies in the trash, the last thrown away first."""

    watches = (*RESTORABLE, "metric")

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context, self._ws = context, context.workspace
        self._most, self._older, self._only_older = FIRST, False, False
        sheet = Sheet()
        sheet.head.addWidget(Label(say("trash", "Trash"), "h1"))
        self.lead = Label("", "lead", wrap=True)
        sheet.head.addWidget(self.lead)
        self._card = Card()
        self._card.body.setSpacing(0)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self._card.body.addLayout(lines)
        self.rows: Rows[Trashed, TrashedLine] = Rows(lines, self._made, self._show)
        sheet.main.addWidget(self._card)
        self.more = Button(say("trash", "Show more"), "text", size="small")
        self.more.clicked.connect(self._on_more)
        sheet.main.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.empty = Button(say("trash", "Empty the trash…"))
        self.empty.clicked.connect(self._on_empty)
        self.empty_old = Button(say("trash", "Erase what is older than a year…"))
        self.empty_old.clicked.connect(self._on_empty_old)
        emptying = flowing(self.empty_old, self.empty, across=12)
        sheet.main.addWidget(emptying)
        self.goals = Button(say("trash", "Go to your goals"))
        self.goals.clicked.connect(self._on_goals)
        sheet.main.addWidget(self.goals, 0, Qt.AlignmentFlag.AlignLeft)
        self.setWidget(sheet)

    def refresh(self) -> None:
        """Show what lies in the trash now."""
        every = trashed(self._ws)
        since = self._ws.today - YEAR
        of_a_year = [one for one in every if one.day > since]
        shown = (every if self._older else of_a_year)[: self._most]
        self.lead.setText(_lead(bool(every)))
        self._card.setVisible(bool(shown))
        self.rows.sync([(f"{one.table}/{one.id}", one) for one in shown])
        self.more.setVisible(len(shown) < len(every))
        self._only_older = len(shown) == len(of_a_year)
        self.more.set_text(
            say("trash", "Show what is older") if self._only_older else say("trash", "Show more")
        )
        self.goals.setVisible(not every)
        self.empty.setVisible(bool(every) and not self._ws.read_only)
        self.empty_old.setVisible(len(of_a_year) < len(every) and not self._ws.read_only)

    def focus_first(self) -> None:
        """Put the keyboard on what was thrown away last."""
        if self.rows.widgets:
            self.rows.widgets[0].back.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.goals.setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, _one: Trashed) -> TrashedLine:
        line = TrashedLine()
        line.wanted_back.connect(self._on_wanted_back)
        line.wanted_gone.connect(self._on_wanted_gone)
        return line

    def _show(self, line: TrashedLine, one: Trashed) -> None:
        line.show_thing(one, name_of(one, self._context.style))

    @Slot(object)
    def _on_wanted_back(self, one: Trashed) -> None:
        name = name_of(one, self._context.style)
        try:
            restore_from_trash(self._ws, one.table, one.id)
        except LifeokrError as error:
            self._context.navigator.tell(sentence(error))
        else:
            self._context.navigator.say(say("trash", "Back again: {name}", name=name))

    @Slot(object)
    def _on_wanted_gone(self, one: Trashed) -> None:
        name = name_of(one, self._context.style)
        words = say("trash", "Erase {name} for good, with all that went with it?", name=name)
        self._erase(words, partial(erase_for_good, self._ws, [(one.table, one.id)]))

    @Slot()
    def _on_empty(self) -> None:
        words = say("trash", "Erase everything in the trash for good?")
        self._erase(words, partial(empty_trash, self._ws))

    @Slot()
    def _on_empty_old(self) -> None:
        words = say("trash", "Erase for good what has been in the trash for more than a year?")
        self._erase(words, partial(empty_trash, self._ws, older_only=True))

    def _erase(self, words: str, erase: Callable[[], Erased]) -> None:
        """Ask, erase, and say what went; the keyboard stays in the list."""
        if not self._context.ask.sure(f"{words}\n\n{erasing_words()}", say("trash", "Erase for good")):
            return
        try:
            erased = erase()
        except LifeokrError as error:
            self._context.navigator.tell(sentence(error))
            return
        self.refresh()
        self.focus_first()
        self._context.navigator.tell(erased_words(erased.rows))

    @Slot()
    def _on_more(self) -> None:
        self._older = self._older or self._only_older
        self._most += MORE
        self.refresh()

    @Slot()
    def _on_goals(self) -> None:
        self._context.navigator.go("goals")


def _lead(anything: bool) -> str:
    if anything:
        return say(
            "trash", "What you threw away, the last first. Each comes back with all that went with it."
        )
    return say("trash", "Nothing lies here. What you delete waits here, whole, until you want it back.")
