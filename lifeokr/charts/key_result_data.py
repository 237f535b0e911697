"""The figures of the full chart of one key result, ready to draw: days as floats, places on its axis."""

from __future__ import annotations

from math import inf

from lifeokr.charts.thin import Series
from lifeokr.domain.units import NumberStyle, Unit
from lifeokr.frozen import frozen
from lifeokr.trail.axis import Axis
from lifeokr.trail.model import TrailModel

LOWEST, HIGHEST = -0.5, 1.3
NOTHING: Series = ((), ())


@frozen
class Dot:
    """One check-in on the chart. `best` False: an attempt that was not the best so far, drawn hollow."""

    id: str
    day: float
    place: float
    value: float
    head: str
    note: str = ""
    best: bool = True


@frozen
class Goalposts:
    """Target and stretch, and the days they held; words are their values."""

    begin: float
    end: float
    target: float
    stretch: float | None
    target_words: str
    stretch_words: str
    sentence: str = ""  # of the change that began them; empty for the first
    short: str = ""  # the same where there is little room

    @property
    def moved(self) -> bool:
        """Whether a change of the person's began them."""
        return bool(self.sentence)


@frozen
class Period:
    """A week or month: the place of its sum, or whether it was kept; None where unknown."""

    begin: float
    end: float
    place: float | None = None
    kept: bool | None = None


@frozen
class Span:
    """Days of rest, both ends included."""

    begin: float
    end: float
    words: str


@frozen
class Named:
    """A thing with a name on a day: an event, or a step done at its place."""

    day: float
    title: str
    place: float = 0.0


@frozen
class CheckInLine:
    """One check-in in words, for the table."""

    day: str
    entry: str
    value: str
    sure: str
    note: str


@frozen
class KeyResultData:
    """Everything the chart of one key result draws.

    Days are ordinals; places are on `axis`. `axis` None: there is no start yet, or the marks lead nowhere,
    and only `missing` is said. `line` is the value day by day, drawn in steps where `steps`. `raw` are single
    values behind an average. `possible` is the lowest and the highest value there can be. `open_id` names the
    check-in whose callout is open.
    """

    title: str
    caption: str
    colour: str
    trail: TrailModel
    unit: Unit
    style: NumberStyle
    axis: Axis | None
    first_day: float
    due_day: float
    today: float
    begin: float
    low: float = 0.0
    high: float = 1.0
    line: Series = NOTHING
    steps: bool = False
    dots: tuple[Dot, ...] = ()
    raw: Series = NOTHING
    periods: tuple[Period, ...] = ()
    history: Series = NOTHING
    pace: Series = NOTHING
    pace_steps: bool = False
    goalposts: tuple[Goalposts, ...] = ()
    rests: tuple[Span, ...] = ()
    events: tuple[Named, ...] = ()
    steps_done: tuple[Named, ...] = ()
    on_first_goalposts: str = ""
    missing: str = ""
    whole: bool = False
    possible: tuple[float, float] = (-inf, inf)
    closed: bool = False
    open_id: str | None = None
    check_ins: tuple[CheckInLine, ...] = ()

    @property
    def open_dot(self) -> Dot | None:
        """Return the check-in whose callout is open."""
        return next((dot for dot in self.dots if dot.id == self.open_id), None)
