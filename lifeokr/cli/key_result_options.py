"""The options that say what a key result is: the same for adding and for editing one."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from lifeokr.cli.parser import Parser
from lifeokr.cli.values import day, number, step, value
from lifeokr.domain.codes import Cadence, Per, Whose
from lifeokr.domain.errors import ValueNotRead
from lifeokr.words import say

NONE = "none"
MARKS = ("start", "target", "stretch", "sure")
_ENTRY = ("low", "high", "at_least", "at_most")


def add_options(parser: Parser) -> None:
    """Add them to a command."""
    parser.add_argument(
        "--start", metavar="X", help=say("cli", "where it starts; 'none': at my first number")
    )
    parser.add_argument("--target", metavar="Y", help=say("cli", "what would be a success"))
    parser.add_argument("--stretch", metavar="Z", help=say("cli", "what would be daring"))
    parser.add_argument("--sure", metavar="S", help=say("cli", "what you would manage anyway"))
    parser.add_argument(
        "--window", metavar="N|cycle", help=say("cli", "how many days or periods the value looks back")
    )
    parser.add_argument("--low", metavar="L", help=say("cli", "the lowest entry that is within"))
    parser.add_argument("--high", metavar="H", help=say("cli", "the highest entry that is within"))
    parser.add_argument("--at-least", metavar="N", help=say("cli", "how much makes a week kept"))
    parser.add_argument("--at-most", metavar="N", help=say("cli", "how much a week may have and be kept"))
    parser.add_argument("--per", choices=[per.value for per in Per])
    parser.add_argument(
        "--step",
        dest="steps",
        action="append",
        metavar="T[=WEIGHT][@DAY]",
        help=say("cli", "a step, with its weight and the day it should come"),
    )
    parser.add_argument("--weight", type=float, metavar="W", help=say("cli", "its weight in the objective"))
    parser.add_argument(
        "--whose", choices=[whose.value for whose in Whose], help=say("cli", "whose behaviour changes")
    )
    parser.add_argument("--cadence", choices=[cadence.value for cadence in Cadence])
    parser.add_argument("--from", dest="first_day", metavar="DAY", help=say("cli", "its own first day"))
    parser.add_argument("--due", dest="due_day", metavar="DAY", help=say("cli", "its own due day"))


def given_options(asked: argparse.Namespace, kind: str, unit: str, today: date) -> dict[str, Any]:
    """Return the options that were typed, as services take them; raises ValueNotRead, DayNotRead."""
    found: dict[str, Any] = {}
    for name in MARKS:
        text = getattr(asked, name)
        if text is not None:
            found[name] = None if text == NONE else value(text, kind, unit)
    for name in _ENTRY:
        text = getattr(asked, name)
        if text is not None:
            found[name] = None if text == NONE else number(text, unit)
    for name in ("first_day", "due_day"):
        text = getattr(asked, name)
        if text is not None:
            found[name] = None if text == NONE else day(text, today)
    found.update(_codes(asked, today))
    return found


def _codes(asked: argparse.Namespace, today: date) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if asked.window is not None:
        found["window"] = None if asked.window == "cycle" else _whole(asked.window)
    if asked.weight is not None:
        found["weight"] = asked.weight
    if asked.per is not None:
        found["per"] = Per(asked.per)
    if asked.whose is not None:
        found["whose"] = Whose(asked.whose)
    if asked.cadence is not None:
        found["cadence"] = Cadence(asked.cadence)
    if asked.steps is not None:
        found["steps"] = [step(text, today) for text in asked.steps]
    return found


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 6):
        raise ValueNotRead(text=text, unit="number", example="28")
    return int(text)
