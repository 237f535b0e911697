"""What money, ways and weights are usually counted in; new key results offer these first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from lifeokr.services.choosing import Usual, choose
from lifeokr.ui.context import Context
from lifeokr.ui.editors.flow import flowing
from lifeokr.ui.editors.units import usual_units, with_words
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.settings.section import Section, asked
from lifeokr.words import say


class UnitsSection(Section):
    """One list each for money, distance and weight."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, say("settings", "Units"), parent)
        words = {
            Usual.MONEY: say("settings", "Money"),
            Usual.LENGTH: say("settings", "Distance"),
            Usual.MASS: say("settings", "Weight"),
        }
        self.lists = {one: Choice(with_words(one.codes), says=words[one]) for one in Usual}
        self.body.addWidget(
            flowing(*(asked(words[one], self.lists[one], width=160) for one in Usual), across=16)
        )
        line = say("settings", "A new key result offers these first. What is there already keeps its unit.")
        self.explain(line)
        for one, choice in self.lists.items():
            choice.setObjectName(one.value)
            choice.code_chosen.connect(self._on_chosen)

    def show_now(self) -> None:
        """Show the units chosen, else the usual ones of the place."""
        for one, code in usual_units(self.ws).items():
            self.lists[one].choose(code)

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        sender = self.sender()
        if sender is not None:
            chosen: dict[str, Any] = {sender.objectName(): code}
            choose(self.ws, **chosen)
