"""`lifeokr review`: a year as a document to keep, PDF or Markdown."""

from __future__ import annotations

import argparse
from pathlib import Path

from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionNeeded, WordsNotRead
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out
from lifeokr.exchange.errors import FormatUnknown
from lifeokr.words import say

FORMATS = (".pdf", ".md")


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("year", metavar="YEAR")
    parser.add_argument("--out", metavar="F", type=Path, help=say("cli", "a .pdf or .md file"))
    parser.add_argument(
        "--paper", choices=("A4", "Letter"), default="A4", help=say("cli", "the size of its pages")
    )


def run(asked: argparse.Namespace, context: Context) -> None:
    """Write it whole, or leave what is there alone."""
    if not (len(asked.year) == 4 and asked.year.isascii() and asked.year.isdecimal()):
        raise WordsNotRead(command="review", problem=say("cli", "the year is four figures, such as 2025"))
    if asked.out is None:
        raise OptionNeeded(option="--out", command="review")
    if asked.out.suffix.lower() not in FORMATS:
        raise FormatUnknown(path=str(asked.out), known=FORMATS)
    ws = context.life()
    # typst and matplotlib are large; only a review needs both
    from lifeokr.review.make import write_review  # noqa: PLC0415

    write_review(ws, int(asked.year), asked.out, size=asked.paper, style=context.print_style)
    out(say("cli", "Written: {path}", path=asked.out))
