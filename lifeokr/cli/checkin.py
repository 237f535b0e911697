"""`lifeokr checkin`: a number, a skip, a note, how sure, or a step ticked."""

from __future__ import annotations

import argparse
from datetime import date

from lifeokr.cli import names
from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionsClash
from lifeokr.cli.parser import Parser
from lifeokr.cli.showing import shown_entry, standing_line
from lifeokr.cli.terminal import out
from lifeokr.cli.values import day
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.records import CheckIn
from lifeokr.services import check_ins, finding
from lifeokr.services.live_views import KeyResultView
from lifeokr.services.queries import key_result
from lifeokr.services.workspace import Workspace
from lifeokr.words import say
from lifeokr.words.days import day_year


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("name", metavar="NAME")
    parser.add_argument(
        "value", metavar="VALUE", nargs="?", help=say("cli", "as typed: 51:40, 76.6 kg, +2, 4/7")
    )
    parser.add_argument("--on", metavar="DAY", help=say("cli", "the day it is for; today if left out"))
    parser.add_argument("--confidence", type=int, metavar="1-5", help=say("cli", "how sure you are"))
    parser.add_argument("--note", default="", metavar="TEXT")
    parser.add_argument("--skip", action="store_true", help=say("cli", "pass over this time on purpose"))
    parser.add_argument("--step", metavar="T", help=say("cli", "tick this step of a goal made of steps"))
    parser.add_argument(
        "--undone", action="store_true", help=say("cli", "with --step: it is not done after all")
    )


def run(asked: argparse.Namespace, context: Context) -> None:
    """Keep it and say how the key result stands."""
    _check(asked)
    on = day(asked.on, context.today)
    ws = context.life()
    entry: CheckIn | None = None
    view = names.key_result(ws, asked.name)
    if asked.step is not None:
        check_ins.tick_step(
            ws, finding.find_step(ws, view.key_result.id, asked.step).id, done=not asked.undone, day=on
        )
    elif asked.skip:
        check_ins.skip(
            ws, key_result_id=view.key_result.id, day=on, confidence=asked.confidence, note=asked.note
        )
    else:
        entry = check_ins.check_in(
            ws,
            key_result_id=view.key_result.id,
            text=asked.value,
            day=on,
            confidence=asked.confidence,
            note=asked.note,
        )
    _say(ws, view, on or ws.today, entry)


def _check(asked: argparse.Namespace) -> None:
    if asked.skip and asked.value is not None:
        raise OptionsClash(options=("--skip", "VALUE"))
    if asked.step is not None and (asked.skip or asked.value is not None):
        raise OptionsClash(options=("--step", "--skip" if asked.skip else "VALUE"))
    if asked.undone and asked.step is None:
        raise OptionsClash(options=("--undone", "VALUE"))


def _say(ws: Workspace, before: KeyResultView, on: date, entry: CheckIn | None) -> None:
    view = key_result(ws, before.key_result.id)
    kind = kind_of(view.metric.kind)
    if entry is None or entry.value is None or kind.entry_is_value or kind.entry_is_sum:
        out(say("cli", "{day}: {standing}", day=day_year(on), standing=standing_line(view)))
        return
    # What is read over weeks may not move with one entry; it is said, lest it seems lost.
    out(
        say(
            "cli",
            "{day}: {entry} entered. {standing}",
            day=day_year(on),
            entry=shown_entry(view, entry.value, entry.out_of),
            standing=standing_line(view),
        )
    )
