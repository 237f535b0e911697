"""An argument parser that raises instead of leaving, and takes '-0:30' for a number."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Sequence
from typing import NoReturn

from lifeokr.cli.errors import WordsNotRead
from lifeokr.words import say

# argparse looks for translations of its own words in a dozen folders, for each word; ours pass through `say`.
vars(argparse)["_"] = str


def day_words() -> str:
    """Return how a day is typed."""
    return say(
        "cli",
        "DAY is typed as 2026-05-31, '31 May', 31.5., yesterday, Monday or -3 (three days ago);"
        " without a year the nearest one is meant.",
    )


class _Formatter(argparse.HelpFormatter):
    """Asks the terminal for its width itself: argparse loads every archive format there is to do so."""

    def __init__(self, prog: str) -> None:
        try:
            columns = os.get_terminal_size(1).columns
        except OSError:
            columns = 80
        super().__init__(prog, width=max(columns - 2, 40))


class Parser(argparse.ArgumentParser):
    """The parser of one command."""

    def __init__(self, command: str, summary: str) -> None:
        super().__init__(
            prog=f"lifeokr {command}", description=summary, allow_abbrev=False, formatter_class=_Formatter
        )
        self.command = command
        # argparse knows '-1' and '-1.5' as numbers; a person also types '-0:30', '-1,5' and '-2 kg'
        self._negative_number_matcher = re.compile(r"-[0-9.,]")

    def format_help(self) -> str:
        """Return what the command takes, and how a day is typed where it takes one."""
        if any("DAY" in str(action.metavar) for action in self._actions):
            self.epilog = day_words()
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        """Raise WordsNotRead, so that one place puts every mistake into a sentence."""
        raise WordsNotRead(command=self.command, problem=message)

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """Return what the words ask for; options may stand between the others."""
        if all(action.option_strings for action in self._actions):
            return self.parse_args(list(words))  # nothing to stand between; the other way loads twice as much
        return self.parse_intermixed_args(list(words))
