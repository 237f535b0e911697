"""Where the next year points, and the road that lies before it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lifeokr.domain.codes import Horizon
from lifeokr.domain.progress import TARGET_POSITION
from lifeokr.paper.blocks import PAPERS, Block, Closing, Heading, Line, Lines, Picture, Rule, Together
from lifeokr.review.book import Book
from lifeokr.review.drawing import Pen, sheet
from lifeokr.services.views import ObjectiveView
from lifeokr.trail.svg import number
from lifeokr.words import say
from lifeokr.words.goals import horizon_word

HEIGHT, BASE, ROAD = 34.0, 29.0, 1.9  # millimetres


def ahead(book: Book) -> Iterator[Block]:
    """Yield the foot of the last page."""
    lines = tuple(
        Line(
            one.objective.title,
            detail=one.objective.why or horizon_word(one.objective.horizon),
            icon=book.icon(one.area),
            own=True,
            own_detail=bool(one.objective.why),
        )
        for one in book.year.directions
        if _points_on(one, book.year.days.due_day)
    )
    if lines:
        title = say("review", "Pointing the way in {year}", year=book.year.year + 1)
        yield Together((Rule(), Heading(title, 2), Lines(lines, columns=2)))
    yield Closing(
        Picture(
            _road(book),
            say("review", "An empty road towards {year}, its gate and its hill.", year=book.year.year + 1),
        ),
        say("review", "Life only. Work is never part of this review."),
    )


def _points_on(view: ObjectiveView, last: date) -> bool:
    return view.objective.horizon is Horizon.VISION or view.due_day is None or view.due_day > last


def _road(book: Book) -> str:
    """Return the road of the year to come: its bead at the start, its hill running off the page."""
    width, pen = PAPERS[book.paper][0], Pen(book.palette, 3.4)
    gate, bead = TARGET_POSITION * width, BASE - ROAD / 2
    parts = (
        pen.box((0, BASE - ROAD), (gate - 0.7, ROAD), "groove"),
        _hill(book, gate + 0.7, width),
        pen.box((gate - 0.3, 12), (0.6, BASE - 12), "ink"),
        pen.dot((17, bead), 3, "surface"),
        pen.dot((17, bead), 2.4, "ink"),
        pen.text((17, BASE - 6), str(book.year.year + 1), "ink", anchor="middle", bold=True),
    )
    return sheet(width, HEIGHT, parts, "mm")


def _hill(book: Book, left: float, width: float) -> str:
    foot, length, right = BASE - ROAD, width - left, number(width + 1)
    ridge = (
        f"M{number(left)} {number(foot)}C{number(left + 0.4 * length)} {number(foot)}"
        f" {number(width - 0.45 * length)} 1.5 {right} 1.5"
    )
    return (
        f'<path d="{ridge}L{right} {number(BASE)}L{number(left)} {number(BASE)}Z"'
        f' fill="{book.palette["gold"]}" stroke="{book.palette["gold_line"]}" stroke-width="0.26"/>\n'
    )
