"""What a Trail says: where one stands between start, target and stretch, and the words beside it."""

from __future__ import annotations

from lifeokr.domain.codes import Status
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.progress import shown_score, shown_way
from lifeokr.domain.standing import Standing, Subject
from lifeokr.domain.units import PLAIN, NumberStyle, Unit, unit
from lifeokr.frozen import frozen
from lifeokr.trail.axis import Axis, axis_of
from lifeokr.words import say
from lifeokr.words.days import month

BARELY = 1e-9


@frozen(kw_only=True)
class TrailModel:
    """One Trail. Places are on its axis: start 0, target 0.7, never clamped; None: not there.

    `crest` is where the hill ends (1.0, or nearer on a plain axis), None without a stretch. `landing` is the
    likely range and its middle: low, middle, high. `colour` is the token of the part of life. Labels are in
    the person's units, empty where there is nothing to say; `beyond` says how far outside the road one is,
    `even_pace` is an objective's.
    """

    title: str = ""
    colour: str = "ink"
    position: float | None = None
    pace_position: float | None = None
    landing: tuple[float, float, float] | None = None
    crest: float | None = 1.0
    resting: bool = False
    quiet: bool = False
    status: Status | None = None
    status_words: str = ""
    score: str = ""
    value: str = ""
    start: str = ""
    target: str = ""
    stretch: str = ""
    beyond: str = ""
    even_pace: str = ""
    landing_words: tuple[str, str] | None = None

    @property
    def has_stretch(self) -> bool:
        """Whether there is a hill."""
        return self.crest is not None

    @property
    def hollow(self) -> bool:
        """Whether one stands before the start, so that the bead is hollow and left of the road."""
        return self.position is not None and self.position < -BARELY


def value_unit(subject: Subject) -> Unit:
    """Return the unit of a key result's value: per cent where it is a share, else that of its entries."""
    return unit("percent") if kind_of(subject.metric.kind).value_is_share else unit(subject.metric.unit)


def trail_of(
    standing: Standing,
    unit: Unit,
    *,
    title: str = "",
    colour: str = "ink",
    style: NumberStyle = PLAIN,
    subject: Subject | None = None,
) -> TrailModel:
    """Return the Trail of a key result as it stands; the `subject` lets its status be said in full."""
    axis = axis_of(standing)
    value = standing.value
    place = None if axis is None or value is None else axis.place(value)
    pace = standing.pace_value
    return TrailModel(
        title=title,
        colour=colour,
        position=place,
        pace_position=None if axis is None or pace is None or standing.resting else axis.place(pace),
        crest=axis.crest if axis else None if standing.stretch is None else 1.0,
        resting=standing.resting,
        quiet=standing.quiet,
        status=standing.status,
        status_words=status_words(standing.status, subject),
        score="" if standing.score is None else shown_score(standing.score),
        value="" if value is None else unit.show(value, style),
        start="" if standing.start is None else unit.show(standing.start, style),
        target=unit.show(standing.target, style),
        stretch="" if standing.stretch is None else unit.show(standing.stretch, style),
        beyond="" if axis is None else beyond(standing, axis, unit, style),
    )


def subject_trail(
    subject: Subject, standing: Standing, *, title: str, colour: str, style: NumberStyle = PLAIN
) -> TrailModel:
    """Return the Trail of a key result, its unit taken from what it reads."""
    unit = value_unit(subject)
    return trail_of(standing, unit, title=title, colour=colour, style=style, subject=subject)


def objective_trail(
    title: str, colour: str, score: float | None, even_pace: float | None, *, resting: bool = False
) -> TrailModel:
    """Return the Trail of a whole objective: its score against its even pace."""
    return TrailModel(
        title=title,
        colour=colour,
        position=score,
        pace_position=None if resting else even_pace,
        resting=resting,
        status_words=say("trail", "no score yet") if score is None else "",
        score="" if score is None else shown_score(score),
        even_pace="" if even_pace is None or resting else shown_score(even_pace),
    )


def beyond(standing: Standing, axis: Axis, unit: Unit, style: NumberStyle = PLAIN) -> str:
    """Return how far one is outside the road, in words: before the start, past the stretch, kept or not."""
    value = standing.value
    if value is None:
        return ""
    if axis.place(value) < -BARELY:
        gap = unit.show(abs(value - axis.start), style)
        since = month(standing.first_day.month)
        if value > axis.start:
            return say("trail", "{gap} above {month}", gap=gap, month=since)
        return say("trail", "{gap} below {month}", gap=gap, month=since)
    if axis.stretch is None:
        return _kept(standing)
    past = (value - axis.stretch) * (1 if axis.rising else -1)
    if past > BARELY:
        return say("trail", "{gap} past the stretch", gap=unit.show(past, style))
    return ""


def status_words(status: Status, subject: Subject | None = None) -> str:
    """Return how a key result stands, as it is said in the middle of a sentence."""
    if subject is not None and status is Status.NO_NUMBER_YET and subject.metric.kind == "best":
        return say("trail", "no attempt yet")
    if subject is not None and status is Status.ON_PACE and _single_step(subject):
        return say("trail", "open")
    return {
        Status.CLOSED: say("trail", "closed"),
        Status.RESTING: say("trail", "resting"),
        Status.IN_THE_STRETCH: say("trail", "in the stretch"),
        Status.REACHED: say("trail", "reached"),
        Status.TOO_EARLY: say("trail", "too early to say"),
        Status.NO_NUMBER_YET: say("trail", "no number yet"),
        Status.AHEAD: say("trail", "ahead of pace"),
        Status.BEHIND: say("trail", "behind pace"),
        Status.ON_PACE: say("trail", "on pace"),
        Status.READY_TO_CLOSE: say("trail", "ready to close"),
    }[status]


def _single_step(subject: Subject) -> bool:
    return not kind_of(subject.metric.kind).has_check_ins and len(subject.steps) == 1


def _kept(standing: Standing) -> str:
    if standing.met:
        return say("trail", "kept")
    way = shown_way(standing.p or 0.0)
    if standing.status is Status.CLOSED and standing.score is not None:  # what was let go is no promise
        return say("trail", "not kept, {percent} % of the way", percent=way)
    return say("trail", "{percent} % of the way", percent=way)
