"""From words to an exit code: 0 done, 1 failed, 2 wrong use; a mistake is one plain sentence."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

import lifeokr
from lifeokr.cli.commands import COMMANDS, command_of
from lifeokr.cli.context import Context
from lifeokr.cli.errors import WordsNotRead
from lifeokr.cli.options import Options, split_options
from lifeokr.cli.parser import Parser, day_words
from lifeokr.cli.terminal import aside, out, table
from lifeokr.domain.errors import LifeokrError, WrongUse
from lifeokr.words import say

DONE, FAILED, WRONG = 0, 1, 2


def asks_for_window(argv: Sequence[str]) -> bool:
    """Whether nothing but shared options was typed; a mistake among them is told by `main`."""
    try:
        return not split_options(argv).words
    except LifeokrError:
        return False


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # a terminal that cannot show a letter shows its code instead of failing
            stream.reconfigure(errors="backslashreplace")
    try:
        return _answered(argv)
    except BrokenPipeError:
        # `lifeokr list | head -1`: nobody reads on, and closing the stream must not fail a second time
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def _answered(argv: Sequence[str]) -> int:
    options = Options()
    try:
        options = split_options(argv)
        code = _run(options)
        sys.stdout.flush()
    except LifeokrError as error:
        from lifeokr.words.errors import sentence  # noqa: PLC0415 - most commands succeed, and start sooner

        aside(sentence(error))
        return WRONG if isinstance(error, WrongUse) else FAILED
    except BrokenPipeError:
        raise
    except KeyboardInterrupt:
        aside(say("cli", "Stopped; nothing is half written."))
        return 130
    except Exception as error:  # the last resort: a sentence and a note instead of a traceback
        from lifeokr.cli.failures import note_failure  # noqa: PLC0415 - likewise

        aside(note_failure(error, options.data_dir))
        return FAILED
    return code


def _run(options: Options) -> int:
    words = options.words
    if not words or words[0] in ("-h", "--help"):
        _help()
        return DONE
    if words[0] == "--version":
        out(f"lifeokr {lifeokr.__version__}")
        return DONE
    if any("\ud800" <= letter <= "\udfff" for word in words for letter in word):
        problem = say("cli", "a word of it holds bytes that are no letters")
        raise WordsNotRead(command=words[0], problem=problem)
    command, rest = command_of(words)
    module = command.load()
    parser = Parser(" ".join(command.words), command.summary())
    module.arguments(parser)
    if "-h" in rest or "--help" in rest:
        out(parser.format_help().rstrip())
        return DONE
    asked = parser.read(rest)
    with Context(options) as context:
        module.run(asked, context)
    return DONE


def _help() -> None:
    out(say("cli", "lifeokr opens the window. In a terminal:"))
    out()
    table(((" ".join(command.words), command.summary()) for command in COMMANDS), indent="  lifeokr ")
    out()
    out(say("cli", "With every command, before or after it:"))
    table(
        (
            ("--data-dir DIR", say("cli", "another life, in a folder of its own")),
            ("--today DAY", say("cli", "as if it were that day")),
            ("--demo", say("cli", "an invented person's life, in a temporary folder")),
            ("--help", say("cli", "what a command takes")),
        ),
        indent="  ",
    )
    out()
    out(day_words())
