"""What every page is given: the open life, its announcements, and the ways to speak, ask and go elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lifeokr.domain.units import NumberStyle
from lifeokr.frozen import frozen
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.ask import Ask
from lifeokr.ui.kit.bridge import Bridge
from lifeokr.ui.kit.jobs import Jobs
from lifeokr.ui.kit.theme import Theme
from lifeokr.ui.settings_file import SettingsFile


class Navigator(QObject):
    """Asks the window to show a page: its code and the id of what it is about, empty for none."""

    requested = Signal(str, str)
    back_requested = Signal()
    said = Signal(str)  # a sentence for the bar below, after something was done
    told = Signal(str)  # a sentence for the bar below, with nothing to take back
    language_chosen = Signal(str)
    life_requested = Signal(object)  # the folder of another life

    def go(self, page: str, about: str = "") -> None:
        """Show a page."""
        self.requested.emit(page, about)

    def back(self) -> None:
        """Show the page before."""
        self.back_requested.emit()

    def say(self, words: str) -> None:
        """Say what was done, in the bar below."""
        self.said.emit(words)

    def tell(self, words: str) -> None:
        """Tell something that nobody takes back, in the bar below."""
        self.told.emit(words)

    def speak(self, language: str) -> None:
        """Have all windows speak a language; empty for the one of this computer."""
        self.language_chosen.emit(language)

    def open_life(self, folder: Path) -> None:
        """Open the life of another folder in a window of its own."""
        self.life_requested.emit(folder)


@frozen
class Context:
    """The surroundings of a page."""

    workspace: Workspace
    bridge: Bridge
    theme: Theme
    jobs: Jobs
    ask: Ask
    navigator: Navigator
    style: NumberStyle
    settings: SettingsFile
