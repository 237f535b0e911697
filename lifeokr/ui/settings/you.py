"""Who lives here, and when their week begins."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from lifeokr.services import settings
from lifeokr.services.choosing import FIRST_DAYS, choose
from lifeokr.ui.context import Context
from lifeokr.ui.editors.flow import flowing
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.settings.section import Field, Section, asked
from lifeokr.words import say
from lifeokr.words.days import weekday

LONGEST_NAME = 80


class YouSection(Section):
    """The name that greets, and the first day of the week by which entries are summed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, say("settings", "You"), parent)
        self.name = Field(say("settings", "What shall we call you?"), LONGEST_NAME)
        self.week = Choice(
            [(str(day), weekday(day)) for day in FIRST_DAYS], says=say("settings", "The week begins on")
        )
        self.body.addWidget(
            flowing(
                asked(say("settings", "What shall we call you?"), self.name, width=320),
                asked(say("settings", "The week begins on"), self.week, width=200),
                across=16,
            )
        )
        self.name.editingFinished.connect(self._on_name)
        self.week.code_chosen.connect(self._on_week)

    def show_now(self) -> None:
        """Show name and day; a name being typed stays."""
        self.name.show_kept(self._kept_name())
        self.week.choose(str(settings.setting(self.ws, "week_start", 0)))

    def _kept_name(self) -> str:
        return str(settings.setting(self.ws, "name", "") or "")

    @Slot()
    def _on_name(self) -> None:
        typed = " ".join(self.name.text().split())
        if typed != self._kept_name():
            choose(self.ws, name=typed)
        self.name.show_kept(typed, typed_too=True)

    @Slot(str)
    def _on_week(self, code: str) -> None:
        choose(self.ws, week_start=int(code))
