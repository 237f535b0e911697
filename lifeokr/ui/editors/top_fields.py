"""The first row of a key result's form: kind, direction, unit, cadence and last day."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from lifeokr.domain.codes import Cadence, Horizon
from lifeokr.domain.kinds import KINDS, kind_of
from lifeokr.domain.records import Objective
from lifeokr.services.views import KeyResultView
from lifeokr.services.workspace import Workspace
from lifeokr.ui.editors.asked import Asked
from lifeokr.ui.editors.day_field import DayField
from lifeokr.ui.editors.flow import Flow
from lifeokr.ui.editors.units import UnitChoice
from lifeokr.ui.kind_editors.base import TypedMarks
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.goals import cadence_word, kind_word


class TopFields(QWidget):
    """`asked` holds the fields by name in reading order; the direction is only said."""

    def __init__(self, ws: Workspace, objective: Objective, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Choice([(code, kind_word(code)) for code in KINDS], says="")
        self.better = Label("", "body")
        self.unit = UnitChoice(says="")
        self.cadence = Choice([(one.value, cadence_word(one.value)) for one in Cadence], says="")
        self.due_day = DayField(ws, says="")
        self.due_day.ghost(objective.due_day)
        usual = Cadence.MONTHLY if objective.horizon is Horizon.YEAR else Cadence.WEEKLY
        self.cadence.choose(usual.value)
        self.asked = {
            "kind": Asked(say("editor", "Kind"), self.kind, width=164),
            "unit": Asked(say("editor", "Unit"), self.unit, width=142),
            "cadence": Asked(say("editor", "Check in"), self.cadence, width=146),
            "due_day": Asked(say("editor", "Until"), self.due_day, width=150),
        }
        row = Flow(self, across=2, down=12)
        for name, asked in self.asked.items():
            row.addWidget(asked)
            if name == "kind":
                row.addWidget(Asked(say("editor", "Better is"), self.better, width=84))
        for choice in (self.kind, self.unit, self.cadence):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def entries_unit(self) -> str:
        """The unit chosen; steps are counted."""
        return self.unit.unit_code if kind_of(self.kind.code).has_check_ins else "number"

    def show_view(self, view: KeyResultView) -> None:
        """Show what a key result that is there has; entries cannot become steps, nor steps entries."""
        metric = view.metric
        changeable = kind_of(metric.kind).has_check_ins
        if changeable:
            self.kind.set_options(
                [(code, kind_word(code)) for code, kind in KINDS.items() if kind.has_check_ins]
            )
        self.kind.choose(metric.kind)
        self.kind.setEnabled(changeable)
        self.unit.choose(metric.unit)
        self.cadence.choose(metric.cadence.value)
        self.due_day.show_day(view.key_result.due_day)

    def show_direction(self, marks: TypedMarks) -> None:
        """Say which way is better, as soon as start and target tell."""
        self.better.setMinimumHeight(self.due_day.sizeHint().height())
        if marks.start is None or marks.target is None or marks.start == marks.target:
            self.better.setText(say("editor", "open"))
            self.better.set_token("ink3")
            return
        lower = marks.target < marks.start
        self.better.setText(say("editor", "Lower") if lower else say("editor", "Higher"))
        self.better.set_token("ink")
