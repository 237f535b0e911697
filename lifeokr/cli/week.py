"""`lifeokr week`: what is due this week, what is done, and what comes up."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from lifeokr.cli.context import Context
from lifeokr.cli.parser import Parser
from lifeokr.cli.showing import shown_entry, shown_value, state_words
from lifeokr.cli.terminal import out, out_json, table
from lifeokr.services.as_json import key_result_json
from lifeokr.services.queries import week
from lifeokr.services.views import WeekRow, WeekView
from lifeokr.words import say
from lifeokr.words.days import day_year

SHOWN = 3


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("--json", action="store_true", help=say("cli", "as JSON, figures unrounded"))


def run(asked: argparse.Namespace, context: Context) -> None:
    """Print the week."""
    view = week(context.life())
    if asked.json:
        out_json(_json(view))
        return
    first, last = day_year(view.week.first_day), day_year(view.week.due_day)
    out(say("cli", "The week from {first} to {last}", first=first, last=last))
    if view.away is not None:
        out(
            say(
                "cli",
                "No entry from {first} to {last}: `lifeokr pause all --from {day}` rests those days.",
                first=day_year(view.away.first_day),
                last=day_year(view.away.due_day),
                day=view.away.first_day.isoformat(),
            )
        )
    _rows(say("cli", "Due"), [row for row in view.rows if row.due])
    _rows(say("cli", "Done"), [row for row in view.rows if not row.due])
    _rows(say("cli", "When it happens"), view.when_it_happens)
    _rows(say("cli", "Measures of the year, this month"), view.measures)
    if view.ready_to_close:
        out()
        out(say("cli", "Ready to close"))
        table(([objective.title] for objective in view.ready_to_close), indent="  ")
    if view.coming_up:
        out()
        out(say("cli", "Coming up"))
        table(((day_year(one.day), one.title) for one in view.coming_up), indent="  ")


def _rows(title: str, rows: Sequence[WeekRow]) -> None:
    if not rows:
        return
    out()
    out(title)
    table(
        (
            (
                row.view.key_result.title,
                shown_value(row.view, row.view.standing.value),
                state_words(row.view),
                _entries(row),
                row.view.objective_title,
            )
            for row in rows
        ),
        indent="  ",
    )


def _entries(row: WeekRow) -> str:
    """Return the steps done in the present period and its entries, the newest of many."""
    newest = row.entries[-SHOWN:]
    texts = [step.title for step in row.ticked]
    texts += ["…"] if len(newest) < len(row.entries) else []
    texts += [
        say("cli", "skipped") if one.skipped else shown_entry(row.view, one.value, one.out_of)
        for one in newest
    ]
    return ", ".join(texts)


def _json(view: WeekView) -> dict[str, object]:
    def rows(found: Sequence[WeekRow]) -> list[object]:
        return [{**key_result_json(row.view), "due": row.due} for row in found]

    return {
        "first_day": view.week.first_day.isoformat(),
        "last_day": view.week.due_day.isoformat(),
        "rows": rows(view.rows),
        "when_it_happens": rows(view.when_it_happens),
        "measures": rows(view.measures),
        "resting": [key_result_json(one) for one in view.resting],
        "ready_to_close": [objective.id for objective in view.ready_to_close],
    }
