"""On which side a title is: the person's own life, or a job; silent where it cannot tell."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from lifeokr.coach.grams import grams, said, weights
from lifeokr.coach.lexicon import Cue, lexicon
from lifeokr.coach.text import Piece

WORK_FROM, LIFE_TO = 0.75, 0.20
_AGAIN = 0.35
_MOST_SAID = 6.0
_NAMED = 1.0
# a word of the office alone ('quality', 'meeting') names no job; these groups do not either
_UNNAMED = frozenset(("business verbs", "business nouns"))


class Side(NamedTuple):
    """Life, work or unsure; the probability of work; and the words that spoke loudest for what is said."""

    code: str
    p_work: float
    cues: tuple[Cue, ...]

    @property
    def confidence(self) -> float:
        """How sure the side is, 0.5 to 1."""
        return max(self.p_work, 1 - self.p_work)


def heard(cues: Sequence[Cue]) -> float:
    """Return what the words of the lexicon speak for, above 0 for work; a group heard again counts less."""
    counts: dict[str, int] = {}
    total = 0.0
    for cue in cues:
        before = counts.get(cue.group, 0)
        counts[cue.group] = before + 1
        total += cue.weight * (1.0 if before == 0 else _AGAIN if before < 3 else 0.0)
    return max(-_MOST_SAID, min(_MOST_SAID, total))


def side_of(text: str, found: Sequence[Piece], prior: float = 0.0) -> Side:
    """Return the side of a text; `prior` is what is known besides, in logits, above 0 for work."""
    cues = lexicon("side").cues(found)
    trained = weights()
    logit = trained.bias + trained.lexicon * heard(cues) + said(grams(text), trained) + prior
    p_work = 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))
    named = any(cue.weight >= _NAMED and cue.group not in _UNNAMED for cue in cues)
    code = "unsure"
    if p_work >= WORK_FROM and (named or prior >= 2):
        code = "work"
    elif p_work <= LIFE_TO:
        code = "life"
    sign = 1 if p_work >= 0.5 else -1
    loudest = sorted((cue for cue in cues if cue.weight * sign > 0), key=lambda cue: -abs(cue.weight))
    return Side(code, p_work, tuple(loudest[:3]))
