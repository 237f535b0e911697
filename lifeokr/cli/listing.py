"""`lifeokr list`: every objective and key result as they stand today."""

from __future__ import annotations

import argparse

from lifeokr.cli.context import Context
from lifeokr.cli.parser import Parser
from lifeokr.cli.showing import heading, key_result_cells, score_line
from lifeokr.cli.terminal import out, out_json, table
from lifeokr.services.as_json import list_json
from lifeokr.services.reading_life import objectives  # the other queries import more
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("--all", action="store_true", help=say("cli", "drafts, closed and archived ones too"))
    parser.add_argument("--json", action="store_true", help=say("cli", "as JSON, figures unrounded"))


def run(asked: argparse.Namespace, context: Context) -> None:
    """Print them."""
    views = objectives(context.life(), all=asked.all)
    if asked.json:
        out_json(list_json(views))
        return
    if not views:
        out(say("cli", "Nothing here yet: `lifeokr add objective` writes down the first."))
    for number, view in enumerate(views):
        if number:
            out()
        out(heading(view))
        if view.objective.horizon.executable:
            out("  " + score_line(view))
        table((key_result_cells(one) for one in view.key_results), indent="  ")
