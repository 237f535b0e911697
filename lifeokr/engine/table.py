"""A table of frozen dataclasses: one field a column, checked and encoded before SQL sees it."""

from __future__ import annotations

import dataclasses
import sys
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cached_property, lru_cache
from typing import Any, Generic, TypeVar

from lifeokr.engine import driver
from lifeokr.engine.connection import plain_reads
from lifeokr.engine.encoding import encoder

T = TypeVar("T")
Row = dict[str, Any]


class Table(Generic[T]):
    """Maps one dataclass to one table, column for field; `id` is the key.

    `limits` holds the longest text of a field in characters; a field in `required` may not be blank.
    """

    def __init__(
        self,
        name: str,
        cls: type[T],
        *,
        limits: Mapping[str, int] | None = None,
        required: Iterable[str] = (),
    ) -> None:
        self.name = name
        self.cls = cls
        self.columns: tuple[str, ...] = tuple(f.name for f in dataclasses.fields(cls))  # type: ignore[arg-type] # T is a dataclass by contract
        self._limits = dict(limits or {})
        self._required = frozenset(required)
        self.select = f"SELECT {', '.join(self.columns)} FROM {name}"  # noqa: S608 # names from our own dataclasses

    @cached_property
    def _kinds(self) -> dict[str, Any]:
        """The type of each column, worked out for the tables that are used: a list uses half of them."""
        written, module = self.cls.__annotations__, self.cls.__module__
        return {column: _plain_type(_meaning(written[column], module)) for column in self.columns}

    @cached_property
    def _encoders(self) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
        """What checks a field's value and turns it into the column's, None apart."""
        return tuple(
            (
                column,
                encoder(
                    column,
                    self._kinds[column],
                    limit=self._limits.get(column),
                    required=column in self._required,
                ),
            )
            for column in self.columns
        )

    @cached_property
    def _altered(self) -> tuple[str, ...]:
        """The columns whose value may be kept otherwise than it was given: a text, a number."""
        return tuple(column for column in self.columns if self._kinds[column] in (str, int, float))

    @cached_property
    def _decoders(self) -> dict[str, Callable[[Any], Any]]:
        """What turns a column's value into the field's, for the columns that need it."""
        return {c: d for c in self.columns if (d := _decoder(self._kinds[c])) is not None}

    def to_row(self, item: T) -> Row:
        """Return an item as SQLite holds it.

        Raises ValueOutOfRange (no finite number, or too large), ValueNotRead (text that is no Unicode),
        TextTooLong and TitleMissing.
        """
        return {
            column: None if (value := getattr(item, column)) is None else encode(value)
            for column, encode in self._encoders
        }

    def kept(self, item: T, row: Row) -> T:
        """Return an item as its row holds it: the same one, where nothing was written otherwise."""
        for column in self._altered:
            if row[column] is not getattr(item, column):
                return self.from_row(row)
        return item

    def from_row(self, row: Mapping[str, Any]) -> T:
        """Return the item that a row stands for; columns of a newer schema are left out."""
        return self.from_values([row[column] for column in self.columns])

    def from_values(self, values: Sequence[Any]) -> T:
        """Return the item of values in the order of `columns`."""
        fields = dict(zip(self.columns, values, strict=True))
        for column, decode in self._decoders.items():
            value = fields[column]
            if value is not None:
                fields[column] = decode(value)
        return self.cls(**fields)

    def get(self, connection: driver.Connection, id: str) -> T | None:
        """Return the item with this id, None if there is none."""
        with plain_reads(connection):
            found = connection.execute(f"{self.select} WHERE id = ?", (id,)).fetchone()
        return None if found is None else self.from_values(found)

    def where(
        self,
        connection: driver.Connection,
        condition: str = "1",
        args: Sequence[object] = (),
        order_by: str = "id",
    ) -> list[T]:
        """Return the items that meet an SQL condition, in an SQL order."""
        query = f"{self.select} WHERE {condition} ORDER BY {order_by}"
        with plain_reads(connection):
            found = connection.execute(query, tuple(args)).fetchall()
        return [self.from_values(values) for values in found]


@lru_cache(maxsize=256)
def _meaning(written: str, module: str) -> Any:
    """Return the type that an annotation names; a dozen of them stand at a hundred columns."""
    alone = types.SimpleNamespace(__annotations__={"it": written})
    return typing.get_type_hints(alone, vars(sys.modules[module]))["it"]


def _plain_type(hint: Any) -> Any:
    """Return the type of a field without its None."""
    if isinstance(hint, types.UnionType):
        return next(t for t in typing.get_args(hint) if t is not type(None))
    return hint


def _decoder(kind: Any) -> Callable[[Any], Any] | None:
    if kind is date:
        return date.fromisoformat
    if kind is bool:
        return {0: False, 1: True}.__getitem__
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return None
