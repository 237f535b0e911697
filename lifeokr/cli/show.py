"""`lifeokr show`: all there is about one objective or key result."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from lifeokr.cli import names
from lifeokr.cli.context import Context
from lifeokr.cli.parser import Parser
from lifeokr.cli.showing import (
    heading,
    key_result_cells,
    score_line,
    shown_entry,
    shown_value,
    standing_line,
    state_words,
)
from lifeokr.cli.terminal import out, out_json, table
from lifeokr.domain.records import Event, Pause
from lifeokr.services.details_as_json import show_json
from lifeokr.services.queries import key_result_details, objective_details
from lifeokr.services.views import (
    CheckInRow,
    InitiativeView,
    KeyResultDetails,
    KeyResultView,
    ObjectiveDetails,
)
from lifeokr.words import say
from lifeokr.words.days import day_year

LAST = 12


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("name", metavar="NAME", nargs="+")
    parser.add_argument("--json", action="store_true", help=say("cli", "as JSON, figures unrounded"))


def run(asked: argparse.Namespace, context: Context) -> None:
    """Print it."""
    ws = context.life()
    thing = names.thing(ws, " ".join(asked.name))
    details = (
        objective_details(ws, thing.id)
        if thing.objective_id is not None
        else key_result_details(ws, thing.id)
    )
    if asked.json:
        out_json(show_json(details))
    elif isinstance(details, ObjectiveDetails):
        _objective(details)
    else:
        _key_result(details)


def _objective(details: ObjectiveDetails) -> None:
    out(heading(details.view))
    if details.view.objective.why:
        out(details.view.objective.why)
    out(score_line(details.view))
    table((key_result_cells(one) for one in details.view.key_results), indent="  ")
    _rests((*details.pauses, *details.planned))
    _events(details.events)
    _initiatives(details.initiatives)
    _list(
        say("cli", "People who help"),
        (
            " ".join(part for part in (one.name, one.what, one.when_text) if part)
            for one in details.contributors
        ),
    )
    _list(say("cli", "Written"), (f"{day_year(one.day)}  {one.text}" for one in details.reflections))


def _key_result(details: KeyResultDetails) -> None:
    view = details.view
    stands = view.standing
    out(standing_line(view))
    marks = (
        (say("cli", "start"), stands.start),
        (say("cli", "sure"), stands.sure),
        (say("cli", "target"), stands.target),
        (say("cli", "stretch"), stands.stretch),
    )
    table(((word, shown_value(view, mark)) for word, mark in marks if mark is not None), indent="  ")
    out(
        say(
            "cli",
            "{objective}, {first} to {due}, {status}",
            objective=view.objective_title,
            first=day_year(stands.first_day),
            due=day_year(stands.due_day),
            status=state_words(view),
        )
    )
    _steps(view)
    _moved(details)
    _check_ins(view, details.check_ins)
    _rests((*details.pauses, *details.planned))
    _events(details.events)
    _initiatives(details.initiatives)


def _list(title: str, lines: Iterable[str]) -> None:
    found = list(lines)
    if found:
        out()
        out(title)
        for line in found:
            out("  " + line)


def _steps(view: KeyResultView) -> None:
    _list(
        say("cli", "Steps"),
        (
            say("cli", "{title}: done {day}", title=step.title, day=day_year(step.done_day))
            if step.done_day
            else say("cli", "{title}: for {day}", title=step.title, day=day_year(step.day))
            if step.day
            else step.title
            for step in view.steps
        ),
    )


def _moved(details: KeyResultDetails) -> None:
    dated = ((marks.day, marks) for marks in details.marks)
    _list(
        say("cli", "Goalposts moved"),
        (
            _with_reason(
                say(
                    "cli",
                    "{day}: target {target}",
                    day=day_year(day),
                    target=shown_value(details.view, marks.target),
                ),
                marks.reason,
            )
            for day, marks in dated
            if day is not None
        ),
    )


def _check_ins(view: KeyResultView, rows: tuple[CheckInRow, ...]) -> None:
    if not rows:
        return
    out()
    if len(rows) > LAST:
        out(say("cli", "Check-ins, the last {n} of {all}", n=LAST, all=len(rows)))
    else:
        out(say("cli", "Check-ins"))
    table(
        (
            (
                day_year(row.check_in.local_date),
                say("cli", "skipped")
                if row.check_in.skipped
                else shown_entry(view, row.check_in.value, row.check_in.out_of),
                "" if row.value is None else say("cli", "value {value}", value=shown_value(view, row.value)),
                row.check_in.note,
            )
            for row in rows[-LAST:]
        ),
        indent="  ",
    )


def _rests(pauses: Iterable[Pause]) -> None:
    _list(
        say("cli", "Resting"),
        (
            _with_reason(
                say("cli", "from {first}", first=day_year(one.first_day))
                if one.last_day is None
                else say(
                    "cli", "{first} to {last}", first=day_year(one.first_day), last=day_year(one.last_day)
                ),
                one.reason,
            )
            for one in pauses
        ),
    )


def _with_reason(what: str, reason: str) -> str:
    return say("cli", "{what}. {reason}", what=what, reason=reason) if reason else what


def _events(events: Iterable[Event]) -> None:
    _list(say("cli", "Events"), (f"{day_year(one.day)}  {one.title}" for one in events))


def _initiatives(views: Iterable[InitiativeView]) -> None:
    _list(
        say("cli", "What you do"),
        (" ".join(part for part in (one.initiative.title, one.initiative.repeats) if part) for one in views),
    )
