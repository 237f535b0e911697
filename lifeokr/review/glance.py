"""The year at a glance: a few numbers, every objective with its Trail, and the weeks with a number."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lifeokr.domain.cycle import quarter_of
from lifeokr.paper.blocks import (
    Block,
    Facts,
    Heading,
    Line,
    Lines,
    PageBreak,
    Paragraph,
    Picture,
    Together,
)
from lifeokr.review.book import Book, in_the_stretch, objective_figure, objective_stands, reached
from lifeokr.review.weeks import weeks_drawing, weeks_of
from lifeokr.services.years import YearObjective
from lifeokr.trail.geometry import XS
from lifeokr.words import say
from lifeokr.words.days import day_year, months_span


def glance(book: Book) -> Iterator[Block]:
    """Yield the page."""
    year = book.year
    yield PageBreak()
    yield Heading(say("review", "The year at a glance"))
    if year.open:
        yield Paragraph(
            say("review", "As of {day}; some of it is still open.", day=day_year(year.read_on)), "label"
        )
    yield Paragraph(_lead(book), "lead")
    yield Facts(_facts(book))
    for first, objectives in _by_quarter(year.objectives, year.days.due_day):
        yield Together(
            (
                Heading(months_span(first, quarter_of(first).due_day), 2),
                Lines(tuple(_line(book, one) for one in objectives), columns=2),
            )
        )
    weeks = weeks_of(book)
    if weeks:
        drawing, words = weeks_drawing(book.palette, year.days, weeks)
        yield Together((Heading(say("review", "Weeks with a number"), 2), Picture(drawing, words)))


def _lead(book: Book) -> str:
    every = book.year.key_results
    areas = {one.view.area.id for one in book.year.objectives if one.view.area is not None}
    return " ".join(
        (
            say("review", "One objective || {n} objectives", n=len(book.year.objectives))
            + say("review", " in one part of life. ||  in {n} parts of life.", n=len(areas)),
            _reached(reached(every), len(every), sum(map(in_the_stretch, every))),
        )
    )


def _reached(there: int, of: int, past: int) -> str:
    if not past:
        return say(
            "review",
            "{reached} of {n} key result reached its target."
            " || {reached} of {n} key results reached their target.",
            n=of,
            reached=there,
        )
    return say(
        "review",
        "{reached} of {n} key result reached its target, and went on into the stretch."
        " || {reached} of {n} key results reached their target, and {past} went on into the stretch.",
        n=of,
        reached=there,
        past=past,
    )


def _facts(book: Book) -> tuple[tuple[str, str], ...]:
    every = book.year.key_results
    weeks = {week for counts in weeks_of(book).values() for week in counts}
    return (
        (str(len(every)), say("review", "key result followed || key results followed", n=len(every))),
        (str(reached(every)), say("review", "reached the target")),
        (str(sum(map(in_the_stretch, every))), say("review", "in the stretch")),
        (str(len(book.year.let_go)), say("review", "let go, on purpose")),
        (str(len(weeks)), say("review", "week with a number || weeks with a number", n=len(weeks))),
    )


def _by_quarter(
    objectives: tuple[YearObjective, ...], last: date
) -> Iterator[tuple[date, tuple[YearObjective, ...]]]:
    found: dict[date, list[YearObjective]] = {}
    for one in objectives:
        due = min(one.view.due_day or last, last)
        found.setdefault(quarter_of(due).first_day, []).append(one)
    for first in sorted(found):
        yield first, tuple(found[first])


def _line(book: Book, one: YearObjective) -> Line:
    return Line(
        one.view.objective.title,
        detail=objective_stands(one, briefly=True),
        icon=book.icon(one.view.area),
        picture=book.objective_trail(one.view, XS, 82),
        figure=objective_figure(one),
    )
