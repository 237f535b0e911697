"""Where the ids of new rows come from."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from uuid import UUID, uuid4, uuid5

NewId = Callable[[], str]

_SPACE = UUID("6b1f0a52-5d0c-4a0e-9f63-3f5a4d6c2b11")


def random_ids() -> NewId:
    """Return a factory of ids that nobody can foresee."""
    return lambda: str(uuid4())


def counted_ids(seed: str) -> NewId:
    """Return a factory that gives the same ids in the same order for the same seed."""
    numbers = count(1)
    return lambda: str(uuid5(_SPACE, f"{seed}:{next(numbers)}"))
