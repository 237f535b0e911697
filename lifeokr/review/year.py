"""A year as a document: the sections in their order, each a function that returns blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lifeokr.domain.units import PLAIN, NumberStyle
from lifeokr.paper.blocks import Block, Document
from lifeokr.review.ahead import ahead
from lifeokr.review.areas import areas
from lifeokr.review.book import Book
from lifeokr.review.cover import cover
from lifeokr.review.errors import ReviewEmpty
from lifeokr.review.glance import glance
from lifeokr.review.learned import learned
from lifeokr.review.taught import taught
from lifeokr.review.thread import thread
from lifeokr.services.settings import setting
from lifeokr.services.workspace import Workspace
from lifeokr.services.years import YearView
from lifeokr.services.years import year as year_view
from lifeokr.words import language, say

Progress = Callable[[int, int], None]  # charts drawn, of how many


def build(
    ws: Workspace,
    year: int,
    *,
    paper: str = "A4",
    style: NumberStyle = PLAIN,
    drawn: bool = True,
    progress: Progress | None = None,
) -> Document:
    """Return a year as a document; raises ReviewEmpty where nothing belongs to it.

    `drawn` False leaves the charts out, for a writer that shows none; `progress` hears of each chart.
    """
    view = year_view(ws, year)
    if not view.objectives:
        raise ReviewEmpty(year=year)
    name = str(setting(ws, "name", "") or "")
    book = Book(view, name, paper, style, drawn, _counted(view, progress))
    return document(book)


def document(book: Book) -> Document:
    """Return a book told to its end."""
    year = book.year.year
    title = (
        say("review", "{name}’s year {year}", name=book.name, year=year)
        if book.name
        else say("review", "The year {year}", year=year)
    )
    return Document(
        title=title,
        blocks=tuple(_blocks(book)),
        language=language(),
        author=book.name,
        foot=say("review", "{name}, {year}", name=book.name, year=year) if book.name else str(year),
        paper=book.paper,
        day=book.year.read_on,
        colours=dict(book.palette.colours),
    )


def _blocks(book: Book) -> Iterator[Block]:
    yield cover(book)
    yield from glance(book)
    yield from areas(book)
    for objectives in book.year.threads:
        yield from thread(book, objectives)
    yield from learned(book)
    yield from taught(book)
    yield from ahead(book)


def _counted(view: YearView, progress: Progress | None) -> Callable[[], None]:
    drawn, of = 0, len(view.key_results)

    def told() -> None:
        nonlocal drawn
        drawn += 1
        if progress is not None:
            progress(drawn, of)

    return told
