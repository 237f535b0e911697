"""`lifeokr add initiative`."""

from __future__ import annotations

import argparse

from lifeokr.cli import names
from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionNeeded
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out
from lifeokr.cli.values import day
from lifeokr.services.initiatives import add_initiative
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("title", metavar="TITLE")
    parser.add_argument("--for", dest="owner", metavar="NAME", help=say("cli", "the objective or key result"))
    parser.add_argument("--repeats", default="", metavar="T", help=say("cli", "when, such as 'Thursdays'"))
    parser.add_argument("--due", dest="due_day", metavar="DAY", help=say("cli", "when it should be done"))
    parser.add_argument("--if-then", default="", metavar="T", help=say("cli", "an 'if .. then ..' line"))


def run(asked: argparse.Namespace, context: Context) -> None:
    """Add it."""
    if asked.owner is None:
        raise OptionNeeded(option="--for", command="add initiative")
    ws = context.life()
    owner = names.thing(ws, asked.owner)
    initiative = add_initiative(
        ws,
        title=asked.title,
        objective_id=owner.objective_id,
        key_result_id=owner.key_result_id,
        repeats=asked.repeats,
        due_day=day(asked.due_day, context.today),
        if_then=asked.if_then,
    )
    out(say("cli", "Added: {title}", title=initiative.title))
