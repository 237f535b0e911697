"""`lifeokr erase`: erases for good what lies in the trash; nothing else does, and nothing takes it back."""

from __future__ import annotations

import argparse

from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionNeeded, OptionsClash
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out
from lifeokr.domain.units import PLAIN
from lifeokr.services.naming import matching
from lifeokr.services.purging import empty_trash, erase_for_good
from lifeokr.services.remains import Trashed, trashed
from lifeokr.services.trash_words import erased_words, name_of
from lifeokr.services.workspace import Workspace
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help=say("cli", "what `lifeokr trash` calls it, or its id")
    )
    parser.add_argument(
        "--older", action="store_true", help=say("cli", "what was thrown away a year ago or before")
    )
    parser.add_argument("--all", action="store_true", help=say("cli", "everything in the trash"))


def run(asked: argparse.Namespace, context: Context) -> None:
    """Erase it, with all that went with it."""
    given = [
        name for name, said in (("NAME", asked.name), ("--older", asked.older), ("--all", asked.all)) if said
    ]
    if not given:
        raise OptionNeeded(option="--older", command="erase")
    if len(given) > 1:
        raise OptionsClash(options=given)
    ws = context.life()
    if asked.name:
        one = _named(ws, asked.name)
        erased = erase_for_good(ws, [(one.table, one.id)])
    else:
        erased = empty_trash(ws, older_only=asked.older)
    out(erased_words(erased.rows) if erased.rows else say("cli", "Nothing of it lies in the trash."))


def _named(ws: Workspace, name: str) -> Trashed:
    """Return the one thing in the trash that is called so; raises NothingFound, NameAmbiguous."""
    return matching(name, trashed(ws), _name, _id, "trash")


def _name(one: Trashed) -> str:
    return name_of(one, PLAIN)


def _id(one: Trashed) -> str:
    return one.id
