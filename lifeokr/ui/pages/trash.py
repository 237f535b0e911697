"""Trash: what was thrown away in a year, and the way back."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.services.remains import Trashed, trashed
from lifeokr.services.trash import RESTORABLE, restore_from_trash
from lifeokr.services.trash_words import line_of, name_of
from lifeokr.ui.context import Context
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
    """One thing and the button that brings it back."""

    wanted_back = Signal(object)

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

    def show_thing(self, one: Trashed, name: str) -> None:
        """Show a thing under its name."""
        self._one = one
        self.title.setText(name)
        self.about.setText(line_of(one))
        self.back.setAccessibleName(say("trash", "Put back {name}", name=name))
        self.back.setAccessibleDescription(line_of(one))

    @Slot()
    def _on_back(self) -> None:
        if self._one is not None:
            self.wanted_back.emit(self._one)


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

    def focus_first(self) -> None:
        """Put the keyboard on what was thrown away last."""
        if self.rows.widgets:
            self.rows.widgets[0].back.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.goals.setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, _one: Trashed) -> TrashedLine:
        line = TrashedLine()
        line.wanted_back.connect(self._on_wanted_back)
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
