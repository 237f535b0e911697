"""The Trail of goalposts that are still being typed."""

from __future__ import annotations

from lifeokr.domain.errors import LifeokrError
from lifeokr.domain.marks import same, validate_marks
from lifeokr.domain.units import NumberStyle, unit
from lifeokr.trail.axis import Axis
from lifeokr.trail.model import TrailModel
from lifeokr.ui.kind_editors.base import TypedMarks
from lifeokr.words import say


def typed_trail(
    marks: TypedMarks, unit_code: str, style: NumberStyle, *, value: float | None, colour: str
) -> TrailModel:
    """Return what is typed as a Trail; without a start or a target only the way that it will be."""
    shown = unit(unit_code)
    target = (
        say("editor-trail", "target, a success")
        if marks.target is None
        else say("editor-trail", "{value} target, a success", value=shown.show(marks.target, style))
    )
    start, axis = "", _axis(marks)
    if marks.start is not None:
        start = say("editor-trail", "{value} today", value=shown.show(marks.start, style))
        if value is not None and not same(value, marks.start):
            start = say("editor-trail", "{value} at the start", value=shown.show(marks.start, style))
    stretch = ""
    if marks.stretch is not None and (axis is None or axis.stretch is not None):
        stretch = say("editor-trail", "{value} stretch", value=shown.show(marks.stretch, style))
    at = marks.start if value is None else value
    return TrailModel(
        colour=colour,
        position=None if axis is None or at is None else axis.place(at),
        crest=_crest(marks, axis),
        start=start,
        target=target,
        stretch=stretch,
        value="" if value is None else shown.show(value, style),
    )


def _axis(marks: TypedMarks) -> Axis | None:
    """Return the axis of marks that lead somewhere; a stretch that is none is left out."""
    if marks.start is None or marks.target is None or same(marks.start, marks.target):
        return None
    try:
        validate_marks(marks.start, marks.target, marks.stretch, None)
    except LifeokrError:
        return Axis(marks.start, marks.target)
    return Axis(marks.start, marks.target, marks.stretch)


def _crest(marks: TypedMarks, axis: Axis | None) -> float | None:
    if axis is not None:
        return axis.crest
    return None if marks.target is not None and marks.stretch is None else 1.0
