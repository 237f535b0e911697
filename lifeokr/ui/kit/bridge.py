"""Changes of the file as a Qt signal, whoever made them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lifeokr.services.changes import ChangeSet
from lifeokr.services.workspace import Workspace

LOOK_EVERY = 1000  # milliseconds between two looks whether another program has written


class Bridge(QObject):
    """Emits `changed` after each commit, and when the command line has written to the same file."""

    changed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._unlisten = workspace.listen(self._emit)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """Begin to look for changes of other programs."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look once whether another program has written."""
        self._workspace.notice_elsewhere()

    def close(self) -> None:
        """Hear of nothing any more."""
        self._timer.stop()
        self._unlisten()

    def _emit(self, change: ChangeSet) -> None:
        self.changed.emit(change)
