"""`lifeokr copy`: a copy to share, in which nothing that was deleted can be found."""

from __future__ import annotations

import argparse
from pathlib import Path

from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionNeeded
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out
from lifeokr.services.held_words import held_words
from lifeokr.services.sharing import copy_to_share
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument(
        "--out", metavar="F", type=Path, help=say("cli", "the file to write, such as shared.db")
    )


def run(asked: argparse.Namespace, context: Context) -> None:
    """Write it whole, or leave what is there alone."""
    if asked.out is None:
        raise OptionNeeded(option="--out", command="copy")
    shared = copy_to_share(context.life(), asked.out)
    out(say("cli", "Written: {path}", path=asked.out))
    out(say("cli", "It holds {held}, and nothing that was deleted.", held=held_words(shared)))
