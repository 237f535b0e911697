"""What pages, commands and documents are given to show: records, and how they stand on a day."""

from __future__ import annotations

from datetime import date

from lifeokr.domain.cycle import Cycle
from lifeokr.domain.records import (
    CheckIn,
    Contributor,
    Event,
    Initiative,
    InitiativeDay,
    KeyResult,
    Marks,
    Objective,
    Pause,
    Photo,
    Reflection,
    Step,
    WayPoint,
)
from lifeokr.domain.standing import Standing
from lifeokr.frozen import frozen
from lifeokr.services.live_views import KeyResultView, ObjectiveView

__all__ = [
    "CheckInRow",
    "ComingUp",
    "InitiativeView",
    "KeyResultDetails",
    "KeyResultView",
    "ObjectiveDetails",
    "ObjectiveView",
    "Preview",
    "RhythmWeek",
    "WeekRow",
    "WeekView",
]


@frozen
class CheckInRow:
    """An entry, and the value read at the end of its day; None outside the key result's days."""

    check_in: CheckIn
    value: float | None


@frozen
class InitiativeView:
    """What a person does, with the days done and the people who help."""

    initiative: Initiative
    days: tuple[InitiativeDay, ...]
    contributors: tuple[Contributor, ...]


@frozen
class KeyResultDetails:
    """One key result with its history as of the day asked about.

    `marks` are the rows in force up to the day, cuts included; `check_ins` all there are of its metric up to
    the day; `readers` the other key results that read the same metric. `planned` are the rests of which the
    day's figures know nothing yet.
    """

    view: KeyResultView
    marks: tuple[Marks, ...]
    way_points: tuple[WayPoint, ...]
    check_ins: tuple[CheckInRow, ...]
    pauses: tuple[Pause, ...]
    events: tuple[Event, ...]
    initiatives: tuple[InitiativeView, ...]
    readers: tuple[KeyResult, ...]
    planned: tuple[Pause, ...] = ()


@frozen
class ObjectiveDetails:
    """One objective with all that hangs on it."""

    view: ObjectiveView
    key_results: tuple[KeyResultDetails, ...]
    pauses: tuple[Pause, ...]
    events: tuple[Event, ...]
    initiatives: tuple[InitiativeView, ...]
    contributors: tuple[Contributor, ...]
    reflections: tuple[Reflection, ...]
    photo: Photo | None
    children: tuple[Objective, ...]
    planned: tuple[Pause, ...] = ()


@frozen
class Preview:
    """How a key result stands now, and how it would stand after a change."""

    now: Standing
    then: Standing


@frozen
class WeekRow:
    """A key result in the weekly list, with what was entered in this week and which steps were done."""

    view: KeyResultView
    due: bool
    entries: tuple[CheckIn, ...]
    last_week: CheckIn | None  # the last number of an earlier week, or the sum of that week
    ticked: tuple[Step, ...] = ()

    @property
    def skipped(self) -> bool:
        """Whether the week was passed over on purpose, and nothing else was said."""
        return bool(self.entries) and not self.ticked and all(entry.skipped for entry in self.entries)

    @property
    def answered(self) -> bool:
        """Whether this week has something of it: an entry or a step done."""
        return bool(self.entries or self.ticked)


@frozen
class ComingUp:
    """A dated thing of the next days: an event, something to do, or a step."""

    day: date
    title: str
    table: str
    id: str
    objective: Objective | None
    people: tuple[str, ...] = ()  # who helps with it


@frozen
class RhythmWeek:
    """A week of the quarter: how many key results had an entry, of how many that were under way."""

    first_day: date
    entered: int
    of: int


@frozen
class WeekView:
    """This week: what is due and done in the person's order, what stands aside, what comes.

    `day` is the one that entries are for, today unless asked otherwise, and `week` its week; `not_on_day` is
    what is under way today and was not on that day. `when_it_happens` is never due; `measures` are a year's
    key results whose month has no number yet; `resting` and `later` are not asked for now. `repeating` are
    things to do again and again. `away` holds the days without an entry where there were at least fourteen.
    """

    today: date
    day: date
    week: Cycle
    week_number: int
    weeks: int
    rows: tuple[WeekRow, ...]
    when_it_happens: tuple[WeekRow, ...]
    measures: tuple[WeekRow, ...]
    later: tuple[WeekRow, ...]
    resting: tuple[KeyResultView, ...]
    not_on_day: tuple[KeyResultView, ...]
    ready_to_close: tuple[Objective, ...]
    coming_up: tuple[ComingUp, ...]
    repeating: tuple[InitiativeView, ...]
    rhythm: tuple[RhythmWeek, ...]
    last_note: CheckIn | None
    away: Cycle | None
    many_quarters: int | None

    @property
    def due(self) -> int:
        """How many rows still wait for an entry."""
        return sum(row.due for row in self.rows)

    @property
    def done(self) -> int:
        """How many rows have theirs; what was skipped on purpose has none."""
        return sum(1 for row in self.rows if not row.due and not row.skipped)
