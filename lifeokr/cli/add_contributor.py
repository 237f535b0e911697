"""`lifeokr add contributor`."""

from __future__ import annotations

import argparse

from lifeokr.cli import names
from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionNeeded
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out
from lifeokr.services.contributors import add_contributor
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--for", dest="owner", metavar="NAME", help=say("cli", "the objective or initiative"))
    parser.add_argument("--what", default="", metavar="T", help=say("cli", "with what"))
    parser.add_argument("--when", dest="when_text", default="", metavar="T", help=say("cli", "and when"))


def run(asked: argparse.Namespace, context: Context) -> None:
    """Add the person."""
    if asked.owner is None:
        raise OptionNeeded(option="--for", command="add contributor")
    ws = context.life()
    owner = names.objective_or_initiative(ws, asked.owner)
    contributor = add_contributor(
        ws,
        name=asked.name,
        objective_id=owner.objective_id,
        initiative_id=owner.initiative_id,
        what=asked.what,
        when_text=asked.when_text,
    )
    out(say("cli", "Added: {title}", title=contributor.name))
