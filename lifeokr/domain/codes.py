"""The short codes that code, file and JSON use for the field's words."""

from __future__ import annotations

from enum import StrEnum


class Horizon(StrEnum):
    """How far an objective looks, longest first."""

    VISION = "vision"
    LONG_TERM = "long-term"
    YEAR = "year"
    QUARTER = "quarter"

    @property
    def executable(self) -> bool:
        """Whether objectives of this horizon have days, an area and key results."""
        return self in (Horizon.YEAR, Horizon.QUARTER)

    def longer_than(self, other: Horizon) -> bool:
        """Whether this horizon may be a parent of `other`."""
        order = list(Horizon)
        return order.index(self) < order.index(other)


class State(StrEnum):
    """Where an objective or key result is in its life."""

    DRAFT = "draft"
    LIVE = "live"
    CLOSED = "closed"
    ARCHIVED = "archived"


class Ending(StrEnum):
    """What becomes of a key result when its objective is closed."""

    DONE = "done"
    CARRY_ON = "carry-on"
    MOVE_GOALPOSTS = "move-goalposts"
    REST = "rest"
    LET_GO = "let-go"


class Cadence(StrEnum):
    """How often a metric wants a number."""

    DAILY = "daily"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"
    WHEN_IT_HAPPENS = "when-it-happens"

    @property
    def days(self) -> int | None:
        """The length in days; None where no number is ever due."""
        return {"daily": 1, "weekly": 7, "fortnightly": 14, "monthly": 30}.get(self.value)


class Whose(StrEnum):
    """Whose behaviour changes."""

    ME = "me"
    OTHERS = "others"


class Per(StrEnum):
    """The period that entries of a rhythm or rate are summed by."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class PauseDue(StrEnum):
    """What a pause does to the due day."""

    KEEP = "keep"
    MOVE = "move"
    CUT = "cut"


class InitiativeState(StrEnum):
    """Where an initiative stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Status(StrEnum):
    """How a key result stands; every one is in exactly one."""

    CLOSED = "closed"
    RESTING = "resting"
    IN_THE_STRETCH = "in the stretch"
    REACHED = "reached"
    TOO_EARLY = "too early"
    NO_NUMBER_YET = "no number yet"
    AHEAD = "ahead of pace"
    BEHIND = "behind pace"
    ON_PACE = "on pace"
    READY_TO_CLOSE = "ready to close"
