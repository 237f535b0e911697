"""Keeps an error in painting away from Qt, which would go on with a painter that is still at work."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

P = ParamSpec("P")


def painted(paint: Callable[P, None]) -> Callable[P, None]:
    """Guard a method that paints: what it cannot paint stays empty, and that is told of once.

    Told at each paint, its dialog would come back as soon as it is closed.
    """
    told = False

    @wraps(paint)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        nonlocal told
        try:
            paint(*args, **kwargs)
        except Exception as error:  # whatever it is, Qt must not meet it
            # What the method still holds, its painter among it, is let go of; where it happened is kept.
            traceback.clear_frames(error.__traceback__)
            if not told:
                told = True
                sys.excepthook(type(error), error, error.__traceback__)

    return guarded
