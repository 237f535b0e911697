"""A field for a day, typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from lifeokr.domain.errors import DayNotRead
from lifeokr.domain.typed_day import parse_day
from lifeokr.services.workspace import Workspace
from lifeokr.ui.kit.fonts import scaled
from lifeokr.ui.kit.inner_room import give_room
from lifeokr.words.days import day_year, typed_names


class DayField(QLineEdit):
    """Takes a day as a person types it, and writes it out in words when it is left."""

    def __init__(self, ws: Workspace, *, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ws = ws
        self.setAccessibleName(says)
        self.setMaxLength(40)
        give_room(self)
        self.editingFinished.connect(self._on_finished)

    def read(self) -> date | None:
        """Return the day typed, None where nothing is; raises DayNotRead."""
        typed = self.text().strip()
        if not typed:
            return None
        return parse_day(typed, self._ws.today, *typed_names())

    @property
    def day(self) -> date | None:
        """The day typed; None while it is empty or no day."""
        try:
            return self.read()
        except DayNotRead:
            return None

    def show_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.setText("" if day is None else day_year(day))

    def ghost(self, day: date | None) -> None:
        """Show the day that holds while the field is empty."""
        self.setPlaceholderText("" if day is None else day_year(day))

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(140), scaled(34))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(scaled(90), scaled(32))

    @Slot()
    def _on_finished(self) -> None:
        day = self.day
        if day is not None and self.text() != day_year(day):
            self.show_day(day)
