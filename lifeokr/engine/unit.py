"""The unit of work: everything a person does in one go is one transaction, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from lifeokr.engine import driver
from lifeokr.engine.connection import plain_reads

# The lock is taken at once: a deferred BEGIN loses its work when another process writes in between.
BEGIN = "BEGIN IMMEDIATE"


class _Unit:
    __slots__ = ("_connection",)

    def __init__(self, connection: driver.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        if is_open(self._connection):
            raise RuntimeError("a unit of work inside another")
        self._connection.execute(BEGIN)

    def __exit__(self, kind: object, _: object, __: object) -> None:
        try:
            if kind is None:
                self._connection.execute("COMMIT")
        finally:
            # SQLite itself may have rolled back already, as it does on a full disk.
            if is_open(self._connection):
                self._connection.execute("ROLLBACK")


def unit(connection: driver.Connection) -> AbstractContextManager[None]:
    """Run a block of writes in one transaction; anything raised in it takes all of it back."""
    return _Unit(connection)


@contextmanager
def reading(connection: driver.Connection) -> Iterator[None]:
    """Run a block of reads that all see the same moment; inside a unit it is part of that."""
    with plain_reads(connection):
        if is_open(connection):
            yield
            return
        connection.execute("BEGIN DEFERRED")
        try:
            yield
        finally:
            if is_open(connection):
                connection.execute("ROLLBACK")


def is_open(connection: driver.Connection) -> bool:
    """Whether a transaction is open on a connection at this moment."""
    return connection.in_transaction
