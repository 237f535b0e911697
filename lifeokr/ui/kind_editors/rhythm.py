"""The editor of `rhythm`: at least or at most so many a week or month, over how long, marks as shares."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from lifeokr.domain.errors import TimesMissing
from lifeokr.services.views import KeyResultView
from lifeokr.ui.editors.problems import FieldProblem
from lifeokr.ui.kind_editors.base import KindEditor, chosen_per, flow_of
from lifeokr.ui.kit.choices import Choice
from lifeokr.words import say

_LEAST, _MOST = "at_least", "at_most"


class RhythmEditor(KindEditor):
    """How many of the weeks keep it."""

    code = "rhythm"

    def start_words(self) -> str:
        """Return the question for the start."""
        return say("kind-editor", "How many keep it today?")

    def build_reading(self, lines: QVBoxLayout) -> None:
        """Ask for at least or at most, how many, the period and the window."""
        self.side = Choice(
            [(_LEAST, say("kind-editor", "at least")), (_MOST, say("kind-editor", "at most"))], says=""
        )
        self.side.currentTextChanged.connect(self.changed)
        self.times = self.entry_field()
        self.times.textChanged.connect(self.changed)
        self.per = self.per_choice()
        self.window_field = self.window_choice()
        lines.addLayout(
            flow_of(
                self.ask("side", say("kind-editor", "Kept by"), self.side, width=130),
                self.ask("times", say("kind-editor", "How much or how often"), self.times, width=150),
                self.ask("per", say("kind-editor", "In each"), self.per, width=130),
                self.ask("window", say("kind-editor", "Read over"), self.window_field, width=180),
            )
        )
        self.per.set_options([("week", say("kind-editor", "week")), ("month", say("kind-editor", "month"))])

    def reading(self) -> dict[str, Any]:
        """Return the times, period and window; raises FieldProblem where no number is given."""
        times = self.number("times")
        if times is None:
            raise FieldProblem("times", TimesMissing())
        least = self.side.code == _LEAST
        return {
            "at_least": times if least else None,
            "at_most": None if least else times,
            "per": chosen_per(self.per),
            "window": self.chosen_window(),
        }

    def missing(self) -> list[str]:
        """Return what is missing: how often, and the target."""
        often = [] if self.times.entry is not None else [say("missing", "how often")]
        return [*often, *super().missing()]

    def show_reading(self, view: KeyResultView) -> None:
        """Show the times, period and window."""
        key_result = view.key_result
        self.side.choose(_LEAST if key_result.at_most is None else _MOST)
        self.times.show_value(key_result.at_least if key_result.at_most is None else key_result.at_most)
        self.per.choose(key_result.per.value)
        self.show_window(key_result.window)
