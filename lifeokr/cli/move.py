"""`lifeokr move`: packs a life into one file for a new computer; `lifeokr import` there brings it in."""

from __future__ import annotations

import argparse
from pathlib import Path

from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionNeeded, OptionsClash
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import aside, out
from lifeokr.services.held_words import held_words
from lifeokr.services.moved import stay
from lifeokr.services.moving import LifeInTheWay, pack
from lifeokr.services.workspace import Workspace
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument(
        "--out", metavar="F", type=Path, help=say("cli", "the file to write, such as my.lifeokr")
    )
    parser.add_argument(
        "--here",
        action="store_true",
        help=say("cli", "out of a synced folder or network disk, to this computer's own folder"),
    )
    parser.add_argument(
        "--stay", action="store_true", help=say("cli", "it did not move after all: use it here again")
    )


def run(asked: argparse.Namespace, context: Context) -> None:
    """Write the file and mark the life as moved, or take the mark away."""
    ways = (("--out", asked.out is not None), ("--here", asked.here), ("--stay", asked.stay))
    given = [name for name, said in ways if said]
    if not given:
        raise OptionNeeded(option="--out", command="move")
    if len(given) > 1:
        raise OptionsClash(options=given)
    ws = context.life()
    if asked.here:
        _move_here(ws)
        return
    if asked.stay:
        stay(ws)
        out(say("cli", "This life is used here again."))
        return
    packed = pack(ws, asked.out, context.machine_settings)
    out(say("cli", "Written: {path}", path=asked.out))
    out(say("cli", "It holds {held}.", held=held_words(packed)))
    aside(say("cli", "On the new computer: lifeokr import {name}", name=asked.out.name))


def _move_here(ws: Workspace) -> None:
    """Move the life to this computer's own folder; the file left behind leads there."""
    from lifeokr.services.resettling import resettle  # noqa: PLC0415 - for this alone
    from lifeokr.services.safe_place import local_place, risk_of  # noqa: PLC0415 - as above

    if not risk_of(ws.file.path.parent):
        out(say("cli", "Your life lies on this computer already, in {path}.", path=ws.file.path))
        return
    own = local_place(ws.file.path.parent.name)
    if own is None:
        raise LifeInTheWay(path=ws.file.path)
    out(
        say(
            "cli",
            "Your life lies in {path} now; the file it came from stays and leads there.",
            path=resettle(ws, own),
        )
    )
