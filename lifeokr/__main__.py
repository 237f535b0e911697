"""The command `lifeokr`: a word after it is a command, none opens the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from lifeokr.cli.main import asks_for_window
from lifeokr.cli.main import main as run_command
from lifeokr.cli.options import split_options
from lifeokr.words import say


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window or run a command; return the exit code."""
    words = sys.argv[1:] if argv is None else argv
    if not asks_for_window(words):
        return _short_lived(words)
    if not _has_screen():
        print(_no_screen(), file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    # Qt is loaded for the window alone: a command must start in milliseconds
    from lifeokr.app import run  # noqa: PLC0415

    options = split_options(words)
    return run(data_dir=options.data_dir, today=options.today, demo=options.demo)


def _short_lived(words: Sequence[str]) -> int:
    """Run a command without the search for circular garbage, which takes a tenth of its time for nothing."""
    gc.disable()
    try:
        return run_command(words)
    finally:
        gc.freeze()


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _no_screen() -> str:
    return say(
        "cli",
        "There is no screen here for the window; in a terminal `lifeokr week`, `lifeokr checkin`, "
        "`lifeokr list` and all of `lifeokr --help` work.",
    )


if __name__ == "__main__":
    sys.exit(main())
