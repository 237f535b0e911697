"""`lifeokr trash`: what was thrown away; `lifeokr do restore-from-trash` brings a thing back."""

from __future__ import annotations

import argparse

from lifeokr.cli.context import Context
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import aside, out, out_json, table
from lifeokr.domain.units import PLAIN
from lifeokr.services.remains import trashed
from lifeokr.services.trash_words import line_of, name_of
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("--json", action="store_true", help=say("cli", "as JSON, with tables and ids"))


def run(asked: argparse.Namespace, context: Context) -> None:
    """Print what lies in the trash, the last thrown away first."""
    lying = trashed(context.life())
    if asked.json:
        out_json(
            [
                {
                    "table": one.table,
                    "id": one.id,
                    "title": name_of(one, PLAIN),
                    "day": one.day.isoformat(),
                    "along": dict(one.along),
                }
                for one in lying
            ]
        )
        return
    if not lying:
        out(say("cli", "Nothing lies in the trash."))
        return
    table((name_of(one, PLAIN), line_of(one), f"{one.table} {one.id}") for one in lying)
    back = """lifeokr do restore-from-trash --json '{"table": .., "id": ..}'"""
    aside(say("cli", "A thing comes back with `{command}`, by what stands at its end.", command=back))
