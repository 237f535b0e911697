"""One numbered line of the key results editor: its words, and its form while it is the one being written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError, TitleMissing
from lifeokr.domain.records import Objective
from lifeokr.services import key_results
from lifeokr.services.views import KeyResultView
from lifeokr.ui.context import Context
from lifeokr.ui.editors.asked import RING, Asked
from lifeokr.ui.editors.field_problems import field_problems
from lifeokr.ui.editors.kept import text_of
from lifeokr.ui.editors.key_result_form import KeyResultForm
from lifeokr.ui.editors.metric_change import keep_changes
from lifeokr.ui.editors.problems import field_of, words_of
from lifeokr.ui.kit.buttons import IconButton
from lifeokr.ui.kit.card import Card
from lifeokr.ui.kit.fonts import font, scaled
from lifeokr.ui.kit.text import Label
from lifeokr.ui.widgets.key_result_words import kind_and_scale
from lifeokr.words import say

TITLE = "title"


class KeyResultLine(Card):
    """A line; `key` is the id of a key result that is there, or names a new one.

    `restructured` says that other fields are there now, `entered` that the next line is wanted.
    """

    changed = Signal()
    restructured = Signal()
    entered = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(
        self,
        context: Context,
        objective: Objective,
        key: str,
        view: KeyResultView | None = None,
        *,
        colour: str = "ink",
    ) -> None:
        super().__init__(padding=(24, 18))
        self.context, self.objective, self.key, self.view, self._colour = (
            context, objective, key, view, colour,
        )  # fmt: skip
        self.form: KeyResultForm | None = None
        self._refused: tuple[str, dict[str, str]] | None = None
        self.number = Label("", "lead")
        self.title = QLineEdit()
        self.title.setMaxLength(500)
        self.title.setFont(font("lead"))
        self.title.setMinimumHeight(scaled(44))
        self.title.setTextMargins(10, 0, 8, 0)
        self.caption = Label("", "small", token="ink2", wrap=True)
        self.caption.setContentsMargins(RING, 0, 0, 0)
        self.needs = Label("", "small-strong", wrap=True)
        self.needs.setContentsMargins(RING, 0, 0, 0)
        self.up = IconButton("chevron-up", "", parent=self)
        self.down = IconButton("chevron-down", "", parent=self)
        self.away = IconButton("minus", "", parent=self)
        for button in (self.up, self.down, self.away):
            button.hide()  # until there is a form to stand in
        self._asked_title = Asked("", self.title)
        self._asked_title.hide_words()
        self._lay_out()
        if view is not None:
            self.title.setText(view.key_result.title)
        self.title.textChanged.connect(self._on_edited)
        self.title.returnPressed.connect(self.entered)
        self.away.clicked.connect(self.removed)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.fold()

    @property
    def is_open(self) -> bool:
        """Whether the form is shown."""
        return self.form is not None and self.form.isVisibleTo(self)

    @property
    def empty(self) -> bool:
        """Whether nothing was written for a new key result."""
        untouched = self.form is None or not self.form.touched
        return self.view is None and not self.title.text().strip() and untouched

    @property
    def asked(self) -> dict[str, Asked]:
        """The fields by name, in reading order."""
        return {TITLE: self._asked_title, **(self.form.asked if self.form else {})}

    def stops(self) -> list[QWidget]:
        """Return the controls in the order they are read."""
        return [self.title, *(self.form.stops() if self.form else ())]

    def take_place(self, number: int, of: int) -> None:
        """Take a place among the lines, and name the controls by it."""
        self.number.setText(str(number))
        self.title.setAccessibleName(say("key-results-editor", "Key result {number}", number=number))
        for button, words in (
            (self.up, say("key-results-editor", "Move key result {number} up", number=number)),
            (self.down, say("key-results-editor", "Move key result {number} down", number=number)),
            (self.away, say("key-results-editor", "Take key result {number} away", number=number)),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < of)

    def with_form(self) -> KeyResultForm:
        """Return the form, made when it is first wanted."""
        if self.form is None:
            self.form = KeyResultForm(self.context, self.objective, self.view, self._colour)
            self.form.changed.connect(self._on_edited)
            self.form.restructured.connect(self.restructured)
            self.form.add_buttons(self.up, self.down, self.away)
            self._lines.addWidget(self.form)
            self.form.hide()
            self.restructured.emit()
        return self.form

    def unfold(self) -> None:
        """Show the form."""
        self.with_form().show()
        for button in (self.up, self.down, self.away):
            button.show()
        self._say("", "")

    def fold(self) -> None:
        """Show a line of words instead of the form."""
        if self.form is not None:
            self.form.hide()
        if self.title.text().strip() and self.view is None:
            self.with_form()  # so that what is missing is known although nothing but the title is typed
        self._say(self._caption(), needs_words(self._missing()))

    def texts(self) -> dict[str, str]:
        """Return the text of every field."""
        return {name: text_of(asked.control) for name, asked in self.asked.items()}

    def restore(self, texts: dict[str, str]) -> None:
        """Show texts again."""
        if TITLE in texts:
            self.title.setText(texts[TITLE])
        if texts.keys() - {TITLE}:
            self.with_form().restore(texts)
        self.fold()

    def save(self) -> str:
        """Keep the key result and return its id; raises LifeokrError."""
        ws = self.context.workspace
        if self.view is None:
            told = self.with_form().arguments()
            made = key_results.add_key_result(
                ws, objective_id=self.objective.id, title=self.title.text(), **told
            )
            return made.id
        changes = self.changes()
        if changes:
            keep_changes(ws, self.view, changes)
        return self.view.key_result.id

    def changes(self) -> dict[str, Any]:
        """Return what differs from the key result that is there; raises FieldProblem."""
        changes = {} if self.form is None else self.form.changes()
        if self.view is not None and self.title.text() != self.view.key_result.title:
            changes[TITLE] = self.title.text()
        return changes

    def show_problem(self, error: LifeokrError) -> Asked:
        """Say what is wrong beneath its field, else beneath the title; return the field."""
        self.unfold()
        name, words = field_of(error), words_of(error)
        self._refused = name, self._numbers()
        asked = None if self.form is None or name == TITLE else self.form.show_problem(name, words)
        if asked is None:
            asked = self._asked_title
            asked.show_problem(words)
        return asked

    def problems(self) -> dict[str, LifeokrError]:
        """Return what is wrong by its field, as far as the fields alone tell."""
        if self.form is None and self.view is not None:
            untouched = self.title.text() == self.view.key_result.title
            return {} if untouched or self.title.text().strip() else {TITLE: TitleMissing(field=TITLE)}
        return field_problems(self.title.text(), self.with_form())

    def show_problems(self, found: Mapping[str, LifeokrError]) -> Asked:
        """Say each beneath its field; return the first of these fields."""
        told = [self.show_problem(error) for error in found.values()]
        return next(asked for asked in self.asked.values() if asked in told)

    def clear_problems(self) -> None:
        """Take every sentence of a mistake away."""
        self._refused = None
        for asked in self.asked.values():
            asked.show_problem("")

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's name
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.title.setFont(font("lead"))
            self.title.setMinimumHeight(scaled(44))
        return super().event(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        self.number.setFixedWidth(scaled(20))
        self.number.setMinimumHeight(scaled(44) + RING)
        self.number.setContentsMargins(0, RING, 0, 0)
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(16)
        self._lines.addWidget(self._asked_title)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.caption)
        said.addWidget(self.needs)
        self._lines.addLayout(said)
        row.addLayout(self._lines, 1)
        self.body.addLayout(row)

    def _say(self, caption: str, needs: str) -> None:
        for label, words in ((self.caption, caption), (self.needs, needs)):
            label.setText(words)
            label.setVisible(bool(words))
        self._asked_title.describe(needs)

    def _missing(self) -> list[str]:
        """Return what a line that is written needs still, in words."""
        if self.form is None or self.empty:
            return []
        title = [] if self.title.text().strip() else [say("missing", "a title")]
        return [*title, *self.form.missing()]

    def _caption(self) -> str:
        if self.form is not None and (self.view is not None or not self.empty):
            return self.form.summary()
        if self.view is not None:
            return kind_and_scale(self.view, self.context.style)
        return ""

    def _numbers(self) -> dict[str, str]:
        return {name: text for name, text in self.texts().items() if name != TITLE}

    @Slot()
    def _on_edited(self) -> None:
        """Take away the sentence of what was mended; what was refused in keeping it stays till it changes."""
        told = {name: asked for name, asked in self.asked.items() if asked.problem.text()}
        if told:
            found = self.problems()
            for name, asked in told.items():
                still = self._refused == (name, self._numbers()) and name != TITLE
                if not still:
                    asked.show_problem(words_of(found[name]) if name in found else "")
        self.changed.emit()

    @Slot()
    def _on_up(self) -> None:
        self.moved.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.moved.emit(1)


def needs_words(missing: list[str]) -> str:
    """Return what is missing as a sentence, empty for nothing: Needs a range and a target."""
    if not missing:
        return ""
    *some, last = missing
    if some:
        last = say("missing", "{some} and {last}", some=say("missing", ", ").join(some), last=last)
    return say("missing", "Needs {what}.", what=last)


class LineOrder(QWidget):
    """Which lines there are and in which order, kept as a draft beside their texts."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: tuple[str, ...] = ()
        self.hide()

    def take(self, keys: tuple[str, ...]) -> None:
        """Take an order."""
        if keys != self.keys:
            self.keys = keys
            self.changed.emit()

    def kept_text(self) -> str:
        """Return the order as one text."""
        return " ".join(self.keys)

    def put_kept(self, text: str) -> None:
        """Take an order that was kept."""
        self.take(tuple(text.split()))
