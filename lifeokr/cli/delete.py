"""`lifeokr delete`: put a thing into the trash; `undo` and `do restore-from-trash` bring it back."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from lifeokr.cli import names
from lifeokr.cli.context import Context
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out
from lifeokr.services.contributors import delete_contributor
from lifeokr.services.events import delete_event
from lifeokr.services.initiatives import delete_initiative
from lifeokr.services.key_results import delete_key_result
from lifeokr.services.objectives import delete_objective
from lifeokr.services.workspace import Workspace
from lifeokr.words import say

_DELETES: dict[str, Callable[[Workspace, str], None]] = {
    "objective": delete_objective,
    "key_result": delete_key_result,
    "initiative": delete_initiative,
    "contributor": delete_contributor,
    "event": delete_event,
}


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("name", metavar="NAME", nargs="+")


def run(asked: argparse.Namespace, context: Context) -> None:
    """Put it into the trash."""
    ws = context.life()
    thing = names.anything(ws, " ".join(asked.name))
    _DELETES[thing.sort](ws, thing.id)
    out(say("cli", "In the trash: {title}. `lifeokr undo` brings it back.", title=thing.title))
