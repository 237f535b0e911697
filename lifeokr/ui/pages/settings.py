"""Settings, each in force at once: there is no OK and no Apply."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lifeokr.ui.context import Context
from lifeokr.ui.kit.page import Page, Sheet
from lifeokr.ui.kit.text import Label
from lifeokr.ui.settings.areas import AreasSection
from lifeokr.ui.settings.data import DataSection
from lifeokr.ui.settings.language import LanguageSection
from lifeokr.ui.settings.look import LookSection
from lifeokr.ui.settings.moving import MovingSection
from lifeokr.ui.settings.section import Section
from lifeokr.ui.settings.units import UnitsSection
from lifeokr.ui.settings.you import YouSection
from lifeokr.words import say


class SettingsPage(Page):
    """The sections one below the other; laid out once, and shown anew when something changed."""

    watches = ("life_area",)

    def __init__(self, context: Context, _about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context.bridge, parent)
        self._context = context
        self.sections: tuple[Section, ...] = ()

    def refresh(self) -> None:
        """Show all settings as they are."""
        if not self.sections:
            self._lay_out()
        for section in self.sections:
            section.show_now()

    def focus_first(self) -> None:
        """Put the keyboard on the name."""
        if self.sections:
            self.you.name.setFocus()

    def _lay_out(self) -> None:
        sheet = Sheet()
        sheet.head.addWidget(Label(say("settings", "Settings"), "h1"))
        self.you = YouSection(self._context)
        self.look = LookSection(self._context)
        self.units = UnitsSection(self._context)
        self.language = LanguageSection(self._context)
        self.areas = AreasSection(self._context)
        self.data = DataSection(self._context)
        self.moving = MovingSection(self._context)
        self.sections = (self.you, self.look, self.areas, self.units, self.language, self.data, self.moving)
        for section in self.sections:
            sheet.main.addWidget(section)
        self.show_sheet(sheet)
