"""A side's file, open: the one connection, and the one way to change it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from enum import StrEnum
from pathlib import Path

from lifeokr.domain.errors import LifeokrError
from lifeokr.engine import driver, gate, journal
from lifeokr.engine.barrier import log_end
from lifeokr.engine.connection import connect, plain_errors
from lifeokr.engine.errors import ChangedElsewhere, FileBusy, FileReadOnly, FileReplaced, OlderFileReadOnly
from lifeokr.engine.migrations import bring_up_to_date, version_of
from lifeokr.engine.new_file import Seed, make
from lifeokr.engine.schema import check_schema
from lifeokr.engine.session import Session
from lifeokr.engine.side import SideFile
from lifeokr.engine.unit import unit
from lifeokr.engine.writing import Writer
from lifeokr.frozen import frozen

__all__ = ["OpenFile", "Replayed", "SideFile", "open_file"]


PRESS = "VACUUM main"  # changes no row, and SQLite takes it only outside a transaction


class Whose(StrEnum):
    """Whose file lies at the path of an open one."""

    OURS = "ours"
    REPLACED = "replaced"
    OVERWRITTEN = "overwritten"
    GONE = "gone"


@frozen
class Replayed:
    """What an undo or redo did: the verb and id of the step, and the rows it wrote."""

    verb: str
    step_id: str
    touched: frozenset[tuple[str, str]]


def open_file(
    path: Path, side: SideFile, *, create: bool, now: str, seed: Seed | None = None, read_only: bool = False
) -> OpenFile:
    """Open a side's file, brought up to date; with `create`, make it first where there is none.

    A file or folder that may not be written is opened for reading. Whatever is refused is left byte for byte
    as it was; the errors are the subclasses of FileRefused, FileBusy, DiskFull and DiskFailed.
    """
    path, there = gate.found(path)
    if create and not there:
        make(path, side, now=now, seed=seed)
    gate.check_file(path)
    gate.check_header(path, application_id=side.application_id, side=side.name, version=side.version)
    read_only = read_only or not gate.may_write(path)
    with plain_errors(path):
        connection = connect(path, read_only=read_only)
        try:
            _settle_version(path, side, connection, read_only=read_only)
            return OpenFile(path, side, connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise


class OpenFile:
    """An open file; reads go straight to `connection`, every change through `step`, `undo` and `redo`."""

    def __init__(self, path: Path, side: SideFile, connection: driver.Connection, *, read_only: bool) -> None:
        self.path = path
        self.side = side
        self.connection = connection
        self.read_only = read_only
        self._journaled = side.journaled
        self._identity, self._stamp = _identity(path), _stamp(path)
        self._data_version = self._checked_version = self._read_data_version()
        self._marks = self._read_marks()

    def close(self) -> None:
        """Close the connection; nothing is waiting to be written."""
        self.connection.close()

    def step(self, verb: str, *, step_id: str, at: str) -> AbstractContextManager[Session]:
        """Run a block as one undoable step: all its rows and their history, or nothing.

        Raises FileReadOnly, FileReplaced, FileBusy, DiskFull, DiskFailed, RowRefused, or what the block does.
        """
        return self._unit(lambda: journal.Step(step_id, verb, "do", at))

    def undo(self, *, step_id: str, at: str) -> Replayed:
        """Take the last step back, recorded as `step_id`.

        Raises NothingToUndo, ChangedElsewhere or UndoBlocked.
        """
        return self._replay(journal.undo, "undo", step_id, at)

    def redo(self, *, step_id: str, at: str) -> Replayed:
        """Do the last undone step again, recorded as `step_id`.

        Raises NothingToRedo, ChangedElsewhere or UndoBlocked.
        """
        return self._replay(journal.redo, "redo", step_id, at)

    @property
    def can_undo(self) -> str | None:
        """The verb that undo would take back, None if there is nothing or nothing may be written."""
        return self._next(journal.undoable)

    @property
    def can_redo(self) -> str | None:
        """The verb that redo would do again, None if there is nothing or nothing may be written."""
        return self._next(journal.redoable)

    @property
    def stopped_elsewhere(self) -> bool:
        """Whether undo has come to a change that another program made, and goes no farther back."""
        try:
            journal.undoable(self.connection)
        except ChangedElsewhere:
            return not self.read_only
        return False

    def _next(self, find: Callable[[driver.Connection], journal.Recorded | None]) -> str | None:
        try:
            found = None if self.read_only else find(self.connection)
        except ChangedElsewhere:
            return None
        return None if found is None else found.step.verb

    @property
    def whose(self) -> Whose:
        """Whose file lies at the path: the one that was opened, another, one written over it, or none."""
        found = _identity(self.path)
        if found != self._identity:
            return Whose.GONE if found is None else Whose.REPLACED
        try:
            self._check_content()
        except FileReplaced:
            return Whose.OVERWRITTEN
        return Whose.OURS

    def changed_elsewhere(self) -> bool:
        """Whether another process has written since this was last asked; our own writes do not count."""
        before, self._data_version = self._data_version, self._read_data_version()
        return before != self._data_version

    def _read_data_version(self) -> int:
        return int(self.connection.execute("PRAGMA data_version").fetchone()[0])

    def _read_marks(self) -> tuple[int, str]:
        """Return what tells this file from another that was written over it in place."""
        return version_of(self.connection), gate.fact(self.connection, "instance_token")

    def _check_marks(self) -> None:
        seen = self._read_data_version()
        if seen != self._checked_version and self._read_marks() != self._marks:
            raise FileReplaced(path=self.path)
        self._checked_version = seen

    def fact(self, name: str) -> str:
        """Return what the file says of itself under a name; nothing where it says nothing."""
        return gate.fact(self.connection, name)

    def note(self, name: str, value: str) -> None:
        """Have the file say something of itself, or no longer where `value` is empty; no step, not undone."""
        with self._writing() as session:
            session.note(name, value)

    def press_together(self) -> None:
        """Write the file anew without its free pages.

        Raises FileReadOnly, FileReplaced, FileBusy, DiskFull, DiskFailed.
        """
        self.check_mine()
        with plain_errors(self.path):
            self.connection.execute(PRESS)
        self._stamp = _stamp(self.path)

    def check_mine(self) -> None:
        """Raise FileReadOnly or FileReplaced where the file is not, or no longer, ours to write."""
        if self.read_only:
            raise FileReadOnly(path=self.path)
        if _identity(self.path) != self._identity:
            raise FileReplaced(path=self.path)
        self._check_content()

    def _check_content(self) -> None:
        """Raise FileReplaced where another file was written over this one, its bytes in its place.

        SQLite asks a counter in the file whether its pages are still those it knows. In another file that may
        stand at the same number, and the pages of both would be mixed; so whoever changed the file is looked
        at by a connection that knows no page yet.
        """
        found = _stamp(self.path)
        if found == self._stamp:
            return
        try:
            probe = connect(self.path, read_only=True)
            try:
                marks = (version_of(probe), gate.fact(probe, "instance_token"))
            finally:
                probe.close()
        except FileBusy:
            return  # asked again before the next write, which waits as this did
        except (
            LifeokrError,
            driver.DatabaseError,
        ) as error:  # what was written over it is no database at all
            raise FileReplaced(path=self.path) from error
        if marks != self._marks:
            raise FileReplaced(path=self.path)
        self._stamp = found

    def _replay(
        self, replay: Callable[[Session], tuple[str, str]], kind: journal.Kind, step_id: str, at: str
    ) -> Replayed:
        verb = of_step = ""
        with self._unit(lambda: journal.Step(step_id, verb, kind, at, of_step)) as session:
            verb, of_step = replay(session)
        return Replayed(verb, of_step, frozenset(session.touched))

    @contextmanager
    def for_good(self, *, step_id: str, at: str) -> Iterator[Session]:
        """Run a block that nothing takes back, whole or not at all: the history ends before it.

        Raises what `step` does.
        """
        with self._writing() as session:
            end = log_end(self.connection)
            yield session
            Writer(self.connection).lift_barrier(end)
            journal.raise_barrier(self.connection, step_id=step_id, at=at)

    @contextmanager
    def _unit(self, done: Callable[[], journal.Step]) -> Iterator[Session]:
        """Run a block in a unit, and keep in the history what it was; that is asked for at its end."""
        with self._writing() as session:
            end = log_end(self.connection)
            yield session
            journal.record(self.connection, done(), session.changes, end=end, version=self._marks[0])

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        """Run a block in a unit on the very file that was opened."""
        self.check_mine()
        with plain_errors(self.path), unit(self.connection):
            self._check_marks()
            yield Session(self.connection, self._journaled)
        self._stamp = _stamp(self.path)


def _settle_version(path: Path, side: SideFile, connection: driver.Connection, *, read_only: bool) -> None:
    gate.check_version(path, connection, side.version)
    found = version_of(connection)
    # Before a migration trusts it: a trigger that somebody planted would run in it.
    check_schema(path, connection, [step for step in side.migrations if step.version <= found])
    if found < side.version:
        if read_only:
            raise OlderFileReadOnly(path=path, version=found)
        bring_up_to_date(connection, side.migrations)


def _stamp(path: Path) -> tuple[int, int] | None:
    """Return when a file was written last and how large it is: whoever writes it changes this."""
    try:
        found = os.stat(path)  # noqa: PTH116 # as below
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another of the same name, by stat() alone."""
    try:
        found = os.stat(path)  # noqa: PTH116 # before every step, and half the price
    except OSError:
        return None
    return found.st_dev, found.st_ino
