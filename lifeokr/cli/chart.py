"""`lifeokr chart`: a key result's chart as a file, or its figures as a table."""

from __future__ import annotations

import argparse
from pathlib import Path

from lifeokr.cli import names
from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionNeeded
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out, table
from lifeokr.exchange.errors import FormatUnknown
from lifeokr.services.queries import key_result_details, objectives
from lifeokr.services.workspace import Workspace
from lifeokr.words import say

THEMES = ("light", "dark", "print")


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("name", metavar="NAME", nargs="*")
    parser.add_argument("--list", action="store_true", help=say("cli", "name every chart there is to draw"))
    parser.add_argument("--out", metavar="F", type=Path, help=say("cli", "an .svg, .png or .pdf file"))
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--table", action="store_true", help=say("cli", "print its figures instead"))


def run(asked: argparse.Namespace, context: Context) -> None:
    """Draw it, or print its figures."""
    # matplotlib takes a second to load, and a mistake in the words needs none of it
    ws = context.life()
    if asked.list:
        _list(ws)
        return
    if not asked.name:
        raise OptionNeeded(option="NAME", command="chart")
    view = names.key_result(ws, " ".join(asked.name))
    if asked.out is None and not asked.table:
        raise OptionNeeded(option="--out", command="chart")
    from lifeokr.charts import FORMATS, KEY_RESULT, save, theme  # noqa: PLC0415

    if asked.out is not None and asked.out.suffix.lower().removeprefix(".") not in FORMATS:
        raise FormatUnknown(path=str(asked.out), known=tuple(f".{form}" for form in FORMATS))
    data = KEY_RESULT.build(key_result_details(ws, view.key_result.id))
    if asked.table:
        figures = KEY_RESULT.table(data)
        table((figures.columns, *figures.rows))
    if asked.out is not None:
        save(KEY_RESULT, data, theme(asked.theme), asked.out)
        out(say("cli", "Written: {path}", path=asked.out))


def _list(ws: Workspace) -> None:
    views = (one for objective in objectives(ws) for one in objective.key_results)
    table((one.key_result.title, one.objective_title) for one in views)
