"""A whole life as Markdown, to be read by eye in thirty years; what lies in the trash is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lifeokr.domain.progress import shown_score
from lifeokr.domain.units import PLAIN, NumberStyle, unit
from lifeokr.paper.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Line,
    Lines,
    OwnWords,
    Paragraph,
    Table,
)
from lifeokr.paper.markdown import markdown
from lifeokr.services import queries
from lifeokr.services.views import CheckInRow, InitiativeView, KeyResultDetails, ObjectiveDetails
from lifeokr.services.workspace import Workspace
from lifeokr.words import say
from lifeokr.words.days import day_year
from lifeokr.words.goals import horizon_word, state_word


def life_as_markdown(ws: Workspace) -> str:
    """Return every objective with all that hangs on it."""
    blocks: list[Block] = [Paragraph(say("markdown", "As of {day}", day=day_year(ws.today)))]
    for view in queries.objectives(ws, all=True):
        blocks += _objective(queries.objective_details(ws, view.objective.id))
    return markdown(Document(title=say("markdown", "My life in lifeokr"), blocks=tuple(blocks)))


def _objective(details: ObjectiveDetails) -> Iterator[Block]:
    view = details.view
    one = view.objective
    yield Heading(one.title, 1)
    facts = [horizon_word(one.horizon), state_word(one.state)]
    if view.area is not None:
        facts.append(view.area.name)
    if one.first_day is not None and one.due_day is not None:
        facts.append(f"{one.first_day.isoformat()} .. {one.due_day.isoformat()}")
    if view.score.score is not None:
        facts.append(say("markdown", "score {score}", score=shown_score(view.score.score)))
    yield Paragraph(" · ".join(facts))
    if one.why:
        yield OwnWords(one.why)
    for key_result in details.key_results:
        yield from _key_result(key_result)
    yield from _doings(details.initiatives)
    people = [Line(p.name, " · ".join(t for t in (p.what, p.when_text) if t)) for p in details.contributors]
    yield from _listed(say("markdown", "People who help"), people)
    events = [Line(f"{e.day.isoformat()} {e.title}", e.note) for e in details.events]
    yield from _listed(say("markdown", "Events"), events)
    pauses = [
        Line(f"{p.first_day.isoformat()} .. {p.last_day.isoformat() if p.last_day else ''}", p.reason)
        for p in details.pauses
    ]
    yield from _listed(say("markdown", "Rests"), pauses)
    for written in details.reflections:
        yield OwnWords(written.text, written.prompt, written.day.isoformat())


def _key_result(details: KeyResultDetails) -> Iterator[Block]:
    view = details.view
    shown = unit(view.metric.unit)
    yield Heading(view.key_result.title, 2)
    marks = [say("markdown", "kind {kind}", kind=view.metric.kind)]
    if view.key_result.start is not None:
        marks.append(say("markdown", "start {value}", value=f"{view.key_result.start:g}"))
    for mark in details.marks:
        since = f" ({mark.day.isoformat()})" if mark.day else ""
        marks.append(say("markdown", "target {value}", value=f"{mark.target:g}") + since)
        if mark.stretch is not None:
            marks.append(say("markdown", "stretch {value}", value=f"{mark.stretch:g}"))
    yield Paragraph(" · ".join(marks))
    steps = [Line(("[x] " if step.done_day else "[ ] ") + step.title) for step in view.steps]
    yield from _listed("", steps)
    if details.check_ins:
        titles = (say("markdown", "Day"), say("markdown", "Entry"), say("markdown", "Note"))
        columns = tuple(Column(title) for title in titles)
        yield Table(columns, tuple(_entry(row, shown.show) for row in details.check_ins))
    yield from _doings(details.initiatives)
    events = [Line(f"{e.day.isoformat()} {e.title}", e.note) for e in details.events]
    yield from _listed(say("markdown", "Events"), events)


def _entry(row: CheckInRow, show: Callable[[float, NumberStyle], str]) -> tuple[Cell, ...]:
    entry = row.check_in
    value = "" if entry.value is None else show(entry.value, PLAIN)
    if entry.skipped:
        value = say("markdown", "skipped")
    if entry.out_of is not None:
        value = f"{entry.value:g}/{entry.out_of:g}"
    return Cell(entry.local_date.isoformat()), Cell(value), Cell(entry.note)


def _doings(found: tuple[InitiativeView, ...]) -> Iterator[Block]:
    lines = [
        Line(
            one.initiative.title,
            " · ".join(
                t
                for t in (
                    one.initiative.repeats,
                    one.initiative.if_then,
                    *(d.day.isoformat() for d in one.days),
                )
                if t
            ),
        )
        for one in found
    ]
    yield from _listed(say("markdown", "What I do"), lines)


def _listed(title: str, lines: list[Line]) -> Iterator[Block]:
    if not lines:
        return
    if title:
        yield Heading(title, 3)
    yield Lines(tuple(lines))
