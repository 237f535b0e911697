"""`lifeokr add event`."""

from __future__ import annotations

import argparse

from lifeokr.cli import names
from lifeokr.cli.context import Context
from lifeokr.cli.parser import Parser
from lifeokr.cli.said import assumed
from lifeokr.cli.terminal import out
from lifeokr.cli.values import day
from lifeokr.services.events import add_event
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("title", metavar="TITLE")
    parser.add_argument("--on", metavar="DAY", help=say("cli", "its day; today unless said otherwise"))
    parser.add_argument(
        "--for", dest="owner", metavar="NAME", help=say("cli", "whose chart; every chart if left out")
    )
    parser.add_argument("--note", default="", metavar="T")


def run(asked: argparse.Namespace, context: Context) -> None:
    """Add it."""
    on = day(asked.on, context.today)
    ws = context.life()
    owner = None if asked.owner is None else names.thing(ws, asked.owner)
    event = add_event(
        ws,
        title=asked.title,
        day=on or ws.today,
        objective_id=owner.objective_id if owner else None,
        key_result_id=owner.key_result_id if owner else None,
        note=asked.note,
    )
    if on is None:
        assumed("--on", event.day)
    out(say("cli", "Added: {title}", title=event.title))
