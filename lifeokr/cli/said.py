"""The defaults that a command took instead of asking, said on standard error."""

from __future__ import annotations

from datetime import date

from lifeokr.cli.terminal import aside
from lifeokr.domain.records import Objective
from lifeokr.services.live_views import ObjectiveView
from lifeokr.words import say
from lifeokr.words.goals import flag_word


def assumed(option: str, value: date | str | float) -> None:
    """Say which value an option was given that the person left out."""
    shown = value.isoformat() if isinstance(value, date) else str(value)
    aside(say("cli", "{option} was left out: taking {value}.", option=option, value=shown))


def said_flags(view: ObjectiveView, *flags: str) -> None:
    """Say what is worth a word about an objective, of these; nothing of it is refused."""
    for flag in flags:
        if flag in view.flags:
            aside(flag_word(flag))


def said_days(objective: Objective, first_day: date | None, due_day: date | None) -> None:
    """Say which days an objective got that the person left out."""
    if first_day is None and objective.first_day is not None:
        assumed("--from", objective.first_day)
    if due_day is None and objective.due_day is not None:
        assumed("--due", objective.due_day)
