"""Threads: what carries on from quarter to quarter and year to year, found through origins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar


class Carried(Protocol):
    """A thing that may carry on an earlier one."""

    @property
    def id(self) -> str:
        """Its own id."""

    @property
    def origin_id(self) -> str | None:
        """The id of the one it carries on."""


Thing = TypeVar("Thing", bound=Carried)


def thread_id(id: str, origins: Mapping[str, str | None]) -> str:
    """Return the id of the first of a thread; an origin that is gone or comes round again ends the way."""
    first, seen = id, {id}
    while (origin := origins.get(first)) is not None and origin in origins and origin not in seen:
        seen.add(origin)
        first = origin
    return first


def threads(things: Iterable[Thing]) -> tuple[tuple[Thing, ...], ...]:
    """Return things grouped by thread, each thread and the threads among themselves in the order given."""
    every = tuple(things)
    origins = {thing.id: thing.origin_id for thing in every}
    out: dict[str, list[Thing]] = {}
    for thing in every:
        out.setdefault(thread_id(thing.id, origins), []).append(thing)
    return tuple(tuple(group) for group in out.values())
