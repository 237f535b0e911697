from __future__ import annotations

import json
import sqlite3

from lifeokr.engine import driver


def test_the_first_library_that_is_installed_is_taken():
    assert driver.choose(("no_such_sqlite", "json", "sqlite3")) is json


def test_the_standard_library_is_the_last_resort():
    assert driver.choose(("no_such_sqlite", "sqlite3")) is sqlite3


def test_sqlite_utils_would_pick_the_same_library(fresh_process):
    said = fresh_process(
        "from lifeokr.engine import driver\n"
        "from sqlite_utils.utils import sqlite3\n"
        "print(driver.DatabaseError is sqlite3.DatabaseError)"
    )
    assert said == "True\n"


def test_limit_numbers_are_those_of_sqlite():
    assert (driver.LIMIT_LENGTH, driver.LIMIT_ATTACHED) == (
        sqlite3.SQLITE_LIMIT_LENGTH,
        sqlite3.SQLITE_LIMIT_ATTACHED,
    )


def test_opening_and_reading_a_file_brings_in_neither_numpy_nor_sqlite_utils(fresh_process, tmp_path):
    said = fresh_process(
        "import sys\n"
        "from pathlib import Path\n"
        "from lifeokr.engine.side_file import open_file\n"
        "from lifeokr.store import reads\n"
        "from lifeokr.store.life_file import LIFE\n"
        "from datetime import date\n"
        "path = Path(sys.argv[1])\n"
        "open_file(path, LIFE, create=True, now='now').close()\n"
        "print('sqlite_utils' in sys.modules)\n",
        str(tmp_path / "life.db"),
    )
    assert said == "True\n"
    said = fresh_process(
        "import sys\n"
        "from pathlib import Path\n"
        "from lifeokr.engine.side_file import open_file\n"
        "from lifeokr.store import reads\n"
        "from lifeokr.store.life_file import LIFE\n"
        "from datetime import date\n"
        "file = open_file(Path(sys.argv[1]), LIFE, create=False, now='now')\n"
        "reads.live_subject_rows(file.connection, date(2026, 2, 1))\n"
        "print(sorted({'sqlite_utils', 'numpy'} & sys.modules.keys()), file.can_undo)\n",
        str(tmp_path / "life.db"),
    )
    assert said == "[] None\n"
