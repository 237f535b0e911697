"""Slow work beside the window, on plain data: made in a thread, handed back in the window's own."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, SignalInstance, Slot

Work = Callable[[], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Jobs(Protocol):
    """Runs work and calls `done` with what it returned, or `failed` with what it raised."""

    def start(self, work: Work, done: Done, failed: Failed) -> None:
        """Run work when there is time."""

    def finish(self) -> None:
        """Wait until nothing runs any more."""


class _Job(QRunnable):
    """One piece of work, known by its number; its end is told by a signal of who started it."""

    def __init__(self, number: int, work: Work, told: SignalInstance) -> None:
        super().__init__()
        self._number, self._work, self._told = number, work, told

    @Slot()
    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # whatever it is goes to who asked
            self._told.emit(self._number, None, error)
        else:
            self._told.emit(self._number, result, None)


class ThreadJobs(QObject):
    """Work in one thread beside the window's, in the order it came."""

    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._numbers = count()
        self._waiting: dict[int, tuple[Done, Failed]] = {}
        # A slot of this object, so that the end is told in the thread it lives in, the window's.
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(self, work: Work, done: Done, failed: Failed) -> None:
        """Run work in the thread; its end is told in the window's own thread."""
        number = next(self._numbers)
        self._waiting[number] = (done, failed)
        self._pool.start(_Job(number, work, self._ended))

    def finish(self) -> None:
        """Wait until nothing runs any more; what ends now is told to nobody."""
        self._waiting.clear()
        self._pool.waitForDone()

    @Slot(int, object, object)
    def _on_ended(self, number: int, result: object, error: Exception | None) -> None:
        done, failed = self._waiting.pop(number, (None, None))
        if error is None and done is not None:
            done(result)
        elif error is not None and failed is not None:
            failed(error)


class InlineJobs:
    """Work done at once, for tests."""

    def start(self, work: Work, done: Done, failed: Failed) -> None:
        """Run work now."""
        try:
            result = work()
        except Exception as error:
            failed(error)
        else:
            done(result)

    def finish(self) -> None:
        """Nothing runs beside."""
