"""The one SQLite library that this process uses: the same that sqlite-utils will pick.

Two SQLite libraries on one file drop each other's locks, and an error class of the one is not that of the
other. sqlite-utils prefers pysqlite3 where it is installed, and brings in numpy; so the choice is repeated
here, without the import.
"""

from __future__ import annotations

import importlib
import sqlite3
from types import ModuleType

OLDEST = (3, 37, 0)  # the first with STRICT tables


def choose(names: tuple[str, ...] = ("pysqlite3", "sqlite3")) -> ModuleType:
    """Return the first of these modules that is installed."""
    for name in names[:-1]:
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    return importlib.import_module(names[-1])


_module = choose()

# Both modules have the same interface; the standard one lends its types.
Connection = sqlite3.Connection
connect = _module.connect
DatabaseError: type[sqlite3.DatabaseError] = _module.DatabaseError
IntegrityError: type[sqlite3.IntegrityError] = _module.IntegrityError
version: tuple[int, int, int] = _module.sqlite_version_info
LIMIT_LENGTH = 0
LIMIT_ATTACHED = 7
