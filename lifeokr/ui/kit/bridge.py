"""Changes of the file, whoever made them, and of the day, as Qt signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lifeokr.services.changes import ChangeSet
from lifeokr.services.clock import Clock
from lifeokr.services.workspace import Whose, Workspace
from lifeokr.ui.kit.midnight import DayWatch

LOOK_EVERY = 1000  # milliseconds between two looks whether another program has written, or the day has turned


class Bridge(QObject):
    """Emits `changed` after each commit, and when the command line has written to the same file.

    `taken` says once that other hands have put another file in the place of this one; until that is settled
    the file is not looked at. `day_turned` says that it is another day than before, also when the computer
    wakes from sleep.
    """

    changed = Signal(object)
    day_turned = Signal()
    taken = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._unlisten = workspace.listen(self._emit)
        self._whose = Whose.OURS
        self._day = DayWatch(self._clock)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """Begin to look for changes of other programs, and for the next day."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look once whether another program has written, and whether the day has turned."""
        whose = self._workspace.whose
        if whose is Whose.OURS:
            self._whose = whose
            self._workspace.notice_elsewhere()
        elif whose is not self._whose:
            self._whose = whose
            self.taken.emit(whose)
        if self._day.turned():
            self.day_turned.emit()

    def close(self) -> None:
        """Hear of nothing any more."""
        self._timer.stop()
        self._unlisten()

    def _clock(self) -> Clock:
        return self._workspace.clock

    def _emit(self, change: ChangeSet) -> None:
        self.changed.emit(change)
