"""The parts of life: what was aimed for in each, how full they felt, and what touched them all."""

from __future__ import annotations

from collections.abc import Iterator

from lifeokr.domain.records import LifeArea
from lifeokr.paper.blocks import Block, Cell, Column, Heading, Lines, OwnWords, Paragraph, Table, Together
from lifeokr.review.book import Book, reached
from lifeokr.review.happened import events, rests
from lifeokr.review.weeks import weeks_of
from lifeokr.services.years import YearObjective
from lifeokr.words import say
from lifeokr.words.days import day


def areas(book: Book) -> Iterator[Block]:
    """Yield what stands after the year at a glance."""
    year = book.year
    yield Together((Heading(say("review", "The parts of life"), 2), *_without(book), _table(book)))
    fullness = tuple(_fullness(book))
    if fullness:
        yield Heading(say("review", "How full they felt"), 2)
        yield Paragraph(say("review", "From 0 to 10, as you said it; drawn, never scored."), "small")
        columns = (
            Column(say("review", "Part of life"), share=1.0),
            Column(say("review", "As you said it"), share=3.0),
        )
        yield Table(columns, fullness)
    if year.pauses:
        yield Heading(say("review", "When everything rested"), 2)
        yield Lines(tuple(rests(year.pauses)))
    if year.events:
        yield Heading(say("review", "What happened beside it"), 2)
        yield Lines(tuple(events(year.events, book)), columns=2)
    if year.before:
        yield Heading(say("review", "What you wrote a year ago"), 2)
        for text in year.before:
            yield OwnWords(text.text, question=text.prompt)


def _table(book: Book) -> Table:
    columns = (
        Column(say("review", "Part of life"), share=1.0),
        Column(say("review", "Objectives"), right=True),
        Column(say("review", "Key results"), right=True),
        Column(say("review", "Reached"), right=True),
        Column(say("review", "Weeks with a number"), right=True),
    )
    return Table(columns, tuple(_rows(book)))


def _rows(book: Book) -> Iterator[tuple[Cell, ...]]:
    weeks = {area.id: len(counts) for area, counts in weeks_of(book).items()}
    for area in book.year.areas:
        objectives = objectives_in(book, area)
        if not objectives:
            continue
        key_results = [it for one in objectives for it in one.key_results]
        yield (
            Cell(area.name, icon=book.icon(area)),
            Cell(str(len(objectives))),
            Cell(str(len(key_results))),
            Cell(str(reached(key_results))),
            Cell(str(weeks.get(area.id, 0))),
        )


def objectives_in(book: Book, area: LifeArea) -> tuple[YearObjective, ...]:
    """Return the year's objectives in a part of life."""
    return tuple(
        one for one in book.year.objectives if one.view.area is not None and one.view.area.id == area.id
    )


def _without(book: Book) -> Iterator[Block]:
    """Yield the names of the parts of life that had no objective, said as plainly as the others."""
    names = [area.name for area in book.year.areas if not area.hidden and not objectives_in(book, area)]
    if names:
        words = say(
            "review", "Without an objective in {year}: {names}.", year=book.year.year, names=", ".join(names)
        )
        yield Paragraph(words, "small")


def _fullness(book: Book) -> Iterator[tuple[Cell, ...]]:
    for area in book.year.areas:
        said = [one for one in book.year.fullness if one.area_id == area.id]
        if said:
            words = ", ".join(
                say("review", "{fullness} on {day}", fullness=f"{one.fullness:g}", day=day(one.day))
                for one in said
            )
            yield Cell(area.name, icon=book.icon(area)), Cell(words)
