"""What happened on the way of an objective: goalposts moved, rests, events, steps, deeds and notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from lifeokr.charts.key_result_words import change_words, head
from lifeokr.domain.codes import InitiativeState, PauseDue
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.marks import same
from lifeokr.domain.records import Event, Marks, Pause
from lifeokr.paper.blocks import Block, Heading, Line, Lines
from lifeokr.review.book import Book
from lifeokr.services.details import marks_as_of
from lifeokr.services.views import CheckInRow, InitiativeView
from lifeokr.services.years import YearKeyResult, YearObjective
from lifeokr.trail.axis import Axis, axis_of
from lifeokr.trail.model import value_unit
from lifeokr.words import say
from lifeokr.words.days import day, day_year, span


def happened(book: Book, one: YearObjective, columns: int = 2) -> Iterator[Block]:
    """Yield what happened, a list a heading; a list with nothing in it is left out."""
    yield from _listed(
        say("review", "Goalposts moved"), (line for it in one.key_results for line in moved(book, it))
    )
    yield from _listed(say("review", "Rests"), rests(_pauses_of(one)))
    yield from _listed(say("review", "Events"), _events_of(book, one), columns=columns)
    yield from _listed(
        say("review", "Steps"), (line for it in one.key_results for line in _steps(it)), columns=3
    )
    yield from _listed(say("review", "What you did"), _deeds(one), columns=columns)
    yield from _listed(
        say("review", "Noted on the way"),
        (line for it in one.key_results for line in notes(book, it)),
        columns=columns,
    )


def _listed(title: str, lines: Iterable[Line], columns: int = 1) -> Iterator[Block]:
    every = tuple(lines)
    if every:
        yield Heading(title, 2)
        yield Lines(every, columns=min(columns, len(every)))


def moved(book: Book, one: YearKeyResult) -> Iterator[Line]:
    """Yield each change of a key result's goalposts with its reason."""
    view = one.view
    axis = axis_of(view.standing)
    for before, now in pairwise(marks_as_of(view.subject, view.standing.today)):
        words = _changed(book, one, (before, now), axis)
        reason = now.reason or _reason_of_rest(now, one.pauses)
        yield Line(
            say("review", "{title}. {change}", title=view.key_result.title, change=words), detail=reason
        )


def _changed(book: Book, one: YearKeyResult, rows: tuple[Marks, Marks], axis: Axis | None) -> str:
    before, now = rows
    view, when = one.view, "" if now.day is None else day(now.day)
    if axis is not None:
        words = change_words(before, now, axis, value_unit(view.subject), book.style)[0]
        if words:
            return words
    elif not same(before.target, now.target):
        return say(
            "review",
            "{day}: you moved the target from {old} to {new}",
            day=when,
            old=book.value(view, before.target),
            new=book.value(view, now.target),
        )
    if now.sure is None:
        return say("review", "{day}: you took away what you were sure of", day=when)
    return say("review", "{day}: you were sure of {sure}", day=when, sure=book.value(view, now.sure))


def _reason_of_rest(row: Marks, pauses: Sequence[Pause]) -> str:
    return next((pause.reason for pause in pauses if pause.id == row.pause_id), "")


def _pauses_of(one: YearObjective) -> tuple[Pause, ...]:
    """Return the rests of an objective and its key results once each; those of everything stand elsewhere."""
    found = {
        pause.id: pause
        for key_result in one.key_results
        for pause in key_result.pauses
        if pause.objective_id is not None or pause.key_result_id is not None
    }
    return tuple(sorted(found.values(), key=lambda pause: (pause.first_day, pause.id)))


def rests(pauses: Iterable[Pause]) -> Iterator[Line]:
    """Yield rests with their days, what they did to the due day, and why they were taken."""
    for pause in pauses:
        if pause.last_day is None:
            days = say("review", "from {day} on", day=day_year(pause.first_day))
        else:
            days = span(pause.first_day, pause.last_day)
        what = {
            PauseDue.KEEP: say("review", "the due day stayed"),
            PauseDue.MOVE: say("review", "the due day moved by as long"),
            PauseDue.CUT: say("review", "the target was cut to the days lived"),
        }[pause.due]
        yield Line(
            say("review", "{days}, {what}", days=days, what=what), detail=pause.reason, own_detail=True
        )


def _events_of(book: Book, one: YearObjective) -> Iterator[Line]:
    every = [*one.events, *(event for it in one.key_results for event in it.events)]
    yield from events(sorted(every, key=lambda event: (event.day, event.id)), book)


def events(every: Iterable[Event], book: Book) -> Iterator[Line]:
    """Yield events with their days."""
    for event in every:
        when = day(event.day) if event.day.year == book.year.year else day_year(event.day)
        yield Line(
            say("review", "{day}: {title}", day=when, title=event.title), detail=event.note, own_detail=True
        )


def _steps(one: YearKeyResult) -> Iterator[Line]:
    for step in one.view.steps:
        done = (
            say("review", "not yet")
            if step.done_day is None
            else say("review", "done {day}", day=day(step.done_day))
        )
        yield Line(step.title, detail=done)


def _deeds(one: YearObjective) -> Iterator[Line]:
    every = [*one.initiatives, *(deed for it in one.key_results for deed in it.initiatives)]
    for deed in every:
        done = ", ".join(
            [_done(deed), *(say("review", "with {name}", name=who.name) for who in deed.contributors)]
        )
        if_then = deed.initiative.if_then
        words = say("review", "{done}. {if_then}", done=done, if_then=if_then) if if_then else done
        yield Line(deed.initiative.title, detail=words)


def _done(deed: InitiativeView) -> str:
    it = deed.initiative
    if it.repeats:
        return say(
            "review",
            "{repeats}, done once || {repeats}, done {n} times",
            n=len(deed.days),
            repeats=it.repeats,
        )
    if it.state is InitiativeState.DONE:
        return say("review", "done {day}", day=day(it.done_day)) if it.done_day else say("review", "done")
    if it.state is InitiativeState.DROPPED:
        return say("review", "left out, on purpose")
    return say("review", "open")


def notes(book: Book, one: YearKeyResult) -> Iterator[Line]:
    """Yield what was noted at check-ins inside the key result's days."""
    stands = one.view.standing
    for row in one.check_ins:
        if row.check_in.note and stands.first_day <= row.check_in.local_date <= stands.due_day:
            yield Line(row.check_in.note, detail=_of_note(book, one, row), own=True)


def _of_note(book: Book, one: YearKeyResult, row: CheckInRow) -> str:
    entry, title = row.check_in, one.view.key_result.title
    value = entry.value if kind_of(one.view.metric.kind).entry_is_value else row.value
    if value is None:
        return say("review", "{title}, {day}", title=title, day=day(entry.local_date))
    words = head(entry, value, value_unit(one.view.subject), book.style)
    return say("review", "{title}, {head}", title=title, head=words)
