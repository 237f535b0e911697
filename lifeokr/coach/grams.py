"""What the letters of a title alone say of its side: weights of runs of two to five letters."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from lifeokr.resource import resource

SHORTEST, LONGEST = 2, 5
_DIGITS = str.maketrans("123456789", "000000000")
_SIGNS = str.maketrans(dict.fromkeys(".,;:!?()[]{}\"'’“”*_", " "))


class Weights(NamedTuple):
    """The weights that the training wrote: of each run of letters, of the lexicon's sum, and of neither."""

    grams: Mapping[str, float]
    lexicon: float
    bias: float


def grams(text: str) -> dict[str, int]:
    """Return how often each run of letters stands in a text, word by word."""
    found: dict[str, int] = {}
    for word in text.lower().translate(_DIGITS).translate(_SIGNS).split():
        padded = f" {word} "
        length = len(padded)
        for size in range(SHORTEST, LONGEST + 1):
            if size > length:
                break
            for at in range(length - size + 1):
                run = padded[at : at + size]
                found[run] = found.get(run, 0) + 1
    return found


def said(found: Mapping[str, int], weights: Weights) -> float:
    """Return what the runs of letters speak for, above 0 for work; a long text speaks no louder."""
    total = length = 0.0
    known = weights.grams
    for run, count in found.items():
        strength = 1.0 if count == 1 else 1.0 + math.log(count)
        length += strength * strength
        weight = known.get(run)
        if weight is not None:
            total += strength * weight
    return total / math.sqrt(length) if length else 0.0


@cache
def weights() -> Weights:
    """Return the shipped weights, read once."""
    kept = json.loads(resource("lexicon", "weights.json").read_text(encoding="utf-8"))
    return Weights(kept["grams"], kept["lexicon"], kept["bias"])
