"""The options that every command takes, wherever they stand among the words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from lifeokr.cli.days import typed_day
from lifeokr.cli.errors import OptionWithoutValue
from lifeokr.frozen import frozen
from lifeokr.services.clock import system_clock


@frozen
class Options:
    """Which life is meant and which day it is; `words` is what is left for the command."""

    data_dir: Path | None = None
    today: date | None = None
    demo: bool = False
    words: tuple[str, ...] = ()


def split_options(argv: Sequence[str]) -> Options:
    """Take the shared options out of the words; raises OptionWithoutValue, DayNotRead, DayAmbiguous."""
    data_dir: Path | None = None
    today: date | None = None
    demo = False
    words: list[str] = []
    rest = iter(argv)
    for word in rest:
        if word == "--":
            words += [word, *rest]
            break
        name, equals, value = word.partition("=")
        if name == "--demo" and not equals:
            demo = True
        elif name == "--data-dir":
            data_dir = Path(_value_of(name, value if equals else next(rest, None)))
        elif name == "--today":
            today = typed_day(_value_of(name, value if equals else next(rest, None)), system_clock().today())
        else:
            words.append(word)
    return Options(data_dir, today, demo, tuple(words))


def _value_of(name: str, value: str | None) -> str:
    if not value:
        raise OptionWithoutValue(option=name)
    return value
