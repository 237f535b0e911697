"""`lifeokr add key-result`."""

from __future__ import annotations

import argparse
from typing import Any

from lifeokr.cli.context import Context
from lifeokr.cli.errors import OptionNeeded
from lifeokr.cli.key_result_options import add_options, given_options
from lifeokr.cli.parser import Parser
from lifeokr.cli.said import assumed, said_flags
from lifeokr.cli.showing import shown_value
from lifeokr.cli.terminal import aside, out
from lifeokr.domain.horizon import MANY_KEY_RESULTS
from lifeokr.domain.kinds import KINDS, kind_of
from lifeokr.domain.marks import stretch_is_near
from lifeokr.domain.units import unit
from lifeokr.services import finding, queries
from lifeokr.services.key_results import add_key_result
from lifeokr.services.live_views import KeyResultView
from lifeokr.words import say


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("title", metavar="TITLE")
    parser.add_argument("--objective", metavar="NAME", help=say("cli", "the objective it measures"))
    parser.add_argument("--kind", choices=list(KINDS), help=say("cli", "how check-ins become its value"))
    parser.add_argument(
        "--unit", metavar="U", help=say("cli", "such as km, min:sec, percent, or your own word")
    )
    parser.add_argument(
        "--metric", metavar="NAME", help=say("cli", "a series there is, to read the same numbers")
    )
    add_options(parser)


def run(asked: argparse.Namespace, context: Context) -> None:
    """Add it, and say which defaults it got."""
    for option, text in (("--objective", asked.objective), ("--kind", asked.kind or asked.metric)):
        if text is None:
            raise OptionNeeded(option=option, command="add key-result")
    ws = context.life()
    objective = finding.find_objective(ws, asked.objective)
    metric = None if asked.metric is None else finding.find_metric(ws, asked.metric)
    kind = asked.kind or (metric.kind if metric else "")
    unit_code = metric.unit if metric else unit(asked.unit or "number").code
    options = given_options(asked, kind, unit_code, context.today)
    added = add_key_result(
        ws,
        objective_id=objective.id,
        title=asked.title,
        kind=kind,
        unit=None if metric else unit_code,
        metric_id=metric.id if metric else None,
        **options,
    )
    view = queries.key_result(ws, added.id)
    _say_defaults(view, options)
    said_flags(queries.objective(ws, objective.id), MANY_KEY_RESULTS)
    out(say("cli", "Added: {title}", title=added.title))


def _say_defaults(view: KeyResultView, options: dict[str, Any]) -> None:
    standing, subject = view.standing, view.subject
    kind = kind_of(view.metric.kind)
    if "start" not in options:
        start = subject.key_result.start
        assumed("--start", say("cli", "your first number") if start is None else shown_value(view, start))
    if "target" not in options:
        assumed("--target", shown_value(view, standing.target))
    if kind.takes_window and "window" not in options:
        window = subject.key_result.window
        assumed("--window", "cycle" if window is None else window)
    if "cadence" not in options and kind.has_check_ins:
        assumed("--cadence", view.metric.cadence.value)
    start, stretch = standing.start, standing.stretch
    if start is not None and stretch is not None and stretch_is_near(start, standing.target, stretch):
        aside(say("cli", "The stretch lies close to the target: is it daring? `lifeokr edit` changes it."))
