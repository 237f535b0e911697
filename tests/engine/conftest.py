"""A small side with every kind of field, so that the engine is held to its promises without a life."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import pytest

from lifeokr.engine import own_tables
from lifeokr.engine.barrier import barriers
from lifeokr.engine.migrations import Migration
from lifeokr.engine.side import SideFile
from lifeokr.engine.side_file import open_file
from lifeokr.engine.table import Table

NOW = "2026-02-01T08:00:00Z"


class Mood(StrEnum):
    CALM = "calm"
    WILD = "wild"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    id: str
    title: str = "a thing"
    size: float | None = None
    count: int = 0
    big: bool = False
    maybe: bool | None = None
    day: date | None = None
    mood: Mood = Mood.CALM
    parent_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    id: str
    thing_id: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    id: str
    value: str


THING = Table("thing", Thing, limits={"title": 20}, required=("title",))
PART = Table("part", Part)
CHOICE = Table("choice", Choice)


def first(connection):
    for statement in own_tables.VERSION_1:
        connection.execute(statement)
    connection.execute(
        """CREATE TABLE thing (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    size REAL,
    count INTEGER NOT NULL CHECK (count < 1000),
    big INTEGER NOT NULL,
    maybe INTEGER,
    day TEXT CHECK (day IS date(day, '+0 days')),
    mood TEXT NOT NULL,
    parent_id TEXT REFERENCES thing (id) ON DELETE RESTRICT
) STRICT"""
    )
    connection.execute(
        """CREATE TABLE part (
    id TEXT PRIMARY KEY NOT NULL,
    thing_id TEXT NOT NULL REFERENCES thing (id) ON DELETE RESTRICT,
    note TEXT NOT NULL
) STRICT"""
    )
    connection.execute("CREATE TABLE choice (id TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT")
    for table in ("thing", "part", "choice"):
        for trigger in barriers(table):
            connection.execute(trigger)


def second(connection):
    connection.execute("CREATE VIEW big_thing AS SELECT id, title FROM thing WHERE big = 1")


def side_of(*steps):
    return SideFile(
        name="toy",
        file_name="toy.db",
        application_id=0x544F5931,
        min_reader=1,
        migrations=tuple(Migration(n, f"step {n}", step) for n, step in enumerate(steps, 1)),
        tables=(THING, PART),
        unjournaled=(CHOICE,),
    )


SIDE = side_of(first)
NEXT_SIDE = side_of(first, second)


class Steps:
    """Runs steps with ids of their own: s1, s2 .."""

    def __init__(self):
        self.number = 0

    def _id(self):
        self.number += 1
        return f"s{self.number}"

    def do(self, file, verb, *acts):
        with file.step(verb, step_id=self._id(), at=NOW) as session:
            for act in acts:
                act(session)
        return session

    def undo(self, file):
        return file.undo(step_id=self._id(), at=NOW)

    def redo(self, file):
        return file.redo(step_id=self._id(), at=NOW)


@pytest.fixture
def steps():
    return Steps()


@pytest.fixture
def toy():
    """The names that tests of the engine share."""

    class Toy:
        thing, part, choice = THING, PART, CHOICE
        Thing, Part, Choice, Mood = Thing, Part, Choice, Mood
        side, next_side = SIDE, NEXT_SIDE
        now = NOW
        side_of = staticmethod(side_of)
        first, second = staticmethod(first), staticmethod(second)

    return Toy


@pytest.fixture
def path(tmp_path):
    return tmp_path / "life" / "toy.db"


@pytest.fixture
def opened():
    """Open files that are closed at the end of the test."""
    files = []

    def open_one(path, side=SIDE, **options):
        file = open_file(path, side, **{"create": True, "now": NOW, **options})
        files.append(file)
        return file

    yield open_one
    for file in files:
        file.close()


@pytest.fixture
def file(path, opened):
    return opened(path)


@pytest.fixture
def other_program():
    """Write to a file as a program that knows nothing of lifeokr would."""

    def write(path, *statements):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            for statement in statements:
                connection.execute(statement)
        finally:
            connection.close()

    return write
