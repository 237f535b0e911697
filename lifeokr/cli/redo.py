"""`lifeokr redo`: what was undone last is done again."""

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
    """Do it again and say what it was."""
    out(say("cli", "Done again: {step}", step=verb_word(context.life().redo())))
