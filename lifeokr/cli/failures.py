"""What is kept of a failure nobody foresaw: where in the code it was, and nothing of the person's."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path

import lifeokr
from lifeokr.services.places import log_folder
from lifeokr.words import say

_FILE_NAME = "failures.log"


def note_failure(error: BaseException, said: Path | None) -> str:
    """Write the failure's places into the log and return the sentence that says where.

    The error's own text is left out: it may hold a title or a note.
    """
    places = "".join(
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}\n"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    entry = f"{datetime.now(UTC).isoformat()} lifeokr {lifeokr.__version__} {type(error).__name__}\n{places}"
    folder = log_folder(said)
    path = folder / _FILE_NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            log.write(entry)
    except OSError:
        return say(
            "cli",
            "Something in lifeokr failed ({name}). Nothing is half written, and your life is as it was.",
            name=type(error).__name__,
        )
    return say(
        "cli",
        "Something in lifeokr failed ({name}). Nothing is half written, and your life is as it was. "
        "Where it happened is noted in {path}, without anything you wrote.",
        name=type(error).__name__,
        path=path,
    )
