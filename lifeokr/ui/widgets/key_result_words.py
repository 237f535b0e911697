"""The lines that stand under a key result's title, on every page alike."""

from __future__ import annotations

from math import fsum

from lifeokr.domain.units import NumberStyle
from lifeokr.services.views import KeyResultView
from lifeokr.trail.model import value_unit
from lifeokr.words import say
from lifeokr.words.goals import kind_word


def scale_line(view: KeyResultView, style: NumberStyle) -> str:
    """Return the marks of a key result in one line: 56:30 to 50:00, stretch 48:00."""
    standing, shown = view.standing, value_unit(view.subject)
    show = shown.show if shown.quantity == "share" or shown.code.startswith("money:") else shown.show_bare
    target = show(standing.target, style)
    stretch = "" if standing.stretch is None else show(standing.stretch, style)
    if standing.start is None:
        if not stretch:
            return say("scale", "your first number to {target}", target=target)
        return say(
            "scale", "your first number to {target}, stretch {stretch}", target=target, stretch=stretch
        )
    start = shown.show(standing.start, style)
    if not stretch:
        return say("scale", "{start} to {target}", start=start, target=target)
    return say("scale", "{start} to {target}, stretch {stretch}", start=start, target=target, stretch=stretch)


def kind_and_scale(view: KeyResultView, style: NumberStyle) -> str:
    """Return how a key result counts, and its marks."""
    standing = view.standing
    lower = standing.start is not None and standing.target < standing.start
    kind = kind_word(view.metric.kind)
    if lower:
        return say("scale", "{kind}, lower is better. {scale}.", kind=kind, scale=scale_line(view, style))
    return say("scale", "{kind}. {scale}.", kind=kind, scale=scale_line(view, style))


def value_words(view: KeyResultView, style: NumberStyle) -> str:
    """Return the value in words: 51:40, or 3 of 5 where it counts steps; empty where there is none."""
    value = view.standing.value
    if value is None:
        return ""
    shown = value_unit(view.subject).show(value, style)
    if not view.steps:
        return shown
    whole = value_unit(view.subject).show_bare(fsum(step.weight for step in view.steps), style)
    return say("scale", "{done} of {all}", done=shown, all=whole)
