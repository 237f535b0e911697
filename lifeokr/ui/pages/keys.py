"""The keys, read from the table of deeds and from the pages' own."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from lifeokr.ui.context import Context
from lifeokr.ui.deeds import deeds
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.words import say


class KeysPage(Page):
    """Every key and what it does."""

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)

    def refresh(self) -> None:
        """Lay the keys out."""
        sheet = Sheet()
        sheet.head.addWidget(Label(say("keys", "Keyboard shortcuts"), "h1"))
        sheet.main.addWidget(_card(say("keys", "Everywhere"), _everywhere()))
        sheet.main.addWidget(_card(say("keys", "On This week"), _week()))
        sheet.main.addWidget(_card(say("keys", "On Goals"), _goals()))
        sheet.main.addWidget(_card(say("keys", "On the page of an objective"), _objective()))
        sheet.main.addWidget(_card(say("keys", "On a chart"), _chart()))
        sheet.main.addWidget(_card(say("keys", "While writing goals"), _editor()))
        sheet.main.addWidget(_card(say("keys", "In Find"), _find()))
        sheet.main.addWidget(_card(say("keys", "On the parts of life in Settings"), _areas()))
        self.show_sheet(sheet)


def _everywhere() -> Iterable[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    for deed in deeds():
        if deed.keys:
            keys = say("keys", " or ").join(QKeySequence(one).toString(native) for one in deed.keys)
            yield keys, deed.words.replace("&", "").rstrip("…")


def _week() -> Iterable[tuple[str, str]]:
    return (
        (say("keys", "Enter"), say("keys", "save this row, go to the next open one")),
        (say("keys", "Tab"), say("keys", "value, how sure, note, next row")),
        (say("keys", "1 to 5"), say("keys", "how sure; in steps, tick that step")),
        (say("keys", "="), say("keys", "same as last week")),
        (say("keys", "+"), say("keys", "one more, on a running total")),
        (say("keys", "S, Alt+S"), say("keys", "skip this week")),
        (say("keys", "Up, Down"), say("keys", "row above, row below")),
        (say("keys", "Esc"), say("keys", "leave the row")),
    )


def _goals() -> Iterable[tuple[str, str]]:
    return (
        (say("keys", "Up, Down"), say("keys", "card above, card below")),
        (say("keys", "Enter"), say("keys", "open the objective")),
    )


def _objective() -> Iterable[tuple[str, str]]:
    return (
        (say("keys", "N"), say("keys", "new key result")),
        (say("keys", "Menu, Shift+F10"), say("keys", "what can be done, on the three dots of a row")),
        (say("keys", "F2"), say("keys", "change it, there")),
        (say("keys", "Delete"), say("keys", "delete it, there; Ctrl+Z brings it back")),
    )


def _editor() -> Iterable[tuple[str, str]]:
    return (
        (say("keys", "Ctrl+Enter"), say("keys", "finish")),
        (say("keys", "Esc"), say("keys", "leave; what you wrote is kept")),
    )


def _find() -> Iterable[tuple[str, str]]:
    return (
        (say("keys", "Up, Down"), say("keys", "move through what was found")),
        (say("keys", "Enter"), say("keys", "open it")),
        (say("keys", "Esc"), say("keys", "go back")),
    )


def _chart() -> Iterable[tuple[str, str]]:
    return (
        (say("keys", "Left, Right"), say("keys", "step through the check-ins")),
        (say("keys", "Home, End"), say("keys", "the first check-in, the last")),
        (say("keys", "Esc"), say("keys", "close the note")),
    )


def _areas() -> Iterable[tuple[str, str]]:
    return (
        (say("keys", "Alt+Up, Alt+Down"), say("keys", "move a part of life in the order of Goals")),
        (say("keys", "Esc"), say("keys", "the name as it was")),
    )


def _card(head: str, keys: Iterable[tuple[str, str]]) -> Card:
    card = Card()
    card.body.addWidget(Label(head, "h3"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (key, words) in enumerate(keys):
        grid.addWidget(Label(key, "small-strong"), row, 0)
        grid.addWidget(Label(words, "small", wrap=True), row, 1)
    card.body.addLayout(grid)
    return card
