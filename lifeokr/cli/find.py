"""`lifeokr find`: words anywhere in a life, as the window's Find has them."""

from __future__ import annotations

import argparse
from typing import Any

from lifeokr.cli.context import Context
from lifeokr.cli.parser import Parser
from lifeokr.cli.terminal import out, out_json, table
from lifeokr.services.found_words import cut_around, plain, spans
from lifeokr.services.searching import Finder, Group, Hit, day_of
from lifeokr.words import say
from lifeokr.words.days import day_year
from lifeokr.words.things import found_word

MOST = 50


def arguments(parser: Parser) -> None:
    """Say which words the command takes."""
    parser.add_argument("words", metavar="WORDS", nargs="+")
    parser.add_argument("--json", action="store_true", help=say("cli", "as JSON, whole texts"))


def run(asked: argparse.Namespace, context: Context) -> None:
    """Print what holds all of the words."""
    words = " ".join(asked.words)
    groups = Finder(context.life()).find(words, most=MOST)
    if asked.json:
        out_json([_json(hit) for group in groups for hit in group.hits])
        return
    if not groups:
        out(say("cli", "Nothing you wrote holds “{words}”. Fewer letters often find more.", words=words))
    for number, group in enumerate(groups):
        if number:
            out()
        _show(group, words)


def _show(group: Group, words: str) -> None:
    out(say("cli", "{head} ({n})", head=found_word(group.table), n=group.count))
    wanted = plain(words).split()
    table((_cells(hit, wanted) for hit in group.hits), indent="  ")


def _cells(hit: Hit, wanted: list[str]) -> tuple[str, ...]:
    when = day_of(hit)
    text, _ = cut_around(hit.text, spans(hit.text, wanted), 72)
    around = [
        one.title
        for one in (hit.place.key_result, hit.place.objective)
        if one is not None and (one is not hit.item or hit.field == "why")
    ]
    return (day_year(when) if when is not None else "", text, *around)


def _json(hit: Hit) -> dict[str, Any]:
    when, place = day_of(hit), hit.place
    return {
        "table": hit.table,
        "id": hit.id,
        "field": hit.field,
        "text": hit.text,
        "day": None if when is None else when.isoformat(),
        "key_result": None if place.key_result is None else place.key_result.id,
        "objective": None if place.objective is None else place.objective.id,
    }
