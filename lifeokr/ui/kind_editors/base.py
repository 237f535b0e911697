"""What every kind's editor is: its own questions, then start, target and stretch in the value's unit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lifeokr.domain.codes import Per
from lifeokr.domain.errors import LifeokrError, TargetEqualsStart, ValueNotRead
from lifeokr.domain.kinds import Kind, kind_of
from lifeokr.domain.marks import suggest_stretch
from lifeokr.domain.standing import Standing
from lifeokr.domain.units import NumberStyle, unit
from lifeokr.frozen import frozen
from lifeokr.services.given import SAME
from lifeokr.services.views import KeyResultView
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.asked import Asked
from lifeokr.ui.editors.flow import Flow
from lifeokr.ui.editors.problems import FieldProblem
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.widgets.value_field import ValueField
from lifeokr.words import say
from lifeokr.words.goals import per_word

WHOLE = "cycle"  # the code of a window that is the whole cycle


@frozen
class Ground:
    """What an editor of a kind stands on: the life, how numbers are written, and the unit of entries."""

    ws: Workspace
    style: NumberStyle
    unit_code: str = "number"


@frozen
class TypedMarks:
    """The goalposts as far as they are typed and can be read; `start` is the one in force."""

    start: float | None
    target: float | None
    stretch: float | None


class KindEditor(QWidget):
    """Subclasses name their kind and add their own questions in `build_reading`."""

    code: ClassVar[str]
    asks_start: ClassVar[bool] = True
    changed = Signal()
    restructured = Signal()  # other controls are there now

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.asked: dict[str, Asked] = {}
        self._start_known: float | None = None
        self._start_text = ""
        self._suggests = True
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(16)
        self._entry_fields: list[ValueField] = []
        self.start = self.value_field()
        self.target = self.value_field()
        self.stretch = self.value_field()
        self._window_by_hand = False
        self.build_reading(self._lines)
        self._build_marks()
        self.set_unit(ground.unit_code)

    @property
    def kind(self) -> Kind:
        """The kind this editor asks for."""
        return kind_of(self.code)

    @property
    def value_unit(self) -> str:
        """The unit of the value and its marks: per cent for shares, else that of the entries."""
        return "percent" if self.kind.value_is_share else self.ground.unit_code

    def start_words(self) -> str:
        """Return the question for the start."""
        return say("kind-editor", "Where are you today?")

    def start_ghost(self) -> str:
        """Return what an empty start means."""
        if self.kind.default_start is None:
            return say("kind-editor", "my first number")
        return "0"

    def build_reading(self, lines: QVBoxLayout) -> None:
        """Add the questions of this kind alone."""

    def reading(self) -> dict[str, Any]:
        """Return the answers to them as arguments of the verb; raises FieldProblem."""
        return {}

    def show_reading(self, view: KeyResultView) -> None:
        """Show the answers of a key result that is there."""

    def value_field(self) -> ValueField:
        """Return a field for a mark."""
        return ValueField(self.value_unit, self.ground.style, says="", in_row=False)

    def entry_field(self) -> ValueField:
        """Return a field for a number in the unit of the entries."""
        field = ValueField(self.ground.unit_code, self.ground.style, says="", in_row=False)
        self._entry_fields.append(field)
        return field

    def ask(self, name: str, words: str, control: QWidget, *, width: int = 156) -> Asked:
        """Return a control under its label."""
        asked = Asked(words, control, width=width)
        self.asked[name] = asked
        return asked

    def set_unit(self, unit_code: str) -> None:
        """Read and show values in another unit from now on."""
        self.ground = Ground(self.ground.ws, self.ground.style, unit_code)
        for field in (self.start, self.target, self.stretch):
            field.set_unit(self.value_unit)
        for field in self._entry_fields:
            field.set_unit(unit_code)
        self.suggest()

    def convert(self, unit_code: str, turn: Callable[[float], float]) -> None:
        """Read and show values in another unit, those typed turned into it."""
        fields = list(self._entry_fields)
        if not self.kind.value_is_share:
            fields += [self.start, self.target, self.stretch]
        numbers = [(field, _number_in(field)) for field in fields]
        start_same = not self.start_changed
        self.set_unit(unit_code)
        for field, number in numbers:
            if number is not None:
                field.show_value(turn(number))
        if start_same:
            self._start_text = self.start.text().strip()

    def show_view(self, view: KeyResultView) -> None:
        """Show what a key result that is there has; nothing is suggested for it."""
        standing = view.standing
        self._suggests = False
        self._start_known = standing.start
        if self.asks_start:
            self.asked["start"].set_words(say("kind-editor", "At the start"))
        self.show_reading(view)
        self.start.show_value(view.key_result.start)
        self._start_text = self.start.text()
        self.show_marks(standing)

    def show_marks(self, standing: Standing) -> None:
        """Show the target and stretch in force."""
        self.target.show_value(standing.target)
        self.stretch.show_value(standing.stretch)

    def number(self, name: str) -> float | None:
        """Return the number in a field, None where it is empty; raises FieldProblem."""
        control = self.asked[name].control
        try:
            return control.number() if isinstance(control, ValueField) else None
        except ValueNotRead as error:
            raise FieldProblem(name, error) from error

    def arguments(self) -> dict[str, Any]:
        """Return all answers as arguments of the verb; raises FieldProblem."""
        start = self.number("start") if self.asks_start else None
        told = self.reading()
        told["start"] = SAME if start is None and self.kind.default_start is not None else start
        told["target"] = self.number("target")
        told["stretch"] = self.number("stretch")
        return told

    def typed_marks(self) -> TypedMarks:
        """Return the goalposts as far as they can be read."""
        start = _quietly(self, "start") if self.asks_start else 0.0
        if start is None:
            start = self._start_known if self._start_known is not None else self.kind.default_start
        return TypedMarks(start, self.typed_target(), _quietly(self, "stretch"))

    def typed_target(self) -> float | None:
        """Return the target as far as it can be read."""
        return _quietly(self, "target")

    def missing(self) -> list[str]:
        """Return in words what a key result of this kind cannot do without and does not have yet."""
        if self.typed_target() is not None:
            return []
        typed = bool(self.target.text().strip())
        return [say("missing", "a target that can be read") if typed else say("missing", "a target")]

    @property
    def committed(self) -> bool:
        """Whether there is no stretch on purpose: a promise to keep or not."""
        return not self._suggests and not self.stretch.text().strip()

    def take_stretch(self) -> None:
        """Take the stretch as written by the person, as where a draft brought it back."""
        self._suggests = False
        self.suggest()

    def set_committed(self, committed: bool) -> None:
        """Take the stretch away, or suggest one again."""
        if committed == self.committed:
            return
        self._suggests = not committed
        if committed:
            self.stretch.clear()
        self.suggest()
        self.changed.emit()

    @property
    def start_changed(self) -> bool:
        """Whether the start is another than that of the key result that is there."""
        return self.asks_start and self.start.text().strip() != self._start_text

    @property
    def suggests(self) -> bool:
        """Whether the stretch is lifeokr's suggestion, which follows start and target."""
        return self._suggests

    def suggest(self) -> None:
        """Write the suggested stretch while the person has not written one."""
        if self._suggests:
            self.stretch.show_value(self.suggestion())
        suggested = self._suggests and bool(self.stretch.text())
        self.stretch.set_suffix(say("kind-editor", "suggested") if suggested else self.stretch.unit_suffix)
        self.stretch.ghost("" if self._suggests else say("kind-editor", "none"))

    def suggestion(self) -> float | None:
        """Return a stretch for start and target; None where they leave none."""
        marks = self.typed_marks()
        if marks.start is None or marks.target is None:
            return None
        counted = self.kind.entry_is_sum and unit(self.value_unit).quantity == "number"
        whole = counted and marks.start.is_integer() and marks.target.is_integer()
        try:
            return suggest_stretch(
                marks.start, marks.target, 1.0 if self.kind.value_is_share else None, whole=whole
            )
        except TargetEqualsStart:
            return None

    def _build_marks(self) -> None:
        row = Flow(across=2, down=12)
        if self.asks_start:
            row.addWidget(self.ask("start", self.start_words(), self.start, width=184))
            self.start.ghost(self.start_ghost())
            self.start.textChanged.connect(self._on_marks)
        row.addWidget(self.ask("target", say("kind-editor", "Target, score 0.7"), self.target, width=184))
        row.addWidget(self.ask("stretch", say("kind-editor", "Stretch, score 1.0"), self.stretch, width=220))
        self.target.textChanged.connect(self._on_marks)
        self.stretch.textChanged.connect(self.changed)
        self.stretch.textEdited.connect(self._on_stretch_edited)
        self._lines.addLayout(row)

    @Slot()
    def _on_marks(self) -> None:
        self.suggest()
        self.changed.emit()

    @Slot()
    def _on_stretch_edited(self) -> None:
        self._suggests = False
        self.suggest()
        self.changed.emit()

    def window_choice(self) -> Choice:
        """Return the choice of how far back is read; it follows the start until it is chosen by hand."""
        choice = Choice(
            [(WHOLE if window is None else str(window), self.window_words(window))
             for window in self.kind.windows],
            says="",
        )  # fmt: skip
        choice.choose(window_code(self.kind.default_window(None)))
        choice.activated.connect(self._on_window_chosen)
        choice.currentTextChanged.connect(self.changed)
        if self.asks_start:
            self.start.textChanged.connect(self._on_start_for_window)
        self._window = choice
        return choice

    def window_words(self, window: int | None) -> str:
        """Return a window in words."""
        if window is None:
            return say("kind-editor", "the whole time")
        return say("kind-editor", "the last day || the last {n} days", n=window)

    def chosen_window(self) -> int | None:
        """Return the window chosen."""
        return None if self._window.code == WHOLE else int(self._window.code)

    def take_window(self, code: str) -> None:
        """Take a window as chosen by the person, as where a draft brought it back."""
        self._window_by_hand = True
        self._window.choose(code)

    def show_window(self, window: int | None) -> None:
        """Show a window as chosen."""
        self.take_window(window_code(window))

    def per_choice(self) -> Choice:
        """Return the choice of the period that entries are summed by."""
        choice = Choice([(per.value, per_word(per.value)) for per in self.kind.takes_per], says="")
        choice.choose(self.kind.default_per.value)
        choice.currentTextChanged.connect(self.changed)
        return choice

    @Slot()
    def _on_window_chosen(self) -> None:
        self._window_by_hand = True

    @Slot()
    def _on_start_for_window(self) -> None:
        if not self._window_by_hand:
            start = _quietly(self, "start")
            self._window.choose(window_code(self.kind.default_window(start)))


def window_code(window: int | None) -> str:
    """Return the code of a window in a choice."""
    return WHOLE if window is None else str(window)


def chosen_per(choice: Choice) -> Per:
    """Return the period chosen."""
    return Per(choice.code)


def flow_of(*asked: Asked) -> Flow:
    """Return a row of questions."""
    row = Flow(across=2, down=12)
    for one in asked:
        row.addWidget(one)
    return row


def _quietly(editor: KindEditor, name: str) -> float | None:
    """Return the number in a field, None where there is none to read."""
    if name not in editor.asked:
        return None
    try:
        return editor.number(name)
    except LifeokrError:
        return None


def _number_in(field: ValueField) -> float | None:
    try:
        return field.number()
    except LifeokrError:
        return None
