"""`lifeokr export`: every row of a life in one file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionNeeded, OptionsClash
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out
from lifeokr.exchange import exporter_of
from lifeokr.paper.files import write_whole
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument(
        "--out", metavar="F", help=say("cli", "the file to write, such as life.json; - prints it")
    )

    parser.add_argument(
        "--folder",
        metavar="DIR",
        help=say("cli", "make a new folder in this one: everything as JSON, CSV and Markdown"),
    )


def run(asked: argparse.Namespace, context: Context) -> None:
    """Write it whole, or leave what is there alone."""
    if asked.out is not None and asked.folder is not None:
        raise OptionsClash(options=["--out", "--folder"])
    if asked.folder is not None:
        from lifeokr.exchange.folder_out import write_folder  # noqa: PLC0415 - Markdown loads what JSON does not

        out(say("cli", "Written: {path}", path=write_folder(context.life(), Path(asked.folder))))
        return
    if asked.out is None:
        raise OptionNeeded(option="--out", command="export")
    if asked.out == "-":
        sys.stdout.write(exporter_of(Path("-.json")).text(context.life()))
        return
    path = Path(asked.out)
    text = exporter_of(path).text(context.life())
    write_whole(path, text.encode())
    out(say("cli", "Written: {path}", path=path))
