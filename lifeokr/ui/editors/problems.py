"""What an editor says of an error, and the field it says it beneath."""

from __future__ import annotations

from lifeokr.domain.errors import LifeokrError, ValueOutOfRange
from lifeokr.words import say
from lifeokr.words.errors import sentence

_FIELDS = {
    "TitleMissing": "title",
    "TargetEqualsStart": "target",
    "TargetMissing": "target",
    "StretchNotBeyondTarget": "stretch",
    "SureNotBetween": "sure",
    "DirectionTurned": "target",
    "StartIsFixed": "start",
    "RangeMissing": "low",
    "TimesMissing": "times",
    "DueBeforeFirst": "due_day",
    "CycleTooLong": "due_day",
    "AreaMissing": "area",
    "ParentNotLonger": "parent",
    "ParentLoop": "parent",
    "UnitsDiffer": "unit",
    "KindsDiffer": "kind",
}
_RENAMED = {"at_least": "times", "at_most": "times", "high": "high", "window": "window"}


class FieldProblem(LifeokrError):
    """An error that belongs beneath a field. Fields: field, error."""

    def __init__(self, field: str, error: LifeokrError) -> None:
        super().__init__(field=field, error=error)
        self.field = field
        self.error = error


class FieldProblems(LifeokrError):
    """All that is wrong with the fields of a page. Fields: found, the FieldProblems."""

    def __init__(self, found: list[FieldProblem]) -> None:
        super().__init__(found=[one.field for one in found])
        self.found = found


def field_of(error: LifeokrError) -> str:
    """Return the field that an error belongs beneath, empty where it belongs to none."""
    if isinstance(error, FieldProblem):
        return error.field
    known = _FIELDS.get(type(error).__name__)
    if known is not None:
        return known
    named = str(error.fields.get("field", ""))
    return _RENAMED.get(named, named)


def words_of(error: LifeokrError) -> str:
    """Return what the window says of an error, without the options that the command line names."""
    if isinstance(error, FieldProblem):
        error = error.error
    if isinstance(error, ValueOutOfRange):
        return _out_of_range(str(error.fields.get("field", ""))) or sentence(error)
    return {
        "TargetMissing": say("editor", "Where should it go? Nothing was changed yet."),
        "TargetEqualsStart": say("editor", "The target equals the start, so there is no way to go."),
        "StretchNotBeyondTarget": say(
            "editor", "A stretch lies beyond the target, as seen from the start. Leave it empty for none."
        ),
        "SureNotBetween": say("editor", "What you are sure of lies between start and target."),
        "DirectionTurned": say(
            "editor",
            "That would turn better into worse from today on. Fix it as a mistake, or begin a new key"
            " result.",
        ),
        "RangeMissing": say("editor", "Give a low end, a high end, or both with the low one below."),
        "TimesMissing": say("editor", "How often? Give a number."),
        "AreaMissing": say("editor", "Which part of life is it? Choose one."),
        "StartIsFixed": say("editor", "A start is no goalpost: it can only be fixed as a mistake."),
        "DayNotRead": say("editor", "That is no day. Write it like 31.5.2026 or 2026-05-31."),
    }.get(type(error).__name__) or sentence(error)


def _out_of_range(field: str) -> str:
    """Return what a field can hold, empty where nothing better is known than the general sentence."""
    if field in {"start", "target", "stretch", "sure"}:
        return say("editor", "A share lies between 0 and 100 %.")
    if field == "weight":
        return say("editor", "A weight is more than 0.")
    if field in {"first_day", "due_day", "day"}:
        return say("editor", "A day lies between 1900 and 2199.")
    return ""
