"""The line of a form that says what a change would do, a moment after the last key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from lifeokr.domain.errors import LifeokrError
from lifeokr.services import queries, views
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.text import Label
from lifeokr.words.errors import sentence

WAIT = 120  # milliseconds after the last key


class PreviewLine(Label):
    """`wanted` says that it is time to work out what the change would do."""

    wanted = Signal()

    def __init__(self, ws: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", "small", wrap=True, parent=parent)
        self._ws = ws
        self.setMinimumHeight(self.fontMetrics().height())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.wanted)

    @Slot()
    def wait(self) -> None:
        """Work it out a moment from now, if nothing else is typed until then."""
        self._timer.start()

    def tell(self, words: str) -> None:
        """Say what the change would do, to a screen reader too."""
        self.setText(words)
        self.setAccessibleName(words)

    def of(
        self, one: str, read: Callable[[], Callable[[], object]], on: Callable[[], date | None] | None = None
    ) -> views.Preview | None:
        """Return a key result before and after a change, on the day that `on` reads, else today.

        A change that cannot be read or done gives None and is said.
        """
        try:
            return queries.previewed(self._ws, read(), (one,), None if on is None else on())[one]
        except LifeokrError as error:
            self.tell(sentence(error))
            return None
