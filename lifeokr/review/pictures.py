"""The pictures of an objective's page: a chart of each key result, one large, and its photograph."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from lifeokr.charts import KEY_RESULT
from lifeokr.charts import picture as chart_picture
from lifeokr.charts.key_result_data import KeyResultData
from lifeokr.paper.blocks import PAPERS, Block, OwnWords, Picture
from lifeokr.review.book import A_PIXEL, Book
from lifeokr.services.details import marks_as_of
from lifeokr.services.views import KeyResultDetails
from lifeokr.services.years import YearKeyResult, YearObjective
from lifeokr.words import say

ALONE, LARGE, SMALL = (665.0, 325.0), (665.0, 290.0), (460.0, 245.0)  # pixels, 665 a page's width


def charts(book: Book, objective: YearObjective) -> tuple[Picture, tuple[Picture, ...]]:
    """Return a chart of every key result: the one with most to tell large, and the others small."""
    first = max(objective.key_results, key=_tells)
    small = [one for one in objective.key_results if one is not first]
    size = _fitted(book, LARGE if small else ALONE)
    return _chart(book, objective, first, size), tuple(
        _chart(book, objective, one, _fitted(book, SMALL)) for one in small
    )


def _fitted(book: Book, size: tuple[float, float]) -> tuple[float, float]:
    """Return the size of a chart, lower by half of what a page is shorter than A4."""
    shorter = (PAPERS["A4"][1] - PAPERS[book.paper][1]) / A_PIXEL
    return size[0], round(size[1] - shorter / 2)


def _tells(one: YearKeyResult) -> tuple[bool, int]:
    """Return how much a chart has to tell: moved goalposts first, then notes."""
    return bool(one.goalposts), sum(bool(row.check_in.note) for row in one.check_ins)


def _chart(book: Book, objective: YearObjective, one: YearKeyResult, size: tuple[float, float]) -> Picture:
    data = chart_data(book, objective, one)
    svg = ""
    if book.drawn:
        svg = chart_picture(KEY_RESULT, data, book.palette, "svg", size=size, with_title=False).decode()
        book.told()
    return Picture(
        svg,
        KEY_RESULT.sentence(data),
        heading=data.title,
        note=data.on_first_goalposts,
    )


def chart_data(book: Book, objective: YearObjective, one: YearKeyResult) -> KeyResultData:
    """Return the figures of a key result's chart as of the review's day, its last note open."""
    view = one.view
    days = view.standing.first_day, view.standing.due_day
    noted = [
        row.check_in.id
        for row in one.check_ins
        if row.check_in.note and row.value is not None and days[0] <= row.check_in.local_date <= days[1]
    ]
    details = KeyResultDetails(
        view=view,
        marks=marks_as_of(view.subject, view.standing.today),
        way_points=view.subject.way_points,
        check_ins=one.check_ins,
        pauses=one.pauses,
        events=tuple(
            event
            for event in (*one.events, *objective.events, *book.year.events)
            if days[0] <= event.day <= days[1]
        ),
        initiatives=(),
        readers=(),
    )
    return KEY_RESULT.build(details, style=book.style, open_id=noted[-1] if noted else None)


def photo(objective: YearObjective) -> list[Block]:
    """Return the objective's photograph with its caption, where there is one."""
    kept = objective.photo
    if kept is None:
        return []
    words = kept.caption or say(
        "review", "A photograph, kept with {title}", title=objective.view.objective.title
    )
    address = quoteattr(f"data:{kept.mime};base64,{kept.data}")
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="440" height="300" viewBox="0 0 440 300">'
        f'<image href={address} width="440" height="300" preserveAspectRatio="xMinYMid meet"/></svg>'
    )
    shown: list[Block] = [Picture(svg, words)]
    if kept.caption:
        shown.append(OwnWords(kept.caption))
    return shown
