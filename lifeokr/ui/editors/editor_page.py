"""What both editors are: a page of fields with drafts, one way to finish and one to leave."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.ui.context import Context
from lifeokr.ui.editors.asked import Asked
from lifeokr.ui.editors.bars import Bar, draft_bar, going_on_bar
from lifeokr.ui.editors.draft_keeper import DraftKeeper
from lifeokr.ui.editors.kept import put_text, text_of
from lifeokr.ui.editors.left import GOING_ON, going_on, slot_for
from lifeokr.ui.editors.problems import field_of, words_of
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.icons import IconView
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.words import say

_FINISH = ("Ctrl+Return", "Ctrl+Enter")


class EditorPage(Page):
    """Subclasses name themselves in `editor`, lay out their fields in `build` and keep them in `finish`.

    The page is built once: what another program changes meanwhile never takes away what is typed. `about`
    may ask, as `Left.about` does, to go on at once with what was left.
    """

    editor = ""

    def __init__(self, context: Context, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self.context = context
        self.workspace = context.workspace
        self._goes_on = about.startswith(GOING_ON)
        slot, self.about = going_on(about) if self._goes_on else ("", about)
        slot = slot or slot_for(self.workspace, self.editor, about)
        self.keeper = DraftKeeper(self.workspace, slot, self.about, self)
        self.keeper.failed.connect(self.show_problem)
        self.keeper.stirred.connect(self._on_stirred)
        self.asked: dict[str, Asked] = {}
        self.offered: dict[str, str] = {}
        self.draft_bar: Bar | None = None
        self.cancel_button = Button(say("editor", "Cancel"), "outlined")
        self.done_button = Button("", "primary")
        self.trouble = Label("", "body", wrap=True)
        self.trouble.hide()
        self._bars = QVBoxLayout()
        self._bars.setSpacing(12)
        self._built = False
        self.cancel_button.clicked.connect(self.cancel)
        self.done_button.clicked.connect(self.finish)
        for keys, act in (*((keys, self.finish) for keys in _FINISH), ("Escape", self.cancel)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def build(self, sheet: Sheet) -> None:
        """Lay out head and fields."""
        raise NotImplementedError

    def save(self) -> str:
        """Keep everything as one step and return the page to go to; raises LifeokrError."""
        raise NotImplementedError

    def place_words(self) -> str:
        """Return where a person finds again what they leave here."""
        return say("editor", "the top of Goals")

    @property
    def unsaved(self) -> bool:
        """Whether the fields hold anything that is not kept for good."""
        return any(self.keeper.differs(field) for field in self.keeper.watched)

    def refresh(self) -> None:
        """Lay the page out, the first time it is shown."""
        if self._built:
            return
        self._built = True
        sheet = Sheet()
        self.build(sheet)
        self.show_sheet(sheet)
        self._offer_draft()
        self.focus_first()

    def head(self, sheet: Sheet, icon: str, above: str, title: str, lead: str) -> None:
        """Write the head: a line above, the question, a line below, and the two buttons beside it."""
        row = QHBoxLayout()
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        if above:
            line = QHBoxLayout()
            line.setSpacing(6)
            line.addWidget(IconView(icon, "ink2", size=16))
            line.addWidget(Label(above, "small", token="ink2", elide=True), 1)
            words.addLayout(line)
        words.addWidget(Label(title, "h1", wrap=True))
        words.addWidget(Label(lead, "lead", wrap=True))
        row.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.done_button)
        row.addLayout(buttons)
        sheet.head.addLayout(row)
        sheet.main.addLayout(self._bars)
        self._bars.addWidget(self.trouble)

    def add_bar(self, bar: Bar) -> None:
        """Show a bar above the fields."""
        self._bars.insertWidget(0, bar)

    def ask(self, name: str, words: str, control: QWidget, *, width: int = 0) -> Asked:
        """Return a control under its label, its draft kept under its name."""
        asked = Asked(words, control, width=width)
        asked.setObjectName(name)
        self.asked[name] = asked
        return asked

    def watch(self, names: Iterable[str] | None = None) -> None:
        """Keep drafts of the fields asked, in the state they are in now."""
        for name in self.asked if names is None else names:
            self.keeper.watch(name, self.asked[name].control)

    def restore(self, texts: dict[str, str]) -> None:
        """Show the texts of a draft again."""
        for name, text in texts.items():
            if name in self.asked:
                put_text(self.asked[name].control, text)

    def shows_already(self, texts: dict[str, str]) -> bool:
        """Return whether a draft says nothing that the fields do not say."""
        return all(name in self.asked and text_of(self.asked[name].control) == text
                   for name, text in texts.items())  # fmt: skip

    @Slot()
    def finish(self) -> None:
        """Keep everything, or say what is wrong beneath its field."""
        self.clear_problems()
        try:
            place = self.save()
        except LifeokrError as error:
            self.show_problem(error)
            return
        if not place:
            return
        self.keeper.end()
        page, _, about = place.partition(" ")
        if page == "back":
            self.context.navigator.back()
        else:
            self.context.navigator.go(page, about)

    @Slot()
    def cancel(self) -> None:
        """Go back; what was typed is kept as a draft."""
        self.keeper.keep_now()
        self.context.navigator.back()

    def clear_problems(self) -> None:
        """Take every sentence of a mistake away."""
        self.trouble.hide()
        for asked in self.asked.values():
            asked.show_problem("")

    @Slot(object)
    def show_problem(self, error: object) -> None:
        """Say an error beneath its field and put the keyboard there; above all fields where it has none."""
        if not isinstance(error, LifeokrError):
            return
        asked = self.asked_for(error)
        if asked is None:
            self.trouble.setText(words_of(error))
            self.trouble.show()
            self.ensureWidgetVisible(self.trouble)
            return
        asked.show_problem(words_of(error))
        asked.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(asked)

    def asked_for(self, error: LifeokrError) -> Asked | None:
        """Return the field that an error belongs beneath."""
        return self.asked.get(field_of(error))

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        if event.type() == QEvent.Type.Hide and self._built:
            self._take_leave()
        return super().event(event)

    def _take_leave(self) -> None:
        """Keep what is typed and say where it is found again; a draft that says nothing is dropped."""
        self.keeper.keep_now()
        if self.keeper.ended or self.workspace.read_only or not self.window().isVisible():
            return
        if self.keeper.unkept:
            self.context.navigator.tell(say("editor", "What you wrote here could not be kept."))
        elif self.unsaved:
            self.context.navigator.tell(
                say("editor", "Kept as you left it. You find it again at {place}.", place=self.place_words())
            )
        elif not self.offered and self.keeper.found():
            self.keeper.drop()

    def _offer_draft(self) -> None:
        texts, kept_on = self.keeper.found(), self.keeper.found_on()
        if kept_on is None or self.shows_already(texts):
            return
        if self._goes_on:
            self.restore(texts)
            self.draft_bar = going_on_bar(kept_on)
        else:
            self.offered = texts
            self.draft_bar = draft_bar(kept_on)
        self.draft_bar.answered.connect(self._on_draft_answered)
        self.add_bar(self.draft_bar)

    @Slot(str)
    def _on_draft_answered(self, answer: str) -> None:
        texts, self.offered = self.offered, {}
        if answer == "afresh":
            self.keeper.drop()
            self.keeper.end()
            self.context.navigator.go(f"{self.editor}-editor", self.about)
            return
        if answer == "go-on":
            self.restore(texts)
        else:
            self.keeper.drop()
        self.focus_first()

    @Slot()
    def _on_stirred(self) -> None:
        """Write beside the earlier text where a person passes its offer over, never into it."""
        if not self.offered or self.draft_bar is None:
            return
        self.offered = {}
        self.keeper.set_aside()
        self.draft_bar.settle(
            say("editor", "What you were writing before stays kept. You find it again at {place}.",
                place=self.place_words())
        )  # fmt: skip


def column(width: int) -> QWidget:
    """Return a widget for a column of fields, at most so wide."""
    made = QWidget()
    made.setMaximumWidth(width)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made
