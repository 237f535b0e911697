"""The things a life file holds, as frozen values: one dataclass a table, one field a column.

Days are `date`; instants are UTC ISO text; ids are UUID text from an injected factory. `deleted_at` holds
the instant a thing went to the trash, None while it is in use. Nothing derived is kept here.
"""

from __future__ import annotations

from datetime import date

from lifeokr.domain.codes import Cadence, Ending, Horizon, InitiativeState, PauseDue, Per, State, Whose
from lifeokr.frozen import frozen


@frozen(kw_only=True)
class LifeArea:
    """A part of life. `colour` is one of the eight area tokens; `ringed` marks its second use."""

    id: str
    name: str
    colour: str
    icon: str
    ringed: bool = False
    hidden: bool = False
    position: int = 0
    deleted_at: str | None = None


@frozen(kw_only=True)
class Objective:
    """What a person wants, with its horizon and its days."""

    id: str
    title: str
    why: str = ""
    horizon: Horizon = Horizon.QUARTER
    area_id: str | None = None
    parent_id: str | None = None
    origin_id: str | None = None  # the objective this one carries on
    first_day: date | None = None
    due_day: date | None = None
    season_kept: bool = False  # the person said that a long cycle is a season
    state: State = State.LIVE
    closed_day: date | None = None
    own_score: float | None = None
    position: int = 0
    deleted_at: str | None = None


@frozen(kw_only=True)
class Metric:
    """A named series of check-ins; several key results may read it."""

    id: str
    title: str
    kind: str
    unit: str = "number"
    cadence: Cadence = Cadence.WEEKLY
    deleted_at: str | None = None


@frozen(kw_only=True)
class KeyResult:
    """One measure of an objective: a metric read between two days.

    `start` None means 'my first number'. The reading's parameters: `window` days of `average`, `within`,
    `rhythm`, or periods of `rate` (None: the whole cycle); `low`, `high` of `within`; `at_least` or `at_most`
    of `rhythm`; `per` is the period of `rhythm`, `rate` and `within`. `first_day` and `due_day` None mean
    the objective's.
    """

    id: str
    objective_id: str
    metric_id: str
    title: str
    start: float | None = None
    window: int | None = None
    low: float | None = None
    high: float | None = None
    at_least: float | None = None
    at_most: float | None = None
    per: Per = Per.WEEK
    first_day: date | None = None
    due_day: date | None = None
    weight: float = 1.0
    whose: Whose = Whose.ME
    in_week: bool | None = None  # asked weekly although it belongs to a year; None: as the horizon says
    origin_id: str | None = None  # the key result this one carries on
    state: State = State.LIVE
    closed_day: date | None = None
    ending: Ending | None = None
    position: int = 0
    deleted_at: str | None = None


@frozen(kw_only=True)
class Marks:
    """The goalposts of a key result from a day on; `day` None: from the beginning.

    `pause_id` names the pause whose 'cut' made this row.
    """

    id: str
    key_result_id: str
    day: date | None = None
    target: float
    stretch: float | None = None
    sure: float | None = None
    reason: str = ""
    pause_id: str | None = None
    deleted_at: str | None = None


@frozen(kw_only=True)
class WayPoint:
    """A point the pace runs through: progress `p` expected on `day`."""

    id: str
    key_result_id: str
    day: date
    p: float
    deleted_at: str | None = None


@frozen(kw_only=True)
class CheckIn:
    """An entry of a metric for the day the person means; never the derived value.

    `value` None is a skip (`skipped`), or only a note or a confidence. `seq` orders entries of one day.
    `key_result_id` names where it was typed: the confidence belongs there. `import_key` is source + row + its
    count among equal rows.
    """

    id: str
    metric_id: str
    local_date: date
    seq: int = 0
    value: float | None = None
    out_of: float | None = None
    skipped: bool = False
    note: str = ""
    key_result_id: str | None = None
    confidence: int | None = None
    confidence_carried: bool = False
    instant_utc: str = ""
    utc_offset_min: int = 0
    tz_name: str = ""
    import_key: str | None = None
    deleted_at: str | None = None


@frozen(kw_only=True)
class Step:
    """One step of a `milestones` key result; `day` is when it should come, `done_day` when it came."""

    id: str
    key_result_id: str
    title: str
    weight: float = 1.0
    day: date | None = None
    done_day: date | None = None
    position: int = 0
    deleted_at: str | None = None


@frozen(kw_only=True)
class Pause:
    """A rest, first and last day included; both ids None: everything; `last_day` None: still open."""

    id: str
    objective_id: str | None = None
    key_result_id: str | None = None
    first_day: date
    last_day: date | None = None
    due: PauseDue = PauseDue.KEEP
    reason: str = ""
    deleted_at: str | None = None


@frozen(kw_only=True)
class Initiative:
    """What a person does: once, or repeating ('Thursdays'); never part of a score."""

    id: str
    objective_id: str | None = None
    key_result_id: str | None = None
    title: str
    repeats: str = ""  # in the person's words; empty: once
    due_day: date | None = None
    if_then: str = ""
    state: InitiativeState = InitiativeState.OPEN
    done_day: date | None = None
    position: int = 0
    deleted_at: str | None = None


@frozen(kw_only=True)
class InitiativeDay:
    """A day on which a repeating initiative was done."""

    id: str
    initiative_id: str
    day: date
    deleted_at: str | None = None


@frozen(kw_only=True)
class Contributor:
    """A person who helps with an objective or an initiative: who, with what, when."""

    id: str
    objective_id: str | None = None
    initiative_id: str | None = None
    name: str
    what: str = ""
    when_text: str = ""
    thanked: bool = False
    position: int = 0
    deleted_at: str | None = None


@frozen(kw_only=True)
class Event:
    """A dated thing on a chart: 'City 10k', 'moved house'."""

    id: str
    objective_id: str | None = None
    key_result_id: str | None = None
    title: str
    day: date
    note: str = ""
    deleted_at: str | None = None


@frozen(kw_only=True)
class Reflection:
    """What a person wrote, to a question, for an objective or a whole period ('2026-Q2', '2026')."""

    id: str
    objective_id: str | None = None
    period: str = ""
    prompt: str = ""
    text: str
    day: date
    position: int = 0
    deleted_at: str | None = None


@frozen(kw_only=True)
class AreaFullness:
    """How full a part of life felt, 0 to 10, on a day; drawn, never scored."""

    id: str
    area_id: str
    day: date
    fullness: float
    deleted_at: str | None = None


@frozen(kw_only=True)
class Photo:
    """The one photo an objective may hold; `data` is the base64 text of the picture's bytes."""

    id: str
    objective_id: str
    mime: str
    data: str
    caption: str = ""
    deleted_at: str | None = None


@frozen(kw_only=True)
class Draft:
    """A text typed into an editor and not done yet; `subject` is the thing edited, empty for a new one."""

    id: str
    editor: str
    subject: str
    field: str
    text: str
    saved_at: str = ""


@frozen(kw_only=True)
class Setting:
    """One thing the person chose, as JSON text; `id` is its name."""

    id: str
    value: str
