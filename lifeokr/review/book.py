"""What every section of the review is told from: the year, its looks, and how things are said in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field
from datetime import date

from lifeokr.domain.codes import Ending, Horizon, State, Status
from lifeokr.domain.cycle import DAY, Cycle, year_of
from lifeokr.domain.progress import shown_score
from lifeokr.domain.records import LifeArea, Objective
from lifeokr.domain.units import PLAIN, NumberStyle
from lifeokr.frozen import frozen
from lifeokr.palette import Palette, print_palette
from lifeokr.paper.blocks import Icon, Picture
from lifeokr.resource import resource
from lifeokr.services.views import KeyResultView, ObjectiveView
from lifeokr.services.years import YearKeyResult, YearObjective, YearView
from lifeokr.trail.geometry import Size
from lifeokr.trail.model import TrailModel, objective_trail, subject_trail, value_unit
from lifeokr.trail.sentence import sentence
from lifeokr.trail.svg import svg
from lifeokr.words import say
from lifeokr.words.days import months_span, span

A_PIXEL = 25.4 / 96  # millimetres


def _nobody() -> None:
    """Hear of nothing."""


@frozen
class Book:
    """One review being made. `told` is called after each chart; `drawn` False leaves the charts out."""

    year: YearView
    name: str = ""
    paper: str = "A4"
    style: NumberStyle = PLAIN
    drawn: bool = True
    told: Callable[[], None] = _nobody
    palette: Palette = field(default_factory=print_palette)

    def value(self, view: KeyResultView, value: float | None) -> str:
        """Return a value of a key result with its unit, a dash for none."""
        return "–" if value is None else value_unit(view.subject).show(value, self.style)

    def colour(self, area: LifeArea | None) -> str:
        """Return the token of a part of life."""
        return area.colour if area is not None else "ink2"

    def icon(self, area: LifeArea | None) -> Icon | None:
        """Return the icon of a part of life in its colour, in a ring where the colour is used again."""
        if area is None:
            return None
        path = resource("icons", f"{area.icon}.svg")
        if not path.is_file():
            return None
        drawing = path.read_text(encoding="utf-8").replace("currentColor", self.palette[area.colour])
        if area.ringed:
            ring = '<circle cx="10" cy="10" r="9.2" stroke-width="1"/></svg>'
            drawing = drawing.replace("</svg>", ring)
        return Icon(drawing)

    def trail_of(self, view: KeyResultView) -> TrailModel:
        """Return the Trail of a key result."""
        return subject_trail(
            view.subject,
            view.standing,
            title=view.key_result.title,
            colour=self.colour(view.area),
            style=self.style,
        )

    def trail(self, view: KeyResultView, size: Size, pixels: float) -> Picture:
        """Return the Trail of a key result as a picture so many pixels wide."""
        return self.picture(self.trail_of(view), size, pixels)

    def objective_trail(self, view: ObjectiveView, size: Size, pixels: float) -> Picture:
        """Return the Trail of an objective as a picture."""
        pace = None if view.objective.state is not State.LIVE else view.score.even_pace
        model = objective_trail(view.objective.title, self.colour(view.area), view.score.score, pace)
        return self.picture(model, size, pixels)

    def picture(self, model: TrailModel, size: Size, pixels: float) -> Picture:
        """Return a Trail as a picture with its sentence."""
        return Picture(svg(model, size, pixels, self.palette), sentence(model), width=pixels * A_PIXEL)


def score_words(score: float | None) -> str:
    """Return a score with two decimals, a dash for none."""
    return "–" if score is None else shown_score(score)


def objective_figure(one: YearObjective) -> str:
    """Return an objective's score as a list shows it, a dash for none."""
    return score_words(one.view.score.score)


def objective_stands(one: YearObjective, *, briefly: bool = False) -> str:
    """Return how an objective stands where it is not closed: 'goes on, 0.45 so far'. Empty: it is closed.

    `briefly` leaves the score of an open one to the figure beside it.
    """
    view = one.view
    if view.objective.state is not State.LIVE:
        return ""
    score = "" if view.score.score is None else shown_score(view.score.score)
    if one.goes_on:
        return say("review", "goes on, {score} so far", score=score) if score else say("review", "goes on")
    return _open_words(view, score, briefly=briefly)


def _open_words(view: ObjectiveView, score: str, *, briefly: bool) -> str:
    if not score:
        return say("review", "still open")
    if view.score.even_pace is None:
        return say("review", "still open, {score} so far", score=score)
    pace = shown_score(view.score.even_pace)
    if briefly:
        return say("review", "even pace {pace}", pace=pace)
    return say("review", "still open, {score} so far, even pace {pace}", score=score, pace=pace)


def reached_words(view: ObjectiveView) -> str:
    """Return what an objective's score rests on: '2 of 3 reached, 2 counted'."""
    score = view.score
    words = say("review", "{reached} of {of} reached", reached=score.reached, of=score.of)
    if score.counted < score.of:
        return say(
            "review", "{words}, {counted} of {of} counted", words=words, counted=score.counted, of=score.of
        )
    return words


def weakest_words(view: ObjectiveView) -> str:
    """Return the key result with the lowest score by name, where there are several."""
    found = next((one for one in view.key_results if one.key_result.id == view.score.weakest), None)
    if found is None or view.score.counted < 2:
        return ""
    return say("review", "Furthest from its target: {title}", title=found.key_result.title)


def reached(every: Iterable[YearKeyResult]) -> int:
    """Return how many key results are at their target or past it; one it is too early to tell of is not."""
    return sum(one.view.standing.met and one.view.standing.status is not Status.TOO_EARLY for one in every)


def in_the_stretch(one: YearKeyResult) -> bool:
    """Return whether a key result is past the target of one that has a stretch."""
    stands = one.view.standing
    if stands.stretch is None or stands.p is None or stands.status is Status.TOO_EARLY:
        return False
    return stands.p > 1 + 1e-9


def came_words(one: YearKeyResult) -> str:
    """Return what came of a key result, in a few plain words."""
    stands, ending = one.view.standing, one.view.key_result.ending
    if ending is Ending.LET_GO:
        return say("review", "let go, on purpose")
    if ending is Ending.REST:
        return say("review", "at rest")
    if stands.value is None or stands.p is None:
        return say("review", "no number")
    if stands.status is Status.TOO_EARLY:
        return say("review", "too early to say")
    return _met_words(one) if stands.met else ""


def _met_words(one: YearKeyResult) -> str:
    if one.view.standing.stretch is None:
        return say("review", "kept")
    return say("review", "in the stretch") if in_the_stretch(one) else say("review", "reached")


def span_words(objective: Objective, due: date | None) -> str:
    """Return the days of an objective in words: 'April to June', 'the whole of 2025', '3 May to 2 June'."""
    first = objective.first_day
    if first is None or due is None:
        return ""
    if Cycle(first, due) == year_of(first):
        return say("review", "the whole of {year}", year=first.year)
    if objective.horizon is Horizon.YEAR or first.year != due.year:
        return span(first, due)
    if first.day == 1 and (due + DAY).day == 1:
        return months_span(first, due)
    return span(first, due)
