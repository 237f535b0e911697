"""Which of the languages there are texts for the window speaks."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QWidget

from lifeokr.ui.context import Context
from lifeokr.ui.kit.choices import Choice
from lifeokr.ui.settings.section import Section, asked
from lifeokr.words import languages, say

# Qt adds a country to some of these, such as American English.
_NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "nl": "Nederlands"}


class LanguageSection(Section):
    """A list of languages by their own names."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, say("settings", "Language"), parent)
        self.choice = Choice(
            [("", say("settings", "As this computer")), *((code, own_name(code)) for code in languages())],
            says=say("settings", "Language"),
        )
        self.body.addWidget(asked(say("settings", "lifeokr speaks"), self.choice, width=260))
        line = say("settings", "Dates follow the language, numbers are written as this computer writes them.")
        self.explain(line)
        self.choice.code_chosen.connect(self._on_chosen)

    def show_now(self) -> None:
        """Show the language chosen."""
        self.choice.choose(self.context.settings.settings.language)

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        if code != self.context.settings.settings.language:
            self.context.settings.change(language=code)
            self.context.navigator.speak(code)


def own_name(code: str) -> str:
    """Return what a language is called by those who speak it, its code where nobody told."""
    known = QLocale(code)
    if code in _NAMES or known.language() is QLocale.Language.C:
        return _NAMES.get(code, code)
    name = known.nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code
