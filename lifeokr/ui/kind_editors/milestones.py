"""The editor of `milestones`: the steps with weight and day; the target is all of them unless said."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from lifeokr.domain.standing import Standing
from lifeokr.domain.units import unit
from lifeokr.services.views import KeyResultView
from lifeokr.ui.editors.steps_field import StepsField
from lifeokr.ui.kind_editors.base import KindEditor
from lifeokr.words import say


class MilestonesEditor(KindEditor):
    """Steps done, by weight; one step is done or not."""

    code = "milestones"
    asks_start = False

    def build_reading(self, lines: QVBoxLayout) -> None:
        """Ask for the steps."""
        self.steps = StepsField(self.ground.ws, self.ground.style)
        lines.addWidget(self.ask("steps", say("kind-editor", "The steps"), self.steps, width=0))
        self.steps.changed.connect(self._on_steps)
        self.steps.restructured.connect(self.restructured)

    def reading(self) -> dict[str, Any]:
        """Return the steps; raises FieldProblem."""
        return {"steps": self.steps.lines()}

    def show_reading(self, view: KeyResultView) -> None:
        """Show the steps."""
        self.steps.show_steps(view.steps)

    def show_marks(self, standing: Standing) -> None:
        """Show the target where it is not simply all steps."""
        super().show_marks(standing)
        if standing.target == self.steps.weight:
            self.target.clear()
        self._on_steps()

    def typed_target(self) -> float | None:
        """Return the target typed, else the weight of all steps."""
        typed = super().typed_target()
        return (self.steps.weight or None) if typed is None else typed

    def missing(self) -> list[str]:
        """Return what is missing: a step at least."""
        return [] if self.steps.weight else [say("missing", "a step")]

    def suggestion(self) -> float | None:
        """Return all steps, where the target leaves some."""
        target, whole = super().typed_target(), self.steps.weight
        return whole if target is not None and whole > target else None

    @Slot()
    def _on_steps(self) -> None:
        whole = self.steps.weight
        shown = (
            say("kind-editor", "all of them: {whole}", whole=unit("number").show(whole, self.ground.style))
            if whole
            else ""
        )
        self.target.ghost(shown)
        self.suggest()
        self.changed.emit()
