"""The form of one key result: what it counts, in what, how often, until when, and its goalposts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lifeokr.domain.codes import Cadence
from lifeokr.domain.errors import LifeokrError, TargetMissing
from lifeokr.domain.records import Objective
from lifeokr.domain.units import unit
from lifeokr.services import queries
from lifeokr.services.given import SAME
from lifeokr.services.goalposts import How
from lifeokr.services.views import KeyResultView
from lifeokr.trail.model import value_unit
from lifeokr.ui.context import Context
from lifeokr.ui.editors.asked import Asked
from lifeokr.ui.editors.form_trail import typed_trail
from lifeokr.ui.editors.kept import put_text, text_of
from lifeokr.ui.editors.marks_question import MarksQuestion
from lifeokr.ui.editors.metric_change import MARKS, READING, keep_changes, series_words, turned, turning
from lifeokr.ui.editors.more_fields import MoreFields
from lifeokr.ui.editors.problems import FieldProblem, words_of
from lifeokr.ui.editors.stops import stops_of
from lifeokr.ui.editors.top_fields import TopFields
from lifeokr.ui.editors.units import usual_units
from lifeokr.ui.kind_editors import KIND_EDITORS, Ground, KindEditor
from lifeokr.ui.widgets.trail_view import TrailView
from lifeokr.words import say
from lifeokr.words.goals import kind_word

FIRST_KIND = "latest"
PREVIEW_AFTER = 200  # milliseconds after the last key


class KeyResultForm(QWidget):
    """All fields of a key result but its title; `asked` holds them by name in reading order."""

    changed = Signal()
    restructured = Signal()

    def __init__(
        self, context: Context, objective: Objective, view: KeyResultView | None, colour: str = "ink"
    ) -> None:
        super().__init__()
        self.context, self.objective, self.view, self._colour = context, objective, view, colour
        self.asked: dict[str, Asked] = {}
        self._first: dict[str, Any] = {}
        self._buttons: tuple[QWidget, ...] = ()
        self._start_of_series = ""
        self.top = TopFields(objective, tuple(usual_units(context.workspace).values()))
        self.more = MoreFields(context.workspace, context.style, objective, new=view is None)
        self.question = MarksQuestion()
        self.trail = TrailView("M", labelled=True)
        self.kind_editor: KindEditor = self._make_kind_editor(FIRST_KIND, "number")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_AFTER)
        self._timer.timeout.connect(self.preview_now)
        self._lay_out()
        self._begin()
        self._connect()
        self._on_changed()

    @property
    def kind(self) -> str:
        """The kind chosen."""
        return self.top.kind.code

    def choose_kind(self, kind: str) -> None:
        """Ask what another kind asks; what is typed in fields of the same name stays."""
        self.top.kind.choose(kind)

    def arguments(self) -> dict[str, Any]:
        """Return all answers as arguments of the verb that adds a key result; raises FieldProblem."""
        told: dict[str, Any] = {"kind": self.kind, "cadence": Cadence(self.top.cadence.code)}
        told["unit"] = self.top.entries_unit
        told.update(self.kind_editor.arguments())
        told.update(self.more.arguments())
        return told

    def changes(self) -> dict[str, Any]:
        """Return what differs from the key result that is there, as arguments of the verb that edits it."""
        told = self.arguments()
        changed = {name: value for name, value in told.items() if value != self._first.get(name)}
        if "kind" in changed:  # another kind reads everything anew
            changed |= {name: told[name] for name in (*READING, *MARKS) if name in told}
            if changed["start"] is SAME:
                changed["start"] = self.kind_editor.kind.default_start
        elif changed.keys() & set(MARKS):
            changed["how"] = How(self.question.how.code)
            changed["reason"] = self.question.reason.text()
        if changed.get("target", 0.0) is None:  # emptied: all steps, where there are steps
            changed["target"] = self.kind_editor.typed_target()
            if changed["target"] is None:
                raise FieldProblem("target", TargetMissing(title=""))
        return changed

    @property
    def touched(self) -> bool:
        """Whether anything is typed that a new key result does not begin with."""
        try:
            return self.arguments() != self._first
        except LifeokrError:
            return True

    def texts(self) -> dict[str, str]:
        """Return the text of every field by its name."""
        return {name: text_of(asked.control) for name, asked in self.asked.items()}

    def restore(self, texts: dict[str, str]) -> None:
        """Show texts again; the kind goes first, as it decides what else is asked."""
        if "metric" in self.asked and "metric" in texts:
            put_text(self.more.series, texts["metric"])  # before the fields it fills in
        if "kind" in texts:
            self.choose_kind(texts["kind"])
        for name, asked in list(self.asked.items()):
            if name in texts and name not in {"metric", "kind", "committed"}:
                put_text(asked.control, texts[name])
                if name == "unit":
                    self._on_unit()
        if "stretch" in texts:
            self.kind_editor.take_stretch()
        if "window" in texts and "window" in self.asked:
            self.kind_editor.take_window(texts["window"])
        if "committed" in texts:
            put_text(self.more.committed, texts["committed"])
        if texts.keys() & self.more.asked.keys():
            self.more.unfold()
        self._on_changed()

    def stops(self) -> list[QWidget]:
        """Return the controls in the order they are read."""
        placed = self.top.asked.keys() | self.more.asked.keys()
        first = [asked.control for name, asked in self.asked.items() if name not in placed]
        more = [asked.control for asked in self.more.asked.values()]
        return stops_of([*self.top.stops(), *first, self.more.toggle, *self._buttons, *more])

    def add_buttons(self, *buttons: QWidget) -> None:
        """Put buttons of the line at the end of the form."""
        self._buttons = buttons
        for button in buttons:
            self.more.beside.addWidget(button)

    def summary(self) -> str:
        """Return the form in one line, for when it is folded."""
        marks, shown = self.kind_editor.typed_marks(), unit(self.kind_editor.value_unit)
        word = kind_word(self.kind)
        if marks.target is None:
            return say("editor", "{kind}.", kind=word)
        style = self.context.style
        target = shown.show(marks.target, style)
        start = (
            say("editor", "your first number") if marks.start is None else shown.show_bare(marks.start, style)
        )
        if marks.stretch is None:
            return say("editor", "{kind}. {start} to {target}.", kind=word, start=start, target=target)
        stretch = shown.show_bare(marks.stretch, style)
        return say(
            "editor", "{kind}. {start} to {target}, stretch {stretch}.",
            kind=word, start=start, target=target, stretch=stretch,
        )  # fmt: skip

    def missing(self) -> list[str]:
        """Return in words what it still needs before it can be kept."""
        return self.kind_editor.missing()

    def show_problem(self, name: str, words: str) -> Asked | None:
        """Say what is wrong beneath a field; return it, None where there is no such field."""
        asked = self.asked.get(name)
        if asked is None:
            return None
        if name in self.more.asked:
            self.more.unfold()
        asked.show_problem(words)
        return asked

    def clear_problems(self) -> None:
        """Take every sentence of a mistake away."""
        for asked in self.asked.values():
            asked.show_problem("")

    def _lay_out(self) -> None:
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(16)
        self._lines.addWidget(self.top)
        self._lines.addWidget(self.kind_editor)
        self._lines.addWidget(self.trail)
        self._lines.addWidget(self.question)
        self._lines.addWidget(self.more)

    def _begin(self) -> None:
        """Show the key result that is there, or what a new one begins with."""
        if self.view is not None:
            self.top.show_view(self.view)
            self._put_kind_editor(self.view.metric.kind)
            self.kind_editor.show_view(self.view)
            self.more.show_key_result(self.view.key_result, self.view.standing.sure)
        self._collect()
        self._first = self.arguments()

    def _connect(self) -> None:
        self.top.kind.currentTextChanged.connect(self._on_kind)
        # Numbers that are there are turned into another unit once, not at each letter of its name.
        choice = self.top.unit
        (choice.currentTextChanged if self.view is None else choice.code_chosen).connect(self._on_unit)
        self.top.cadence.currentTextChanged.connect(self._on_changed)
        self.top.days.clicked.connect(self.more.ask_days)
        self.more.changed.connect(self._on_changed)
        self.more.committed_chosen.connect(self._on_committed)
        self.more.series_chosen.connect(self._on_series)
        self.question.changed.connect(self._on_changed)

    def _make_kind_editor(self, kind: str, unit_code: str) -> KindEditor:
        made = KIND_EDITORS[kind](Ground(self.context.workspace, self.context.style, unit_code))
        made.changed.connect(self._on_changed)
        made.restructured.connect(self.restructured)
        return made

    def _put_kind_editor(self, kind: str) -> None:
        before = self.kind_editor
        self.kind_editor = self._make_kind_editor(kind, self.top.entries_unit)
        if self.view is not None and kind == self.view.metric.kind:
            with QSignalBlocker(self.kind_editor):  # not one change after the other
                self.kind_editor.show_view(self.view)
        self._lines.replaceWidget(before, self.kind_editor)
        self.kind_editor.show()
        shares = before.kind.value_is_share != self.kind_editor.kind.value_is_share
        left = {"window", *(MARKS if shares and self.view is not None else ())}
        for name, asked in before.asked.items():
            same = self.kind_editor.asked.get(name)
            if same is not None and type(same.control) is type(asked.control) and name not in left:
                put_text(same.control, text_of(asked.control))
        if not before.suggests:
            self.kind_editor.take_stretch()
        before.hide()
        before.deleteLater()
        self.top.asked["unit"].setVisible(self.kind_editor.kind.has_check_ins)
        self.more.sure.set_unit(self.kind_editor.value_unit)

    def _collect(self) -> None:
        """Name all fields in reading order."""
        self.asked = {**self.top.asked, **self.kind_editor.asked}
        if self.view is not None:
            self.asked |= self.question.asked
        self.asked |= self.more.asked

    def _show_trail(self) -> None:
        marks = self.kind_editor.typed_marks()
        value = None if self.view is None else self.view.standing.value
        model = typed_trail(
            marks, self.kind_editor.value_unit, self.context.style, value=value, colour=self._colour
        )
        self.trail.show_trail(model)
        self.top.show_direction(marks)
        self.top.show_days(*self.more.days, self.context.workspace.today)

    @Slot()
    def preview_now(self) -> None:
        """Say what the changes would do to a key result that is there."""
        self._timer.stop()
        if self.view is None:
            return
        one, ws = self.view.key_result.id, self.context.workspace
        try:
            changes = self.changes()
            marks, telling = bool(changes.keys() & set(MARKS)), bool(changes.keys() - {"whose", "cadence"})
            series = bool(changes.keys() & {"kind", "unit"})
            self.question.show_for(marks=marks and "kind" not in changes, anything=telling)
            if not telling:
                return
            found = queries.previewed(ws, self._trial(self.view, changes), (one,))[one]
            if series:
                units = value_unit(self.view.subject).code, self.kind_editor.value_unit
                self.question.show_words(series_words(found, *units, self.context.style))
            else:
                self.question.show_preview(found)
        except LifeokrError as error:
            self.question.show_words(words_of(error))

    def _trial(self, view: KeyResultView, changes: dict[str, Any]) -> Callable[[], None]:
        ws = self.context.workspace

        def act() -> None:
            keep_changes(ws, view, changes)

        return act

    @Slot()
    def _on_kind(self) -> None:
        self._put_kind_editor(self.kind)
        self._collect()
        self.restructured.emit()
        self._on_changed()

    @Slot()
    def _on_unit(self) -> None:
        code = self.top.entries_unit
        try:
            turn = turning(self.kind_editor.ground.unit_code, code)
        except LifeokrError:
            return
        if self.view is None or turn is None:
            self.kind_editor.set_unit(code)
            self.more.sure.set_unit(self.kind_editor.value_unit)
        else:
            share = self.kind_editor.kind.value_is_share
            self._first = turned(self._first, code, turn, share=share)
            self.kind_editor.convert(code, turn)
            self._convert_sure(turn)
        self._on_changed()

    def _convert_sure(self, turn: Callable[[float], float]) -> None:
        entry = self.more.sure.entry
        self.more.sure.set_unit(self.kind_editor.value_unit)
        if entry is not None and not self.kind_editor.kind.value_is_share:
            self.more.sure.show_value(turn(entry.value))

    @Slot()
    def _on_series(self) -> None:
        """Count as the series chosen does, from its newest number on; a start of one's own stays."""
        series, start = self.more.series.series, self.kind_editor.start
        of_series = bool(start.text()) and start.text() == self._start_of_series
        if series is not None:
            self.top.take_series(series)
        else:
            self.top.leave_series()
        start = self.kind_editor.start  # another kind has another field
        if self.kind_editor.asks_start and (of_series or not start.text().strip()):
            start.show_value(self.more.series.start)
            self._start_of_series = start.text()
        self._on_changed()

    @Slot(bool)
    def _on_committed(self, committed: bool) -> None:
        self.kind_editor.set_committed(committed)

    @Slot()
    def _on_changed(self) -> None:
        self._show_trail()
        self.more.show_committed(self.kind_editor.committed)
        if self.view is not None:
            known = self.kind == self.view.metric.kind  # another kind asks for its marks anew
            if self._first and known and self.kind_editor.start_changed:
                self.question.ask_fix_only()
            self._timer.start()
        self.changed.emit()
