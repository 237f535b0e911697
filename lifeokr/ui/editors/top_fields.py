"""The first row of a key result's form: kind, unit, cadence and days, and what is said of them beneath."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from lifeokr.domain.codes import Cadence, Horizon
from lifeokr.domain.kinds import KINDS, kind_of
from lifeokr.domain.records import Metric, Objective
from lifeokr.services.views import KeyResultView
from lifeokr.ui.editors.asked import RING, Asked
from lifeokr.ui.editors.flow import flowing
from lifeokr.ui.editors.kind_choice import KindChoice
from lifeokr.ui.editors.units import UnitChoice
from lifeokr.ui.kind_editors.base import TypedMarks
from lifeokr.ui.kit.buttons import Button
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.text import Label
from lifeokr.words import say
from lifeokr.words.days import day_year, span
from lifeokr.words.goals import cadence_word, kind_line


class TopFields(QWidget):
    """`asked` holds the fields by name in reading order; kind, direction and days are put into words.

    The units in `usual` are offered first. The button `days` says from when to when the key result counts;
    what it opens is not here.
    """

    def __init__(
        self, objective: Objective, usual: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind = KindChoice(tuple(KINDS))
        self.unit = UnitChoice(says="", usual=usual)
        self.cadence = Choice([(one.value, cadence_word(one.value)) for one in Cadence], says="")
        self.days = Button("", "text", size="small")
        self.explained = Label("", "small", token="ink2", wrap=True)
        self.better = Label("", "small", token="ink2", wrap=True)
        usual = Cadence.MONTHLY if objective.horizon is Horizon.YEAR else Cadence.WEEKLY
        self.cadence.choose(usual.value)
        self.asked = {
            "kind": Asked(say("editor", "Kind"), self.kind, width=190),
            "unit": Asked(say("editor", "Unit"), self.unit, width=142),
            "cadence": Asked(say("editor", "Check in"), self.cadence, width=146),
        }
        days = Asked(say("editor", "Days"), self.days, width=236)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(flowing(*self.asked.values(), days, across=2))
        said = QVBoxLayout()
        said.setContentsMargins(RING, 0, RING, 0)
        said.setSpacing(2)
        said.addWidget(self.explained)
        said.addWidget(self.better)
        lines.addLayout(said)
        for choice in (self.kind, self.unit, self.cadence):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.currentTextChanged.connect(self._on_kind)
        self._on_kind()

    @property
    def entries_unit(self) -> str:
        """The unit chosen; steps are counted."""
        return self.unit.unit_code if kind_of(self.kind.code).has_check_ins else "number"

    def stops(self) -> list[QWidget]:
        """Return the controls in the order they are read."""
        return [self.kind, self.unit, self.cadence, self.days]

    def show_view(self, view: KeyResultView) -> None:
        """Show what a key result that is there has; entries cannot become steps, nor steps entries."""
        metric = view.metric
        changeable = kind_of(metric.kind).has_check_ins
        if changeable:
            self.kind.offer([code for code, kind in KINDS.items() if kind.has_check_ins])
        self.kind.choose(metric.kind)
        self.kind.setEnabled(changeable)
        self.unit.choose(metric.unit)
        self.cadence.choose(metric.cadence.value)

    def take_series(self, metric: Metric) -> None:
        """Count as a series does that is there; how and in what is no question then."""
        self.kind.choose(metric.kind)
        self.unit.choose(metric.unit)
        self.cadence.choose(metric.cadence.value)
        self._let_choose(False)

    def leave_series(self) -> None:
        """Ask again how it counts and in what."""
        self._let_choose(True)

    def _let_choose(self, free: bool) -> None:
        self.kind.setEnabled(free)
        self.unit.setEnabled(free)

    def show_days(self, first: date | None, due: date | None, today: date) -> None:
        """Say from when to when the key result counts."""
        self.days.setMinimumHeight(scaled(34))
        if first is None or due is None:
            words = say("editor", "Choose its days")
        elif first == today:
            words = say("editor", "today to {day}", day=day_year(due))
        else:
            words = span(first, due)
        self.days.set_text(words)
        self.days.setAccessibleName(say("editor", "Counts {days}. Choose other days", days=words))

    def show_direction(self, marks: TypedMarks) -> None:
        """Say which way is better, as soon as start and target tell."""
        if marks.start is None or marks.target is None or marks.start == marks.target:
            words = say("editor", "Better is: higher or lower, as your numbers say.")
        elif marks.target < marks.start:
            words = say("editor", "Better is: lower.")
        else:
            words = say("editor", "Better is: higher.")
        self.better.setText(words)

    @Slot()
    def _on_kind(self) -> None:
        words = kind_line(self.kind.code)
        self.explained.setText(words)
        self.asked["kind"].describe(words)
