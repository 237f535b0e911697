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
from lifeokr.services.moving import pack
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument(
        "--out", metavar="F", type=Path, help=say("cli", "the file to write, such as my.lifeokr")
    )
    parser.add_argument(
        "--stay", action="store_true", help=say("cli", "it did not move after all: use it here again")
    )


def run(asked: argparse.Namespace, context: Context) -> None:
    """Write the file and mark the life as moved, or take the mark away."""
    if asked.stay and asked.out is not None:
        raise OptionsClash(options=["--out", "--stay"])
    if not asked.stay and asked.out is None:
        raise OptionNeeded(option="--out", command="move")
    ws = context.life()
    if asked.stay:
        stay(ws)
        out(say("cli", "This life is used here again."))
        return
    packed = pack(ws, asked.out, context.machine_settings)
    out(say("cli", "Written: {path}", path=asked.out))
    out(say("cli", "It holds {held}.", held=held_words(packed)))
    aside(say("cli", "On the new computer: lifeokr import {name}", name=asked.out.name))
