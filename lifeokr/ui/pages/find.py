"""Find: words anywhere in a life, looked for while they are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.services.found_words import plain
from lifeokr.services.searching import TABLES, Finder, Hit
from lifeokr.ui.context import Context
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.keys_bar import KeysBar
from lifeokr.ui.kit.page import MARGIN, Page
from lifeokr.ui.kit.spoken import announce
from lifeokr.ui.kit.text import Label
from lifeokr.ui.models.found_lines import count_line, spoken
from lifeokr.ui.widgets.found_list import FindField, FoundList
from lifeokr.words import say

DEBOUNCE = 150  # milliseconds after the last key before the words are looked for
LONGEST = 200  # letters


class FindPage(Page):
    """A field and what is found below it; made once, so that one comes back to the same words."""

    watches = (*TABLES, "life_area")

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context = context
        self._finder: Finder | None = None
        self._sought = ""
        self._opened: Hit | None = None
        self._reading = _timer(self, 0)
        self._reading.setSingleShot(False)
        self._reading.timeout.connect(self._read_on)
        self._typing = _timer(self, DEBOUNCE)
        self._typing.timeout.connect(self.look)
        self.field = FindField()
        self.field.setMaxLength(LONGEST)
        self.field.setMinimumHeight(scaled(36))
        self.field.setTextMargins(8, 0, 4, 0)
        self.field.setAccessibleName(say("find", "Words to find"))
        self.field.setPlaceholderText(say("find", "A word or two"))
        self.field.setClearButtonEnabled(True)
        for clear in self.field.findChildren(QAbstractButton):
            clear.setAccessibleName(say("find", "Clear the words"))
        self.field.textChanged.connect(self._on_typed)
        self.field.moved.connect(self._on_moved)
        self.field.open_wanted.connect(self._on_open_wanted)
        self.field.left.connect(context.navigator.back)
        self.list = FoundList(says=say("find", "What was found"))
        self.list.opened.connect(self._on_opened)
        self.list.typed.connect(self._on_typed_in_list)
        self.list.left.connect(context.navigator.back)
        self.count = Label("", "small", token="ink2", wrap=True)
        self.empty = Label("", "body", wrap=True)
        self.trash = Button(say("find", "Look in the trash"), "text", size="small")
        self.trash.clicked.connect(self._on_trash)
        self._nothing = self._made_nothing()
        self.setWidget(self._sheet())

    def _made_nothing(self) -> QWidget:
        """Return what stands in the place of the list where there is none."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.empty)
        line = QHBoxLayout()
        line.addWidget(self.trash)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        return made

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, 16)
        column.setSpacing(8)
        column.addWidget(Label(say("find", "Find"), "h1"))
        column.addWidget(self.field)
        column.addWidget(self.count)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)
        self.list.setMinimumHeight(scaled(160))
        column.addWidget(KeysBar(_hints()))
        return sheet

    def refresh(self) -> None:
        """Read the texts anew, and look for the words again."""
        if self._finder is None:
            self._finder = Finder(self._context.workspace)
        else:
            self._finder.read_anew()
        self._reading.start()
        self._sought = ""
        self.look()

    def focus_first(self) -> None:
        """Put the keyboard into the field, its words selected to be typed over."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def focus_again(self) -> None:
        """Put the keyboard back on the hit that was opened."""
        if self._opened is not None and self.list.hit is not None:
            self.list.choose(self._opened)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    @Slot()
    def look(self) -> None:
        """Look for the words that stand in the field now."""
        self._typing.stop()
        words = " ".join(self.field.text().split())
        if self._finder is None or (words == self._sought and words):
            return
        before, self._sought = self.list.hit, words
        groups = self._finder.find(words)
        self.list.found.show_groups(groups, plain(words).split())
        if before is not None:
            self.list.choose(before)
        else:
            self.list.choose_first()
        self.count.setText(count_line(groups))
        self.count.setVisible(bool(groups))
        self.list.setVisible(bool(groups))
        self.empty.setText("" if groups else _nothing(words))
        self._nothing.setVisible(not groups)
        self.trash.setVisible(bool(words) and not groups)
        self._say()

    def _say(self) -> None:
        """Tell who cannot see it what came of the words."""
        hit = self.list.hit
        if hit is not None:
            announce(self.list, say("find", "{count} {first}", count=self.count.text(), first=spoken(hit)))
        elif self._sought:
            announce(self.list, self.empty.text())

    @Slot()
    def _read_on(self) -> None:
        if self._finder is None or not self._finder.read_more():
            self._reading.stop()

    @Slot(str)
    def _on_typed(self, _words: str) -> None:
        self._typing.start()

    @Slot(object)
    def _on_moved(self, key: Qt.Key) -> None:
        self.look()
        if self.list.hit is not None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.go(key)

    @Slot()
    def _on_open_wanted(self) -> None:
        self.look()
        self.list.open_chosen()

    @Slot(str)
    def _on_typed_in_list(self, letter: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)
        if letter:
            self.field.insert(letter)

    @Slot(object)
    def _on_opened(self, hit: Hit) -> None:
        self._opened = hit
        place = hit.place
        if place.objective is None:
            self._context.navigator.go("reviews" if hit.table == "reflection" else "goals")
            return
        where = place.objective.id
        if place.key_result is not None:
            where = f"{where}/{place.key_result.id}"
        self._context.navigator.go("objective", where)

    @Slot()
    def _on_trash(self) -> None:
        self._context.navigator.go("trash")


def _timer(parent: QWidget, milliseconds: int) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    return made


def _nothing(words: str) -> str:
    if not words:
        return say(
            "find",
            "Titles, whys, notes, what you wrote, people and events: a word or two finds where they stand.",
        )
    return say(
        "find",
        "Nothing you wrote holds “{words}”. Fewer letters often find more; a word's beginning is enough.",
        words=words,
    )


def _hints() -> tuple[tuple[tuple[str, ...], str], ...]:
    return (
        ((say("key", "Enter"),), say("find", "open")),
        ((say("key", "↑"), say("key", "↓")), say("find", "move")),
        ((say("key", "Esc"),), say("find", "go back")),
    )
