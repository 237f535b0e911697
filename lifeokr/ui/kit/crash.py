"""What happens when something goes wrong that nobody foresaw: one plain dialog, a note, and we go on."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer

from lifeokr.ui.kit.ask import Ask
from lifeokr.words import say

NAME = "trouble.log"
LARGEST = 1_000_000  # bytes, after which the note begins anew

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class CrashGuard:
    """Takes errors that no one caught. The note names places in the program, never what a person wrote."""

    def __init__(self, folder: Path, ask: Ask) -> None:
        self._folder, self._ask = folder, ask
        self._before: Hook = sys.excepthook
        self._telling = False
        sys.excepthook = self._take

    def release(self) -> None:
        """Give errors back to whoever took them before."""
        if sys.excepthook == self._take:
            sys.excepthook = self._before

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        note = _note(kind, trace)
        self._write(self._folder / NAME, note)
        if not self._telling:
            self._telling = True
            # Not now: Qt may stand in the middle of what failed, and a dialog would run it anew.
            QTimer.singleShot(0, partial(self._tell, note))

    def _tell(self, note: str) -> None:
        try:
            self._ask.trouble(
                say(
                    "crash",
                    "Something went wrong that lifeokr did not expect. What you had saved is as it was, and"
                    " you can go on. A note for whoever mends it lies in {path}.",
                    path=self._folder / NAME,
                ),
                note,
                self._folder,
            )
        finally:
            self._telling = False

    def _write(self, path: Path, note: str) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            mode = "w" if path.exists() and path.stat().st_size > LARGEST else "a"
            with path.open(mode, encoding="utf-8") as file:
                file.write(note)
        except OSError:
            return  # the dialog is shown all the same


def _note(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where it happened: files, lines and the error's name, without its text and its values."""
    lines = [f"{datetime.now(UTC).isoformat(timespec='seconds')} {kind.__name__}"]
    lines += [f"  {Path(at.filename).name}:{at.lineno} {at.name}" for at in traceback.extract_tb(trace)]
    return "\n".join(lines) + "\n"
