"""What happened to an objective, in words: numbers, notes, goalposts, rests, events, steps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from lifeokr.domain.codes import Cadence, Ending, PauseDue
from lifeokr.domain.cycle import week_of
from lifeokr.domain.marks import same
from lifeokr.domain.records import Event, Marks, Pause
from lifeokr.domain.units import NumberStyle
from lifeokr.frozen import frozen
from lifeokr.services.views import CheckInRow, KeyResultDetails, KeyResultView, ObjectiveDetails
from lifeokr.trail.model import value_unit
from lifeokr.words import say
from lifeokr.words.days import day, span
from lifeokr.words.goals import ending_word

MOST_NUMBERS = 3  # that one day's line names


@frozen
class HistoryLine:
    """A day and what happened; `own` is in the person's words, `pause` and `event` can be changed."""

    key: str
    day: date
    words: str
    own: str = ""
    pause: Pause | None = None
    event: Event | None = None


def history(details: ObjectiveDetails, today: date, style: NumberStyle) -> tuple[HistoryLine, ...]:
    """Return what happened up to today, the newest first."""
    lines = [
        *_numbers(details, today, style),
        *(line for one in details.key_results for line in _goalposts(one, style)),
        *_rests(details),
        *_events(details, today),
        *(line for one in details.key_results for line in _steps(one)),
        *(line for one in details.key_results for line in _endings(one)),
        *_started(details, today),
    ]
    return tuple(sorted(lines, key=lambda line: (line.day, line.key), reverse=True))


def _numbers(details: ObjectiveDetails, today: date, style: NumberStyle) -> Iterator[HistoryLine]:
    """Yield a line for each day with a number; daily ones stand in it once a week, or where noted."""
    by_day: dict[date, list[tuple[KeyResultView, CheckInRow]]] = defaultdict(list)
    for one in details.key_results:
        standing = one.view.standing
        inside = [
            row
            for row in one.check_ins
            if standing.first_day <= row.check_in.local_date <= min(today, standing.due_day)
        ]
        for row in _told(one.view, inside):
            by_day[row.check_in.local_date].append((one.view, row))
    for when, rows in by_day.items():
        numbers = [words for view, row in rows if (words := _number(view, row, style))]
        notes = [" ".join(row.check_in.note.split()) for _, row in rows if row.check_in.note]
        shown = numbers[:MOST_NUMBERS]
        if len(numbers) > MOST_NUMBERS:
            shown.append(say("history", "and one more || and {n} more", n=len(numbers) - MOST_NUMBERS))
        words = say("history", ", ").join(shown) or say("history", "A note")
        yield HistoryLine(f"n-{when}", when, words, " ".join(notes))


def _told(view: KeyResultView, rows: list[CheckInRow]) -> list[CheckInRow]:
    if view.metric.cadence is not Cadence.DAILY:
        return rows
    last: dict[date, CheckInRow] = {}
    for row in rows:
        last[week_of(row.check_in.local_date, view.subject.week_start).first_day] = row
    kept = {row.check_in.id for row in last.values()}
    return [row for row in rows if row.check_in.note or row.check_in.id in kept]


def _number(view: KeyResultView, row: CheckInRow, style: NumberStyle) -> str:
    title = view.key_result.title
    if row.check_in.skipped:
        return say("history", "{title}: skipped", title=title)
    if row.check_in.value is None:
        return ""
    shown = value_unit(view.subject)
    value = row.check_in.value if view.metric.kind in ("best", "latest") else row.value
    if value is None:
        return ""
    return say("history", "{title} {value}", title=title, value=shown.show(value, style))


def _goalposts(one: KeyResultDetails, style: NumberStyle) -> Iterator[HistoryLine]:
    for before, now in pairwise(one.marks):
        if now.day is not None:
            words = _change(one.view, before, now, style)
            yield HistoryLine(f"m-{now.id}", now.day, words, now.reason)


def _change(view: KeyResultView, before: Marks, now: Marks, style: NumberStyle) -> str:
    title, show = view.key_result.title, value_unit(view.subject)
    if not same(before.target, now.target):
        new, old = show.show(now.target, style), show.show(before.target, style)
        start = view.standing.start
        if now.pause_id is not None:
            return say("history", "{title}: the rest cut the target from {old} to {new}",
                       title=title, old=old, new=new)  # fmt: skip
        if start is not None and abs(now.target - start) > abs(before.target - start):
            return say("history", "{title}: target raised from {old} to {new}",
                       title=title, old=old, new=new)  # fmt: skip
        return say("history", "{title}: target moved from {old} to {new}", title=title, old=old, new=new)
    return _stretch_change(view, before, now, style)


def _stretch_change(view: KeyResultView, before: Marks, now: Marks, style: NumberStyle) -> str:
    title, show = view.key_result.title, value_unit(view.subject)
    if now.stretch is not None and (before.stretch is None or not same(before.stretch, now.stretch)):
        stretch = show.show(now.stretch, style)
        return say("history", "{title}: stretch set at {stretch}", title=title, stretch=stretch)
    if now.stretch is None and before.stretch is not None:
        return say("history", "{title}: stretch taken away", title=title)
    if now.sure is not None:
        return say("history", "{title}: sure of {sure}", title=title, sure=show.show(now.sure, style))
    return say("history", "{title}: goalposts looked at", title=title)


def _rests(details: ObjectiveDetails) -> Iterator[HistoryLine]:
    titles = {one.view.key_result.id: one.view.key_result.title for one in details.key_results}
    every = {pause.id: pause for pause in (*details.pauses, *details.planned)}
    every |= {pause.id: pause for one in details.key_results for pause in (*one.pauses, *one.planned)}
    for pause in every.values():
        yield HistoryLine(
            f"p-{pause.id}", pause.first_day, rest_words(pause, titles), pause.reason, pause=pause
        )


def rest_words(pause: Pause, titles: dict[str, str]) -> str:
    """Return a rest in words: what rested, from when to when, and what became of the due day."""
    if pause.last_day is None:
        days = say("history", "from {day} on", day=day(pause.first_day))
    else:
        days = span(pause.first_day, pause.last_day)
    what = {
        PauseDue.KEEP: say("history", "the due day stays"),
        PauseDue.MOVE: say("history", "the due day moves by as long"),
        PauseDue.CUT: say("history", "the target is cut to the days lived"),
    }[pause.due]
    if pause.key_result_id is not None:
        title = titles.get(pause.key_result_id, "")
        return say("history", "{title} rests {days}; {what}", title=title, days=days, what=what)
    if pause.objective_id is None:
        return say("history", "Everything rests {days}; {what}", days=days, what=what)
    return say("history", "Rests {days}; {what}", days=days, what=what)


def _events(details: ObjectiveDetails, today: date) -> Iterator[HistoryLine]:
    every = {event.id: event for event in details.events}
    every |= {event.id: event for one in details.key_results for event in one.events}
    for event in every.values():
        words = say("history", "{title}, to come", title=event.title) if event.day > today else event.title
        yield HistoryLine(f"e-{event.id}", event.day, words, event.note, event=event)


def _steps(one: KeyResultDetails) -> Iterator[HistoryLine]:
    for step in one.view.steps:
        if step.done_day is not None:
            yield HistoryLine(
                f"s-{step.id}", step.done_day, say("history", "Step done: {title}", title=step.title)
            )


def _endings(one: KeyResultDetails) -> Iterator[HistoryLine]:
    key_result = one.view.key_result
    if key_result.closed_day is not None:
        ending = ending_word((key_result.ending or Ending.DONE).value)
        words = say("history", "{title}: {ending}", title=key_result.title, ending=ending)
        yield HistoryLine(f"x-{key_result.id}", key_result.closed_day, words)


def _started(details: ObjectiveDetails, today: date) -> Iterator[HistoryLine]:
    first, n = details.view.objective.first_day, len(details.key_results)
    if first is not None and first <= today and n:
        words = say("history", "Started, with one key result || Started, with {n} key results", n=n)
        yield HistoryLine("0", first, words)
