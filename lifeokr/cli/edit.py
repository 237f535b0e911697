"""`lifeokr edit`: change whatever a name means."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from typing import Any

from lifeokr.cli import names
from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionNeeded, WordsNotRead
from lifeokr.cli.key_result_options import MARKS, NONE, add_options, given_options
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out
from lifeokr.cli.values import day
from lifeokr.domain.codes import Horizon, InitiativeState
from lifeokr.services import finding
from lifeokr.services.contributors import edit_contributor
from lifeokr.services.events import edit_event
from lifeokr.services.goalposts import How
from lifeokr.services.initiatives import edit_initiative
from lifeokr.services.key_results import edit_key_result
from lifeokr.services.objectives import edit_objective
from lifeokr.services.workspace import Workspace
from lifeokr.words import say

# Which options each sort of thing takes, by the name argparse gives them.
TAKES = {
    "objective": {"title", "why", "area", "horizon", "parent", "first_day", "due_day", "season"},
    "key_result": {
        "title", "objective", *MARKS, "window", "low", "high", "at_least", "at_most", "per", "steps",
        "weight", "whose", "cadence", "first_day", "due_day", "how", "reason",
    },
    "initiative": {"title", "repeats", "if_then", "state", "due_day"},
    "contributor": {"title", "what", "when_text"},
    "event": {"title", "on", "note"},
}  # fmt: skip


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("name", metavar="NAME", nargs="+")
    parser.add_argument("--title", metavar="T")
    parser.add_argument("--why", metavar="T")
    parser.add_argument("--area", metavar="A")
    parser.add_argument("--horizon", choices=[horizon.value for horizon in Horizon])
    parser.add_argument("--parent", metavar="NAME|none")
    parser.add_argument(
        "--season", action="store_true", default=None, help=say("cli", "longer than a quarter, and meant so")
    )
    parser.add_argument(
        "--objective", metavar="NAME", help=say("cli", "move a key result to another objective")
    )
    add_options(parser)
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--from-today",
        dest="how",
        action="store_const",
        const=How.FROM_TODAY,
        help=say("cli", "new goalposts from today; every earlier day stays as it was"),
    )
    how.add_argument(
        "--fix",
        dest="how",
        action="store_const",
        const=How.FIX,
        help=say("cli", "mend a mistake; earlier days are worked out again"),
    )
    parser.add_argument(
        "--reason", metavar="T", help=say("cli", "why the goalposts moved; the review prints it")
    )
    parser.add_argument("--repeats", metavar="T")
    parser.add_argument("--if-then", metavar="T")
    parser.add_argument("--state", choices=[state.value for state in InitiativeState])
    parser.add_argument("--what", metavar="T")
    parser.add_argument("--when", dest="when_text", metavar="T")
    parser.add_argument("--on", metavar="DAY")
    parser.add_argument("--note", metavar="T")


def run(asked: argparse.Namespace, context: Context) -> None:
    """Change it."""
    ws = context.life()
    thing = names.anything(ws, " ".join(asked.name))
    typed = {name for name, value in vars(asked).items() if name != "name" and value is not None}
    _check(thing.sort, typed)
    _EDITS[thing.sort](ws, thing.id, asked)
    out(say("cli", "Changed: {title}", title=asked.title or thing.title))


def _check(sort: str, typed: set[str]) -> None:
    for name in sorted(typed - TAKES[sort]):
        problem = say("cli", "{option} does not go with this sort of thing", option=_option(name))
        raise WordsNotRead(command="edit", problem=problem)
    if not typed - {"how", "reason"}:
        raise OptionNeeded(option=" ".join(_option(name) for name in sorted(TAKES[sort])), command="edit")
    if typed & set(MARKS) and "how" not in typed:
        raise OptionNeeded(option="--from-today or --fix", command="edit")


def _option(name: str) -> str:
    odd = {
        "first_day": "--from",
        "due_day": "--due",
        "steps": "--step",
        "when_text": "--when",
        "how": "--fix",
    }
    return odd.get(name, "--" + name.replace("_", "-"))


def _typed(asked: argparse.Namespace, *fields: str) -> dict[str, Any]:
    return {name: getattr(asked, name) for name in fields if getattr(asked, name) is not None}


def _edit_objective(ws: Workspace, id: str, asked: argparse.Namespace) -> None:
    changes = _typed(asked, "title", "why")
    if asked.horizon is not None:
        changes["horizon"] = Horizon(asked.horizon)
    if asked.area is not None:
        changes["area_id"] = None if asked.area == NONE else finding.find_area(ws, asked.area).id
    if asked.parent is not None:
        changes["parent_id"] = None if asked.parent == NONE else finding.find_objective(ws, asked.parent).id
    if asked.season:
        changes["season_kept"] = True
    edit_objective(ws, id, **changes, **_days(asked, ws.today))


def _days(asked: argparse.Namespace, today: date) -> dict[str, Any]:
    texts = _typed(asked, "first_day", "due_day")
    return {name: None if text == NONE else day(text, today) for name, text in texts.items()}


def _edit_key_result(ws: Workspace, id: str, asked: argparse.Namespace) -> None:
    view = names.key_result(ws, id)
    changes = given_options(asked, view.metric.kind, view.metric.unit, ws.today)
    changes.update(_typed(asked, "title", "reason", "how"))
    if asked.objective is not None:
        changes["objective_id"] = finding.find_objective(ws, asked.objective).id
    edit_key_result(ws, id, **changes)


def _edit_initiative(ws: Workspace, id: str, asked: argparse.Namespace) -> None:
    changes = _typed(asked, "title", "repeats", "if_then")
    if asked.state is not None:
        changes["state"] = InitiativeState(asked.state)
    edit_initiative(ws, id, **changes, **_days(asked, ws.today))


def _edit_contributor(ws: Workspace, id: str, asked: argparse.Namespace) -> None:
    changes = _typed(asked, "what", "when_text")
    if asked.title is not None:
        changes["name"] = asked.title
    edit_contributor(ws, id, **changes)


def _edit_event(ws: Workspace, id: str, asked: argparse.Namespace) -> None:
    changes = _typed(asked, "title", "note")
    if asked.on is not None:
        changes["day"] = day(asked.on, ws.today)
    edit_event(ws, id, **changes)


_EDITS: dict[str, Callable[[Workspace, str, argparse.Namespace], None]] = {
    "objective": _edit_objective,
    "key_result": _edit_key_result,
    "initiative": _edit_initiative,
    "contributor": _edit_contributor,
    "event": _edit_event,
}
