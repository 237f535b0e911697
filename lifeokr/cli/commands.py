"""The commands there are, each loaded when it is asked for: starting takes milliseconds."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from lifeokr.cli.context import Context
from lifeokr.cli.errors import CommandUnknown
from lifeokr.cli.parser import Parser
from lifeokr.words import say


class CommandModule(Protocol):
    """A module of this folder that holds one command."""

    def arguments(self, parser: Parser) -> None:
        """Say which words the command takes."""

    def run(self, asked: argparse.Namespace, context: Context) -> None:
        """Do it and print what came of it."""


class Command(NamedTuple):
    """The words of a command, what it does in a line, and the module that does it."""

    words: tuple[str, ...]
    summary: Callable[[], str]
    module: str

    def load(self) -> CommandModule:
        """Return the command's module."""
        return cast("CommandModule", import_module(f"lifeokr.cli.{self.module}"))


def _command(words: str, module: str, summary: Callable[[], str]) -> Command:
    return Command(tuple(words.split()), summary, module)


COMMANDS = (
    _command("week", "week", lambda: say("cli", "what is due this week")),
    _command("checkin", "checkin", lambda: say("cli", "enter a number, or tick a step")),
    _command("do", "do", lambda: say("cli", "any verb there is, with its arguments as JSON")),
    _command("add objective", "add_objective", lambda: say("cli", "write down what you want")),
    _command("add key-result", "add_key_result", lambda: say("cli", "add a measure to an objective")),
    _command("add initiative", "add_initiative", lambda: say("cli", "add what you do for it")),
    _command("add contributor", "add_contributor", lambda: say("cli", "add a person who helps")),
    _command("add event", "add_event", lambda: say("cli", "add a dated thing to a chart")),
    _command("edit", "edit", lambda: say("cli", "change a thing")),
    _command("pause", "pause", lambda: say("cli", "rest a key result, an objective or everything")),
    _command("close", "close", lambda: say("cli", "close an objective or a key result")),
    _command("delete", "delete", lambda: say("cli", "put a thing into the trash")),
    _command("undo", "undo", lambda: say("cli", "take the last step back")),
    _command("redo", "redo", lambda: say("cli", "do an undone step again")),
    _command("list", "listing", lambda: say("cli", "how everything stands")),
    _command("show", "show", lambda: say("cli", "all there is about one thing")),
    _command("find", "find", lambda: say("cli", "words anywhere: titles, notes, whys, people, events")),
    _command("trash", "trash", lambda: say("cli", "what was thrown away, and can come back")),
    _command("erase", "erase", lambda: say("cli", "erase for good what lies in the trash")),
    _command("chart", "chart", lambda: say("cli", "draw a chart into a file")),
    _command("review", "review", lambda: say("cli", "write the review of a year")),
    _command("import", "bring_in", lambda: say("cli", "bring in numbers, or a whole life")),
    _command("export", "export", lambda: say("cli", "write a whole life into a file")),
    _command("move", "move", lambda: say("cli", "pack a life to move to a new computer")),
    _command("copy", "copy", lambda: say("cli", "write a copy to share, without what was deleted")),
    _command("doctor", "doctor", lambda: say("cli", "look through the file, and put it right")),
)


def command_of(words: Sequence[str]) -> tuple[Command, tuple[str, ...]]:
    """Return the command that words begin with, and the words after it; raises CommandUnknown."""
    for command in COMMANDS:
        count = len(command.words)
        if tuple(words[:count]) == command.words:
            return command, tuple(words[count:])
    beginnings = [command.words for command in COMMANDS if command.words[0] == words[0]]
    if beginnings:
        known = tuple(" ".join(found) for found in beginnings)
        raise CommandUnknown(command=" ".join(words[:2]), known=known)
    raise CommandUnknown(
        command=words[0], known=tuple(dict.fromkeys(command.words[0] for command in COMMANDS))
    )
