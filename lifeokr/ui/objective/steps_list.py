"""The steps of a key result as boxes with their names and days."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.records import Step
from lifeokr.services import check_ins
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.text import Label
from lifeokr.ui.kit.tick_box import TickBox
from lifeokr.ui.objective.rows import Rows
from lifeokr.words import say
from lifeokr.words.days import day
from lifeokr.words.errors import sentence


class StepLine(QWidget):
    """One step."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 0, 0, 0)
        row.setSpacing(12)
        self.box = TickBox()
        self.box.clicked.connect(self._on_clicked)
        self._title = Label("", "body", elide=True)
        self._when = Label("", "caption", token="ink2")
        row.addWidget(self.box)
        row.addWidget(self._title, 1)
        row.addWidget(self._when)

    def show_step(self, step: Step, *, open_still: bool) -> None:
        """Show a step; one of an ended key result cannot be ticked."""
        self.id = step.id
        done = step.done_day is not None
        self.box.setChecked(done)
        self.box.setEnabled(open_still)
        self.box.setAccessibleName(step.title)
        self._title.setText(step.title)
        self._title.set_token("ink2" if done else "ink")
        self._when.setText(_when(step))

    @Slot(bool)
    def _on_clicked(self, on: bool) -> None:
        self.ticked.emit(self.id, on)


class StepsList(QWidget):
    """The steps of one key result."""

    said = Signal(str)

    def __init__(self, ws: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ws = ws
        self._open = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows: Rows[Step, StepLine] = Rows(column, self._made, self._show)

    def show_steps(self, steps: tuple[Step, ...], *, open_still: bool) -> None:
        """Show these steps."""
        self._open = open_still
        self.rows.sync([(step.id, step) for step in steps])

    def _made(self, _step: Step) -> StepLine:
        line = StepLine()
        line.ticked.connect(self._on_ticked)
        return line

    def _show(self, line: StepLine, step: Step) -> None:
        line.show_step(step, open_still=self._open)

    @Slot(str, bool)
    def _on_ticked(self, step_id: str, on: bool) -> None:
        try:
            check_ins.tick_step(self._ws, step_id, done=on)
        except LifeokrError as error:
            self.said.emit(sentence(error))
            return
        self.said.emit(say("check-in", "Step ticked.") if on else say("check-in", "Step open again."))


def _when(step: Step) -> str:
    if step.done_day is not None:
        return say("check-in", "done {day}", day=day(step.done_day))
    return "" if step.day is None else say("check-in", "by {day}", day=day(step.day))
