"""Finding a thing by what a person calls it: its id, its title, a unique beginning, or words of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import TypeVar

from lifeokr.domain.errors import NameAmbiguous, NothingFound

T = TypeVar("T")


def folded(text: str) -> str:
    """Return a text as names are compared: without case, accents' spelling and needless space."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _has_words(title: str, words: Sequence[str]) -> bool:
    """Whether each word begins a word of the title."""
    parts = title.split()
    return all(any(part.startswith(word) for part in parts) for word in words)


def _tiers(name: str, things: Sequence[T], title_of: Callable[[T], str]) -> list[list[T]]:
    """Return what matches the whole title, its beginning, its words, and any part of it: best first."""
    words = name.split()
    titles = [(thing, folded(title_of(thing))) for thing in things]
    return [
        [thing for thing, title in titles if title == name],
        [thing for thing, title in titles if title.startswith(name)],
        [thing for thing, title in titles if _has_words(title, words)],
        [thing for thing, title in titles if name in title],
    ]


def matching(
    name: str,
    things: Sequence[T],
    title_of: Callable[[T], str],
    id_of: Callable[[T], str],
    what: str,
) -> T:
    """Return the one thing a name means; raises NothingFound, NameAmbiguous with the choices."""
    for thing in things:
        if id_of(thing) == name:
            return thing
    wanted = folded(name)
    if not wanted:
        raise NothingFound(name=name, what=what)
    for found in _tiers(wanted, things, title_of):
        if len(found) == 1:
            return found[0]
        if found:
            raise NameAmbiguous(name=name, choices=tuple(title_of(thing) for thing in found))
    raise NothingFound(name=name, what=what)
