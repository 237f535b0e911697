"""One side's open file: every change goes through `do`, and whoever listens hears of it after the commit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TypeVar

from lifeokr.engine.new_file import Seed
from lifeokr.engine.session import Session
from lifeokr.engine.side import SideFile
from lifeokr.engine.side_file import OpenFile, Whose, open_file
from lifeokr.services.changes import Announcer, ChangeSet, Listener
from lifeokr.services.clock import Clock
from lifeokr.services.ids import NewId

__all__ = ["ELSEWHERE", "Whose", "Workspace"]

R = TypeVar("R")

ELSEWHERE = "elsewhere"  # the verb announced when another program has written to the file


class _TakenBack(Exception):
    """Ends a trial, so that the unit it ran in leaves nothing behind."""


class Workspace:
    """An open side: what a person does to it, and what can be taken back."""

    def __init__(self, file: OpenFile, clock: Clock, new_id: NewId) -> None:
        self.file = file
        self.clock = clock
        self.new_id = new_id
        self._session: Session | None = None
        self._announcer = Announcer()

    @classmethod
    def open(
        cls,
        path: Path,
        side: SideFile,
        clock: Clock,
        new_id: NewId,
        *,
        create: bool = True,
        seed: Seed | None = None,
    ) -> Workspace:
        """Open a side's file, making it with its first rows where there is none and `create` says so."""
        file = open_file(path, side, create=create, now=clock.now_utc(), seed=seed)
        return cls(file, clock, new_id)

    @property
    def today(self) -> date:
        """The local day it is."""
        return self.clock.today()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed here."""
        return self.file.read_only

    def do(self, verb: str, work: Callable[[Session], R], origin: object = None) -> R:
        """Run `work` as one step named by the verb, then announce what it touched.

        A verb done inside another verb's work is part of that one's step.
        """
        if self._session is not None:
            return work(self._session)
        with self.file.step(verb, step_id=self.new_id(), at=self.clock.now_utc()) as session:
            self._session = session
            try:
                result = work(session)
            finally:
                self._session = None
        self._announce(verb, session.touched, origin)
        return result

    def do_for_good(self, verb: str, work: Callable[[Session], R]) -> R:
        """Run `work` as what nothing takes back, nor anything before it, then announce what it touched."""
        if self._session is not None:
            raise RuntimeError("what is for good would take a step's way back along")
        with self.file.for_good(step_id=self.new_id(), at=self.clock.now_utc()) as session:
            result = work(session)
        self._announce(verb, session.touched, None)
        return result

    def tried(self, act: Callable[[], object], read: Callable[[], R]) -> R:
        """Do something, read what came of it, and take it back before anyone sees it."""
        if self._session is not None:
            raise RuntimeError("a trial inside a step would take the step back")
        found: list[R] = []

        def work(_: Session) -> None:
            act()
            found.append(read())
            raise _TakenBack

        try:
            self.do("try", work)
        except _TakenBack:
            return found[0]
        raise AssertionError("a trial always ends by being taken back")

    @property
    def can_undo(self) -> str | None:
        """The verb that undo would take back, None where there is nothing to."""
        return self.file.can_undo

    @property
    def can_redo(self) -> str | None:
        """The verb that redo would do again, None where there is nothing to."""
        return self.file.can_redo

    @property
    def stopped_elsewhere(self) -> bool:
        """Whether undo has come to a change that another program made; asked to, it says so."""
        return self.file.stopped_elsewhere

    def undo(self) -> str:
        """Take the last step back and return its verb.

        Raises NothingToUndo, ChangedElsewhere, UndoBlocked.
        """
        done = self.file.undo(step_id=self.new_id(), at=self.clock.now_utc())
        self._announce(done.verb, done.touched, None)
        return done.verb

    def redo(self) -> str:
        """Do the last undone step again and return its verb.

        Raises NothingToRedo, ChangedElsewhere, UndoBlocked.
        """
        done = self.file.redo(step_id=self.new_id(), at=self.clock.now_utc())
        self._announce(done.verb, done.touched, None)
        return done.verb

    @property
    def whose(self) -> Whose:
        """Whose file lies where this life does: the one that was opened, or what other hands put there."""
        return self.file.whose

    def notice_elsewhere(self) -> bool:
        """Announce every table when another program has written since this was last asked; say whether."""
        if not self.file.changed_elsewhere():
            return False
        self._announce_all()
        return True

    def reopen(self, change: Callable[[], None]) -> None:
        """Close the file, have another put in its place, open that, and announce every table."""
        path, side = self.file.path, self.file.side
        self.file.close()
        try:
            change()
        finally:
            self.file = open_file(path, side, create=False, now=self.clock.now_utc())
        self._announce_all()

    def read_anew(self) -> None:
        """Open what is at the path now, then let go of the file that was open, and announce every table.

        Raises what `open_file` says of it; then the file that was open stays so.
        """
        found = open_file(self.file.path, self.file.side, create=False, now=self.clock.now_utc())
        self.file.close()
        self.file = found
        self._announce_all()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Have a listener called after each change; return what ends it."""
        return self._announcer.listen(listener)

    def close(self) -> None:
        """Close the file."""
        self.file.close()

    def _announce_all(self) -> None:
        self._announce(ELSEWHERE, ((table.name, "") for table in self.file.side.exported), None)

    def _announce(self, verb: str, touched: Iterable[tuple[str, str]], origin: object) -> None:
        rows = frozenset(touched)
        if rows:
            self._announcer.announce(ChangeSet(verb, rows, origin))
