"""The words of a key result's chart."""

from __future__ import annotations

from collections.abc import Sequence

from lifeokr.charts.key_result_data import CheckInLine
from lifeokr.domain.codes import Status
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.marks import needs_new_goalposts, same
from lifeokr.domain.progress import position, score, shown_score
from lifeokr.domain.records import CheckIn, Marks
from lifeokr.domain.standing import Standing, Subject
from lifeokr.domain.units import NumberStyle, Unit, unit
from lifeokr.services.views import CheckInRow
from lifeokr.trail.axis import Axis
from lifeokr.words import say
from lifeokr.words.days import day


def caption(standing: Standing, shown: Unit, style: NumberStyle) -> str:
    """Return the marks in a line: '56:30 to 50:00, stretch 48:00'."""
    target = shown.show(standing.target, style)
    if standing.start is None:
        line = say("chart", "to {target}", target=target)
    else:
        start = shown.show(standing.start, style)
        line = say("chart", "{start} to {target}", start=start, target=target)
    if standing.stretch is None:
        return line
    return say("chart", "{marks}, stretch {stretch}", marks=line, stretch=shown.show(standing.stretch, style))


def head(entry: CheckIn, value: float, shown: Unit, style: NumberStyle) -> str:
    """Return the head of a note: '17 May, 52:25, sure 4 of 5'."""
    words = day(entry.local_date)
    if entry.confidence is None:
        return say("chart", "{day}, {value}", day=words, value=shown.show(value, style))
    return say(
        "chart",
        "{day}, {value}, sure {confidence} of 5",
        day=words,
        value=shown.show(value, style),
        confidence=entry.confidence,
    )


def change_words(before: Marks, now: Marks, axis: Axis, shown: Unit, style: NumberStyle) -> tuple[str, str]:
    """Return what a change of the goalposts did, in full and in few words.

    A lowered target is said as plainly as a raised one; nothing is said where only 'sure' changed.
    """
    when = "" if now.day is None else day(now.day)
    old, new = shown.show(before.target, style), shown.show(now.target, style)
    if same(before.target, now.target):
        return _stretch_words(before, now, when, shown, style)
    short = say("chart", "{day}: {old} to {new}", day=when, old=old, new=new)
    if now.pause_id is not None:
        return say(
            "chart", "{day}: the rest cut the target from {old} to {new}", day=when, old=old, new=new
        ), short
    if (now.target > before.target) == axis.rising:
        return say(
            "chart", "{day}: you raised the target from {old} to {new}", day=when, old=old, new=new
        ), short
    return say("chart", "{day}: you moved the target from {old} to {new}", day=when, old=old, new=new), short


def _stretch_words(before: Marks, now: Marks, when: str, shown: Unit, style: NumberStyle) -> tuple[str, str]:
    new = "" if now.stretch is None else shown.show(now.stretch, style)
    old = "" if before.stretch is None else shown.show(before.stretch, style)
    if new == old:
        return "", ""
    if new and old:
        short = say("chart", "{day}: stretch {old} to {new}", day=when, old=old, new=new)
        return say(
            "chart", "{day}: you moved the stretch from {old} to {new}", day=when, old=old, new=new
        ), short
    if new:
        short = say("chart", "{day}: stretch {new}", day=when, old=old, new=new)
        return say("chart", "{day}: you set a stretch at {new}", day=when, old=old, new=new), short
    short = say("chart", "{day}: no stretch", day=when, old=old, new=new)
    return say("chart", "{day}: you took the stretch of {old} away", day=when, old=old, new=new), short


def first_goalposts(rows: Sequence[Marks], standing: Standing) -> str:
    """Return what the value would score on the first goalposts; empty where they never moved."""
    value, start = standing.value, standing.start
    if len(rows) < 2 or value is None or start is None:
        return ""
    first = rows[0]
    unmoved = same(first.target, standing.target) and first.stretch == standing.stretch
    if unmoved or needs_new_goalposts(start, first.target, first.stretch):
        return ""
    place = position(value, start, first.target, first.stretch)
    words = shown_score(score(place, has_stretch=first.stretch is not None))
    if standing.status is Status.CLOSED:
        return say("chart", "On the first goalposts this would have scored {score}.", score=words)
    return say("chart", "On the first goalposts this would be {score}.", score=words)


def missing(subject: Subject, standing: Standing, axis: Axis | None) -> str:
    """Return what is missing before there is a line to see; empty: nothing."""
    if axis is None and standing.start is None:
        return say("chart", "Your first number is the start. The line begins there.")
    if axis is None:
        return say("chart", "The start is at the target already. Move the goalposts, and the line begins.")
    if not kind_of(subject.metric.kind).has_check_ins:
        return "" if standing.last_check_in else say("chart", "No step done yet.")
    numbers = any(
        entry.value is not None and standing.first_day <= entry.local_date <= standing.today
        for entry in subject.check_ins
    )
    return "" if numbers else say("chart", "No number yet. The dashed line is an even pace.")


def check_in_line(row: CheckInRow, subject: Subject, style: NumberStyle) -> CheckInLine:
    """Return a check-in in words, entry and value apart."""
    entry, shown = row.check_in, unit(subject.metric.unit)
    if entry.skipped:
        typed = say("chart", "skipped")
    elif entry.value is None:
        typed = ""
    elif entry.out_of:
        typed = say("chart", "{kept} of {all}", kept=_count(entry.value), all=_count(entry.out_of))
    else:
        typed = shown.show(entry.value, style)
    of_value = unit("percent") if kind_of(subject.metric.kind).value_is_share else shown
    return CheckInLine(
        entry.local_date.isoformat(),
        typed,
        "" if row.value is None else of_value.show(row.value, style),
        "" if entry.confidence is None else str(entry.confidence),
        entry.note,
    )


def _count(number: float) -> str:
    return str(int(number)) if number.is_integer() else str(number)
