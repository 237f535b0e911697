"""Open one connection with every setting that keeps a file safe, and prove that each was taken."""

from __future__ import annotations

from contextlib import AbstractContextManager
from operator import methodcaller
from pathlib import Path

from lifeokr.domain.errors import LifeokrError
from lifeokr.engine import driver
from lifeokr.engine.errors import (
    DamagedFile,
    DiskFailed,
    DiskFull,
    FileBusy,
    FileReadOnly,
    FileUnreadable,
    NotADatabase,
    PragmaNotTaken,
    SqliteTooOld,
)

BUSY_SECONDS = 5.0
LONGEST_VALUE = 20_000_000  # bytes; a photo fits, a hostile blob does not

# A rollback journal with EXTRA lost nothing in a simulated power cut after every write; WAL and FULL did.
PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("trusted_schema", "off", 0),
    ("journal_mode", "delete", "delete"),
    ("synchronous", "extra", 3),
    ("fullfsync", "on", 1),
    ("foreign_keys", "on", 1),
    ("cell_size_check", "on", 1),
    ("secure_delete", "on", 1),
    ("temp_store", "memory", 2),
    ("locking_mode", "normal", "normal"),
)


def address(path: Path, options: str) -> str:
    """Return the URI of a path, quoted, with SQLite's options."""
    return f"{path.as_uri()}?{options}"


def connect(path: Path, *, read_only: bool) -> driver.Connection:
    """Return a connection to a file that exists, with every setting read back.

    Raises SqliteTooOld, PragmaNotTaken, or what `plain_errors` makes of SQLite's own errors.
    """
    require_sqlite(driver.version)
    mode = "ro" if read_only else "rw"
    with plain_errors(path):
        connection: driver.Connection = driver.connect(
            address(path, f"mode={mode}"), uri=True, timeout=BUSY_SECONDS, isolation_level=None
        )
        try:
            settle(connection, (*PRAGMAS, ("query_only", "on", 1)) if read_only else PRAGMAS)
        except BaseException:
            connection.close()
            raise
    return connection


def settle(connection: driver.Connection, pragmas: tuple[tuple[str, str, object], ...]) -> None:
    """Set each pragma and read it back; raises PragmaNotTaken, for SQLite ignores a wrong one in silence."""
    for name, value, wanted in pragmas:
        connection.execute(f"PRAGMA {name}={value}")
        row = connection.execute(f"PRAGMA {name}").fetchone()
        got = None if row is None else row[0]
        if got != wanted:
            raise PragmaNotTaken(name=name, wanted=wanted, got=got)
    connection.setlimit(driver.LIMIT_LENGTH, LONGEST_VALUE)
    connection.setlimit(driver.LIMIT_ATTACHED, 1)  # VACUUM needs one
    connection.text_factory = _text


def require_sqlite(version: tuple[int, int, int]) -> None:
    """Raise SqliteTooOld when a version of SQLite lacks STRICT tables."""
    if version < driver.OLDEST:
        raise SqliteTooOld(version=_dotted(version), needed=_dotted(driver.OLDEST))


def _dotted(version: tuple[int, int, int]) -> str:
    return ".".join(str(part) for part in version)


class _Plain:
    """Turns SQLite's errors in a block; a class, for a generator costs each read twice as much."""

    __slots__ = ("_path",)

    def __init__(self, path: Path | driver.Connection) -> None:
        self._path = path

    def __enter__(self) -> None:
        """Begin to listen for errors."""

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Raise what an error of SQLite means for the person."""
        if not isinstance(error, driver.DatabaseError):
            return
        path = self._path
        if not isinstance(path, Path):
            path = Path(path.execute("PRAGMA database_list").fetchone()[2])
        plain = _plain(error, path)
        if plain is not None:
            raise plain from error


def plain_errors(path: Path) -> AbstractContextManager[None]:
    """Turn SQLite's errors about a file into errors that say what it means for the person."""
    return _Plain(path)


def plain_reads(connection: driver.Connection) -> AbstractContextManager[None]:
    """Turn SQLite's errors in a read into those that say what it means for the file."""
    return _Plain(connection)


# Bytes that are no text, left by another program, must not take a whole list down.
_text = methodcaller("decode", "utf-8", "replace")


def _plain(error: Exception, path: Path) -> LifeokrError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    reason = str(error)
    known: dict[int, LifeokrError] = {
        5: FileBusy(path=path),  # SQLITE_BUSY
        6: FileBusy(path=path),  # SQLITE_LOCKED
        8: FileReadOnly(path=path),  # SQLITE_READONLY
        10: DiskFailed(path=path, reason=reason),  # SQLITE_IOERR
        11: DamagedFile(path=path, reason=reason),  # SQLITE_CORRUPT
        13: DiskFull(path=path),  # SQLITE_FULL
        14: FileUnreadable(path=path),  # SQLITE_CANTOPEN
        26: NotADatabase(path=path),  # SQLITE_NOTADB
    }
    return known.get(code)
