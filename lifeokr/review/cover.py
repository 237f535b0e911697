"""The cover: every key result of the year as a road that runs off the page, one gate through them all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lifeokr.domain.cycle import quarter_of
from lifeokr.domain.progress import TARGET_POSITION
from lifeokr.domain.records import LifeArea
from lifeokr.frozen import frozen
from lifeokr.paper.blocks import PAPERS, Cover, Picture
from lifeokr.review.book import A_PIXEL, Book, reached
from lifeokr.review.drawing import Pen, sheet
from lifeokr.trail.geometry import Size, shapes
from lifeokr.trail.model import TrailModel, objective_trail
from lifeokr.trail.svg import fragment, number
from lifeokr.words import say
from lifeokr.words.days import day_year, months_span

WIDEST, NARROWEST = 4.4, 2.2  # millimetres from row to row
MOST_ROWS = 120  # above that, objectives stand for their key results
LEFT = 17.0
ROOM_ABOVE, ROOM_ABOVE_MANY = 106.0, 84.0
ROOM_BELOW = 19.0
LABEL, WIDEST_LABEL = 7.6, 13.0  # the room for a quarter's name
LETTERS = 3.2
BEAD = ("ring", "bead")


@frozen
class Group:
    """The roads of one quarter under its name."""

    name: str
    roads: tuple[TrailModel, ...]


def cover(book: Book) -> Cover:
    """Return the first page."""
    year = book.year
    return Cover(
        title=str(year.year),
        subtitle=_subtitle(book),
        picture=Picture(_drawing(book), _words(book)),
        stamp=say("review", "As of {day}; some of it is still open.", day=day_year(year.read_on))
        if year.open
        else "",
    )


def _subtitle(book: Book) -> str:
    dared = any(one.view.standing.sure is not None for one in book.year.key_results)
    if book.name and dared:
        return say("review", "{name}’s year, and how far it went\nbeyond what was sure", name=book.name)
    if book.name:
        return say("review", "{name}’s year, and how far it went", name=book.name)
    return say("review", "A year, and how far it went")


def _words(book: Book) -> str:
    """Return the picture in words, for those who cannot see it."""
    every = book.year.key_results
    return say(
        "review",
        "A road for the year’s one key result, with a gate for its target: {reached} reached it."
        " || A road for each of the year’s {n} key results, with one gate for all targets:"
        " {reached} reached it.",
        n=len(every),
        reached=reached(every),
    )


def groups(book: Book) -> tuple[Group, ...]:
    """Return the year's roads by the quarter they were due in, or the last one where they go on."""
    year = book.year
    rows: list[tuple[date, TrailModel]]
    if len(year.key_results) > MOST_ROWS:
        rows = [
            (
                one.view.due_day or year.days.due_day,
                objective_trail(
                    one.view.objective.title, book.colour(one.view.area), one.view.score.score, None
                ),
            )
            for one in year.objectives
        ]
    else:
        rows = [(one.view.standing.due_day, book.trail_of(one.view)) for one in year.key_results]
    found: dict[date, list[TrailModel]] = {}
    for due, model in rows:
        found.setdefault(quarter_of(min(due, year.days.due_day)).first_day, []).append(model)
    return tuple(
        Group(months_span(first, quarter_of(first).due_day), tuple(found[first])) for first in sorted(found)
    )


def row_step(height: float, rows: int, labels: int) -> float:
    """Return how far rows stand apart, in millimetres: 4.4 where there is room, 2.2 where there is little."""
    step = (height - ROOM_ABOVE - ROOM_BELOW - labels * LABEL) / rows
    if step < NARROWEST:
        step = (height - ROOM_ABOVE_MANY - ROOM_BELOW - labels * LABEL) / rows
    return min(WIDEST, step)


def _drawing(book: Book) -> str:
    width, height = PAPERS[book.paper]
    pen = Pen(book.palette, LETTERS)
    every = groups(book)
    rows = sum(len(group.roads) for group in every)
    step = row_step(height, rows, len(every)) if rows else WIDEST
    spare = (height - ROOM_ABOVE - ROOM_BELOW - rows * step) / max(len(every), 1)
    label = max(LABEL, min(WIDEST_LABEL, spare))
    top = height - ROOM_BELOW - label * len(every) - step * rows
    parts, beads = [pen.box((0, 0), (width, height), "bg")], []
    y = top
    for group in every:
        parts.append(pen.text((LEFT, y + label - 0.9 * step), group.name, "ink2"))
        y += label
        for model in group.roads:
            y += step
            road, bead = _road(book, model, (width, y - 0.6 * step), step)
            parts.append(road)
            beads.append(bead)
    gate = TARGET_POSITION * width
    parts.append(pen.box((gate - 0.3, top - 1.8), (0.6, y - top + 1.8), "ink"))
    parts += beads
    parts.append(pen.text((gate, top - 4.6), say("review", "the target"), "ink", anchor="middle", bold=True))
    parts.append(
        pen.text((width - 6.5, top - 4.6), say("review", "the stretch"), "gold_ink", anchor="end", bold=True)
    )
    parts.extend(_legend(book, pen, width, height))
    return sheet(width, height, parts, "mm")


def _road(book: Book, model: TrailModel, at: tuple[float, float], step: float) -> tuple[str, str]:
    """Return one road with its end and its base at a point, and its bead; the gate is drawn once for all."""
    pixels = step / A_PIXEL
    size = Size(
        road=0.35 * pixels,
        hill=1.02 * pixels,
        gap=1.7,
        corner=0.2,
        bead=min(6.0, 0.36 * pixels),
        gate=0.0,
        caret=None,
        landing=None,
        pad=0.0,
        below=0.0,
    )
    drawn = shapes(model, size, at[0] / A_PIXEL, ground="bg", limits=(0.03, 1.0), bleed=True)
    place = f'<g transform="translate(0 {number(at[1])}) scale({A_PIXEL:.4f})">\n'
    road = fragment((shape for shape in drawn if shape.name not in (*BEAD, "gate")), book.palette)
    bead = fragment((shape for shape in drawn if shape.name in BEAD), book.palette)
    return f"{place}{road}</g>\n", f"{place}{bead}</g>\n"


def _legend(book: Book, pen: Pen, width: float, height: float) -> Iterator[str]:
    """Yield a dot and a name for each part of life that has a road."""
    areas = _areas_of(book)
    room = (width - 2 * LEFT) / max(len(areas), 1)
    x = LEFT
    for area in areas:
        yield pen.dot((x + 1.2, height - 10.2), 1.2, area.colour)
        yield pen.text((x + 3.9, height - 9), area.name, "ink2")
        x += min(room, 8.6 + 1.75 * len(area.name))


def _areas_of(book: Book) -> tuple[LifeArea, ...]:
    used = {one.view.area.id for one in book.year.objectives if one.view.area is not None}
    return tuple(area for area in book.year.areas if area.id in used)
