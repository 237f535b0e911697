"""What is left when the program dies below Python: a trace without a person's words, told once."""

from __future__ import annotations

import faulthandler
from pathlib import Path
from typing import TextIO

NAME = "stopped.log"
BEFORE = "stopped-before.log"


class NativeCrash:
    """Has the places in the program written down when it dies. `before` is the trace of the last time."""

    def __init__(self, folder: Path) -> None:
        self.before: Path | None = None
        self._path = folder / NAME
        self._file: TextIO | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self._path.is_file() and self._path.stat().st_size:
                self.before = self._path.replace(folder / BEFORE)
            self._file = self._path.open("w", encoding="utf-8")
        except OSError:
            return  # without a place to write to, a crash leaves no trace
        faulthandler.enable(self._file)

    def release(self) -> None:
        """End well: nothing is left to be told."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)
