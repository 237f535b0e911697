"""The steps of a key result as lines: what, how much it weighs, by when."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError, TitleMissing
from lifeokr.domain.records import Step
from lifeokr.domain.units import NumberStyle
from lifeokr.services.steps import StepLine
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.asked import RING
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.editors.problems import FieldProblem
from lifeokr.ui.kit.buttons import Button, IconButton
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.inner_room import give_room
from lifeokr.ui.widgets.value_field import ValueField
from lifeokr.words import say


class StepRow(QWidget):
    """One step; `step_id` names one that is there."""

    changed = Signal()
    entered = Signal()
    removed = Signal()

    def __init__(self, ws: Workspace, style: NumberStyle, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.step_id: str | None = None
        self.title = QLineEdit()
        self.title.setMaxLength(500)
        self.title.setMinimumHeight(scaled(32))
        give_room(self.title)
        self.title.setPlaceholderText(say("steps", "What is done then?"))
        self.weight = ValueField("number", style, says="", in_row=False)
        self.weight.ghost("1")
        self.weight.set_suffix(say("steps", "weight"))
        self.weight.setFixedWidth(scaled(96))
        self.day = DayField(ws, says="")
        self.day.setFixedWidth(scaled(150))
        self.day.setPlaceholderText(say("steps", "by when"))
        self.away = IconButton("minus", "")
        line = QHBoxLayout(self)
        line.setContentsMargins(RING, RING, RING, RING)
        line.setSpacing(10)
        for widget in (self.title, self.weight, self.day, self.away):
            line.addWidget(widget, 1 if widget is self.title else 0)
        for field in (self.title, self.weight, self.day):
            field.textChanged.connect(self.changed)
        for field in (self.title, self.weight, self.day):
            field.returnPressed.connect(self.entered)
        self.away.clicked.connect(self.removed)
        self.take_number(number)

    @property
    def empty(self) -> bool:
        """Whether nothing is typed."""
        return not (self.title.text().strip() or self.weight.text().strip() or self.day.text().strip())

    def take_number(self, number: int) -> None:
        """Name the controls by the place of the step."""
        self.title.setAccessibleName(say("steps", "Step {number}", number=number))
        self.weight.setAccessibleName(say("steps", "Weight of step {number}", number=number))
        self.day.setAccessibleName(say("steps", "Day of step {number}", number=number))
        says = say("steps", "Take step {number} away", number=number)
        self.away.setAccessibleName(says)
        self.away.setToolTip(says)


class StepsField(QWidget):
    """All steps in their order; Enter in the last one adds another."""

    changed = Signal()
    restructured = Signal()

    def __init__(self, ws: Workspace, style: NumberStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ws, self._style = ws, style
        self.rows: list[StepRow] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self.add = Button(say("steps", "Add a step"), "plain", size="small", icon="plus")
        self.add.clicked.connect(self._on_add)
        self._lines.addWidget(self.add)
        self.add_row()

    @property
    def weight(self) -> float:
        """The weight of all steps typed so far."""
        return float(sum(_weight(row) for row in self.rows if row.title.text().strip()))

    def lines(self) -> list[StepLine]:
        """Return the steps typed; raises FieldProblem."""
        made = []
        for row in self.rows:
            if row.empty:
                continue
            if not row.title.text().strip():
                raise FieldProblem("steps", TitleMissing(field="title"))
            try:
                weight, day = row.weight.number(), row.day.read()
            except LifeokrError as error:
                raise FieldProblem("steps", error) from error
            made.append(
                StepLine(
                    title=row.title.text(), weight=1.0 if weight is None else weight, day=day, id=row.step_id
                )
            )
        return made

    def show_steps(self, steps: Iterable[Step]) -> None:
        """Show steps that are there."""
        self._clear()
        for step in steps:
            row = self.add_row()
            row.step_id = step.id
            row.title.setText(step.title)
            row.weight.show_value(None if step.weight == 1 else step.weight)
            row.day.show_day(step.day)
        if not self.rows:
            self.add_row()

    def kept_text(self) -> str:
        """Return all rows as one text."""
        rows = [
            [row.title.text(), row.weight.text(), row.day.text(), row.step_id or ""]
            for row in self.rows
            if not row.empty
        ]
        return json.dumps(rows, ensure_ascii=False) if rows else ""

    def put_kept(self, text: str) -> None:
        """Show again what `kept_text` returned."""
        rows: list[Any] = json.loads(text) if text else []
        self._clear()
        for title, weight, day, step_id in rows:
            row = self.add_row()
            row.step_id = step_id or None
            row.title.setText(title)
            row.weight.setText(weight)
            row.day.setText(day)
        if not self.rows:
            self.add_row()

    def add_row(self) -> StepRow:
        """Add an empty step at the end."""
        row = StepRow(self._ws, self._style, len(self.rows) + 1, self)
        row.changed.connect(self.changed)
        row.entered.connect(self._on_entered)
        row.removed.connect(self._on_removed)
        self.rows.append(row)
        self._lines.insertWidget(len(self.rows) - 1, row)
        self.restructured.emit()
        return row

    def stops(self) -> list[QWidget]:
        """Return the controls in their order."""
        each = ((row.title, row.weight, row.day, row.away) for row in self.rows)
        return [*(control for row in each for control in row), self.add]

    def _clear(self) -> None:
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    @Slot()
    def _on_add(self) -> None:
        self.add_row().title.setFocus()

    @Slot()
    def _on_entered(self) -> None:
        row = self.sender()
        if not isinstance(row, StepRow):
            return
        at = self.rows.index(row)
        if at + 1 == len(self.rows):
            if row.empty:
                return
            self.add_row()
        self.rows[at + 1].title.setFocus()

    @Slot()
    def _on_removed(self) -> None:
        row = self.sender()
        if not isinstance(row, StepRow):
            return
        at = self.rows.index(row)
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self.rows:
            self.add_row()
        for number, other in enumerate(self.rows, 1):
            other.take_number(number)
        self.rows[min(at, len(self.rows) - 1)].title.setFocus()
        self.restructured.emit()
        self.changed.emit()


def _weight(row: StepRow) -> float:
    try:
        typed = row.weight.number()
    except LifeokrError:
        return 0.0
    return 1.0 if typed is None else typed
