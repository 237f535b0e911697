"""A Trail in one sentence, for those who cannot see it: the same facts in the same order everywhere."""

from __future__ import annotations

from lifeokr.trail.model import TrailModel
from lifeokr.trail.plain import plain
from lifeokr.words import say


def sentence(model: TrailModel) -> str:
    """Return the Trail as one sentence, such as '10 km best time, 51:40, score 0.52, ahead of pace, ..'."""
    parts = [plain(model.title, 200), model.value]
    if model.score:
        parts.append(say("trail", "score {score}", score=model.score))
    parts.append(model.beyond)
    parts.append(model.status_words)
    if model.even_pace:
        parts.append(say("trail", "even pace {score}", score=model.even_pace))
    if model.quiet:
        parts.append(say("trail", "quiet"))
    if model.target:
        parts.append(say("trail", "target {value}", value=model.target))
    if model.stretch:
        parts.append(say("trail", "stretch {value}", value=model.stretch))
    if model.landing_words is not None:
        low, high = model.landing_words
        parts.append(say("trail", "likely to land between {low} and {high}", low=low, high=high))
    return say("trail", "{facts}.", facts=say("trail", ", ").join(part for part in parts if part))
