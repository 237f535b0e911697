"""The editor of `within`: the range, the period that is judged, over how long, and the marks as shares."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from lifeokr.domain.errors import RangeMissing
from lifeokr.services.views import KeyResultView
from lifeokr.ui.editors.problems import FieldProblem
from lifeokr.ui.kind_editors.base import KindEditor, chosen_per, flow_of
from lifeokr.words import say


class WithinEditor(KindEditor):
    """How many of the days lie in a range whose ends may be open."""

    code = "within"

    def start_words(self) -> str:
        """Return the question for the start."""
        return say("kind-editor", "How many in range today?")

    def build_reading(self, lines: QVBoxLayout) -> None:
        """Ask for both ends, the period and the window."""
        self.low, self.high = self.entry_field(), self.entry_field()
        for field in (self.low, self.high):
            field.ghost(say("kind-editor", "open"))
            field.textChanged.connect(self.changed)
        self.per = self.per_choice()
        self.per.set_options(
            [
                ("day", say("kind-editor", "each day")),
                ("week", say("kind-editor", "each week")),
                ("month", say("kind-editor", "each month")),
            ]
        )
        self.window_field = self.window_choice()
        lines.addLayout(
            flow_of(
                self.ask("low", say("kind-editor", "Lowest"), self.low, width=130),
                self.ask("high", say("kind-editor", "Highest"), self.high, width=130),
                self.ask("per", say("kind-editor", "Judged"), self.per, width=140),
                self.ask("window", say("kind-editor", "Read over"), self.window_field, width=180),
            )
        )

    def reading(self) -> dict[str, Any]:
        """Return range, period and window; raises FieldProblem where both ends are open."""
        low, high = self.number("low"), self.number("high")
        if (low is None and high is None) or (low is not None and high is not None and low > high):
            raise FieldProblem("low", RangeMissing(low=low, high=high))
        return {"low": low, "high": high, "per": chosen_per(self.per), "window": self.chosen_window()}

    def missing(self) -> list[str]:
        """Return what is missing: one end of the range at least, and the target."""
        ends = [] if self.low.entry or self.high.entry else [say("missing", "a lowest or a highest value")]
        return [*ends, *super().missing()]

    def show_reading(self, view: KeyResultView) -> None:
        """Show range, period and window."""
        self.low.show_value(view.key_result.low)
        self.high.show_value(view.key_result.high)
        self.per.choose(view.key_result.per.value)
        self.show_window(view.key_result.window)
