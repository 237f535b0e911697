"""Numbers as a person types them on the command line, in the unit of what they are for."""

from __future__ import annotations

import re
from datetime import date

from lifeokr.cli.days import typed_day
from lifeokr.cli.terminal import aside
from lifeokr.domain.errors import DayNotRead, ValueNotRead
from lifeokr.domain.kinds import kind_of
from lifeokr.domain.units import PLAIN, unit
from lifeokr.services.steps import StepLine
from lifeokr.words import say

_STEP = re.compile(r"(?P<title>.*?)(?:=(?P<weight>[0-9]+(?:\.[0-9]+)?))?", re.DOTALL)

_FIGURES = re.compile(r"[0-9][0-9 ./-]*")


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


def step(text: str, today: date) -> StepLine:
    """Return a step typed as 'TITLE=WEIGHT@DAY', weight and day as one likes.

    What follows the last '@' and is no day belongs to the title: 'mail bob@home'. Raises DayNotRead,
    DayAmbiguous.
    """
    head, at, tail = text.rpartition("@")
    on = _step_day(tail, today) if at else None
    match = _STEP.fullmatch(text if on is None else head)
    if match is None:  # every text fits: the weight may be missing
        raise AssertionError(text)
    weight = 1.0 if match["weight"] is None else float(match["weight"])
    return StepLine(title=match["title"], weight=weight, day=on)


def _step_day(text: str, today: date) -> date | None:
    try:
        return _said(text, today)
    except DayNotRead:
        if _FIGURES.fullmatch(text):  # a slip in a day, such as 2026-02-30, is not to end up in the title
            raise
        return None


def day(text: str | None, today: date) -> date | None:
    """Return a typed day, None where none was, and say which it is unless that was typed.

    Raises DayNotRead, DayAmbiguous.
    """
    return None if text is None else _said(text, today)


def _said(text: str, today: date) -> date:
    found = typed_day(text, today)
    if text != found.isoformat():
        aside(say("cli", "'{typed}' is taken as {day}.", typed=text, day=found.isoformat()))
    return found
