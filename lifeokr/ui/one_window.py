"""One window a life: a second start brings the first forward, by a file between them and no socket."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal, Slot

LOCK = "window.lock"
CALL = "window.call"


class OneWindow(QObject):
    """The lock of a life's window; `called` when another start wants it brought forward.

    Where the folder may not be written there is no lock, and each start has its own window.
    """

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call = folder / CALL
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)  # only a process that has gone makes it stale
        self._watcher: QFileSystemWatcher | None = None

    def taken(self) -> bool:
        """Whether another process shows this life; if not, this one does from now on."""
        return not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError

    def call(self) -> None:
        """Have the window that is open brought forward."""
        self._call.touch(mode=0o600)

    def watch(self) -> None:
        """Hear calls from now on."""
        self._call.unlink(missing_ok=True)
        self._watcher = QFileSystemWatcher([str(self._call.parent)], self)
        self._watcher.directoryChanged.connect(self._on_changed)

    def release(self) -> None:
        """Let the next start have a window of its own."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    @Slot()
    def _on_changed(self) -> None:
        if self._call.exists():
            self._call.unlink(missing_ok=True)
            self.called.emit()
