"""Slow work beside the window, on plain data: made in a thread, handed back in the window's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

Work = Callable[[], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Jobs(Protocol):
    """Runs work and calls `done` with what it returned, or `failed` with what it raised."""

    def start(self, work: Work, done: Done, failed: Failed) -> None:
        """Run work when there is time."""

    def finish(self) -> None:
        """Wait until nothing runs any more."""


class _Signals(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Job(QRunnable):
    """One piece of work."""

    def __init__(self, work: Work, signals: _Signals) -> None:
        super().__init__()
        self._work, self._signals = work, signals

    @Slot()
    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # whatever it is goes to who asked
            self._signals.failed.emit(error)
        else:
            self._signals.done.emit(result)


class ThreadJobs(QObject):
    """Work in one thread beside the window's, in the order it came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: set[_Signals] = set()

    def start(self, work: Work, done: Done, failed: Failed) -> None:
        """Run work in the thread; its end is told in the window's own thread."""
        signals = _Signals(self)
        self._waiting.add(signals)

        def forget() -> None:
            self._waiting.discard(signals)
            signals.deleteLater()

        def on_done(result: object) -> None:
            forget()
            done(result)

        def on_failed(error: Exception) -> None:
            forget()
            failed(error)

        signals.done.connect(on_done)
        signals.failed.connect(on_failed)
        self._pool.start(_Job(work, signals))

    def finish(self) -> None:
        """Wait until nothing runs any more."""
        self._pool.waitForDone()


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
