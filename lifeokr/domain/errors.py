"""What can be wrong with what a person asked for; raised here, put into words by `words`."""

from __future__ import annotations


class LifeokrError(Exception):
    """Something lifeokr refuses; nothing was changed.

    The class name and `fields` are what `words.errors.sentence` turns into a plain sentence.
    """

    def __init__(self, **fields: object) -> None:
        super().__init__(type(self).__name__, fields)
        self.fields = fields


class WrongUse(LifeokrError):
    """The request itself cannot be carried out as it stands (exit 2 on the command line)."""


class TitleMissing(WrongUse):
    """A thing needs a title, a name or a text and got none. Fields: field."""


class TextTooLong(WrongUse):
    """A text is longer than its field holds. Fields: field, limit."""


class TargetEqualsStart(WrongUse):
    """A target that equals the start leaves no way to go. Fields: value."""


class StretchNotBeyondTarget(WrongUse):
    """A stretch must lie beyond the target, as seen from the start. Fields: stretch, target."""


class SureNotBetween(WrongUse):
    """A sure mark lies between start and target. Fields: sure."""


class DirectionTurned(WrongUse):
    """A dated change of marks may not turn better into worse."""


class StartIsFixed(WrongUse):
    """A start can be corrected, never changed from a day on."""


class DueBeforeFirst(WrongUse):
    """A last day lies before its first day. Fields: first_day, due_day."""


class CycleTooLong(WrongUse):
    """A horizon holds at most so many days. Fields: horizon, days, limit."""


class HorizonTakesNoKeyResults(WrongUse):
    """Vision and long term give direction and hold no key results. Fields: horizon."""


class ParentNotLonger(WrongUse):
    """A parent has a longer horizon than its child. Fields: title, parent."""


class ParentLoop(WrongUse):
    """A chain of parents may not come back to itself. Fields: title."""


class AreaMissing(WrongUse):
    """Quarter and year objectives belong to one part of life."""


class WorkIsNoArea(WrongUse):
    """Work is no part of Life; it has its own side."""


class ValueNotRead(WrongUse):
    """A typed value cannot be read in its unit. Fields: text, unit, example."""


class ValueOutOfRange(WrongUse):
    """A value is no finite number or lies outside what its field takes. Fields: field, value."""


class TimeBelowZero(WrongUse):
    """An entry is a time below zero. Fields: text, unit, example."""


class DayNotRead(WrongUse):
    """A typed day cannot be read. Fields: text."""


class UnknownCode(WrongUse):
    """A kind, unit, horizon, cadence or other code is none of the known ones. Fields: field, code, known."""


class NothingFound(WrongUse):
    """No name matches what was asked for. Fields: name, what."""


class NameAmbiguous(WrongUse):
    """A name fits several things. Fields: name, choices."""


class DayOutsideCycle(WrongUse):
    """A check-in for a closed key result's time needs it reopened first. Fields: title, day."""


class WayPointHalf(WrongUse):
    """A way point lacks its day or its value. No fields."""


class WayPointTwice(WrongUse):
    """Two way points lie on the same day. Fields: day."""


class NothingToUndo(WrongUse):
    """There is no step to take back."""


class NothingToRedo(WrongUse):
    """There is no step to do again."""


class NameTaken(WrongUse):
    """Two parts of life may not share a name. Fields: name."""


class LastArea(WrongUse):
    """One part of life stays on the lists. Fields: name."""


class TargetMissing(WrongUse):
    """A key result of this kind needs a target. Fields: title."""


class RangeMissing(WrongUse):
    """A `within` needs a low end, a high end or both, the low one below. Fields: low, high."""


class TimesMissing(WrongUse):
    """A `rhythm` needs either 'at least' or 'at most', one of them."""


class CheckInEmpty(WrongUse):
    """A check-in holds a value, a skip, a note or a confidence, and got none of them."""


class StepsNotValues(WrongUse):
    """Milestones take ticked steps and no values. Fields: title."""


class UnitsDiffer(WrongUse):
    """Values of one unit cannot be turned into the other. Fields: unit, other."""


class KindsDiffer(WrongUse):
    """Metrics of different kinds, or a kind that steps stand in the way of. Fields: kind, other."""


class NotLive(WrongUse):
    """A thing is not in the state that this needs. Fields: title, state."""


class PictureNotTaken(WrongUse):
    """A picture is of an unknown format or too large. Fields: mime, bytes, limit."""


class ArgumentUnknown(WrongUse):
    """A verb was given an argument it does not take. Fields: verb, argument, known."""


class ArgumentMissing(WrongUse):
    """A verb lacks an argument it needs. Fields: argument, and verb where it is known."""


class ArgumentNotRead(WrongUse):
    """An argument of a verb has a value of the wrong sort. Fields: argument, value, wanted."""
