"""Numbers as a person types them on the command line, in the unit of what they are for."""

from __future__ import annotations

import re
from datetime import date

from lifeokr.cli.options import day_of
from lifeokr.domain.errors import ValueNotRead
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.units import PLAIN, unit
from lifeokr.services.steps import StepLine

_STEP = re.compile(
    r"(?P<title>.*?)(?:=(?P<weight>[0-9]+(?:\.[0-9]+)?))?(?:@(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2}))?", re.DOTALL
)


def number(text: str, unit_code: str) -> float:
    """Return an entry typed in a unit; raises ValueNotRead."""
    return unit(unit_code).parse(text, PLAIN)


def value(text: str, kind_code: str, unit_code: str) -> float:
    """Return a start, target, stretch or sure of a kind: shares as '70 %' or 0.7; raises ValueNotRead.

    Of a share a bare number up to 1 is the share itself, as JSON has it; a larger one is per cent.
    """
    if not kind_of(kind_code).value_is_share:
        return number(text, unit_code)
    typed = unit("number").parse(text.removesuffix("%"), PLAIN) if text.strip() != "%" else None
    if typed is None:
        raise ValueNotRead(text=text, unit="percent", example=unit("percent").example)
    return typed if typed <= 1 and not text.rstrip().endswith("%") else typed / 100


def step(text: str) -> StepLine:
    """Return a step typed as 'TITLE=WEIGHT@DAY', weight and day as one likes; raises DayNotRead."""
    match = _STEP.fullmatch(text)
    if match is None:  # every text fits: each part but the title may be missing
        raise AssertionError(text)
    return StepLine(
        title=match["title"],
        weight=1.0 if match["weight"] is None else float(match["weight"]),
        day=None if match["day"] is None else day_of(match["day"]),
    )


def day(text: str | None) -> date | None:
    """Return a typed day, None where none was; raises DayNotRead."""
    return None if text is None else day_of(text)
