"""The editor of `rate`: by week or month, over how many of them, and the marks as a mean of those."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from lifeokr.services.views import KeyResultView
from lifeokr.ui.kind_editors.base import KindEditor, chosen_per, flow_of
from lifeokr.words import say


class RateEditor(KindEditor):
    """So many a week, as the mean of the last ones."""

    code = "rate"

    def start_words(self) -> str:
        """Return the question for the start."""
        return say("kind-editor", "How many today?")

    def build_reading(self, lines: QVBoxLayout) -> None:
        """Ask for the period, and for how many of them the mean is taken."""
        self.per = self.per_choice()
        self.window_field = self.window_choice()
        lines.addLayout(
            flow_of(
                self.ask("per", say("kind-editor", "How many"), self.per),
                self.ask("window", say("kind-editor", "Averaged over"), self.window_field),
            )
        )

    def window_words(self, window: int | None) -> str:
        """Return a window in words."""
        if window is None:
            return say("kind-editor", "all so far")
        return say("kind-editor", "the last one || the last {n}", n=window)

    def reading(self) -> dict[str, Any]:
        """Return period and window."""
        return {"per": chosen_per(self.per), "window": self.chosen_window()}

    def show_reading(self, view: KeyResultView) -> None:
        """Show period and window."""
        self.per.choose(view.key_result.per.value)
        self.show_window(view.key_result.window)
