"""`lifeokr pause`: rest a key result, an objective or everything."""

from __future__ import annotations

import argparse

from lifeokr.cli import names
from lifeokr.cli.context import Context
from lifeokr.cli.parser import Parser
from lifeokr.cli.said import assumed
from lifeokr.cli.terminal import out
from lifeokr.cli.values import day
from lifeokr.domain.codes import PauseDue
from lifeokr.services.pauses import pause
from lifeokr.words import say
from lifeokr.words.days import day_year

EVERYTHING = "all"


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("name", metavar="NAME|all", nargs="+")
    parser.add_argument(
        "--from", dest="first_day", metavar="DAY", help=say("cli", "its first day; today if left out")
    )
    parser.add_argument(
        "--to", dest="last_day", metavar="DAY", help=say("cli", "its last day; open if left out")
    )
    parser.add_argument("--reason", default="", metavar="T")
    parser.add_argument(
        "--due",
        choices=[due.value for due in PauseDue],
        help=say("cli", "what becomes of the due day: move it, keep it, or keep it and cut the target"),
    )


def run(asked: argparse.Namespace, context: Context) -> None:
    """Rest it and say until when."""
    first, last = day(asked.first_day, context.today), day(asked.last_day, context.today)
    name = " ".join(asked.name)
    ws = context.life()
    thing = None if name == EVERYTHING else names.thing(ws, name)
    resting = pause(
        ws,
        objective_id=thing.objective_id if thing else None,
        key_result_id=thing.key_result_id if thing else None,
        first_day=first,
        last_day=last,
        due=PauseDue(asked.due or PauseDue.KEEP),
        reason=asked.reason,
    )
    if first is None:
        assumed("--from", resting.first_day)
    if asked.due is None:
        assumed("--due", resting.due.value)
    title = thing.title if thing else say("cli", "everything")
    if resting.last_day is None:
        out(say("cli", "Resting from {first}: {title}", first=day_year(resting.first_day), title=title))
    else:
        out(
            say(
                "cli",
                "Resting from {first} to {last}: {title}",
                first=day_year(resting.first_day),
                last=day_year(resting.last_day),
                title=title,
            )
        )
