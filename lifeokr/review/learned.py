"""What the year's own numbers tell: what daring gave, goalposts that moved, and what 'how sure' came to."""

from __future__ import annotations

from collections.abc import Iterator

from lifeokr.paper.blocks import Block, Cell, Column, Heading, Lines, PageBreak, Paragraph, Table
from lifeokr.review.book import Book, came_words, score_words
from lifeokr.review.happened import moved
from lifeokr.services.years import YearKeyResult
from lifeokr.words import say
from lifeokr.words.goals import confidence_word


def learned(book: Book) -> Iterator[Block]:
    """Yield the page, where there is anything to tell."""
    parts = [*_daring(book), *_moved(book), *_calibration(book)]
    if parts:
        yield PageBreak()
        yield Heading(say("review", "What the aiming gave"))
        yield from parts


def _daring(book: Book) -> Iterator[Block]:
    dared = [one for one in book.year.key_results if one.view.standing.sure is not None]
    if not dared:
        return
    yield Heading(say("review", "What daring gave"), 2)
    yield Paragraph(
        say(
            "review",
            "Beside {n} target you wrote down what you were sure of; {beyond} went beyond it."
            " || Beside {n} targets you wrote down what you were sure of; {beyond} went beyond it.",
            n=len(dared),
            beyond=sum(map(_beyond_sure, dared)),
        )
    )
    columns = (
        Column(say("review", "Key result"), share=1.0),
        Column(say("review", "Sure of"), right=True),
        Column(say("review", "Target"), right=True),
        Column(say("review", "Stretch"), right=True),
        Column(say("review", "What came"), right=True),
        Column(say("review", "Score"), right=True),
    )
    yield Table(columns, tuple(_dared_row(book, one) for one in dared))


def _beyond_sure(one: YearKeyResult) -> bool:
    stands = one.view.standing
    if stands.value is None or stands.sure is None or stands.start is None:
        return False
    way = 1 if stands.target > stands.start else -1
    return (stands.value - stands.sure) * way > 1e-9


def _dared_row(book: Book, one: YearKeyResult) -> tuple[Cell, ...]:
    view = one.view
    stands = view.standing
    return (
        Cell(view.key_result.title, strong=True),
        Cell(book.value(view, stands.sure)),
        Cell(book.value(view, stands.target)),
        Cell(book.value(view, stands.stretch)),
        Cell(book.value(view, stands.value), detail=came_words(one)),
        Cell(score_words(stands.score), strong=True),
    )


def _moved(book: Book) -> Iterator[Block]:
    lines = tuple(line for one in book.year.key_results for line in moved(book, one))
    if lines:
        yield Heading(say("review", "Goalposts that moved"), 2)
        yield Lines(lines)


def _calibration(book: Book) -> Iterator[Block]:
    found = book.year.calibration
    rows = [row for row in found.rows if row.said]
    if not rows or found.brier is None:
        return
    yield Heading(say("review", "How sure you were, and what came"), 2)
    yield Paragraph(
        say(
            "review",
            "What you said a third and two thirds of the way in, held against what came in the end.",
        )
    )
    columns = (
        Column(say("review", "When you said"), share=1.0),
        Column(say("review", "Which means about"), share=1.0, right=True),
        Column(say("review", "It came"), share=1.0, right=True),
    )
    yield Table(
        columns,
        tuple(
            (
                Cell(confidence_word(row.confidence), strong=True),
                Cell(say("review", "{percent} %", percent=round(100 * row.chance))),
                Cell(say("review", "{came} of {said}", came=row.came, said=row.said)),
            )
            for row in rows
        ),
    )
    yield Paragraph(
        say(
            "review",
            "The Brier score of this is {score}: 0 is always right, 0.25 is always saying even.",
            score=f"{found.brier:.2f}",
        ),
        "small",
    )
