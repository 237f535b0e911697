"""A life from another computer, brought in by `lifeokr import my.lifeokr`."""

from __future__ import annotations

from pathlib import Path

from lifeokr.cli.context import Context
from lifeokr.cli.terminal import aside, out
from lifeokr.services.held_words import held_words
from lifeokr.services.moving import place_in_folder, unpacked
from lifeokr.words import say


def arrive(path: Path, context: Context, *, dry_run: bool) -> None:
    """See that the file is whole, put the life in place, and say what it holds.

    Raises MoveFileRefused, LifeInTheWay.
    """
    with unpacked(path, now=context.clock.now_utc()) as arrival:
        out(say("cli", "It holds {held}.", held=held_words(arrival.held)))
        if dry_run:
            aside(say("cli", "Nothing was changed: this was a dry run."))
            return
        place_in_folder(arrival, context.folder, now=context.clock.now_utc())
        context.keep_machine_settings(arrival.settings)
    here = context.life()
    out(say("cli", "All of it is here now, in {path}.", path=here.file.path))
