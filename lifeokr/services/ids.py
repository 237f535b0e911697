"""Where the ids of new rows come from."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import count

NewId = Callable[[], str]

_SPACE = "6b1f0a52-5d0c-4a0e-9f63-3f5a4d6c2b11"


def random_ids() -> NewId:
    """Return a factory of ids that nobody can foresee."""

    def new_id() -> str:
        # A random UUID (version 4) as its standard writes it, without the module, for start-up time.
        raw = bytearray(os.urandom(16))
        raw[6] = raw[6] & 0x0F | 0x40
        raw[8] = raw[8] & 0x3F | 0x80
        text = raw.hex()
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    return new_id


def counted_ids(seed: str) -> NewId:
    """Return a factory that gives the same ids in the same order for the same seed."""
    numbers = count(1)

    def new_id() -> str:
        from uuid import UUID, uuid5  # noqa: PLC0415 # for start-up time

        return str(uuid5(UUID(_SPACE), f"{seed}:{next(numbers)}"))

    return new_id
