"""`lifeokr do VERB --json ARGS`: whatever a person can do, from the one list of verbs."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from datetime import date
from enum import Enum
from typing import Any

from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionNeeded, WordsNotRead
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out, out_json
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("verb", metavar="VERB", nargs="?")
    parser.add_argument(
        "--json", dest="args", metavar="ARGS", help=say("cli", "its arguments as a JSON object; - reads them")
    )
    parser.add_argument("--list", action="store_true", help=say("cli", "name every verb and what it takes"))


def run(asked: argparse.Namespace, context: Context) -> None:
    """Do the verb and print what it gives back."""
    # the list of verbs imports every service, which only this command needs
    from lifeokr.services.decoding import parameters  # noqa: PLC0415
    from lifeokr.services.verbs import BY_CODE, run_verb  # noqa: PLC0415

    if asked.list:
        for verb in BY_CODE.values():
            out(" ".join((verb.code, *_shown(parameters(verb.function)))))
        return
    if asked.verb is None:
        raise OptionNeeded(option="VERB", command="do")
    if asked.args is None:
        raise OptionNeeded(option="--json", command="do")
    text = sys.stdin.read() if asked.args == "-" else asked.args
    result = run_verb(context.life(create=True), asked.verb, _object(text))
    if result is not None:
        out_json(_plain(result))


def _shown(known: dict[str, Any]) -> list[str]:
    return [name if parameter.needed else f"[{name}]" for name, parameter in known.items()]


def _object(text: str) -> dict[str, object]:
    """Return the arguments; raises WordsNotRead where they are no JSON object."""
    try:
        found = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise WordsNotRead(command="do", problem=say("cli", "--json takes a JSON object")) from error
    if not isinstance(found, dict):
        raise WordsNotRead(command="do", problem=say("cli", "--json takes a JSON object"))
    return found


def _no_number(name: str) -> float:
    raise ValueError(name)


def _plain(value: Any) -> Any:
    """Return what a verb gave back as JSON has it."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value
