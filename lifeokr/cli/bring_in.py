"""`lifeokr import`: numbers from a CSV log, or a whole life from an export."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from lifeokr.cli import names
from lifeokr.cli.context import Context
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import aside, out
from lifeokr.exchange import importer_of
from lifeokr.exchange.days_in import DateOrder
from lifeokr.exchange.errors import BadLine, LinesNotRead
from lifeokr.exchange.importing import ImportOptions, ImportReport, Taker
from lifeokr.exchange.numbers_in import DecimalMark
from lifeokr.services.workspace import Workspace
from lifeokr.words import say
from lifeokr.words.import_words import assumption, bad_line, outside, reason

SHOWN = 10


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument(
        "file", metavar="F", type=Path, help=say("cli", "a .csv log, a .json export or a .lifeokr file")
    )
    parser.add_argument(
        "--into", metavar="NAME", help=say("cli", "the key result; else each column names one")
    )
    parser.add_argument("--date-column", default="", metavar="C", help=say("cli", "its header or its number"))
    parser.add_argument(
        "--value-column", action="append", default=[], metavar="C", help=say("cli", "likewise")
    )
    parser.add_argument("--note-column", default="", metavar="C", help=say("cli", "likewise"))
    parser.add_argument("--date-format", choices=[order.value for order in DateOrder])
    parser.add_argument("--decimal", choices=[mark.value for mark in DecimalMark])
    parser.add_argument("--encoding", default="", metavar="E", help=say("cli", "such as utf-8 or latin-1"))
    parser.add_argument("--dry-run", action="store_true", help=say("cli", "only say what would come in"))
    parser.add_argument(
        "--skip-bad", action="store_true", help=say("cli", "leave out lines that cannot be read")
    )


def run(asked: argparse.Namespace, context: Context) -> None:
    """Bring it in as one step, and account for every row."""
    if asked.file.suffix.lower() == ".lifeokr":
        from lifeokr.cli.arriving import arrive  # noqa: PLC0415 - most imports are of numbers

        arrive(asked.file, context, dry_run=asked.dry_run)
        return
    importer = importer_of(asked.file)

    def life() -> Workspace:
        return context.life(create=importer.code == "json")

    options = ImportOptions(
        named=lambda name: _taker(life(), name),
        into=None if asked.into is None else _taker(life(), asked.into),
        date_column=asked.date_column,
        value_columns=tuple(asked.value_column),
        note_column=asked.note_column,
        date_format=None if asked.date_format is None else DateOrder(asked.date_format),
        decimal=None if asked.decimal is None else DecimalMark(asked.decimal),
        encoding=asked.encoding,
        dry_run=asked.dry_run,
        skip_bad=asked.skip_bad,
    )
    try:
        report = importer.bring_in(life, asked.file, options)
    except LinesNotRead as error:
        _name(error.lines)
        raise
    _say(report, dry_run=asked.dry_run, skip_bad=asked.skip_bad)


def _taker(ws: Workspace, name: str) -> Taker:
    return Taker.of(names.key_result(ws, name))


def _say(report: ImportReport, *, dry_run: bool, skip_bad: bool) -> None:
    for role, found in report.assumed.items():
        aside(assumption(role, found))
    _name(report.bad)
    if report.outside:
        aside(outside(report.outside))
    if dry_run and report.bad and not skip_bad:
        aside(say("cli", "Without the dry run nothing would be brought in, unless --skip-bad is said."))
    if dry_run:
        aside(say("cli", "Nothing was changed: this was a dry run."))
    parts = [
        say("cli", "{n} added", n=report.added),
        say("cli", "{n} updated", n=report.updated),
        *(
            say("cli", "{count} skipped ({reason})", count=count, reason=reason(code))
            for code, count in sorted(report.skipped.items())
        ),
    ]
    out(say("cli", "{n} read = {parts}", n=report.read, parts=" + ".join(parts)))


def _name(lines: Sequence[BadLine]) -> None:
    """Name the lines that cannot be read, the first of many."""
    for line in lines[:SHOWN]:
        aside(bad_line(line.line, line.fault, line.text))
    if len(lines) > SHOWN:
        aside(say("cli", "and one more line || and {n} more lines", n=len(lines) - SHOWN))
