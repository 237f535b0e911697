"""`lifeokr undo`: the last step is taken back, whoever did it."""

from __future__ import annotations

import argparse

from lifeokr.cli.context import Context
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out
from lifeokr.words import say
from lifeokr.words.verbs import verb_word


def arguments(parser: Parser) -> None:
    """Take no words."""


def run(_: argparse.Namespace, context: Context) -> None:
    """Take it back and say what it was."""
    out(say("cli", "Taken back: {step}", step=verb_word(context.life().undo())))
