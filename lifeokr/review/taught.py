"""What the person wrote of the year, who helped, and what was let go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lifeokr.domain.cycle import quarter_of
from lifeokr.domain.records import Reflection
from lifeokr.paper.blocks import (
    Block,
    Heading,
    Line,
    Lines,
    OwnWords,
    PageBreak,
    Paragraph,
    Rule,
    Side,
)
from lifeokr.review.book import Book
from lifeokr.words import say
from lifeokr.words.days import months_span


def taught(book: Book) -> Iterator[Block]:
    """Yield the page."""
    yield PageBreak()
    yield Heading(say("review", "What the year taught me"))
    left, right = tuple(_written(book)), (*_people(book), *_let_go(book))
    if left and right:
        yield Side(left, right, share=0.66)
    else:
        yield from left or right


def _written(book: Book) -> Iterator[Block]:
    """Yield what was written of the year and its quarters; else the lessons of its objectives."""
    if book.year.written:
        for text in sorted(book.year.written, key=lambda one: len(one.period)):
            yield OwnWords(text.text, question=text.prompt, detail=_period(text))
        return
    for one in book.year.objectives:
        if one.reflections:
            lesson = one.reflections[-1]
            yield OwnWords(lesson.text, question=lesson.prompt, detail=one.view.objective.title)


def _period(text: Reflection) -> str:
    if len(text.period) == 4:
        return ""
    first = quarter_of(date(int(text.period[:4]), 3 * int(text.period[-1]), 1))
    return months_span(first.first_day, first.due_day)


def people(book: Book) -> dict[str, list[str]]:
    """Return everyone who helped in the year, with what and when, each said once."""
    found: dict[str, list[str]] = {}
    for one in book.year.objectives:
        deeds = [*one.initiatives, *(deed for it in one.key_results for deed in it.initiatives)]
        for person in (*one.contributors, *(who for deed in deeds for who in deed.contributors)):
            said = found.setdefault(person.name, [])
            words = ", ".join(part for part in (person.what, person.when_text) if part)
            if words and words not in said:
                said.append(words)
    return found


def _people(book: Book) -> Iterator[Block]:
    found = people(book)
    if found:
        yield Paragraph(say("review", "People who helped"), "label")
        yield Lines(tuple(Line(name, detail="\n".join(said)) for name, said in found.items()))


def _let_go(book: Book) -> Iterator[Block]:
    if book.year.let_go:
        yield Rule()
        yield Paragraph(say("review", "Let go, on purpose"), "label")
        yield Lines(
            tuple(
                Line(
                    one.view.key_result.title, detail=one.view.objective_title, icon=book.icon(one.view.area)
                )
                for one in book.year.let_go
            )
        )
