"""`lifeokr close`: an objective with its key results, or one key result alone."""

from __future__ import annotations

import argparse

from lifeokr.cli import names
from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionsClash
from lifeokr.cli.parser import Parser
from lifeokr.cli.showing import score_line
from lifeokr.cli.terminal import out
from lifeokr.domain.codes import Ending
from lifeokr.services.key_results import end_key_result
from lifeokr.services.objectives import close_objective
from lifeokr.services.queries import objective
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("name", metavar="NAME", nargs="+")
    parser.add_argument("--own-score", type=float, metavar="S", help=say("cli", "your own score, 0 to 1"))


def run(asked: argparse.Namespace, context: Context) -> None:
    """Close it and say what came of it."""
    ws = context.life()
    thing = names.thing(ws, " ".join(asked.name))
    if thing.objective_id is not None:
        close_objective(ws, thing.objective_id, own_score=asked.own_score)
        out(
            say(
                "cli",
                "Closed: {title}, {score}",
                title=thing.title,
                score=score_line(objective(ws, thing.id)),
            )
        )
        return
    if asked.own_score is not None:
        raise OptionsClash(options=("--own-score", thing.title))
    end_key_result(ws, thing.id, ending=Ending.DONE)
    out(say("cli", "Closed: {title}", title=thing.title))
