"""What few key results need, folded away behind 'More'."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.codes import Whose
from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.records import KeyResult, Objective
from lifeokr.domain.units import NumberStyle
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.asked import Asked
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.editors.flow import Flow
from lifeokr.ui.editors.problems import FieldProblem
from lifeokr.ui.editors.series_choice import SeriesChoice
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.kit.tick_box import TickBox
from lifeokr.ui.widgets.value_field import ValueField
from lifeokr.words import say
from lifeokr.words.goals import whose_word


class MoreFields(QWidget):
    """Sure, committed, whose, weight, days of its own, and the series it reads.

    Which series is asked of a new key result only, and where there is one.

    One made while its objective is under way begins today: where it stands is asked for today as well, and a
    pace that began before it was written would call it late, its silence long.
    """

    changed = Signal()
    committed_chosen = Signal(bool)
    series_chosen = Signal()

    def __init__(
        self,
        ws: Workspace,
        style: NumberStyle,
        objective: Objective,
        *,
        new: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.asked: dict[str, Asked] = {}
        self.toggle = Button(say("editor", "More"), "text", size="small")
        self.toggle.setAccessibleDescription(
            say("editor", "What you are sure of, whose it is, its weight, its days, the series it reads")
        )
        self.toggle.clicked.connect(self._on_toggled)
        self.committed = TickBox(say("editor", "A promise: kept or not, without a stretch"))
        self.sure = ValueField("number", style, says="", in_row=False)
        self.sure.ghost(say("editor", "nothing"))
        self.whose = Choice([(one.value, whose_word(one.value)) for one in Whose], says="")
        self.weight = ValueField("number", style, says="", in_row=False)
        self.weight.ghost("1")
        self._objective = objective
        self.first_day, self.due_day = DayField(ws, says=""), DayField(ws, says="")
        self.first_day.ghost(objective.first_day)
        self.due_day.ghost(objective.due_day)
        if under_way(objective, ws.today):
            self.first_day.show_day(ws.today)
        self._fold = QWidget()
        row = Flow(self._fold, across=2, down=12)
        for name, words, control, width in (
            ("sure", say("editor", "Sure of, never scored"), self.sure, 168),
            ("whose", say("editor", "Whose it is"), self.whose, 168),
            ("weight", say("editor", "Weight"), self.weight, 100),
            ("first_day", say("editor", "From"), self.first_day, 160),
            ("due_day", say("editor", "Until"), self.due_day, 160),
            ("committed", say("editor", "Committed"), self.committed, 0),
        ):
            asked = Asked(words, control, width=width)
            self.asked[name] = asked
            row.addWidget(asked)
        self.series = SeriesChoice(ws)
        if new and self.series.any:
            asked = Asked(say("editor", "Read an existing series"), self.series, width=340)
            self.asked["metric"] = asked
            row.addWidget(asked)
        self.series.currentTextChanged.connect(self.series_chosen)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(3, 0, 0, 0)
        lines.setSpacing(8)
        row_of_toggle = QHBoxLayout()
        row_of_toggle.addWidget(self.toggle)
        row_of_toggle.addStretch(1)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(4)
        row_of_toggle.addLayout(self.beside)
        lines.addLayout(row_of_toggle)
        lines.addWidget(self._fold)
        self._fold.hide()
        for field in (self.sure, self.weight, self.first_day, self.due_day):
            field.textChanged.connect(self.changed)
        self.whose.currentTextChanged.connect(self.changed)
        self.committed.toggled.connect(self.committed_chosen)

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day: those typed, else the objective's."""
        own = self.first_day.day, self.due_day.day
        return own[0] or self._objective.first_day, own[1] or self._objective.due_day

    def unfold(self) -> None:
        """Show the fields."""
        self._fold.show()
        self.toggle.set_text(say("editor", "Less"))

    def show_key_result(self, key_result: KeyResult, sure: float | None) -> None:
        """Show what a key result has, unfolded where it has anything unusual."""
        self.sure.show_value(sure)
        self.whose.choose(key_result.whose.value)
        self.weight.show_value(None if key_result.weight == 1 else key_result.weight)
        self.first_day.show_day(key_result.first_day)
        self.due_day.show_day(key_result.due_day)
        usual = sure is None and key_result.whose is Whose.ME and key_result.weight == 1
        if not usual:
            self.unfold()

    def show_committed(self, committed: bool) -> None:
        """Tick the promise, or not, without asking for it."""
        before = self.committed.blockSignals(True)
        self.committed.setChecked(committed)
        self.committed.blockSignals(before)

    def arguments(self) -> dict[str, Any]:
        """Return the answers as arguments of the verb; raises FieldProblem."""
        told: dict[str, Any] = {"whose": Whose(self.whose.code)}
        for name, read in (
            ("sure", self.sure.number), ("weight", self.weight.number),
            ("first_day", self.first_day.read), ("due_day", self.due_day.read),
        ):  # fmt: skip
            try:
                told[name] = read()
            except LifeokrError as error:
                raise FieldProblem(name, error) from error
        if "metric" in self.asked:
            told["metric_id"] = self.series.code or None
        if told["weight"] is None:
            told["weight"] = 1.0
        return told

    @Slot()
    def ask_days(self) -> None:
        """Show the days and put the keyboard into the first of them."""
        self.unfold()
        self.first_day.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_toggled(self) -> None:
        if self._fold.isVisibleTo(self):
            self._fold.hide()
            self.toggle.set_text(say("editor", "More"))
        else:
            self.unfold()


def under_way(objective: Objective, today: date) -> bool:
    """Return whether an objective has begun before a day and does not end on it."""
    first, due = objective.first_day, objective.due_day
    return first is not None and due is not None and first < today < due
