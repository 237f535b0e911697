"""`lifeokr add objective`."""

from __future__ import annotations

import argparse

from lifeokr.cli.context import Context
from lifeokr.cli.parser import Parser
from lifeokr.cli.said import said_days, said_flags
from lifeokr.cli.terminal import aside, out
from lifeokr.cli.values import day
from lifeokr.domain.codes import Horizon
from lifeokr.domain.horizon import LONG_CYCLE, too_many_quarters
from lifeokr.services import finding, queries
from lifeokr.services.objectives import add_objective
from lifeokr.words import say
from lifeokr.words.goals import flag_word


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("title", metavar="TITLE")
    parser.add_argument("--area", metavar="A", help=say("cli", "the part of life it belongs to"))
    parser.add_argument("--horizon", choices=[horizon.value for horizon in Horizon], default="quarter")
    parser.add_argument("--from", dest="first_day", metavar="DAY", help=say("cli", "its first day"))
    parser.add_argument("--due", dest="due_day", metavar="DAY", help=say("cli", "its last day"))
    parser.add_argument("--parent", metavar="NAME", help=say("cli", "the longer objective it serves"))
    parser.add_argument("--why", default="", metavar="T", help=say("cli", "what it is for"))
    parser.add_argument(
        "--season", action="store_true", help=say("cli", "longer than a quarter, and meant so")
    )


def run(asked: argparse.Namespace, context: Context) -> None:
    """Add it and say what it is called and when it is due."""
    first, due = day(asked.first_day, context.today), day(asked.due_day, context.today)
    ws = context.life(create=True)
    objective = add_objective(
        ws,
        title=asked.title,
        horizon=Horizon(asked.horizon),
        area_id=None if asked.area is None else finding.find_area(ws, asked.area).id,
        why=asked.why,
        parent_id=None if asked.parent is None else finding.find_objective(ws, asked.parent).id,
        first_day=first,
        due_day=due,
        season_kept=asked.season,
    )
    said_days(objective, first, due)
    said_flags(queries.objective(ws, objective.id), LONG_CYCLE)
    if too_many_quarters(view.objective for view in queries.objectives(ws)):
        aside(flag_word("many-objectives"))
    out(say("cli", "Added: {title}", title=objective.title))
