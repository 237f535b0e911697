"""The command `lifeokr`: a word after it is a command, none opens the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window or run a command; return the exit code.

    A command is over before the search for circular garbage could find any, and takes a tenth less without.
    """
    gc.disable()
    from lifeokr.cli.main import asks_for_window  # noqa: PLC0415 - loaded without that search
    from lifeokr.cli.main import main as run_command  # noqa: PLC0415

    words = sys.argv[1:] if argv is None else argv
    if not asks_for_window(words):
        try:
            return run_command(words)
        finally:
            gc.freeze()
    return _window(words)  # which begins that search after its first paint


def _window(words: Sequence[str]) -> int:
    from lifeokr.cli.options import split_options  # noqa: PLC0415 - as above
    from lifeokr.words import say  # noqa: PLC0415

    if not _has_screen():
        sentence = say(
            "cli",
            "There is no screen here for the window; in a terminal `lifeokr week`, `lifeokr checkin`, "
            "`lifeokr list` and all of `lifeokr --help` work.",
        )
        print(sentence, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    load_before_qt()
    try:
        # Qt is loaded for the window alone
        from lifeokr.app import run  # noqa: PLC0415
    except ImportError as error:
        if "PySide6" not in (error.path or ""):
            raise
        sentence = say(
            "cli",
            "The window needs a library of the system that is not there ({reason}). "
            "`python3 packaging/run.py` names the packages and offers to install them. Nothing is lost, "
            "and in a terminal `lifeokr week` and all of `lifeokr --help` work.",
            reason=error.msg.partition(":")[0],
        )
        print(sentence, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    options = split_options(words)
    return run(data_dir=options.data_dir, today=options.today, demo=options.demo)


def load_before_qt() -> None:
    """Load what the first page needs and knows no Qt; PySide reads the source of what is loaded after it."""
    # By their names, so that none seems unused.
    for name in ("services.check_ins", "services.weeks", "trail.geometry", "trail.sentence", "words.errors"):
        import_module(f"lifeokr.{name}")


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
