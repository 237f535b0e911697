"""Telling whoever listens what a step touched, without knowing who they are."""

from __future__ import annotations

from collections.abc import Callable

from lifeokr.frozen import frozen


@frozen
class ChangeSet:
    """What one step touched, as (table, row id) pairs, and who asked for it."""

    verb: str
    touched: frozenset[tuple[str, str]]
    origin: object = None

    def touches(self, *tables: str) -> bool:
        """Whether a row of any of these tables was touched."""
        return any(table in tables for table, _ in self.touched)


Listener = Callable[[ChangeSet], None]


class Announcer:
    """The listeners, told in the order in which they came."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Add a listener and return what takes it away again; taking it away twice is harmless."""
        self._listeners.append(listener)

        def unlisten() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unlisten

    def announce(self, change: ChangeSet) -> None:
        """Tell every listener."""
        for listener in tuple(self._listeners):
            listener(change)
