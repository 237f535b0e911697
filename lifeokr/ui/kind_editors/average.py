"""The editor of `average`: over how many days, and the marks."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from lifeokr.services.views import KeyResultView
from lifeokr.ui.kind_editors.base import KindEditor, flow_of
from lifeokr.words import say


class AverageEditor(KindEditor):
    """The mean of the last days."""

    code = "average"

    def build_reading(self, lines: QVBoxLayout) -> None:
        """Ask for how many days the mean is taken."""
        self.window_field = self.window_choice()
        lines.addLayout(flow_of(self.ask("window", say("kind-editor", "Averaged over"), self.window_field)))

    def reading(self) -> dict[str, Any]:
        """Return the window."""
        return {"window": self.chosen_window()}

    def show_reading(self, view: KeyResultView) -> None:
        """Show the window."""
        self.show_window(view.key_result.window)
