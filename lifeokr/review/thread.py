"""A page a thread: its objectives with every key result, and all that was written of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from lifeokr.charts.key_result_words import caption
from lifeokr.domain.codes import State
from lifeokr.domain.progress import shown_score
from lifeokr.paper.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Line,
    Lines,
    OwnWords,
    PageBreak,
    Paragraph,
    Picture,
    Side,
    Table,
    Together,
)
from lifeokr.review.book import (
    Book,
    came_words,
    objective_stands,
    reached_words,
    score_words,
    span_words,
    weakest_words,
)
from lifeokr.review.happened import happened
from lifeokr.review.pictures import charts, photo
from lifeokr.services.years import YearKeyResult, YearObjective
from lifeokr.trail.geometry import S
from lifeokr.trail.model import value_unit
from lifeokr.words import say

TRAIL_PIXELS = 190


def thread(book: Book, objectives: tuple[YearObjective, ...]) -> Iterator[Block]:
    """Yield the pages of a thread, its objectives in order of their days."""
    for place, one in enumerate(objectives):
        yield PageBreak()
        yield _heading(book, one, place, len(objectives))
        yield from _story(book, one)
        if one.key_results:
            large, small = charts(book, one)
            yield large
            yield _table(book, one)
            yield from _rest(book, one, small)
        else:
            yield from happened(book, one)


def _rest(book: Book, one: YearObjective, small: tuple[Picture, ...]) -> Iterator[Block]:
    """Yield what happened and the small charts: side by side where there is one, else the charts in pairs."""
    if len(small) == 1:
        yield Side(small, tuple(happened(book, one, columns=1)))
        return
    yield from happened(book, one)
    for left, right in zip_longest(small[::2], small[1::2]):
        yield Together((Side((left,), (right,) if right is not None else ()),))


def _heading(book: Book, one: YearObjective, place: int, of: int) -> Heading:
    view = one.view
    parts = [view.area.name] if view.area is not None else []
    parts.append(span_words(view.objective, view.due_day))
    if of > 1:
        parts.append(say("review", "part {place} of {of}", place=place + 1, of=of))
    over = ", ".join(part for part in parts if part)
    stands = objective_stands(one)
    if stands:
        over = say("review", "{over}: {stands}", over=over, stands=stands)
    closed = view.objective.state is not State.LIVE
    own = view.objective.own_score
    return Heading(
        view.objective.title,
        over=over,
        icon=book.icon(view.area),
        aside=score_words(view.score.score) if closed and view.score.score is not None else "",
        beneath=_beneath(one),
        under_aside="" if own is None else say("review", "your own: {score}", score=shown_score(own)),
    )


def _beneath(one: YearObjective) -> str:
    if not one.key_results:
        return say("review", "No key result, so no score.")
    words = [reached_words(one.view), weakest_words(one.view)]
    return say("review", ". ").join(part for part in words if part)


def _story(book: Book, one: YearObjective) -> Iterator[Block]:
    """Yield why it was wanted and what was written of it, with the people beside it."""
    left: list[Block] = []
    if one.view.objective.why:
        left.append(OwnWords(one.view.objective.why))
    left += [OwnWords(text.text, question=text.prompt) for text in one.reflections]
    left += photo(one)
    right: list[Block] = []
    if book.name:
        right += [Paragraph(say("review", "Led by"), "label"), Paragraph(book.name)]
    if one.contributors:
        right.append(Paragraph(say("review", "With thanks to"), "label"))
        right.append(
            Lines(
                tuple(
                    Line(
                        person.name,
                        detail=", ".join(part for part in (person.what, person.when_text) if part),
                    )
                    for person in one.contributors
                )
            )
        )
    if one.view.parent is not None:
        right += [Paragraph(say("review", "Pointing towards"), "label"), Paragraph(one.view.parent.title)]
    if left and right:
        yield Side(tuple(left), tuple(right), share=0.68)
    else:
        yield from left or right


def _table(book: Book, one: YearObjective) -> Block:
    columns = (
        Column(say("review", "Key result"), share=1.0),
        Column(say("review", "Came to"), right=True),
        Column(say("review", "Start, target, stretch")),
        Column(say("review", "Score"), right=True),
    )
    return Together((Table(columns, tuple(_row(book, key_result) for key_result in one.key_results)),))


def _row(book: Book, one: YearKeyResult) -> tuple[Cell, ...]:
    view = one.view
    marks = caption(view.standing, value_unit(view.subject), book.style)
    if view.standing.sure is not None:
        marks = say(
            "review", "{marks}, sure of {sure}", marks=marks, sure=book.value(view, view.standing.sure)
        )
    return (
        Cell(view.key_result.title, detail=marks, strong=True),
        Cell(book.value(view, view.standing.value), detail=came_words(one)),
        Cell(picture=book.trail(view, S, TRAIL_PIXELS)),
        Cell(score_words(view.standing.score), strong=True),
    )
