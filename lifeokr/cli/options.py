"""The options that every command takes, wherever they stand among the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from lifeokr.cli.errors import OptionWithoutValue
from lifeokr.domain.errors import DayNotRead
from lifeokr.frozen import frozen

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@frozen
class Options:
    """Which life is meant and which day it is; `words` is what is left for the command."""

    data_dir: Path | None = None
    today: date | None = None
    demo: bool = False
    words: tuple[str, ...] = ()


def split_options(argv: Sequence[str]) -> Options:
    """Take the shared options out of the words; raises OptionWithoutValue, DayNotRead."""
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
            today = day_of(_value_of(name, value if equals else next(rest, None)))
        else:
            words.append(word)
    return Options(data_dir, today, demo, tuple(words))


def _value_of(name: str, value: str | None) -> str:
    if not value:
        raise OptionWithoutValue(option=name)
    return value


def day_of(text: str) -> date:
    """Return a day typed as 2026-05-31; raises DayNotRead."""
    if not _ISO_DAY.fullmatch(text):  # fromisoformat takes '2026W22' and '20260531' too
        raise DayNotRead(text=text)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise DayNotRead(text=text) from error
